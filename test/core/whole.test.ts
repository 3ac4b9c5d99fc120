import assert from 'node:assert/strict';
import { brokenPlaces, isWhole } from '../../server/src/core/analysis/broken.ts';
import { sameData } from '../../server/src/core/analysis/sameData.ts';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';

describe('a document', () => {
  it('is whole where all of it can be read; tabs are read as if they were blanks', () => {
    for (const [text, whole] of [
      ['basics:\n  name: Ada\n', true],
      ['', true],
      ['basics:\n\tname: Ada\n', true],
      ['basics:\n  name: "Ada\n', false],
      ['work: [\n', false],
    ] as const)
      assert.equal(isWhole(readDocument(text)), whole, text);
  });

  it('has places that cannot be read, in the order of the text', () => {
    const places = brokenPlaces(readDocument('basics:\n  name: "Ada\nwork:\n  - name: [Quay\n'));
    assert.deepEqual(
      places.map(({ range }) => range.start.line).toSorted(),
      places.map(({ range }) => range.start.line),
    );
    assert.ok(places.length >= 2 && places.every(({ message }) => inLanguage(message, 'en') !== ''));
    assert.deepEqual(brokenPlaces(readDocument('basics:\n  name: Ada\n')), []);
  });
});

describe('two pieces of data', () => {
  it('say the same where all of them does, in whatever order keys stand', () => {
    for (const [a, b, same] of [
      [1, 1, true],
      [Number.NaN, Number.NaN, true],
      [1, '1', false],
      [null, null, true],
      [null, {}, false],
      [{}, null, false],
      [[1, 2], [1, 2], true],
      [[1, 2], [1, 3], false],
      [[1, 2], [3, 2], false],
      [[1], [1, 2], false],
      [[1, 2], [1], false],
      [[], {}, false],
      [{}, [], false],
      [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
      [{ a: 1 }, { a: 1, b: 2 }, false],
      [{ a: 1, b: 2 }, { a: 1 }, false],
      [{ a: undefined }, { b: undefined }, false],
      [{ a: { b: 1 } }, { a: { b: 2 } }, false],
    ] as const)
      assert.equal(sameData(a, b), same, JSON.stringify([a, b]));
  });
});
