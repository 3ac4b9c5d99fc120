import { countryOf, isCountryCode } from '../../reading/countries.ts';
import { documentTitle } from './documentTitle.ts';
import { organisationScore, titleScore } from './words.ts';

const states = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW VIC QLD TAS'.split(
    ' ',
  ),
);

const remote =
  /^(?:(?:fully |100 ?% )?remote|home ?office|hybrid|télétravail|teletrabajo|remoto|distance|mobiles arbeiten)(?:\s*[(,/–-].{0,40})?$/i;
const name = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|del|la|le|les|am|an|der|upon|sur|of|im|in|the|d[aeo]s?|bei|ob|ter)){0,4}`;
const partlyRemote = new RegExp(
  String.raw`^${name}\s*(?:and|und|et|y|e|or|oder|&|/|,|–|-)\s*(?:remote|hybrid|home ?office)$`,
  'iu',
);
const cityState = new RegExp(
  String.raw`^${name},\s*(?:[A-Z]{2,3})(?:\s*\d{5})?(?:,\s*(.{2,30}))?(?:\s*\((?:[A-Z]{2}|remote|hybrid)\))?$`,
  'u',
);
/** "Tours (37)", as French pages number their departments. */
const inDepartment = new RegExp(String.raw`^${name}\s*\((?:\d{2}|2[AB]|97\d)\)$`, 'u');
/** Without commas, as some pages set the parts of a place one behind the other. */
const bare = new RegExp(String.raw`^${name}\s([A-Z]{2,3})\s[A-Z]{2}$`, 'u');
const cityCountry = new RegExp(String.raw`^(?:${name},\s*){1,2}(?<country>[^,]{2,40})$`, 'u');

/** Is this certainly a place: "Baltimore, MD", "Bristol, United Kingdom", "Remote"? */
export function isPlace(text: string): boolean {
  const plain = text
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\s*\((?:remote|hybrid|on-?site)\)$/i, '');
  if (plain === '' || plain.length > 60) return false;
  if (partlyRemote.test(plain) || inDepartment.test(plain)) return true;
  if (remote.test(plain) || countryOf(plain) !== null) return plain.length > 2 || /^[A-Z]{2}$/.test(plain);
  const state = /,\s*([A-Z]{2,3})\b/.exec(plain)?.[1];
  if (state && states.has(state) && cityState.test(plain)) return !namesMore(plain.split(',')[0]!);
  const [, region] = bare.exec(plain) ?? [];
  if (region !== undefined && states.has(region)) return true;
  const last = cityCountry.exec(plain)?.groups?.country;
  return (
    last !== undefined &&
    countryOf(last.replace(/\s*\([^)]*\)$/, '')) !== null &&
    organisationScore(plain.slice(0, plain.length - last.length)) === 0 &&
    !namesMore(plain.split(',')[0]!)
  );
}

/** Does what stands before a state or a country name a position, or a house in three words and more: "Pastry Cook Bath"? */
const namesMore = (text: string): boolean => {
  const count = text.split(' ').length;
  return (count > 1 && titleScore(text) >= 1) || (count > 2 && organisationScore(text) > 0);
};

/** Is it a state or a country without a town: "MN, USA", "Germany"? */
export function couldBeState(text: string): boolean {
  const parts = text.split(/,\s*/);
  return parts.length <= 2 && parts.every((part) => states.has(part) || countryOf(part) !== null);
}

/** Could it be the name of a town: one to four capitalised words, nothing else? */
export const couldBeTown = (text: string): boolean =>
  !documentTitle.test(text.trim()) &&
  new RegExp(`^${name}(?:,\\s*${name})?$`, 'u').test(text.trim()) &&
  text.length <= 40;

export interface Place {
  readonly address?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly region?: string;
  readonly countryCode?: string;
}

/** Countries that are called like the town that most of them is: the name alone says the town. */
const cityStates = new Set('SG MC VA LU PA GT KW DJ SM GI HK MO MX'.split(' '));

/** "Atlanta, Georgia": a state that is called like a country. */
const isState = (name: string): boolean => /^georgia$/i.test(name);

/** A postal address or a place taken apart; every word of it stays somewhere. */
export function readPlace(text: string): Place {
  const parts = text
    .replaceAll(/\s*\(([^()]{2,40})\)/g, ', $1')
    .split(/\s*[,|·•\n]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const result: { -readonly [K in keyof Place]: Place[K] } = {};
  const last = parts.at(-1);
  if (last !== undefined && parts.length >= 1) {
    const code = countryOf(last) ?? (parts.length > 1 && isCountryCode(last) && !states.has(last) ? last : null);
    const alone = parts.length === 1;
    if (code && (alone ? !cityStates.has(code) : !isState(last))) {
      result.countryCode = code;
      parts.pop();
    } else {
      const two = /^(.+\p{L})\s+([A-Z]{2})$/u.exec(last);
      if (two && !states.has(two[2]!) && isCountryCode(two[2]!)) {
        result.countryCode = two[2]!;
        parts[parts.length - 1] = two[1]!;
      }
    }
  }
  const address: string[] = [];
  for (const part of parts) {
    const eastern = /^〒\s?(\d{3}-\d{4})\s*(.+)$/u.exec(part);
    const postal = /^(\d{4} [A-Z]{2}(?=\s+\p{Lu}\p{L}{2})|(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?)\s+(\p{L}.*)$/u.exec(
      part,
    );
    const stateZip = /^([A-Z]{2})\s+(\d{5}(?:-\d{4})?)$/.exec(part);
    const behind = /^(?:(.*\p{L})\s+)?([A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2})$/u.exec(part);
    if (eastern) {
      result.postalCode = eastern[1]!;
      address.push(eastern[2]!);
    } else if (postal && !result.city) {
      result.postalCode = postal[1]!;
      result.city = postal[2]!;
    } else if (stateZip) {
      result.region = stateZip[1]!;
      result.postalCode = stateZip[2]!;
    } else if (behind && (behind[1] === undefined || !result.city)) {
      if (behind[1] !== undefined) result.city = behind[1];
      result.postalCode = behind[2]!;
    } else if (/\d/.test(part) && !result.city) address.push(part);
    else if (!result.city) result.city = part;
    else if (!result.region) result.region = part;
    else result.region += `, ${part}`;
  }
  const { postalCode, city, region, countryCode } = result;
  return {
    ...(address.length > 0 && { address: address.join(', ') }),
    ...(postalCode && { postalCode }),
    ...(city && { city }),
    ...(region && { region }),
    ...(countryCode && { countryCode }),
  };
}
