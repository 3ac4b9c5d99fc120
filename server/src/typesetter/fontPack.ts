import { type PackScript, packScripts } from '../core/render/scripts.ts';

/** A font of a pack, by its path in the pack, and the script it is there for. */
export interface PackFont {
  readonly file: string;
  readonly script: PackScript;
}

/** Fonts beyond those that come with Merit: the package `merit-fonts-world`. */
export interface FontPack {
  readonly fonts: readonly PackFont[];
  /** The bytes of a file of the pack. */
  load(path: string): Promise<Uint8Array>;
}

/** The list of its fonts in a pack. */
export const packList = 'fonts.json';

/** Reads the list of a pack; null where there is none, or none that makes sense. */
export async function openFontPack(load: FontPack['load']): Promise<FontPack | null> {
  try {
    const list: unknown = JSON.parse(new TextDecoder().decode(await load(packList)));
    const fonts = Array.isArray(list) ? list.filter(isPackFont) : [];
    return fonts.length > 0 ? { fonts, load } : null;
  } catch {
    return null;
  }
}

function isPackFont(entry: unknown): entry is PackFont {
  if (typeof entry !== 'object' || entry === null) return false;
  const { file, script } = entry as Record<string, unknown>;
  const inside = typeof file === 'string' && /^(?!\.)[\w-]+(?:[./][\w-]+)*\.(?:otf|ttf)$/.test(file);
  return inside && packScripts.some((one) => one === script);
}
