import assert from 'node:assert/strict';
import { Recent } from '../../../server/src/core/text/recent.ts';

describe('what is kept of texts', () => {
  it('is made once while it is asked for, however much else is, and is bounded', () => {
    const made: string[] = [];
    const recent = new Recent<string>(1000);
    const of = (text: string): string =>
      recent.of(text, (one) => {
        made.push(one);
        return one.toUpperCase();
      });
    for (let round = 0; round < 500; round++) {
      assert.equal(of('a highlight'), 'A HIGHLIGHT');
      assert.equal(of(`other ${round}`), `OTHER ${round}`);
    }
    assert.equal(made.filter((one) => one === 'a highlight').length, 1);
    of('other 499');
    of('other 0');
    assert.deepEqual(
      [made.filter((one) => one === 'other 499').length, made.filter((one) => one === 'other 0').length],
      [1, 2],
    );
  });
});
