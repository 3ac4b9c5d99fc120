import { LineTable, lineTable } from './lineTable.ts';

/** The alternatives of a pattern, where none has brackets that open and do not close within it. */
function* alternativesOf(pattern: string): Iterable<string> {
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of pattern.matchAll(/\\.|\[[^\]]*\]|[()|]/gsu)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) {
      yield pattern.slice(start, index);
      start = index + 1;
    }
  }
  yield pattern.slice(start);
}

/** Under which the alternatives stand whose first letter is not one alone. */
const ANY = '*';

const firstOf = (alternative: string): string => /^\p{L}(?![?*{])/u.exec(alternative)?.[0] ?? ANY;

/** The table of `Stems` for the alternatives of a pattern (without `^`, and in lower case). Made by the build. */
export const stemTable = (pattern: string): string =>
  lineTable([...alternativesOf(pattern)], firstOf, (alternative) => alternative.replaceAll(' ', String.raw`\x20`));

const WORD_START = /(?<![\p{L}\p{N}])\p{L}/gu;

/**
 * Many stems, as patterns, of which one is looked for where a word begins. V8 takes 15 ms to compile three hundred alternatives and
 * 0.1 ms for those with one first letter, and a text has words with a few of these.
 */
export class Stems {
  private readonly lines: LineTable;
  private readonly patterns = new Map<string, RegExp | null>();

  constructor(table: string) {
    this.lines = new LineTable(table);
  }

  /** Does a word of a text, in lower case, begin with one? */
  beginWordOf(text: string): boolean {
    for (const { 0: letter, index } of text.matchAll(WORD_START))
      for (const first of [letter, ANY]) {
        const pattern = this.patternOf(first);
        if (!pattern) continue;
        pattern.lastIndex = index;
        if (pattern.test(text)) return true;
      }
    return false;
  }

  private patternOf(first: string): RegExp | null {
    const known = this.patterns.get(first);
    if (known !== undefined) return known;
    const line = this.lines.of(first);
    if (line === undefined) return null;
    const pattern = new RegExp(line.trimStart().replaceAll(' ', '|'), 'uy');
    this.patterns.set(first, pattern);
    return pattern;
  }
}
