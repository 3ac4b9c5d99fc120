import { goingOn, isOpen, type Lasting } from '../facts/absentEnds.ts';
import { inLanguage } from '../messages/language.ts';
import { wholeSegment } from '../profile/segment.ts';
import { readDate } from '../reading/dates/index.ts';
import { profileSchema } from '../schema/cursor.ts';
import { plain } from '../schema/plain.ts';
import { syntaxMessage } from '../schema/syntax.ts';
import { maxSize } from '../yaml/parse.ts';
import { asWritten } from './asWritten.ts';
import { type ConvertedProfile, convertForeign, detectForeign, type ForeignKind } from './detect.ts';
import { withFreeSections } from './freeSections.ts';
import { isObject } from './json.ts';
import { inShape } from './oddTypes.ts';
import { underKnownKeys } from './otherKeys.ts';
import { profileYaml } from './profileYaml.ts';
import { readPlace } from './reader/address.ts';
import { withoutHtml } from './textsInHtml.ts';

/** A document of another tool as a profile, and what it was. */
export interface Conversion extends ConvertedProfile {
  readonly from: ForeignKind | 'json-resume';
}

/** Why a text stays as it is. */
export interface Refusal {
  readonly reason: string;
  /** The line it is about, from 1; null where it is about the whole. */
  readonly line: number | null;
}

/** Tools whose documents look like ours and are not, by their top-level keys. */
const others: readonly (readonly [tool: string, keys: readonly string[]])[] = [
  ['Reactive Resume', ['basics', 'sections', 'metadata']],
  ['Reactive Resume', ['basics', 'customSections']],
  ['FRESH', ['employment', 'info']],
  ['FRESH', ['employment', 'contact']],
];

/**
 * The profile that a RenderCV, YAMLResume or JSON Resume document becomes, or why it becomes none: a text with an error in
 * it is not converted at all, so that nobody gets half a résumé.
 */
export function readForeign(text: string): Conversion | Refusal {
  if (text.length > maxSize) return { reason: 'it is too large', line: null };
  const { parsed, problems } = wholeSegment(text);
  const [problem] = problems;
  if (problem) {
    const { message, span } = syntaxMessage(problem, text, parsed?.document ?? null);
    return { reason: inLanguage(message, 'en'), line: text.slice(0, span.start).split('\n').length };
  }
  const document = parsed?.document;
  const data = document ? asWritten(document.contents, document) : null;
  const kind = detectForeign(data);
  if (kind) return { from: kind, ...convertForeign(kind, data) };
  const tool =
    isObject(data) && others.find(([, keys]) => keys.every((key) => key in data && !Array.isArray(data[key])));
  if (tool) return { reason: `this is a document of ${tool[0]}, which Merit does not convert`, line: null };
  if (!document || !isObject(data) || !('basics' in data || 'work' in data || isObject(data.bio)))
    return {
      reason: 'this reads neither as RenderCV nor as YAMLResume or JSON Resume, so it stays as it is',
      line: null,
    };
  const known = underKnownKeys(withBasics(plain(document.contents, profileSchema, document) as object));
  const profile = withPlace(withEnds(inShape(withFreeSections(withoutHtml(known)))));
  return { from: 'json-resume', text: profileYaml(profile), notes: [] };
}

/** What belongs to the person, where it stands beside the sections instead of under `basics`. */
const personal = ['name', 'label', 'image', 'email', 'phone', 'url', 'summary', 'location', 'profiles'];

function withBasics(data: object): object {
  if ('basics' in data || !('name' in data)) return data;
  const own = Object.entries(data);
  return {
    basics: Object.fromEntries(own.filter(([key]) => personal.includes(key))),
    ...Object.fromEntries(own.filter(([key]) => !personal.includes(key))),
  };
}

/** `location: Linz, Austria`, which people write and the format does not have, in its parts. */
function withPlace(data: object): object {
  const { basics } = data as { readonly basics?: unknown };
  if (!isObject(basics) || typeof basics.location !== 'string') return data;
  const line = basics.location.trim();
  return line === '' ? data : { ...data, basics: { ...basics, location: readPlace(line) } };
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
