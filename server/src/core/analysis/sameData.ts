/** Do two pieces of plain data (what JSON can hold) say the same? Properties may stand in any order. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!sameData(a[index], b[index])) return false;
    return true;
  }
  if (Array.isArray(b)) return false;
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  let count = 0;
  for (const key in left) {
    count++;
    if (!Object.hasOwn(right, key) || !sameData(left[key], right[key])) return false;
  }
  return count === Object.keys(right).length;
}
