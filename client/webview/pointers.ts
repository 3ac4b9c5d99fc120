/** The prefix of the links that the typesetter puts round every entry of a preview. */
const prefix = 'merit:';

/** `merit:work.1.highlights.0` → `/work/1/highlights/0`; undefined for any other link. */
export const pointerOf = (href: string): string | undefined =>
  href.startsWith(prefix) ? `/${href.slice(prefix.length).split('.').join('/')}` : undefined;

/** Whether `pointer` is `ancestor` or lies below it. */
export const isWithin = (pointer: string, ancestor: string): boolean =>
  pointer === ancestor || pointer.startsWith(`${ancestor}/`);

/**
 * The pointer to mark for the cursor's pointer, of those that stand on the page: itself or what lies below it, else
 * the nearest entry above it that does. Undefined when none does; a whole section is no answer for something in it
 * that is not printed.
 */
export function marked(cursor: string, onPage: Iterable<string>): string | undefined {
  const pointers = [...onPage];
  for (let ancestor = cursor; ancestor.split('/').length > 2 || ancestor === cursor; ) {
    if (pointers.some((one) => isWithin(one, ancestor))) return ancestor;
    const cut = ancestor.lastIndexOf('/');
    if (cut <= 0) return undefined;
    ancestor = ancestor.slice(0, cut);
  }
  return undefined;
}
