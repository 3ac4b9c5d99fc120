import { kindOf, wrongEnd } from './fileKinds.ts';

const begins = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** Why a file is refused at first sight, with what to do instead; null where nothing speaks against it. */
export function refusals({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): string | null {
  if (bytes.length === 0) return 'the file is empty.';
  if (bytes.length > 30_000_000)
    return `the file has ${Math.round(bytes.length / 1_000_000)} MB; Merit reads up to 30 MB. Export it again without pictures.`;
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return /\.docx$/i.test(name)
      ? 'this is a protected or an old Word document, not a .docx. Open it in Word or LibreOffice and save it as .docx without a password.'
      : 'this is a document of old Word (.doc). Open it in Word or LibreOffice and save it as .docx.';
  if (begins(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66))
    return 'this is Rich Text (RTF). Open it in a word processor and save it as .docx.';
  const kind = kindOf(bytes);
  if (kind?.advice) {
    const wrong = wrongEnd(name, kind);
    return `this is ${kind.title}${wrong ? `, although its name ends in ${wrong}` : ` (${kind.extension})`}. ${kind.advice}`;
  }
  const picture =
    begins(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    begins(bytes, 0xff, 0xd8, 0xff) ||
    begins(bytes, 0x47, 0x49, 0x46, 0x38) ||
    begins(bytes, 0x49, 0x49, 0x2a) ||
    begins(bytes, 0x4d, 0x4d, 0, 0x2a);
  if (picture)
    return 'this is an image, and Merit reads no pictures of text. Use the document it was made from, or OCR it first.';
  return null;
}
