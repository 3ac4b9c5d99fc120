/** What a file is by its first bytes, whatever its name says. */
export interface FileKind {
  /** In words: "a PDF". */
  readonly title: string;
  /** The end of its name, as it should be. */
  readonly extension: string;
  /** What to do with it; null for what Merit reads. */
  readonly advice: string | null;
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

const asDocx = 'and save it as .docx, or export it as a PDF.';

/** Kinds of archives by what they hold. Names stand at the start of an archive and again at its end. */
const archives: readonly (readonly [mark: string, kind: FileKind])[] = [
  ['word/document.xml', { title: 'a Word document', extension: '.docx', advice: null }],
  [
    'mimetypeapplication/vnd.oasis.opendocument.text',
    { title: 'an OpenDocument text', extension: '.odt', advice: `Open it in LibreOffice or Word ${asDocx}` },
  ],
  ['Index/Document.iwa', { title: 'a document of Pages', extension: '.pages', advice: `Open it in Pages ${asDocx}` }],
  [
    'xl/workbook.xml',
    { title: 'a spreadsheet', extension: '.xlsx', advice: 'Save it as CSV or as a document of text.' },
  ],
  ['ppt/presentation.xml', { title: 'a presentation', extension: '.pptx', advice: 'Export it as a PDF.' }],
  ['mimetypeapplication/epub+zip', { title: 'an e-book', extension: '.epub', advice: 'Export it as a PDF.' }],
];

/** What a file certainly is; null for what its bytes do not tell. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  const head = latin(bytes.subarray(0, 4000));
  if (head.slice(0, 1024).includes('%PDF-')) return { title: 'a PDF', extension: '.pdf', advice: null };
  if (head.startsWith('PK')) {
    const both = head + latin(bytes.subarray(Math.max(0, bytes.length - 40_000)));
    return archives.find(([mark]) => both.includes(mark))?.[1] ?? null;
  }
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[\s\S]{0,500}?-->\s*)?(?:<!doctype html|<html\b)/i.test(head))
    return { title: 'a web page', extension: '.html', advice: null };
  return null;
}

/** What to do with a file whose name promises more than plain text. */
export const asText = (text: string | null): string =>
  text === null || text.trim() === '' ? '' : ': it holds plain text. Let its name end in .txt';

/** Names that a kind may have, or that say nothing of it. */
const fitting: Readonly<Record<string, RegExp>> = {
  '.pdf': /\.pdf$/i,
  '.docx': /\.do[ct][xm]?$/i,
  '.html': /\.(?:x?html?|mht|aspx?|php)$/i,
};

/** The end of a name that says the file to be something else than it is; null where it does not. */
export function wrongEnd(name: string, kind: FileKind): string | null {
  const [end] = /\.(?:pdf|docx?|odt|rtf|html?|txt|md|json|ya?ml|tex|zip)$/i.exec(name) ?? [];
  return end === undefined || fitting[kind.extension]?.test(name) === true || kind.extension === end.toLowerCase()
    ? null
    : end;
}
