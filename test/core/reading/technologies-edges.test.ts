import assert from 'node:assert/strict';
import { readTechnologies } from '../../../server/src/core/reading/technologies/index.ts';

const named = (text: string, list = false) => readTechnologies(text, { list }).map(({ canonical }) => canonical);

describe('technologies at the ends of a text', () => {
  it('are read in the words of links, as they are given, and never in their targets', () => {
    const read = (text: string) => readTechnologies(text).map(({ canonical, ok }) => `${canonical} ${ok}`);
    assert.deepEqual(read('Ran [k8s](https://example.com/docker) for 4 teams'), ['Kubernetes true']);
    assert.deepEqual(read('Wrote [javascript](https://example.com/js), a course'), ['JavaScript true']);
    assert.deepEqual(read('Wrote [kuberentes](https://example.com), a course'), []);
    assert.deepEqual(read('Wrote a [Javascript course](https://example.com/js)'), ['JavaScript false']);
    assert.deepEqual(read('Wrote [react-router-notes](https://example.com/react)'), []);
    assert.deepEqual(read('See [https://example.com/redis/9](https://example.com/redis/9)'), []);
  });

  it('keep the signs of their names', () => {
    assert.deepEqual(named('C++', true), ['C++']);
    assert.deepEqual(named('.NET', true), ['.NET']);
    assert.deepEqual(named('Wrote the drivers of 4 boards in C and C++'), ['C', 'C++']);
    assert.deepEqual(named('.NET services for 3 markets, with C#'), ['.NET', 'C#']);
  });
});
