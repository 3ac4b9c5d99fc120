import type { Span } from '../../../text/span.ts';
import type { VerbForm } from '../verbs.ts';

/**
 * How a bullet opens, grammatically: with a finite verb (`Built`, `I build`), a gerund (`Building`), an infinitive
 * (`To build`), a passive (`Was given`), or a noun phrase.
 */
export type OpeningKind = 'verb' | 'gerund' | 'infinitive' | 'passive' | 'noun' | 'none';

/** The form of the first finite verb as written; gerunds and noun phrases have none. */
export type Tense = 'past' | 'present' | 'none';

export interface OpeningVerb extends Span {
  /** In lower case, hyphens included: `re-built`. */
  readonly text: string;
  readonly lemma: string;
  readonly form: VerbForm;
  /** In the lexicon; otherwise guessed from the ending. */
  readonly known: boolean;
  /** Its first and last token. */
  readonly first: number;
  readonly last: number;
}

export interface Opening {
  readonly kind: OpeningKind;
  /** The token the sentence starts at: behind list markers, a label and adverbs. */
  readonly head: number;
  /** The token its main clause starts at, behind `In this role,`; mostly the same. */
  readonly clause: number;
  /** The verb, or null when there is none. */
  readonly verb: OpeningVerb | null;
  readonly tense: Tense;
  /** The form is past and base at once (`set`, `cut`), so the tense is a guess. */
  readonly ambiguous: boolean;
  /** `I`, `we` before the verb. */
  readonly subject: Span | null;
  /** `Backend:` before the sentence. */
  readonly label: Span | null;
}

/** What a clause says of its opening; ranges come later. */
export interface Clause {
  readonly kind: OpeningKind;
  readonly verb: OpeningVerb | null;
  readonly tense: Tense;
  readonly ambiguous: boolean;
  readonly subject: Span | null;
}

export const NOUN_CLAUSE: Clause = { kind: 'noun', verb: null, tense: 'none', ambiguous: false, subject: null };
