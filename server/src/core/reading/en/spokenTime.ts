import type { Token } from '../tokens.ts';
import { unitNamed } from '../units.ts';

/** A time said without digits: so much of a unit. */
export interface SpokenTime {
  readonly value: number;
  readonly unit: string;
  readonly next: number;
}

/** What stands before "an hour" that is an end of a change, and no rate. */
const ENDS = new Set(['from', 'to', '→', '>', 'under', 'over']);

/** "half an hour", "a quarter of an hour", "an hour and a half"; "a day" only behind "from" or "to", or it would be a rate. Null for anything else. */
export function spokenTimeAt(tokens: readonly Token[], at: number): SpokenTime | null {
  const word = (index: number): string => tokens[index]?.lower ?? '';
  const article = (index: number): boolean => word(index) === 'a' || word(index) === 'an';
  const unit = (index: number): string | null => timeUnit(tokens[index]);
  const timed = (value: number, last: number): SpokenTime | null => {
    const name = unit(last);
    return name === null ? null : { value, unit: name, next: last + 1 };
  };
  if (word(at) === 'half' && article(at + 1)) return timed(0.5, at + 2);
  const part =
    word(at + 1) === 'quarter' && article(at) ? 0.25 : word(at + 1) === 'quarters' && word(at) === 'three' ? 0.75 : 0;
  if (part > 0 && word(at + 2) === 'of' && article(at + 3)) return timed(part, at + 4);
  if (!article(at) || !ENDS.has(word(at - 1))) return null;
  const whole = timed(1, at + 1);
  const half = word(at + 2) === 'and' && word(at + 3) === 'a' && word(at + 4) === 'half';
  return whole && half ? { ...whole, value: 1.5, next: at + 5 } : whole;
}

function timeUnit(token: Token | undefined): string | null {
  const unit = token?.kind === 'word' ? unitNamed(token.text, false) : null;
  return unit?.dimension === 'time' ? unit.name : null;
}
