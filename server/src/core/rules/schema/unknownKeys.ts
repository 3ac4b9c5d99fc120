import { isScalar } from 'yaml';
import { foreignShapes } from '../../profile/foreignShapes.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import { todaysName } from '../../profile/oldKeys.ts';
import { isListSection, listSections, topLevelKeys } from '../../profile/sections.ts';
import type { Segment } from '../../profile/segment.ts';
import { problemsOf } from '../../profile/segmentProblems.ts';
import { readHeading } from '../../reading/headings.ts';
import { profileSchema, propertySchema, type Schema, schemaAt } from '../../schema/cursor.ts';
import { isMisspelling } from '../../schema/nearest.ts';
import { placeOfKey } from '../../schema/placesOfKeys.ts';
import type { SchemaProblem } from '../../schema/problems.ts';
import { belongsIn, fits } from '../../schema/unknownKey.ts';
import { items, kindOf, pointerOf, properties, property, type YamlNode } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';

/** Values with fewer characters are the same by chance. */
const shortest = 4;

/** An unknown key of a segment, as plain data. */
export interface Unknown {
  /** Index among the unknown keys of the segment. */
  readonly index: number;
  readonly name: string;
  /** The key that was probably meant; null where none was, or where it is taken. */
  readonly meant: string | null;
  /** The key whose list its items belong to, which is written as well. */
  readonly joins: string | null;
  /** Where what it holds has its place, where that is no key beside it: `basics.summary`; null where its name does not tell. */
  readonly place: string | null;
  /** A known key of the same map that says the same; null where there is none. */
  readonly same: string | null;
  /** A key of the profile itself, so that one of the meant name may stand in another segment. */
  readonly top: boolean;
  /** Its value is a list that holds something. */
  readonly list: boolean;
  /** The section it stands in, where its name is that of a key elsewhere; null where the name says enough. */
  readonly of: string | null;
  /** A name of JSON Resume before 1.0.0, beside today's. */
  readonly old: boolean;
  /** There is nothing under it that a reader would miss: a switch, an icon, an id, an address, a figure, no value at all. */
  readonly idle: boolean;
  /** Nothing is written under it. */
  readonly empty: boolean;
}

/** Keys of another name than ours that tools keep beside a text for their own use. */
const bookkeeping =
  /^(?:_?id|uuid|guid|slug|key|order|sort|icon(?:[A-Z_-]\w*)?|\w*Icon|emoji|logo\w*|colou?r|lang|language|locale|theme|class(?:Name)?|style|variant|pinned)$/i;

/** The same by the first or the last part of the name: `isActive`, `show_dates`, `sectionOrder`. */
const ofTools =
  /^(?:is|show|hide|has)[A-Z_]\w*$|[a-z](?:_o|O)rder$|[a-z](?:_l|L)ayout$|[a-z](?:_s|S)ettings$|[a-z](?:_c|C)onfig$|[a-z](?:_t|T)(?:emplate|heme)$/;

/** The problems of a segment's unknown keys, in the order of their indexes; in a JSON Resume, with our keys in another tool's shape. */
export function unknownIn(segment: Segment, json: boolean): readonly SchemaProblem[] {
  const unknown = problemsOf(segment).filter(({ kind }) => kind === 'unknown-key');
  if (!json) return unknown;
  const foreign = foreignShapes(segment);
  if (foreign.keys.length === 0) return unknown;
  return [...unknown.filter((problem) => !foreign.has(problem)), ...foreign.keys].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Keys under `meta` are for tools, each of which has its own. */
const isForTools = ({ path, replacements }: SchemaProblem): boolean =>
  path.length === 2 && path[0] === 'meta' && replacements.length === 0;

const holderOf = (segment: Segment, { path }: SchemaProblem): YamlNode =>
  path.length > 1 ? nodeAt(segment, path.slice(0, -1)) : segment.parsed?.document?.contents;

const valueAt = (segment: Segment, problem: SchemaProblem): YamlNode =>
  property(holderOf(segment, problem), String(problem.path.at(-1)))?.value;

/** `workExperience`, `Talks_and_Workshops` as the words of a heading. */
const asHeading = (key: string): string => key.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu, ' ');

/** The section whose heading a top-level key is, in any language that headings are known in. */
function sectionNamed(key: string): string | null {
  const heading = readHeading(asHeading(key));
  const [kind, ...others] = heading?.certain ? heading.kinds : [];
  return kind === undefined || others.length > 0 || !isListSection(kind) ? null : kind;
}

/** Keys of one map of which several would get the same name: which of them is meant, nobody knows. */
function meantTwice(problems: readonly SchemaProblem[]): ReadonlySet<SchemaProblem> {
  const first = new Map<string, SchemaProblem>();
  const twice = new Set<SchemaProblem>();
  for (const problem of problems) {
    const [meant] = problem.replacements;
    if (meant === undefined) continue;
    const key = pointerOf([...problem.path.slice(0, -1), meant]);
    const other = first.get(key);
    if (other) twice.add(other).add(problem);
    else first.set(key, problem);
  }
  return twice;
}

const writtenAs = (node: YamlNode): string => (sourceOf(node) ?? '').trim().replace(/\/$/, '');

/** The first of the known keys of a map to have each value. Short values agree by chance. */
function knownByValue(map: YamlNode, schema: Schema): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, value } of properties(map)) {
    const written = writtenAs(value);
    if (written.length >= shortest && !found.has(written) && propertySchema(schema, name)) found.set(written, name);
  }
  return found;
}

/** Answers, of the unknown keys of a segment, the known one beside it whose value is the same: `website` beside `url`. */
function twinsIn(segment: Segment): (problem: SchemaProblem) => string | null {
  const maps = new Map<YamlNode, ReadonlyMap<string, string>>();
  return ({ path }) => {
    const map = path.length > 1 ? nodeAt(segment, path.slice(0, -1)) : null;
    const schema = schemaAt(path.slice(0, -1));
    if (!map || schema === null) return null;
    const known = maps.get(map) ?? knownByValue(map, schema);
    maps.set(map, known);
    const name = String(path.at(-1));
    const twin = known.get(writtenAs(property(map, name)?.value));
    return twin === undefined || twin === name || twin.startsWith('x-') ? null : twin;
  };
}

/** Is it the name of a key in some section, so that without its own section it would seem to be that? */
const isKeyElsewhere = (name: string): boolean =>
  topLevelKeys.has(name) ||
  schemaAt(['basics', name]) !== null ||
  listSections.some((section) => schemaAt([section, 0, name]) !== null);

/** Stands today's name of an old key beside it? What the old one says is what older tools read, and nothing else. */
function isOldTwin(segment: Segment, problem: SchemaProblem): boolean {
  const today = todaysName(String(problem.path[0]), String(problem.path.at(-1)));
  return today !== null && property(holderOf(segment, problem), today) !== undefined;
}

/** What tells of an entry in prose. */
const PROSE: readonly string[] = ['summary', 'description'];

/** Would a text get the one of the two names of prose that is free, so that both are printed, one behind the other? */
const isToldAlready = (segment: Segment, problem: SchemaProblem, meant: string | null): boolean =>
  meant !== null &&
  PROSE.includes(meant) &&
  !isMisspelling(String(problem.path.at(-1)), meant) &&
  PROSE.some((name) => property(holderOf(segment, problem), name) !== undefined);

const isEmpty = (value: YamlNode): boolean =>
  kindOf(value) === 'empty' ||
  (isScalar(value) && value.value === '') ||
  (kindOf(value) === 'list' && items(value).length === 0);

/** An address, a mailbox, a telephone number, a date, a figure: a site shows it in its own way, and nothing is told by it. */
const DATUM = /^(?:(?:https?:|mailto:|tel:|data:|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\d\s.,:;/()+%T-]+Z?)$/;

/** Is a value a datum, a switch, or a list of such? A number is one in an entry, where themes draw bars of them. */
function isDatum(value: YamlNode, inEntry: boolean): boolean {
  if (!isScalar(value)) return kindOf(value) === 'list' && items(value).every((item) => isDatum(item, inEntry));
  if (typeof value.value === 'number') return inEntry;
  return typeof value.value !== 'string' || DATUM.test(value.value.trim());
}

const isIdle = (name: string, value: YamlNode, inEntry: boolean): boolean =>
  bookkeeping.test(name) || ofTools.test(name) || isEmpty(value) || isDatum(value, inEntry);

/** Tags that are identifiers of somebody's own (`front_end`, `cv:short`): printed as keywords they would be noise. */
const isTagging = (name: string, value: YamlNode): boolean =>
  /^tags?$/i.test(name) &&
  items(value).some((item) => /^[\p{L}\d]+[_:][\p{L}\d_:]+$/u.test(sourceOf(item)?.trim() ?? ''));

/** Does the value only say which section it stands in, as exporters write it (`category: publications`)? */
const namesItsSection = ({ path }: SchemaProblem, value: YamlNode): boolean => {
  const section = String(path[0]).toLowerCase();
  const written = sourceOf(value)?.trim().toLowerCase();
  return path.length > 2 && written !== undefined && (written === section || `${written}s` === section);
};

/** The unknown keys of a segment that something may be said of. */
export function unknownKeysOf(segment: Segment, json: boolean): readonly Unknown[] {
  const problems = unknownIn(segment, json);
  const twice = meantTwice(problems);
  const sameAs = twinsIn(segment);
  return problems.flatMap((problem, index): readonly Unknown[] => {
    if (isForTools(problem)) return [];
    const name = String(problem.path.at(-1));
    const value = valueAt(segment, problem);
    const top = problem.path.length === 1;
    const same = sameAs(problem);
    const ours = schemaAt(problem.path) !== null;
    const own = isTagging(name, value) || namesItsSection(problem, value);
    const named = top && !ours ? sectionNamed(name) : null;
    const section = named !== null && belongsIn(named, value) ? named : null;
    const fitting = section !== null && fits(propertySchema(profileSchema, section), value) ? section : null;
    const nearest = own ? null : (problem.replacements[0] ?? fitting);
    const list = kindOf(value) === 'list' && items(value).length > 0;
    const shared = twice.has(problem) && list ? nearest : null;
    return [
      {
        index,
        name,
        meant: twice.has(problem) || same !== null || isToldAlready(segment, problem, nearest) ? null : nearest,
        joins: own ? null : (shared ?? problem.joins ?? null),
        place: placeOfKey(problem.path) ?? (nearest === null ? section : null),
        same,
        top,
        list,
        of: !top && isKeyElsewhere(name) ? String(problem.path[0]) : null,
        old: isOldTwin(segment, problem),
        idle: isIdle(name, value, problem.path.length > 2),
        empty: isEmpty(value),
      },
    ];
  });
}
