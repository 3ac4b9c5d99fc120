import { countryOf, isCountryCode } from '../../reading/countries.ts';
import { isState } from './places.ts';
import {
  addressParts,
  britishTown,
  codedState,
  codedTown,
  isCode,
  isHouse,
  isUnit,
  stateThenCode,
  townThenCode,
} from './postal.ts';
import { organisationScore } from './words.ts';

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
const likeCountry = (name: string): boolean => /^georgia$/i.test(name);

/** A postal address or a place taken apart; every word of it stays somewhere. */
export function readPlace(text: string): Place {
  const parts = [...addressParts(text.replaceAll(/\s*\(([^()]{2,40})\)/g, ', $1'))];
  const result: { -readonly [K in keyof Place]: Place[K] } = {};
  const last = parts.at(-1);
  if (last !== undefined && parts.length >= 1) {
    const code = countryOf(last) ?? (parts.length > 1 && isCountryCode(last) && !isState(last) ? last : null);
    const alone = parts.length === 1;
    if (code && (alone ? !cityStates.has(code) : !likeCountry(last))) {
      result.countryCode = code;
      parts.pop();
    } else {
      const two = /^(.+\p{L})\s+([A-Z]{2})$/u.exec(last);
      if (two && !isState(two[2]!) && isCountryCode(two[2]!)) {
        result.countryCode = two[2]!;
        parts[parts.length - 1] = two[1]!;
      }
    }
  }
  const address: string[] = [];
  for (const [at, part] of parts.entries()) {
    const eastern = /^〒\s?(\d{3}-\d{4})\s*(.+)$/u.exec(part);
    const postal = isHouse(part, parts.slice(at + 1)) ? null : codedTown(part);
    const stateZip = codedState(part);
    const behindTown = result.city && !result.region && !result.postalCode ? stateThenCode.exec(part) : null;
    const british = britishTown(part);
    const behindStreet = address.length > 0 ? townThenCode.exec(part) : null;
    if (isCode(part)) result.postalCode = part;
    else if (behindStreet && !result.city) {
      result.city = behindStreet[1]!;
      result.postalCode = behindStreet[2]!;
    } else if (eastern) {
      result.postalCode = eastern[1]!;
      address.push(eastern[2]!);
    } else if (postal && !result.city) {
      result.postalCode = postal.code;
      result.city = postal.town;
    } else if (stateZip) {
      result.region = stateZip.state;
      result.postalCode = stateZip.code;
    } else if (behindTown) {
      result.region = behindTown[1]!;
      result.postalCode = behindTown[2]!;
    } else if (british && (british.town === undefined || !result.city)) {
      if (british.town !== undefined) result.city = british.town;
      result.postalCode = british.code;
    } else if (
      (/\d/.test(part) || isUnit(part) || (organisationScore(part) > 0 && at < parts.length - 1)) &&
      !result.city
    )
      address.push(part);
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
