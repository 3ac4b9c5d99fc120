import { type Severity, severities, severityRank } from '../rules/severity.ts';
import type { Problem } from './problem.ts';

/**
 * How much a finding matters, in one place: what is left out when there are too many, what `merit check` says first. Its
 * severity comes first, then what is at stake, then where it stands and how much of the page it touches, then the line.
 */

/**
 * What is at stake, by the area of a rule or its code, the most first: whether the file is read as it was meant; whether a
 * reader can reach and believe the person; how the whole is put together. Everything else is about a word or a line.
 */
const stakes: ReadonlyMap<string, number> = new Map([
  ['schema', 0],
  ['date.invalid', 0],
  ['contact', 1],
  ['claim', 1],
  ['privacy', 1],
  ['date', 2],
  ['name', 2],
  ['skill', 2],
  ['layout', 2],
]);
const leastStake = 3;

const stakeOf = (code: string): number =>
  stakes.get(code) ?? stakes.get(code.slice(0, code.indexOf('.'))) ?? leastStake;

/** The ranks a finding can have, worst first. */
export const ranks: readonly number[] = Array.from({ length: severities.length * (leastStake + 1) }, (_, rank) => rank);

/** The rank of a finding among all, 0 the worst: what is known of it before it has a place. */
export const rankOf = (code: string, severity: Severity): number =>
  severityRank[severity] * (leastStake + 1) + stakeOf(code);

/** Entries from here on are equally far down the page. */
const farDown = 6;

/** How far down a reader meets it, 0 the top: `basics` first, then the first entry of each section. */
function depthOf(pointer: string): number {
  const [, section, index] = pointer.split('/');
  if (section === 'basics') return 0;
  const number = Number(index);
  return index !== undefined && Number.isInteger(number) ? Math.min(1 + number, farDown) : 1;
}

/** How many places and lines it is about. */
const reachOf = (problem: Problem): number =>
  1 + problem.related().length + problem.range.end.line - problem.range.start.line;

/** Orders findings by weight, the heaviest first, and equal ones as they stand in the text. */
export function byWeight(problems: readonly Problem[]): readonly Problem[] {
  const weighed = problems.map((problem) => ({
    problem,
    rank: rankOf(problem.code, problem.severity),
    depth: depthOf(problem.pointer),
    reach: reachOf(problem),
  }));
  weighed.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.depth - b.depth ||
      b.reach - a.reach ||
      a.problem.range.start.line - b.problem.range.start.line ||
      a.problem.range.start.character - b.problem.range.start.character,
  );
  return weighed.map(({ problem }) => problem);
}
