import { type Guess, guessed, isGarbled } from './encodings.ts';

/** The text of a file, and how its letters were told. */
export interface Decoded {
  readonly text: string;
  /** The encoding where nothing in the file says which it is; null where it is told, and where it is the one of Western letters. */
  readonly guess: string | null;
  /** Most of its letters are such as no language has that is known here. */
  readonly garbled: boolean;
}

/**
 * The text of a file in the encodings that résumés come in: UTF-8 and UTF-16 with or without a byte order mark, else the one that the text
 * says it is in, else the one that makes the likeliest letters of it. Null for what is no text. Line ends become `\n`.
 */
export const decode = (bytes: Uint8Array): string | null => decodeText(bytes)?.text ?? null;

/** The same, with how the letters were told. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const guess = decodeRaw(bytes);
  const text = typeof guess === 'string' ? guess : guess.text;
  if (isBinary(text)) return null;
  return {
    text: text.replaceAll(/\r\n?/g, '\n').replaceAll('\u0000', ''),
    guess: typeof guess === 'string' || guess.encoding === 'windows-1252' ? null : guess.encoding,
    garbled: typeof guess !== 'string' && isGarbled(guess),
  };
}

/** Does it hold more signs that no text has than a fault in one would bring about? */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return strange > sample.length / 200;
}

function decodeRaw(bytes: Uint8Array): string | Guess {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Japanese mail: its letters are between signs that nothing else has.
  if (isMail(bytes)) return new TextDecoder('iso-2022-jp').decode(bytes);
  const wide = wideness(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const label = declaredIn(bytes);
    if (label === null) {
      const western = windows(bytes);
      return isBinary(western) ? western : guessed(bytes, western);
    }
    return new TextDecoder(label).decode(bytes);
  }
}

const isMail = (bytes: Uint8Array): boolean =>
  bytes
    .subarray(0, 20_000)
    .some((byte, at) => byte === 0x1b && bytes[at + 1] === 0x24 && (bytes[at + 2]! | 2) === 0x42);

/** Names that LaTeX has for encodings (inputenc). */
const inputenc: Readonly<Record<string, string>> = {
  latin2: 'iso-8859-2',
  latin3: 'iso-8859-3',
  latin4: 'iso-8859-4',
  latin5: 'iso-8859-9',
  latin9: 'iso-8859-15',
  latin10: 'iso-8859-16',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1257: 'windows-1257',
  applemac: 'macintosh',
};

/**
 * The encoding that a text says it is in: in the prolog of XML, in a `<meta>` of HTML, in a package or a comment of LaTeX. Null where it
 * says none that is known, or Latin-1.
 */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8000));
  const said =
    /^\s*<\?xml\b[^>]{0,100}\bencoding\s*=\s*["']([\w.:-]{2,30})["']/i.exec(head)?.[1] ??
    /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]{2,30})/i.exec(head)?.[1] ??
    /\\usepackage\s*\[([\w-]{2,20})\]\s*\{inputenc\}/.exec(head)?.[1] ??
    /^%\s*!TeX\s+encoding\s*=\s*([\w-]{2,20})/im.exec(head)?.[1] ??
    /-\*-.{0,60}\bcoding:\s*([\w-]{2,20}).{0,60}-\*-/.exec(head)?.[1];
  if (said === undefined) return null;
  const label = Object.hasOwn(inputenc, said.toLowerCase()) ? inputenc[said.toLowerCase()]! : said;
  try {
    const { encoding } = new TextDecoder(label);
    // What is no UTF-8 was said to be by mistake, and Latin-1 is read as what it mostly is.
    return /^(?:utf-|windows-1252$|iso-8859-1$)/.test(encoding) ? null : encoding;
  } catch {
    return null;
  }
}

/** What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9f (WHATWG Encoding, index windows-1252). */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node before 22.13 reads Windows-1252 as Latin-1: dashes and quotation marks are put right here. */
const windows = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replaceAll(/[\u0080-\u009f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80]!);

/** UTF-16 without a mark: every other byte of Western text is zero. */
function wideness(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 2000) & ~1;
  if (length < 8) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd > 0.4 * (length / 2) && even < 0.05 * length) return 'utf-16le';
  return even > 0.4 * (length / 2) && odd < 0.05 * length ? 'utf-16be' : null;
}
