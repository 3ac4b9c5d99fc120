/** Whether a font has a glyph for a Unicode code point. */
export type Covers = (codePoint: number) => boolean;

/**
 * Reads the compiler's coverage tables: run lengths over the code points from 0 on, uncovered first, then covered, and
 * so on. The answer covers what any of the tables covers, since the compiler falls back from font to font.
 */
export function coverageOf(tables: readonly (readonly number[])[]): Covers {
  const ranges = tables.flatMap((table) => {
    const found: [number, number][] = [];
    let at = 0;
    table.forEach((length, index) => {
      if (index % 2 === 1) found.push([at, at + length]);
      at += length;
    });
    return found;
  });
  ranges.sort((one, other) => one[0] - other[0]);
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [start, end] of ranges) {
    const last = ends.length - 1;
    if (last >= 0 && start <= ends[last]!) ends[last] = Math.max(ends[last]!, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  return (codePoint) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= codePoint) low = middle + 1;
      else high = middle;
    }
    return low > 0 && codePoint < ends[low - 1]!;
  };
}
