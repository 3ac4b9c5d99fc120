import type { PdfPage } from '../core/interchange/reader/page.ts';
import { pdfBlocks } from '../core/interchange/reader/pdfBlocks.ts';
import type { Entry, Piece, RenderModel } from '../core/render/index.ts';
import { wordsOf } from '../core/render/runs.ts';

/** Something that a program which reads the pages does not find where it belongs. */
export interface Unread {
  /** Where it stands in the profile, as a JSON pointer. */
  readonly pointer: string;
  readonly text: string;
}

/** Letters alone: readers differ in spaces, in ligatures, and in where a word is broken and with what hyphen. */
const flat = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b\u2010\u2011-]/gu, '')
    .toLowerCase();

/** Scripts that run from the left and whose letters the fonts of Merit have; of others readers and fonts differ too much to tell. */
const isTold = (text: string): boolean => !/(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}/u.test(text);

const textOf = ({ runs }: Piece): string => wordsOf(runs);

/** A job, or one role of several: its name, and what must be read behind that and before the next. */
interface Named {
  readonly name: Piece;
  readonly behind: readonly Piece[];
}

function namedIn(entry: Entry): readonly Named[] {
  const turned = entry.parts.length === 0 && entry.detail !== null;
  const [name, other] = turned ? [entry.detail, entry.title] : [entry.title, entry.detail];
  const behind = [entry.dates, other].filter((piece) => piece !== null);
  return [...(name ? [{ name, behind }] : []), ...entry.parts.flatMap(namedIn)];
}

/**
 * What Merit's own reader of PDF, which puts lines together as programs that read résumés do, misses of the pages of a profile: the
 * name, the ways to reach the person, and of each job the position, the employer and the dates, in the order of the page.
 */
export function unreadIn(model: RenderModel, pages: readonly PdfPage[]): readonly Unread[] {
  const read = flat(
    pdfBlocks(pages)
      .map(({ text }) => text)
      .join(' '),
  );
  const missing = ({ at, ...piece }: Piece): Unread => ({ pointer: at, text: textOf({ at, ...piece }) });
  const { name, contacts } = model.header;
  const absent = (piece: Piece, within: string): boolean =>
    isTold(textOf(piece)) && !within.includes(flat(textOf(piece)));
  const lost = [name, ...contacts].filter((piece) => piece !== null && absent(piece, read));
  const found: Unread[] = lost.map((piece) => missing(piece!));
  const work = model.sections.find(({ id }) => id === 'work')?.entries ?? [];
  let at = 0;
  const named = work.flatMap(namedIn);
  named.forEach(({ name: one, behind }, index) => {
    const start = read.indexOf(flat(textOf(one)), at);
    if (start < 0) {
      if (isTold(textOf(one))) found.push(missing(one));
      return;
    }
    at = start + flat(textOf(one)).length;
    const following = named[index + 1];
    const end = following ? read.indexOf(flat(textOf(following.name)), at) : -1;
    // The dates of a job stand with its name, not at the end of the page behind all the others.
    const own = read.slice(at, end < 0 ? undefined : end);
    for (const piece of behind) if (absent(piece, own)) found.push(missing(piece));
  });
  return found;
}
