/** What Merit knows of a picture before it is drawn. */
export interface Picture {
  readonly extension: 'png' | 'jpg' | 'webp' | 'svg';
  /** In pixels; null where the format has none. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/**
 * Is a picture there to its end, so that whatever draws it can? A half of one costs the whole page. What is damaged inside and has
 * the right length is not found out.
 */
export function isWhole(bytes: Uint8Array, extension: Picture['extension']): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (extension) {
    case 'png':
      return isWholePng(bytes, view);
    case 'jpg': {
      // The end of image may have something behind it. ITU T.81 B.1.1.3.
      for (let at = bytes.length - 2; at > 2; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
      return false;
    }
    case 'webp':
      return bytes.length >= view.getUint32(4, true) + 8;
    default:
      return isClosed(new TextDecoder().decode(bytes));
  }
}

/** PNG 5.3: chunks of a length, a kind, data and a check sum, the last of them IEND. */
function isWholePng(bytes: Uint8Array, view: DataView): boolean {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return false;
    if (starts(bytes, [0x49, 0x45, 0x4e, 0x44], at + 4)) return true;
    at = end;
  }
  return false;
}

/** The check sum of a PNG chunk (PNG annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Elements, comments, instructions and the like of XML. */
const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;

/** Is every element of an SVG closed, in its turn, and does none show another file? */
function isClosed(text: string): boolean {
  const open: string[] = [];
  for (const [, close, name, rest = ''] of text.matchAll(markup)) {
    if (name === undefined) continue;
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!rest.endsWith('/')) open.push(name);
    if (/^(?:\w+:)?image$/.test(name) && /href\s*=\s*["'](?!data:)/.test(rest)) return false;
  }
  return open.length === 0;
}

const starts = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

/** Reads the head of a picture by its content, never by its name; null when it is none that the typesetter draws. */
export function readPicture(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // PNG 5.2 and 11.2.2: the first chunk is IHDR.
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) && bytes.length > 24)
    return { extension: 'png', size: { width: view.getUint32(16), height: view.getUint32(20) } };
  if (starts(bytes, [0xff, 0xd8, 0xff])) return jpeg(bytes, view);
  if (starts(bytes, [0x52, 0x49, 0x46, 0x46]) && starts(bytes, [0x57, 0x45, 0x42, 0x50], 8) && bytes.length > 30)
    return webp(bytes, view);
  const text = new TextDecoder().decode(bytes.subarray(0, 2000));
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/u.test(text)
    ? { extension: 'svg', size: null }
    : null;
}

/** JPEG: segments up to the frame header (SOF0 to SOF15, without DHT, JPG and DAC). ITU T.81 B.2.2. */
function jpeg(bytes: Uint8Array, view: DataView): Picture | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const kind = bytes[at + 1]!;
    if (kind === 0xff) at++;
    else if (kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc)
      return { extension: 'jpg', size: { width: view.getUint16(at + 7), height: view.getUint16(at + 5) } };
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** WebP: extended (VP8X), lossless (VP8L) or lossy (VP8 ). RFC 9649. */
function webp(bytes: Uint8Array, view: DataView): Picture | null {
  const kind = String.fromCharCode(...bytes.subarray(12, 16));
  const sizes: Readonly<Record<string, () => readonly [number, number]>> = {
    VP8X: () => [1 + (view.getUint32(24, true) & 0xffffff), 1 + ((view.getUint32(26, true) >>> 8) & 0xffffff)],
    VP8L: () => {
      const bits = view.getUint32(21, true);
      return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)];
    },
    'VP8 ': () => [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff],
  };
  if (!Object.hasOwn(sizes, kind)) return null;
  const [width, height] = sizes[kind]!();
  return { extension: 'webp', size: { width, height } };
}
