/** A stretch of text in UTF-16 code units: `start` is inside, `end` is the first unit outside. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement in a text. An insertion has an empty span. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}
