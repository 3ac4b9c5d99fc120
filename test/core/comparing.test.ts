import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { analyzer } from './support/check.ts';

/** A profile of these pieces, in this order. */
const profile = (...pieces: readonly string[]): string => pieces.join('');
const basics = 'basics:\n  name: Imke Roosdorp\n';
const bank =
  '  - name: Quayside Bank\n    highlights:\n      - Cut the nightly settlement run from 9 hours to 40 minutes\n';
const mill =
  '  - name: Halden Mill\n    highlights:\n      - Cut the nightly settlement run from 9 hours to 40 minutes\n      - Trained 6 analysts in Kafka\n';
const ferry = '  - name: Fjord Ferries\n    highlights:\n      - Sold 300 tickets a day at the pier\n';
const skills = 'skills:\n  - name: Backend\n    keywords: [Kafka, Cassandra]\n';
const more = 'skills:\n  - name: Backend\n    keywords: [Kafka]\n  - name: Stores\n    keywords: [Cassandra]\n';

/** What compares entries, as it is said of a text that is opened. */
const fresh = (text: string): readonly string[] => said(analyzer().report(readDocument(text)));
const said = ({ problems }: ReturnType<ReturnType<typeof analyzer>['report']>): readonly string[] =>
  problems
    .filter(({ code }) => code === 'bullet.duplicate' || code === 'skill.no-evidence')
    .map(({ code, range, message, related }) => `${code} ${JSON.stringify([range, message, related])}`);

describe('findings that compare entries', () => {
  const whole = profile(basics, 'work:\n', bank, mill, ferry, skills);
  it('are there to be kept', () => {
    assert.deepEqual(
      fresh(whole).map((one) => one.slice(0, one.indexOf(' '))),
      ['bullet.duplicate', 'skill.no-evidence'],
    );
  });

  for (const [what, ...steps] of [
    ['a section came above', profile('x-notes: mine\n', whole)],
    ['a section above went', profile('work:\n', bank, mill, ferry, skills)],
    ['an entry came between', profile(basics, 'work:\n', bank, ferry, mill, ferry, skills)],
    ['two entries changed places', profile(basics, 'work:\n', mill, bank, ferry, skills)],
    ['the first of two alike went and came back', profile(basics, 'work:\n', mill, ferry, skills), whole],
    ['the second of two alike went and came back', profile(basics, 'work:\n', bank, ferry, skills), whole],
    ['a list was moved as a whole', profile(basics, skills, 'work:\n', bank, mill, ferry)],
    ['a third came that is like them', profile(basics, 'work:\n', bank, mill, bank, ferry, skills), whole],
    ['a text beside one of two alike changed', whole.replace('Trained 6', 'Trained 60'), whole],
    [
      'a text came above one of two alike in its list',
      whole.replace('Mill\n    highlights:\n', '$&      - Milled 40 kinds of flour for 12 bakers\n'),
      whole,
    ],
    ['the first of two alike became another text', whole.replace('Cut the nightly', 'Drew the yearly'), whole],
    ['what showed a skill went', whole.replace('analysts in Kafka', 'analysts'), whole],
    ['what shows a skill came', whole.replace('300 tickets', '300 tickets with Cassandra'), whole],
    ['a skill came above', profile(basics, more, 'work:\n', bank, mill, ferry), whole],
    ['everything went and came back', '', whole],
    ['many entries came and went', profile(basics, 'work:\n', bank, ferry.repeat(60), mill, ferry, skills), whole],
  ] as const)
    it(`are those of a fresh open after ${what}`, () => {
      const rules = analyzer();
      const owner = {};
      let document = readDocument(whole);
      rules.report(document, owner);
      for (const text of steps) {
        document = readDocument(text, document);
        assert.deepEqual(said(rules.report(document, owner)), fresh(text));
      }
    });
});
