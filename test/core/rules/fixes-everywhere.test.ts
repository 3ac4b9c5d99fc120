import assert from 'node:assert/strict';
import { judge, manners, sources } from '../../fuzz/fixes.ts';
import { nameOf, shapes } from '../../fuzz/writing.ts';

// A sample: `npm run fuzz` tries every profile in every manner.
describe('every fix, however the profile is written', () => {
  for (const [index, source] of sources.entries()) {
    const sample =
      source.name === 'values'
        ? manners.filter((_, at) => at % 13 === 0)
        : [5, 41].map((step) => manners[(index * step) % manners.length]!);
    it(`keeps what it is not about: ${source.name}`, () => {
      for (const manner of new Set(sample)) assert.deepEqual(judge(source, manner).faults, [], nameOf(manner));
    });
  }

  it('is tried in all styles', () => {
    assert.ok(shapes.length >= 12 && manners.length >= 90);
  });
});
