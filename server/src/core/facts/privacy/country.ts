import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Model } from '../../profile/model.ts';
import type { Lang } from '../../reading/language/index.ts';
import { property } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { bulletOf } from '../readings.ts';

/** The country (ISO 3166-1 alpha-2) that `basics.location` gives; null where it gives none. */
export function statedCountry(model: Model): string | null {
  const location = property(model.basics?.node, 'location')?.value;
  const code = sourceOf(property(location, 'countryCode')?.value)?.trim();
  return code && /^[A-Za-z]{2}$/.test(code) ? code.toUpperCase() : null;
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

/**
 * The country that a phone number's calling code or the language of the summary speaks for; null where neither tells. A
 * guess: enough to be silent about what is customary there, not to find fault.
 */
export function guessedCountry(model: Model): string | null {
  if (!model.basics) return null;
  const phone = model.fields.find(({ kind }) => kind === 'phone')?.text.value;
  const called = phone ? parsePhoneNumberFromString(phone)?.country : undefined;
  if (called) return called;
  const prose = model.fields.find(({ section, kind }) => section === 'basics' && kind === 'markdown')?.text;
  const language = prose ? bulletOf(prose).language : null;
  return language ? (byLanguage[language] ?? null) : null;
}
