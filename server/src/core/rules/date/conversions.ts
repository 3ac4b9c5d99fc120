import { type Message, say } from '../../messages/message.ts';
import { replaceText } from '../../profile/editText.ts';
import type { Model } from '../../profile/model.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import type { Edit } from '../../profile/place.ts';
import { type DateOrder, parseCanonicalDate } from '../../reading/dates/index.ts';
import { insertKey } from '../../yaml/edit/index.ts';
import { oncePerVersion } from '../oncePerVersion.ts';
import type { Fix, Lookup } from '../rule.ts';
import { type Convertible, dateFields, type WrittenDate } from './convertible.ts';
import { likeSample } from './likeSample.ts';

/** What a date becomes; its "expected" goes below it. */
export function editsOf(lookup: Lookup, { at, index, canonical, expected }: Convertible): readonly (Edit | null)[] {
  const { model, segment } = lookup(at);
  const text = dateFields(model)[index]?.text;
  const here = (edit: Edit | null): Edit | null => edit && { ...edit, at };
  if (!text) return [null];
  const written = here(replaceText(text, canonical));
  if (!expected) return [written];
  return [written, here(insertKey(segment, nodeAt(segment, text.path.slice(0, -1)), 'expected', true, 'endDate'))];
}

export const quoted = (parts: readonly string[]): string => parts.map((one) => `"${one}"`).join(', ');

function titleOf({ canonical, left, expected }: Convertible): Message {
  if (left.length > 0) {
    return say('Write `{text}`, without {rest}', { text: canonical, rest: quoted(left) });
  }
  return expected
    ? say('Write `{text}` and `{key}`', { text: canonical, key: 'expected: true' })
    : say('Write `{text}`', { text: canonical });
}

export const convertOne =
  (date: Convertible) =>
  (lookup: Lookup): Fix => ({ title: titleOf(date), safe: date.certain, edits: editsOf(lookup, date) });

/** The date with a word for the order that it is read in. */
export const readAs =
  (date: Convertible, order: DateOrder) =>
  (lookup: Lookup): Fix => {
    const title = titleOf(date);
    return {
      title:
        order === 'dmy' ? say('{write} (day first)', { write: title }) : say('{write} (month first)', { write: title }),
      safe: false,
      edits: editsOf(lookup, date),
    };
  };

type Make = (lookup: Lookup) => Fix;

/** What converts dates together: those of which nothing is a guess, and with the guesses all of them. */
export interface Together {
  readonly dates: readonly Convertible[];
  readonly sure: Make | null;
  readonly all: Make | null;
}

export function converting(dates: readonly Convertible[]): Together {
  const sure = dates.filter(({ certain }) => certain);
  const make = (chosen: readonly Convertible[], title: Message, safe: boolean): Make | null =>
    chosen.length < 2
      ? null
      : oncePerVersion(
          (lookup): Fix => ({ title, safe, wide: true, edits: chosen.flatMap((one) => editsOf(lookup, one)) }),
        );
  const all = say('Convert all {count} dates, two-digit years too', { count: dates.length });
  return {
    dates,
    sure: make(sure, say('Convert all {count} dates', { count: sure.length }), true),
    all: sure.length < dates.length ? make(dates, all, false) : null,
  };
}

/** What converts a date with the others. */
export const convertAll = (date: Convertible, { sure, all }: Together): readonly Make[] => {
  const whole = date.certain ? sure : all;
  return whole ? [whole] : [];
};

/** The form that most dates have comes first. */
export function offers(
  date: Convertible,
  whole: Together,
  sample: string | null,
  usual: string | null,
  lookup: Lookup,
): readonly Fix[] {
  const one = convertOne(date)(lookup);
  const all = convertAll(date, whole).map((fix) => fix(lookup));
  if (usual === null || usual === 'canonical' || sample === null) return [one, ...all];
  const known = parseCanonicalDate(date.canonical);
  const like = known && !date.expected ? likeSample(known, sample) : null;
  if (like === null) return [...all, one];
  const alike: Fix = {
    title: say('Write `{text}`', { text: like }),
    safe: false,
    edits: editsOf(lookup, { ...date, canonical: like }),
  };
  return [alike, one, ...all];
}

export const placeOf =
  ({ index }: WrittenDate) =>
  (model: Model) => {
    const text = dateFields(model)[index]?.text;
    return text ? { span: text.span, path: text.path } : null;
  };
