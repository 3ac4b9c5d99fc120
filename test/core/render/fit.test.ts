import assert from 'node:assert/strict';
import { bulletsToCut, tightened, tightest, withLayout } from '../../../server/src/core/render/fit.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';

describe('the steps by which pages are made tighter', () => {
  const rows: readonly (readonly [
    step: number,
    density: number,
    margin: number,
    size: number,
    ...changed: readonly [number, number | null, number | null],
  ])[] = [
    [0, 1, 18, 10, 1, null, null],
    [1, 1, 18, 10, 0.98, null, null],
    [6, 1, 18, 10, 0.85, null, null],
    [6, 0.75, 18, 10, 0.73, null, null],
    [12, 1, 18, 10, 0.7, null, null],
    [13, 1, 18, 10, 0.7, 17.5, null],
    [18, 1, 18, 10, 0.7, 15, null],
    [24, 1, 18, 10, 0.7, 12, null],
    [25, 1, 18, 10, 0.7, 12, 9.9],
    [36, 1, 18, 10, 0.7, 12, 8.5],
    [36, 1.25, 25, 11, 0.7, 12, 8.5],
    [36, 0.7, 12, 8.5, 0.7, null, null],
    [36, 0.6, 10, 8, 0.6, null, null],
    [tightest + 1, 1, 18, 10, 0.7, 12, 8.5],
  ];
  for (const [step, density, margin, size, ...changed] of rows)
    it(`lead from ${density}, ${margin} mm and ${size} pt in ${step} to ${changed.map(String).join(', ')}`, () => {
      const change = tightened(step, density, { margin, size });
      assert.deepEqual([change.density, change.margins, change.size], changed);
    });

  it('leave alone what they do not change', () => {
    const model = toRenderModel({ meta: { render: { margins: 20, size: 11, columns: 2 } } });
    assert.deepEqual(withLayout(model, { density: 0.8, margins: null, size: null }).layout, {
      ...{ density: 0.8, margin: 20, size: 11, columns: 2 },
    });
    assert.deepEqual(withLayout(model, { density: 0.8, margins: 12, size: 9 }).layout, {
      ...{ density: 0.8, margin: 12, size: 9, columns: 2 },
    });
  });
});

describe('the bullets to cut', () => {
  const long = (length: number): string => 'a'.repeat(length);
  const model = toRenderModel({
    work: [
      { name: 'New', summary: long(400), highlights: [long(50), long(150), long(120)] },
      {
        name: 'Roles',
        roles: [
          { position: 'Late', highlights: [long(90), long(101)] },
          { position: 'Early', highlights: [long(10), long(20), long(30)] },
        ],
      },
      { name: 'Old', highlights: [long(60)] },
    ],
    projects: [{ name: 'Beside', highlights: [long(500), long(400)] }],
  });
  const early = ['/work/1/roles/1/highlights/2', '/work/1/roles/1/highlights/1'];
  const late = '/work/1/roles/0/highlights/1';
  const [longest, second] = ['/work/0/highlights/1', '/work/0/highlights/2'];
  const rows: readonly (readonly [lines: number, cut: readonly string[]])[] = [
    [0, []],
    [1, early.slice(0, 1)],
    [2, early],
    [3, [...early, late]],
    [4, [...early, late]],
    [5, [...early, late, longest]],
    [6, [...early, late, longest]],
    [7, [...early, late, longest, second]],
    [99, [...early, late, longest, second]],
  ];
  for (const [lines, cut] of rows)
    it(`for ${lines} lines are the longest of the oldest roles, never the last of one`, () =>
      assert.deepEqual(
        bulletsToCut(model, lines).map(({ at }) => at),
        cut,
      ));

  it('are none where there is no job', () => assert.deepEqual(bulletsToCut(toRenderModel({}), 9), []));
});
