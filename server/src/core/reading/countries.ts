import { fold } from './fold.ts';

/** Short forms and former names that people write, beside those of the CLDR. */
const short: readonly (readonly [name: string, code: string])[] = [
  ['usa', 'US'],
  ['u.s.', 'US'],
  ['u.s.a.', 'US'],
  ['us', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
  ['u.k.', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['great britain', 'GB'],
  ['eire', 'IE'],
  ['uae', 'AE'],
  ['the netherlands', 'NL'],
  ['holland', 'NL'],
  ['belgie', 'BE'],
  ['belgique', 'BE'],
  ['svizzera', 'CH'],
  ['oesterreich', 'AT'],
  ['ukraina', 'UA'],
  ['czech republic', 'CZ'],
  ['ceska republika', 'CZ'],
  ['turkey', 'TR'],
  ['korea', 'KR'],
  ['republic of korea', 'KR'],
  ['hong kong', 'HK'],
  ['viet nam', 'VN'],
  ['nippon', 'JP'],
  ['bharat', 'IN'],
  ['aotearoa', 'NZ'],
  ['hellas', 'GR'],
  ['srbija', 'RS'],
];

/** Languages whose names of every country are known. */
const spoken = ['en', 'de', 'fr', 'es', 'pt', 'it'];

/** What countries are called at home, where another language is spoken. */
const atHome =
  'nl-NL da-DK sv-SE nb-NO fi-FI pl-PL cs-CZ sk-SK hu-HU ro-RO sl-SI hr-HR tr-TR uk-UA ru-RU bg-BG el-GR ja-JP ko-KR zh-CN'
    .split(' ')
    .map((tag) => tag.split('-') as [string, string]);

const namesIn = (language: string): Intl.DisplayNames =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });

/** Is a code one of a country of today: no older one, as `DD` is of Germany, and none of a part of the world? */
const isCurrent = (code: string): boolean =>
  new Intl.Locale(`und-${code}`).region === code && !/^[QX]|^(?:EU|EZ|UN|ZZ)$/.test(code);

let table: ReadonlyMap<string, string> | null = null;

/** Codes by folded name, after the CLDR names of the engine; made when first asked for. */
function countryTable(): ReadonlyMap<string, string> {
  if (table) return table;
  const made = new Map<string, string>(short);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = spoken.map(namesIn);
  const add = (name: string | undefined, code: string) => {
    if (name && !made.has(fold(name))) made.set(fold(name), code);
  };
  for (const first of letters)
    for (const second of letters)
      if (isCurrent(first + second)) for (const one of names) add(one.of(first + second), first + second);
  for (const [language, code] of atHome) add(namesIn(language).of(code), code);
  table = made;
  return made;
}

/** The two letters (ISO 3166-1) of a country, from its name in six languages or at home; null for what is none. */
export const countryOf = (name: string): string | null => countryTable().get(fold(name.trim())) ?? null;

/** The names of a country, folded. */
export const countryNames = (code: string): readonly string[] =>
  [...countryTable()].filter(([, known]) => known === code).map(([one]) => one);

/** Are two capitals the code of a country of today that has a name? */
export const isCountryCode = (code: string): boolean => [...countryTable().values()].includes(code);
