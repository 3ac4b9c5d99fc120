import { german } from './de/index.ts';
import { spanish } from './es/index.ts';
import type { Message, Said, Value } from './message.ts';

/** The languages Merit speaks. What it reads is another matter: any language may stand in a profile. */
export const languages = ['en', 'de', 'es'] as const;
export type Language = (typeof languages)[number];

/** A sentence in another language; where it has a count, a form for one and a form for several. */
export type Translation = string | { readonly one: string; readonly other: string };
/** Translations by the English sentence. */
export type Table = Readonly<Record<string, Translation>>;

const makers: Readonly<Record<Language, () => Table>> = { en: () => ({}), de: german, es: spanish };
const made = new Map<Language, Table>();

/** The translations of a language, made when they are first needed. */
export function tableOf(language: Language): Table {
  const known = made.get(language);
  if (known) return known;
  const table = makers[language]();
  made.set(language, table);
  return table;
}

/** The language for a locale such as `de-AT`, as an editor names the one it is in; English for any other. */
export function languageOf(locale: string | undefined): Language {
  const [wanted] = (locale ?? '').toLowerCase().split(/[-_.@]/);
  return languages.find((language) => language === wanted) ?? 'en';
}

function formOf({ text, one, count }: Said, language: Language): string {
  const table = tableOf(language);
  const found =
    (Object.hasOwn(table, text) ? table[text] : undefined) ?? (one === undefined ? text : { one, other: text });
  if (typeof found === 'string') return found;
  // Exactly one, in each of these languages.
  return count === 1 ? found.one : found.other;
}

const valueIn = (value: Value, language: Language): string =>
  typeof value === 'object' ? inLanguage(value, language) : String(value);

const locales: Readonly<Record<Language, string>> = { en: 'en-US', de: 'de-DE', es: 'es-ES' };

/** A country as a sentence names it: "Brazil", "the United States". */
function countryIn(code: string, language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  return language === 'en' && /^(?:United|Netherlands$|Philippines$)/.test(name) ? `the ${name}` : name;
}

/** A message as it is shown. Sentences of a list follow each other; a null is none. */
export function inLanguage(message: Message, language: Language): string {
  if ('verbatim' in message) return message.verbatim;
  if ('region' in message) return countryIn(message.region, language);
  if ('figure' in message) return message.figure.toLocaleString(locales[language], { maximumFractionDigits: 6 });
  if ('text' in message) {
    const { values } = message;
    return formOf(message, language).replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value === undefined ? place : valueIn(value, language);
    });
  }
  return message.flatMap((one) => (one === null ? [] : inLanguage(one, language))).join(' ');
}
