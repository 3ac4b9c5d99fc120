/** A stretch of one line that stands apart from its neighbours: a column of a table, a date at the margin. */
export interface Cell {
  readonly text: string;
  /** Left and right edge, in the units of the page (points, or characters in plain text). */
  readonly x: number;
  readonly right: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Its text cut where the type changes; one run where it does not, or where the format does not say. */
  readonly runs: readonly string[];
  /** The element of a tagged document that all of it is in; null where there is none. */
  readonly element: object | null;
}

/** An address behind some words. */
export interface LinkedWords {
  readonly text: string;
  readonly url: string;
}

/**
 * A line of a document as a person sees it, or a whole paragraph where the format says where one ends. What a format does not
 * know is zero or null.
 */
export interface Block {
  readonly cells: readonly Cell[];
  /** The cells' texts, a space between them. */
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Size of most of its letters. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** An item of a list. */
  readonly bullet: boolean;
  /** Depth of a heading that the format marks as one (1 is the title); null elsewhere. */
  readonly level: number | null;
  /** Empty space above, in lines; 0 directly beneath the line before. */
  readonly gap: number;
  readonly page: number;
  /** The paragraph or item of a tagged document that it is a line of; lines of two of them are never one. Null where nothing tells. */
  readonly element: object | null;
  /** Begins a column: what stood before it says nothing of it. */
  readonly fresh: boolean;
  readonly links: readonly LinkedWords[];
}

const noStyle = { size: 10, bold: false, italic: false } as const;

export const cell = (text: string, rest: Partial<Cell> = {}): Cell => ({
  text,
  x: 0,
  right: text.length,
  ...noStyle,
  runs: [text],
  element: null,
  ...rest,
});

/** A block of these cells; what is not said is taken from the cells. */
export function blockOf(cells: readonly Cell[], rest: Partial<Block> = {}): Block {
  const longest = cells.reduce((best, one) => (one.text.length > best.text.length ? one : best), cells[0] ?? cell(''));
  return {
    cells,
    text: cells
      .map((one) => one.text)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    x: cells[0]?.x ?? 0,
    right: cells.at(-1)?.right ?? 0,
    size: longest.size,
    bold: cells.length > 0 && cells.every((one) => one.bold),
    italic: cells.length > 0 && cells.every((one) => one.italic),
    bullet: false,
    level: null,
    gap: 0,
    page: 1,
    element: null,
    fresh: false,
    links: [],
    ...rest,
  };
}
