import type { Span } from '../text/span.ts';
import { chatbotMarks } from './chatbots.ts';
import { type ClaimReading, claimsIn } from './claims/read.ts';
import { type Opening, readOpening, type Tense } from './en/opening/index.ts';
import { countsAsEnglish, type Lang, languageOfTokens } from './language/index.ts';
import { findMasks, type Mask } from './masks/index.ts';
import type { Metric } from './metric.ts';
import { findMetrics } from './metrics/index.ts';
import { type PairReading, readPairs } from './pairs/read.ts';
import { type ProtectedSpan, protectedSpans } from './protected/index.ts';
import { outside, type Token, tokenize, withoutEmphasis } from './tokens.ts';
import { type WeakOpening, weakOpening } from './weakness.ts';

export type Quantified = 'yes' | 'no' | 'borderline';

/**
 * How Merit reads one bullet, or any other text. Every part is read once, when it is first asked for; whatever a rule
 * needs of a text is here, and nothing else splits it again. The parts are getters: take them out by name, do not spread them. All ranges are UTF-16 offsets into `text`, half-open.
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
  return new Reading(text, options.language);
}

/** What one text has been asked so far. */
class Reading implements BulletReading {
  readonly start = 0;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  #known: Lang | null | undefined;
  #spans: readonly ProtectedSpan[] | null = null;
  #masked: readonly Mask[] | null = null;
  #paired: PairReading | null | undefined = undefined;
  #measured: readonly Metric[] | null = null;
  #opened: Opening | null = null;
  #weakness: WeakOpening | null | undefined = undefined;
  #claimed: ClaimReading | null = null;

  constructor(text: string, language: Lang | null | undefined) {
    this.text = text;
    this.end = text.length;
    this.tokens = outside(chatbotMarks(text), withoutEmphasis(tokenize(text)));
    this.#known = language;
  }

  get language(): Lang | null {
    if (this.#known === undefined) this.#known = languageOfTokens(this.tokens);
    return this.#known;
  }

  get english(): boolean {
    return countsAsEnglish(this.language);
  }

  get protected(): readonly ProtectedSpan[] {
    this.#spans ??= protectedSpans(this.text, this.tokens);
    return this.#spans;
  }

  get masks(): readonly Mask[] {
    this.#masked ??= findMasks(this.text, this.tokens, this.protected, this.english);
    return this.#masked;
  }

  /** The changes from one figure to another: claims are held against them, and metrics have them as their two ends. */
  get #pairs(): PairReading | null {
    if (this.#paired === undefined) this.#paired = readPairs(this);
    return this.#paired;
  }

  get metrics(): readonly Metric[] {
    this.#measured ??= findMetrics(this, this.#pairs?.pairs ?? []);
    return this.#measured;
  }

  get quantified(): Quantified {
    return quantifiedBy(this.metrics);
  }

  get opening(): Opening {
    this.#opened ??= this.english ? readOpening(this.tokens) : SILENT;
    return this.#opened;
  }

  get weak(): WeakOpening | null {
    if (this.#weakness === undefined)
      this.#weakness = this.english ? weakOpening(this.text, this.tokens, this.opening) : null;
    return this.#weakness;
  }

  get weakOpening(): boolean {
    return this.weak !== null;
  }

  get tense(): Tense {
    return this.opening.tense;
  }

  get claims(): ClaimReading {
    this.#claimed ??= claimsIn(this.text, this.#pairs);
    return this.#claimed;
  }
}

function quantifiedBy(metrics: readonly Metric[]): Quantified {
  if (metrics.some((metric) => metric.doubt === null)) return 'yes';
  return metrics.length > 0 ? 'borderline' : 'no';
}
