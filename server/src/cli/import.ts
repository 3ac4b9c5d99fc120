import { writeFile } from 'node:fs/promises';
import { readForeign } from '../core/interchange/convertText.ts';
import { readingFault } from '../core/interchange/readingFault.ts';
import { fileError, type Output, UsageError } from './output.ts';
import { isJsonFile, mark, readText } from './read.ts';

const tools = { rendercv: 'RenderCV', yamlresume: 'YAMLResume', 'json-resume': 'JSON Resume' } as const;

/** `merit import FILE`: another tool's document as a profile. A file that exists is never overwritten. */
export async function importFile(path: string | undefined, target: string, output: Output): Promise<number> {
  if (!path) throw new UsageError('Name the document to import: `merit import cv.yaml -o profile.yaml`.');
  const text = await readText(path);
  const source = text.startsWith(mark) ? text.slice(mark.length) : text;
  const fault = readingFault(source, isJsonFile(path) || (!/\.ya?ml$/i.test(path) && /^\s*\{/.test(source)));
  if (fault) {
    const place = `line ${fault.line + 1}, column ${fault.character + 1}`;
    throw new UsageError(`${path}: ${place}: ${fault.message} Nothing was written.`);
  }
  const converted = readForeign(source);
  if ('reason' in converted) {
    const place = converted.line === null ? path : `${path}:${converted.line}`;
    throw new UsageError(`${place}: ${converted.reason}`);
  }
  try {
    await writeFile(target, converted.text, { flag: 'wx' });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST') {
      throw new UsageError(`${target}: it exists already; name another file with -o.`);
    }
    throw fileError(target, error);
  }
  for (const note of converted.notes) output.err(`${note}\n`);
  output.out(`${target}: a profile, from ${tools[converted.from]}. Next: \`merit check ${target}\`.\n`);
  return 0;
}
