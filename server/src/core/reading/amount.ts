import type { MetricKind } from './metric.ts';
import { isPluralNoun } from './nouns.ts';
import { parseNumber, scaleNamed, spelledNumber } from './numbers.ts';
import type { Token } from './tokens.ts';
import { currencySymbol, currencyWord, unitNamed } from './units.ts';

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

interface Figure {
  readonly at: number;
  readonly next: number;
  readonly value: number | null;
  readonly spelled: boolean;
  readonly plus: boolean;
  readonly scaled: boolean;
}

const MINUS = '-−–';
const RANGE_MARKS = '-–—−~‑';
const MULTIPLIERS = new Set(['x', '×', '✕', '✖']);
const PERCENT_WORDS = new Set(['percent', 'percents', 'percentage', 'pct', 'percentile']);

/** Reads an amount whose figure is the token at `at` (a number or the first word of a spelled one), or null. */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
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

function figureAt(tokens: readonly Token[], at: number, money: boolean): (Figure & { factor: number }) | null {
  const token = tokens[at];
  if (!token) return null;
  let value: number | null;
  let next = at + 1;
  let spelled = false;
  if (token.kind === 'number') value = parseNumber(token.text);
  else {
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
    eatPlus();
    if (value !== null) value = finite(value * factor);
  }
  return { at, next, value, spelled, plus, scaled: factor !== null, factor: factor ?? 1 };
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
    if (token.lower === 'cr' && !money && !glued) return null;
    return glued || token.lower === 'k' || money ? named : null;
  }
  const following = tokens[at + 1];
  const counted =
    plus ||
    following?.text === '+' ||
    (following?.text === '/' && !following.spaced) ||
    (following?.kind === 'word' && (isPluralNoun(following.lower) || isPluralNoun(tokens[at + 2]?.lower ?? '')));
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
  else if (before?.spaced && mark === '+' && tokens[first - 2]?.text !== '+' && !tokens[first]?.spaced) sign = '+';
  if (sign !== null && mark !== '=') first--;
  money();
  return { first, currency, sign };
}

/** The upper end of a range: `–20` after `10`, `to 3` after `2`, when it is the larger one. */
function upperEnd(
  tokens: readonly Token[],
  low: Figure,
  currency: string | null,
): (Figure & { factor: number }) | null {
  const mark = tokens[low.next];
  if (!mark || low.plus) return null;
  const word = mark.lower === 'to' || mark.lower === 'or';
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

interface UnitRead {
  readonly unit: string;
  readonly kind: MetricKind;
  readonly next: number;
  readonly design: boolean;
  readonly plus?: boolean;
}

const SCORE_NAMES_AFTER: ReadonlyMap<string, string> = new Map(
  'NPS GPA CGPA CSAT F1 RMSE MAE AUC BLEU IoU Elo SUS'.split(' ').map((name) => [name.toLowerCase(), name]),
);

/** The unit written right after a figure. */
function unitAt(tokens: readonly Token[], figure: Figure, currency: string | null): UnitRead | null {
  const unit = bareUnitAt(tokens, figure.next, figure, currency);
  if (!unit) return currency ? { unit: currency, kind: 'money', next: figure.next, design: false } : null;
  const plus = tokens[unit.next]?.text === '+' && !tokens[unit.next]?.spaced;
  return plus ? { ...unit, next: unit.next + 1, plus } : unit;
}

function bareUnitAt(tokens: readonly Token[], at: number, figure: Figure, currency: string | null): UnitRead | null {
  const token = tokens[at];
  if (!token) return null;
  const read = (unit: string, kind: MetricKind, next = at + 1, design = false): UnitRead => ({
    unit,
    kind,
    next,
    design,
  });
  if (currency !== null) return null;
  if (token.text === '\\' && tokens[at + 1] && '%$'.includes(tokens[at + 1]!.text))
    return bareUnitAt(tokens, at + 1, figure, null);
  if ('%％٪'.includes(token.text)) return percentAt(tokens, at + 1);
  if (token.text === '‰') return read('‰', 'percent');
  if (PERCENT_WORDS.has(token.lower)) return percentAt(tokens, at + 1, token.lower);
  if (token.lower === 'per' && tokens[at + 1]?.lower === 'cent') return percentAt(tokens, at + 2);
  if (token.lower === 'pp' || token.lower === 'ppt') return read('pp', 'percent');
  if (token.lower === 'bps') return read('bp', 'percent');
  if (token.lower === 'basis' && tokens[at + 1]?.lower === 'points') return read('bp', 'percent', at + 2);
  const symbol = currencySymbol(token.text);
  if (symbol) return read(symbol, 'money');
  if (MULTIPLIERS.has(token.lower) && tokens[at + 1]?.kind !== 'number') return read('x', 'multiplier');
  if (token.lower === 'fold') return read('x', 'multiplier');
  if ('-–‑'.includes(token.text) && tokens[at + 1]?.lower === 'fold') return read('x', 'multiplier', at + 2);
  if ((token.text === '"' || token.text === '″') && !token.spaced && !figure.spelled)
    return read('inch', 'measure', at + 1, true);
  if (token.text === '°' && !token.spaced) {
    const scale = tokens[at + 1];
    return read('degree', 'measure', scale && /^[CF]$/.test(scale.text) ? at + 2 : at + 1, true);
  }
  if (token.kind !== 'word') return hyphenUnit(tokens, at);
  const money = currencyWord(token.text);
  if (money && !(figure.spelled && figure.value === 1)) return read(money, 'money');
  if (token.lower === 'us' && token.spaced) {
    const dollars = tokens[at + 1]?.lower ?? '';
    if (currencyWord(dollars) === 'USD' || dollars === '$') return read('USD', 'money', at + 2);
  }
  if (token.lower === 'times' || token.lower === 'time') {
    const more = tokens[at + 1]?.lower ?? '';
    const compared =
      /^(?:faster|more|less|greater|larger|higher|better|smaller|quicker|cheaper|fewer|lower|as|the|bigger)$/.test(
        more,
      );
    return token.lower === 'times' && compared ? read('x', 'multiplier') : null;
  }
  if ((token.lower === 'sq' || token.lower === 'square') && tokens[at + 1]) {
    const dot = tokens[at + 1]!.text === '.' ? 1 : 0;
    const area = tokens[at + 1 + dot]?.lower ?? '';
    if (/^(?:ft|feet|foot)$/.test(area)) return read('sqft', 'measure', at + 2 + dot);
    if (/^(?:m|meters?|metres?)$/.test(area)) return read('sqm', 'measure', at + 2 + dot);
  }
  const score = token.spaced ? SCORE_NAMES_AFTER.get(token.lower) : undefined;
  if (score) return read(score, 'score');
  if (token.text === 'm' && !token.spaced) return read('m', 'measure');
  const named = unitNamed(token.text, !token.spaced);
  if (!named) return null;
  if (figure.spelled && token.lower.length < 3) return null;
  return read(named.name, named.kind, at + 1, named.design === true);
}

/** `30-day`, `200-ms`: the unit joined by a hyphen. */
function hyphenUnit(tokens: readonly Token[], at: number): UnitRead | null {
  const word = tokens[at + 1];
  if (!'-–‑'.includes(tokens[at]?.text ?? ' ') || word?.kind !== 'word' || word.spaced || tokens[at]?.spaced)
    return null;
  const unit = unitNamed(word.text, false);
  return unit ? { unit: unit.name, kind: unit.kind, next: at + 2, design: unit.design === true } : null;
}

function percentAt(tokens: readonly Token[], at: number, word = '%'): UnitRead {
  const token = tokens[at]?.lower ?? '';
  if (word === 'percentile') return { unit: 'percentile', kind: 'rank', next: at, design: false };
  if (/^(?:points?|pts?|pp|ppts)$/.test(token)) return { unit: 'pp', kind: 'percent', next: at + 1, design: false };
  if ('-'.includes(token) && token && /^points?$/.test(tokens[at + 1]?.lower ?? ''))
    return { unit: 'pp', kind: 'percent', next: at + 2, design: false };
  return { unit: '%', kind: 'percent', next: at, design: false };
}
