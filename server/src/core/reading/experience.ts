import { EXPERIENCE as GERMAN } from './de/experience.ts';
import { type ExperienceClaim, readExperience as readEnglish } from './en/experience.ts';
import { isOfOthers } from './en/experienceOwner.ts';
import { EXPERIENCE as SPANISH } from './es/experience.ts';
import { EXPERIENCE as FRENCH } from './fr/experience.ts';
import { EXPERIENCE as ITALIAN } from './it/experience.ts';
import { numberWordOf } from './language/numbers.ts';
import type { Comparator } from './metric.ts';
import { EXPERIENCE as DUTCH } from './nl/experience.ts';
import { EXPERIENCE as PORTUGUESE } from './pt/experience.ts';

/** The words of a language around a length of experience. */
export interface ExperienceWords {
  /** The unit; German and Dutch have adjectives beside it ("15-jährige"). */
  readonly years: RegExp;
  readonly experience: RegExp;
  /** What ends right before the number and makes it a least, or a rough one. */
  readonly least: RegExp;
  readonly about: RegExp;
  /** Who else in a sentence may have the years, or when else they may lie. */
  readonly others: RegExp;
}

const languages = [
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['it', ITALIAN],
  ['pt', PORTUGUESE],
  ['nl', DUTCH],
] as const;

/** A number in figures or a word, and the three to six words behind it. */
const numbered =
  /(?<![\p{L}\p{Nd}.,/-])(\p{Nd}{1,2}|\p{L}{3,12})(?=((?:\s?\+)?[\s-]{1,2})(\p{L}{2,12})((?:\s(?:d['’]\p{L}{2,20}|\p{L}{1,24})){1,4}))/gu;

/** Longer texts are no summary. */
const longest = 4000;

/** The lengths of experience that a text claims for its writer, in English and the languages of the rooms beside it. Never throws. */
export function readOwnExperience(text: string): readonly ExperienceClaim[] {
  const own = readEnglish(text).filter((claim) => !isOfOthers(text, claim));
  return [...own, ...abroad(text.slice(0, longest))];
}

function* abroad(text: string): Iterable<ExperienceClaim> {
  if (
    !languages.some(([, { experience, years }]) =>
      text.split(/[^\p{L}]+/u).some((word) => experience.test(word) || years.test(word)),
    )
  )
    return;
  for (const found of text.matchAll(numbered)) {
    const [number, , gap, unit, behind] = found;
    for (const [language, words] of languages) {
      if (!words.years.test(unit!)) continue;
      const years = /\p{Nd}/u.test(number) ? Number(number) : numberWordOf(language, number.toLowerCase());
      const named = behindTo(behind!, words.experience);
      if (years === null || named === null || years === 0) continue;
      const start = found.index;
      if (words.others.test(sentenceAt(text, start))) continue;
      const before = text.slice(Math.max(0, start - 16), start).trimEnd();
      const end = start + number.length + gap!.length + unit!.length + named;
      yield {
        text: text.slice(start, end),
        start,
        end,
        figure: {
          start,
          end: start + number.length + (/^\s?\+/.exec(text.slice(start + number.length))?.[0].length ?? 0),
        },
        years,
        upTo: years,
        comparator: comparatorIn(before, words, text.slice(start, end)),
        field: null,
      };
    }
  }
}

/** How much of the words behind a number goes up to the one for experience; null where none is among them. */
function behindTo(behind: string, experience: RegExp): number | null {
  for (const word of behind.matchAll(/\p{L}+/gu)) {
    if (experience.test(word[0])) return word.index + word[0].length;
  }
  return null;
}

const comparatorIn = (before: string, { least, about }: ExperienceWords, written: string): Comparator | null =>
  /^\p{Nd}+\s?\+/u.test(written) || least.test(before) ? 'at-least' : about.test(before) ? 'about' : null;

const sentenceAt = (text: string, at: number): string => {
  const start = Math.max(0, ...[...text.slice(0, at).matchAll(/[.!?](?=\s)|\n/g)].map(({ index }) => index + 1));
  const end = text.slice(at).search(/[.!?](?=\s|$)|\n/);
  return text.slice(start, end < 0 ? text.length : at + end);
};
