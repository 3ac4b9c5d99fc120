// What a reader of a PDF gets when it extracts the text.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<{pages: number, text: string}>} the text with every run of white space as one space
 */
export async function readPdf(bytes) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join('') + '\n';
  }
  const pages = pdf.numPages;
  await task.destroy();
  return { pages, text: text.replaceAll(/\s+/g, ' ').trim() };
}
