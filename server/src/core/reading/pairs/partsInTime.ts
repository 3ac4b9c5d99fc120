import { momentsApart, nowAt, pastAt, yearOfBracketed } from '../en/moments.ts';
import type { Token } from '../tokens.ts';
import type { StatedFigure } from './quantity.ts';

/** How many words of a noun may stand between a figure and its moment: "90 members last spring". */
const NOUN = 3;

/** How many tokens may stand between two figures in brackets: "2019 ($20k) and 2022 ($60k)". */
const BRACKETS = 7;

/** Two figures that belong to two moments. */
export interface PartsInTime {
  /** The index of the first token after the later moment. */
  readonly next: number;
  /** The moments are two months, which may as well be parts of a whole: "Hired 8 (5 in May, 3 in June)". */
  readonly months: boolean;
}

const until = (next: number | undefined): PartsInTime | undefined =>
  next === undefined ? undefined : { next, months: false };

/**
 * Whether two figures belong to an earlier and a later moment: "90 last spring, 135 now", "previously 10 days, today 8", "44 in
 * March, 33 in June". The index of the first token after the later moment; nothing when they do not.
 */
export function partsInTime(tokens: readonly Token[], from: StatedFigure, to: StatedFigure): PartsInTime | undefined {
  const [earlier, later] = [from, to].map(({ first, next }) => yearOfBracketed(tokens, first, next));
  if (earlier && later) return earlier < later && to.first - from.next <= BRACKETS ? until(to.next) : undefined;
  for (let at = from.next; at <= from.next + NOUN && at < to.first; at++) {
    if (!isQuiet(tokens, from.next, at)) return undefined;
    const past = pastAt(tokens, at);
    const joint = past === null ? null : jointBehind(tokens, past);
    if (joint !== null && joint <= to.first && reaches(tokens, joint, to)) return until(laterEnd(tokens, to, joint));
    const months = momentsApart(tokens, at, to.next);
    if (months !== null && jointAt(tokens, months.between) === to.first) return { next: months.next, months: true };
  }
  const before = pastBefore(tokens, from.first);
  const joint = jointAfter(tokens, from.next, to.first);
  return before && joint !== null && nowAt(tokens, joint) === to.first ? until(to.next) : undefined;
}

/** The later figure right behind the joint, perhaps behind its moment: ", today 8". */
function reaches(tokens: readonly Token[], joint: number, to: StatedFigure): boolean {
  return joint === to.first || nowAt(tokens, joint) === to.first;
}

/** The end of the later moment behind its figure, past its noun; the moment may stand before the figure as well. */
function laterEnd(tokens: readonly Token[], to: StatedFigure, joint: number): number | undefined {
  if (nowAt(tokens, joint) === to.first) return to.next;
  for (let at = to.next; at <= to.next + NOUN; at++) {
    if (!isQuiet(tokens, to.next, at)) return undefined;
    const now = nowAt(tokens, at);
    if (now !== null) return now;
  }
  return undefined;
}

const isQuiet = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start, end).every(({ kind }) => kind === 'word');

/** Past a comma, a semicolon, "and", "but", "vs" or a dash between the two. */
function jointAt(tokens: readonly Token[], at: number): number | null {
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (!/^(?:[,;–—/-]|and|but|to|versus|vs|against)$/.test(lower || text)) return null;
  return tokens[at + 1]?.lower === 'and' || tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}

/** The joint behind a moment, perhaps behind what happened then: "before coaching, 72 s after". */
function jointBehind(tokens: readonly Token[], at: number): number | null {
  const joint = jointAt(tokens, at);
  if (joint !== null || tokens[at - 1]?.lower !== 'before') return joint;
  for (let end = at; end < at + NOUN; end++) {
    if (tokens[end]?.kind !== 'word') return jointAt(tokens, end);
  }
  return null;
}

/** The joint behind a figure and its noun, before the later moment. */
function jointAfter(tokens: readonly Token[], start: number, end: number): number | null {
  for (let at = start; at < end && at <= start + NOUN; at++) {
    const joint = jointAt(tokens, at);
    if (joint !== null) return joint;
  }
  return null;
}

/** "previously 10", "before: 10". */
function pastBefore(tokens: readonly Token[], first: number): boolean {
  const colon = tokens[first - 1]?.text === ':' ? 1 : 0;
  for (let start = first - colon - 1; start >= Math.max(0, first - colon - 3); start--)
    if (pastAt(tokens, start) === first - colon) return true;
  return false;
}
