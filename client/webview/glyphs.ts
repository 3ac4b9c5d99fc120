/**
 * Where the letters of the pages are drawn. The text that can be selected lies unseen over the glyphs in a font of the browser's,
 * so it tells what stands there and not where: the glyphs do.
 */
import { leftsOf } from './outlines.ts';

/** How far letters reach above and below their line, in parts of the font's size. */
const above = 0.8;
const below = 0.24;

/** Units of the glyphs in one of the unseen text: the renderer draws them sixteen times as large. */
const units = 16;

/** The place in the window of letters of a run on the pages (UTF-16, half-open); null where they are not drawn. */
export function boxOf(text: Text, start: number, end: number): DOMRect | null {
  const run = text.parentElement?.closest<HTMLElement>('.tsel');
  const drawn = run?.closest<SVGGElement>('.typst-text');
  const matrix = drawn?.getScreenCTM();
  const frame = run?.closest('foreignObject');
  if (!run || !drawn || !matrix || !frame) return null;
  const lefts = [...leftsOf(drawn), Number(frame.getAttribute('width')) * units];
  // Letters that are drawn as one share its width.
  const letters = [...text.data].length;
  const place = (offset: number): number => {
    const at = ([...text.data.slice(0, offset)].length / letters) * (lefts.length - 1);
    const [low, high] = [lefts[Math.floor(at)]!, lefts[Math.ceil(at)]!];
    return low + (high - low) * (at % 1);
  };
  const size = Number.parseFloat(run.style.fontSize) * units;
  const corner = (x: number, y: number): DOMPoint => new DOMPoint(x, y).matrixTransform(matrix);
  const [from, to] = [corner(place(start), above * size), corner(place(end), -below * size)];
  return new DOMRect(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(to.x - from.x), Math.abs(to.y - from.y));
}
