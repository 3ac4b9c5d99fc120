import { type Block, blockOf, withText } from '../reader/block.ts';
import { cellsFrom, linksFrom, type Span } from '../reader/inline.ts';
import { isUnfinished } from '../reader/unfinished.ts';
import { fromBlocks, withinBounds } from './fromBlocks.ts';
import { withFrontMatter } from './frontMatter.ts';
import type { Importer } from './importer.ts';

export const markdown: Importer = {
  id: 'markdown',
  title: 'Markdown',
  detect: ({ name, text }) =>
    text !== null && (/\.(?:md|markdown)$/i.test(name) || (text.match(/^#{1,4} \S/gm)?.length ?? 0) >= 2),
  read({ text }) {
    const { text: whole, left } = withFrontMatter(withinBounds(text ?? ''));
    const read = fromBlocks(markdownBlocks(whole));
    if (left.length === 0) return read;
    return {
      ...read,
      notes: [...(read.notes ?? []), `What the front matter says besides was left out: ${left.join('; ')}.`],
    };
  },
};

/** A line under a heading, or between the head and the body of a table. */
const isRule = (line: string): boolean => line.includes('--') && /^[\s:|-]+$/.test(line);

/** The line between the head and the body of a table, whose columns bars part. */
const isTableRule = (line: string): boolean => line.includes('|') && isRule(line);

/** "## Experience ##": the marks at the end close a heading. */
function withoutClosing(text: string): string {
  const plain = text.trimEnd();
  let end = plain.length;
  while (plain[end - 1] === '#') end--;
  return end === 0 || /\s/.test(plain[end - 1]!) ? plain.slice(0, end).trimEnd() : plain;
}

/** The width at which the items of a text are wrapped; infinite where some go on far beyond what an editor shows. */
function widthOf(lines: readonly string[]): number {
  const widest = lines.reduce(
    (most, line) => (bullet.test(line) || /^\p{Ll}/u.test(line) ? Math.max(most, line.length) : most),
    0,
  );
  return widest >= 40 && widest <= 120 ? widest : Number.POSITIVE_INFINITY;
}

/** No paragraph of a résumé has as many letters. */
const longest = 20_000;

const bullet = /^\s*(?:[-*+•◦▪]|\d{1,3}[.)])\s+/;

/** The lines of a Markdown text. A line goes on the one above only where that was wrapped. */
export function markdownBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let above: string | null = null;
  let gap = 0;
  let inTable = false;
  const lines = text.replaceAll(/<!--[\s\S]{0,20000}?-->/g, '').split('\n');
  const widest = widthOf(lines);
  /** Was the line above broken, because the first word of this one found no room? */
  const wrapped = (above: string, body: string): boolean =>
    isUnfinished(above) ||
    (above.length + 1 + (body.split(' ', 1)[0] ?? '').length > widest && !/[.!?]$/.test(above.trim()));
  lines.forEach((raw, index) => {
    const line = raw.replace(/<br\s*\/?>\s*$/i, '  ');
    if (/^\s*(?:[-*_]\s*){3,}$/.test(line) || isRule(line) || /^\s*=+\s*$/.test(line) || line.trim() === '') {
      gap = line.includes('|') ? 0 : 1;
      if (line.trim() === '') inTable = false;
      above = null;
      return;
    }
    inTable ||= line.includes('|') && (/^\s*\|/.test(line) || isTableRule(lines[index + 1] ?? ''));
    if (inTable && line.includes('|')) {
      const spans = spansOf(
        line
          .trim()
          .replace(/^\||\|$/g, '')
          .replaceAll(/<br\s*\/?>/gi, ' ')
          .replaceAll(/\s*(?<!\\)\|\s*/g, '\t'),
      );
      const cells = cellsFrom(spans);
      if (cells.length > 0) blocks.push(blockOf(cells, { gap, links: linksFrom(spans) }));
      above = null;
      gap = 0;
      return;
    }
    const heading = /^(#{1,6})\s+(?=\S)(.*)$/.exec(line);
    const under = /^\s*(=|-)\1{2,}\s*$/.exec(lines[index + 1] ?? '');
    const marked = bullet.exec(line);
    const body = heading
      ? withoutClosing(heading[2]!)
      : marked
        ? line.slice(marked[0].length)
        : line.replace(/^\s*>\s?/, '');
    const last = blocks.at(-1);
    if (
      last &&
      above !== null &&
      !heading &&
      !marked &&
      !under &&
      last.text.length <= longest &&
      (last.bullet
        ? /^\s/.test(raw) || above.length > 60 || (!/^(?:\*\*|__)/.test(body) && wrapped(above, body))
        : above.length > 60 && !/ {2}$|\\$/.test(above))
    ) {
      const spans = spansOf(body);
      const joined = `${last.text} ${cellsFrom(spans)
        .map((one) => one.text)
        .join(' ')}`;
      blocks[blocks.length - 1] = {
        ...last,
        text: joined,
        cells: [withText(last.cells[0]!, joined)],
        links: [...last.links, ...linksFrom(spans)],
      };
      above = raw;
      return;
    }
    const spans = spansOf(body.trim());
    const cells = cellsFrom(spans);
    if (cells.length > 0)
      blocks.push(
        blockOf(cells, {
          bullet: marked !== null,
          level: heading ? heading[1]!.length : under ? (under[1] === '=' ? 1 : 2) : null,
          gap,
          links: linksFrom(spans),
        }),
      );
    above = heading || under ? null : raw;
    gap = 0;
  });
  return blocks;
}

/** Marks in a line; one behind a backslash is a sign of the text. */
const inline =
  /(?<!\\)(?:!\[[^\]]{0,200}\]\([^()\s]{0,400}\)|\[([^\]]{1,300})\]\(([^()\s]{1,600})\)|<((?:(?:https?:|mailto:)|[^>\s@]{1,80}@)[^>\s]{1,400})>|(\*\*|__)(?=\S)(.{1,300}?)(?<!\\)\4|(?<![\p{L}\p{N}])([*_])(?=\S)(.{1,300}?\S?)(?<!\\)\6(?![\p{L}\p{N}])|`([^`]{1,300})`)/gu;

/** Text with Markdown's marks as stretches in one type. */
export function spansOf(
  text: string,
  type: { readonly bold?: boolean; readonly italic?: boolean } = {},
  depth = 0,
): readonly Span[] {
  if (depth > 4) return [{ text, ...type }];
  const spans: Span[] = [];
  let from = 0;
  const plain = (to: number) =>
    to > from && spans.push({ text: text.slice(from, to).replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'), ...type });
  let framed = -1;
  for (const match of text.matchAll(inline)) {
    // Words in frames with nothing between them are things of their own: `Go` `Rust`.
    const beside = match[8] !== undefined && framed >= 0 && text.slice(framed, match.index).trim() === '';
    if (beside) spans.push({ text: '\t', ...type });
    else plain(match.index);
    framed = match[8] === undefined ? -1 : match.index + match[0].length;
    from = match.index + match[0].length;
    const [, words, url, bare, , strong, , emphasis, code] = match;
    if (words !== undefined) spans.push(...spansOf(words, type, depth + 1).map((span) => ({ ...span, url: url! })));
    else if (bare !== undefined) spans.push({ text: bare.replace(/^mailto:/, ''), ...type });
    else if (strong !== undefined) spans.push(...spansOf(strong, { ...type, bold: true }, depth + 1));
    else if (emphasis !== undefined) spans.push(...spansOf(emphasis, { ...type, italic: true }, depth + 1));
    else if (code !== undefined) spans.push({ text: code, ...type });
  }
  plain(text.length);
  return spans;
}
