import type { ProtectedSpan } from '../protected/index.ts';
import type { TechnologyKind } from './types.ts';

export type MentionVerdict = 'ok' | 'wrong-casing' | 'misspelt' | 'variant' | 'renamed';

/** A technology named in a text. Offsets are UTF-16 units, half-open, and take the version in. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The name as written, without the version; it begins at `start`. */
  readonly written: string;
  /** The canonical spelling, the identity of the technology. */
  readonly canonical: string;
  /** Nothing to correct. */
  readonly ok: boolean;
  /** `wrong-casing` takes wrong spaces and hyphens in; `variant` and `renamed` are fine as spellings. */
  readonly verdict: MentionVerdict;
  /** What to write instead of `written` when it is not ok. */
  readonly suggestion?: string;
  /** What a product that is written with its former name is called now. */
  readonly renamedTo?: string;
  /** "17" of "Java 17". */
  readonly version?: string;
  readonly kind: TechnologyKind;
}

export interface ReadOptions {
  /** The text is a list of skills or keywords, where even "Go" alone is meant as a name. */
  readonly list?: boolean;
  /** What is no prose in the text, where it has been read already (`protectedSpans`). */
  readonly protected?: readonly ProtectedSpan[];
}
