import { RATE_VERBS } from '../en/claimWords.ts';
import type { StatedFigure } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';

/** A rate beside its parts. */
export interface Rate {
  /** Index of the mark or word that leads to it. */
  readonly first: number;
  readonly counts: (verb: string) => boolean;
}

/** ", an 85% success rate", "for a success rate of 85%"; null when the share is no such rate. */
export function rateNamed(tokens: readonly Token[], share: StatedFigure): Rate | null {
  const at = (index: number): string => tokens[index]?.lower ?? '';
  const closed = (index: number): boolean => tokens[index] === undefined || tokens[index]!.kind === 'symbol';
  const before = share.first - 1;
  if (
    /^(?:a|an)$/.test(at(before)) &&
    leads(tokens[before - 1]) &&
    at(share.next + 1) === 'rate' &&
    closed(share.next + 2)
  )
    return { first: before - 1, counts: counting(at(share.next)) };
  const behind = at(before) === 'of' && at(before - 1) === 'rate' && closed(share.next);
  if (!behind || at(before - 3) !== 'a' || !leads(tokens[before - 4])) return null;
  return { first: before - 4, counts: counting(at(before - 2)) };
}

const leads = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'symbol' ? ',:;–—-'.includes(token.text) : /^(?:for|giving|making)$/.test(token.lower));

/** Letters that two words of one stem share at least: "pass rate" and "passed", "completion rate" and "completed". */
const STEM = 4;

function counting(name: string): (verb: string) => boolean {
  const verbs = RATE_VERBS[name]?.split(' ') ?? [];
  return (verb) => verbs.includes(verb) || (name.length >= STEM && verb.slice(0, STEM) === name.slice(0, STEM));
}
