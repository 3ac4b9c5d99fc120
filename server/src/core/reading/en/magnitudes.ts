import { bareMetric, type Doubt, type Metric, type MetricKind } from '../metric.ts';
import { endsClause, type Token } from '../tokens.ts';
import { unitNamed } from '../units.ts';
import { changeVerb, foldOf } from './changeWords.ts';
import { fractionAt, startsFraction } from './fractions.ts';

/**
 * Magnitudes in words: clear ones (`doubled`, `in half`, `by a third`, `tenfold`) and vague ones (`millions of`,
 * `days to hours`, `multi-million`, `award`). `taken` marks tokens that are masked or already measured.
 */
export function findMagnitudes(text: string, tokens: readonly Token[], taken: Uint8Array): readonly Metric[] {
  const found: Metric[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || !mayMeasure(tokens[i]!)) continue;
    const read = factorAt(tokens, i) ?? vagueAt(tokens, i);
    if (!read) continue;
    const start = tokens[read.first]!.start;
    const end = tokens[read.last]!.end;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      kind: read.kind,
      value: read.value,
      ...bareMetric,
      unit: read.unit,
      doubt: read.doubt,
    });
    i = Math.max(i, read.last);
  }
  return found;
}

/** Cheap, and true for every token a magnitude can start at. */
function mayMeasure({ kind, lower }: Token): boolean {
  return (
    kind === 'number' ||
    (kind === 'word' && (MAYBE.has(lower) || startsFraction(lower) || factorOf(lower) !== undefined))
  );
}

interface Read {
  readonly first: number;
  readonly last: number;
  readonly kind: MetricKind;
  readonly value: number | null;
  readonly unit: string | null;
  readonly doubt: Doubt | null;
}

/** The factor of a word that states a change without a figure: `doubled`, `halving`, `twentyfold`, `twice`; or undefined. */
function factorOf(lower: string): number | undefined {
  if (lower === 'half') return 0.5;
  if (lower === 'twice' || lower === 'thrice') return lower === 'twice' ? 2 : 3;
  if (!DOUBLE.has(lower) && changeVerb(lower)) return ratioOf(lower);
  return foldOf(lower);
}

/** The end over the start: 2 of "doubled", a half of "halved". */
function ratioOf(lower: string): number {
  const verb = changeVerb(lower);
  if (!verb) return 1;
  return verb.direction === 'down' ? 1 / verb.ratio : verb.ratio;
}

function factorAt(tokens: readonly Token[], at: number): Read | null {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? '';
  const read = (first: number, last: number, value: number, unit = 'x'): Read => ({
    first,
    last,
    kind: 'multiplier',
    value,
    unit,
    doubt: null,
  });
  if (lower === 'half') {
    if (
      before === 'in' ||
      before === 'by' ||
      before === 'nearly' ||
      before === 'almost' ||
      before === 'about' ||
      before === 'over'
    )
      return read(before === 'in' ? at - 1 : at, at, 0.5);
    if (/^(?:first|second|latter|other)$/.test(before)) return null;
    return next?.lower === 'of' || (next?.lower === 'the' && before !== 'first' && before !== 'second')
      ? read(at, at, 0.5)
      : null;
  }
  if (
    DOUBLE.has(lower) &&
    /^(?:the|our|its|their|total|to|annual|monthly|revenue|sales|output|throughput|productivity)$/.test(
      next?.lower ?? '',
    )
  )
    return read(at, at, ratioOf(lower));
  const factor = factorOf(lower);
  if (factor !== undefined) {
    if (lower === 'twice' && /^(?:a|per|each|every|weekly|daily|monthly|yearly)$/.test(next?.lower ?? ''))
      return { ...read(at, at, 2), kind: 'rate', unit: 'times' };
    if (lower === 'doubling' && next?.lower === 'as') return null;
    if (lower === 'doubled' && /^(?:as|up)$/.test(next?.lower ?? '')) return null;
    return read(at, at, factor);
  }
  const fraction = fractionAt(tokens, at);
  if (!fraction) return null;
  const after = tokens[fraction.next];
  const measured =
    /^(?:by|than|about|nearly|over|around|almost|approximately|to|of|roughly|up)$/.test(before) ||
    after?.lower === 'of';
  const noun =
    after?.kind === 'word' &&
    !/^(?:of|and|in|by|while|through|using|within|across|over|for|with|the|on|to|as|less|more|faster|via)$/.test(
      after.lower,
    );
  if (!measured || noun || (lower === 'a' && before === 'to')) return null;
  return read(at, fraction.next - 1, Math.round(fraction.share * 1e6) / 1e6, 'share');
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const INDEFINITE = set('hundreds thousands millions billions dozens tens scores lakhs crores trillions dozen');
const SPANS = set('seconds minutes hours days weeks months years milliseconds quarters');
const AWARDS =
  set(`award awards awarded prize medal scholarship grant finalist winner champion honors honours fellowship
  recipient laureate semifinalist trophy accolade recognition`);
const ADVERBS = set('multimillion multibillion severalfold manyfold manifold exponentially countless innumerable');
const CHANGED =
  /^(?:gr[eo]ws?|growing|grown|ris(?:e|es|en|ing)|rose|increas(?:ed?|es|ing)|multipl(?:y|ied|ies|ying)|improv(?:ed?|es|ing)|expand(?:s|ed|ing)?)$/;
const FIGURES = set('double triple single five six seven eight nine 5 6 7 8 9 high low mid');
const DOUBLE = set('double triple quadruple halve treble quintuple');

const MAYBE: ReadonlySet<string> = new Set([
  ...[INDEFINITE, SPANS, AWARDS, ADVERBS, FIGURES, DOUBLE].flatMap((words) => [...words]),
  ...['half', 'multi', 'several', 'many', 'order', 'orders'],
]);

function vagueAt(tokens: readonly Token[], at: number): Read | null {
  const { lower } = tokens[at]!;
  const vague = (last: number, doubt: Doubt, first = at): Read => ({
    first,
    last,
    kind: 'vague',
    value: null,
    unit: null,
    doubt,
  });
  const plural = pluralDigits(tokens, at);
  if (plural > 0) return vague(plural, 'magnitude');
  if (INDEFINITE.has(lower) && !(/^(?:tens|scores)$/.test(lower) && tokens[at + 1]?.lower !== 'of'))
    return vague(tokens[at + 1]?.lower === 'of' ? at + 1 : at, 'magnitude');
  const hyphen = /^[-‑–]$/.test(tokens[at + 1]?.text ?? '') ? tokens[at + 2] : tokens[at + 1];
  if (lower === 'multi' && /^(?:million|billion|thousand|crore|lakh)$/.test(hyphen?.lower ?? ''))
    return vague(hyphen!.index, 'magnitude');
  // "an intake manifold" is a thing; "grew manifold" is a magnitude.
  if (lower === 'manifold' && !CHANGED.test(tokens[at - 1]?.lower ?? '')) return null;
  if (ADVERBS.has(lower)) return vague(at, 'magnitude');
  if (
    (lower === 'several' || lower === 'many') &&
    (hyphen?.lower === 'fold' || /^(?:hundred|thousand|million|dozen)$/.test(hyphen?.lower ?? ''))
  )
    return vague(hyphen!.index, 'magnitude');
  if (FIGURES.has(lower) && /^(?:digit|digits|figure|figures)$/.test(hyphen?.lower ?? ''))
    return vague(hyphen!.index, 'magnitude');
  if (
    (lower === 'orders' || lower === 'order') &&
    tokens[at + 1]?.lower === 'of' &&
    tokens[at + 2]?.lower === 'magnitude'
  )
    return vague(at + 2, 'magnitude');
  if (SPANS.has(lower) && tokens[at + 1]?.lower === 'to') {
    const to = tokens[at + 2]?.kind === 'word' && SPANS.has(tokens[at + 2]!.lower) ? at + 2 : -1;
    if (to > 0) return vague(to, 'unit-change');
  }
  if (lower === 'zero') return null;
  if (AWARDS.has(lower) && isHonour(tokens, at)) return vague(at, 'award');
  return null;
}

/** `100s of`, `1000's of`, `1,000s of`: the last token, or 0. */
export function pluralDigits(tokens: readonly Token[], at: number): number {
  if (!/^1(?:0|,0)[0,]*$/.test(tokens[at]!.text)) return 0;
  const s = /^['’]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return tokens[s]?.text === 's' && !tokens[s]!.spaced && tokens[s + 1]?.lower === 'of' ? s + 1 : 0;
}

/** Whether an award was won here, rather than dealt with (`awarded contracts`, `grant permissions`). */
function isHonour(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (/^(?:finalist|winner|recipient|semifinalist|laureate)$/.test(lower)) return at < 6;
  const opening = tokens.slice(0, Math.min(at, 8));
  const won = opening.some((token) =>
    /^(?:won|received|earned|awarded|achieved|secured|recognized|recognised|honored|honoured|bagged|winner|winning|got|accorded|conferred|selected|nominated|was|been)$/.test(
      token.lower,
    ),
  );
  if (lower === 'awarded') {
    const next = tokens[at + 1];
    return (
      at < 3 &&
      next !== undefined &&
      !endsClause(next) &&
      /^(?:the|a|an|best|competitive|outstanding|employee|with|as|for|by|star|top)$/.test(next.lower)
    );
  }
  if (lower === 'grant' || lower === 'recognition' || lower === 'champion')
    return won && at < 8 && !/^(?:access|permission|permissions)$/.test(tokens[at + 1]?.lower ?? '');
  return won;
}

/** Whether a word names a stretch of time. */
export function isTimeWord(lower: string): boolean {
  return unitNamed(lower, false)?.dimension === 'time';
}
