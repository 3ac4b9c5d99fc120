import { base64 } from '../../base64.ts';
import type { WantedFace } from './faces.ts';
import { createSubset, type Subset } from './subset.ts';

/** A face as a style sheet holds it. */
export interface EmbeddedFace extends Omit<WantedFace, 'file' | 'characters'> {
  readonly format: 'opentype' | 'truetype';
  /** base64 */
  readonly data: string;
}

/** The faces of a page, each with the characters it is wanted for; those that cannot be had are left out. */
export type EmbedFaces = (wanted: readonly WantedFace[]) => Promise<readonly EmbeddedFace[]>;

/** Faces are kept as long as a page asks for the same; so many, for the pages of a few profiles. */
const mostKept = 24;

/**
 * Cuts faces out of the fonts that come with Merit. Nothing is read before the first page asks; a page that is typed at asks for
 * the same faces again, which are kept. @param load reads a file under `dist/`
 */
export function createEmbedFaces(load: (path: string) => Promise<Uint8Array>): EmbedFaces {
  let made: Promise<Subset> | undefined;
  const kept = new Map<string, string | null>();
  const cut = async ({ file, characters }: WantedFace): Promise<string | null> => {
    const key = `${file} ${characters}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    made ??= load('font-subset.wasm').then((bytes) => createSubset(bytes as Uint8Array<ArrayBuffer>));
    const [subset, font] = await Promise.all([made, load(file)]);
    const bytes = subset(font, characters);
    const data = bytes && base64(bytes);
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
    kept.set(key, data);
    return data;
  };
  return async (wanted) => {
    const faces: EmbeddedFace[] = [];
    for (const face of wanted) {
      // Without its own face a page has that of the reader's system.
      const data = await cut(face).catch(() => null);
      const { file, family, weight, style } = face;
      if (data !== null)
        faces.push({ family, weight, style, data, format: file.endsWith('.ttf') ? 'truetype' : 'opentype' });
    }
    return faces;
  };
}
