/** Why a file beside a profile was not read. */
export type Refusal = 'missing' | 'outside' | 'large' | 'unreadable';

/** What may be read for the pages of a profile: files in its folder and in those below. Nothing is fetched. */
export interface Files {
  /**
   * The bytes of a file by its path from the profile's folder (`portrait.jpg`, `./design/mine.typ`), or why not. `most`: the
   * largest size in bytes.
   */
  read(path: string, most: number): Promise<Uint8Array | Refusal>;
}

/** A path as its parts, or null when it is no relative path that stays in the folder. */
export function partsOf(path: string): readonly string[] | null {
  if (/^[a-z][a-z0-9+.-]*:|^[\\/~]|\u0000/iu.test(path)) return null;
  const parts: string[] = [];
  for (const part of path.split(/[\\/]/u)) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.length > 0 ? parts : null;
}
