import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { plainProfile } from '../../../server/src/core/profile/plainProfile.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';
import { check } from '../support/check.ts';

const written = (render: string): string => `meta:\n  render: { ${render} }\n`;
const layout = (render: string) => toRenderModel(plainProfile(readDocument(written(render)))).layout;

describe('the layout a profile asks for', () => {
  it('is left to the template where it says nothing', () => {
    assert.deepEqual(layout('paper: a4'), { density: 1, margin: null, size: null, columns: 1 });
  });

  it('takes words and numbers, and lengths with their unit', () => {
    assert.equal(layout('density: tight').density, 0.75);
    assert.equal(layout('density: 0.9').density, 0.9);
    assert.equal(layout('margins: 12.5').margin, 12.5);
    assert.equal(layout('margins: 15mm').margin, 15);
    assert.equal(layout('margins: 0.5in').margin, 12.7);
    assert.deepEqual([layout('size: 9.2').size, layout('columns: 2').columns], [9.2, 2]);
  });

  it('keeps within what can be read and printed, and is left alone by what is no size', () => {
    const rows: readonly (readonly [
      asked: string,
      key: 'density' | 'margin' | 'size' | 'columns',
      value: number | null,
    ])[] = [
      ['density: airy', 'density', 1.25],
      ['density: normal', 'density', 1],
      ['density: toString', 'density', 1],
      ['margins: 36pt', 'margin', 12.7],
      ['margins: 1.8 cm', 'margin', 18],
      ['margins: 18px', 'margin', null],
      ['margins: a 18', 'margin', null],
      ['size: 10.55', 'size', 10.55],
      ['size: 1 0', 'size', null],
      ['columns: 2', 'columns', 2],
    ];
    for (const [asked, key, value] of rows) assert.equal(layout(asked)[key], value, asked);
    const bare = (render: object) => toRenderModel({ meta: { render } }).layout;
    for (const size of ['10pt', 'a10', '10.12345', '1000', '.5']) assert.equal(bare({ size }).size, null, size);
    for (const margins of ['18 mmm', 'x18mm', '1.2345cm', '1000mm'])
      assert.equal(bare({ margins }).margin, null, margins);
    for (const [density, kept] of [
      [0.4, 0.5],
      [0.5, 0.5],
      [2, 2],
      [2.1, 2],
    ] as const)
      assert.equal(bare({ density }).density, kept);
    for (const [margins, kept] of [
      [4, 5],
      [5, 5],
      [60, 60],
      [61, 60],
    ] as const)
      assert.equal(bare({ margins }).margin, kept);
    for (const [size, kept] of [
      [5, 6],
      [6, 6],
      [16, 16],
      [17, 16],
    ] as const)
      assert.equal(bare({ size }).size, kept);
    for (const [columns, kept] of [
      [0, 1],
      [1.4, 1],
      [1.5, 2],
      [3, 3],
      [4, 3],
    ] as const)
      assert.equal(bare({ columns }).columns, kept);
  });

  it('says what it cannot follow', () => {
    const refused = (render: string) => check(written(render)).filter(({ code }) => code === 'schema.value').length;
    for (const render of ['density: 0.9', 'density: airy', 'margins: 14', 'margins: 1.4 cm', 'size: 10', 'columns: 3'])
      assert.equal(refused(render), 0, render);
    for (const render of ['density: dense', 'density: 0.1', 'margins: wide', 'size: 30', 'columns: 0'])
      assert.equal(refused(render), 1, render);
  });

  it('hides an entry, and moves no other', () => {
    const work = 'work:\n  - name: Orbit\n    hidden: true\n  - name: Northwind\n    breakBefore: true\n';
    const [entry, ...rest] = toRenderModel(plainProfile(readDocument(work))).sections[0]!.entries;
    assert.deepEqual([entry?.at, entry?.breakBefore, rest], ['/work/1', true, []]);
  });
});
