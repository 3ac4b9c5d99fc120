import { goingOn, isOpen, type Lasting } from '../facts/absentEnds.ts';
import { readDate } from '../reading/dates/index.ts';
import { profileSchema } from '../schema/cursor.ts';
import { plain } from '../schema/plain.ts';
import { maxSize, parse } from '../yaml/parse.ts';
import { asWritten } from './asWritten.ts';
import { type ConvertedProfile, convertForeign, detectForeign, type ForeignKind } from './detect.ts';
import { isObject } from './json.ts';
import { profileYaml } from './profileYaml.ts';

/** A document of another tool as a profile, and what it was. */
export interface Conversion extends ConvertedProfile {
  readonly from: ForeignKind | 'json-resume';
}

/**
 * The profile that a RenderCV, YAMLResume or JSON Resume document becomes. Null where the text is none of them, is too
 * large, or cannot be read as YAML: half a document is never converted.
 */
export function convertText(text: string): Conversion | null {
  if (text.length > maxSize) return null;
  const { document, problems } = parse(text);
  if (!document || problems.length > 0) return null;
  const data = asWritten(document.contents, document);
  const kind = detectForeign(data);
  if (kind) return { from: kind, ...convertForeign(kind, data) };
  if (!isObject(data) || !('basics' in data || 'work' in data)) return null;
  return {
    from: 'json-resume',
    text: profileYaml(withEnds(plain(document.contents, profileSchema, document))),
    notes: [],
  };
}

/** JSON Resume says that something goes on by leaving its end out; a profile says it in a word. */
function withEnds(data: unknown): object {
  if (!isObject(data)) return {};
  const said = (section: string): readonly (readonly [string, unknown])[] => {
    const list = data[section];
    if (!Array.isArray(list)) return [];
    const entries = list.map((entry: unknown) => ({ entry, ...lasting(section, entry) }));
    const open = goingOn(entries, true);
    return [[section, entries.map((one) => (open.has(one) ? withPresent(one.entry as object) : one.entry))]];
  };
  const changed = new Map(['work', 'volunteer', 'projects'].flatMap(said));
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, changed.get(key) ?? value]));
}

function lasting(section: string, entry: unknown): Lasting {
  const { startDate, endDate, roles } = isObject(entry) ? entry : {};
  const start = typeof startDate === 'string' ? startDate : '';
  const open =
    !(section === 'work' && Array.isArray(roles)) && isOpen(start, typeof endDate === 'string' ? endDate : '');
  return { section, start: readDate(start, { field: true }).from?.date ?? null, open, beside: false };
}

/** The end stands behind the start, as people write it. */
function withPresent(entry: object): object {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]) =>
      key === 'endDate'
        ? []
        : key === 'startDate'
          ? [
              [key, value],
              ['endDate', 'present'],
            ]
          : [[key, value]],
    ),
  );
}
