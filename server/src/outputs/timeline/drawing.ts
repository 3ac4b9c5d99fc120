/** A timeline as SVG, with classes for colours and nothing that runs. Sizes are CSS pixels. */
import { inLanguage, type Language } from '../../core/messages/language.ts';
import { say } from '../../core/messages/message.ts';
import { escaped } from '../html/markup.ts';
import { widthOf } from '../wrap.ts';
import type { Bar, Chart, Mark } from './chart.ts';

export interface DrawingOptions {
  readonly width: number;
  readonly language: Language;
  /** Each bar is a link to its entry, `#/work/0`. */
  readonly linked: boolean;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What stands inside the `svg` element. */
  readonly content: string;
}

const axis = 26;
/** A row: a line of text and the bar below it. */
const row = 38;
const heading = 30;
const barHeight = 10;
/** Free at both sides, so that no text is cut. */
const side = 8;
/** Of text of 12 pixels, the width of a column of `widthOf`, in the wider ones of the fonts that systems have. */
const column = 6.7;
const boldColumn = 7.5;
/** Below the axis, where gaps are named. */
const named = 18;

const cut = (text: string, width: number, each = column): string => {
  const most = Math.floor(width / each);
  if (widthOf(text) <= most) return text;
  let kept = '';
  for (const sign of text) {
    if (widthOf(kept + sign) > most - 1) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
};

const px = (value: number): string => String(Math.round(value * 10) / 10);

/** Years between two marks of the axis, so that their figures have room. */
const stepOf = (years: number, width: number): number =>
  [1, 2, 5, 10, 20, 50, 100].find((step) => (years / step) * 46 <= width) ?? 200;

/** What a bar says of itself: "Staff engineer, Orbit Labs: Mar 2021 – present". */
export const saidOf = ({ title, who, dates }: Bar): string => `${[title, who].filter(Boolean).join(', ')}: ${dates}`;

/** The same as it stands at the bar, so that whoever speaks to a computer can say what is there to see. */
const labelOf = ({ title, who, dates }: Bar, asked: readonly string[]): string =>
  [title, [who, dates].filter(Boolean).join(' · '), asked.join(', ')].filter(Boolean).join(' ');

/** Draws a chart. Without a bar there is nothing to draw: null. */
export function drawingOf(chart: Chart, { width, language, linked }: DrawingOptions): Drawing | null {
  const { bars, marks } = chart;
  if (bars.length === 0) return null;
  const told = (message: Parameters<typeof inLanguage>[0]): string => inLanguage(message, language);
  const first = Math.floor(Math.min(...bars.map(({ start }) => start)) / 12) * 12;
  const last = Math.max(chart.today + 1, ...bars.map(({ end }) => end));
  const inner = width - 2 * side;
  const x = (month: number): number => side + ((month - first) / (last - first)) * inner;
  const gaps = marks.filter(({ kind }) => kind === 'gap');
  const top = axis + (gaps.length > 0 ? named : 0);

  const tops = new Map<string, number>();
  const headings: string[] = [];
  let y = top;
  let section = '';
  for (const bar of bars) {
    if (bar.section !== section) {
      section = bar.section;
      headings.push(`<text class="mt-heading" x="${side}" y="${y + 20}">${escaped(chart.titles[bar.section])}</text>`);
      y += heading;
    }
    tops.set(bar.at, y);
    y += row;
  }
  const height = y + 6;

  const step = stepOf((last - first) / 12, inner);
  const ticks: string[] = [];
  for (let year = Math.ceil(first / 12 / step) * step; year * 12 < last; year++) {
    if (year % step !== 0) continue;
    const at = x(year * 12);
    ticks.push(`<line class="mt-tick" x1="${px(at)}" x2="${px(at)}" y1="${axis - 6}" y2="${height}"/>`);
    if (at < width - 36) ticks.push(`<text class="mt-year" x="${px(at + 3)}" y="${axis - 10}">${year}</text>`);
  }
  const now =
    chart.today + 1 < last
      ? `<line class="mt-today" x1="${px(x(chart.today))}" x2="${px(x(chart.today))}" y1="${axis - 6}" y2="${height}"><title>${escaped(told(say('Today')))}</title></line>`
      : '';
  const gapOf = ({ start, end, text }: Mark): string => {
    const [from, to] = [x(start), x(end)];
    const wide = widthOf(text) * boldColumn;
    const middle = Math.min(width - side - wide / 2, Math.max(side + wide / 2, (from + to) / 2));
    return `<g class="mt-gap"><title>${escaped(text)}</title><rect x="${px(from)}" y="${axis - 2}" width="${px(to - from)}" height="${height - axis + 2}"/><text x="${px(middle)}" y="${axis + 12}" text-anchor="middle">${escaped(cut(text, inner, boldColumn))}</text></g>`;
  };
  const overlapsOf = (bar: Bar, line: number): string =>
    marks
      .filter((mark) => mark.bars.includes(bar.at))
      .map(
        ({ start, end, text }) =>
          `<rect class="mt-overlap" x="${px(x(start))}" y="${px(line + 20)}" width="${px(Math.max(3, x(end) - x(start)))}" height="${barHeight}"><title>${escaped(text)}</title></rect>`,
      )
      .join('');
  const rowOf = (bar: Bar): string => {
    const line = tops.get(bar.at)!;
    const [from, to] = [x(bar.start), x(bar.end)];
    const asked = marks.filter(({ kind, at }) => kind === 'overlap' && at === bar.at).map(({ text }) => text);
    const [title, rest] = [cut(bar.title, inner, boldColumn), [bar.who, bar.dates].filter(Boolean).join(' · ')];
    const room = inner - widthOf(title) * boldColumn - 14;
    const after = room > 60 ? cut(rest, room) : '';
    const over = room - widthOf(after) * column - 14;
    const question = after !== '' && over > 60 && asked.length > 0 ? cut(asked.join(', '), over, boldColumn) : '';
    const bold = widthOf(title) + widthOf(question);
    const wide = bold * boldColumn + widthOf(after) * column + (question === '' ? 7 : 14);
    const left = Math.max(side, Math.min(from, width - side - wide));
    const kind = ['mt-bar', `mt-${bar.section}`, ...(bar.openEnd ? ['mt-open'] : [])].join(' ');
    const drawn = [
      `<title>${escaped([saidOf(bar), ...asked].join('. '))}</title>`,
      `<rect class="mt-row" x="0" y="${line}" width="${width}" height="${row - 2}"/>`,
      `<text x="${px(left)}" y="${line + 14}"><tspan class="mt-name">${escaped(title)}</tspan>${after === '' ? '' : ` <tspan class="mt-more" dx="3">${escaped(after)}</tspan>`}${question === '' ? '' : ` <tspan class="mt-asked" dx="3">${escaped(question)}</tspan>`}</text>`,
      `<rect class="${kind}" x="${px(from)}" y="${line + 20}" width="${px(Math.max(3, to - from))}" height="${barHeight}" rx="2"/>`,
      overlapsOf(bar, line),
    ].join('');
    return linked
      ? `<a class="mt-entry" href="#${escaped(bar.at)}" data-at="${escaped(bar.at)}" aria-label="${escaped(labelOf(bar, asked))}">${drawn}</a>`
      : `<g class="mt-entry">${drawn}</g>`;
  };
  const hatch =
    '<defs><pattern id="mt-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="mt-stroke" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>';
  const content = [
    hatch,
    `<g aria-hidden="true">${ticks.join('')}</g>`,
    ...gaps.map(gapOf),
    ...headings,
    ...bars.map(rowOf),
    now,
  ].join('\n');
  return { width, height, content };
}
