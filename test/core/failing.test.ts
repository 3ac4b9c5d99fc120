import assert from 'node:assert/strict';
import { Analyzer } from '../../server/src/core/analysis/analyzer.ts';
import { type ProfileDocument, readDocument } from '../../server/src/core/profile/document.ts';
import { defaultSettings } from '../../server/src/core/rules/settings.ts';
import { today } from './support/check.ts';

const profile = `work:
  - name: Fjordvik
    startDate: 2021-13
  - name: Lind
    startDate: 2019-14
`;

/** The document with an entry that throws as soon as anybody reads what it says. */
function torn(document: ProfileDocument): ProfileDocument {
  const placed = document.placed.map((one) => {
    if (!one.segment.text.includes('Fjordvik')) return one;
    const segment = Object.defineProperty({ ...one.segment }, 'entries', {
      get() {
        throw new Error('torn');
      },
    });
    return { ...one, segment };
  });
  return { ...document, placed };
}

describe('an entry over which the reading fails', () => {
  it('takes nothing from what is said of the others, and is told of', () => {
    const told: string[] = [];
    const analyzer = new Analyzer({ today, settings: defaultSettings, json: false }, (_, error) => {
      told.push(String(error));
    });
    const document = torn(readDocument(profile));
    const invalid = () =>
      analyzer
        .report(document)
        .problems.filter(({ code }) => code === 'date.invalid')
        .map(({ range }) => range.start.line);
    assert.deepEqual(invalid(), [4]);
    assert.ok(told.includes('Error: torn'));
    assert.deepEqual(invalid(), [4], 'asked again');
  });

  it('does not keep a long document from being read to its end', () => {
    const analyzer = new Analyzer({ today, settings: defaultSettings, json: false }, () => undefined);
    const document = torn(readDocument(profile));
    let left = 100_000;
    for (const _ of analyzer.readAhead(document)) assert.ok(left-- > 0, 'reading on got stuck');
    assert.equal(analyzer.unread(document), 0);
  });
});
