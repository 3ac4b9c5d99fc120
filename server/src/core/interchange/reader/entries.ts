import { readDate } from '../../reading/dates/index.ts';
import type { Block, Cell } from './block.ts';
import { paired } from './brackets.ts';
import { isClause } from './clauses.ts';
import { duration, type Period, periodsIn } from './dates.ts';
import { keywordsIn } from './keywords.ts';
import { isPlace } from './places.ts';
import { withoutStacks } from './stackedDates.ts';
import type { Column } from './tableLabels.ts';
import { organisationScore, titleScore } from './words.ts';

/** An entry of a section before its words have meanings. */
export interface Entry {
  /** The lines that say what and where, dates taken out; each a list of its cells' runs. */
  readonly heads: readonly Head[];
  readonly period: Period | null;
  /** What stood behind the date on its line: often a place. */
  readonly behind: string | null;
  readonly bullets: readonly string[];
  readonly prose: readonly string[];
  /** Technologies and the like, listed at its end. */
  readonly keywords: readonly string[];
  /** Where words of its heads lead. */
  readonly links: Block['links'];
  /** Addresses that its heads have in brackets behind their words. */
  readonly addresses: readonly string[];
  /** Depth of the heading that it begins with; null where the format marks none. */
  readonly level: number | null;
  /** Pieces of its heads that stand in a column of a table whose label says what they are. */
  readonly columns: ReadonlyMap<Column, string>;
}

export interface Head {
  /** Pieces that the layout sets apart: cells, or runs in another type. */
  readonly pieces: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly level: number | null;
  /** Whether a date stood in it. */
  readonly dated?: boolean;
}

/** Labels above a list that say nothing by themselves. */
export const caption =
  /^(?:(?:key |main |detailed |selected )?(?:highlights|responsibilities|achievements|accomplishments|duties|tasks|courses|aufgaben|tätigkeiten|erfolge|missions?|réalisations|tâches|logros|funciones|responsabilidades|attività))(?:\s*(?:[/&,]|and|und|et|y|e)\s*(?:highlights|responsibilities|achievements|accomplishments|duties|tasks|aufgaben|tätigkeiten|erfolge))?\s*:?$/i;

const words = (text: string): number => text.split(/\s+/).length;

/** The form of a company, whose last letter has a full stop. */
const endsInForm =
  /(?:^|[\s,.])(?:Inc|Ltd|Co|Corp|Ltda|Lda|Pty|Cia|e\. ?V|S\. ?A|S\. ?L|S\. ?p\. ?A|S\. ?r\. ?l|B\. ?V|N\. ?V|o\. ?o|s\. ?r\. ?o|a\. ?s|A\. ?Ş|Şti)\.$/i;

/** Is it a sentence or two, and no line that names something? */
export const isProse = (block: Block): boolean =>
  block.cells.length === 1 &&
  block.level === null &&
  (words(block.text) >= (periodsIn(block.text).some((one) => !one.single && !isWithin(block.text, one)) ? 30 : 16) ||
    (words(block.text) >= 6 && /[.!?]["”)]?$/.test(block.text) && inside(block.text) && !endsInForm.test(block.text)));

/** Has a period words of a sentence on both sides: "promoted since 2020 by the city"? */
const isWithin = (text: string, { start, end }: Period): boolean =>
  /\p{Ll}{2}[\p{L}\s,]*$/u.test(text.slice(0, start)) && /^\s*\p{Ll}/u.test(text.slice(end));

/** Are the dates of a sentence, if any, part of it: a year and no period at either end? */
const inside = (text: string): boolean =>
  periodsIn(text).every(
    ({ single, start, end }) =>
      single &&
      start > 0 &&
      /^[\p{L}\s.,)]*$/u.test(text.slice(end)) &&
      words(text) >= 8 &&
      !/[(,|–-]\s*$/.test(text.slice(0, start)),
  );

const dated = (block: Block): boolean => block.text.length <= 200 && periodsIn(block.text).length > 0;

/** A line in one type beneath the head of a job that tells what was done there. */
const tells = ({ bullet, cells, level, text }: Block, named: boolean): boolean =>
  !bullet &&
  level === null &&
  cells.length === 1 &&
  cells[0]!.runs.length === 1 &&
  (isClause(text, named) || (/\s\p{Ll}{4,}\.$/u.test(text) && !endsInForm.test(text)));

/** Jobs and studies, in order: what a line beneath one tells is its text, and no name, however short it is. */
export const entriesWithText = (
  blocks: readonly Block[],
  isNote: (block: Block) => boolean = () => false,
): readonly Entry[] => entriesOf(withoutStacks(blocks), tells, isNote);

/**
 * The entries of a section, in order. `isText` knows lines that are their text beside those that are prose by their
 * length; `named` says that the line may say what an employer is, since its roles with their dates are still to come.
 * `isNote` knows lines that are said of an entry whatever dates stand in them.
 */
export function entriesOf(
  given: readonly Block[],
  isText: (block: Block, named: boolean) => boolean = () => false,
  isNote: (block: Block) => boolean = () => false,
): readonly Entry[] {
  const blocks = asEntries(given).filter((block) => !caption.test(block.text) && !isDuration(block.text));
  const indent = hangingFrom(blocks);
  const underHeadings = headedByLevels(blocks);
  // Where entries begin without a heading, a heading in them begins none.
  const byLevel = blocks.find((block) => !block.bullet && !isProse(block) && !isOnlyDate(block))?.level != null;
  const entries: { heads: Block[]; body: Block[]; datedAt: number }[] = [];
  let lead: number | null = null;
  const open = (heads: Block[] = []) => {
    entries.push({ heads, body: [], datedAt: heads.findIndex(dated) });
    return entries.at(-1)!;
  };
  for (const [index, block] of blocks.entries()) {
    let entry = entries.at(-1);
    if (
      block.bullet ||
      isProse(block) ||
      (entry !== undefined && entry.datedAt >= 0 && isNote(block)) ||
      (isText(block, entry?.datedAt === -1 && datedAhead(blocks, index + 1)) &&
        !(dated(block) && !inside(block.text))) ||
      (indent !== null && block.x > indent && block.cells.length === 1 && !dated(block) && words(block.text) >= 4)
    ) {
      (entry ?? open()).body.push(block.bullet ? block : { ...block, bullet: indent !== null && block.x > indent });
      continue;
    }
    const isDated = dated(block) && !(entry && entry.body.length === 0 && closes(entry.heads, block));
    const last = entry?.heads.at(-1);
    if (underHeadings && entry && block.level === null) {
      if (entry.body.length > 0) entry.body.push(block);
      else {
        entry.heads.push(block);
        if (isDated && entry.datedAt < 0) entry.datedAt = entry.heads.length - 1;
      }
      continue;
    }
    if (
      !entry ||
      (entry.body.length > 0 &&
        !isSideNote(block, isDated) &&
        (isDated || !(endsEntry(blocks, index) || (lead === 0 && isBeneath(block))))) ||
      (byLevel &&
        startsLevel(last, block) &&
        !entry.heads.every(isOnlyDate) &&
        (entry.datedAt >= 0 || !datedAhead(blocks, index)))
    )
      entry = open();
    else if (isDated && entry.datedAt >= 0) {
      // The lines since the last date belong to this one, as many as stood before the first date.
      const moved = lead === null ? 0 : Math.min(lead, entry.heads.length - 1 - entry.datedAt);
      entry = open(moved > 0 ? entry.heads.splice(entry.heads.length - moved) : []);
    } else if (
      entry.body.length === 0 &&
      entry.datedAt >= 0 &&
      !entry.heads.every(isOnlyDate) &&
      block.gap >= 0.45 &&
      datedAhead(blocks, index) &&
      block.gap > (entry.heads.length > 1 ? entry.heads[1]!.gap + 0.25 : 0.6)
    )
      entry = open();
    if (entry.body.length > 0) {
      entry.body.push(block);
      continue;
    }
    entry.heads.push(block);
    if (isDated && entry.datedAt < 0) {
      entry.datedAt = entry.heads.length - 1;
      lead ??= entry.datedAt;
    }
  }
  return entries.map(finished);
}

/** Where entries themselves are the items of a list, the items with dates are no bullets. */
function asEntries(blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks;
  if (!first?.bullet || !dated(first) || blocks.some((block) => !block.bullet && dated(block))) return blocks;
  return blocks.map((block) =>
    block.bullet && dated(block) && !isProse({ ...block, bullet: false }) ? { ...block, bullet: false } : block,
  );
}

/** "2013" in the margin and "2016" beneath it are one period. */
function closes(heads: readonly Block[], block: Block): boolean {
  const [first, ...more] = heads.flatMap((head) => periodsIn(head.text));
  const [last] = periodsIn(block.text);
  const alone = last?.single === true && last.end - last.start >= block.text.length - 2;
  return (
    alone &&
    first !== undefined &&
    more.length === 0 &&
    first.single &&
    (last.startDate ?? '') >= (first.startDate ?? '')
  );
}

/** Does a date follow before the next list or text? Then the lines until there begin an entry. */
function datedAhead(blocks: readonly Block[], from: number): boolean {
  for (const block of blocks.slice(from, from + 4)) {
    if (block.bullet || isProse(block)) return false;
    if (dated(block)) return true;
  }
  return false;
}

/** A line with a date and nothing besides, as it stands above what it dates. */
const isOnlyDate = (block: Block): boolean =>
  periodsIn(block.text).some(
    ({ start, end }) =>
      block.text.slice(0, start).trim() === '' && block.text.slice(end).replace(duration, '').trim() === '',
  );

/** A deeper or equal heading begins an entry, but for one right beneath another: the employer, then the role. */
const startsLevel = (last: Block | undefined, block: Block): boolean =>
  block.level !== null && last !== undefined && !(last.level !== null && block.level > last.level);

/** Does a heading of the format stand above each date, so that nothing else begins an entry? */
function headedByLevels(blocks: readonly Block[]): boolean {
  if (blocks[0]?.level === null || blocks.filter((block) => block.level !== null).length === 0) return false;
  let open = false;
  for (const block of blocks) {
    if (block.level !== null) open = true;
    if (block.bullet || isProse(block) || !dated(block)) continue;
    if (!open) return false;
    open = false;
  }
  return true;
}

/** Of the unmarked lists of some pages: items stand to the right of what names the entry. Null where nothing tells. */
function hangingFrom(blocks: readonly Block[]): number | null {
  if (blocks.some((block) => block.bullet)) return null;
  const heads = blocks.filter((block) => dated(block) && !isProse(block));
  if (heads.length === 0) return null;
  const lefts = heads.map((block) => block.cells.find((one) => periodsIn(one.text).length === 0)?.x ?? block.x);
  const left = Math.max(...lefts);
  const hanging = blocks.filter((block) => block.x > left + 4 && block.cells.length === 1 && words(block.text) >= 4);
  return hanging.length >= 1 && left > 0 ? left + 4 : null;
}

/** Does a line stand right beneath the one above? Where each entry begins with its date, it begins none. */
const isBeneath = ({ gap, level, cells }: Block): boolean => gap < 0.3 && level === null && cells.length === 1;

/** Does an undated line stand nearer to the entry above it than to what follows, so that it is that entry's last line? */
function endsEntry(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!;
  const next = blocks[index + 1];
  if (block.level !== null || block.cells.length > 1) return false;
  // Where every paragraph stands apart, three words or more in a row that name no place and no position are its keywords.
  const listed = keywordsIn(block.text);
  const named = titleScore(block.text) + organisationScore(block.text) > 0 || isPlace(block.text);
  if (listed !== null && listed.length >= 3 && !named && (next === undefined || next.gap >= 0.5)) return true;
  if (next === undefined || next.fresh) return block.gap < 0.6;
  if (next.page !== block.page) return block.gap < 0.3 && keywordsIn(block.text) !== null;
  return block.gap < 0.45 && next.gap > block.gap + 0.2 && (dated(next) || datedAhead(blocks, index + 1));
}

/** A short line beneath a list that belongs to the entry: "Technologies: Go, Kafka". */
const isSideNote = (block: Block, isDated: boolean): boolean =>
  !isDated &&
  /^(?:technolog\w*|tech stack|stack|tools|environment|keywords|skills|techniken|werkzeuge|outils|environnement|tecnologías|tecnologie)\b[^:]{0,20}:/i.test(
    block.text,
  );

const isDuration = (text: string): boolean => {
  const rest = text.replace(duration, '').replaceAll(/[\s().·,]+/g, '');
  return rest === '' && /\d/.test(text);
};

function finished({ heads, body }: { readonly heads: readonly Block[]; readonly body: readonly Block[] }): Entry {
  let period = null as Period | null;
  const lines: Head[] = [];
  const addresses: string[] = [];
  const columns = new Map<Column, string>();
  const told: string[] = [];
  let behind: string | null = null;
  for (const block of heads) {
    const pieces: string[] = [];
    for (const one of block.cells) {
      const found = periodsIn(one.text);
      const earlier: Period | null = period;
      const [ends] = found;
      const alone = ends !== undefined && ends.end - ends.start >= one.text.length - 2;
      if (earlier?.endDate === null && ends?.single && alone && (ends.startDate ?? '') >= (earlier.startDate ?? '')) {
        period = { ...earlier, endDate: ends.startDate, single: false };
        continue;
      }
      if (earlier?.endDate === null && isOngoing(one.text)) {
        period = { ...earlier, endDate: 'present', single: false };
        continue;
      }
      if (one.column === 'text') {
        told.push(one.text);
        continue;
      }
      const use: Period | undefined = period === null ? (found.find((each) => !each.single) ?? found[0]) : undefined;
      if (use) {
        period = one.column === 'from' && use.single ? { ...use, single: false } : use;
        if (tidy(one.text.slice(0, use.start)) === '') behind = tidy(without(one.text, use)) || null;
      }
      pieces.push(
        ...runsWithout(one, use)
          .map((piece) =>
            tidy(
              piece.replaceAll(bracketed, (_, address: string) => {
                addresses.push(address);
                return '';
              }),
            ),
          )
          .filter((piece) => piece !== '' && !isDuration(piece)),
      );
      const piece = pieces.at(-1);
      if (one.column && piece !== undefined && one.text.includes(piece)) columns.set(one.column, piece);
    }
    // "Courses:" in bold and its list behind it are one piece.
    for (let at = pieces.length - 2; at >= 0; at--)
      if (pieces[at]!.endsWith(':')) pieces.splice(at, 2, `${pieces[at]} ${pieces[at + 1]}`);
    if (pieces.length > 0)
      lines.push({
        pieces,
        size: block.cells[0]!.size,
        bold: block.cells[0]!.bold,
        level: block.level,
        dated: dated(block),
      });
  }
  if (period === null) {
    // "2019" in one cell and "2021" in another, or a date at the end of a list item.
    const found = heads.flatMap((block) => periodsIn(block.text));
    period = found[0] ?? null;
  }
  return {
    heads: lines,
    period,
    behind,
    ...withTold(itemsIn(body), told),
    columns,
    links: heads.flatMap((block) => block.links),
    addresses,
    level: heads[0]?.level ?? null,
  };
}

/** What a column of a table tells of an entry stands before its other text. */
const withTold = <T extends { readonly prose: readonly string[] }>(items: T, told: readonly string[]): T =>
  told.length > 0 ? { ...items, prose: [...told, ...items.prose] } : items;

/** "present" in a cell of its own, beside the one with the date of the start. */
const isOngoing = (text: string): boolean => text.length <= 20 && readDate(`2000 – ${text}`).ongoing;

/** "Halden Freight (https://halden.example)": texts without links write them so. */
const bracketed = /\s*\((https?:\/\/[^\s()]{3,300})\)/g;

/**
 * Items, and what is none. Where nothing is marked as an item, several short sentences, each on a line of its own, are items all the same.
 */
function itemsIn(body: readonly Block[]): Pick<Entry, 'bullets' | 'prose' | 'keywords'> {
  const bullets = body.filter((block) => block.bullet).map((block) => block.text);
  const { prose, keywords } = lastLines(body);
  const unmarked =
    bullets.length === 0 && prose.length >= 2 && prose.every((text) => text.length <= 160 && /[.!]$/.test(text));
  return unmarked ? { bullets: prose, prose: [], keywords } : { bullets, prose, keywords };
}

/** What is no bullet: sentences, and beneath them the list of keywords. */
function lastLines(body: readonly Block[]): Pick<Entry, 'prose' | 'keywords'> {
  const prose: string[] = [];
  const keywords: string[] = [];
  body.forEach((block, index) => {
    if (block.bullet) return;
    const found = index > 0 || isSideNote(block, false) ? keywordsIn(block.text) : null;
    if (found) keywords.push(...found);
    else prose.push(block.text);
  });
  return { prose, keywords };
}

/** The runs of a cell, the period taken out of the one it stands in. */
function runsWithout({ text, runs: given }: Cell, period: Period | undefined): readonly string[] {
  const runs = given.map((run) => run.text);
  if (!period) return runs;
  if (runs.length < 2) return [without(text, period)];
  const written = text.slice(period.start, period.end);
  const at = runs.findIndex((run) => run.includes(written));
  if (at < 0) return [without(text, period)];
  const start = runs[at]!.indexOf(written);
  return runs.map((run, index) =>
    index === at ? without(run, { ...period, start, end: start + written.length }) : run,
  );
}

/** "Advanced life support (SEMICYUC, 2022)": the brackets stay round what stands before the period. Null where nothing does. */
function withoutInBrackets(text: string, { start, end }: Pick<Period, 'start' | 'end'>): string | null {
  const opened = /\(([^()]*[^\s,;:|·(–—-])[\s,;:|·–—-]*$/.exec(text.slice(0, start));
  const closed = /^\s*\)/.exec(text.slice(end));
  return opened && closed ? `${text.slice(0, opened.index)}(${opened[1]})${text.slice(end + closed[0].length)}` : null;
}

function without(text: string, { start, end }: Pick<Period, 'start' | 'end'>): string {
  const inBrackets = withoutInBrackets(text, { start, end });
  if (inBrackets !== null) return inBrackets;
  const before = text.slice(0, start).replace(/[\s,|·•([–—-]+$/, '');
  const after = text
    .slice(end)
    .replace(duration, ' ')
    .replace(/^[\s,.|·•)\]–—:-]+/, '');
  if (before === '' || after === '') return before || after;
  return `${before} | ${after}`;
}

const tidy = (piece: string): string =>
  paired(
    piece
      .replaceAll(/\(\s*\)/g, '')
      .replace(/^[\s,;|·•–—]+|[\s,;|·•–—]+$/g, '')
      .replace(/^-\s+|\s+-$/g, '')
      .trim(),
  );
