import { pdfBlocks } from '../reader/pdfBlocks.ts';
import { asText, kindOf } from './fileKinds.ts';
import { fromBlocks } from './fromBlocks.ts';
import { type Importer, Unreadable } from './importer.ts';

const startsWith = (bytes: Uint8Array, text: string): boolean => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return head.includes(text);
};

export const pdf: Importer = {
  id: 'pdf',
  title: 'PDF',
  detect: ({ bytes, name }) =>
    startsWith(bytes, '%PDF-') || (/\.pdf$/i.test(name) && bytes.length > 0 && kindOf(bytes) === null),
  async read({ bytes, text }, tools) {
    if (!startsWith(bytes, '%PDF-'))
      throw new Unreadable(`this is not a PDF, although its name says so${asText(text)}.`);
    const pages = await tools.pdf(bytes);
    const letters = pages.reduce(
      (sum, page) => sum + page.items.reduce((all, item) => all + item.text.trim().length, 0),
      0,
    );
    if (letters < 40 * Math.min(pages.length, 2))
      throw new Unreadable(
        'this PDF holds only images, no text: it was scanned or printed as a picture. Make it searchable with OCR first, or export it again from where it was written.',
      );
    return fromBlocks(pdfBlocks(pages));
  },
};
