import type { Message } from '../messages/message.ts';
import type { Model } from '../profile/model.ts';
import type { Edit, Place } from '../profile/place.ts';
import type { Segment } from '../profile/segment.ts';
import type { Span } from '../text/span.ts';
import type { Path } from '../yaml/nodes.ts';
import type { RuleContext } from './context.ts';
import type { Severity } from './severity.ts';

export type { Severity } from './severity.ts';

/** A change that takes the finding away. */
export interface Fix {
  readonly title: Message;
  /** A null is an edit that cannot be made without harm: the fix is not offered then. */
  readonly edits: readonly (Edit | null)[];
  /** True when the change keeps what the person said: `merit fix` and "fix all" apply it without asking. */
  readonly safe: boolean;
  /** It rewrites all of a file, and is wanted from anywhere in a section that it is about. */
  readonly wide?: true;
}

/** Something a rule has to say about one place of a segment. Spans and paths are those of the segment. */
export interface Finding {
  readonly code: string;
  readonly message: Message;
  readonly span: Span;
  readonly path: Path;
  /** Where it differs from the rule's default. */
  readonly severity?: Severity;
  /** The text is not needed, so editors may fade it. */
  readonly unnecessary?: boolean;
  /** A word that the person may vouch for by adding it to `merit.dictionary`. */
  readonly word?: string;
  /** The other places of the segment it is about, to jump to. */
  readonly related?: readonly Nearby[];
  /**
   * What there is to say of some of its places alone, by their indexes in the order of the text: 0 is its own, the related
   * ones follow. A comment that silences one of them so leaves what is said of the others.
   */
  readonly among?: (left: readonly number[]) => Finding;
  readonly fixes?: () => readonly Fix[];
}

/** Another place in the segment of a finding, and what is there. */
export interface Nearby extends Place {
  readonly message: Message;
}

/** The same about a document: the span is looked up when it is shown, so that it follows edits elsewhere. */
export interface DocumentFinding {
  readonly code: string;
  readonly message: Message;
  /** Index in the document of the segment it is about. */
  readonly at: number;
  readonly place: (model: Model, segment: Segment) => Place | null;
  readonly severity?: Severity;
  /** The other places it is about, to jump to. */
  readonly related?: readonly Related[];
  /**
   * Every place of a thing that is said once, the finding's own first. A comment that silences one of them takes it out of
   * the finding, whose place is then the first one left; the others are its related places.
   */
  readonly everywhere?: readonly Related[];
  /** The same of a finding that says something of its own for the places left: 0 is its own, the related ones follow. */
  readonly among?: (left: readonly number[]) => DocumentFinding | null;
  /** A word that the person may vouch for by adding it to `merit.dictionary`. */
  readonly word?: string;
  /** `left` are the places of `everywhere` that are not silenced. */
  readonly fixes?: (lookup: Lookup, left: readonly Related[]) => readonly Fix[];
}

/** Another place a finding is about, and what is there. */
export interface Related {
  readonly message: Message;
  /** Index in the document of its segment. */
  readonly at: number;
  readonly place: DocumentFinding['place'];
}

/** The model of the segment at an index of the document, as it is now. */
export type Lookup = (at: number) => { readonly model: Model; readonly segment: Segment };

/** One segment's share of what a document rule compares. */
export interface Summary<S> {
  readonly at: number;
  readonly value: S;
}

/**
 * What a rule keeps of the summaries of one document, so that an edit costs what it changed. It belongs to the document's
 * judgement: it is made with the first check, told of every change before the next one, and goes with the document.
 */
export interface SummaryIndex<S> {
  /** Some summaries took the place of others. Those of one segment count as others where the segment has moved. */
  replace(removed: readonly Summary<S>[], added: readonly Summary<S>[]): void;
}

/**
 * A rule that compares segments. `summarise` says what matters of one segment as plain JSON without offsets, or null;
 * `check` runs again only when some summary changed.
 */
export interface DocumentCheck<S, I extends SummaryIndex<S> | null = null> {
  summarise(model: Model, context: RuleContext, segment: Segment): S | null;
  /** Makes an empty index, where the rule has one; `check` gets it up to date. */
  readonly index?: () => I;
  check(summaries: readonly Summary<S>[], context: RuleContext, index: I): Iterable<DocumentFinding>;
}

/** Hides `S` and `I`, so that rules of every kind fit one list. */
export type AnyDocumentCheck = DocumentCheck<unknown, SummaryIndex<unknown> | null>;

/** Everything that is known of a rule. Settings, docs, README and tests are made from it. */
export interface Rule {
  readonly code: string;
  /** One line: what it flags. */
  readonly summary: string;
  /** Why it matters to the reader of a résumé; one short paragraph. */
  readonly rationale: string;
  readonly defaultSeverity: Severity;
  /** The settings the rule reads besides its severity. */
  readonly options?: readonly string[];
  /** Profiles, as YAML. Each bad one gets the code, no good one does. */
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] };
  /** Only the pages can show it: the typesetter reports it, not the analyzer. */
  readonly typeset?: true;
  check?(model: Model, context: RuleContext, segment: Segment): Iterable<Finding>;
  readonly document?: AnyDocumentCheck;
}

/** Types a document check against its own summaries and then forgets the type. */
export const documentCheck = <S, I extends SummaryIndex<S> | null = null>(
  check: DocumentCheck<S, I>,
): AnyDocumentCheck => check as unknown as AnyDocumentCheck;
