import type { Words } from './words.ts';

const english: Words = {
  months: names('January February March April May June July August September October November December'),
  shortMonths: names('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  present: 'present',
  expected: 'expected {}',
  quarter: 'Q{q} {y}',
  day: '{d} {m} {y}',
  numericDay: '{dd}/{mm}/{y}',
  courses: 'Courses',
  score: 'Grade',
  titles: {
    work: 'Experience',
    projects: 'Projects',
    stories: 'Engineering stories',
    volunteer: 'Volunteering',
    education: 'Education',
    skills: 'Skills',
    certificates: 'Certificates',
    awards: 'Awards',
    publications: 'Publications',
    talks: 'Talks',
    patents: 'Patents',
    languages: 'Languages',
    interests: 'Interests',
    references: 'References',
  },
  notes: { context: 'Context', problem: 'Problem', approach: 'Approach', outcome: 'Outcome' },
};

const byLanguage: Readonly<Record<string, Words>> = { en: english };

function names(list: string): readonly string[] {
  return list.split(' ');
}

export interface Locale {
  /** Two or three letters, lower case. */
  readonly language: string;
  /** Two letters, upper case, or null. */
  readonly region: string | null;
  readonly words: Words;
}

/** The words of a locale such as `de`, `pt-BR` or `en_US`; English when the language is not known here or malformed. */
export function localeOf(written: string | undefined): Locale {
  const found = /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}))?(?:[-_.@].*)?$/iu.exec(written?.trim() ?? '');
  const language = found?.[1]?.toLowerCase() ?? 'en';
  const region = found?.[2]?.toUpperCase() ?? null;
  const words = (Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined) ?? english;
  const american = language === 'en' && (region === 'US' || region === null);
  return { language, region, words: american ? { ...words, day: '{m} {d}, {y}', numericDay: '{mm}/{dd}/{y}' } : words };
}
