import type { Figure } from './figure.ts';
import type { MetricKind } from './metric.ts';
import type { Token } from './tokens.ts';
import { currencySymbol, currencyWord, unitNamed } from './units.ts';

const MULTIPLIERS = new Set(['x', '×', '✕', '✖']);
const PERCENT_WORDS = new Set([
  'percent',
  'percents',
  'percentage',
  'pct',
  'percentile',
  'prozent',
  'procent',
  'pourcent',
]);

export interface UnitRead {
  readonly unit: string;
  readonly kind: MetricKind;
  readonly next: number;
  readonly design: boolean;
  readonly plus?: boolean;
}

const SCORE_NAMES_AFTER: ReadonlyMap<string, string> = new Map(
  'NPS GPA CGPA CSAT F1 RMSE MAE AUC BLEU IoU Elo SUS'.split(' ').map((name) => [name.toLowerCase(), name]),
);

/** The unit written right after a figure, or that of the currency before it. */
export function unitAt(tokens: readonly Token[], figure: Figure, currency: string | null): UnitRead | null {
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
  if (/^(?:por|pour|per)$/.test(token.lower) && /^(?:ciento|cent|cento)$/.test(tokens[at + 1]?.lower ?? ''))
    return percentAt(tokens, at + 2);
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
  if (token.text === '℃' || token.text === '℉') return read('degree', 'measure', at + 1, true);
  if (token.text === '°') {
    const scale = tokens[at + 1];
    const named = scale !== undefined && /^[CF]$/.test(scale.text);
    if (named || !token.spaced) return read('degree', 'measure', named ? at + 2 : at + 1, true);
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
