import type { BulletList } from '../profile/model.ts';
import { isFact } from './factLines.ts';
import { namesOnly } from './keywordLists.ts';
import { memo } from './memo.ts';
import { bulletOf } from './readings.ts';

/** A line of more words tells something, whatever it begins with. */
const mostWords = 40;

/** "COMP 202 - …", "LOG8704: …", "2001WETMTR – …", "INF6900AE/INF7900A - …": what is behind it is the name of a course. */
const courseCode =
  /^(?!(?:ISO|IEC|RFC|DIN|IEEE|ANSI|CVE|GDPR|SOC|PCI|EN)\b)(?:\p{Lu}{2,6}[- ]?\d{2,5}\p{Lu}{0,3}|\d{2,5}\p{Lu}{3,8})(?:\/[\p{Lu}\d]{4,12})?(?:\s+[-–—]|\s?:)\s/u;
/** "Engineering of Digital Twins (LOG8421E)": the number of the course behind its name. */
const courseBehind = /^\p{Lu}[^.;!?]{3,80}\(\p{Lu}{2,6}[- ]?\d{3,5}\p{Lu}{0,3}\)/u;

/** "Department of Physics", "Lehrstuhl für Wasserbau": where a post was held. */
const place =
  /^(?:the )?(?:department|faculty|school|institute|division|laboratory|lab|chair|fakult[äa]t|institut|lehrstuhl|abteilung|d[ée]partement|laboratoire|facult[ée]|facultad|departamento|laboratorio|dipartimento|facolt[àa]|faculdade|vakgroep|faculteit|afdeling) (?:of|for|für|de|del|des|du|di|da|do|voor)\b/iu;

/** "Guest on the Harbour Lights podcast", "Spoke at Tide Days 2019": having been there is what the line tells. */
const appearance =
  /^(?:was (?:an? )?)?(?:(?:(?:keynote|invited|guest|featured|panel) )?(?:guest|panell?ist|moderator|speaker|keynote|spoke|attended|attendee|featured|interviewed|profiled|talk|lecture)(?:,| (?:on|at|for|in|by|with|to))*|(?:presented|lecturer|exhibited|performed|reviewer|referee|juror|jury member) (?:at|in|for|of))(?: (?:an?|the))? /i;
/** What it was: a name, a title or a year behind it. */
const named = /^["'“‘*_[]*(?:\p{Lu}|(?:19|20)\d\d\b|\d+(?:st|nd|rd|th)\b)/u;
/** The same, of a seat that is held. */
const seat =
  /^(?:(?:active|board|founding|elected|invited|program|committee|jury) )?(?:member|chair|co-?chair|secretary|treasurer|fellow) (?:of|on|for|in) .{0,60}\b(?:committee|board|council|society|association|jury|academy|union|network|institute)\b/i;

/** Does a line say where somebody was seen or sits? */
function isAppearance(value: string): boolean {
  const lead = appearance.exec(value);
  return (lead !== null && named.test(value.slice(lead[0].length))) || seat.test(value);
}

const year = /\b(?:19|20)\d\d\b/;
const small =
  /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|with|vs|via|de|des|du|la|le|les|et|del|el|los|las|y|en|di|e|della|do|da|für|und|der|die|das|van|het|à|au|aux|sur)$/iu;

/** Does every word but the small ones begin with a capital or a digit, as in names and titles? */
function isTitled(value: string): boolean {
  const words = value.split(/[^\p{L}\p{N}'’]+/u).filter((word) => word !== '' && !small.test(word));
  return words.length > 0 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** A label of a few words and what stands behind it. */
const labelled = /^(\p{Lu}[^:.;!?—–"“]{1,36}?)(?::|\s[—–-])\s+(\S.*)$/su;

/** "Co-organisers: Ada Marlowe (Chair), Jon Quay", "TIDES 2025 — Posters Co-Chair", "Journal of Locks — 2021, 2023". */
function isLabelAndNames(value: string): boolean {
  const parts = labelled.exec(value);
  if (!parts) return false;
  const [, label, rest] = parts;
  if (label!.split(/\s+/).length > 5) return year.test(rest!) && isTitled(value);
  // One name behind a label may be the first word of a sentence.
  if (/^["'“‘*_]/u.test(rest!)) return true;
  return isTitled(rest!) && (/[,&;(]|\s(?:and|et|und|y|e)\s/u.test(rest!) || year.test(value) || isTitled(label!));
}

/** "**Pricing and Planning:**": a heading over the highlights that follow. */
const heading = /^\s*(?:(\*\*|__|\*|_)(?!\s)[^*_]{2,80}:\1|(\*\*|__|\*|_)(?!\s)[^*_]{2,80}\2\s?:)\s*$/u;

/**
 * Does a highlight say a name rather than what was done: a course, a department, a talk, a venue and the office held there,
 * a label with the names of people, a heading? Such lines have no deed to be measured, no sentence to be ended.
 */
export const isNaming = memo((value, text): boolean => {
  const plain = value.replaceAll(/[*_`]|\[(?=[^\]]*\]\()|\]\([^)]*\)/g, '').trim();
  if (plain.split(/\s+/).length > mostWords) return false;
  if (heading.test(value) || isFact(value) || courseCode.test(plain) || place.test(plain)) return true;
  const { opening, quantified } = bulletOf(text);
  if (isAppearance(plain)) return quantified !== 'yes';
  if (opening.kind === 'verb' && !opening.label) return false;
  return courseBehind.test(plain) || isLabelAndNames(plain) || (year.test(plain) && isTitled(plain));
});

const judged = new WeakMap<BulletList, boolean>();

/** Are most of a list's highlights names, so that it is a list of them and no prose? Half of them at least. */
export function isNamingList(list: BulletList): boolean {
  const before = judged.get(list);
  if (before !== undefined) return before;
  const { bullets } = list;
  const naming = bullets.filter(({ text }) => isNaming(text)).length;
  const names = naming > 0 ? bullets.filter((bullet) => isNaming(bullet.text) || namesOnly(bullet)).length : 0;
  const found = naming > 0 && names * 2 >= bullets.length;
  judged.set(list, found);
  return found;
}
