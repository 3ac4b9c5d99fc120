import { parse } from '../../yaml/parse.ts';
import { asWritten } from '../asWritten.ts';
import { type Draft, ForeignSource } from '../foreignSource.ts';
import { isObject } from '../json.ts';
import { type Importer, type ImportSource, Unreadable } from './importer.ts';

const parsed = new WeakMap<ImportSource, unknown>();

/** The data of a JSON (or YAML) file, parsed once; null for what is neither. */
export function dataOf(source: ImportSource): Readonly<Record<string, unknown>> | null {
  if (!parsed.has(source)) parsed.set(source, parseData(source.text));
  const data = parsed.get(source);
  return isObject(data) ? data : null;
}

function parseData(text: string | null): unknown {
  if (text === null || !/^\s*[{\w"'#-]/.test(text) || text.length > 8_000_000) return null;
  if (/^\s*\{/.test(text)) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return null;
    }
  }
  const { document, problems } = parse(text);
  return document && problems.length === 0 ? asWritten(document.contents, document) : null;
}

/** An importer of a tool's JSON: what its reader does not ask for is kept under `x-` and mentioned. */
export const jsonImporter = (
  id: Importer['id'],
  title: string,
  detect: (data: Readonly<Record<string, unknown>>) => boolean,
  read: (source: ForeignSource, notes: string[]) => Draft,
): Importer => ({
  id,
  title,
  detect: (source) => {
    const data = dataOf(source);
    return data !== null && detect(data);
  },
  read: (source) => {
    const data = dataOf(source);
    if (!data) throw new Unreadable(`this cannot be read as ${title}: it is not valid JSON.`);
    const notes: string[] = [];
    return { profile: read(new ForeignSource(data, 'file', notes), notes), notes };
  },
});
