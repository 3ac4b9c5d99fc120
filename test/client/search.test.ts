import assert from 'node:assert/strict';
import { matchesOf } from '../../client/webview/search.ts';

const runs = ['Résumé of Ines Okafor', 'Site', 'reliability  engineer', 'cut the pages a week ', 'from 40 to 10'];

/** What is found, as it stands on the page. */
const found = (query: string): readonly string[] =>
  matchesOf(runs, query).map((parts) => parts.map(({ run, start, end }) => runs[run]!.slice(start, end)).join('|'));

describe('find in the pages', () => {
  it('minds neither case nor accents', () => {
    assert.deepEqual(found('resume'), ['Résumé']);
    assert.deepEqual(found('ÍNES'), ['Ines']);
  });

  it('finds words over the ends of runs and lines', () => {
    assert.deepEqual(found('site reliability'), ['Site|reliability']);
    assert.deepEqual(found('a week from 40'), ['a week |from 40']);
  });

  it('finds every place once, in order', () => {
    assert.deepEqual(matchesOf(['aaa', 'a a'], 'a').length, 5);
    assert.deepEqual(matchesOf(['aaaa'], 'aa'), [[{ run: 0, start: 0, end: 2 }], [{ run: 0, start: 2, end: 4 }]]);
  });

  it('finds nothing for nothing, and takes signs as they are', () => {
    assert.deepEqual(found('  '), []);
    assert.deepEqual(found('.*'), []);
    assert.deepEqual(matchesOf(['C++ (3.9)'], '++ (3.').length, 1);
    assert.deepEqual(matchesOf([], 'x'), []);
  });
});
