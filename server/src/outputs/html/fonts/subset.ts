/**
 * Takes out of a font what a page uses of it, with HarfBuzz as WebAssembly: `dist/font-subset.wasm`, which needs nothing of
 * its surroundings.
 */

/** What is called of the module; addresses and lengths are in bytes. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): number;
  free(address: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set(input: number, which: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

/** Numbers of hb-subset.h. */
const writable = 2;
const nameIds = 4;
const layoutFeatures = 6;
const noHinting = 1;

/** What text needs of a font: accents put in place, pairs moved. Small capitals and the like stay out; figures are of one width as they are. */
const features = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga'];

const tagOf = (name: string): number => [...name].reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0);

/** A font with the glyphs of some characters alone, and without its name, which may be reserved; null where it cannot be read. */
export type Subset = (font: Uint8Array, characters: string) => Uint8Array | null;

/** @param wasm the bytes of `dist/font-subset.wasm` */
export async function createSubset(wasm: BufferSource): Promise<Subset> {
  const { instance } = await WebAssembly.instantiate(wasm, {});
  const harfbuzz = instance.exports as unknown as HarfBuzz;
  harfbuzz._initialize();
  return (font, characters) => subset(harfbuzz, font, characters);
}

function subset(hb: HarfBuzz, font: Uint8Array, characters: string): Uint8Array | null {
  const address = hb.malloc(font.length);
  if (address === 0) return null;
  new Uint8Array(hb.memory.buffer).set(font, address);
  const blob = hb.hb_blob_create(address, font.length, writable, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  try {
    if (input === 0) return null;
    const wanted = hb.hb_subset_input_unicode_set(input);
    for (const sign of characters) hb.hb_set_add(wanted, sign.codePointAt(0)!);
    hb.hb_set_clear(hb.hb_subset_input_set(input, nameIds));
    const layout = hb.hb_subset_input_set(input, layoutFeatures);
    hb.hb_set_clear(layout);
    for (const feature of features) hb.hb_set_add(layout, tagOf(feature));
    hb.hb_subset_input_set_flags(input, noHinting);
    const made = hb.hb_subset_or_fail(face, input);
    if (made === 0) return null;
    const written = hb.hb_face_reference_blob(made);
    const length = hb.hb_blob_get_length(written);
    const start = hb.hb_blob_get_data(written, 0);
    const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + length);
    hb.hb_blob_destroy(written);
    hb.hb_face_destroy(made);
    return bytes.length === 0 ? null : unnamed(bytes);
  } finally {
    if (input !== 0) hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    hb.hb_blob_destroy(blob);
    hb.free(address);
  }
}

const reserved = new TextEncoder().encode('Source');
const instead = new TextEncoder().encode('Merit-');

/** PostScript outlines carry the name of the font once more, which a part of it may not go by. */
function unnamed(font: Uint8Array): Uint8Array {
  for (let at = font.indexOf(reserved[0]!); at >= 0; at = font.indexOf(reserved[0]!, at + 1))
    if (reserved.every((byte, index) => font[at + index] === byte)) font.set(instead, at);
  return font;
}
