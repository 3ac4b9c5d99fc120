/** Marks entries on the pages: a tinted block behind the text of the entry the cursor is in, or the mouse is over. */
import type { Pages } from './pages.ts';

/** How far a block reaches beyond its text, in thousandths of the page's width. */
const margin = 6;

interface Block {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** `stale`: shown as it last could be read. */
export type MarkKind = 'cursor' | 'hover' | 'stale';

/** Draws the mark of a kind anew; null takes it away. The block keeps its place when the pages are zoomed. */
export const mark = (sheet: HTMLElement, pages: Pages, kind: MarkKind, pointer: string | null): void =>
  markAll(sheet, pages, kind, pointer === null ? [] : [pointer]);

/** The same for several entries. */
export function markAll(sheet: HTMLElement, pages: Pages, kind: MarkKind, pointers: readonly string[]): void {
  const old = [...sheet.querySelectorAll<HTMLElement>(`:scope > .merit-mark.${kind}`)];
  const frame = pointers.length > 0 ? sheet.getBoundingClientRect() : new DOMRect();
  const gap = (frame.width * margin) / 1000;
  if (frame.width > 0 && frame.height > 0)
    for (const { left, top, right, bottom } of pointers.flatMap((pointer) => blocks(pages, pointer))) {
      const place = new DOMRect(left - gap, top - gap / 2, right - left + 2 * gap, bottom - top + gap);
      draw(sheet, frame, kind, place, old.shift());
    }
  for (const mark of old) mark.remove();
}

/** A block over a place in the window, which keeps its place when the pages are zoomed. A block that is there already is moved. */
function draw(
  sheet: HTMLElement,
  frame: DOMRect,
  kind: string,
  { left, top, width, height }: DOMRect,
  block: HTMLElement = sheet.appendChild(document.createElement('div')),
): void {
  block.className = `merit-mark ${kind}`;
  block.style.left = percent(left - frame.left, frame.width);
  block.style.width = percent(width, frame.width);
  block.style.top = percent(top - frame.top, frame.height);
  block.style.height = percent(height, frame.height);
}

/** Places in the window that hold what is looked for, and those of the one that is stepped to. */
export type FoundBoxes = readonly [found: readonly DOMRect[], current: readonly DOMRect[]];

/** Marks what is found in place of what was found before. */
export function markFound(sheet: HTMLElement, ...[found, current]: FoundBoxes): void {
  for (const old of sheet.querySelectorAll(':scope > .merit-mark.found')) old.remove();
  const frame = sheet.getBoundingClientRect();
  if (frame.width === 0 || frame.height === 0) return;
  for (const box of found) draw(sheet, frame, 'found', box);
  for (const box of current) draw(sheet, frame, 'found current', box);
}

/** One block for each page that shows something of the entry, in window coordinates. */
function blocks(pages: Pages, pointer: string): Block[] {
  const found = new Map<Element | null, Block>();
  for (const box of pages.boxesOf(pointer)) {
    const { left, top, right, bottom } = box.getBoundingClientRect();
    const page = box.closest('.typst-page');
    const block = found.get(page);
    if (!block) found.set(page, { left, top, right, bottom });
    else {
      block.left = Math.min(block.left, left);
      block.top = Math.min(block.top, top);
      block.right = Math.max(block.right, right);
      block.bottom = Math.max(block.bottom, bottom);
    }
  }
  return [...found.values()];
}

/** Scrolls an entry into view, unless enough of it is in view already. */
export function reveal(desk: HTMLElement, pages: Pages, pointer: string): void {
  const block = blocks(pages, pointer)[0];
  if (!block) return;
  const view = desk.getBoundingClientRect();
  const edge = Math.min(48, view.height / 8);
  const seesTop = block.top >= view.top + edge / 2 && block.top <= view.bottom - edge;
  const fills = block.top <= view.top && block.bottom >= view.bottom - edge;
  const seesAll = seesTop && (block.bottom <= view.bottom || block.bottom - block.top > view.height / 2);
  if (seesAll || fills) return;
  const height = Math.min(block.bottom - block.top, view.height);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  desk.scrollTo({
    top: desk.scrollTop + block.top - view.top - (view.height - height) / 3,
    behavior: calm ? 'instant' : 'smooth',
  });
}

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(3)}%`;
