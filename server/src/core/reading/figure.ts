import { isPluralNoun } from './en/nouns.ts';
import { scaleNamed, spelledNumber, startsSpelled } from './en/numberWords.ts';
import { parseNumber } from './numbers.ts';
import type { Token } from './tokens.ts';

/** A number with its scale, and nothing else: `5`, `5K`, `three million`, `40+`. */
export interface Figure {
  readonly at: number;
  readonly next: number;
  readonly value: number | null;
  readonly spelled: boolean;
  readonly plus: boolean;
  readonly scaled: boolean;
  /** The factor of the scale; 1 without one. */
  readonly factor: number;
}

const LONGEST = 300;

/** Whether a figure can start at a token; cheap, to be asked first. */
export function startsFigure(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || (token.kind === 'word' && startsSpelled(token.lower)));
}

/** Reads a figure at a token, or null. `money`: a currency stands before it, which allows more abbreviations. */
export function figureAt(tokens: readonly Token[], at: number, money: boolean): Figure | null {
  const token = tokens[at];
  if (!token) return null;
  let value: number | null;
  let next = at + 1;
  let spelled = false;
  if (token.kind === 'number') {
    value = parseNumber(token.text);
    // "8,9,10" and "3.7.0" are no numbers; a number too big to hold is one.
    if (value === null && /[.,]/.test(token.text) && token.text.length < LONGEST) return null;
  } else {
    const words = token.kind === 'word' ? spelledNumber(tokens, at) : null;
    if (!words) return null;
    ({ value, next } = words);
    spelled = true;
  }
  let plus = false;
  const eatPlus = () => {
    const sign = tokens[next];
    if (sign?.text === '+' && !sign.spaced) {
      while (tokens[next]?.text === '+' && !tokens[next]?.spaced) next++;
      plus = true;
    } else if (sign?.lower === 'plus' && tokens[next + 1]?.kind === 'word') {
      next++;
      plus = true;
    } else if (sign?.text === '-' && tokens[next + 1]?.lower === 'plus') {
      next += 2;
      plus = true;
    }
  };
  eatPlus();
  const factor = scaleAt(tokens, next, money, plus);
  if (factor !== null) {
    next++;
    if (value !== null) value = finite(value * factor);
    if (spelled && value !== null) {
      const rest = restOf(tokens, next, factor, money);
      ({ next } = rest);
      value += rest.value;
    }
    eatPlus();
  }
  return { at, next, value, spelled, plus, scaled: factor !== null, factor: factor ?? 1 };
}

/** The hundreds and thousands that go on from a scale in words: the "two hundred" of "three thousand two hundred". */
function restOf(tokens: readonly Token[], at: number, scale: number, money: boolean): { value: number; next: number } {
  let value = 0;
  let next = at;
  for (let limit = scale; limit > 100; ) {
    const words = tokens[next]?.kind === 'word' ? spelledNumber(tokens, next) : null;
    if (!words) break;
    const factor = scaleAt(tokens, words.next, money, false) ?? 1;
    const more = words.value * factor;
    if (more < 100 || more >= limit) break;
    value += more;
    next = words.next + (factor === 1 ? 0 : 1);
    limit = factor;
  }
  return { value, next };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : null;
}

/** The factor of the scale written at a token: `million`, `K`, and `m`, `M`, `B`, `L` where the context says so. */
function scaleAt(tokens: readonly Token[], at: number, money: boolean, plus: boolean): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const glued = !token.spaced;
  if (tokens[at + 1]?.kind === 'number' && !tokens[at + 1]?.spaced) return null;
  const named = scaleNamed(token.text);
  if (named !== null) {
    if (token.text.length > 2) return named;
    return glued || token.lower === 'k' || money ? named : null;
  }
  const following = tokens[at + 1];
  const counted =
    plus ||
    following?.text === '+' ||
    (following?.text === '/' && !following.spaced) ||
    (following?.kind === 'word' &&
      (isPluralNoun(following.lower) || following.lower === 'parameter' || isPluralNoun(tokens[at + 2]?.lower ?? '')));
  switch (token.text) {
    case 'M':
      return 1e6;
    case 'MM':
      return glued ? 1e6 : null;
    case 'm':
      return glued && (money || counted) ? 1e6 : null;
    case 'mm':
      return glued && money ? 1e6 : null;
    case 'B':
      return money || counted ? 1e9 : null;
    case 'b':
      return glued && money ? 1e9 : null;
    case 'L':
      return glued && money ? 1e5 : null;
    case 'T':
      return glued && (money || counted) ? 1e12 : null;
    default:
      return null;
  }
}
