import { foldName } from './fold.ts';
import { technologies } from './table.ts';

const NEAR = 70;
const ITEM_END = /[,;|/•·●▪◦✓✔➢►\n\t:()[\]{}]|\.\s/;
const REMARK = /\([^()\n]*\d[^()\n]{0,30}\)/g;
const WORD = /\p{L}[\p{L}\p{N}+#'’]*/gu;

type Weight = 'capitals' | 'mixed' | 'none';

/** Acronyms say nothing: they stand in capitals anywhere. */
function weigh(word: string): Weight {
  if (word.length < 2) return 'none';
  if (word !== word.toUpperCase()) return 'mixed';
  const entry = technologies().find(foldName(word));
  if (entry) return entry.accepted.includes(word) ? 'none' : 'capitals';
  return word.length >= 4 ? 'capitals' : 'none';
}

function verdict(words: Iterable<string>): Weight {
  let result: Weight = 'none';
  for (const word of words) {
    const weight = weigh(word);
    if (weight === 'mixed') return 'mixed';
    if (weight === 'capitals') result = 'capitals';
  }
  return result;
}

/** The items of a list to one side, nearest first; the first is the rest of the item itself. */
function items(side: string, reversed: boolean): readonly string[] {
  const parts = side.replace(REMARK, ' ').split(ITEM_END);
  return reversed ? parts.reverse() : parts;
}

const FAR = 200;
const SMALL_LETTER = /\p{Ll}/u;
const CAPITAL_WORD = /\p{Lu}{2,}/gu;

/** Is the whole line, as far as 200 characters to either side, in capitals, with a word in it that is no acronym? */
function lineInCapitals(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - FAR), start)
    .split('\n')
    .at(-1)!;
  const after = text.slice(end, end + FAR).split('\n', 1)[0]!;
  const rest = `${before} ${after}`;
  if (SMALL_LETTER.test(rest)) return false;
  return (rest.match(CAPITAL_WORD) ?? []).some((word) => {
    const entry = technologies().find(foldName(word));
    return !entry?.accepted.includes(word);
  });
}

/**
 * Is a name written in capitals because everything beside it is? Looks at the words that touch it in its own list
 * item, then at the items next to it: "APACHE HADOOP", "WORD, EXCEL, POWERPOINT". Sees 70 characters to either side.
 */
export function standsAmongCapitals(text: string, start: number, end: number): boolean {
  if (lineInCapitals(text, start, end)) return true;
  const before = items(text.slice(Math.max(0, start - NEAR), start), true);
  const after = items(text.slice(end, end + NEAR), false);
  const own = [before[0]?.match(WORD)?.at(-1), after[0]?.match(WORD)?.[0]].filter((word) => word !== undefined);
  const touching = verdict(own);
  if (touching !== 'none') return touching === 'capitals';
  const beside = [before[1], after[1]].map((item) => verdict(item?.match(WORD) ?? []));
  if (beside.includes('mixed')) return false;
  if (beside.includes('capitals')) return true;
  const further = [before[2], after[2]].map((item) => verdict(item?.match(WORD) ?? []));
  return further.includes('capitals') && !further.includes('mixed');
}
