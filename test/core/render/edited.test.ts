import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { plainProfile } from '../../../server/src/core/profile/plainProfile.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';

const start = `basics:
  name: Ines Okafor
work:
  - name: Tidewater Payments
    position: Engineer
    startDate: 2021-03
    highlights:
      - Cut the nightly close from 9 hours to 40 minutes
  - name: Quayside Bank
    roles:
      - position: Analyst
        startDate: 2018-02
      - position: Clerk
        startDate: 2016-05
        endDate: 2018-01
  - name: Old Mill
    startDate: 03/04/2012
    endDate: 05/06/2014
projects:
  - name: Ledger
    startDate: 2020-01
education:
  - institution: University of Porto
    area: Mathematics
    endDate: 2015-06-20
meta:
  render:
    locale: en
`;

const replaced = (from: string, to: string) => (text: string) => {
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
};

const edits: readonly (readonly [string, (text: string) => string])[] = [
  ['an entry put before the others', replaced('work:\n', 'work:\n  - name: Harbour Nine\n    startDate: 2024-01\n')],
  ['that entry ended', replaced('startDate: 2024-01\n', 'startDate: 2024-01\n    endDate: 2024-09\n')],
  ['a role that no longer ends', replaced('        endDate: 2018-01\n', '')],
  ['another language', replaced('locale: en', 'locale: de')],
  ['longer dates', replaced('locale: de', 'locale: de\n    dateStyle: long')],
  ['days', replaced('dateStyle: long', 'dateStyle: long-day')],
  ['numeric dates with the day first', replaced('startDate: 2021-03', 'startDate: 13/03/2021')],
  ['an entry hidden', replaced('  - name: Harbour Nine\n', '  - name: Harbour Nine\n    hidden: true\n')],
  ['an entry kept together', replaced('  - name: Ledger\n', '  - name: Ledger\n    keepTogether: true\n')],
  ['a section moved', (text) => text.replace(/projects:\n(?: .*\n)*/u, '') + text.match(/projects:\n(?: .*\n)*/u)![0]],
  ['sentences in another language', replaced('Cut the nightly close', 'Den nächtlichen Abschluss gekürzt')],
  ['the language left to the text', replaced('    locale: de\n', '')],
];

describe('the page of a profile that was edited', () => {
  it('is the page of the same text read for the first time', () => {
    let text = start;
    let document = readDocument(text);
    toRenderModel(plainProfile(document));
    for (const [what, edit] of edits) {
      text = edit(text);
      document = readDocument(text, document);
      const profile = plainProfile(document);
      assert.deepEqual(toRenderModel(profile), toRenderModel(structuredClone(profile)), what);
    }
  });

  it('is made of the same text as JSON Resume, where whatever has no end goes on', () => {
    const profile = plainProfile(readDocument(start));
    const yaml = toRenderModel(profile, { json: false });
    const json = toRenderModel(profile, { json: true });
    assert.deepEqual(toRenderModel(plainProfile(readDocument(start)), { json: true }), json);
    assert.deepEqual(toRenderModel(profile, { json: false }), yaml);
    assert.notDeepEqual(json, yaml);
  });
});
