import { parse } from 'yaml';
import { importFile } from '../../../../server/src/core/interchange/importers/index.ts';

const noTools = {
  pdf: () => Promise.reject(new Error('no PDF here')),
  inflate: () => Promise.reject(new Error('no archive here')),
};

/** A document read into a profile, as the data of its text. */
export async function imported(
  name: string,
  content: string | object,
): Promise<{
  readonly profile: {
    readonly [key in 'basics' | 'work' | 'education' | 'skills' | 'languages' | 'sections']: Readonly<
      Record<string, unknown>
    >;
  };
  readonly text: string;
  readonly kind: string;
  readonly notes: readonly string[];
}> {
  const bytes = new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
  const result = await importFile({ name, bytes }, noTools);
  if (!result.ok) throw new Error(result.reason);
  return {
    profile: parse(result.text, { schema: 'failsafe' }) as never,
    text: result.text,
    kind: result.kind,
    notes: result.notes,
  };
}
