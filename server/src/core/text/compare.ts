const block = 4096;

/** Length of the longest common start of two texts. Blocks are compared as strings, which engines do at memory speed. */
export function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + block <= most && a.slice(at, at + block) === b.slice(at, at + block)) at += block;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** Length of the longest common end of two texts, at most `most`. */
export function commonSuffix(a: string, b: string, most: number): number {
  let found = 0;
  const tail = (text: string): string => text.slice(text.length - found - block, text.length - found);
  while (found + block <= most && tail(a) === tail(b)) found += block;
  while (found < most && a.charCodeAt(a.length - 1 - found) === b.charCodeAt(b.length - 1 - found)) found++;
  return found;
}

/**
 * The same text with memory of its own. Engines let a slice share the memory of the text it was cut from, so a slice that
 * is kept would keep a whole old version of the document alive.
 */
export const detached = (slice: string): string => ` ${slice}`.slice(1);
