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
});
