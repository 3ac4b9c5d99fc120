import assert from 'node:assert/strict';
import { commonPrefix, commonSuffix } from '../../../server/src/core/text/compare.ts';
import { lineAt, lineBreaks, lineStarts, positionAt } from '../../../server/src/core/text/lines.ts';
import { nearestWord } from '../../../server/src/core/text/nearest.ts';

describe('what two texts have in common', () => {
  const long = 'Baked rye and spelt. '.repeat(500);
  it('is their start, to the very letter, however long it is', () => {
    for (const at of [0, 1, 20, 4095, 4096, 4097, 8192, 9000]) {
      const other = `${long.slice(0, at)}#${long.slice(at + 1)}`;
      assert.equal(commonPrefix(long, other), at);
      assert.equal(commonPrefix(long, long.slice(0, at)), at);
    }
    assert.equal(commonPrefix(long, long), long.length);
    assert.equal(commonPrefix('', long), 0);
  });

  it('is their end, as far as it may go', () => {
    for (const at of [0, 1, 20, 4095, 4096, 4097, 8192, 9000]) {
      const place = long.length - at - 1;
      const other = `x${long.slice(0, place)}#${long.slice(place + 1)}`;
      assert.equal(commonSuffix(long, other, long.length), at);
      assert.equal(commonSuffix(long, long, at), at);
    }
    assert.equal(commonSuffix('', long, 0), 0);
  });
});

describe('the lines of a text', () => {
  it('end at each of the three ends that there are', () => {
    assert.deepEqual(lineStarts('a\nb\r\nc\rd'), [0, 2, 5, 7]);
    assert.deepEqual(lineStarts(''), [0]);
    assert.deepEqual(lineStarts('\r\r\n\n'), [0, 1, 3, 4]);
    assert.equal(lineBreaks('a\nb\r\nc\rd'), 3);
  });

  it('hold each place of the text', () => {
    const starts = lineStarts('ab\ncd\n\ne');
    assert.deepEqual(
      [0, 1, 2, 3, 5, 6, 7, 99].map((offset) => lineAt(starts, offset)),
      [0, 0, 0, 1, 1, 2, 3, 3],
    );
    assert.deepEqual(positionAt(starts, 4), { line: 1, character: 1 });
    assert.deepEqual(positionAt(starts, 7), { line: 3, character: 0 });
  });
});

describe('the word that was meant', () => {
  it('is the nearest, a third of the letters away at most, whatever its case', () => {
    for (const [word, words, meant] of [
      ['positon', ['position', 'portion'], 'position'],
      ['POSITON', ['position'], 'position'],
      ['name', ['Names'], 'Names'],
      ['nam', ['name'], 'name'],
      ['na', ['name'], null],
      ['abcdef', ['abcdxy'], 'abcdxy'],
      ['abcdef', ['abcxyz'], null],
      ['abcdef', ['abcdefgh'], 'abcdefgh'],
      ['abcdef', ['abcdefghi'], null],
      ['label', ['lapel', 'labels'], 'lapel'],
      ['x'.repeat(60), [`${'x'.repeat(59)}y`], `${'x'.repeat(59)}y`],
      ['x'.repeat(61), [`${'x'.repeat(60)}y`], null],
      ['name', [], null],
    ] as const)
      assert.equal(nearestWord(word, words), meant, word);
  });
});
