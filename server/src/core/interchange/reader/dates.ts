import { readDate } from '../../reading/dates/index.ts';
import type { Draft } from '../foreignSource.ts';

/** A period found in a line, in canonical dates. */
export interface Period {
  readonly startDate: string | null;
  /** `present` where it goes on. */
  readonly endDate: string | null;
  readonly expected: boolean;
  /** It is one date, not two. */
  readonly single: boolean;
  /** As the text has it. */
  readonly written: string;
  /** Where in the text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
}

const year = String.raw`(?:19|20)\d\d`;
const numeric = String.raw`\d{1,2}[./-](?:\d{1,2}[./-])?(?:${year}|\d\d(?!\d))|${year}[./-](?:\d{1,2}|Q[1-4])(?:[./-]\d{1,2})?(?![\d])`;
/** "2015年3月", "2015년 3월". */
const eastern = String.raw`${year}\s?[年년](?:\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?)?`;
const word = String.raw`\p{L}{3,12}\.?`;
const date = String.raw`(?:${eastern}|Q[1-4]\s+${year}|(?:\d{1,2}\.?\s+)?${word},?\s+(?:(?:de|del)\s+)?(?:\d{1,2},?\s+)?['’]?${year}(?![./-]\d|\s?[年년])|${word}\s+['’]\d\d|${numeric}|${year})`;
const dash = String.raw`\s*(?:[–—‐‑−〜～~-]{1,3}|至|(?<!\p{L})(?:to|until|till|bis|through|hasta|al|au|a|jusqu['’]à|fino a|até)(?!\p{L})|(?<!\p{L})à(?=\s+(?:${date}|aujourd|ce jour|présent)))\s*(?:\(?(?:expected|anticipated|voraussichtlich|prévue?(?: en)?|previst[oa])\)?\s+)?`;
const prefix = String.raw`(?:\b(?:since|seit|depuis|desde|dal|from|von|ab|de|du|(?:expected|anticipated)(?: graduation| completion)?:?|until|bis)\s+(?:el\s+)?)?`;
const ongoing = String.raw`\p{L}[\p{L}'’]*(?:\s\p{L}[\p{L}'’]*){0,3}`;
/** "January to June 2015": a month whose year stands behind the second. */
const shared = String.raw`\p{L}{3,9}\.?${dash}`;
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£/-])${prefix}(?:${shared})?${date}(?:${dash}(?:${date}|\(?${ongoing}\)?))?(?:\s*\((?:expected|anticipated|voraussichtlich|prévu|previsto)\))?`,
  'giu',
);
/** "2024 – expected 2028": a word before the end of a period. */
const expectedEnd = /\d{4}\D{1,6}?(\(?(?:expected|anticipated|voraussichtlich|prévue?(?: en)?|previst[oa])\)?\s+)/iu;

/** "(4 years 8 months)", which pages work out by themselves behind a period. */
export const duration =
  /[(·,|]?\s*\b(?:less than a year|\d{1,2}\s*(?:years?|yrs?|jahre?n?|ans?|années?|años?|anni|anos|months?|mos?|monate?n?|mois|mes(?:es)?|mesi)\.?(?:,?\s+(?:and\s+|und\s+|et\s+|y\s+)?\d{1,2}\s*(?:months?|mos?|monate?n?|mois|mes(?:es)?|mesi)\.?)?)(?![\p{L}])\s*\)?/iu;

/** The periods and dates a line names, longest readings first tried, never overlapping. */
export function periodsIn(text: string): readonly Period[] {
  if (text.length > 400 || !/\d/.test(text)) return [];
  // What is a period from end to end is read as one, in whatever words: "2015–19", "de mai à août 2015", "od 2018 do dziś".
  const whole = wholePeriod(text, 0);
  if (whole) return [whole];
  const parts = [...text.matchAll(/[^|·•\t()]+/g)].flatMap(({ 0: part, index }) => wholePeriod(part, index) ?? []);
  const sure = parts.filter(({ single }) => !single);
  const found = [...text.matchAll(pattern)].flatMap(
    ({ 0: match, index }) => periodAt(match, index, text.slice(index + match.length)) ?? [],
  );
  const others = found.filter((one) => !sure.some(({ start, end }) => one.start < end && start < one.end));
  return [...sure, ...others].sort((a, b) => a.start - b.start);
}

/** Longer texts are sentences. */
const longestPeriod = 60;

/** What a bracket behind a period says of the period: that it goes on, or that its end is hoped for. */
const said =
  /^(?:expected|anticipated|projected|voraussichtlich|prévue?|previst[oa]|ongoing|present|current(?:ly)?|laufend|heute|en cours|actual(?:idad)?|in corso)$/iu;

/** A text that is one date or period, and nothing besides. */
function wholePeriod(text: string, at: number): Period | null {
  const written = text.trim();
  if (written.length > longestPeriod || !/\d{2}/.test(written)) return null;
  const reading = readDate(written);
  if (!reading.isDate || reading.problems.length > 0 || reading.start === null) return null;
  // "Since 2020 (part-time)": what stands in brackets may say something else.
  const aside = /\(([^()]*\p{L}{3}[^()]*)\)$/u.exec(written);
  if (aside && !duration.test(aside[0]) && !said.test(aside[1]!)) return null;
  const start = at + text.indexOf(written);
  return {
    startDate: reading.endOnly ? null : reading.start,
    endDate: reading.endOnly ? reading.start : reading.ongoing ? 'present' : reading.end,
    expected: reading.expected,
    single: !reading.ongoing && reading.end === null,
    written,
    start,
    end: start + written.length,
  };
}

/** A text without its dates and periods, and without what parted them from it. */
export const withoutPeriods = (text: string): string =>
  [...periodsIn(text)]
    .reverse()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,|·•(–—:-]+|[\s,|·•)(–—:-]+$/g, '');

/** Is a text a date or a period, and nothing besides: "03/2019 - 06/2021"? Its figures look like those of a telephone. */
export const isPeriod = (text: string): boolean =>
  periodsIn(text).some(({ start, end }) => start === 0 && end === text.length);

/** The longest part of a candidate that reads as a date: words that are no months fall away at either end. */
function periodAt(match: string, at: number, behind: string): Period | null {
  const starts = [0];
  for (const space of match.matchAll(/[\s,]+/g)) if (starts.length < 4) starts.push(space.index + space[0].length);
  const ends = [match.length];
  for (const space of [...match.matchAll(/\s+/g)].reverse()) if (ends.length < 6) ends.push(space.index);
  for (const start of starts)
    for (const end of ends) {
      if (end - start < 4) continue;
      const part = match.slice(start, end).replace(/[\s,–—-]+$/, '');
      const hoped = expectedEnd.exec(part);
      const reading = readDate(hoped ? part.replace(hoped[1]!, '') : part);
      // "Employee of the year, 2019": a word before a comma is no part of a year.
      if (/^\p{L}+,/u.test(part) && /^\d{4}$/.test(reading.start ?? '')) continue;
      if (!reading.isDate || reading.problems.length > 0 || reading.start === null || !/\d{2}/.test(part)) continue;
      // "2019 -": an open range keeps its dash.
      const next = match.slice(start + part.length) + behind;
      // So does "2018– Sjöfågel", whose dash stands at the year; one between spaces parts the two.
      const open = /^\s*[–—-]\s*(?:$|[|•·,(])|^[–—]\s+(?=\p{Lu})/u.test(next);
      return {
        startDate: reading.endOnly ? null : reading.start,
        endDate: reading.endOnly ? reading.start : reading.ongoing || open ? 'present' : reading.end,
        expected: reading.expected || hoped !== null,
        single: !reading.ongoing && reading.end === null && !open,
        written: part,
        start: at + start,
        end: at + start + part.length,
      };
    }
  return null;
}

/** The dates of an entry. */
export function periodOf({ period }: { readonly period: Period | null }): Draft {
  if (!period) return {};
  return {
    ...(period.startDate !== null && { startDate: period.startDate }),
    ...(period.endDate !== null ? { endDate: period.endDate } : period.single ? { endDate: period.startDate } : {}),
  };
}
