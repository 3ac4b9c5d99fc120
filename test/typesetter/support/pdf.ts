import type { PDFDocumentProxy } from 'pdfjs-dist';

/** One piece of text on a page, in the order a reader of the file meets it. Points from the lower left corner. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** Words on one base line, joined, in the order of the file. */
  readonly lines: readonly string[];
  readonly links: readonly string[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly text: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly tagged: boolean;
}

/** What other programs get out of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => readPage(document, number)));
  const { info } = await document.getMetadata();
  const tagged = (await document.getMarkInfo())?.Marked === true;
  await task.destroy();
  const text = pages.flatMap((page) => page.lines).join('\n');
  return { pages, text, info: info as Record<string, unknown>, tagged };
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const words = items.flatMap((item): Word[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , , x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, right: x + item.width }];
  });
  const lines: string[] = [];
  let base = Number.NaN;
  for (const word of words) {
    if (Math.abs(word.y - base) < 1) lines[lines.length - 1] += word.text;
    else if (word.text.trim() !== '') lines.push(word.text);
    if (word.text.trim() !== '') base = word.y;
  }
  const annotations = (await page.getAnnotations()) as { readonly unsafeUrl?: string; readonly url?: string }[];
  const links = annotations.flatMap(({ url, unsafeUrl }) => unsafeUrl ?? url ?? []);
  const [, , width = 0, height = 0] = page.view;
  return { width, height, words, lines: lines.map((line) => line.trim()), links };
}
