import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { profileYaml } from '../../../server/src/core/interchange/profileYaml.ts';

describe('plain data as the text of a profile', () => {
  it('reads back as the same data', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'no',
        'null',
        '2024',
        '3.90',
        '- item',
        'a: b',
        '# no comment',
        ' padded ',
        'two\nlines\n',
        '"',
        "'",
      ),
    );
    const key = fc.oneof(fc.constantFrom('work', 'keywords', 'endDate', 'summary', 'highlights'), text);
    const { document } = fc.letrec((tie) => ({
      value: fc.oneof({ weight: 4, arbitrary: text }, tie('list'), tie('document')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      document: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(document, (data) => {
        assert.deepEqual(parse(profileYaml(data as object), { schema: 'failsafe' }), data);
      }),
      { numRuns: 500 },
    );
  });

  it('sets sections apart and keeps short lists on one line', () => {
    const data = {
      basics: { name: 'Kaveh Lindgren', summary: 'First paragraph.\n\nSecond paragraph.' },
      skills: [{ name: 'Tools', keywords: ['Git', 'Make'] }],
      education: [{ institution: 'Fjord College', endDate: '2019' }],
    };
    assert.equal(
      profileYaml(data),
      `basics:
  name: Kaveh Lindgren
  summary: |-
    First paragraph.

    Second paragraph.

skills:
  - name: Tools
    keywords: [Git, Make]

education:
  - institution: Fjord College
    endDate: 2019
`,
    );
  });

  it('puts what is to be asked behind its value, also where that is a block of lines', () => {
    const data = { basics: { name: 'Kaveh Lindgren', summary: 'First paragraph.\n\nSecond paragraph.' } };
    const text = profileYaml(data, [
      { pointer: '/basics/name', reason: 'is this the whole name?' },
      { pointer: '/basics/summary', reason: 'is this all?' },
    ]);
    assert.equal(
      text,
      `basics:
  name: Kaveh Lindgren # merit: is this the whole name?
  summary: |- # merit: is this all?
    First paragraph.

    Second paragraph.
`,
    );
    assert.deepEqual(parse(text), data);
    assert.match(
      profileYaml({ 'x-~1/2': 'half' }, [{ pointer: '/x-~01~12', reason: 'of what?' }]),
      /: half # merit: of what\?\n/,
    );
  });

  it('sets entries of more than three lines apart', () => {
    const job = { name: 'Quay', position: 'Aide', startDate: '2019' };
    const linesOf = (entry: object): number => profileYaml({ work: [entry, entry] }).split('\n').length;
    assert.equal(linesOf(job), 1 + 2 * 3 + 1);
    assert.equal(linesOf({ ...job, endDate: '2020' }), 1 + 2 * 4 + 1 + 1);
  });

  it('gives lists of more than a hundred characters a line for each item', () => {
    const linesOf = (length: number) =>
      profileYaml({ skills: [{ name: 'Tools', keywords: ['a'.repeat(49), 'b'.repeat(length)] }] }).split('\n').length;
    assert.equal(linesOf(49), 4);
    assert.equal(linesOf(50), 6);
  });
});
