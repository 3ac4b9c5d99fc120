import { isCompound, isDerived } from './derived.ts';
import { isKnownWord } from './known.ts';
import lookalikes from './lookalikes.txt';
import source from './misspellings.txt';
import { resumeWords } from './resume.ts';

export interface Misspelling {
  /** What was meant, in lower case. */
  readonly word: string;
  /** In the list of misspellings; otherwise a slip away from a word of résumés. */
  readonly known: boolean;
}

const SHORTEST = 7;
/** Words of fewer letters have too many neighbours for two slips. */
const LONG = 10;
/** One slip in a word of so many letters is one, even where its halves are words. */
const UNMISTAKABLE = 9;
const SAME_START = 2;
const SAME_END = 3;
/** One slip may stand nearer to the end of a word of so many letters. */
const LEAST_END = 2;
const LEAST_END_FROM = 9;

let listed: ReadonlyMap<string, string> | undefined;
let others: ReadonlySet<string> | undefined;

function misspellings(): ReadonlyMap<string, string> {
  listed ??= new Map(
    source
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  return listed;
}

/** Slips in words of three letters, which are otherwise not judged: there are too many abbreviations of three. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['teh', 'the'],
  ['hte', 'the'],
  ['adn', 'and'],
]);

/** Is it one of the few words of three letters that are told? */
export const isShortSlip = (word: string): boolean => SHORT.has(word);

/** Words of other languages and of trades that look like misspelt English ones. */
function isLookalike(word: string): boolean {
  others ??= new Set(lookalikes.split(/\s+/));
  return others.has(word);
}

/** Letters that one language writes where another has the other: a word that differs in these is not misspelt but foreign. */
const COGNATE = new Set('ck kc cz zc cs sc ct tc qk kq fp pf vb bv vw wv yi iy xs sx gj jg sz zs dt td mn'.split(' '));
const VOWEL = /[aeiouy]/;

/** Is one letter in place of another a slip of the pen or of spelling, rather than another language's way? */
function isSlip(written: string, meant: string): boolean {
  if (COGNATE.has(written + meant)) return false;
  return VOWEL.test(written) === VOWEL.test(meant);
}

/**
 * The slips between two words, as people make them: a letter left out, doubled, added, exchanged with its neighbour or
 * with one of its kind, once. Null when there are more than `most`. Greedy from the left, which is enough for one or two.
 */
function slips(written: string, meant: string, most: number): number | null {
  let a = 0;
  let b = 0;
  let count = 0;
  let replaced = false;
  while (a < written.length && b < meant.length) {
    if (written[a] === meant[b]) {
      a += 1;
      b += 1;
      continue;
    }
    count += 1;
    if (count > most) return null;
    if (written[a] === meant[b + 1] && written[a + 1] === meant[b]) {
      a += 2;
      b += 2;
    } else if (written.slice(a, a + 3) === meant.slice(b + 1, b + 4)) b += 1;
    else if (written.slice(a + 1, a + 4) === meant.slice(b, b + 3)) a += 1;
    else if (!replaced && isSlip(written[a]!, meant[b]!)) {
      replaced = true;
      a += 1;
      b += 1;
    } else return null;
  }
  count += written.length - a + (meant.length - b);
  return count <= most ? count : null;
}

/** A word in which two neighbours have changed places is this long at least; in shorter ones they make other words. */
const SWAPPED = 6;

/** The word of résumés of which an unknown one has two letters exchanged with each other: "developemnt"; null where there is none. */
function unswapped(word: string): string | null {
  if (word.length < SWAPPED) return null;
  for (const candidate of resumeWords(word[0]!, word.length)) {
    let at = 0;
    while (at < candidate.length && candidate[at] === word[at]) at += 1;
    if (at === candidate.length || candidate[at] !== word[at + 1] || candidate[at + 1] !== word[at]) continue;
    if (candidate.slice(at + 2) === word.slice(at + 2)) return candidate;
  }
  return null;
}

/**
 * What an unknown word was meant to be, where that is beyond doubt: it is a listed misspelling, or a slip of the pen away
 * from a word that résumés use, alike at both ends, and neither made of known words nor one of another language.
 * Null otherwise. `word` is in lower case.
 */
export function misspelling(word: string): Misspelling | null {
  const meant = SHORT.get(word) ?? misspellings().get(word);
  if (meant !== undefined) return { word: meant, known: true };
  if (word.length < SWAPPED || !/^[a-z]+$/.test(word) || isKnownWord(word) || isLookalike(word) || isDerived(word))
    return null;
  const swapped = unswapped(word);
  if (swapped !== null) return { word: swapped, known: false };
  if (word.length < SHORTEST) return null;
  const most = word.length < LONG ? 1 : 2;
  let best: { readonly word: string; readonly count: number } | null = null;
  for (let length = word.length - most; length <= word.length + most; length += 1)
    for (const candidate of resumeWords(word[0]!, length)) {
      if (candidate.slice(0, SAME_START) !== word.slice(0, SAME_START)) continue;
      if (candidate.slice(-LEAST_END) !== word.slice(-LEAST_END)) continue;
      const near = word.length >= LEAST_END_FROM && candidate.slice(-SAME_END) !== word.slice(-SAME_END);
      if (word.length < LEAST_END_FROM && candidate.slice(-SAME_END) !== word.slice(-SAME_END)) continue;
      const count = slips(word, candidate, near ? 1 : most);
      if (count !== null && count > 0 && (!best || count < best.count)) best = { word: candidate, count };
    }
  if (!best || (isCompound(word) && (best.count > 1 || word.length < UNMISTAKABLE))) return null;
  return { word: best.word, known: false };
}
