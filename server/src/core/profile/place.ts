import type { Span } from '../text/span.ts';
import type { Path } from '../yaml/nodes.ts';

/** A replacement in one segment; `at` is the segment's index in the document, by default the finding's own. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
  readonly at?: number;
}

/** Where a finding is shown. */
export interface Place {
  readonly span: Span;
  readonly path: Path;
  readonly ignore?: readonly string[];
}
