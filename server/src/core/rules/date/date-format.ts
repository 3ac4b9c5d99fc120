import { dateIn, dateOf } from '../../facts/readings.ts';
import { plural, say } from '../../messages/message.ts';
import { replaceText } from '../../profile/editText.ts';
import type { Field, Model } from '../../profile/model.ts';
import type { Edit } from '../../profile/place.ts';
import { type DateReading, inferOrder, parseCanonicalDate, toCanonical } from '../../reading/dates/index.ts';
import { type DocumentFinding, documentCheck, type Fix, type Lookup, type Related, type Rule } from '../rule.ts';
import { likeSample } from './likeSample.ts';

const code = 'date.format';

/** A date of a segment: its index among the segment's dates, and how it is written. */
interface WrittenDate {
  readonly index: number;
  readonly written: string;
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
  /** What it would be with day and month exchanged, where nothing tells which is which. */
  readonly other: string | null;
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

const editsOf = (lookup: Lookup, dates: readonly Convertible[]): readonly (Edit | null)[] =>
  dates.map(({ at, index, canonical }) => {
    const text = dateFields(lookup(at).model)[index]?.text;
    const edit = text ? replaceText(text, canonical) : null;
    return edit && { ...edit, at };
  });

const convertOne =
  (date: Convertible) =>
  (lookup: Lookup): Fix => ({
    title: say('Write `{text}`', { text: date.canonical }),
    safe: date.certain,
    edits: editsOf(lookup, [date]),
  });

const convertAll =
  (dates: readonly Convertible[]) =>
  (lookup: Lookup): Fix => ({
    title: say('Convert all {count} dates', { count: dates.length }),
    safe: dates.every(({ certain }) => certain),
    edits: editsOf(lookup, dates),
  });

/** The form that most dates have comes first. */
function offers(
  date: Convertible,
  dates: readonly Convertible[],
  sample: string | null,
  usual: string | null,
  lookup: Lookup,
): readonly Fix[] {
  const one = convertOne(date)(lookup);
  const all = dates.length > 1 ? [convertAll(dates)(lookup)] : [];
  if (usual === null || usual === 'canonical' || sample === null) return [one, ...all];
  const known = parseCanonicalDate(date.canonical);
  const like = known ? likeSample(known, sample) : null;
  if (like === null) return [...all, one];
  const alike: Fix = {
    title: say('Write `{text}`', { text: like }),
    safe: false,
    edits: editsOf(lookup, [{ ...date, canonical: like }]),
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
function together(dates: readonly Convertible[]): DocumentFinding {
  const places = new Map<Related, Convertible>(
    dates.map((date) => [{ message: say('Here too'), at: date.at, place: placeOf(date) }, date]),
  );
  const everywhere = [...places.keys()];
  const [first] = dates;
  return {
    code,
    message: say(
      '{count} dates here are written like `{written}`, which Merit reads as `{canonical}`. Written so, every tool reads them the same way; the page keeps its own style.',
      { count: dates.length, written: first!.written, canonical: first!.canonical },
    ),
    at: first!.at,
    place: placeOf(first!),
    everywhere,
    fixes: (lookup, left) => {
      const these = left.flatMap((one) => places.get(one) ?? []);
      const [one] = these;
      if (!one) return [];
      return these.length > 1 ? [convertAll(these)(lookup), convertOne(one)(lookup)] : [convertOne(one)(lookup)];
    },
  };
}

/** A day with its month and its day exchanged; null for anything else. */
const exchanged = (canonical: string): string | null => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(canonical) ?? [];
  return year === undefined ? null : `${year}-${day}-${month}`;
};

/** One date of which nothing tells the day from the month: both are offered, and neither is called right. */
const undecided = (date: Convertible, other: string): DocumentFinding => ({
  code,
  message: say('This may be `{canonical}` or `{other}`: nothing here tells. Write the one that is meant.', {
    canonical: date.canonical,
    other,
  }),
  at: date.at,
  place: placeOf(date),
  fixes: (lookup) => [convertOne(date)(lookup), convertOne({ ...date, canonical: other })(lookup)],
});

export const dateFormat: Rule = {
  code,
  summary:
    'Dates written for people where the canonical form is expected: said once where all share a style, else of each that differs.',
  rationale:
    'Merit reads "Oct 2021" and prints it as asked. The canonical form says the same to every other tool, sorts by itself, and leaves the style of the page to `meta.render.dateStyle`.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    startDate: Oct 2021\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2020-1\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2020\n    endDate: Current\n',
    ],
    good: ['work:\n  - name: Quayside Bank\n    startDate: 2021-10\n    endDate: present\n'],
  },
  document: documentCheck<Share>({
    summarise(model) {
      const written: WrittenDate[] = [];
      let canonical = 0;
      for (const [index, { text }] of dateFields(model).entries()) {
        const reading = dateOf(text);
        if (!reading.canonical) written.push({ index, written: text.value });
        else if (reading.from && reading.from.precision !== 'year') canonical++;
      }
      return written.length + canonical > 0 ? { written, canonical } : null;
    },
    *check(summaries, { json }) {
      const order = inferOrder(summaries.flatMap(({ value }) => value.written.map(({ written }) => written)));
      const dates = summaries.flatMap(({ at, value }) =>
        value.written.flatMap((one): readonly Convertible[] => {
          const reading = dateIn(one.written, order);
          const canonical = toCanonical(reading);
          // JSON Resume has no word for it: there a role that goes on has no end.
          if (canonical === undefined || (json && canonical === 'present')) return [];
          // A summer is a quarter of the year only roughly, and not everywhere; nor is the winter of two years: it stays as it is.
          const season =
            reading.from?.precision === 'season' ||
            (/-Q\d/.test(canonical) && !/\d/.test(one.written.replaceAll(/\d{4}(?:\/\d{2,4})?/g, '')));
          if (season) return [];
          const open = reading.from?.ambiguous === true && order === undefined;
          const certain = !reading.from?.shortYear && !open;
          const other = open ? exchanged(canonical) : null;
          return [{ ...one, at, canonical, style: styleOf(reading), certain, other }];
        }),
      );
      const usual = usualStyle(
        dates,
        summaries.reduce((sum, { value }) => sum + value.canonical, 0),
      );
      const sample = dates.find(({ style }) => style !== null && style === usual)?.written ?? null;
      const alike = usual === 'canonical' ? [] : dates.filter(({ style }) => style === usual || style === null);
      // "Ongoing" shows no form of a date.
      const first = alike.find(({ canonical }) => canonical !== 'present') ?? alike[0];
      const covered = new Set(alike);
      if (first?.other && alike.length === 1) yield undecided(first, first.other);
      else if (first) {
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
          fixes: (lookup) =>
            alike.length > 1 ? [convertAll(alike)(lookup), convertOne(first)(lookup)] : [convertOne(first)(lookup)],
        };
      }
      // "Current" and "now" are said once, too.
      const ongoing = dates.filter((date) => !covered.has(date) && date.canonical === 'present');
      const [word, ...words] = ongoing;
      const again = new Set(words);
      // A handful that differ from canonical dates have one cause as well.
      const odd =
        usual === 'canonical'
          ? dates.filter((date) => !covered.has(date) && date.canonical !== 'present' && date.other === null)
          : [];
      if (odd.length >= fewestTogether) yield together(odd);
      for (const date of dates) {
        if (date.other !== null && date !== first && !covered.has(date)) {
          yield undecided(date, date.other);
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
            fixes: (lookup) => [convertAll([date, ...words])(lookup), convertOne(date)(lookup)],
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
          fixes: (lookup) => offers(date, dates, sample, usual, lookup),
        };
      }
    },
  }),
};
