import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toJsonResume } from '../../../server/src/core/interchange/toJsonResume.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { plainProfile } from '../../../server/src/core/profile/plainProfile.ts';
import { jsonResume } from './arbitraries.ts';

/** What a run of the property once found; a failure prints its seed and the document to add here. */
const kept: readonly Record<string, unknown>[] = [
  { basics: { name: 'Ada', '<<': { label: 'Cook' } } },
  { work: [{ '<<': [{ name: 'Fjord Foods' }, null] }], '<<': { basics: {} } },
];

describe('a resume.json that is opened and exported', () => {
  const exported = (text: string): unknown => toJsonResume(plainProfile(readDocument(text))).document;

  it('says what it said, the keys of other tools included', () => {
    const resume = {
      basics: { name: 'Kaveh Lindgren', pronouns: null, score: 3.5, tags: [1, 'a', null, true] },
      theme: 'even',
      work: [{ name: 'Fjord Foods', remote: true, endDate: '2021' }],
    };
    assert.deepEqual(exported(JSON.stringify(resume, null, 2)), resume);
  });

  it('does not take a quoted `<<` for a merge', () => {
    const resume = { basics: { name: 'Kaveh Lindgren' }, 'x-odd': { '<<': { a: 1 }, b: 2 } };
    assert.deepEqual(exported(JSON.stringify(resume)), resume);
  });

  it('leaves out what is null or blank under keys of the format, and keeps both under foreign ones', () => {
    const resume = {
      basics: { name: 'Kaveh Lindgren', email: '', url: null, phone: ' ', 'x-mood': '', pet: null },
      work: [{ name: 'Fjord Foods', startDate: '2019-05', endDate: '', highlights: ['', null, 'Fed 400 people'] }],
    };
    assert.deepEqual(exported(JSON.stringify(resume)), {
      basics: { name: 'Kaveh Lindgren', 'x-mood': '', pet: null },
      work: [{ name: 'Fjord Foods', startDate: '2019-05', highlights: ['Fed 400 people'] }],
    });
  });

  it('is the same document, whatever valid JSON Resume it is', () => {
    fc.assert(
      fc.property(jsonResume, (resume) => {
        assert.deepEqual(exported(JSON.stringify(resume)), JSON.parse(JSON.stringify(resume)));
      }),
      { numRuns: 300, examples: kept.map((resume) => [resume]) },
    );
  });
});
