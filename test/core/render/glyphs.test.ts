import assert from 'node:assert/strict';
import { missingGlyphs, withoutGlyphs } from '../../../server/src/core/render/glyphs.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';
import { scriptsIn } from '../../../server/src/core/render/scripts.ts';

/** What fonts with Latin, Greek and Cyrillic letters miss of a name and of highlights. */
const missing = (name: string, ...highlights: readonly string[]) =>
  missingGlyphs(toRenderModel({ basics: { name }, work: [{ name: 'Orbit', highlights }] }), (code) => code < 0x530);

describe('characters that cannot be drawn', () => {
  it('are said once for each script, with where the first of them stands', () => {
    assert.deepEqual(missing('王芳', '設計 of 2 カナ', 'さくら 王', 'Plain'), [
      {
        at: '/basics/name',
        characters: ['王', '芳', '設', '計', 'カ', 'ナ', 'さ', 'く', 'ら'],
        elsewhere: 2,
        inPack: true,
      },
    ]);
    assert.deepEqual(missing('Ada', 'Rated ★★ by 4', '가나 of Busan'), [
      { at: '/work/0/highlights/0', characters: ['★'], elsewhere: 0, inPack: false },
      { at: '/work/0/highlights/1', characters: ['가', '나'], elsewhere: 0, inPack: true },
    ]);
  });

  it('are told apart by their script, and signs are one kind', () => {
    for (const letter of 'ა ع ע द অ ਅ અ அ అ ಅ അ අ ก ກ ក က ཀ አ 가 Ա'.split(' '))
      assert.equal(missing('Ada ★ ☃ 😀', `One ${letter}`).length, 2, letter);
    assert.equal(missing('Ada ★', '☃', '😀').length, 1);
  });

  it('are none that draw nothing by themselves', () => {
    for (const sign of ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufe0f', '\u00a0', '\u2066', '\u2028'])
      assert.deepEqual(missing('Ada', `a${sign}b`), [], JSON.stringify(sign));
  });

  it('leave no gap behind', () => {
    for (const [text, left] of [
      ['a ★ b', 'a b'],
      ['a ★ ★ b', 'a b'],
      ['★ a', 'a'],
      [' ★ a', ' a'],
      ['a ★, b ★; c ★) d', 'a, b; c) d'],
      ['a★', 'a'],
      ['★', ''],
      ['a  b', 'a  b'],
      [' a', ' a'],
    ] as const)
      assert.equal(withoutGlyphs(text, new Set(['★'])), left, text);
  });
});

describe('the scripts of a pack that a text needs', () => {
  const rows: readonly (readonly [text: string, usual: Parameters<typeof scriptsIn>[1], scripts: string])[] = [
    ['Ada Łódź Ж Ω Ա ա', 'Hans', ''],
    ['王芳', 'Hans', 'Hans'],
    ['王芳', 'Hant', 'Hant'],
    ['王芳', 'Jpan', 'Jpan'],
    ['王芳', 'Kore', 'Kore'],
    ['𠀀', 'Hans', 'Hans'],
    ['「a」', 'Hans', 'Hans'],
    ['ａ', 'Jpan', 'Jpan'],
    ['王さん', 'Hans', 'Jpan'],
    ['王カ', 'Hant', 'Jpan Hant'],
    ['さ', 'Jpan', 'Jpan'],
    ['김 王', 'Hans', 'Kore'],
    ['가', 'Kore', 'Kore'],
    ['عرب עבר', 'Hans', 'Arab Hebr'],
    ['देव ไทย', 'Hans', 'Deva Thai'],
    ['😀 ა ★', 'Hans', ''],
  ];
  for (const [text, usual, scripts] of rows)
    it(`of ${text}, where Han is ${usual}, are ${scripts || 'none'}`, () =>
      assert.equal(scriptsIn(text, usual).join(' '), scripts));
});
