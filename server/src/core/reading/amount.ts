import { unitAt } from './amountUnit.ts';
import { type Figure, figureAt, startsFigure } from './figure.ts';
import type { MetricKind } from './metric.ts';
import type { Token } from './tokens.ts';
import { currencySymbol, currencyWord } from './units.ts';

/** A number with its sign, scale and unit, read at a place in the tokens; the words around it are not looked at. */
export interface Amount {
  /** Index of its first token (a currency symbol or `~` counts) and of the first token after it. */
  readonly first: number;
  readonly next: number;
  /** The token of the figure itself. */
  readonly at: number;
  readonly value: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly kind: MetricKind | null;
  /** Written in words. */
  readonly spelled: boolean;
  /** `5+`, `five plus`. */
  readonly plus: boolean;
  /** A scale was written: `5K`, `3 million`. */
  readonly scaled: boolean;
  /** The unit describes a part (`24"`), not a result. */
  readonly design: boolean;
  /** Compared by a sign glued to it. */
  readonly sign: '<' | '>' | '~' | '#' | '-' | '+' | null;
}

const MINUS = '-−–';
const OPEN = new Set(['(', '[']);
const RANGE_MARKS = '-–—−~‑';

/** Reads an amount whose figure is the token at `at` (a number or the first word of a spelled one), or null. */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  if (!startsFigure(tokens[at])) return null;
  const prefix = prefixOf(tokens, at);
  const figure = figureAt(tokens, at, prefix.currency !== null);
  if (!figure) return null;
  const upper = upperEnd(tokens, figure, prefix.currency);
  const last = upper ?? figure;
  const unit = unitAt(tokens, last, prefix.currency);
  // "5-10M": the scale of the upper end holds for both.
  const lowScale = upper?.scaled && !figure.scaled && figure.value !== null && upper.value !== null;
  const factor = lowScale && upper.factor && figure.value! * upper.factor < upper.value! ? upper.factor : 1;
  return {
    first: prefix.first,
    next: unit?.next ?? last.next,
    at,
    value: figure.value === null ? null : figure.value * factor,
    high: upper?.value ?? null,
    unit: unit?.unit ?? null,
    kind: unit?.kind ?? null,
    spelled: figure.spelled,
    plus: last.plus || unit?.plus === true,
    scaled: figure.scaled || upper?.scaled === true,
    design: unit?.design === true,
    sign: prefix.sign,
  };
}

interface Prefix {
  readonly first: number;
  readonly currency: string | null;
  readonly sign: Amount['sign'];
}

/** Currency and comparison signs directly before a figure: `$`, `USD`, `~`, `>=`, `-`, `#`. */
function prefixOf(tokens: readonly Token[], at: number): Prefix {
  let first = at;
  let currency: string | null = null;
  let sign: Amount['sign'] = null;
  const money = () => {
    const token = tokens[first - 1];
    if (!token || currency !== null) return;
    const symbol = currencySymbol(token.text);
    if (symbol) {
      first--;
      currency = symbol;
      const letters = tokens[first - 1];
      if (letters && !tokens[first]?.spaced && /^(?:US|A|AU|C|CA|CAD|S|HK|NZ|R|MX)$/.test(letters.text)) {
        first--;
        currency =
          { A: 'AUD', AU: 'AUD', C: 'CAD', CA: 'CAD', CAD: 'CAD', S: 'SGD', HK: 'HKD', NZ: 'NZD', R: 'BRL', MX: 'MXN' }[
            letters.text
          ] ?? 'USD';
      }
      if (tokens[first - 1]?.text === '\\') first--;
      return;
    }
    const dotted = token.text === '.' && tokens[first - 2]?.lower === 'rs';
    const code = dotted ? 'INR' : token.kind === 'word' ? currencyWord(token.text) : null;
    if (code && (dotted || token.text === token.text.toUpperCase() || token.lower === 'rs')) {
      first -= dotted ? 2 : 1;
      currency = code;
    }
  };
  money();
  const before = tokens[first - 1];
  const mark = before?.text ?? '';
  const openLeft = before?.spaced || tokens[first - 2]?.kind === 'symbol';
  if (mark === '=' && !tokens[first]?.spaced && '<>'.includes(tokens[first - 2]?.text ?? ' ')) {
    sign = tokens[first - 2]!.text as '<' | '>';
    first -= 2;
  } else if (mark === '~' || mark === '≈' || mark === '∼') sign = '~';
  else if (mark === '>' || mark === '≥' || mark === '≧') sign = '>';
  else if (mark === '<' || mark === '≤') sign = '<';
  else if (mark === '#' && !tokens[first]?.spaced) sign = '#';
  else if (openLeft && MINUS.includes(mark) && mark !== '' && !tokens[first]?.spaced) sign = '-';
  else if (
    (before?.spaced || OPEN.has(tokens[first - 2]?.text ?? '')) &&
    mark === '+' &&
    tokens[first - 2]?.text !== '+' &&
    !tokens[first]?.spaced
  )
    sign = '+';
  if (sign !== null && mark !== '=') first--;
  money();
  return { first, currency, sign };
}

/** `from 3 to 15` is a change, `3 to 15` a range. */
function fromBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const token = tokens[i]!;
    if (token.lower === 'from') return true;
    if (token.kind === 'number' || token.text === ',') return false;
  }
  return false;
}

/** The upper end of a range: `–20` after `10`, `to 3` after `2`, when it is the larger one. */
function upperEnd(tokens: readonly Token[], low: Figure, currency: string | null): Figure | null {
  const mark = tokens[low.next];
  if (!mark || low.plus) return null;
  const word = (mark.lower === 'to' && !fromBefore(tokens, low.at)) || mark.lower === 'or';
  const dash = mark.kind === 'symbol' && RANGE_MARKS.includes(mark.text);
  if (!word && !dash) return null;
  let at = low.next + 1;
  if (currency !== null && currencySymbol(tokens[at]?.text ?? '')) at++;
  if (dash && tokens[at]?.spaced !== mark.spaced) return null;
  const high = figureAt(tokens, at, currency !== null);
  if (!high || high.value === null || low.value === null) return null;
  if (high.value <= low.value || (high.spelled !== low.spelled && !word)) return null;
  return high;
}
