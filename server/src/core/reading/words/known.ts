import source from './known-words.txt';

interface Blocks {
  readonly lines: readonly string[];
  /** The first word of each line. */
  readonly heads: readonly string[];
}

let blocks: Blocks | undefined;

function load(): Blocks {
  if (!blocks) {
    const lines = source.trimEnd().split('\n');
    blocks = { lines, heads: lines.map((line) => /^[a-z]+/.exec(line)![0]) };
  }
  return blocks;
}

const ZERO = 48;
const CAPITAL_A = 65;
const A = 97;

/** The line whose words `word` would stand among: the last one that begins with it or before it. */
function blockOf({ lines, heads }: Blocks, word: string): string | undefined {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (heads[middle]! <= word) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1];
}

/**
 * Words follow each other as the number of letters shared with the one before (base 36, capital) and the rest. Keeps
 * count of how many letters of the word sought are matched so far, so nothing is unpacked.
 */
function blockHas(line: string, word: string): boolean {
  let matched = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.charCodeAt(at);
    const shared = code >= A ? -1 : code >= CAPITAL_A ? code - CAPITAL_A + 10 : code - ZERO;
    if (shared >= 0) {
      if (shared < matched) return false;
      at += 1;
    }
    if (shared <= matched) {
      while (at < line.length && matched < word.length && line.charCodeAt(at) === word.charCodeAt(matched)) {
        at += 1;
        matched += 1;
      }
      const next = line.charCodeAt(at);
      const ends = !(next >= A);
      if (ends && matched === word.length) return true;
      if (!ends && (matched === word.length || next > word.charCodeAt(matched))) return false;
    }
    while (at < line.length && line.charCodeAt(at) >= A) at += 1;
  }
  return false;
}

const contains = (word: string): boolean => {
  const line = blockOf(load(), word);
  return line !== undefined && blockHas(line, word);
};

/** Prefixes that make words freely; what follows has to be a word of five letters or more. */
const PREFIX =
  /^(?:re|non|multi|micro|cyber|auto|over|under|cross|bio|geo|hyper|mini|tele|inter|intra|semi|anti|super|nano|meta|neuro|photo|electro|hydro|agro|crypto|data)(?=.{5})/;

/** Words under four letters are not in the set; every one of them counts as known. */
const SHORTEST = 4;

const knownPart = (part: string): boolean => {
  if (part.length < SHORTEST || contains(part)) return true;
  const rest = part.replace(PREFIX, '');
  return rest !== part && contains(rest);
};

/**
 * Is a word English as far as Merit knows: American or British, with or without capitals, marks on letters and a
 * possessive "'s"? Compounds with hyphens are known when their parts are, and so are words of three letters or fewer.
 * Anything with a digit is not judged and counts as known. The words load at the first call (a millisecond or two).
 */
export function isKnownWord(word: string): boolean {
  if (/^[a-z]+$/i.test(word)) return knownPart(word.toLowerCase());
  if (/\d/.test(word)) return true;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/['’]s?$/, '')
    .split(/['’‐‑–/-]/)
    .every((part) => !/^[a-z]+$/.test(part) || knownPart(part));
}
