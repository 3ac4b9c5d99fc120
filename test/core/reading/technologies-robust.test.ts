import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  complete,
  lookup,
  readTechnologies,
  splitSpacedItem,
} from '../../../server/src/core/reading/technologies/index.ts';

/** What has to hold for the mentions of any text. */
function check(text: string): void {
  const mentions = readTechnologies(text);
  let end = 0;
  for (const mention of mentions) {
    assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
    assert.ok(text.startsWith(mention.written, mention.start));
    assert.equal(lookup(mention.canonical)?.name, mention.canonical);
    assert.equal(mention.ok, mention.suggestion === undefined);
    end = mention.end;
  }
  assert.deepEqual(readTechnologies(text), mentions);
}

const pieces = fc.constantFrom(
  'Go',
  'java script',
  'C++',
  '.NET Core 6',
  'rest',
  'SPARK',
  ', ',
  ' and ',
  '/',
  '\n',
  '(3 years)',
  '- Experience - 2 years',
  'numpy',
  'https://',
  'x.com/',
  '@',
  '_',
  '.',
  "'s",
  '🦀',
  'עברית',
  'é',
  '\u200f',
  '\ud800',
  'Kuberentes',
  ' 17',
  '3.11',
  '%',
);

describe('readTechnologies on any text', () => {
  it('gives ordered mentions inside the text, the same each time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), check), { numRuns: 300 });
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => check(parts.join(''))),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => check(parts.join(' '))),
      { numRuns: 500 },
    );
  });

  it('answers any prefix and any item', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        complete(text, 5);
        splitSpacedItem(text);
      }),
    );
  });

  it('reads emoji and right-to-left text around names', () => {
    const names = readTechnologies('🚀 Docker 🐳, פייתון Python ושרתי Linux').map(({ canonical }) => canonical);
    assert.deepEqual(names, ['Docker', 'Python', 'Linux']);
  });

  it('reads a list of 5,000 items', () => {
    const items = ['Go', 'Java', 'spark', 'Excel', 'numpy', 'Docker', 'Rest', 'C'];
    const text = Array.from({ length: 5000 }, (_, index) => items[index % items.length]).join(', ');
    assert.equal(readTechnologies(text, { list: true }).length, 5000);
  });

  it('reads long texts of every shape to the end', () => {
    for (const unit of ['a', 'java ', 'spark ', 'x.', 'c++', '(', '- ', 'exp ', '1 year ', '.net', '\\', '😀', 'go/'])
      readTechnologies(unit.repeat(100_000 / unit.length));
  });
});
