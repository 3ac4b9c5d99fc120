import { dateIn, dateOf } from '../../facts/readings.ts';
import { type Message, plural, say } from '../../messages/message.ts';
import { replaceText } from '../../profile/editText.ts';
import type { Field, Model } from '../../profile/model.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import type { Edit } from '../../profile/place.ts';
import type { Segment } from '../../profile/segment.ts';
import {
  type DateOrder,
  type DateReading,
  inferOrder,
  leftOut,
  parseCanonicalDate,
  toCanonical,
} from '../../reading/dates/index.ts';
import { insertKey } from '../../yaml/edit/index.ts';
import { property } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { oncePerVersion } from '../oncePerVersion.ts';
import { type DocumentFinding, documentCheck, type Fix, type Lookup, type Related, type Rule } from '../rule.ts';
import { likeSample } from './likeSample.ts';

const code = 'date.format';

/** A date of a segment: its index among the segment's dates, and how it is written. */
interface WrittenDate {
  readonly index: number;
  readonly written: string;
  /** It is an end, so that "until" says nothing new. */
  readonly end: boolean;
  /** Whether "expected" can stand in a key beside it, or stands there already; null where there is no such key. */
  readonly expects: 'possible' | 'said' | null;
}

interface Share {
  /** Dates that are not in the canonical form. */
  readonly written: readonly WrittenDate[];
  /** How many are, with at least a month: a year alone and `present` fit every style. */
  readonly canonical: number;
}

/** A date that is written for people, with what it should be. */
interface Convertible extends WrittenDate {
  readonly at: number;
  readonly canonical: string;
  /** Dates of one style are written alike: "Oct 2021" and "Nov 2019". Null for those that fit several, such as "Current". */
  readonly style: string | null;
  /** Nothing had to be guessed: neither the century nor which number is the month. */
  readonly certain: boolean;
  /** What it would be with the day first and with the month first, where nothing tells which is which. */
  readonly either: Readonly<Record<DateOrder, string>> | null;
  /** What the text says besides, which the canonical form would lose. */
  readonly left: readonly string[];
  /** Its "expected" goes into a key of its own. */
  readonly expected: boolean;
}

const dateFields = (model: Model): readonly Field[] => model.fields.filter((field) => field.kind === 'date');

/** "9/2018" and "09/2018" are one style, and so are "Oct. 2021", "Oct 2021" and "October 2021"; "May, 2021" is one of all of them. */
function styleOf({ from, text, expected }: DateReading): string | null {
  if (!from || from.style === 'month-name' || from.style === 'year' || expected) return null;
  const shape = text
    .trim()
    .replace(/\d+/g, (digits) => (digits.length === 4 ? 'Y' : 'N'))
    .replace(/[\p{L}\p{M}]+/gu, 'L');
  return from.style.startsWith('month') ? `month ${shape.replace(/[.,]/g, '')}` : `${from.style} ${shape}`;
}

/** The style that most dates share: `canonical`, or one that people read; null where there is no date with a style. */
function usualStyle(dates: readonly Convertible[], canonical: number): string | null {
  const counts = new Map<string, number>([['canonical', canonical]]);
  for (const { style } of dates) if (style !== null) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  return count > 0 ? usual : null;
}

/** What a date becomes; its "expected" goes below it. */
function editsOf(lookup: Lookup, { at, index, canonical, expected }: Convertible): readonly (Edit | null)[] {
  const { model, segment } = lookup(at);
  const text = dateFields(model)[index]?.text;
  const here = (edit: Edit | null): Edit | null => edit && { ...edit, at };
  if (!text) return [null];
  const written = here(replaceText(text, canonical));
  if (!expected) return [written];
  return [written, here(insertKey(segment, nodeAt(segment, text.path.slice(0, -1)), 'expected', true, 'endDate'))];
}

const quoted = (parts: readonly string[]): string => parts.map((one) => `"${one}"`).join(', ');

function titleOf({ canonical, left, expected }: Convertible): Message {
  if (left.length > 0) {
    return say('Write `{text}`, without {rest}', { text: canonical, rest: quoted(left) });
  }
  return expected
    ? say('Write `{text}` and `{key}`', { text: canonical, key: 'expected: true' })
    : say('Write `{text}`', { text: canonical });
}

const convertOne =
  (date: Convertible) =>
  (lookup: Lookup): Fix => ({ title: titleOf(date), safe: date.certain, edits: editsOf(lookup, date) });

/** The date with a word for the order that it is read in. */
const readAs =
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
interface Together {
  readonly dates: readonly Convertible[];
  readonly sure: Make | null;
  readonly all: Make | null;
}

function converting(dates: readonly Convertible[]): Together {
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
const convertAll = (date: Convertible, { sure, all }: Together): readonly Make[] => {
  const whole = date.certain ? sure : all;
  return whole ? [whole] : [];
};

/** The form that most dates have comes first. */
function offers(
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

const placeOf =
  ({ index }: WrittenDate) =>
  (model: Model) => {
    const text = dateFields(model)[index]?.text;
    return text ? { span: text.span, path: text.path } : null;
  };

/** From so many on, dates that differ from canonical ones are said together. */
const fewestTogether = 2;

/** One finding about dates that are all to be written the canonical way. */
function together(odd: readonly Convertible[], whole: Together): DocumentFinding {
  const places = new Map<Related, Convertible>(
    odd.map((date) => [{ message: say('Here too'), at: date.at, place: placeOf(date) }, date]),
  );
  const everywhere = [...places.keys()];
  const [first] = odd;
  return {
    code,
    message: say(
      '{count} dates here are written like `{written}`, which Merit reads as `{canonical}`. Written so, every tool reads them the same way; the page keeps its own style.',
      { count: odd.length, written: first!.written, canonical: first!.canonical },
    ),
    at: first!.at,
    place: placeOf(first!),
    everywhere,
    fixes: (lookup, left) => {
      const these = left.flatMap((one) => places.get(one) ?? []);
      const [one] = these;
      if (!one) return [];
      const silenced = new Set(odd.filter((date) => !these.includes(date)));
      const wanted = silenced.size === 0 ? whole : converting(whole.dates.filter((date) => !silenced.has(date)));
      return [...convertAll(one, wanted), convertOne(one)].map((fix) => fix(lookup));
    },
  };
}

const orders: readonly DateOrder[] = ['mdy', 'dmy'];

/** A date of which nothing tells the day from the month: both are offered, and neither is called right. */
function undecided(date: Convertible, alike: readonly Convertible[]): DocumentFinding {
  const either = date.either!;
  return {
    code,
    message: say('This may be `{canonical}` or `{other}`: nothing here tells. Write the one that is meant.', {
      canonical: either.mdy,
      other: either.dmy,
    }),
    at: date.at,
    place: placeOf(date),
    fixes: (lookup) => {
      const read = (one: Convertible, order: DateOrder): Convertible => ({ ...one, canonical: one.either![order] });
      const one = orders.map((order) => readAs(read(date, order), order)(lookup));
      if (alike.length < 2) return one;
      const all = orders.map((order): Fix => {
        const count = alike.length;
        return {
          title:
            order === 'dmy'
              ? say('Convert all {count} dates like it, day first', { count })
              : say('Convert all {count} dates like it, month first', { count }),
          safe: false,
          edits: alike.flatMap((other) => editsOf(lookup, read(other, order))),
        };
      });
      return [...one, ...all];
    },
  };
}

/** A date that says more than its canonical form: the page leaves that out as well. */
const saysMore = (date: Convertible): DocumentFinding => ({
  code,
  message: say('Merit reads this as `{canonical}`, and the page leaves out {rest}.', {
    canonical: date.canonical,
    rest: quoted(date.left),
  }),
  at: date.at,
  place: placeOf(date),
  fixes: (lookup) => [convertOne(date)(lookup)],
});

/** Whether a degree's "expected" has a key of its own, and stands there already. */
function expectsOf({ section, name, text }: Field, segment: Segment): WrittenDate['expects'] {
  if (section !== 'education' || name !== 'endDate') return null;
  const said = property(nodeAt(segment, text.path.slice(0, -1)), 'expected');
  if (!said) return 'possible';
  return sourceOf(said.value) === 'true' ? 'said' : null;
}

/** What there is to write in the place of a date; null where it stands as it should, or the form has no place for all it says. */
function convertible(
  one: WrittenDate,
  at: number,
  order: DateOrder | undefined,
  json: boolean | undefined,
): Convertible | null {
  const reading = dateIn(one.written, order);
  const canonical = toCanonical(reading);
  // JSON Resume has no word for it: there a role that goes on has no end.
  if (canonical === undefined || (json && canonical === 'present')) return null;
  // A summer is a quarter of the year only roughly, and not everywhere; nor is the winter of two years: it stays as it is.
  const season =
    reading.from?.precision === 'season' ||
    (/-Q\d/.test(canonical) && !/\d/.test(one.written.replaceAll(/\d{4}(?:\/\d{2,4})?/g, '')));
  // "until 2019" is no start, and "expected" prints as it is written.
  if (season || (reading.endOnly && !one.end)) return null;
  const expects = reading.expected && reading.from && !json ? one.expects : null;
  if (reading.expected && expects === null) return null;
  const open = reading.from?.ambiguous === true && order === undefined;
  const ordered = (other: DateOrder): string => toCanonical(dateIn(one.written, other)) ?? canonical;
  const left = leftOut(reading, { end: one.end, expected: expects !== null });
  return {
    ...one,
    at,
    canonical,
    style: styleOf(reading),
    certain: !reading.from?.shortYear && !open && left.length === 0,
    either: open ? { dmy: ordered('dmy'), mdy: ordered('mdy') } : null,
    left,
    expected: expects === 'possible',
  };
}

export const dateFormat: Rule = {
  code,
  summary:
    'Dates written for people where the canonical form is expected: said once where all share a style, else of each that differs.',
  rationale:
    'Merit reads "Oct 2021" and prints it as asked. The canonical form says the same to every other tool, sorts by itself, and leaves the style of the page to `meta.render.dateStyle`. Words that it has no place for are named, and left out only when asked.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    startDate: Oct 2021\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2020-1\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2020\n    endDate: Current\n',
      'work:\n  - name: Quayside Bank\n    startDate: ca. 2019\n    endDate: 2022\n',
    ],
    good: ['work:\n  - name: Quayside Bank\n    startDate: 2021-10\n    endDate: present\n'],
  },
  document: documentCheck<Share>({
    summarise(model, _, segment) {
      const written: WrittenDate[] = [];
      let canonical = 0;
      for (const [index, field] of dateFields(model).entries()) {
        const { text, name } = field;
        const reading = dateOf(text);
        if (!reading.canonical) {
          const end = name === 'endDate' || name === 'expires';
          written.push({ index, written: text.value, end, expects: expectsOf(field, segment) });
        } else if (reading.from && reading.from.precision !== 'year') canonical++;
      }
      return written.length + canonical > 0 ? { written, canonical } : null;
    },
    *check(summaries, { json }) {
      const order = inferOrder(summaries.flatMap(({ value }) => value.written.map(({ written }) => written)));
      const all = summaries.flatMap(({ at, value }) =>
        value.written.flatMap((one) => convertible(one, at, order, json) ?? []),
      );
      const open = all.filter(({ either }) => either !== null);
      const dates = all.filter(({ either, left }) => either === null && left.length === 0);
      const whole = converting(dates);
      const usual = usualStyle(
        dates,
        summaries.reduce((sum, { value }) => sum + value.canonical, 0),
      );
      const sample = dates.find(({ style }) => style !== null && style === usual)?.written ?? null;
      const alike = usual === 'canonical' ? [] : dates.filter(({ style }) => style === usual || style === null);
      // "Ongoing" shows no form of a date, and a guess is no example.
      const first =
        alike.find(({ canonical, certain }) => certain && canonical !== 'present') ??
        alike.find(({ canonical }) => canonical !== 'present') ??
        alike[0];
      const covered = new Set(alike);
      if (first) {
        yield {
          code,
          message:
            alike.length > 1
              ? say(
                  '{count} dates here are written like `{written}`, which Merit reads as `{canonical}`. Written so, every tool reads them the same way; the page keeps its own style.',
                  { count: alike.length, written: first.written, canonical: first.canonical },
                )
              : say(
                  'Merit reads this as `{canonical}`. Written so, every tool reads it the same way; the page keeps its own style.',
                  { canonical: first.canonical },
                ),
          at: first.at,
          place: placeOf(first),
          related: alike.flatMap((date) =>
            date === first ? [] : [{ message: say('Here too'), at: date.at, place: placeOf(date) }],
          ),
          fixes: (lookup) => {
            const one = convertOne(first);
            const all = convertAll(first, whole);
            return (alike.length > 1 ? [...all, one] : [one, ...all]).map((fix) => fix(lookup));
          },
        };
      }
      // "Current" and "now" are said once, too.
      const ongoing = dates.filter((date) => !covered.has(date) && date.canonical === 'present');
      const [word, ...words] = ongoing;
      const again = new Set(words);
      // A handful that differ from canonical dates have one cause as well.
      const odd =
        usual === 'canonical' ? dates.filter((date) => !covered.has(date) && date.canonical !== 'present') : [];
      if (odd.length >= fewestTogether) yield together(odd, whole);
      for (const date of all) {
        if (date.either !== null) {
          yield undecided(date, open);
          continue;
        }
        if (date.left.length > 0) {
          yield saysMore(date);
          continue;
        }
        if (covered.has(date) || again.has(date) || (odd.length >= fewestTogether && odd.includes(date))) continue;
        if (date === word && words.length > 0) {
          yield {
            code,
            message: plural(
              words.length,
              'Merit reads this as `present`, here and once more. Written so, every tool reads it the same way.',
              'Merit reads this as `present`, here and {count} times more. Written so, every tool reads it the same way.',
            ),
            at: date.at,
            place: placeOf(date),
            fixes: (lookup) => [...convertAll(date, whole), convertOne(date)].map((fix) => fix(lookup)),
          };
          continue;
        }
        const others =
          usual === 'canonical'
            ? say('in the canonical form')
            : say('written like `{written}`', { written: first?.written ?? '' });
        yield {
          code,
          message:
            usual === null
              ? say(
                  'Merit reads this as `{canonical}`. Written so, every tool reads it the same way; the page keeps its own style.',
                  { canonical: date.canonical },
                )
              : say('Merit reads this as `{canonical}`; most dates here are {others}. One form keeps them alike.', {
                  canonical: date.canonical,
                  others,
                }),
          at: date.at,
          place: placeOf(date),
          fixes: (lookup) => offers(date, whole, sample, usual, lookup),
        };
      }
    },
  }),
};
