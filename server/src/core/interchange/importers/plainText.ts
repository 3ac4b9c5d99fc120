import { type Block, blockOf, type Cell, cell } from '../reader/block.ts';
import { bulletMark } from '../reader/bullets.ts';
import { columnsOf } from '../reader/columns.ts';
import { isPeriod } from '../reader/dates.ts';
import { together } from '../reader/letters.ts';
import { joinLines } from '../reader/paragraphs.ts';
import { fromBlocks, withinBounds } from './fromBlocks.ts';
import type { Importer } from './importer.ts';
import { withoutMail } from './mail.ts';
import { markdownBlocks } from './markdown.ts';
import { withoutPage } from './pastedPage.ts';

export const plainText: Importer = {
  id: 'text',
  title: 'plain text',
  detect: ({ text }) => text !== null && text.trim() !== '',
  read({ text }) {
    const mail = withoutMail(withinBounds(text ?? ''));
    const own = mail?.text ?? text ?? '';
    const pasted = withoutPage(own);
    const read = fromBlocks(textBlocks(pasted ? pasted.lines.join('\n') : inOneColumn(own)));
    return {
      ...read,
      notes: [
        ...(read.notes ?? []),
        ...leftOut('What the page has around the profile', pasted?.left),
        ...leftOut('The head and the farewell of the mail', mail?.left),
      ],
    };
  },
};

/** A sentence on what was left out; none where nothing was. */
const leftOut = (what: string, lines: readonly string[] = []): readonly string[] =>
  lines.length === 0 ? [] : [`${what} was left out: ${[...new Set(lines)].join('; ')}.`];

/** A letter of a text in the units of a page. */
const letter = 5;

/** A text set in two columns by blanks, as one column beneath the other; any other text as it is. */
function inOneColumn(text: string): string {
  const lines = text.replaceAll('\t', '    ').split('\n');
  const rows = lines.flatMap((line, index) => {
    const cells = [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index: at }) =>
      cell(words, { x: letter * at, right: letter * (at + words.length) }),
    );
    return cells.length > 0 ? [{ icon: false, cells, y: -index, size: 10 }] : [];
  });
  if (rows.length > mostRows || !rows.some(({ cells }) => cells.length > 1)) return text;
  const { gutter, parts } = columnsOf(rows, null);
  if (gutter === null) return text;
  const edge = Math.ceil(gutter / letter);
  const top = parts.length === 3 ? parts[0]!.length : 0;
  const from = top === 0 ? 0 : -rows[top - 1]!.y + 1;
  const below = lines.slice(from);
  return [
    ...lines.slice(0, from),
    ...below.map((line) => line.slice(0, edge).trimEnd()),
    '',
    ...below.map((line) => line.slice(edge)),
  ].join('\n');
}

/** More lines than these are no pages in columns. */
const mostRows = 400;

/** A text whose lines hold whole paragraphs and more lost its line ends on the way through a form or a clipboard. */
const flattened = 1200;

/** Are lines of a text broken at a margin: does one go on in the midst of a sentence, or beneath the words of an item? */
const isWrapped = (blocks: readonly Block[]): boolean => {
  const widest = Math.max(0, ...blocks.map((block) => block.right));
  return blocks.some((block, index) => {
    const above = blocks[index - 1];
    if (!above || block.bullet || block.gap > 0 || above.right < 0.7 * widest) return false;
    // A mailbox or a page begins in small letters wherever it stands.
    if (!/\s/.test(block.text) && /@|\.\p{L}{2,}/u.test(block.text)) return false;
    return /^[\p{Ll}&]/u.test(block.text) || (above.bullet && block.x > above.x && block.cells.length === 1);
  });
};

/** The paragraphs of a plain text; columns are where the spaces are wide. */
export function textBlocks(text: string): readonly Block[] {
  if (text.split('\n').some((line) => line.length > flattened && /\s(?:#{1,4}|[•◦▪●])\s/.test(line)))
    return markdownBlocks(apart(text));
  const blocks: Block[] = [];
  let gap = 0;
  for (const line of text.replaceAll('\f', '\n').split('\n')) {
    const plain = together(line.replaceAll('\t', '    ').trimEnd());
    if (numbersPage.test(plain)) continue;
    if (plain.trim() === '') {
      gap = Math.min(2, gap + 1);
      continue;
    }
    if (isBorder(plain)) continue;
    const row = rowOf(plain);
    if (row !== null) {
      if (row.length > 0) blocks.push(blockOf(row, { gap, x: row[0]!.x }));
      gap = 0;
      continue;
    }
    if (/^\s*([-=_~*#.])\1{2,}\s*$/.test(plain)) {
      const last = blocks.at(-1);
      if (last && gap === 0 && last.text.length <= 60 && !last.bullet)
        blocks[blocks.length - 1] = { ...last, level: 2 };
      gap = Math.max(gap, 0.5);
      continue;
    }
    const mark = endsRange(blocks.at(-1), plain, gap) ? null : bulletMark.exec(`${plain} `);
    const indent = plain.length - plain.trimStart().length;
    const start = mark ? Math.min(mark[0].length, plain.length) : indent;
    const cells = [...plain.slice(start).matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index }) =>
      cell(words, { x: start + index, right: start + index + words.length }),
    );
    if (cells.length === 0) continue;
    blocks.push(blockOf(cells, { bullet: mark !== null, gap, x: indent }));
    gap = 0;
  }
  return joinLines(blocks, isWrapped(blocks));
}

/** "Page 1 of 3" says nothing of the person. */
const numbersPage =
  /^\s*(?:page|seite|página|pagina|strona|side|sida)\s+\d{1,3}\s*(?:\/|of|von|sur|de|di|van|af|av|z)\s*\d{1,3}\s*$/i;

/** A line of a frame that is drawn with signs: "+----+----+", "├────┼────┤", "|----|----|". */
const isBorder = (line: string): boolean =>
  /^[\s+|:=_\-\u2500-\u257f]{3,}$/.test(line) && /[+|\u2500-\u257f]/.test(line);

/** The cells of a row between bars, "| Baker | 2015 |"; null for another line. */
function rowOf(line: string): readonly Cell[] | null {
  const plain = line.trim();
  if (!/^[|│┃║].*[|│┃║]$/u.test(plain)) return null;
  return [...line.matchAll(/[^|│┃║]+/gu)].flatMap(({ 0: part, index }) => {
    const text = part.trim().replaceAll(/\s+/g, ' ');
    const x = index + part.length - part.trimStart().length;
    return text === '' ? [] : [cell(text, { x, right: x + text.length })];
  });
}

/** "– Mar 2024" beneath a line that ends in a date is the rest of a period, not an item. */
const endsRange = (above: Block | undefined, line: string, gap: number): boolean =>
  above !== undefined &&
  gap === 0 &&
  /^\s*[–—-]\s/.test(line) &&
  /\d{4}$/.test(above.text) &&
  isPeriod(line.trim().replace(/^[–—-]\s+/, ''));

/** Lines given back to a text that has none: before headings and list items. */
const apart = (text: string): string =>
  text
    .replaceAll(/[ \t]+(?=#{1,4} \S)/g, '\n\n')
    .replaceAll(/[ \t]+[•◦▪●][ \t]+/g, '\n- ')
    .replaceAll(/[ \t]+>[ \t]+/g, '\n')
    .replaceAll(/[ \t]+(?=(?:Location|Profile|Email|E-mail|Phone|LinkedIn|GitHub|Website): )/g, '\n')
    // A paragraph follows its address.
    .replaceAll(/(https?:\/\/\S+)[ \t]+(?=\p{Lu})/gu, '$1\n');
