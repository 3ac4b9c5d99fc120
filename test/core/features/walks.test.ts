import assert from 'node:assert/strict';
import { walkThrough } from '../../fuzz/walks/index.ts';

describe('what people do in an editor, one after the other', () => {
  it('damages nothing: a sample of `npm run fuzz -- walks`', function () {
    this.timeout(120_000);
    const { steps, faults } = walkThrough(7, 12);
    assert.deepEqual(faults, []);
    assert.ok(steps > 40, `${steps} steps`);
  });
});
