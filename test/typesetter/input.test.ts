import assert from 'node:assert/strict';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { coverageOf } from '../../server/src/typesetter/coverage.ts';
import { typesetterInput } from '../../server/src/typesetter/input.ts';

/** How the template gets a summary: parts of its one run. */
function partsOf(summary: string): readonly string[] {
  const { sections } = JSON.parse(typesetterInput(toRenderModel({ basics: { summary } })));
  return sections[0].blocks[0].runs[0].parts;
}

describe('what the template reads', () => {
  it('holds hyphenated words apart from the words around them', () => {
    assert.deepEqual(partsOf('Built low-latency, state-of-the-art paths'), [
      'Built ',
      'low-latency',
      ', ',
      'state-of-the-art',
      ' paths',
    ]);
    assert.deepEqual(partsOf('Zażółć-gęślą'), ['', 'Zażółć-gęślą', '']);
    assert.deepEqual(partsOf('Nothing here'), ['Nothing here']);
  });

  it('leaves dashes and endless chains to break where they like', () => {
    for (const text of ['2019 - 2021', 'a -b c- d', '-250 ms', 'a-b-c-d-e-f-g-h', `a-${'b'.repeat(40)}`])
      assert.deepEqual(partsOf(text), [text]);
  });

  it('holds together up to five parts of twenty-four letters', () => {
    const part = 'b'.repeat(24);
    for (const word of ['a-b', 'a-b-c-d-e', `${part}-${part}`]) assert.deepEqual(partsOf(word), ['', word, ''], word);
    for (const word of ['a-b-c-d-e-f', `${part}b-a`, `a-${part}b`, 'a--b', '-a', 'a-'])
      assert.deepEqual(partsOf(word), [word], word);
  });

  it('leaves words of fifty-nine letters as they are, and parts of an address of thirty-one', () => {
    const marks = (text: string): number => partsOf(text).join('').split('\u200b').length - 1;
    assert.equal(marks('x'.repeat(59)), 0);
    assert.equal(marks('x'.repeat(60)), 4);
    assert.equal(marks(`${'x'.repeat(40)} ${'y'.repeat(40)}`), 0);
    assert.equal(marks(`https://a.example/${'x'.repeat(30)}/${'y'.repeat(31)}`), 3);
    assert.equal(marks(`https://a.example/${'x'.repeat(31)}/${'y'.repeat(31)}`), 5);
    for (const sign of '/?&=#_')
      assert.equal(marks(`https:${'x'.repeat(22)}${sign}${'y'.repeat(28)}/${'z'.repeat(10)}`), 2, sign);
  });

  it('lets a word longer than a line break', () => {
    const [text = ''] = partsOf('x'.repeat(200));
    assert.equal(text.replaceAll('\u200b', ''), 'x'.repeat(200));
    assert.ok(Math.max(...text.split('\u200b').map((part) => part.length)) <= 12);
    const address = 'https://registry.example/archive/2024/annual-meeting/proceedings?volume=12&paper=407';
    const [marked = '', ...more] = partsOf(address);
    const parts = [marked, ...more].join('').split('\u200b');
    assert.equal(parts.join(''), address);
    assert.ok(parts.length > 5 && parts.slice(0, -1).every((part) => /[/?&=]$/u.test(part)), parts.join(' '));
    const url = 'https://github.com/ines-okafor/a-rather-long-name-for-it';
    assert.equal(partsOf(url).join(''), url);
  });
});

describe('coverage of fonts', () => {
  it('reads run lengths, uncovered first', () => {
    const covers = coverageOf([[32, 3, 5, 1]]);
    assert.deepEqual([31, 32, 34, 35, 39, 40, 41].map(covers), [false, true, true, false, false, true, false]);
  });

  it('covers what any of the fonts covers', () => {
    const covers = coverageOf([
      [10, 5],
      [12, 10],
      [0, 1, 99, 1],
    ]);
    assert.deepEqual([0, 1, 10, 14, 15, 21, 22, 99, 100, 101].map(covers), [
      true,
      false,
      true,
      true,
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it('covers to its end what a font covers, where a smaller one covers a part of it', () => {
    const covers = coverageOf([
      [10, 20, 5, 5],
      [12, 3, 20, 5],
      [30, 1],
    ]);
    const seen = [9, 10, 15, 29, 30, 31, 34, 35, 39, 40].map(covers);
    assert.deepEqual(seen, [false, true, true, true, true, false, false, true, true, false]);
  });

  it('covers nothing without fonts', () => {
    assert.equal(coverageOf([])(65), false);
  });
});
