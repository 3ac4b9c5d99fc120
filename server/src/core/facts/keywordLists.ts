import type { Bullet, BulletList } from '../profile/model.ts';
import { lookup } from '../reading/technologies/index.ts';
import { isKnownWord } from '../reading/words/index.ts';
import { memo } from './memo.ts';
import { bulletOf } from './readings.ts';

/** A name has at most this many words: "Object Detection & Tracking". */
const longestName = 4;
/** In other languages short noun phrases tell of work ("Leitung des Teams"): a name there has at most this many words. */
const longestForeignName = 2;
const longestText = 300;
/** As many names between commas make a list of them, however long. */
const fewestNames = 3;

/** Labels of lines that list tools instead of telling what was done. */
const inventory =
  /\b(?:tech(?:nolog(?:y|ies))?|tools?|stack|environment|skills?|languages?|frameworks?|libraries|platforms?|keywords?|technolog[ií]as?|tecnolog[ií]as?|tecnologie|technologien|herramientas|outils?|werkzeuge|ferramentas|strumenti)\b/iu;

/** "Tools: Java, Kafka", in several languages: a line that lists tools and tells nothing. */
export const isInventory = memo((value, text): boolean => {
  const { label, kind, tense } = bulletOf(text).opening;
  // "Learning platform: built the courses of 9 schools" tells a deed.
  if (label && kind === 'verb' && tense === 'past') return false;
  const lead = label ? value.slice(label.start, label.end) : (/^[^:\n]{3,40}(?=\s?:\s)/u.exec(value)?.[0] ?? '');
  return inventory.test(lead);
});

/** Scripts that do not part their words: a whole sentence looks like one. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

const wordsIn = (value: string): readonly string[] => value.split(/[\s/&+]+/u).filter((word) => /\p{L}/u.test(word));

/** "2019", in a list of the years something happened: "Harbour Days 2019, 2020, 2024". */
const year = /^(?:19|20)\d\d$/;

/** "Restaurant Floor Planning": each word with a capital, as in titles; the small ones between them are free. */
function isTitled(value: string): boolean {
  const words = wordsIn(value);
  return (
    words.length > 1 && words.every((word) => /^["'(]*\p{Lu}/u.test(word) || /^(?:as|of|and|for|in|the|to)$/.test(word))
  );
}

function isName(value: string, most: number): boolean {
  const words = wordsIn(value);
  if (unspaced.test(value)) return lookup(value) !== undefined;
  return words.length > 0 && (words.length <= most || lookup(value) !== undefined);
}

/** Does a highlight name things ("React", "Deep Learning", "gitlab, docker, drupal") rather than tell of work? */
export const isKeyword = memo((value, text): boolean => {
  if (value.length > longestText || /[.!?…]\s*$|[.!?]\s+\p{Lu}/u.test(value)) return false;
  const { opening, english, quantified } = bulletOf(text);
  if (quantified === 'yes' || opening.label) return false;
  const parts = value.split(/\s*[,;|·•]\s*/u).filter((part) => !year.test(part));
  const named = parts.length > 0 && parts.every((part) => lookup(part) !== undefined);
  const most = english ? longestName : longestForeignName;
  // "Spring Boot" is no leap, and "Phishing Simulation" names a subject: neither tells what was done.
  const gerund = opening.kind === 'gerund' && (opening.verb?.known === false || isTitled(value));
  if (!named && !gerund && opening.kind !== 'noun' && opening.kind !== 'none') return false;
  if (parts.length === 1) return isName(parts[0]!.replace(/\s+(?:19|20)\d\d$/, ''), most);
  return (parts.length >= fewestNames || named) && parts.every((part) => isName(part, most - 1));
});

const judged = new WeakMap<BulletList, boolean>();

/** Is a list of highlights one of names, three quarters of it at least? Looked at once: rules ask for each highlight. */
export function isKeywordList(list: BulletList): boolean {
  const before = judged.get(list);
  if (before !== undefined) return before;
  const { bullets } = list;
  const names = bullets.length < 2 ? [] : bullets.filter(({ text }) => isKeyword(text));
  const found = bullets.length >= 2 && names.length * 4 >= bullets.length * 3;
  judged.set(list, found);
  return found;
}

/** Are half of the parts of a highlight, or more, technologies? */
export const namesTechnologies = (value: string): boolean => {
  if (value.length > longestText) return false;
  const parts = value.split(/\s*[,;|·•]\s*/u).filter(Boolean);
  return parts.filter((part) => lookup(part) !== undefined).length * 2 >= parts.length;
};

/** One word that no dictionary of English has: "Altium", "QGIS". "Leadership" and "Betreuung" may be duties. */
const isSingleName = (value: string): boolean =>
  /^[\p{Lu}\p{Nd}][\p{L}\p{Nd}.+#-]*$/u.test(value) && !isKnownWord(value.toLowerCase());

/**
 * Do the names of a list name things for sure: known technologies, half of them at least, or single names in an English
 * profile? Short phrases of ordinary words ("Team meetings", "Atención al cliente") may tell of work in few words.
 */
export function isTechnologyList(list: BulletList, english: boolean): boolean {
  if (!isKeywordList(list)) return false;
  const { bullets } = list;
  const known = bullets.filter(({ text }) => namesTechnologies(text.value)).length;
  if (known * 2 >= bullets.length) return true;
  return english && bullets.every(({ text }) => lookup(text.value) !== undefined || isSingleName(text.value));
}

/** A highlight that names tools, alone or among others: it tells of no work, so nothing is to be measured in it. */
export const namesOnly = ({ text }: Bullet): boolean => isInventory(text) || isKeyword(text);
