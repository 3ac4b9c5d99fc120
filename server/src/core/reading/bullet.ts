import type { Span } from '../text/span.ts';
import { type ClaimReading, claimsIn } from './claims/read.ts';
import { countsAsEnglish, type Lang, languageOfTokens } from './language/index.ts';
import { findMasks, type Mask } from './masks/index.ts';
import type { Metric } from './metric.ts';
import { findMetrics } from './metrics/index.ts';
import { type Opening, readOpening, type Tense } from './opening/index.ts';
import { type ProtectedSpan, protectedSpans } from './protected/index.ts';
import { type Token, tokenize, withoutEmphasis } from './tokens.ts';
import { type WeakOpening, weakOpening } from './weakness.ts';

export type Quantified = 'yes' | 'no' | 'borderline';

/**
 * How Merit reads one bullet, or any other text. Every part is read once, when it is first asked for; whatever a rule
 * needs of a text is here, and nothing else splits it again. All ranges are UTF-16 offsets into `text`, half-open.
 */
export interface BulletReading extends Span {
  readonly text: string;
  /** Words, numbers and marks in order, Markdown emphasis left out. */
  readonly tokens: readonly Token[];
  /** The language of the text; null where nothing tells it. */
  readonly language: Lang | null;
  /** Whether rules about English apply (`countsAsEnglish`); `opening` and `weak` are silent on other languages. */
  readonly english: boolean;
  /** What is no prose of the writer's: code, addresses, paths, identifiers, quotations. See `isProtected`. */
  readonly protected: readonly ProtectedSpan[];
  /** What has digits or number words and measures nothing: versions, dates, standards, what is protected. */
  readonly masks: readonly Mask[];
  readonly metrics: readonly Metric[];
  /** `yes`: a clear metric; `borderline`: only doubtful ones; `no`: none. */
  readonly quantified: Quantified;
  readonly opening: Opening;
  readonly weakOpening: boolean;
  /** The weak opening itself, when there is one. */
  readonly weak: WeakOpening | null;
  readonly tense: Tense;
  /** The changes the text states, and the from–to pairs they can be held against. */
  readonly claims: ClaimReading;
}

export interface ReadBulletOptions {
  /** What is known about the language of the entry; by default the bullet alone decides. */
  readonly language?: Lang | null;
}

const SILENT: Opening = {
  kind: 'none',
  head: 0,
  clause: 0,
  verb: null,
  tense: 'none',
  ambiguous: false,
  subject: null,
  label: null,
};

/** Reads a bullet: what it measures, how it opens, in which tense. Pure; never throws, whatever the text. */
export function readBullet(text: string, options: ReadBulletOptions = {}): BulletReading {
  const tokens = withoutEmphasis(tokenize(text));
  const language = once(() => (options.language === undefined ? languageOfTokens(tokens) : options.language));
  const english = (): boolean => countsAsEnglish(language());
  const protectedOnes = once(() => protectedSpans(text, tokens));
  const masks = once(() => findMasks(text, tokens, protectedOnes(), english()));
  const metrics = once(() => findMetrics(text, tokens, masks(), language()));
  const opening = once(() => (english() ? readOpening(tokens) : SILENT));
  const weak = once(() => (english() ? weakOpening(text, tokens, opening()) : null));
  const claims = once(() => claimsIn({ text, tokens, masks }));
  return {
    start: 0,
    end: text.length,
    text,
    tokens,
    get language() {
      return language();
    },
    get english() {
      return english();
    },
    get protected() {
      return protectedOnes();
    },
    get masks() {
      return masks();
    },
    get metrics() {
      return metrics();
    },
    get quantified() {
      return quantifiedBy(metrics());
    },
    get opening() {
      return opening();
    },
    get weak() {
      return weak();
    },
    get weakOpening() {
      return weak() !== null;
    },
    get tense() {
      return opening().tense;
    },
    get claims() {
      return claims();
    },
  };
}

/** Makes a value when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function quantifiedBy(metrics: readonly Metric[]): Quantified {
  if (metrics.some((metric) => metric.doubt === null)) return 'yes';
  return metrics.length > 0 ? 'borderline' : 'no';
}
