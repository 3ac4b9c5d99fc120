import type { PdfItem, PdfPage } from '../../../../server/src/core/interchange/reader/page.ts';
import { imported } from './support.ts';

/** A line of a page: where it begins, its text, and how large it is. A heading is bold; so is what is asked to be. */
export type Line = readonly [
  x: number,
  y: number,
  text: string,
  size?: number | undefined,
  type?: 'bold' | 'picture' | undefined,
];

export const bold = 14;

/** The text of a line as a page has it. */
export const itemOf = ([x, y, text, size = 10, type]: Line): PdfItem => {
  const isBold = type === 'bold' || size >= bold;
  return {
    text,
    x,
    y,
    width: 0.5 * size * text.length,
    size,
    font: isBold ? 'Serif-Bold' : type === 'picture' ? 'Pictures' : 'Serif',
    bold: isBold,
    italic: false,
    icon: type === 'picture',
    element: null,
  };
};

/** A PDF of pages of A4, in points from the bottom left. */
export const readPages = (...pages: readonly (readonly Line[])[]) =>
  imported('cv.pdf', '%PDF-1.7', {
    pdf: async () =>
      pages.map(
        (lines, index): PdfPage => ({
          number: index + 1,
          width: 595,
          height: 842,
          items: lines.map(itemOf),
          links: [],
        }),
      ),
  });

/** Lines one beneath the other from `y` on. */
export const down = (x: number, y: number, ...texts: readonly (string | readonly [string, number?, 'bold'?])[]) =>
  texts.map((one, index): Line => {
    const [text, size, type] = typeof one === 'string' ? [one] : one;
    return [x, y - 14 * index, text, size, type];
  });
