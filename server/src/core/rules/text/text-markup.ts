import { memo } from '../../facts/memo.ts';
import { placeInField } from '../../facts/prose.ts';
import { isProtectedPart } from '../../facts/readings.ts';
import { type Message, plural, say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Field, Model } from '../../profile/model.ts';
import type { Edit } from '../../profile/place.ts';
import { type HtmlTag, type Turned, tagsIn, withoutTags } from '../../reading/html.ts';
import { isProtected, protectedSpans } from '../../reading/protected/index.ts';
import type { Span } from '../../text/span.ts';
import { type DocumentFinding, documentCheck, type Related, type Rule } from '../rule.ts';
import { apart, inCode, isAsWritten, keptIn, type Residue, residues, tagLeft } from './residues.ts';

const code = 'text.markup';

/** A text with its tags turned, and then with what else was left over cleared; null where that would lose something. */
function turned(field: Field, tags: readonly HtmlTag[]): Turned | null {
  const { text, kind } = field;
  const marks = kind === 'markdown';
  // An item of a list is one line; a summary or a description has room for several.
  const found = withoutTags(text.value, tags, { marks, lines: marks && typeof text.path.at(-1) === 'string' });
  if (!found) return null;
  const spans = protectedSpans(found.text);
  const rest = apart([...residues(found.text, field)].filter((one) => !isProtected(spans, one, keptIn(one))));
  if (rest.length === 0) return found;
  return {
    text: rewritten(found.text, rest, { start: 0, end: found.text.length }),
    safe: found.safe && rest.every(({ safe }) => safe),
  };
}

/** A text with something left over: its index among the fields of the model, and what it is. */
interface Left {
  readonly index: number;
  readonly field: Field;
  readonly all: readonly Residue[];
  readonly tags: readonly HtmlTag[];
}

const known = new WeakMap<Model, readonly Left[]>();

/** What was left over in a text, by the kind of field that it is in. */
const leftInText = memo((): Map<string, Pick<Left, 'all' | 'tags'>> => new Map());

function leftOf(field: Field): Pick<Left, 'all' | 'tags'> {
  const { text } = field;
  const tags = tagsIn(text.value).filter((one) => !isProtectedPart(text, one, inCode));
  const left = [...residues(text.value, field)].filter((one) => !isProtectedPart(text, one, keptIn(one)));
  const all = apart([
    ...tags.map(({ start, end }): Residue => ({ start, end, instead: '', what: tagLeft, safe: true })),
    ...left,
  ]);
  return { all, tags };
}

/** The texts of a segment in which something was left over; looked for once. */
function leftIn(model: Model): readonly Left[] {
  const before = known.get(model);
  if (before) return before;
  const found = model.fields.flatMap((field, index): readonly Left[] => {
    const { text } = field;
    const kind = `${field.kind} ${isAsWritten(field)}`;
    const inKinds = leftInText(text);
    const kept = inKinds.get(kind) ?? leftOf(field);
    inKinds.set(kind, kept);
    const { all, tags } = kept;
    return all.length > 0 ? [{ index, field, all, tags }] : [];
  });
  known.set(model, found);
  return found;
}

/** What was left over first, as it is told from others: an entity and an escape as written, a tag by its name. */
function sortOf({ field: { text }, all: [first] }: Left): string {
  const written = text.value.slice(first!.start, first!.end);
  return /^<\/?[a-z]+|^\\[a-z]+/i.exec(written)?.[0].toLowerCase() ?? (/^&/.test(written) ? written : written[0]!);
}

/** What there is to say of a text by itself. */
function messageOf({ field: { text }, all }: Left): Message {
  const [first, ...others] = all;
  const written = text.value.slice(first!.start, first!.end).slice(0, 30);
  const also = others.length === 0 ? null : say('So would {count} more in this text.', { count: others.length });
  return [first!.what(written), also];
}

function titleOf({ all }: Left): Message {
  const [first, second] = all;
  if (second) return say('Clear all {count} in this text', { count: all.length });
  return first!.instead.trim() === '' ? say('Remove it') : say('Write `{text}`', { text: first!.instead });
}

/**
 * The text cleared of all of it; null where something would be lost. `json`: in a file that other tools print as HTML, tags may be
 * meant.
 */
function clearing(
  { field, all, tags }: Left,
  json: boolean,
): { readonly edit: Edit | null; readonly safe: boolean } | null {
  const { text } = field;
  const whole = { start: 0, end: text.value.length };
  const inner = { start: all[0]!.start, end: all.at(-1)!.end };
  const clean =
    tags.length > 0
      ? turned(field, tags)
      : { text: rewritten(text.value, all, inner), safe: all.every(({ safe }) => safe) };
  if (!clean) return null;
  const [before, after] = tags.length > 0 ? ['', ''] : [text.value.slice(0, inner.start), text.value.slice(inner.end)];
  if ((before + clean.text + after).trim() === '') return null;
  return {
    edit: replacePart(text, tags.length > 0 ? whole : inner, clean.text),
    safe: clean.safe && !(json && tags.length > 0),
  };
}

/** A text with something left over, as a finding needs it. */
interface Share {
  /** Index among those of the segment. */
  readonly nth: number;
  readonly sort: string;
  readonly residues: number;
  readonly message: Message;
  readonly title: Message;
}

type Found = Share & { readonly at: number };

const placeAt =
  (nth: number, residue: number): Related['place'] =>
  (model) => {
    const left = leftIn(model)[nth];
    return left ? placeInField(model, left.index, () => left.all[residue] ?? null) : null;
  };

/** One finding a text: at the first residue, with one fix for all of them. */
function alone({ at, nth, message, title, residues: count }: Found, json: boolean): DocumentFinding {
  return {
    code,
    message,
    at,
    place: placeAt(nth, 0),
    related: Array.from({ length: count - 1 }, (_, index) => ({
      message: say('Here too'),
      at,
      place: placeAt(nth, index + 1),
    })),
    fixes: (lookup) => {
      const left = leftIn(lookup(at).model)[nth];
      const clear = left ? clearing(left, json) : null;
      return clear ? [{ title, safe: clear.safe, edits: [clear.edit] }] : [];
    },
  };
}

/** From so many texts on, what is left over in all of them alike has one cause and is said once. */
const fewestTogether = 3;

/** One finding about texts in which the same is left over. */
function together(group: readonly Found[], json: boolean): DocumentFinding {
  const [first, ...others] = group as readonly [Found, ...Found[]];
  const places = new Map<Related, Found>(
    group.map((one) => [{ message: say('Here too'), at: one.at, place: placeAt(one.nth, 0) }, one]),
  );
  return {
    code,
    message: [
      first.message,
      plural(
        others.length,
        'It is left in {count} more text of this file.',
        'It is left in {count} more texts of this file.',
      ),
    ],
    at: first.at,
    place: placeAt(first.nth, 0),
    everywhere: [...places.keys()],
    fixes: (lookup, heard) => {
      const cleared = heard.flatMap((one) => {
        const found = places.get(one);
        const left = found && leftIn(lookup(found.at).model)[found.nth];
        const clear = left ? clearing(left, json) : null;
        return found && clear?.edit ? [{ ...clear, edit: { ...clear.edit, at: found.at } }] : [];
      });
      // What may have been meant otherwise in one of them is left to the person everywhere.
      const safe = cleared.filter((one) => one.safe);
      const chosen = safe.length > 0 ? safe : cleared;
      if (chosen.length === 0) return [];
      const edits = chosen.map(({ edit }) => edit);
      return [{ title: say('Clear it in {count} texts', { count: edits.length }), safe: safe.length > 0, edits }];
    },
  };
}

/** A part of a text with its residues cleared. */
function rewritten(value: string, all: readonly Residue[], part: Span): string {
  let result = '';
  let at = part.start;
  for (const { start, end, instead } of all) {
    result += value.slice(at, start) + instead;
    at = end;
  }
  return result + value.slice(at, part.end);
}

export const textMarkup: Rule = {
  code,
  summary: 'What another format left in the text: `\\%`, `&amp;`, tags, emphasis in your name, a place or a date.',
  rationale:
    'Merit prints text as it stands, so the backslash would be on the page. Emphasis is set as such, but not in your name, places and dates.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut costs by 40\\%\n',
      'work:\n  - name: Quayside &amp; Sons\n',
      'basics:\n  name: "**Ada Marlowe**"\n',
    ],
    good: ['work:\n  - name: Quayside & Sons\n    highlights:\n      - Cut costs by **40%**\n'],
  },
  document: documentCheck<readonly Share[]>({
    summarise(model) {
      const found = leftIn(model).map(
        (left, nth): Share => ({
          nth,
          sort: sortOf(left),
          residues: left.all.length,
          message: messageOf(left),
          title: titleOf(left),
        }),
      );
      return found.length > 0 ? found : null;
    },
    *check(summaries, { json }) {
      const groups = new Map<string, Found[]>();
      for (const { at, value } of summaries)
        for (const one of value) groups.set(one.sort, [...(groups.get(one.sort) ?? []), { ...one, at }]);
      for (const group of groups.values()) {
        if (group.length >= fewestTogether) yield together(group, json);
        else for (const one of group) yield alone(one, json);
      }
    },
  }),
};
