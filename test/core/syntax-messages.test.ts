import assert from 'node:assert/strict';
import { check, underlined } from './support/check.ts';

const second =
  'YAML reads the second `: ` on this line as another key. Put the text in quotes if it is one text; check the indentation if it is a key.';
const notClosed = 'This quote is never closed: add the closing quote at the end of the text.';
const start = 'A text cannot start with this character in YAML: put the text in quotes.';
const long = 'Marlowe'.repeat(8);

/** Broken YAML, what is said of it, and what is underlined. */
const rows: readonly (readonly [text: string, message: string, underlined: string])[] = [
  ['basics:\n  name: "Ada\n  label: x\n', notClosed, '"Ada'],
  ["basics:\n  name: 'Ada\nwork: []\n", notClosed, "'Ada"],
  ['basics:\n  label: Cook: baker\n', second, 'label: Cook: baker'],
  ['basics:\n\tname: Ada\n', 'YAML does not allow tabs for indentation: use spaces.', '\t'],
  ['basics:\n  name: *ada\n', 'A text that starts with `*` is an alias to YAML: put it in quotes.', 'name: *ada'],
  ['basics:\n  name: @ada\n', start, '@'],
  ['basics:\n  name: `ada\n', start, '`'],
  ['basics:\n  name: %ada\n', start, '%'],
  [
    'basics:\n  name: "C:\\dir"\n',
    'In double quotes a backslash starts an escape. Write `\\\\` for a backslash, or use single quotes.',
    '\\',
  ],
  [
    'basics:\n   name: Ada\n  label: x\n',
    'This line does not line up with the ones around it: check the spaces at its start.',
    'label: x',
  ],
  [
    'basics:\n  profiles:\n    - network: GitHub\n     \n username: ada\n',
    'This line does not line up with the ones around it: check the spaces at its start.',
    'username: ada',
  ],
  ['basics: {name: Ada\nwork: []\n', 'A bracket is opened here and not closed.', ''],
  ['skills: [a, b\nwork: []\n', 'A bracket is opened here and not closed.', ''],
  ['basics:\n  name: [a]]\n', 'YAML did not expect `]` here. If this is one text, put it in quotes.', ']'],
  ['basics:\n  name: "Ada" Lind\n', 'YAML did not expect `Lind` here. If this is one text, put it in quotes.', 'Lind'],
  [
    'basics:\n  - *x y\n',
    'YAML gives `*` and `&` at the start of a text a meaning of their own: put the text in quotes.',
    'y',
  ],
  // A long word is cut after forty letters.
  [
    `basics:\n  name: "Ada" ${long}\n`,
    `YAML did not expect \`${long.slice(0, 40)}\` here. If this is one text, put it in quotes.`,
    long,
  ],
];

describe('what is said of broken YAML', () => {
  for (const [text, message, part] of rows)
    it(JSON.stringify(text), () => {
      const [found] = check(text, 'schema.syntax').filter((one) => one.message === message);
      assert.ok(
        found,
        check(text, 'schema.syntax')
          .map((one) => one.message)
          .join('\n'),
      );
      assert.equal(underlined(text, found), part);
    });

  const told = (text: string) => check(text, 'schema.syntax').map((one) => underlined(text, one));

  it('is the first of what YAML stumbles over, where one thing follows from another', () => {
    const text =
      'work:\n  - name: Fjord Foods\nskills:\n      - Go\n  - name: Bergen Bread\n    position: Clerk\n    startDate: 2018-01\n    endDate: 2019-12\n';
    assert.deepEqual(told(text), ['- name']);
    assert.deepEqual(told('basics:\n  name: "Ada" Lind Voss\n  label: Cook\n'), ['Lind Voss']);
  });

  it('is each of two things that have nothing to do with each other', () => {
    const text = 'basics:\n  name: "Ada" Lind\n  label: Cook\n  summary: "Runs" a kitchen\n';
    assert.deepEqual(told(text), ['Lind', 'a kitchen']);
  });
});
