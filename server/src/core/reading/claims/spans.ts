import { MONTHS } from '../dates/words.ts';
import { LASTING } from '../en/claimWords.ts';
import { type Interval, intersects } from '../pairs/interval.ts';
import { possible, type StatedFigure } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';
import type { Statement } from './statements.ts';

/** How many words may stand between a length and its dates. */
const GAP = 5;

/** "Five-year engagement (March 2018 – March 2021)", "for 18 months, from January 2020 to June 2020". */
export function* findSpans(tokens: readonly Token[], quantities: readonly StatedFigure[]): Generator<Statement> {
  for (const length of quantities) {
    if (length.unit !== 'year' && length.unit !== 'month') continue;
    const dates = datesBehind(tokens, length);
    if (!dates) continue;
    const { months, first, next } = dates;
    const claimed = possible(length);
    const inMonths = length.unit === 'year' ? 12 : 1;
    const stated: Interval = { low: claimed.low * inMonths, high: claimed.high * inMonths };
    // With or without the month in which it ended; years are rounded to halves.
    const slack = length.unit === 'year' ? 6 : 1;
    const meant: Interval = { low: months - 1 - slack, high: months + slack };
    const years = months >= 24 ? Math.round((months / 12) * 10) / 10 : null;
    yield {
      kind: 'span',
      fit: intersects(stated, meant) ? 'consistent' : 'contradicted',
      claimed: length,
      first,
      next,
      computed: years === null ? `${months} months` : `${years} years`,
    };
  }
}

/** The two months behind a length, and how many months they are with both of them. */
function datesBehind(
  tokens: readonly Token[],
  { first, next }: StatedFigure,
): { readonly months: number; readonly first: number; readonly next: number } | null {
  const lasted = tokens[first - 1]?.lower === 'for';
  for (let at = next; at <= next + GAP && tokens[at]; at++) {
    const from = monthAt(tokens, at);
    if (from === null) {
      const { kind, lower, text } = tokens[at]!;
      const passed =
        kind === 'word'
          ? lasted
            ? /^(?:from|between)$/.test(lower)
            : LASTING.test(lower) || lower === 'from'
          : '(,:–—-'.includes(text);
      if (!passed) return null;
      continue;
    }
    if (!/^[(,:–—]$|^from$|^between$/.test(tokens[at - 1]!.lower)) return null;
    const joint = tokens[from.next];
    if (!joint || !/^(?:[-–—]|to|until|till|and)$/.test(joint.lower)) return null;
    const to = monthAt(tokens, from.next + 1);
    const months = to ? to.months - from.months + 1 : 0;
    return to && months > 0 ? { months, first: at, next: to.next } : null;
  }
  return null;
}

/** "March 2018", "Sept. 2019" as months since the year 0. */
function monthAt(tokens: readonly Token[], at: number): { readonly months: number; readonly next: number } | null {
  const month = MONTHS.get(tokens[at]?.lower ?? '')?.month;
  const year = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const text = tokens[year]?.text ?? '';
  return month !== undefined && /^(?:19|20)\d\d$/.test(text)
    ? { months: Number(text) * 12 + month, next: year + 1 }
    : null;
}
