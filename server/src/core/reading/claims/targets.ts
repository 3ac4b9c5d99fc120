import { ABOVE_AIM, AIM, BELOW_AIM } from '../en/claimWords.ts';
import { type Interval, intersects } from '../pairs/interval.ts';
import { possible, type StatedFigure } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';
import { claimedShare } from './judge.ts';
import type { Statement } from './statements.ts';

/** What joins a result and its aim. */
const AGAINST = /^(?:against|on|vs|versus)$/;

/** How many tokens may stand between the share and the two figures. */
const GAP = 6;

/** "Hit 130% of quota: $2.2M on $2.0M", "20% under budget, £450k against £500k". Silent where the figures measure different things. */
export function* findTargets(tokens: readonly Token[], quantities: readonly StatedFigure[]): Generator<Statement> {
  for (let index = 0; index + 2 < quantities.length; index++) {
    const [share, reached, aim] = [quantities[index]!, quantities[index + 1]!, quantities[index + 2]!];
    const way = share.unit === '%' ? wayOf(tokens, share.next) : null;
    if (way === null || !isReachedOf(tokens, share, reached, aim)) continue;
    const ratio = over(possible(reached), possible(aim));
    const percent = {
      of: ratio,
      under: { low: 100 - ratio.high, high: 100 - ratio.low },
      over: { low: ratio.low - 100, high: ratio.high - 100 },
    }[way];
    // "10% over budget, £450k against £500k": the two may stand the other way round.
    if (percent.high <= 0) continue;
    const middle = (percent.low + percent.high) / 2;
    yield {
      kind: 'share',
      fit: intersects(percent, claimedShare(share)) ? 'consistent' : 'contradicted',
      claimed: share,
      first: reached.first,
      next: aim.next,
      computed: `${Number(middle.toFixed(middle < 10 ? 1 : 0))}%`,
    };
  }
}

const over = (a: Interval, b: Interval): Interval => ({ low: (a.low / b.high) * 100, high: (a.high / b.low) * 100 });

/** What the share is of: "of quota", "under budget", "ahead of plan". */
function wayOf(tokens: readonly Token[], next: number): 'of' | 'under' | 'over' | null {
  const at = (index: number): string => tokens[index]?.lower ?? '';
  const word = at(next);
  const aim = [next + 1, next + 2, next + 3].find((index) => AIM.test(at(index)));
  if (
    aim === undefined ||
    !tokens.slice(next + 1, aim).every(({ lower }) => /^(?:of|the|our|my|sales|annual|a|its)$/.test(lower))
  )
    return null;
  if (word === 'of') return 'of';
  if (BELOW_AIM.test(word)) return 'under';
  return ABOVE_AIM.test(word) ? 'over' : null;
}

/** "$2.2M on $2.0M", "115 against 100": measured alike, joined by one word, behind a mark. */
function isReachedOf(tokens: readonly Token[], share: StatedFigure, reached: StatedFigure, aim: StatedFigure): boolean {
  if (reached.unit !== aim.unit || reached.unit === '%' || reached.per !== aim.per || possible(aim).low <= 0)
    return false;
  const lead = tokens.slice(share.next, reached.first);
  if (lead.length > GAP || !lead.some(({ text }) => ',:(–—'.includes(text))) return false;
  const between = tokens.slice(reached.next, aim.first).map(({ lower }) => lower);
  const joint = between.filter((word) => AGAINST.test(word));
  return joint.length >= 1 && between.length <= 4 && !between.some((word) => /^(?:and|to|or|,|\.)$/.test(word));
}
