import { fold } from './fold.ts';
import { phraseKind } from './headingPhrases.ts';
import { beside, type SectionKind, terms } from './headingWords.ts';
import { lettersOf } from './lettersOf.ts';

export type { SectionKind } from './headingWords.ts';

const kinds = new Map<string, SectionKind>();
const rank = new Map<SectionKind, number>(terms.map(([kind], index) => [kind, index]));
for (const [kind, words] of terms) for (const word of words.split(/\s+/)) if (!kinds.has(word)) kinds.set(word, kind);

/** Words run together, parted into those that headings are made of; null where that cannot be done. */
function apart(letters: string): string | null {
  const best: (string | null)[] = [''];
  for (let end = 1; end <= letters.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - 18); start < end && best[end] === null; start++) {
      const word = letters.slice(start, end);
      if (best[start] !== null && (kinds.has(word) || beside.has(word) || word === '&'))
        best[end] = `${best[start]} ${word}`;
    }
  }
  return best[letters.length]?.trim() || null;
}

export interface Heading {
  /** What it speaks of, in the order in which it does; several in "Skills and interests". */
  readonly kinds: readonly SectionKind[];
  /** Every word of it is known from headings, so it is one even without any mark. */
  readonly certain: boolean;
}

const connector = /\s*(?:[&/,;+・]|(?<!\p{L})(?:and|und|et|y|e|i|oraz|en|och|og|ja|ve|si|и|і|та|και)(?!\p{L}))\s*/u;

/** What a heading speaks of; null for what is too long for one or speaks of nothing known. */
export function readHeading(text: string): Heading | null {
  // Some pages count what follows: "Certificates (2)".
  const plain = unspaced(text.replace(/\s*\(\d{1,2}\)\s*$/, '')).replace(/[:.]?\s*$/, '');
  if (plain.length > 60 || /[\d@]/.test(plain)) return null;
  const spread =
    plain !==
    text
      .replace(iconName, '')
      .trim()
      .replace(/\s*\(\d{1,2}\)\s*$/, '')
      .replace(/[:.]?\s*$/, '');
  // Letters set apart for looks lose the spaces between words.
  const joined = plain.length >= 8 && plain === plain.toUpperCase() && !kinds.has(fold(plain));
  if ((spread || joined) && !plain.includes(' ')) {
    const parted = apart(fold(plain));
    if (spread || parted?.includes(' ')) return readHeading(parted ?? '');
  }
  const initials = withInitials(plain);
  if (initials !== null) return readHeading(initials);
  const whole = phraseKind(plain) ?? kinds.get(lettersOf(plain));
  if (whole) return { kinds: [whole], certain: true };
  const found: SectionKind[] = [];
  let certain = true;
  let vague: SectionKind | undefined;
  for (const part of fold(plain).split(connector)) {
    // "Education and training": beside another part, one such word says nothing more.
    const phrase = /\p{L}\s+\p{L}/u.test(part) ? phraseKind(part) : undefined;
    if (phrase) {
      if (!found.includes(phrase)) found.push(phrase);
      continue;
    }
    const single = phrase ? undefined : phraseKind(part);
    if (single && !kinds.has(part)) {
      if (vague === undefined || vague === 'other') vague = single;
      continue;
    }
    const words = part.match(/[\p{L}]+/gu) ?? [];
    const meant = words
      .map((word) => kinds.get(word))
      .filter((kind) => kind !== undefined)
      .sort((a, b) => rank.get(a)! - rank.get(b)!);
    if (meant[0] && !found.includes(meant[0])) found.push(meant[0]);
    if (words.some((word) => !kinds.has(word) && !beside.has(word)) || words.length > 5) certain = false;
  }
  // "Registration and courses": where nothing else tells, such a word does.
  if (vague && !found.some((kind) => kind !== 'other')) found.push(vague);
  if (found.length === 0) return null;
  // "Education and training", "skills and experience": the vaguer of two says nothing more.
  const told = found.filter((kind) => kind !== 'other');
  return { kinds: told.length > 0 ? told : found, certain };
}

/** "W ORK E XPERIENCE", whose capitals are set in larger letters than the rest of their words; null for other texts. */
const withInitials = (text: string): string | null =>
  /^\p{Lu}\s\p{L}{2,}(?:\s(?:&|\p{Lu}\s\p{L}{2,}))*$/u.test(text)
    ? text.replaceAll(/(?<!\p{L})(\p{Lu})\s(?=\p{L}{2})/gu, '$1')
    : null;

/** ":wave: " before a heading: a picture by its name, as pages of code hosts write it. */
const iconName = /^\s*(?::[a-z0-9_+-]{2,40}:\s*)+(?=\S)/;

/** `S U M M A R Y` as the word it is: letters set apart for looks. */
export function unspaced(given: string): string {
  const text = given.replace(iconName, '');
  const parts = text.trim().split(/\s+/);
  const single = parts.filter((part) => part.length <= 2 && /\p{L}/u.test(part)).length;
  return parts.length >= 4 && single >= parts.length - 1 ? parts.join('') : text.trim();
}
