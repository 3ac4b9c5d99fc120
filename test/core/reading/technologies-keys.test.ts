import assert from 'node:assert/strict';
import { technologies } from '../../../server/src/core/reading/technologies/index.ts';

describe('the keys of technologies', () => {
  const table = technologies();

  it('each lead to a technology, and its beginning to a key as long at least', () => {
    let count = 0;
    for (const key of table.keys) {
      assert.ok(table.has(key) && table.find(key), key);
      if (key.length > 1) assert.ok(table.longestFrom(key.slice(0, 4)) >= key.length, key);
      count += 1;
    }
    assert.ok(count > 5000);
  });

  it('are found whole only', () => {
    for (const none of ['', 'jav', 'javascrip', 'javascript=', 'java 8', '=', ' '])
      assert.equal(table.has(none), false, none);
    assert.equal(table.longestFrom('zzzz'), 0);
  });
});
