import type { Span } from '../text/span.ts';
import { countsAsEnglish, type Lang, languageOfTokens } from './language/index.ts';
import { findMasks, type Mask } from './masks/index.ts';
import type { Metric } from './metric.ts';
import { findMetrics } from './metrics/index.ts';
import { type Opening, readOpening, type Tense } from './opening/index.ts';
import { type ProtectedSpan, protectedSpans } from './protected/index.ts';
import { type Token, tokenize, withoutEmphasis } from './tokens.ts';
import { type WeakOpening, weakOpening } from './weakness.ts';

export type Quantified = 'yes' | 'no' | 'borderline';

/** How Merit reads one bullet. All ranges are UTF-16 offsets into `text`, half-open. */
export interface BulletReading extends Span {
  readonly text: string;
  /** `yes`: a clear metric; `borderline`: only doubtful ones; `no`: none. */
  readonly quantified: Quantified;
  readonly metrics: readonly Metric[];
  /** What has digits or number words and measures nothing: versions, dates, standards, links. */
  readonly masks: readonly Mask[];
  /** What is no prose of the writer's: code, addresses, paths, identifiers, quotations. See `isProtected`. */
  readonly protected: readonly ProtectedSpan[];
  /** The language of the text; null where nothing tells it. */
  readonly language: Lang | null;
  /** Whether rules about English apply (`countsAsEnglish`); the readings below are silent on other languages. */
  readonly english: boolean;
  readonly opening: Opening;
  readonly weakOpening: boolean;
  /** The weak opening itself, when there is one. */
  readonly weak: WeakOpening | null;
  readonly tense: Tense;
  /** Words, numbers and marks in order, Markdown emphasis left out. */
  readonly tokens: readonly Token[];
}

export interface ReadBulletOptions {
  /** What is known about the language of the entry; by default the bullet alone decides. */
  readonly language?: Lang | null;
  /** Its protected spans where they are known already. */
  readonly protected?: readonly ProtectedSpan[];
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
  const language = options.language === undefined ? languageOfTokens(tokens) : options.language;
  const english = countsAsEnglish(language);
  const spans = options.protected ?? protectedSpans(text);
  const masks = findMasks(text, tokens, spans);
  const metrics = findMetrics(text, tokens, masks, english);
  const opening = english ? readOpening(tokens) : SILENT;
  const weak = english ? weakOpening(text, tokens, opening) : null;
  return {
    start: 0,
    end: text.length,
    text,
    quantified: quantifiedBy(metrics),
    metrics,
    masks,
    protected: spans,
    language,
    english,
    opening,
    weakOpening: weak !== null,
    weak,
    tense: opening.tense,
    tokens,
  };
}

function quantifiedBy(metrics: readonly Metric[]): Quantified {
  if (metrics.some((metric) => metric.doubt === null)) return 'yes';
  return metrics.length > 0 ? 'borderline' : 'no';
}
