import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Field, Model } from '../../profile/model.ts';
import type { Lang } from '../../reading/language/index.ts';
import { property } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { bulletOf } from '../readings.ts';
import { readCountryCode } from './countryCode.ts';
import { countryOfPlace } from './places.ts';

/** The country (ISO 3166-1 alpha-2) that `basics.location` gives; null where it gives none. */
export function statedCountry(model: Model): string | null {
  const location = property(model.basics?.node, 'location')?.value;
  return readCountryCode(sourceOf(property(location, 'countryCode')?.value) ?? '');
}

/** Where most résumés in a language are read; languages of many countries with different customs are absent. */
const byLanguage: Readonly<Partial<Record<Lang, string>>> = {
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  pl: 'PL',
  cs: 'CZ',
  ro: 'RO',
  hu: 'HU',
  tr: 'TR',
  id: 'ID',
  ru: 'RU',
  uk: 'UA',
  el: 'GR',
  zh: 'CN',
  ja: 'JP',
  ko: 'KR',
};

/** The country in which a domain is at home, of an address on the web or of mail; null for those that anybody takes. */
function countryOfDomain(address: string): string | null {
  const host = /^\s*(?:[a-z]+:\/\/)?(?:[^\s/@]*@)?([^\s/:@?#]+)/i.exec(address.slice(0, 300))?.[1] ?? '';
  const end = /\.([a-z]{2})\.?$/i.exec(host)?.[1]?.toUpperCase();
  if (!end || anybodys.has(end)) return null;
  return end === 'UK' ? 'GB' : end;
}

/** Countries whose domains are mostly taken for what they spell: `about.me`, `getapp.co`, `home.by`. */
const anybodys = new Set([
  'ME',
  'CO',
  'AM',
  'IS',
  'MD',
  'TV',
  'CC',
  'IO',
  'AI',
  'LI',
  'BY',
  'IN',
  'ID',
  'TO',
  'LY',
  'GG',
]);

function countryOfPhone(phone: string): string | null {
  const read = parsePhoneNumberFromString(phone);
  if (!read) return null;
  return read.country ?? (read.countryCallingCode === '1' ? 'US' : null);
}

/** Keys of a location, whose values name a place. */
const placeNames = new Set(['city', 'region', 'address', 'location', 'country', 'countryCode']);

function countryOfField({ name, kind, text: { value } }: Field): string | null {
  if (kind === 'phone') return countryOfPhone(value);
  if (kind === 'email' || kind === 'url') return countryOfDomain(value);
  return placeNames.has(name) ? countryOfPlace(value) : null;
}

/** The most frequent value; among equals the first. */
function most(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}

/**
 * The countries that the place, the phone number, the addresses and the language of `basics` speak for. Guesses: enough to
 * be silent about what is customary in one of them, not to find fault.
 */
export function guessedCountries(model: Model): readonly string[] {
  if (!model.basics) return [];
  const own = model.fields.filter(({ section }) => section === 'basics');
  const prose = own.find(({ kind }) => kind === 'markdown')?.text;
  const language = prose ? bulletOf(prose).language : null;
  const spoken = language ? byLanguage[language] : undefined;
  const found = new Set(own.flatMap((field) => countryOfField(field) ?? []));
  if (spoken) found.add(spoken);
  return [...found];
}

/** The country in which most employers and schools of a segment are, by their places and addresses; null where none tells. */
export const countryOfEmployers = (model: Model): string | null =>
  most(
    model.fields
      .filter(({ section }) => section === 'work' || section === 'education')
      .flatMap((field) => countryOfField(field) ?? []),
  );
