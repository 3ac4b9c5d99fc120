import { parse } from 'yaml';
import type { ImportTools } from '../../../../server/src/core/interchange/importers/importer.ts';
import { importFile } from '../../../../server/src/core/interchange/importers/index.ts';

const noTools: ImportTools = {
  pdf: () => Promise.reject(new Error('no PDF here')),
  inflate: () => Promise.reject(new Error('no archive here')),
};

/** A document read into a profile, as the data of its text. */
export async function imported(
  name: string,
  content: string | Uint8Array | object,
  tools: Partial<ImportTools> = {},
): Promise<{
  readonly profile: {
    readonly [key in 'basics' | 'work' | 'education' | 'skills' | 'languages' | 'sections']: Readonly<
      Record<string, unknown>
    >;
  };
  readonly text: string;
  readonly kind: string;
  readonly notes: readonly string[];
  readonly fields: number;
  readonly unplaced: readonly string[];
}> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(text);
  const result = await importFile({ name, bytes }, { ...noTools, ...tools });
  if (!result.ok) throw new Error(result.reason);
  return {
    profile: parse(result.text, { schema: 'failsafe' }) as never,
    text: result.text,
    kind: result.kind,
    notes: result.notes,
    fields: result.fields,
    unplaced: result.unplaced,
  };
}
