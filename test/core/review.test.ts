import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { type ReviewStep, review } from '../../server/src/core/review/review.ts';
import { topicOf } from '../../server/src/core/review/topics.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { analyzer } from './support/check.ts';

const steps = (text: string): readonly ReviewStep[] => {
  const document = readDocument(text);
  return review(document, analyzer().report(document).problems, 'en');
};

const sound = `basics:
  name: Imke Roosdorp
  label: Harbour engineer
  email: imke.roosdorp@example.org
work:
  - name: Quayside Works
    position: Harbour engineer
    startDate: 2019-04
    endDate: present
    highlights:
      - Rebuilt 3 of the 7 quays of the inner harbour in 14 months.
      - Cut the wait for a berth from 9 hours to 4, a fall of 56%.
`;

describe('a review', () => {
  it('has nothing to say of a profile that is ready to be sent', () => {
    assert.deepEqual(
      steps(sound).map(({ title }) => title),
      [],
    );
  });

  it('says first what makes a reader stop, and gathers what is one thing to do', () => {
    const found = steps(
      sound
        .replace('a fall of 56%', 'a fall of 80%')
        .replace('  email: imke.roosdorp@example.org\n', '')
        .concat(
          '      - Responsible for the dredgers\n      - Helped the pilots\n      - Worked on the lock gates\n      - Moved the archive to the old mill\n',
        ),
    );
    assert.deepEqual(found.map(({ title }) => title).slice(0, 3), [
      'Settle what contradicts itself',
      'Make sure that you can be reached',
      'Open 3 highlights at Quayside Works with what you did',
    ]);
    const openings = found[2]!;
    assert.deepEqual([openings.codes, openings.settles], [['bullet.weak-opening'], 3]);
    assert.deepEqual(
      openings.places.map(({ pointer }) => pointer),
      ['/work/0/highlights/2', '/work/0/highlights/3', '/work/0/highlights/4'],
    );
    assert.match(openings.places[0]?.message ?? '', /"Responsible for" names a duty/);
  });

  it('is at most seven steps, however much there is', () => {
    const text = `basics:
  name: imke roosdorp
  label: Harbour engineer with 45 years of experience
  image: me.jpg
  location:
    countryCode: CA
work:
  - name: Quayside Works
    position: Harbour engineer
    startDate: 2021-13
    highlights:
      - Responsible for the dredgers
      - Cut the wait by 80% (10 hours to 4 hours)
      - Wrote Javascript
      - Wrote Javascript
      - Reached hundreds of clinics
      - '[how many?] quays'
  - name: Tannery Row
    startDate: 2012-04
    endDate: 2011-02
    mood: good
skills:
  - name: All
    keywords: [Kafka, Cobol]
`;
    const found = steps(text);
    assert.equal(found.length, 7);
    assert.equal(new Set(found.map(({ title }) => title)).size, 7);
    for (const { places, settles, why } of found) {
      assert.equal(places.length, settles);
      assert.match(why, /\.$/);
    }
  });

  it('says what to do with the very thing that was found', () => {
    const whole = sound.concat(
      '      - Taught 12 crews to read the tide tables\n      - Moved 9 services to Rust and gRPC\n      - Saved 3 days a month // see the log\n',
      'skills:\n  - { name: Tools, keywords: [Java Python SQL, Kafka] }\n',
    );
    const found = new Map(steps(whole).flatMap(({ title, codes }) => codes.map((code) => [code, title] as const)));
    assert.equal(found.get('skill.list-separator'), 'Give each skill its own place in the list');
    assert.equal(found.get('skill.unlisted'), 'List the skills that the work shows');
    assert.equal(found.get('skill.no-evidence'), 'Let the work show the skills you list');
  });

  it('has a place for every rule', () => {
    const homeless = rules.map(({ code }) => code).filter((code) => topicOf(code) === null);
    assert.deepEqual(homeless, ['ignore.unused']);
  });
});
