import assert from 'node:assert/strict';
import { readTechnologies } from '../../../server/src/core/reading/technologies/index.ts';

const named = (text: string, list = false) => readTechnologies(text, { list }).map(({ canonical }) => canonical);

describe('technologies at the ends of a text', () => {
  it('keep the signs of their names', () => {
    assert.deepEqual(named('C++', true), ['C++']);
    assert.deepEqual(named('.NET', true), ['.NET']);
    assert.deepEqual(named('Wrote the drivers of 4 boards in C and C++'), ['C', 'C++']);
    assert.deepEqual(named('.NET services for 3 markets, with C#'), ['.NET', 'C#']);
  });
});
