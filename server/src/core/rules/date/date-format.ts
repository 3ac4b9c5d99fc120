import { dateOf } from '../../facts/readings.ts';
import { plural, say } from '../../messages/message.ts';
import { type DateOrder, inferOrder } from '../../reading/dates/index.ts';
import { type DocumentFinding, documentCheck, type Fix, type Related, type Rule } from '../rule.ts';
import {
  convertAll,
  converting,
  convertOne,
  editsOf,
  offers,
  placeOf,
  quoted,
  readAs,
  type Together,
} from './conversions.ts';
import { type Convertible, convertible, dateFields, expectsOf, usualStyle, type WrittenDate } from './convertible.ts';

const code = 'date.format';

interface Share {
  /** Dates that are not in the canonical form. */
  readonly written: readonly WrittenDate[];
  /** How many are, with at least a month: a year alone and `present` fit every style. */
  readonly canonical: number;
}

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

/** Dates that say more than their canonical form, all of them the same: the page leaves that out as well. */
function sayMore(dates: readonly Convertible[]): DocumentFinding {
  const places = new Map<Related, Convertible>(
    dates.map((date) => [{ message: say('Here too'), at: date.at, place: placeOf(date) }, date]),
  );
  const [first] = dates;
  const rest = quoted(first!.left);
  return {
    code,
    message: [
      say('Merit reads this as `{canonical}`, and the page leaves out {rest}.', { canonical: first!.canonical, rest }),
      dates.length > 1 ? plural(dates.length - 1, 'Once more in this file.', '{count} more times in this file.') : null,
    ],
    at: first!.at,
    place: placeOf(first!),
    everywhere: [...places.keys()],
    fixes: (lookup, left) => {
      const these = left.flatMap((one) => places.get(one) ?? []);
      const [one] = these;
      if (!one) return [];
      const single = convertOne(one)(lookup);
      if (these.length < 2) return [single];
      const edits = these.flatMap((date) => editsOf(lookup, date));
      const all: Fix = {
        title: say('Convert all {count} dates, without {rest}', { count: these.length, rest }),
        safe: false,
        edits,
      };
      return [all, single];
    },
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
      const more = new Map<string, Convertible[]>();
      for (const date of all) {
        if (date.either !== null || date.left.length === 0) continue;
        const same = more.get(quoted(date.left));
        if (same) same.push(date);
        else more.set(quoted(date.left), [date]);
      }
      for (const same of more.values()) yield sayMore(same);
      for (const date of all) {
        if (date.either !== null) {
          yield undecided(date, open);
          continue;
        }
        if (date.left.length > 0) continue;
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
