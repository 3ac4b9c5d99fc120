/** What Merit knows of a picture before it is drawn. */
export interface Picture {
  readonly extension: 'png' | 'jpg' | 'webp' | 'svg';
  /** In pixels; null where the format has none. */
  readonly size: { readonly width: number; readonly height: number } | null;
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
