import type { Model } from '../profile/model.ts';
import { lookup } from '../reading/technologies/index.ts';
import { memo } from './memo.ts';
import { Tally } from './tally.ts';

/** A word in Latin letters with the signs that belong to names: "C++", "Node.js", "R&D"; no more than 60 signs of it. */
const WORD = /\.?[A-Za-z\u00c0-\u024f\d](?:[\w\u00c0-\u024f+#&]|\.(?=\w)){0,59}/g;

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

const wordsOfText = memo(wordsOf);

/** Every word that a segment has outside the skills, those under other tools' keys included, as written, once each. */
export const wordsOutsideSkills = (model: Model): readonly string[] => [
  ...new Set([
    ...model.fields.flatMap(({ section, text }) => (section === 'skills' ? [] : wordsOfText(text))),
    ...model.elsewhere.flatMap(wordsOf),
  ]),
];

/** The words of certificates, with who issued them, in lower case. */
export const wordsOfCertificates = (model: Model): readonly string[] => [
  ...new Set(
    model.fields.flatMap(({ section, text }) =>
      section === 'certificates' ? wordsOfText(text).map((word) => word.toLowerCase()) : [],
    ),
  ),
];

/** What a segment adds to the words of the page. */
export interface WordShare {
  /** Outside the skills, as written: what a skill is called may stand there in a way that reads as no name. */
  readonly words: readonly string[];
  /** Of certificates and of who issued them, in lower case. */
  readonly certified: readonly string[];
}

/** The words of all pages, and in lower case: what is an ordinary word too is looked for as it is written only. */
export class PageWords {
  readonly asWritten = new Tally();
  readonly lowerCase = new Tally();
  readonly certified = new Tally();

  /** `by` is 1 for words that are there now, -1 for those that are gone. */
  count({ words, certified }: WordShare, by: 1 | -1): void {
    for (const word of words) {
      this.asWritten.count(word, by);
      this.lowerCase.count(word.toLowerCase(), by);
    }
    for (const word of certified) this.certified.count(word, by);
  }
}

/** "Inertia" of "Inertia.js": what a name is without the ending that only says what it is written in. */
const ending = /(?:[. ]?js|\.io|\.ai|\.net)$/i;

/** The shortest first word of a name that can be its maker's. */
const fewestLetters = 4;

/**
 * Do words of the page spell a technology, by its official name or as its list writes it, all of it in any order? Of a
 * name that is an ordinary word too, or of one or two letters, only as written. A certificate shows what its issuer makes.
 */
export function pageSpells({ asWritten, lowerCase, certified }: PageWords, name: string, written: string): boolean {
  const technology = lookup(name);
  const strict = (technology?.homograph ?? 0) > 0;
  const isThere = (word: string): boolean =>
    asWritten.has(word) || (!strict && word.length > 2 && lowerCase.has(word.toLowerCase()));
  const spelled = [name, written, ...(technology?.aliases ?? [])].some((one) => {
    const words = wordsOf(one);
    return words.length > 0 && words.every(isThere);
  });
  if (spelled) return true;
  // As written only, with its capital: what is left may be a word.
  const stems = [name, written].filter((one) => ending.test(one)).map((one) => one.replace(ending, ''));
  if (stems.some((stem) => /^\p{Lu}\p{L}{3,}$/u.test(stem) && asWritten.has(stem))) return true;
  const [first = '', second] = wordsOf(name);
  const makers = [technology?.vendor, second !== undefined && first.length >= fewestLetters ? first : undefined];
  return makers.some((maker) => maker !== undefined && certified.has(maker.toLowerCase()));
}
