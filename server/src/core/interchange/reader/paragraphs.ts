import { readHeading } from '../../reading/headings.ts';
import { type Block, bodySize, runsTogether } from './block.ts';
import { isConsent } from './closing.ts';
import { beginsWithTelephone } from './contacts.ts';
import { isPeriod, periodsIn } from './dates.ts';
import { caption } from './entries.ts';
import { keywordLabel } from './keywords.ts';
import { isUnfinished } from './unfinished.ts';

/**
 * Joins the lines of a page into its paragraphs and list items, hyphens at line ends undone. Where nothing is `wrapped`,
 * the margin is only where the longest line happened to end, and a line goes on another one only in the midst of a
 * sentence.
 */
export function joinLines(lines: readonly Block[], wrapped = true): readonly Block[] {
  const known = wordsWithin(lines);
  const edges = edgesOf(lines);
  const broken = brokenElements(lines, edges);
  const joined: { block: Block; last: Block }[] = [];
  for (const line of lines) {
    const open = joined.at(-1);
    const parted = open && isBroken(open.last, line, broken);
    if (open && !parted && continues(open.block, open.last, line, edges.get(line.page) ?? 0, wrapped)) {
      const text = glue(open.block.text, line.text, known);
      const [first] = open.block.cells;
      open.block = {
        ...open.block,
        text,
        cells: [{ ...first!, text, runs: runsTogether(first!, line.cells[0]!, text) }],
        right: Math.max(open.block.right, line.right),
        links: [...open.block.links, ...line.links],
      };
      open.last = line;
    } else joined.push({ block: line, last: line });
  }
  return joined.map(({ block }) => block);
}

/**
 * The paragraphs of a tagged document that break their lines where they want to, as addresses and short lists do: one of their lines ends
 * where the first word of the next would have found room.
 */
function brokenElements(lines: readonly Block[], edges: ReadonlyMap<number, number>): ReadonlySet<object> {
  const broken = new Set<object>();
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next && line.element !== null && next.element === line.element && roleOf(line) === 'text')
      if (/^[\p{Lu}\d]/u.test(next.text) && !reaches(line, next, edges.get(line.page) ?? 0)) broken.add(line.element);
  });
  return broken;
}

/** Does such a paragraph begin a line of its own here, and none that goes on in the midst of a sentence? */
const isBroken = (last: Block, line: Block, broken: ReadonlySet<object>): boolean =>
  line.element !== null &&
  line.element === last.element &&
  broken.has(line.element) &&
  /^[\p{Lu}\d]/u.test(line.text) &&
  !isUnfinished(last.text) &&
  !/[-‐\u00ad]$/.test(last.text);

/** The right margin of each page's column, from the lines of prose. */
function edgesOf(lines: readonly Block[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  const least = isNarrow(lines) ? 2 : 4;
  // A name in large letters may stand out of a narrow column.
  const largest = bodySize(lines) + 1;
  for (const line of lines) {
    if (line.cells.length > 1 || words(line.text) < least || line.size > largest) continue;
    edges.set(line.page, Math.max(edges.get(line.page) ?? 0, line.right));
  }
  const widest = Math.max(0, ...edges.values());
  for (const [page, edge] of edges) if (edge < 0.7 * widest) edges.set(page, widest);
  for (const { page } of lines) if (!edges.has(page)) edges.set(page, widest);
  return edges;
}

/** Is this a column of a page beside a wider one: few letters in a line? */
const isNarrow = (lines: readonly Block[]): boolean => {
  const left = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.right));
  return lines.length >= 4 && right - left > 60 && right - left < 190;
};

/** No paragraph of a résumé has as many letters; what is longer is a text of other things, and goes on as another paragraph. */
const longest = 20_000;

function continues(open: Block, last: Block, line: Block, edge: number, wrapped: boolean): boolean {
  if (line.bullet || open.text.length > longest) return false;
  if (line.element !== last.element || isConsent(line.text)) return false;
  if (line.element !== null && line.level !== null && line.level === open.level && line.gap < 0.3) return true;
  if (line.level !== null || open.level !== null) return false;
  if (line.cells.length > 1 || (open.cells.length > 1 && last === open)) return false;
  // Lines that are alike, each with its date or its bracket at the end, are of a list, even in one paragraph of a tagged document.
  const listed = (one: Block): boolean => isDatedLine(one) || (/\)$/.test(one.text) && words(one.text) <= 4);
  if (!open.bullet && listed(last) && listed(line) && /^\p{Lu}/u.test(line.text)) return false;
  if (inOneParagraph(last, line) && reaches(last, line, edge)) return true;
  if (Math.abs(line.size - last.size) > 0.6 || line.bold !== last.bold) return false;
  const samePage = line.page === last.page;
  if (samePage && line.gap > (/^\p{Ll}/u.test(line.text) ? 0.6 : 0.3)) return false;
  if (!open.bullet && labelled.test(last.text) && labelled.test(line.text)) return false;
  if (caption.test(line.text) && /^\p{Lu}/u.test(line.text)) return false;
  const heads = /[.!?:]$/.test(last.text) || isCaps(line.text);
  if (heads && /^\p{Lu}/u.test(line.text) && readHeading(line.text)?.certain) return false;
  // A line in capitals is whole where the one beneath it has none.
  if (!open.bullet && isCaps(last.text) && words(last.text) > 1 && !isCaps(line.text)) return false;
  if (contact.test(line.text) || beginsWithTelephone(line.text) || (!open.bullet && host.test(line.text))) return false;
  // A list item goes on beneath its words, never left of its mark; a paragraph goes on where it began.
  const hang = line.x - open.x;
  if (open.bullet && hang >= -1.5 && prose(last) && isUnfinished(last.text) && !keywordLabel.test(line.text))
    return true;
  if (hang <= 1.5 && keywordLabel.test(line.text)) return false;
  // What begins where the mark of an item stands goes on from it only in the midst of a sentence.
  if (open.bullet && hang <= 1.5 && /[.!?]$/.test(last.text) && /^\p{Lu}/u.test(line.text)) return false;
  if (open.bullet ? hang < -1.5 || (hang <= 1.5 && !prose(last)) : Math.abs(line.x - last.x) > 3 * line.size)
    return false;
  const lower = /^[\p{Ll}(&]/u.test(line.text);
  if (!samePage)
    return (
      !/[.!?:]$/.test(last.text) &&
      prose(last) &&
      (lower ||
        (line.element !== null && line.element === last.element) ||
        (open.bullet && hang > 1.5 && !dateFirst(line)))
    );
  if (/[-‐\u00ad]$/.test(last.text) && last.text.length > 12) return true;
  // In a narrow column a line that ends in a bracket is whole.
  if (/\)$/.test(last.text) && !lower && words(last.text) <= 6) return false;
  // A tag says which lines are one item, wherever they end.
  if (line.element !== null && itemOf(line) && !dateFirst(line) && prose(last)) return true;
  const full = reaches(last, line, edge) && (lower || wrapped);
  const dated = dateFirst(line) && !/[,;]$|\b(?:in|by|to|of|and)$/.test(last.text) && !partsDate(last, line);
  if (full && !dated && (open.bullet || prose(last) || lower || (line.element !== null && !/:/.test(line.text))))
    return true;
  return lower && !/[.!?:;]$/.test(last.text) && last.right > 0.55 * edge && prose(last);
}

/** Are both in one paragraph of a tagged document, whatever type its words are in? */
const inOneParagraph = (last: Block, line: Block): boolean =>
  line.element !== null && roleOf(line) === 'text' && line.element === last.element && line.gap < 0.3;

/** Does a line end where the next one's first word would not have found room? */
function reaches(last: Block, line: Block, edge: number): boolean {
  const letter = (last.right - last.x) / Math.max(1, last.text.length);
  const word = (line.text.split(' ')[0] ?? '').length;
  return last.right + (word + 1) * letter > edge - 0.5 * letter;
}

/** A line that begins with an address is one of a list of them. */
const contact = /^(?:\S+@\S+\.|https?:|www\.|\+\d|[\w-]+(?:\.[\w-]+)+\/)/;

/** Lines that begin with a label each are a list of them: "Breads: Rye, Spelt". */
const labelled = /^\p{Lu}[^:.]{1,40}:\s/u;
/** So is one that is a host alone; in a list item it may be the name of a library. */
const host = /^[\w-]+(?:\.[\w-]+)+\s*(?:$|[|·•])/;

/** Does the end of the line go through a date: "May" and "2024" beneath it? */
function partsDate(last: Block, line: Block): boolean {
  const [word] = /\p{L}{3,10}\.?$/u.exec(last.text) ?? [];
  const [year] = /^\d{4}\b/.exec(line.text) ?? [];
  return word !== undefined && year !== undefined && isPeriod(`${word} ${year}`);
}

/** A line that begins with a capital and ends with its date, as each of a list does: "Tree climbing and aerial rescue, 2017". */
const isDatedLine = ({ text }: Block): boolean =>
  /^\p{Lu}/u.test(text) &&
  periodsIn(text).some(({ start, end }) => start > 0 && end >= text.replace(/[\s).\]]+$/, '').length);

const words = (text: string): number => text.split(' ').length;
const isCaps = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
const dateFirst = (line: Block): boolean => periodsIn(line.text)[0]?.start === 0;
const roleOf = ({ element }: Block): unknown => (element as { role?: unknown } | null)?.role;
const itemOf = (line: Block): boolean => roleOf(line) === 'item';
const prose = (line: Block): boolean => words(line.text) >= 4;

const wordsWithin = (lines: readonly Block[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?=[\s.,;:)]|$)/gu) ?? []),
  );

/** First halves of words that keep their hyphen. */
const prefixes = new Set(
  'self well high low non full part cross long short real multi co pre post end on off in out up data cost time user open best first second third two three four five six seven eight nine ten e x t low-level part-time state run day month year week hour mid semi anti inter sub over under decision customer client server cloud event test large small world award hands mission'.split(
    ' ',
  ),
);

/** Addresses are no longer, either. */
const longestWord = 100;

/** Two lines as one text. A hyphen goes unless the word is known with it. */
function glue(above: string, below: string, known: ReadonlySet<string>): string {
  const end = above.slice(-longestWord);
  const halves = /([\p{L}\p{N}]+)[-‐\u00ad]$/u.exec(end);
  if (!halves) return `${above} ${below}`;
  if (/[/@]\S*-$/.test(end)) return above + below;
  const second = /^[\p{L}\p{N}]+/u.exec(below)?.[0] ?? '';
  if (!/^\p{Ll}/u.test(second)) return above + below;
  const first = halves[1]!.toLowerCase();
  const whole = first + second.toLowerCase();
  const soft = above.endsWith('\u00ad');
  const keeps =
    !soft &&
    !known.has(whole) &&
    (known.has(`${first}-${second.toLowerCase()}`) ||
      prefixes.has(first) ||
      /\d$/.test(first) ||
      (first.length >= 4 && second.length >= 4 && known.has(first) && known.has(second.toLowerCase())));
  return keeps ? above + below : above.slice(0, -1) + below;
}
