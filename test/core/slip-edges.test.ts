import assert from 'node:assert/strict';
import { applied, check, underlined } from './support/check.ts';

/** What is said of the syntax of a text, what is underlined, and the text after the fix. */
const said = (text: string): readonly (readonly [underlined: string, message: string, after: string | null])[] =>
  check(text, 'schema.syntax').map((one) => {
    const [fix] = one.fixes();
    return [underlined(text, one), one.message, fix ? applied(text, fix.edits) : null];
  });

const elm = 'work:\n  - name: Elm\n    startDate: 2020\n';

describe('an item left of its list', () => {
  const rows: readonly (readonly [item: string, after: string])[] = [
    [' - name: Oak\n    startDate: 2018\n', '  - name: Oak\n    startDate: 2018\n'],
    ['- name: Oak\n  startDate: 2018\n', '  - name: Oak\n    startDate: 2018\n'],
    ['- name: Oak\n    startDate: 2018\n', '  - name: Oak\n    startDate: 2018\n'],
    ['-   name: Oak\n    startDate: 2018\n', '  -   name: Oak\n      startDate: 2018\n'],
    ['- name: Oak\n  startDate: 2018\n  - name: Pine\n', '  - name: Oak\n    startDate: 2018\n  - name: Pine\n'],
    [
      '- name: Oak\n  startDate: 2018\n\n  highlights:\n    - Fed 90\nskills: []\n',
      '  - name: Oak\n    startDate: 2018\n\n    highlights:\n      - Fed 90\nskills: []\n',
    ],
    ['- name: Oak\n  # note\n  - name: Pine\n', '  - name: Oak\n  # note\n  - name: Pine\n'],
    ['- name: Oak\r\n  startDate: 2018\r\n', '  - name: Oak\r\n    startDate: 2018\r\n'],
  ];
  for (const [item, after] of rows)
    it(`is indented with its keys: ${JSON.stringify(item)}`, () => {
      const [[, message, fixed] = ['', '', null], ...others] = said(elm + item);
      assert.match(message, /^This dash stands left of its list/);
      assert.deepEqual(others, []);
      assert.equal(fixed, elm + after);
      assert.deepEqual(said(fixed!), []);
    });
});

describe('a slip', () => {
  const rows: readonly (readonly [text: string, underlined: string, message: RegExp, after: string | null])[] = [
    [
      `${elm}   - name: Oak\n     startDate: 2018\n`,
      '-',
      /^This dash does not stand/,
      `${elm}  - name: Oak\n    startDate: 2018\n`,
    ],
    [`${elm}    endDate 2022\n`, 'endDate', /^A colon is missing/, `${elm}    endDate: 2022\n`],
    [`${elm}    Ending 2022\n`, 'Ending 2022', /^This line goes on/, `${elm}      Ending 2022\n`],
    [`${elm}    enddate 2022\n`, 'enddate 2022', /^This line goes on/, `${elm}      enddate 2022\n`],
    [
      `${elm}    endDate:2022\n    position: Cook\n`,
      'endDate:',
      /^A space is missing behind the colon/,
      `${elm}    endDate: 2022\n    position: Cook\n`,
    ],
    [
      `${elm}  -name: Oak\n    startDate: 2018\n`,
      '-',
      /^A space is missing behind this dash/,
      `${elm}  - name: Oak\n    startDate: 2018\n`,
    ],
    [`${elm}  -name Oak\n`, '-name Oak', /^YAML did not expect/, null],
    [
      'basics:\n  name: Ada\n   email: x\n',
      'email: x',
      /^This key stands deeper/,
      'basics:\n  name: Ada\n  email: x\n',
    ],
    [
      'basics:\n  name: Ada\n  # note\n    email: x\n',
      'email: x',
      /^This key stands deeper/,
      'basics:\n  name: Ada\n  # note\n  email: x\n',
    ],
    ['basics:\n  name: "Ada"\n   email: x\n', 'email: x', /^This line does not line up/, null],
    [
      'basics:\n  name: Ada\n  Likes soup.\n',
      'Likes soup.',
      /^This line goes on/,
      'basics:\n  name: Ada\n    Likes soup.\n',
    ],
    ['basics:\n  name: "Ada"\n  Likes soup.\n', 'Likes soup.', /is not a key yet/, null],
    ['basics:\n  name: Ada\n  Likes: soup: all\n', 'Likes: soup: all', /second `: `/, null],
    ['basics:\n  summary: |\n    Cook\n  Likes soup.\n', 'Likes soup.', /is not a key yet/, null],
    [
      'skills: [{name:Elm, keywords:[a]}]\n',
      'name:',
      /^A space is missing behind the colon/,
      'skills: [{name: Elm, keywords:[a]}]\n',
    ],
    [
      'work:\n  - name: Elm\n    highlights:\n      -text: Fed 90\n',
      '-',
      /^A space is missing behind this dash/,
      'work:\n  - name: Elm\n    highlights:\n      - text: Fed 90\n',
    ],
    [
      'work:\n  - name: Elm\n    highlights:\n      - Fed 90\n     - Fed 80\n',
      '-',
      /^This dash does not stand/,
      'work:\n  - name: Elm\n    highlights:\n      - Fed 90\n      - Fed 80\n',
    ],
    [
      'work:\n  - name: Elm\n    highlights:\n      - Fed 90\n    - Fed 80\n',
      '-',
      /^This dash does not stand/,
      'work:\n  - name: Elm\n    highlights:\n      - Fed 90\n      - Fed 80\n',
    ],
  ];
  for (const [text, part, message, after] of rows)
    it(`explains ${JSON.stringify(text)}`, () => {
      const [[under, told, fixed] = ['', '', null], ...others] = said(text);
      assert.match(told, message);
      assert.equal(under, part);
      assert.equal(fixed, after);
      assert.deepEqual(others, []);
    });
  it('is none where YAML reads what was meant', () => {
    for (const text of [
      'basics:\n  name: Ada\n   Likes soup.\n',
      'skills: [{name: Elm, http:x}]\n',
      'skills: [{foo:Elm}]\n',
      'work:\n  - name: Elm\n    summary:\n      -text: Fed 90\n',
      'work:\n  - name: Elm\n    highlights:\n      - Fed 90\n       - Fed 80\n',
      'work:\n  - name: Elm\n    highlights:\n      - Fed 90\n        - Fed 80\n',
    ])
      assert.deepEqual(said(text), [], text);
  });
  it('is one of four in a piece, which is not too long to be read again', () => {
    const five = `${elm}    endDate:1\n    position:2\n    location:3\n    url:4\n    summary:5\n`;
    const missing = said(five).filter(([, message]) => message.startsWith('A space is missing'));
    assert.deepEqual(
      missing.map(([under]) => under),
      ['endDate:', 'position:', 'location:', 'url:'],
    );
    const lines = 'basics:\n  name: Ada\n  x-note: \n  email 2022\n'.length;
    const long = (length: number): string =>
      said(`basics:\n  name: Ada\n  x-note: ${'a'.repeat(length - lines)}\n  email 2022\n`)[0]?.[1] ?? '';
    assert.match(long(10_000), /^A colon is missing/);
    assert.match(long(10_001), /is not a key yet/);
  });
});
