/** The reader of PDF, which `pdfBundle.ts` makes a bundle of its own of: `dist/importer.pdf.js`, loaded with the first PDF. */
import './pdfSurroundings.ts';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { Unreadable } from '../core/interchange/importers/importer.ts';
import type { PdfElement, PdfItem, PdfLink, PdfPage } from '../core/interchange/reader/page.ts';
import { elementsOf } from './pdfElements.ts';

/** pdf.js finds its worker here and then runs it in this thread, which is one of its own already. */
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = pdfWorker;

/** Pages beyond this are not read: no résumé has as many. */
const maxPages = 60;

/** The text of a PDF with its places. @throws {Unreadable} when it is encrypted, broken or far too long */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  // `verbosity` keeps pdf.js from writing to the console.
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    verbosity: VerbosityLevel.ERRORS - 1,
  });
  try {
    const document = await task.promise;
    if (document.numPages > maxPages)
      throw new Unreadable(
        `this PDF has ${document.numPages} pages; a résumé has a few, and Merit reads up to ${maxPages}.`,
      );
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
    return pages;
  } catch (error) {
    throw inWords(error);
  } finally {
    await task.destroy();
  }
}

function inWords(error: unknown): unknown {
  if (error instanceof Unreadable) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return new Unreadable('this PDF is encrypted. Save a copy without a password and import that.');
  return new Unreadable(
    'this PDF is damaged or cut off, so it cannot be read. Export it again from where it was written.',
  );
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;

interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly icon: boolean;
}

const iconFont =
  /awesome|marvosym|fontello|icomoon|material|academicons|ionicons|glyphicon|simpleicons|fabrands|fasolid|faregular/i;

/** Places of a font that no letter has: what is drawn there is a picture. */
const noLetter = /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\u{f0000}-\u{ffffd}]/gu;

async function readPage(document: Document, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  // Fonts are known only once the page's drawing is read.
  await page.getOperatorList();
  const content = await page.getTextContent({ includeMarkedContent: true });
  const elements = elementsOf(await page.getStructTree());
  // Parts drawn as a group count their content anew: an id that stands twice tells nothing.
  const ids = content.items.flatMap((item) => ('str' in item || !item.id ? [] : [item.id]));
  const once = new Set<string>();
  for (const id of ids)
    if (!once.has(id)) once.add(id);
    else elements.delete(id);
  const marked: (PdfElement | null)[] = [];
  const fonts = new Map<string, Font>();
  const [left, bottom] = page.view as [number, number, number, number];
  const items: PdfItem[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marked.pop();
      else marked.push(item.id ? (elements.get(item.id) ?? null) : (marked.at(-1) ?? null));
      continue;
    }
    if (item.str === '') continue;
    const font = fonts.get(item.fontName) ?? fontOf(page, item.fontName);
    fonts.set(item.fontName, font);
    const [a, b, , , x, y] = item.transform as [number, number, number, number, number, number];
    // Text that stands on its side is decoration.
    if (Math.abs(b) > Math.abs(a)) continue;
    const size = item.height || Math.hypot(a, b) || 10;
    const text = item.str.replaceAll(noLetter, (one) => (/[\uf0b7\uf0a7\uf0d8]/.test(one) ? '•' : ''));
    const icon = font.icon || text.trim() === '';
    if (item.str.trim() !== '' || text !== '')
      items.push({
        text: icon && text === '' ? item.str : text,
        x: x - left,
        y: y - bottom,
        width: item.width,
        size,
        font: font.name,
        bold: font.bold,
        italic: font.italic,
        icon,
        element: marked.at(-1) ?? null,
      });
  }
  const links = (await page.getAnnotations()).flatMap(
    (note: { url?: unknown; unsafeUrl?: unknown; rect?: unknown }): PdfLink[] => {
      const url = typeof note.url === 'string' ? note.url : typeof note.unsafeUrl === 'string' ? note.unsafeUrl : null;
      if (url === null || !Array.isArray(note.rect)) return [];
      const [x0, y0, x1, y1] = note.rect.map(Number) as [number, number, number, number];
      return [{ url, left: x0 - left, right: x1 - left, bottom: y0 - bottom, top: y1 - bottom }];
    },
  );
  page.cleanup();
  return { number, width, height, items, links };
}

function fontOf(page: Page, id: string): Font {
  let found: { name?: string; bold?: boolean; black?: boolean; italic?: boolean } = {};
  try {
    found = (page.commonObjs.get(id) ?? {}) as typeof found;
  } catch {
    // A font that could not be loaded has no name.
  }
  const name = found.name ?? id;
  return {
    name,
    bold:
      found.bold === true ||
      found.black === true ||
      /bold|black|heavy|semib|demi|(?:^|[+-])(?:cmbx|sfbx|lmbx|ecbx|cmssbx|lmssbx|ecsx)/i.test(name) ||
      /cmss?b|-Bd|SemiBd|medi\b/i.test(name),
    italic:
      found.italic === true ||
      /italic|oblique|slant|-It$|(?:^|[+-])(?:cmti|sfti|lmri|cmsl|ecti|cmssi|lmsso|ecsi)/i.test(name),
    icon: iconFont.test(name),
  };
}
