import type { Span } from '../../text/span.ts';
import { type Token, tokenize } from '../tokens.ts';
import { chunks } from './chunks.ts';
import { foreignStretches } from './foreign.ts';
import type { ProtectedKind, ProtectedSpan } from './kinds.ts';
import { codeSpans, linksAndMarkup, type Stretch } from './marks.ts';
import { quotations } from './quotations.ts';

export { BORROWED_KINDS, MACHINE_KINDS, type ProtectedKind, type ProtectedSpan } from './kinds.ts';

/**
 * The stretches of a text that no rule may read as the writer's prose and no fix may change. Sorted, not overlapping,
 * inside the text. Linear in its length; never throws.
 *
 * It is part of the reading of a sentence (`readBullet(text).protected`); rules ask `protectedOf(text)` in
 * `facts/readings.ts`, which keeps it. Then, for a word, a phrase or the span of a fix:
 *
 * ```ts
 * if (isProtected(protectedOf(text), part)) continue;                  // not prose: say nothing, touch nothing
 * if (isProtected(protectedOf(text), part, MACHINE_KINDS)) continue;   // but quotations may be judged (figures, dates)
 * ```
 */
export function protectedSpans(text: string, tokens: readonly Token[] = tokenize(text)): readonly ProtectedSpan[] {
  const marked = [...codeSpans(text), ...linksAndMarkup(text)];
  // Runs inside an address are part of it.
  const tight = disjoint([...marked, ...chunks(text)]);
  const quoted = quotations(withoutStretches(text, tight));
  return layered(layered(asSpans(tight), quoted), foreignStretches(tokens));
}

/**
 * Whether a part of the text touches a protected span; `kinds` asks for some kinds only. Logarithmic in the number of
 * spans. An empty part touches what it stands inside.
 */
export function isProtected(
  spans: readonly ProtectedSpan[],
  part: Span,
  kinds: ReadonlySet<ProtectedKind> | null = null,
): boolean {
  const end = Math.max(part.end, part.start + 1);
  for (let at = firstEndingAfter(spans, part.start); at < spans.length && spans[at]!.start < end; at++) {
    if (part.start === part.end && spans[at]!.start === part.start) continue;
    if (kinds === null || spans[at]!.kinds.some((kind) => kinds.has(kind))) return true;
  }
  return false;
}

/** The protected span that holds an offset, or null. */
export function protectedAt(spans: readonly ProtectedSpan[], offset: number): ProtectedSpan | null {
  const span = spans[firstEndingAfter(spans, offset)];
  return span && span.start <= offset ? span : null;
}

function firstEndingAfter(spans: readonly ProtectedSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text with stretches blanked, so that a mark inside an address or a code span opens and closes nothing. */
function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  let bare = '';
  let at = 0;
  for (const { start, end } of stretches) {
    bare += text.slice(at, start) + 'x'.repeat(end - start);
    at = end;
  }
  return bare + text.slice(at);
}

/** Of stretches that overlap the one that begins first, the longer one where both do. */
function disjoint(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Stretch[] = [];
  for (const one of sorted) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

const asSpans = (stretches: readonly Stretch[]): readonly ProtectedSpan[] =>
  stretches.map(({ start, end, kind }) => ({ start, end, kinds: [kind] }));

/** Lays disjoint stretches round spans, which may lie in them, cut so that nothing overlaps. */
function layered(inner: readonly ProtectedSpan[], outer: readonly Stretch[]): readonly ProtectedSpan[] {
  if (outer.length === 0) return inner;
  const edges = [...new Set([...inner, ...outer].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const spans: ProtectedSpan[] = [];
  let i = 0;
  let o = 0;
  for (let at = 0; at + 1 < edges.length; at++) {
    const [start, end] = [edges[at]!, edges[at + 1]!];
    while (inner[i] && inner[i]!.end <= start) i++;
    while (outer[o] && outer[o]!.end <= start) o++;
    const kinds = [
      ...(inner[i] && inner[i]!.start <= start ? inner[i]!.kinds : []),
      ...(outer[o] && outer[o]!.start <= start ? [outer[o]!.kind] : []),
    ];
    if (kinds.length > 0) spans.push({ start, end, kinds });
  }
  return spans;
}
