import { type Block, blockOf, type Cell, withText } from './block.ts';
import type { Part } from './sections.ts';

/** Years of Japanese eras count from here. */
const eras: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018 };

/** "平成22年" and "令和元年" as the years that they are. */
const inYears = (text: string): string =>
  text.replaceAll(
    /(昭和|平成|令和)\s?(\d{1,2}|元)\s?年/gu,
    (_, era: string, year: string) => `${eras[era]! + (year === '元' ? 1 : Number(year))}年`,
  );

const yearAlone = /^(?:19|20)\d\d年?$/;
const monthAlone = /^(?:0?[1-9]|1[0-2])月?$/;

/** Rows of a table with a column of years and one of months, "2014 | 4 | …", each with its date in one cell: "2014年4月". */
export function withEasternDates(blocks: readonly Block[]): readonly Block[] {
  return blocks
    .filter((block) => !isDateLabels(block))
    .map((given) => {
      const block = /[和成][\d元]/.test(given.text)
        ? withCells(
            given,
            given.cells.map((one) => withText(one, inYears(one.text))),
          )
        : given;
      const [year, month, ...rest] = block.cells;
      if (!year || !month || rest.length === 0 || !yearAlone.test(year.text) || !monthAlone.test(month.text))
        return block;
      if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(block.text)) return block;
      return withCells(block, [withText(year, `${parseInt(year.text, 10)}年${parseInt(month.text, 10)}月`), ...rest]);
    });
}

/** The row above such a table: "年 | 月 | 学歴・職歴". */
const isDateLabels = ({ cells }: Block): boolean =>
  cells.length > 1 &&
  /^年(?:月日?)?$/u.test(cells[0]!.text) &&
  cells.every(({ text }) => !/\d/.test(text) && text.length <= 12);

const withCells = (block: Block, cells: readonly Cell[]): Block => ({ ...block, cells, text: blockOf(cells).text });

const begun = /(?:入学|編入学|入社|入職|入行|入庁|就職|開業)$/u;
const ended = /(?:卒業(?:見込み?|予定)?|修了|中退|中途退学|退社|退職|退行)$/u;
/** What the dates of a period say by themselves. */
const plainEnd = /(?:入学|編入学|入社|入職|卒業|退社|退職)$/u;
const studied = /(?:入学|卒業(?:見込み?|予定)?|修了|中退|中途退学)$/u;
const ongoing = /^(?:現在に至る|現在|在職中|在籍中)$/u;
const closing = /^以上$/u;
const dateAhead = /^((?:19|20)\d\d年\s?\d{1,2}月)\s*(\S.*)$/u;

/** A row of such a table: when, and what happened. */
interface Event {
  readonly date: string;
  readonly what: string;
}

function eventIn({ cells, text, bullet }: Block): Event | null {
  const found = bullet || cells.length > 4 ? null : dateAhead.exec(text);
  return found ? { date: found[1]!, what: found[2]! } : null;
}

/** A school or a house and the time there. */
interface Stay {
  readonly kind: 'education' | 'work';
  readonly where: string;
  from: string | null;
  to: string | null;
  readonly said: string[];
}

/**
 * A table that tells a life event by event, "2010年4月 … 入学", "2014年3月 … 卒業", as the stays that it tells of: schools under
 * one heading and houses under another, each with its start and its end. Parts of another shape come back as they are.
 */
export function withoutEvents(part: Part): readonly Part[] {
  const happened = part.blocks.filter((block) => {
    const event = eventIn(block);
    return event !== null && (begun.test(event.what) || ended.test(event.what));
  });
  if (happened.length < 2 || part.kinds.every((kind) => kind !== 'education' && kind !== 'work')) return [part];
  const stays: Stay[] = [];
  const rest: Block[] = [];
  for (const block of part.blocks) {
    const event = eventIn(block);
    const last = stays.at(-1);
    if (event === null) {
      if (ongoing.test(block.text) && last) last.to ??= '現在';
      else if (!closing.test(block.text) && !/^(?:学歴|職歴|年\s*月.*)$/u.test(block.text))
        if (last) last.said.push(block.text);
        else rest.push(block);
      continue;
    }
    const where = event.what.replace(plainEnd, '').trim();
    const kind = studied.test(event.what) ? 'education' : 'work';
    const open = stays.findLast((one) => one.to === null && one.kind === kind && (one.where === where || where === ''));
    if (begun.test(event.what)) stays.push({ kind, where, from: event.date, to: null, said: [] });
    else if (!ended.test(event.what)) {
      if (last) last.said.push(`${event.date} ${event.what}`);
      else rest.push(block);
    } else if (open) open.to = event.date;
    else if (kind === 'work' && last?.kind === 'work' && last.to === null) {
      last.to = event.date;
      last.said.push(where.replace(last.where, '').trim());
    } else stays.push({ kind, where, from: null, to: event.date, said: [] });
  }
  const lines = (kind: Stay['kind']): readonly Block[] =>
    stays
      .filter((stay) => stay.kind === kind)
      .flatMap(({ where, from, to, said }) => {
        const period = [from, to].filter((one) => one !== null).join(' – ');
        const [cell] = happened[0]!.cells as readonly [Cell, ...Cell[]];
        return [
          blockOf(
            [withText(cell, period), ...where.split(/\s+/).map((text) => withText({ ...cell, x: cell.x + 100 }, text))],
            { gap: 1 },
          ),
          ...said.map((text) => blockOf([withText(cell, text)], { bullet: true })),
        ];
      });
  const parts = (['education', 'work'] as const).map((kind): Part => ({ ...part, kinds: [kind], blocks: lines(kind) }));
  return [{ ...part, kinds: ['other'] as const, blocks: rest }, ...parts].filter(({ blocks }) => blocks.length > 0);
}
