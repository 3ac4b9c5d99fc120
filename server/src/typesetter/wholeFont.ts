/** The first four bytes of an OpenType font: outlines of PostScript, or of TrueType. */
const kinds: ReadonlySet<number> = new Set([0x4f54544f, 0x00010000]);

/** Is this a font, with all of its tables? Their places stand at its beginning, 16 bytes each after the first 12 (OpenType 1.9, "Table directory"). */
export function isWholeFont(data: Uint8Array): boolean {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length < 12 || !kinds.has(view.getUint32(0))) return false;
  const tables = view.getUint16(4);
  if (tables === 0 || 12 + 16 * tables > data.length) return false;
  for (let at = 12; at < 12 + 16 * tables; at += 16)
    if (view.getUint32(at + 8) + view.getUint32(at + 12) > data.length) return false;
  return true;
}
