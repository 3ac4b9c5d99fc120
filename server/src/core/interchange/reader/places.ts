import { countryOf } from '../../reading/countries.ts';
import { documentTitle } from './documentTitle.ts';
import { organisationScore, titleScore } from './words.ts';

const states = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW VIC QLD TAS'.split(
    ' ',
  ),
);

const remote =
  /^(?:(?:fully |100 ?% )?remote|home ?office|hybrid|télétravail|teletrabajo|remoto|distance|mobiles arbeiten)(?:\s*[(,/–-].{0,40})?$/i;
const name = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|del|la|le|les|am|(?:an|ob|vor|auf|in|bei|unter) (?:der|den|dem)|der(?= Stadt)|an|upon|sur|of|im|in|the|d[aeo]s?|bei|ob|ter)){0,4}`;
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

/** Is it the short name of a state: "MN", "NSW"? */
export const isState = (text: string): boolean => states.has(text);

/** Is it a state or a country without a town: "MN, USA", "Germany"? */
export function couldBeState(text: string): boolean {
  const parts = text.split(/,\s*/);
  return parts.length <= 2 && parts.every((part) => states.has(part) || countryOf(part) !== null);
}

/** What is done or what somebody is like, by how its first word or its last ends: "Kostenstellenrechnung", "Animation". */
const isAction =
  /^\p{L}{3,}(?:ung(?:en)?|heit|keit|schaft|tion(?:en|s)?|ität|ment|management)(?:$|[\s,])|\p{L}{3}(?:ung(?:en)?|keit|ität|ations?)$/iu;

/** Could it be the name of a town: one to four capitalised words, nothing else? */
export const couldBeTown = (text: string): boolean =>
  !documentTitle.test(text.trim()) &&
  !isAction.test(text.trim()) &&
  new RegExp(`^${name}(?:,\\s*${name})?$`, 'u').test(text.trim()) &&
  text.length <= 40;
