import { type Message, say } from '../messages/message.ts';
import type { Span } from '../text/span.ts';
import { items, kindOf, type Path, properties, type YamlNode } from '../yaml/nodes.ts';
import { sourceOf } from '../yaml/parse.ts';
import { itemSchema, propertySchema, type Schema, takes } from './cursor.ts';
import { didYouMean } from './didYouMean.ts';
import { isMisspelling, nearestKey, placeNamed } from './nearest.ts';
import type { SchemaProblem } from './problems.ts';
import { isSwitchedOff } from './switchedOff.ts';

/** What is said of a key that is none of the format; `near` is one that is. */
export const unknownKey = (name: string, near: string | null): Message => [
  say('`{name}` is not part of the format, so it is not rendered.', { name }),
  near === null
    ? say('Move it to a key of the format, or, to keep it for yourself, start its name with `x-`.')
    : didYouMean(near),
];

/** A key that the format does not have at its place. */
interface Unknown {
  readonly name: string;
  readonly value: YamlNode;
  readonly quoted: boolean;
  readonly span: Span;
  readonly path: Path;
}

/** May a value stand under a key with this schema, and the first item of a list in its list? */
export function fits(schema: Schema | null, value: YamlNode): boolean {
  if (schema === null) return false;
  const kind = kindOf(value);
  if (kind === 'empty' || kind === 'alias') return true;
  if (!takes(schema, kind)) return false;
  const [first] = items(value);
  return first === undefined || kindOf(first) === 'empty' || takes(itemSchema(schema), kindOf(first));
}

/** Has a list something that another one has not? Compared as written. */
function addsTo(value: YamlNode, list: YamlNode): boolean {
  if (kindOf(value) !== 'list' || kindOf(list) !== 'list') return false;
  const there = new Set(items(list).map((item) => sourceOf(item)?.trim().toLowerCase()));
  return items(value).some((item) => {
    const text = sourceOf(item)?.trim().toLowerCase();
    return text !== undefined && text !== '' && !there.has(text);
  });
}

/** Sections that hold names and no sentences. */
const ofNames: ReadonlySet<string> = new Set(['skills', 'languages', 'interests']);

/** A text of more letters is a sentence. */
const longestName = 60;

/** Keys of what somebody made or did: no name has an address, a text or a day of its own. */
const ofThings = /^(?:url|website|link|repo(?:sitory)?|description|summary|abstract|date|(?:start|end|release)date)$/i;

/** Do the items of a list tell stories, as no list of names does: in texts of their own, or in sentences? */
const tellsStories = (value: YamlNode): boolean =>
  items(value).some((item) =>
    properties(item).some(
      ({ name, value: part }) =>
        (ofThings.test(name) && (sourceOf(part)?.trim() ?? '') !== '') ||
        items(part).some((one) => kindOf(one) === 'map' || (sourceOf(one)?.trim().length ?? 0) > longestName),
    ),
  );

/** May the items of a list stand among those of a section: as names, where it holds names? */
export const belongsIn = (section: string, value: YamlNode): boolean => !(ofNames.has(section) && tellsStories(value));

/**
 * What is to say of an unknown key: the key that was meant, if its value may stand there, or the list beside it that its
 * items belong to. Null for a key that is switched off. `written`: the value of another key of the same map, undefined
 * where the map does not have it.
 */
export function unknownKeyProblem(
  { name, value, quoted, span, path }: Unknown,
  schema: Schema,
  written: (key: string) => YamlNode | undefined,
): SchemaProblem | null {
  if (isSwitchedOff(name, quoted)) return null;
  const nearest = nearestKey(name, schema, (key) => written(key) !== undefined);
  const top = path.length === 1;
  const isMeant = (key: string): boolean =>
    fits(propertySchema(schema, key), value)
      ? isMisspelling(name, key) || belongsIn(key, value)
      : top && isMisspelling(name, key);
  const near = nearest !== null && isMeant(nearest) ? nearest : null;
  const named = near === null ? placeNamed(name, schema) : null;
  const place = named !== null && belongsIn(named, value) ? named : null;
  const joins = place !== null && addsTo(value, written(place)) ? { joins: place } : {};
  return {
    kind: 'unknown-key',
    message: unknownKey(name, near),
    span,
    path,
    replacements: near ? [near] : [],
    ...joins,
  };
}
