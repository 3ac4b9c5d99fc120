/** Looks for words in the text of the pages, which is set in many runs. */

/** A part of a run. */
export interface Part {
  /** Index of the run. */
  readonly run: number;
  /** In its text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
}

/** What is found once: parts of one run, or of several that follow each other. */
export type Match = readonly Part[];

/** A text without case and accents, unit by unit, so that places in it are places in the text. */
const folded = (text: string): string =>
  text.replaceAll(/[\s\S]/g, (unit) => {
    const plain = (unit.normalize('NFD')[0] ?? unit).toLowerCase();
    return /\s/.test(plain) ? ' ' : plain.length === 1 ? plain : unit;
  });

/** More places than this nobody looks at. */
const most = 2000;

/**
 * Every place of `query` in the runs, in their order and without overlap. Case, accents and the kind of white space do not
 * matter, and a line that ends is a space.
 */
export function matchesOf(runs: readonly string[], query: string): readonly Match[] {
  const wanted = folded(query.trim()).replaceAll(/ +/g, ' ');
  if (wanted === '') return [];
  let text = '';
  const starts: number[] = [];
  for (const run of runs) {
    if (text !== '' && !text.endsWith(' ') && !/^\s/.test(run)) text += ' ';
    starts.push(text.length);
    text += folded(run);
  }
  const found: Match[] = [];
  let first = 0;
  for (let at = text.indexOf(wanted); at >= 0 && found.length < most; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    while (first + 1 < starts.length && starts[first + 1]! <= at) first++;
    const parts: Part[] = [];
    for (let run = first; run < runs.length && starts[run]! < end; run++) {
      const start = Math.max(0, at - starts[run]!);
      const stop = Math.min(runs[run]!.length, end - starts[run]!);
      if (start < stop) parts.push({ run, start, end: stop });
    }
    found.push(parts);
  }
  return found;
}
