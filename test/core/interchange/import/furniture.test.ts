import assert from 'node:assert/strict';
import { withoutFurniture } from '../../../../server/src/core/interchange/reader/furniture.ts';
import type { PdfPage } from '../../../../server/src/core/interchange/reader/page.ts';
import { rowsOf } from '../../../../server/src/core/interchange/reader/pageLines.ts';
import { itemOf, type Line } from './pdfPages.ts';

/** The rows of pages of A4 (842 points high) that are left, page by page. */
function left(...pages: readonly (readonly Line[])[]): readonly (readonly string[])[] {
  const read = pages.map((lines, index) => {
    const page: PdfPage = { number: index + 1, width: 595, height: 842, items: lines.map(itemOf), links: [] };
    return { page, rows: rowsOf(page.items) };
  });
  return withoutFurniture(read).map(({ rows }) =>
    rows.map(({ cells }) =>
      cells
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    ),
  );
}

const head: readonly Line[] = [
  [40, 790, 'Ottilie Brandvold', 22],
  [40, 770, 'Quay 3, 5003 Bergen'],
  [40, 755, 'o@brandvold.example'],
];
const body: Line = [40, 500, 'Fed 240 passengers a day'];
const more: Line = [40, 500, 'Cut waste by 30%'];
/** A line at the top of the second page, and one at its foot: are they left out? */
const isGone = (text: string, y: number): boolean => !left([...head, body], [[40, y, text], more])[1]!.includes(text);

describe('what stands at the edge of a page', () => {
  it('is left out where it is the number of the page', () => {
    for (const number of [
      ...['2', '12', '123', 'Page 2', 'Seite 2', 'página 2', 'pagina 2', 'pág. 2', 'pág 2', 'p. 2'],
      ...['2 / 3', '2/3', '2 of 3', '2 von 3', '2 de 3', '2 sur 3', '2 di 3', '2 | 3', '2 - 3', 'Page 2 of 3'],
      ...['- 2 -', '–2–', '— 12 —'],
    ])
      assert.ok(isGone(number, 20), number);
    for (const none of ['2024', 'Page', 'Page two', '2 of', 'Room 2', '2 3 4', '- 2', 'p. 2 x'])
      assert.ok(!isGone(none, 20), none);
  });

  it('is left out at the top and the foot alone, by seven hundredths of the height', () => {
    for (const [y, gone] of [
      [784, true],
      [783, false],
      [520, false],
      [59, false],
      [58, true],
    ] as const)
      assert.equal(isGone('Page 2', y), gone, String(y));
  });

  it('is left out where it is words of the head with the number of the page', () => {
    for (const line of [
      'Ottilie Brandvold | 2 / 3',
      'Ottilie Brandvold · Page 2',
      'Ottilie Brandvold - Seite 2 von 3',
      'Ottilie Brandvold, página 2 de 3',
      'Ottilie Brandvold – pagina 2',
      'Ottilie Brandvold — pág. 2',
      'Ottilie Brandvold • p. 2',
      'Ottilie Brandvold 2 of 3',
      'Ottilie Brandvold 2 sur 3',
      'Ottilie Brandvold 2 di 3',
    ])
      for (const y of [815, 20]) assert.ok(isGone(line, y), `${line} at ${y}`);
    for (const line of ['Ines Halden | 2 / 3', 'Ottilie Brandvold | 2', 'Ottilie Brandvold page'])
      assert.ok(!isGone(line, 20), line);
  });

  it('is left out at the top where it says of the head again who that is', () => {
    for (const line of ['Ottilie Brandvold', 'Brandvold, Ottilie', 'Ottilie Brandvold, Bergen', 'o@brandvold.example'])
      assert.ok(isGone(line, 815), line);
    // Words of the head alone are no name and no address, and a foot may be the end of a text.
    for (const [line, y] of [
      ['Quay 3, Bergen', 815],
      ['Ottilie Brandvold Hansen', 815],
      ['Brandvold, Ottilie', 20],
      ['Brandvold, Ottilie', 520],
    ] as const)
      assert.ok(!isGone(line, y), `${line} at ${y}`);
  });

  it('is never the head of the first page itself', () => {
    const [first] = left([[40, 815, 'Ottilie Brandvold'], [40, 800, 'o@brandvold.example'], body]);
    assert.deepEqual(first, ['Ottilie Brandvold', 'o@brandvold.example', 'Fed 240 passengers a day']);
  });

  it('is the head within its first lines, not whatever the page says', () => {
    const lines = (count: number): readonly Line[] =>
      Array.from(
        { length: count },
        (_, index): Line => [40, 780 - 14 * index, `Line ${String.fromCharCode(97 + index)}`],
      );
    const named = (count: number): boolean => {
      const pages = left(
        [...lines(count), [40, 300, 'Havnecafé Bergen']],
        [[40, 815, 'Havnecafé Bergen | 2 / 2'], more],
      );
      return pages[1]!.length === 1;
    };
    assert.deepEqual([named(7), named(8)], [true, false]);
    const again = (count: number): boolean => {
      const pages = left([...lines(count), [40, 300, 'o@brandvold.example']], [[40, 815, 'o@brandvold.example'], more]);
      return pages[1]!.length === 1;
    };
    assert.deepEqual([again(9), again(10)], [true, false]);
  });

  it('is kept once where pages repeat it, whatever number it has', () => {
    const foot = (page: number): Line => [40, 20, `Application ${page} for Fjordlinjen`];
    const pages = left([...head, body, foot(1)], [more, foot(2)], [more, foot(3)]);
    assert.deepEqual(
      pages.map((rows) => rows.filter((row) => row.startsWith('Application'))),
      [['Application 1 for Fjordlinjen'], [], []],
    );
    const years = left([...head, body, [40, 20, 'Bergen, 2018']], [more, [40, 20, 'Bergen, 2019']]);
    assert.deepEqual(years[1]!.at(-1), 'Bergen, 2019');
    const twice = left([...head, body, [40, 25, 'Bakes'], [40, 10, 'bakes']], [more]);
    assert.ok(twice[0]!.includes('Bakes') && twice[0]!.includes('bakes'));
  });
});
