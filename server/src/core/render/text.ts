import { saysNothing } from '../schema/absence.ts';
import { inlineRuns } from './inline.ts';
import type { Block, Piece, Run } from './model.ts';
import { untagged } from './untagged.ts';

/**
 * The text as one line: every run of white space is one space (a no-break space stays), control characters, overrides of the
 * direction of letters and halves of surrogate pairs are gone, and so are tags of HTML. Numbers are written out. Empty when it is
 * missing, not text, or a dash or the like; `kind` is the schema's `x-kind`, which tells more of what says nothing.
 */
export function oneLine(text: unknown, kind: string | null = null): string {
  if (typeof text === 'number') return String(text);
  if (typeof text !== 'string') return '';
  const line = untagged(text, { lines: false, marks: false })
    .replace(/[\t-\r \u0085\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202d\u202e\ufeff\ufffe\uffff]/gu, '')
    .trim();
  return saysNothing(line, kind) ? '' : line;
}

/** The words of a value with inline Markdown as one line, without its marks; empty where there are none. */
export function bareWords(value: unknown): string {
  return inlineRuns(oneLine(value))
    .map(({ text }) => text)
    .join('');
}

/** A value with inline Markdown as one line, or null when there is nothing to show. */
export function piece(at: string, text: unknown): Piece | null {
  const line = oneLine(typeof text === 'string' ? untagged(text, { lines: false, marks: true }) : text);
  return line === '' ? null : { at, runs: inlineRuns(line) };
}

/** A value shown as it is written, without Markdown: names, addresses, dates. */
export function plain(at: string, text: unknown, href?: string | null): Piece | null {
  const line = oneLine(text);
  if (line === '') return null;
  const run: Run = href ? { text: line, href } : { text: line };
  return { at, runs: [run] };
}

/** The same words with a link on each run that has none. */
export function linked(piece: Piece | null, href: string | null): Piece | null {
  if (!piece || !href) return piece;
  return { at: piece.at, runs: piece.runs.map((run) => (run.href ? run : { ...run, href })) };
}

/** The bare words of a piece. */
export function words(piece: Piece | null): string {
  return piece ? piece.runs.map((run) => run.text).join('') : '';
}

const mark = /^[-*+•·▪‣◦–—]\s+(?=\S)/u;
const ordinal = /^(\d{1,2})[.)]\s+(?=\S)/u;

/** Lines that count on from 1. One alone is a sentence that happens to begin with a number. */
function numberedLines(lines: readonly string[]): ReadonlySet<number> {
  const lists: number[][] = [];
  for (const [index, line] of lines.entries()) {
    const number = Number(ordinal.exec(line)?.[1]);
    if (number === 1) lists.push([index]);
    else if (number === (lists.at(-1)?.length ?? 0) + 1) lists.at(-1)?.push(index);
  }
  return new Set(lists.filter(({ length }) => length > 1).flat());
}

/**
 * Longer text as paragraphs. A blank line ends a paragraph, a single line break is a space, as in Markdown; a line that
 * starts with a list mark is a bullet, and one of a numbered list keeps its number and stands alone.
 */
export function blocks(at: string, text: unknown): readonly Block[] {
  if (typeof text !== 'string') return [];
  const lines = untagged(text, { lines: true, marks: true })
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim());
  const numbered = numberedLines(lines);
  const found: { kind: Block['kind']; lines: string[] }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const bullet = lines.length > 1 ? mark.exec(line)?.[0] : undefined;
    if (line === '') open = false;
    else if (bullet !== undefined) {
      found.push({ kind: 'bullet', lines: [line.slice(bullet.length)] });
      open = true;
    } else if (open && !numbered.has(index)) found.at(-1)?.lines.push(line);
    else {
      found.push({ kind: 'text', lines: [line] });
      open = true;
    }
  }
  return found.flatMap(({ kind, lines }) => {
    const one = piece(at, lines.join(' '));
    return one ? [{ kind, ...one }] : [];
  });
}
