import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PdfPage } from '../core/interchange/reader/page.ts';

/** The reader of PDF on Node. `dist` is the folder with `importer.pdf.js`, which is loaded with the first PDF. */
export const pdfReader =
  (dist: string) =>
  (bytes: Uint8Array): Promise<readonly PdfPage[]> => {
    const { readPdf } = createRequire(join(dist, 'importer.pdf.js'))(
      './importer.pdf.js',
    ) as typeof import('./pdfBundle.ts');
    return readPdf(bytes);
  };
