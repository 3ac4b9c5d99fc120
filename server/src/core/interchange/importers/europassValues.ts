import type { Draft } from '../foreignSource.ts';
import { degreeAndSubject } from './degreeName.ts';

/** The two letters of a country by those that Europass has for it. */
export const country = (code: string | undefined): string | undefined =>
  code
    ? ({ UK: 'GB', EL: 'GR' }[code.toUpperCase()] ?? (/^[A-Za-z]{2}$/.test(code) ? code.toUpperCase() : undefined))
    : undefined;

/** "MSc Forestry" is a degree and its subject, where nothing else names one. */
export const degreeOf = (name: string | undefined, field: string | undefined): Draft =>
  (name && !field ? degreeAndSubject(name) : null) ?? { studyType: name, area: field };

/** What a level is of, by the words in the names that Europass has for it. */
const skillsOfLanguages: readonly (readonly [RegExp, string])[] = [
  [/listening/i, 'listening'],
  [/reading/i, 'reading'],
  [/interaction/i, 'spoken interaction'],
  [/spoken|speaking/i, 'spoken production'],
  [/writing/i, 'writing'],
];

/** "C1" where all levels are alike, else each with what it is of: "listening C1, writing B2". */
export function levelsOf(given: readonly (readonly [name: string, level: string])[]): string {
  const levels = given.filter(([, level]) => level !== '');
  const different = new Set(levels.map(([, level]) => level));
  if (different.size <= 1) return [...different].join('');
  return levels
    .map(([name, level]) => [skillsOfLanguages.find(([word]) => word.test(name))?.[1], level].filter(Boolean).join(' '))
    .join(', ');
}
