import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { formatting, stepOf } from '../../../server/src/core/features/formatting.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { applied } from '../support/check.ts';
import { offsetAt } from '../support/marked.ts';

/** A text after it was formatted. */
function formatted(text: string, ...lines: readonly (readonly [first: number, last: number])[]): string {
  const ranges = lines.map(([first, last]) => ({
    start: { line: first, character: 0 },
    end: { line: last, character: 0 },
  }));
  return [...formatting(readDocument(text), ranges.length > 0 ? ranges : null)]
    .map((edit) => ({ ...edit, at: offsetAt(text, edit.range.start) }))
    .sort((a, b) => b.at - a.at)
    .reduce(
      (all, { at, range: { end }, newText }) => all.slice(0, at) + newText + all.slice(offsetAt(text, end)),
      text,
    );
}

const cases: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'two columns a level',
    'basics:\n    name: Ada\n    location:\n        city: Oslo\n',
    'basics:\n  name: Ada\n  location:\n    city: Oslo\n',
  ],
  [
    'entries and their lists',
    'work:\n    -   name: Fjordvik\n        highlights:\n            - Cut waste\n            -  Ran a shop\n    -   name: Lind\n',
    'work:\n  - name: Fjordvik\n    highlights:\n      - Cut waste\n      - Ran a shop\n  - name: Lind\n',
  ],
  [
    'lists as most of them stand: at their key',
    'work:\n- name: Fjordvik\n  highlights:\n  - Cut waste\n  keywords:\n    - Go\n',
    'work:\n- name: Fjordvik\n  highlights:\n  - Cut waste\n  keywords:\n  - Go\n',
  ],
  [
    'lists deeper than their key where as many stand at it',
    'work:\n- name: Fjordvik\n  highlights:\n    - Cut waste\n',
    'work:\n  - name: Fjordvik\n    highlights:\n      - Cut waste\n',
  ],
  [
    'spaces for tabs in front of lines',
    'basics:\n\tname: Ada\n\tlocation:\n\t\tcity: Oslo # home\nwork:\n\t- name: Elm\n\t  highlights:\n\t    - Fed 90\n',
    'basics:\n  name: Ada\n  location:\n    city: Oslo # home\nwork:\n  - name: Elm\n    highlights:\n      - Fed 90\n',
  ],
  ['one space behind a colon', 'basics:\n  name:    Ada\n  label:\tCook\n', 'basics:\n  name: Ada\n  label: Cook\n'],
  [
    'no space at the ends of lines',
    'basics:  \n  name: Ada   \n\n   \nskills: []\n',
    'basics:\n  name: Ada\n\n\nskills: []\n',
  ],
  [
    'texts of several lines with their key',
    'basics:\n    summary: >-\n        One line\n        and another.\n\n          * a deeper one\n    name: Ada\n',
    'basics:\n  summary: >-\n      One line\n      and another.\n\n        * a deeper one\n  name: Ada\n',
  ],
  [
    'comments with what they stand above',
    'basics:\n    # who\n    name: Ada # me\n',
    'basics:\n  # who\n  name: Ada # me\n',
  ],
  [
    'brackets on one line, with a space behind each comma and none inside',
    'skills:\n    - keywords: [ Go,Rust ,   "a,b" ]  # all\n    - keywords: [Go,   Rust]\ninterests: [ ]\n',
    'skills:\n  - keywords: [Go, Rust, "a,b"]  # all\n  - keywords: [Go, Rust]\ninterests: [ ]\n',
  ],
  [
    'brackets over several lines as written',
    'skills:\n  - keywords: [ Go,\n      Rust ]\n',
    'skills:\n  - keywords: [ Go,\n      Rust ]\n',
  ],
  ['line ends of Windows', 'basics:\r\n    name:  Ada\r\n', 'basics:\r\n  name: Ada\r\n'],
];

describe('formatting', () => {
  for (const [what, before, after] of cases) {
    it(what, () => {
      assert.equal(formatted(before), after);
      assert.equal(formatted(after), after, 'twice is as once');
    });
  }

  it('leaves alone what is laid out already', () => {
    for (const name of readdirSync('examples').filter((one) => one.endsWith('.yaml'))) {
      const text = readFileSync(`examples/${name}`, 'utf8');
      assert.equal(formatted(text), text, name);
    }
  });

  it('changes only the lines it is asked for', () => {
    assert.equal(
      formatted('basics:\n  name:   Ada\n  label:   Cook\n', [1, 1]),
      'basics:\n  name: Ada\n  label:   Cook\n',
    );
    assert.equal(
      formatted('basics:\n  name:   Ada\n  label:   Cook\n  url:   x\n', [1, 1], [3, 3]),
      'basics:\n  name: Ada\n  label:   Cook\n  url: x\n',
    );
  });

  it('keeps every value of texts in all styles', () => {
    const text = [
      'basics:',
      '     name: "Ada',
      '       Lind"',
      "     label: 'it''s'",
      '     summary: |2',
      '         two deeper',
      '        three',
      '     x-note: plain',
      '       goes on  ',
      'work:',
      '    - highlights:',
      '        - |',
      '           keep  ',
      '             this',
      '        - {a: 1,',
      '             b: 2}',
      '',
    ].join('\n');
    const after = formatted(text);
    assert.deepEqual(parse(after), parse(text));
    assert.equal(formatted(after), after);
  });

  it('does not part one entry of a list from the others', () => {
    const text = 'work:\n    - name:  A\n      position: B\n    - name: C\n';
    assert.deepEqual(parse(formatted(text, [1, 2])), parse(text));
    const broken = 'work:\n    - name:  A\n    - name: "C\nskills: []\n';
    assert.match(formatted(broken), /^work:\n {4}- name: A\n {4}- name: "C/);
  });

  it('is as deep as the editor asks for', () => {
    const text =
      'basics:\n  name: Ada\n  location:\n    city: Oslo\nwork:\n  - name: Elm\n    highlights:\n      - Fed 90\n    summary: >-\n      Cooks.\n';
    const deep = (tabSize: unknown): string => applied(text, formatting(readDocument(text), null, stepOf(tabSize)));
    assert.equal(
      deep(4),
      'basics:\n    name: Ada\n    location:\n        city: Oslo\nwork:\n    - name: Elm\n      highlights:\n          - Fed 90\n      summary: >-\n        Cooks.\n',
    );
    for (const none of [undefined, 2, 0, 1, -4, 2.5, 9, '4']) assert.equal(deep(none), text, String(none));
  });

  it('does nothing to what cannot be read, and to JSON', () => {
    for (const text of ['basics:\n    name: [Ada\n', '{"basics":   {"name": "Ada"}}', '', '- a\n-  b\n'])
      assert.equal(formatted(text), text, JSON.stringify(text));
  });
});
