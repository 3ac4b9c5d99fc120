import { fitPages } from '../typesetter/fit.ts';
import type { Pdf, Warning } from '../typesetter/types.ts';
import type { Output, Written } from './output.ts';

/** The pages of the preview. */
export const pdf: Output = {
  id: 'pdf',
  name: 'PDF',
  extension: 'pdf',
  holds: 'pages',
  design: 'pages',
  async write({ model, fit, files, warnings }, tools) {
    const typesetter = tools.typesetter();
    if (fit === null) return written(await typesetter.pdf(model, files), warnings);
    const fitted = await fitPages({ pdf: (one) => typesetter.pdf(one, files) }, model, fit);
    return { ...written(fitted.pdf, warnings), fit: fitted };
  },
};

/** Something that was to be on the pages and is not. */
const losing: ReadonlySet<Warning['code']> = new Set([
  'layout.glyph',
  'layout.left-out',
  'layout.photo',
  'layout.template',
]);

const written = ({ pdf: bytes, warnings, spill }: Pdf, before: readonly Warning[]): Written => ({
  bytes,
  notes: [...before, ...warnings].map(({ code, message, pointer }) => ({
    message,
    ...(pointer === undefined ? {} : { pointer }),
    lost: losing.has(code),
  })),
  spill,
  fit: null,
});
