/**
 * The entry to mark for the cursor: the pointer itself where the pages show it, else the nearest one above it that they
 * show. `shown` says whether the pages show a pointer or anything below it. A section's key marks nothing by itself,
 * and neither does an entry that is not printed.
 */
export function entryToMark(cursor: string, shown: (pointer: string) => boolean): string | undefined {
  for (let pointer = cursor; depth(pointer) > 1; pointer = parent(pointer)) if (shown(pointer)) return pointer;
  return undefined;
}

const depth = (pointer: string): number => pointer.split('/').length - 1;

const parent = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));
