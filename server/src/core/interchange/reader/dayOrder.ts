import { countryOf } from '../../reading/countries.ts';
import { type DateOrder, inferOrder, readDate } from '../../reading/dates/index.ts';
import { languageOf } from '../../reading/language/index.ts';
import type { Block } from './block.ts';
import { doubt } from './notes.ts';
import { isState } from './places.ts';
import { britishTown } from './postal.ts';
import type { Part } from './sections.ts';

/** Two figures of which either may be the month, and a year. */
const twoWays = /(?<![\d./-])(0?[1-9]|1[0-2])([/-])(0?[1-9]|1[0-2])\2((?:19|20)\d\d)(?![\d/-])/g;

/** No more lines than these say in which language and country a document was written. */
const enough = 400;

/**
 * Whether the dates of a document put the day or the month first: those that only one order can read say it, else its language,
 * else where somebody who writes English lives. Undefined where nothing tells.
 */
export function dayOrderOf(blocks: readonly Block[]): DateOrder | undefined {
  const lines = blocks.slice(0, enough);
  const told = inferOrder(
    lines.flatMap(({ cells }) => cells.flatMap(({ text }) => text.match(/\d{1,4}[/-]\d{1,2}[/-]\d{2,4}/g) ?? [])),
  );
  if (told) return told;
  const language = languageIn(lines);
  if (language !== null && language !== 'en') return 'dmy';
  return orderOfCountry(lines);
}

/** The language that most of the letters are in, of those lines that say theirs. */
function languageIn(lines: readonly Block[]): string | null {
  const letters = new Map<string, number>();
  for (const { text } of lines) {
    const language = languageOf(text);
    if (language !== null) letters.set(language, (letters.get(language) ?? 0) + text.length);
  }
  const [first] = [...letters].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** A telephone as the United States write theirs, and one from elsewhere. */
const american = /(?<![\d+])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}(?!\d)/;
const abroad = /(?<![\d+])(?:\+|00)[2-9]\d/;
/** A state behind its town, by its code of two letters. */
const state = /,\s*([A-Z]{2})(?:\s+\d{5}(?:-\d{4})?)?(?:\s*$|\s*[,|·•(])/;

/** In Canada both orders are written. */
const canadian = /^(?:AB|BC|MB|NB|NL|NS|ON|PE|QC|SK)$/;

function orderOfCountry(lines: readonly Block[]): DateOrder | undefined {
  const votes = { mdy: 0, dmy: 0 };
  for (const text of lines.flatMap(({ cells }) => cells.map((one) => one.text))) {
    if (text.length > 120) continue;
    const [, code] = state.exec(text) ?? [];
    if (code !== undefined && canadian.test(code)) return undefined;
    if (american.test(text) || (code !== undefined && isState(code))) votes.mdy++;
    if (abroad.test(text)) votes.dmy++;
    for (const part of text.split(/\s*[,|·•]\s*/)) {
      const country = countryOf(part);
      if (country === 'CA' && part.length > 2) return undefined;
      if (country === 'US') votes.mdy++;
      else if (country !== null || (britishTown(part)?.code.includes(' ') ?? false)) votes.dmy++;
    }
  }
  return votes.mdy === votes.dmy ? undefined : votes.mdy > votes.dmy ? 'mdy' : 'dmy';
}

/** What parts the figures of a date in a way that only one order reads. */
const marks: Readonly<Record<DateOrder, string>> = { dmy: '.', mdy: '/' };

/** The text of a line with its dates in the one order; of the same length. */
const inOrder = (text: string, order: DateOrder): string =>
  text.replaceAll(twoWays, (_, first: string, __, second: string, year: string) =>
    [first, second, year].join(marks[order]),
  );

/** Sections whose items are sentences: a date in one of them is left as it is written. */
const told = new Set(['work', 'volunteer', 'projects', 'other', 'summary', 'references']);

/** The parts of a document with the dates of their entries in the one order that it has. */
export function datesInOrder(parts: readonly Part[], order: DateOrder | undefined): readonly Part[] {
  if (order === undefined) return parts;
  return parts.map((part) => {
    const [kind] = part.kinds;
    if (kind === undefined || kind === 'contact' || kind === 'summary') return part;
    return {
      ...part,
      blocks: part.blocks.map((block) => (block.bullet && told.has(kind) ? block : dated(block, order))),
    };
  });
}

function dated(block: Block, order: DateOrder): Block {
  if (block.text.search(twoWays) < 0) return block;
  const cells = block.cells.map((one) => ({
    ...one,
    text: inOrder(one.text, order),
    runs: one.runs.map((run) => ({ ...run, text: inOrder(run.text, order) })),
  }));
  return { ...block, text: inOrder(block.text, order), cells };
}

/** Marks the dates of which nothing in the document says whether the day or the month comes first. */
export function doubtOrder(parts: readonly Part[], data: unknown): void {
  const unsure = new Set(
    parts.flatMap(({ blocks }) =>
      blocks.flatMap(({ text }) =>
        [...text.matchAll(twoWays)].flatMap(([written, first, , second]) =>
          Number(first) === Number(second) ? [] : (readDate(written).start ?? []),
        ),
      ),
    ),
  );
  if (unsure.size > 0) mark(data, unsure);
}

function mark(value: unknown, unsure: ReadonlySet<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value))
    if (typeof one === 'string' && unsure.has(one)) doubt(value, key, 'is the day or the month first?');
    else mark(one, unsure);
}
