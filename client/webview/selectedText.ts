/** The text of the pages that is selected, line by line: the pages place every run of text by itself. */

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly height: number;
}

/** Lines further apart than this many times their height have a blank line between them. */
const PARAGRAPH = 1.9;

/** What is selected of the texts in `sheet`, from the top of the first page to the bottom of the last. */
export function selectedText(sheet: HTMLElement, selection: Selection | null): string {
  if (!selection || selection.isCollapsed) return '';
  const pieces = [...sheet.querySelectorAll<HTMLElement>('.tsel')]
    .filter((one) => selection.containsNode(one, true))
    .map((one): Piece => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { text: partOf(one, selection), left, right, middle: (top + bottom) / 2, height: bottom - top };
    })
    .filter(({ text }) => text !== '');
  return linesOf(pieces);
}

/** The part of a run of text that is selected. */
function partOf(run: HTMLElement, selection: Selection): string {
  const text = run.textContent ?? '';
  if (selection.rangeCount === 0 || selection.containsNode(run, false)) return text;
  const range = selection.getRangeAt(0);
  const start = run.contains(range.startContainer) ? range.startOffset : 0;
  const end = run.contains(range.endContainer) ? range.endOffset : text.length;
  return text.slice(start, end);
}

function linesOf(pieces: readonly Piece[]): string {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.middle - b.middle || a.left - b.left)) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(line[0].middle - piece.middle) < line[0].height / 2) line.push(piece);
    else lines.push([piece]);
  }
  return lines
    .map((line, index) => {
      const text = textOf([...line].sort((a, b) => a.left - b.left));
      const before = lines[index - 1]?.[0];
      const apart =
        before && line[0] && line[0].middle - before.middle > PARAGRAPH * Math.max(before.height, line[0].height);
      return apart ? `\n${text}` : text;
    })
    .join('\n');
}

/** Runs of one line further apart than this share of its height have a space between them; an address is set in several. */
const SPACE = 0.12;

const textOf = (line: readonly Piece[]): string =>
  line.reduce((all, { text, left, height }, index) => {
    const before = line[index - 1];
    const apart = before !== undefined && left - before.right > SPACE * height;
    return apart && !/\s$/.test(all) && !/^\s/.test(text) ? `${all} ${text}` : all + text;
  }, '');
