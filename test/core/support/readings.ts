import assert from 'node:assert/strict';
import { inLanguage } from '../../../server/src/core/messages/language.ts';
import { readBullet } from '../../../server/src/core/reading/bullet.ts';
import { chatbotMarks, withoutChatbotMarks } from '../../../server/src/core/reading/chatbots.ts';
import { readSince } from '../../../server/src/core/reading/claims/since.ts';
import { countryNames, countryOf } from '../../../server/src/core/reading/countries.ts';
import { readDate } from '../../../server/src/core/reading/dates/index.ts';
import { isEmailText, readEmail, repairedEmail } from '../../../server/src/core/reading/email.ts';
import { readHeading } from '../../../server/src/core/reading/headings.ts';
import { tagsIn, withoutTags } from '../../../server/src/core/reading/html.ts';
import { languageOf } from '../../../server/src/core/reading/language/index.ts';
import type { Quantity } from '../../../server/src/core/reading/metric.ts';
import { protectedSpans } from '../../../server/src/core/reading/protected/index.ts';
import { readTechnologies } from '../../../server/src/core/reading/technologies/index.ts';
import { tokenize, withoutEmphasis } from '../../../server/src/core/reading/tokens.ts';
import { isKnownWord, misspelling, variantOf } from '../../../server/src/core/reading/words/index.ts';

/** A text, and a line for each thing that is read of it. */
export type Row = readonly [text: string, ...lines: string[]];

/** Every text with `{one|or another}` in it, and what stands there: a row of a table stands for all of them. */
export function variants(text: string): readonly (readonly [text: string, word: string])[] {
  const open = text.indexOf('{');
  const close = text.indexOf('}', open);
  if (open < 0 || !text.slice(open, close).includes('|')) return [[text, '{}']];
  const words = text.slice(open + 1, close).split('|');
  return words.map((word) => [text.slice(0, open) + word + text.slice(close + 1), word]);
}

/** A test for each text of a table: all that is read of it, and nothing else. `{}` in a line is the word of the variant. */
export function tables(
  read: (text: string) => readonly string[],
  groups: Readonly<Record<string, readonly Row[]>>,
): void {
  for (const [group, rows] of Object.entries(groups))
    describe(group, () => {
      for (const [text, ...lines] of rows)
        for (const [one, word] of variants(text))
          it(one, () =>
            assert.deepEqual(
              read(one),
              lines.map((line) => line.replaceAll('{}', word)),
            ),
          );
    });
}

/**
 * What is read of the changes of a text: each claim with its verdict, what proves it and what that amounts to; each pair whose change
 * could be stated, with what would be added.
 */
export function claimLines(text: string): readonly string[] {
  const { claims, pairs } = readBullet(text).claims;
  const proven = new Set(claims.filter(({ pair }) => pair).map(({ start }) => start));
  const said = claims
    .filter(({ pair, start }) => pair || !proven.has(start))
    .map(({ verdict, claimed, computed, pair }) =>
      pair ? `${verdict} ${claimed}: ${text.slice(pair.start, pair.end)} is ${computed}` : `${verdict} ${claimed}`,
    );
  return [
    ...said,
    ...pairs.flatMap(({ text: pair, statement }) => (statement ? [`${pair}, add${statement.newText}`] : [])),
  ];
}

/** A figure as it was read: how it is hedged, its sign, its value or its ends, its unit. */
const figureOf = ({ comparator, sign, value, high, unit }: Quantity): string =>
  [comparator, `${sign ?? ''}${value}${high === null ? '' : `–${high}`}`, unit]
    .filter((part) => part !== null)
    .join(' ');

/** What is read of the figures of a text: each with its kind, unit and period, what it counts, and why it is in doubt. */
export function metricLines(text: string): readonly string[] {
  return readBullet(text).metrics.map((metric) => {
    const { from, to, per, object, doubt } = metric;
    const figure = from && to ? `${figureOf(from)} → ${figureOf(to)}` : figureOf(metric);
    const more = [per && `a ${per}`, object && `of ${object}`, doubt && `(${doubt})`].filter(Boolean);
    return `${metric.text}: ${[metric.kind, figure, ...more].join(' ')}`;
  });
}

/** What has digits and measures nothing, by what it is. */
export const maskLines = (text: string): readonly string[] =>
  readBullet(text).masks.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`);

/** How a text opens: its kind, the verb and its tense, `?` where the form could be either; and what is weak about it. */
export function openingLines(text: string): readonly string[] {
  const { opening, weak } = readBullet(text, { language: 'en' });
  const { kind, verb, tense, ambiguous } = opening;
  return [
    [kind, verb?.lemma, tense === 'none' ? undefined : `${tense}${ambiguous ? '?' : ''}`].filter(Boolean).join(' '),
    ...(weak ? [`${weak.kind}: ${weak.text}`] : []),
  ];
}

/** What is no prose of the writer's, by what it is; the innermost first where there are several. */
export const protectedLines = (text: string): readonly string[] =>
  protectedSpans(text).map(({ start, end, kinds }) => `${kinds.join('+')}: ${text.slice(start, end)}`);

/** The address a text is, or the one that it can only mean; whether it is of that kind at all. */
export function emailLines(text: string): readonly string[] {
  const [address, repaired] = [readEmail(text), repairedEmail(text)];
  return [
    ...(address === null ? [] : [`is ${address}`]),
    ...(repaired === null ? [] : [`means ${repaired}`]),
    ...(isEmailText(text) ? ['an address'] : []),
  ];
}

/** A text without its tags, on lines with marks and on one line without; `?` behind what may have lost something. */
export function untaggedLines(text: string): readonly string[] {
  const tags = tagsIn(text);
  if (tags.length === 0) return [];
  const said = [true, false].map((rich) => withoutTags(text, tags, { lines: rich, marks: rich }));
  return said.map((turned) => (turned ? `${turned.text}${turned.safe ? '' : ' ?'}` : 'nothing'));
}

/** A text without the marks of chatbots, where it has some. */
export const unmarkedLines = (text: string): readonly string[] =>
  chatbotMarks(text).length === 0 ? [] : [withoutChatbotMarks(text)];

/** A text as a date: its start and end, how exact they are and how they are written; what is odd about it. */
export function dateLines(text: string): readonly string[] {
  const { isDate, start, end, precision, style, ongoing, expected, endOnly, from, to, problems } = readDate(text);
  if (!isDate) return [];
  const marks = {
    ongoing,
    expected,
    until: endOnly,
    ambiguous: from?.ambiguous,
    'short year': from?.shortYear ?? to?.shortYear,
  };
  const said = Object.entries(marks).flatMap(([mark, holds]) => (holds ? [mark] : []));
  const dates = [start, end].filter((date) => date !== null).join(' to ');
  return [
    [dates, precision === null ? '' : `(${precision}, ${style})`, ...said].filter(Boolean).join(' '),
    ...problems.map(({ reason }) => inLanguage(reason, 'en')),
  ];
}

/** The language of a text, where anything tells it. */
export function languageLines(text: string): readonly string[] {
  const language = languageOf(text);
  return language === null ? [] : [language];
}

/** What a heading speaks of; `?` where not every word of it is known from headings. */
export function headingLines(text: string): readonly string[] {
  const heading = readHeading(text);
  return heading ? [`${heading.kinds.join(', ')}${heading.certain ? '' : ' ?'}`] : [];
}

/** The code of the country that a name is of, and the name shown first. */
export function countryLines(text: string): readonly string[] {
  const code = countryOf(text);
  return code === null ? [] : [`${code}: ${countryNames(code)[0]}`];
}

/** The technologies a text names, `written → name` where they differ, with the verdict where it is not fine. */
export const technologyLines = (text: string): readonly string[] =>
  readTechnologies(text).map(({ written, canonical, verdict, version }) =>
    [written === canonical ? written : `${written} → ${canonical}`, version, verdict === 'ok' ? undefined : verdict]
      .filter(Boolean)
      .join(', '),
  );

/** Since when somebody says to do what they do. */
export function sinceLines(text: string): readonly string[] {
  const since = readSince(text);
  return since === null ? [] : [`${since.text}: ${since.year}`];
}

/** A word: the variety of English it is spelt in, as the other spells it, or what it was meant to be. */
export function wordLines(word: string): readonly string[] {
  const variant = variantOf(word);
  const meant = misspelling(word);
  return [
    ...(variant ? [`${variant.variety}${variant.ize ? ' (or Oxford)' : ''}, else ${variant.other}`] : []),
    ...(meant ? [`meant ${meant.word}${meant.known ? ' (listed)' : ''}`] : []),
    ...(isKnownWord(word) ? [] : ['unknown']),
  ];
}

/** The tokens of a text: words, #numbers and marks; `_` where a space stands before one. */
export const tokenLines = (text: string): readonly string[] => [
  withoutEmphasis(tokenize(text))
    .map(({ kind, text: written, spaced }) => `${spaced ? '_' : ''}${kind === 'number' ? '#' : ''}${written}`)
    .join(' '),
];
