import { flowOf } from '../core/render/flow.ts';
import type { RenderModel } from '../core/render/index.ts';
import type { Warning } from './types.ts';

/**
 * May the pages say that they are PDF/UA-1? Every page of Merit's templates is tagged, and its links and pictures have texts; what
 * remains depends on the profile: a title, a name for the photo, headings that skip no level, and a glyph for every
 * character. `test/typesetter/universalAccess.test.ts` holds both answers against Typst's own checks of the standard.
 */
export function isUniversal(model: RenderModel, warnings: readonly Warning[]): boolean {
  return (
    model.ownTemplate === null &&
    model.title !== '' &&
    (model.photo === null || model.photo.alt !== '') &&
    headingsInOrder(model) &&
    !warnings.some(({ code }) => code === 'layout.glyph')
  );
}

/** From the first level on, one level at a time (7.4.2). Typst lets a page begin with the second. */
function headingsInOrder(model: RenderModel): boolean {
  let level = 0;
  for (const part of flowOf(model)) {
    const next = part.kind === 'section' ? 1 : part.kind === 'entry' && !part.alone ? (part.role ? 3 : 2) : null;
    if (next === null) continue;
    if (next > level + 1) return false;
    level = next;
  }
  return true;
}

const preferences = '/ViewerPreferences <<';
const schema = ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/"';
const version = /<pdf:PDFVersion>[\d.]+<\/pdf:PDFVersion>/u;

/** Bytes as characters of the same numbers and back, so that offsets are those of the file. */
const toText = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
};
const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * The PDF with what ISO 14289-1 asks for besides: the title in the window's title bar (7.1) and the identifier in the
 * metadata (5). The compiler writes both only when it is asked for the standard, which its WebAssembly build cannot be. A
 * file that does not look as expected is given back as it is.
 */
export function declareUniversal(pdf: Uint8Array): Uint8Array {
  const text = toText(pdf);
  const catalog = text.lastIndexOf('/Type /Catalog');
  const shown = text.indexOf(preferences, catalog);
  const metadata = text.lastIndexOf('<?xpacket begin');
  const names = text.indexOf(schema, metadata);
  const told = version.exec(text.slice(Math.max(0, names)));
  const head = text.lastIndexOf('/Length ', metadata);
  const length = /^\/Length (\d+)/u.exec(text.slice(head, head + 24))?.[1];
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text.slice(-64))?.[1]);
  if ([catalog, shown, metadata, names, head].includes(-1) || !told || !length || !text.startsWith('xref', table))
    return pdf;
  const uaNames = ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';
  const uaPart = '<pdfuaid:part>1</pdfuaid:part>';
  const longer = String(Number(length) + uaNames.length + uaPart.length);
  if (longer.length !== length.length) return pdf;
  const insertions: readonly Insertion[] = [
    { at: names + schema.length, text: uaNames },
    { at: names + told.index + told[0].length, text: uaPart },
    { at: shown + preferences.length, text: '\n    /DisplayDocTitle true' },
  ].sort((one, other) => one.at - other.at);
  const moved = (offset: number): number =>
    offset + insertions.reduce((sum, { at, text: put }) => (at < offset ? sum + put.length : sum), 0);
  const lengthAt = head + '/Length '.length;
  let written = '';
  let from = 0;
  for (const { at, text: put } of insertions) {
    written += text.slice(from, at) + put;
    from = at;
  }
  written += text.slice(from, table);
  written = written.slice(0, lengthAt) + longer + written.slice(lengthAt + length.length);
  const rest = text
    .slice(table)
    .replaceAll(/^(\d{10}) (\d{5}) n/gmu, (_, offset: string, generation: string) => {
      return `${String(moved(Number(offset))).padStart(10, '0')} ${generation} n`;
    })
    .replace(/startxref\s+\d+/u, `startxref\n${moved(table)}`);
  return toBytes(written + rest);
}
