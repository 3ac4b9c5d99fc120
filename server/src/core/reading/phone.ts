import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** How a text reads as a telephone number. */
export interface PhoneReading {
  /** The number as RFC 3966 writes it, extension included; null where it is none, or more than one. */
  readonly uri: string | null;
  /** The number as it is dialled from everywhere; null where the country is not known. */
  readonly international: string | null;
  /** Whether it can be dialled, as far as that can be told. */
  readonly sound: boolean;
}

/** What parts two numbers in one text: "020 7946 0958 / 07700 900 123". */
const between = /[/;|,]|\s(?:or|and|oder|und|ou|et|y|e|o)\s/u;

const digitsIn = (text: string): number => text.replaceAll(/\P{Nd}/gu, '').length;

/** `country` is the ISO 3166-1 code a national number belongs to, in any case. */
export function readPhone(text: string, country: string | null): PhoneReading {
  const known = country?.toUpperCase() ?? '';
  const number = parsePhoneNumberFromString(
    text.slice(0, 200),
    isSupportedCountry(known) ? (known as CountryCode) : undefined,
  );
  if (number?.isPossible()) return { uri: number.getURI(), international: number.formatInternational(), sound: true };
  const none = { uri: null, international: null };
  const several = text.split(between).filter((part) => digitsIn(part) >= 6);
  if (several.length > 1 && several.length < 6)
    return { ...none, sound: several.every((part) => readPhone(part, country).sound) };
  // Without a country a national number can only be counted; digits that were hidden on purpose cannot even be that.
  const digits = digitsIn(text);
  const national = number === undefined && !isSupportedCountry(known) && !text.trim().startsWith('+');
  const counted = national && digits >= 6 && digits <= 15 && /^[\p{Nd}\s().\-–/x+]+$/iu.test(text);
  return { ...none, sound: counted || /[*•#]{2}|[xX]{3}/.test(text) };
}
