import assert from 'node:assert/strict';
import { underlined } from '../support/check.ts';
import { findings, flagged, role } from '../support/sentences.ts';

const code = 'bullet.punctuation';

/** What is said of a list of two highlights of one kind with this one last: underlined part, and `safe` where its fix is. */
function ending(last: string, others: readonly string[]): readonly string[] {
  const text = role([...others, last]);
  return findings(code, text).map(
    (problem) => `${underlined(text, problem)}${problem.fixes().some(({ safe }) => safe) ? ' safe' : ''}`,
  );
}

describe('a period that the rest of its list does not have', () => {
  const bare = ['Painted the quay in two weeks', 'Mended the ropes of nine boats'];
  const rows: readonly (readonly [last: string, ...said: string[]])[] = [
    ['Tarred the hulls of the harbour.', '. safe'],
    ['Tarred the hulls of the yards. ', '. safe'],
    ['Tarred the hulls of the quay.', '.'],
    ['Tarred the hulls in rooms.', '. safe'],
    ['Tarred the hulls in zorbs.', '.'],
    ['Tarred the hulls in zorblig.', '. safe'],
    ['Tarred the hulls of the harbour (twice).', '. safe'],
    ['Tarred the hulls of the harbour by 40%.', '. safe'],
    ['Tarred the hulls of "the Heron".', '. safe'],
    ['Tarred the hulls of the harbour in 2021.', '. safe'],
    ['Tarred the hulls of the harbour. Washed the decks.'],
    ['Tarred the hulls of the harbour? Washed the decks.'],
    ['Tarred the hulls of the harbour..'],
    ['Tarred the hulls of the harbour…'],
    ['Tarred the hulls of the harbour!'],
    ['Tarred.'],
    ...['etc', 'Inc', 'Ltd', 'Co', 'Corp', 'Jr', 'Sr', 'B', 'p.m', 'U.S'].map(
      (word) => [`Tarred the hulls, ${word}.`] as const,
    ),
    ['Tarred the hulls, Inca.', '.'],
  ];
  for (const [last, ...said] of rows) it(last, () => assert.deepEqual(ending(last, bare), said));
});

describe('a period that is missing where the rest of its list has one', () => {
  const closed = ['Painted the quay in two weeks.', 'Mended the ropes of nine boats.'];
  const rows: readonly (readonly [last: string, ...said: string[]])[] = [
    ['Tarred the hulls of the harbour', 'r safe'],
    ['Tarred the hulls of the harbour (twice)', ') safe'],
    ['Tarred the hulls of "the Heron"', '" safe'],
    ['Tarred the hulls by 40%', '% safe'],
    ['Tarred the hulls in 2021', '1 safe'],
    ['Tarred the hulls (twice.)'],
    ['Tarred the hulls, called "Heron!"'],
    ['Tarred the hulls of the harbour:'],
    ['Tarred the hulls of the harbour;'],
    ['Tarred'],
  ];
  for (const [last, ...said] of rows) it(last, () => assert.deepEqual(ending(last, closed), said));

  it('says nothing where as many have one as have none', () =>
    assert.deepEqual(ending('Tarred the hulls of the harbour', closed.slice(0, 1)), []));
});

describe('spaces round commas and signs', () => {
  const rows: readonly (readonly [text: string, ...said: string[]])[] = [
    ['Tarred hulls , decks and masts', ' '],
    ['Tarred 40 , then 30 hulls', ' '],
    ['Tarred hulls (old ones) , decks', ' '],
    ['Tarred hulls,decks and masts', ','],
    ['Tarred hulls in 2019,2020 and 2021', ','],
    ['Tarred 1,200 hulls in 12,345 days'],
    ['Set the points (x,y) and A,B of the chart'],
    ['Set the points (xy,zo) of the chart', ','],
    ['Cut the wait to < 5 minutes', ' '],
    ['Cutting < 5 minutes', ' '],
    ['Held p99 < 5 minutes'],
    ['Cut the wait to <5 minutes'],
    ['Tarred  hulls and decks', '  '],
    ['Tarred hulls.  Washed decks'],
    ['Tarred hulls:  all of them'],
    ['Tarred hulls!  All of them'],
  ];
  for (const [text, ...said] of rows) it(text, () => assert.deepEqual(flagged(code, text), said));
  for (const word of ['of', 'in', 'at', 'with', 'for', 'by', 'from', 'under', 'over', 'and', 'the', 'a'])
    it(`${word} before a sign`, () => assert.deepEqual(flagged(code, `Kept the wait ${word} > 5 minutes`), [' ']));
});
