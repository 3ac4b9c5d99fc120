import type { Run } from './model.ts';

/** The runs with neighbours of the same style made one. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && sameStyle(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** The words of runs alone, for a title, a description or a comparison. */
export const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

function sameStyle(one: Run, other: Run): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.code === other.code && one.href === other.href;
}
