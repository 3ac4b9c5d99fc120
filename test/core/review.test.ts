import assert from 'node:assert/strict';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { isBegun, type ReviewStep, review } from '../../server/src/core/review/review.ts';
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

  it('names one or two employers, and no more', () => {
    const employers = ['Quayside Works', 'Holm Mill', 'Fjord Shipping'];
    const duties = ['the dredgers', 'the pilots', 'the lock gates'];
    const first = (count: number): string | undefined =>
      steps(
        `basics:\n  email: imke.roosdorp@example.org\nwork:\n${employers
          .slice(0, count)
          .map((name, index) => `  - name: ${name}\n    highlights:\n      - Responsible for ${duties[index]}\n`)
          .join('')}`,
      ).find(({ codes }) => codes.includes('bullet.weak-opening'))?.title;
    assert.equal(first(1), 'Open the highlight at Quayside Works with what you did');
    assert.equal(first(2), 'Open 2 highlights at Quayside Works + Holm Mill with what you did');
    assert.equal(first(3), 'Open 3 highlights with what you did');
  });

  it('names an entry by its employer, school or title, and none that has no name', () => {
    const at = (entry: string): string | undefined =>
      steps(
        `basics:\n  email: imke.roosdorp@example.org\n${entry}    highlights:\n      - Responsible for the dredgers\n`,
      ).find(({ codes }) => codes.includes('bullet.weak-opening'))?.title;
    assert.equal(
      at('volunteer:\n  - organization: " Lifeboat crew "\n'),
      'Open the highlight at Lifeboat crew with what you did',
    );
    assert.equal(at('work:\n  - position: Keeper\n'), 'Open the highlight at Keeper with what you did');
    assert.equal(at('work:\n  - name: ""\n    position: Keeper\n'), 'Open the highlight at Keeper with what you did');
    assert.equal(at('work:\n  - url: https://example.org\n'), 'Open the highlight with what you did');
  });

  it('begins with the first entry or a summary', () => {
    for (const [text, begun] of [
      ['', false],
      ['basics:\n  name: Imke Roosdorp\n', false],
      ['basics:\n  summary: ""\n', false],
      ['basics:\n  summary: A harbour engineer.\n', true],
      ['work: []\n', false],
      ['skills:\n  - name: Tides\n', true],
    ] as const)
      assert.equal(isBegun(readDocument(text)), begun, text);
  });

  it('brings up as one thing what a colleague would', () => {
    const title = (code: string): string => inLanguage(topicOf(code)!.title(2, null), 'en');
    for (const [code, expected] of [
      ['schema.value', 'Mend 2 places that are not read as they were meant'],
      ['date.invalid', 'Mend 2 places that are not read as they were meant'],
      ['text.placeholder', 'Fill in what a template left in 2 places, or remove it'],
      ['layout.left-out', 'Fill in what a template left in 2 places, or remove it'],
      ['layout.overflow', 'Make the pages fit'],
      ['contact.url', 'See to 2 links'],
      ['text.link-lost', 'See to 2 links'],
      ['contact.email', 'Make sure that you can be reached'],
      ['claim.headline', 'Settle 2 things that contradict each other'],
      ['date.multiple-current', 'Settle 2 things that contradict each other'],
      ['claim.derivable', 'State 2 changes that the figures show'],
      ['date.gap', 'Put the dates in order, so that none is asked about'],
      ['date.stale-expected', 'Put the dates in order, so that none is asked about'],
      ['date.format', 'Write the same things in the same way'],
      ['metric.no-baseline', 'Put figures on the strongest of 2 highlights that lack one'],
      ['bullet.first-person', 'Open 2 highlights with what you did'],
      ['bullet.repeated-opening', 'Open 2 highlights in other words'],
      ['skill.no-evidence', 'Let the work show the skills you list'],
      ['skill.unlisted', 'List the skills that the work shows'],
      ['skill.duplicate', 'Give each skill its own place in the list'],
      ['privacy.photo', 'Leave out what nobody may ask you'],
      ['spell.compound', 'Correct the spelling in 2 places'],
      ['tech.casing', 'Correct the spelling in 2 places'],
      ['spell.variant', 'Write the same things in the same way'],
      ['text.markup', 'Take out marks that are printed as they stand, in 2 places'],
      ['bullet.self-praise', 'Shorten what is said twice or at length, in 2 places'],
      ['metric.duplicate', 'Shorten what is said twice or at length, in 2 places'],
      ['name.inconsistent', 'Write the same things in the same way'],
    ] as const)
      assert.equal(title(code), expected, code);
  });

  it('has a place for every rule', () => {
    const homeless = rules.map(({ code }) => code).filter((code) => topicOf(code) === null);
    assert.deepEqual(homeless, ['ignore.unused']);
  });
});
