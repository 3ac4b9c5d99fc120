import table from './locales.tsv';
import { oneLine } from './text.ts';
import { type NoteName, noteNames, type SectionName, sectionNames, type Words } from './words.ts';

export interface Locale {
  /** Two or three letters, lower case. */
  readonly language: string;
  /** Two letters, upper case, or null. */
  readonly region: string | null;
  /** Chinese in traditional characters. */
  readonly traditional: boolean;
  readonly words: Words;
}

/**
 * The words of a locale such as `de`, `pt-BR` or `en_US`. A language without words here gets English ones, and is then
 * English to the page as a whole.
 */
export function localeOf(written: unknown): Locale {
  const { asked, script, region: country } = partsOf(written) ?? { asked: 'en', script: null, region: null };
  const traditional = asked === 'zh' && (script === 'hant' || (!script && /^(?:TW|HK|MO)$/.test(country ?? '')));
  const known = byLanguage.get(traditional ? 'zh-hant' : asked);
  const language = known ? asked : 'en';
  const region = known ? country : null;
  const words = known ?? byLanguage.get('en')!;
  const isAmerican = language === 'en' && (region === null || region === 'US');
  return {
    language,
    region,
    traditional,
    words: isAmerican ? wordsOfAmerica() : words,
  };
}

let american: Words | null = null;

/** One object: what is made with the words of a locale is known by them. */
function wordsOfAmerica(): Words {
  american ??= { ...byLanguage.get('en')!, day: '{m} {d}, {y}', numericDay: '{mm}/{dd}/{y}' };
  return american;
}

interface Parts {
  readonly asked: string;
  readonly script: string | null;
  readonly region: string | null;
}

/** Other names of languages that are here. */
const sameWords: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

function partsOf(written: unknown): Parts | null {
  const found = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?(?:[-_.@].*)?$/iu.exec(oneLine(written));
  if (!found) return null;
  const asked = found[1]!.toLowerCase();
  return {
    asked: Object.hasOwn(sameWords, asked) ? sameWords[asked]! : asked,
    script: found[2]?.toLowerCase() ?? null,
    region: found[3]?.toUpperCase() ?? null,
  };
}

/** Does a locale name a language whose words are here? */
export const isKnownLocale = (written: unknown): boolean => {
  const parts = partsOf(written);
  return parts !== null && byLanguage.has(parts.asked);
};

/** The table has a row per phrase and a column per language; the first row names the languages. */
const byLanguage: ReadonlyMap<string, Words> = readTable(table);

function readTable(text: string): ReadonlyMap<string, Words> {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return new Map(
    head.slice(1).map((language, index) => {
      const phrases = new Map(rows.map((row) => [row[0], row[index + 1] ?? '']));
      return [language, wordsOf((name) => phrases.get(name) ?? '')];
    }),
  );
}

/** The wide commas of Chinese and Japanese bring their own. */
function withSpace(comma: string): string {
  return /[，、]/.test(comma) ? comma : `${comma} `;
}

function wordsOf(phrase: (name: string) => string): Words {
  const named = <Name extends string>(prefix: string, names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, phrase(`${prefix}.${name}`)])) as Record<Name, string>;
  return {
    months: phrase('months').split(' '),
    shortMonths: phrase('shortMonths').split(' '),
    month: phrase('month'),
    day: phrase('day'),
    numericDay: phrase('numericDay'),
    quarter: phrase('quarter'),
    present: phrase('present'),
    expected: phrase('expected'),
    comma: withSpace(phrase('comma')),
    score: phrase('score'),
    courses: phrase('courses'),
    notes: named<NoteName>('note', noteNames),
    titles: named<SectionName>('title', sectionNames),
  };
}
