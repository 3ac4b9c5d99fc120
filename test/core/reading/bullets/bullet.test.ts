import assert from 'node:assert/strict';
import { readBullet } from '../../../../server/src/core/reading/bullet.ts';

describe('readBullet', () => {
  const cases: readonly (readonly [string, 'yes' | 'no' | 'borderline'])[] = [
    ['Cut the nightly import from 95 minutes to 12', 'yes'],
    ['Moved the parcel tracker from Java 11 to Java 21', 'no'],
    ['Served hundreds of clinics', 'borderline'],
  ];
  for (const [text, expected] of cases)
    it(`reads “${text}” as ${expected}`, () => assert.equal(readBullet(text).quantified, expected));

  it('finds the opening verb behind a label and an adverb', () => {
    const { opening, tense } = readBullet('Backend: Quietly rewrote the ledger');
    assert.equal(opening.verb?.lemma, 'rewrite');
    assert.equal(tense, 'past');
  });

  it('names the weak words', () => {
    const { weak } = readBullet('Worked closely with the warehouse team on labels');
    assert.equal(weak?.text, 'Worked closely with');
  });
});
