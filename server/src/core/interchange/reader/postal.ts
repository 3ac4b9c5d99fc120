import { countryOf } from '../../reading/countries.ts';
import { couldBeState, couldBeTown } from './places.ts';
import { organisationScore, titleScore } from './words.ts';

/** What streets are called, as a word of their name: before it, behind it, or as its end. */
const streetWord =
  /(?<!\p{L})(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|court|ct|place|pl|row|close|crescent|terrace|boulevard|blvd|square|sq|parkway|pkwy|highway|hwy|circle|trail|quay|mews|gardens|grove|rue|chemin|impasse|quai|allée|cours|route|calle|c\/|avenida|av|avda|paseo|plaza|camino|carrer|via|viale|piazza|corso|vicolo|rua|travessa|praça|largo|ul|ulica|al|aleja|os|pl)\.?(?![\p{L}])|(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|ufer|damm|straat|laan|plein|gracht|kade|gatan?|gade|vej|veien|vägen)(?!\p{L})/iu;
const numberFirst = /^\d{1,5}[a-z]?(?:[-–/]\d{1,4}[a-z]?)?,?\s\p{L}[\p{L}\d.'’\s-]{2,40}(?:\s#\s?\w{1,5})?$/iu;
const numberLast = /^\p{L}[\p{L}.'’/\s-]{2,40}\s\d{1,4}\s?[a-z]?(?:[-–/]\s?\d{1,4}[a-z]?)?(?:\sm\.\s?\d{1,3})?$/iu;
const unit =
  /^(?:(?:apt|apartment|flat|unit|suite|ste|room|floor|piso|appt?|app\.?|lokal|lok)\b\.?\s?#?\w{1,5}|#\s?\w{1,5}|\d{1,2}(?:st|nd|rd|th) floor)$/iu;

/** Could it be a house in a street, "18 Mill Lane", "Lindenweg 4", "ul. Polna 18/4"? */
const isStreet = (part: string): boolean => numberFirst.test(part) || numberLast.test(part);

/** The line of an address above the town: a street, and perhaps the flat behind a comma. */
export const isStreetLine = (text: string): boolean =>
  text.length <= 70 && text.split(/,\s*/).every((part, at) => (at > 0 && unit.test(part)) || isStreet(part));

/** "Apt 3B", the line between the street and the town. */
export const isUnit = (text: string): boolean => unit.test(text);

/** The areas of British postcodes. */
const areas = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);
const british = /^(?:(.*\p{L})\s+)?(([A-Z]{1,2})\d{1,2}[A-Z]?(?:\s\d[A-Z]{2})?)$/u;

/** "Leeds LS8", "Belfast BT15 1AA", "YO1 7HH": a town and its postcode, whole or its first half; null for other texts. */
export function britishTown(part: string): { readonly town: string | undefined; readonly code: string } | null {
  const [, town, code, area] = british.exec(part) ?? [];
  if (code === undefined || !areas.has(area!)) return null;
  // The first half alone may be the name of anything.
  return code.includes(' ') || (town !== undefined && couldBeTown(town)) ? { town, code } : null;
}

const codeFirst =
  /^(\d{4} [A-Z]{2}(?=\s+\p{Lu}\p{L}{2})|\d{2}-\d{3}|\d{3} \d{2}|(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?)\s+(\p{L}.*)$/u;

/** "Auckland 1010": a town and a code of four figures, behind a street alone. */
export const townThenCode = /^(\p{Lu}[\p{L}.'’ -]{1,40})\s(\d{4})$/u;

/** No house has a number of five figures. */
const codeLast = /^(\p{Lu}[\p{L}.'’ -]{1,40})\s(\d{5,6})$/u;

/** "90-001 Łódź", "113 20 Stockholm", "Turku 20100": a postal code and the town beside it; null for other texts. */
export function codedTown(part: string): { readonly town: string; readonly code: string } | null {
  const [, code, town] = codeFirst.exec(part) ?? [];
  if (code !== undefined) return { code, town: town! };
  const [, before, behind] = codeLast.exec(part) ?? [];
  return behind === undefined || streetWord.test(before!) ? null : { code: behind, town: before! };
}

const stateCode =
  /^([A-Z]{2}|\p{Lu}\p{Ll}+(?: \p{L}+){0,3}(?=\s+[A-Z]\d[A-Z]))\s+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d)$|^([A-Z]{2,3})\s+(\d{4})$/u;

/** "MN 55802", "ON M5V 2T6", "Ontario L8P 1A1", "NSW 2300": a state and the postal code behind it; null for other texts. */
export function codedState(part: string): { readonly state: string; readonly code: string } | null {
  const [, state, code, region, digits] = stateCode.exec(part) ?? [];
  if (state !== undefined) return { state, code: code! };
  return region !== undefined && couldBeState(region) ? { state: region, code: digits! } : null;
}

/** "Oregon 97201", "New South Wales 2300": behind a town, a state in words and the postal code. */
export const stateThenCode = /^(\p{Lu}[\p{L}.'’ -]{2,40})\s(\d{4,6}|\d{5}-\d{3,4})$/u;

/** "2210 Juniper Way" with a state behind it: figures before a street look like the postal code of a town. */
export const isHouse = (part: string, behind: readonly string[]): boolean =>
  numberFirst.test(part) &&
  (streetWord.test(part) || behind.some((one) => codedState(one) !== null || britishTown(one) !== null));

/** Does a text hold a postal code: of a town behind it, or a British one? */
export const hasCode = (text: string): boolean =>
  /\b\d{4,5}(?:-\d{3,4})?\s+\p{Lu}/u.test(text) || /\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b/.test(text);

/** "Bilbao (Bizkaia)": a town and, in brackets, where it lies. */
export function isTownInRegion(text: string): boolean {
  const [, town, region] = /^([^()]{2,40}?)\s*\(([^()]{2,40})\)$/u.exec(text) ?? [];
  return (
    town !== undefined &&
    [town, region!].every((part) => couldBeTown(part) && titleScore(part) + organisationScore(part) === 0)
  );
}

const codeLabel = /^(?:CEP|C\.?P\.?|CAP|PLZ|ZIP)[\s.:]+(?=\d)/u;

/**
 * The parts of an address: between commas, but for one before or behind the number of a house ("18, avenue des Mimosas", "Rua do
 * Sossego, 88"), and at a dash before a code or a state ("… – 06400 Cannes", "Recife - PE").
 */
export const addressParts = (text: string): readonly string[] =>
  text
    .replace(/^(\d{1,4}[a-z]?(?:\s?(?:bis|ter))?),\s+(?=\p{Ll})/u, '$1 ')
    .replace(/(?<=\p{L})\s(?=([A-Z]{2,3})\s\d{4,5}(?:-\d{4})?$)/u, (space: string, state: string) =>
      couldBeState(state) ? ', ' : space,
    )
    .replace(/^(\p{L}[^,\d]{3,40}),\s+(?:n[ºo°.]\s?)?(\d{1,5}[a-z]?)(?=\s*[,–-]|$)/iu, '$1 $2')
    .split(/\s*[,|·•\n]\s*|\s+[–—-]\s+(?=\d{4,5}|[A-Z]{2}(?:$|,)|\p{Lu}\p{Ll}+(?:\s|,|$))/u)
    .map((part) => part.trim().replace(codeLabel, ''))
    .filter((part) => part !== '');

/** "50050-080": a code by itself, where its form or a label says that it is one. */
export const isCode = (part: string): boolean => /^\d{5}-\d{3}$/.test(part);

/** Is a line of a head certainly an address, or the end of one: a street with a town, or a town with a postal code? */
export function isAddress(text: string): boolean {
  const parts = addressParts(text.trim());
  if (parts.length === 0 || text.length > 110 || parts.length > 6 || titleScore(parts[0]!) > 0) return false;
  let [street, town, code, region] = [false, false, false, false];
  for (const [at, part] of parts.entries()) {
    const behind = parts.slice(at + 1);
    if (codedState(part) || britishTown(part) || (codedTown(part) && !isHouse(part, behind))) {
      const name = britishTown(part)?.town ?? codedTown(part)?.town;
      if (name !== undefined && organisationScore(name) > 0) return false;
      code = true;
      town ||= name !== undefined;
    } else if (isCode(part) || (street && townThenCode.test(part))) {
      code = true;
      town ||= !isCode(part);
    } else if (isStreet(part)) street = true;
    else if (unit.test(part) || (at > 0 && (couldBeState(part) || countryOf(part) !== null)))
      region ||= couldBeState(part);
    else if (couldBeTown(part)) town = true;
    else return false;
  }
  return street ? (town || code) && (code || region || streetWord.test(text)) : code && town && parts.length <= 3;
}
