import type { Column } from './tableLabels.ts';

/** Words of a line in one type. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

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
  readonly runs: readonly Run[];
  /** The element of a tagged document that all of it is in; null where there is none. */
  readonly element: object | null;
  /** What the column that it stands in is called, where a table says so. */
  readonly column?: Column | null;
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
  runs: [{ text, ...noStyle }],
  element: null,
  ...rest,
});

/** A cell with another text, all of it in one type. */
export const withText = (given: Cell, text: string): Cell => ({
  ...given,
  text,
  runs: [{ text, size: given.size, bold: given.bold, italic: given.italic }],
});

/** A cell without its first letters, a mark of a list. */
export function withoutStart(given: Cell, length: number): Cell {
  const [first, ...rest] = given.runs;
  const text = given.text.slice(length).trim();
  if (!first) return { ...given, text };
  const own = first.text.startsWith(given.text.slice(0, length)) ? first.text.slice(length).trim() : first.text;
  return { ...given, text, runs: own === '' ? rest : [{ ...first, text: own }, ...rest] };
}

const inOneType = (a: Run, b: Run): boolean =>
  a.bold === b.bold && a.italic === b.italic && Math.abs(a.size - b.size) < 0.4;

/** The runs of a line that goes on in another; `text` is both of them, put together by somebody who knows of hyphens. */
export function runsTogether(above: Cell, below: Cell, text: string): readonly Run[] {
  const last = above.runs.at(-1);
  const [first, ...more] = below.runs;
  if (!last || !first || (above.runs.length === 1 && more.length === 0 && inOneType(last, first)))
    return [{ text, size: above.size, bold: above.bold, italic: above.italic }];
  if (!inOneType(last, first)) return [...above.runs, ...below.runs];
  // With the hyphen at the end of the line, without it, or with a space.
  const joined = [last.text + first.text, last.text.slice(0, -1) + first.text].find((one) => text.includes(one));
  return [...above.runs.slice(0, -1), { ...last, text: joined ?? `${last.text} ${first.text}` }, ...more];
}

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

/** The size most of the text is set in. */
export function bodySize(blocks: readonly Block[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of blocks) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}
