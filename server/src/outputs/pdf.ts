import { fitPages } from '../typesetter/fit.ts';
import type { Pdf } from '../typesetter/types.ts';
import type { Output, Written } from './output.ts';

/** The pages of the preview. */
export const pdf: Output = {
  id: 'pdf',
  name: 'PDF',
  extension: 'pdf',
  holds: 'pages',
  async write({ model, fit }, tools) {
    const typesetter = tools.typesetter();
    if (fit === null) return written(await typesetter.pdf(model));
    const fitted = await fitPages(typesetter, model, fit);
    return { ...written(fitted.pdf), fit: fitted };
  },
};

const written = ({ pdf: bytes, warnings }: Pdf): Written => ({
  bytes,
  notes: warnings.map(({ code, message }) => ({ message, lost: code === 'layout.left-out' })),
  fit: null,
});
