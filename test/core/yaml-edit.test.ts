import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { nodeAt } from '../../server/src/core/profile/nodeAt.ts';
import { removalOf } from '../../server/src/core/profile/removal.ts';
import type { SpanEdit } from '../../server/src/core/text/span.ts';
import { insertItems, insertKey, replaceValue, wrapItem } from '../../server/src/core/yaml/edit/index.ts';
import type { Path } from '../../server/src/core/yaml/nodes.ts';
import { applied, check } from './support/check.ts';

/** The text after the first fix of a code. */
function fixed(text: string, code: string): string {
  const fix = check(text, code)[0]?.fixes()[0];
  assert.ok(fix, `no fix of ${code}`);
  return applied(text, fix.edits);
}

/** A text after an edit made in its only segment, or null. */
function edited(text: string, edit: (segment: ReturnType<typeof segmentOf>) => SpanEdit | null): string | null {
  const segment = segmentOf(text);
  const found = edit(segment);
  return found && text.slice(0, found.span.start) + found.newText + text.slice(found.span.end);
}

function segmentOf(text: string) {
  const [placed, ...others] = readDocument(text).placed;
  assert.ok(placed && others.length === 0, 'one segment');
  return placed.segment;
}

const replaced = (text: string, path: Path, value: string): string | null =>
  edited(text, (segment) => replaceValue(segment, nodeAt(segment, path), value));

describe('replacing a value', () => {
  it('keeps the style and what stands round it', () => {
    const name: Path = ['basics', 'name'];
    for (const [before, after] of [
      ['basics:\n  name: Ola # me\n', 'basics:\n  name: Kari # me\n'],
      ['basics:\n  name: "Ola" # me\n', 'basics:\n  name: "Kari" # me\n'],
      ["basics:\n  'name': 'Ola'\n", "basics:\n  'name': 'Kari'\n"],
      ['basics:\n  name: >-\n    Ola\n  label: Cook\n', 'basics:\n  name: >-\n    Kari\n  label: Cook\n'],
      ['basics:\n  name: |+ # me\n    Ola\n\n  label: Cook\n', 'basics:\n  name: |+ # me\n    Kari\n\n  label: Cook\n'],
      ['basics:\r\n  name: |2\r\n    Ola\r\n', 'basics:\r\n  name: |2\r\n    Kari\r\n'],
      ['basics:\n  name: Ola\n    Berg # me\n', 'basics:\n  name: Kari # me\n'],
      ['basics:\n  name: "Ola\n    Berg"\n', 'basics:\n  name: "Kari"\n'],
      ['basics:\n  name:\n    Ola\n', 'basics:\n  name:\n    Kari\n'],
      ['basics: {name: Ola, label: Cook} # me\n', 'basics: {name: Kari, label: Cook} # me\n'],
      ['{"basics": {"name": "Ola"}}', '{"basics": {"name": "Kari"}}'],
    ] as const)
      assert.equal(replaced(before, name, 'Kari'), after);
  });

  it('keeps the zeros of a number', () => {
    const score: Path = ['education', 0, 'score'];
    const grade = (value: string): string => `education: [{score: ${value}}]\n`;
    assert.equal(replaced(grade('3.5'), score, '3.9'), grade('3.9'));
    assert.equal(replaced(grade('3.5'), score, '3.90'), grade('"3.90"'));
  });

  it('quotes what would be read as something else', () => {
    const name: Path = ['basics', 'name'];
    const plain = 'basics:\n  name: Ola\n';
    for (const value of [
      'a: b',
      'a #1',
      '#1',
      '- a',
      '*a',
      '&a',
      '!a',
      '@a',
      '`a`',
      '%a',
      '"a',
      "'a",
      'yes',
      'No',
      'on',
      'off',
      'y',
      'N',
      'null',
      '~',
      '2024',
      '1e3',
      '+4722855050',
      'a:',
      ' a',
      '> a',
      '? a',
      '[a]',
      '{a}',
    ])
      assert.match(replaced(plain, name, value)!, /name: ["']/, value);
    for (const value of ['2021-10', 'present', 'a-b', "it's", 'C#', 'a, b', 'https://a.example/b#c', 'a:b'])
      assert.equal(replaced(plain, name, value), `basics:\n  name: ${value}\n`);
    // In the quotes that need no escape.
    assert.equal(replaced(plain, name, 'a: C:\\b'), "basics:\n  name: 'a: C:\\b'\n");
    assert.equal(replaced(plain, name, '- "a"'), `basics:\n  name: '- "a"'\n`);
    assert.equal(replaced(plain, name, "- 'a'"), `basics:\n  name: "- 'a'"\n`);
    assert.equal(replaced('basics: {name: Ola}\n', name, 'a, b'), 'basics: {name: "a, b"}\n');
    assert.equal(replaced('basics:\n  name: 2021\n', name, '2022'), 'basics:\n  name: 2022\n');
    assert.equal(replaced('{"basics": {"name": 2021}}', name, 'a'), '{"basics": {"name": "a"}}');
    assert.equal(replaced("basics:\n  name: 'Ola'\n", name, "it's"), "basics:\n  name: 'it''s'\n");
    assert.equal(replaced('basics:\n  name: "Ola"\n', name, 'a "b" \\'), 'basics:\n  name: "a \\"b\\" \\\\"\n');
  });

  it('is not done where a block would have to become quotes and lose the comment behind its mark', () => {
    const name: Path = ['basics', 'name'];
    assert.equal(replaced('basics:\n  name: >-\n    Ola\n', name, ' Kari'), 'basics:\n  name: " Kari"\n');
    assert.equal(replaced('basics:\n  name: >- # me\n    Ola\n', name, ' Kari'), null);
  });

  it('is not done where somebody else reads the value too', () => {
    assert.equal(replaced('basics:\n  name: &n Ola\n  label: *n\n', ['basics', 'name'], 'Kari'), null);
    assert.equal(replaced('basics:\n  name: !mine Ola\n', ['basics', 'name'], 'Kari'), null);
    assert.equal(replaced('basics:\n  name: &n Ola\n  label: *n\n', ['basics', 'label'], 'Kari'), null);
  });
});

describe('inserting and removing', () => {
  const added = (text: string, path: Path): string | null =>
    edited(text, (segment) => insertKey(segment, nodeAt(segment, path), 'endDate', 'present', 'startDate'));

  it('puts a key below another at its column, or behind it in brackets', () => {
    for (const [before, after] of [
      [
        'basics:\n  startDate: 2020 # so\n  name: Q\n',
        'basics:\n  startDate: 2020 # so\n  endDate: present\n  name: Q\n',
      ],
      ['basics:\n  "startDate": 2020\n', 'basics:\n  "startDate": 2020\n  endDate: present\n'],
      [
        'basics:\r\n  startDate: |-\r\n    2020\r\n',
        'basics:\r\n  startDate: |-\r\n    2020\r\n  endDate: present\r\n',
      ],
      ['basics:\n  startDate: 2020', 'basics:\n  startDate: 2020\n  endDate: present'],
      ['basics: {startDate: 2020, name: Q}\n', 'basics: {startDate: 2020, endDate: present, name: Q}\n'],
      ['{"basics": {"startDate": "2020"}}', '{"basics": {"startDate": "2020", "endDate": "present"}}'],
      [
        '{\r\n  "basics": {\r\n    "startDate": "2020"\r\n  }\r\n}',
        '{\r\n  "basics": {\r\n    "startDate": "2020",\r\n    "endDate": "present"\r\n  }\r\n}',
      ],
      [
        '{\n  "basics": {\n    "startDate": "2020"\n  }\n}',
        '{\n  "basics": {\n    "startDate": "2020",\n    "endDate": "present"\n  }\n}',
      ],
    ] as const)
      assert.equal(added(before, ['basics']), after);
    assert.equal(added('basics:\n  startDate: 2020\n  endDate: 2021\n', ['basics']), null);
  });

  it('leaves a member alone whose comment stands before the comma', () => {
    const path: Path = ['basics', 'x-l', 0];
    const without = (text: string): string | null => edited(text, (segment) => removalOf(segment, path));
    assert.equal(without('basics:\n  x-l: [bread # since 2012\n    , pies]\n'), null);
  });

  it('takes an item out of brackets with its comma, whatever stands between', () => {
    const list: Path = ['basics', 'x-l'];
    const rows: readonly (readonly [before: string, index: number, after: string | null])[] = [
      [' [a, b, c]\n', 0, ' [b, c]\n'],
      [' [a, b, c]\n', 1, ' [a, c]\n'],
      [' [a, b, c]\n', 2, ' [a, b]\n'],
      [' [a , b]\n', 0, ' [b]\n'],
      [' [a,\n\n    b]\n', 0, ' [b]\n'],
      [' [a, {b: c}, "d"]\n', 1, ' [a, "d"]\n'],
      [' [\n    a, b,\n    c\n  ]\n', 1, ' [\n    a, c\n  ]\n'],
      [' [\n    a,\n    b,\n  ]\n', 1, ' [\n    a,\n  ]\n'],
      [' [\n    a,\n    b,\n    c\n  ]\n', 1, ' [\n    a,\n    c\n  ]\n'],
      [' [\n    a, # of a\n    b\n  ]\n', 0, ' [\n    # of a\n    b\n  ]\n'],
      [' [a, # of a\n    b]\n', 0, null],
      [' [a, # of a\n    b]\n', 1, null],
      [' [a, b # of b\n    , c]\n', 1, null],
      [' [a # of a\n    , b]\n', 1, null],
      [' [a, # of a\n    # more\n    b]\n', 0, null],
      ['\n    - a # of a\n    - b\n', 0, '\n    - b\n'],
      ['\n    - a\n    - b # of b\n', 1, '\n    - a\n'],
      ['\n    - a\n\n    # of b\n    - b\n    - c\n', 1, '\n    - a\n\n    # of b\n    - c\n'],
      ['\n    - |\n      a\n    - b\n', 0, '\n    - b\n'],
      ['\n    - - a\n      - b\n    - c\n', 0, '\n    - c\n'],
      ['\n    -\n      a: 1\n    - c\n', 0, null],
      ['\n    - a: 1\n      b: 2\n    - c', 1, '\n    - a: 1\n      b: 2\n'],
    ];
    for (const [before, index, after] of rows) {
      const text = `basics:\n  x-l:${before}`;
      const found = edited(text, (segment) => removalOf(segment, [...list, index]));
      assert.equal(found, after === null ? null : `basics:\n  x-l:${after}`, `${before} without ${index}`);
    }
  });

  it('touches nothing of a file that is meant to be JSON and is not', () => {
    assert.equal(added('{"basics": {"startDate": "2020",}}', ['basics']), null);
    assert.equal(added('{"basics": {"startDate": "2020", /* so */ "name": "Q"}}', ['basics']), null);
  });

  it('puts items behind another', () => {
    const path: Path = ['meta', 'x-list'];
    const behind = (text: string, index: number): string | null =>
      edited(text, (segment) => insertItems(segment, nodeAt(segment, path), index, ['b: c', 'd']));
    assert.equal(
      behind('meta:\n  x-list:\n    - a # so\n    - e\n', 0),
      'meta:\n  x-list:\n    - a # so\n    - "b: c"\n    - d\n    - e\n',
    );
    assert.equal(behind('meta:\n  x-list: [a]\n', 0), 'meta:\n  x-list: [a, "b: c", d]\n');
    assert.equal(behind('{"meta": {"x-list": ["a", "e"]}}', 0), '{"meta": {"x-list": ["a", "b: c", "d", "e"]}}');
  });

  it('takes a key or an item out with what belongs to it, and nothing else', () => {
    const without = (text: string, path: Path): string | null => edited(text, (segment) => removalOf(segment, path));
    for (const [before, path, after] of [
      [
        'basics:\n  name: Q\n  x-a: >-\n    b\n    c\n  label: R\n',
        ['basics', 'x-a'],
        'basics:\n  name: Q\n  label: R\n',
      ],
      ['basics: {name: Q, x-a: b}\n', ['basics', 'x-a'], 'basics: {name: Q}\n'],
      ['basics: {x-a: b, name: Q}\n', ['basics', 'x-a'], 'basics: {name: Q}\n'],
      ['{"meta": {"x-l": ["a", "b"]}}', ['meta', 'x-l', 1], '{"meta": {"x-l": ["a"]}}'],
      [
        '{\n  "meta": {\n    "x-l": [\n      "a",\n      "b"\n    ]\n  }\n}',
        ['meta', 'x-l', 1],
        '{\n  "meta": {\n    "x-l": [\n      "a"\n    ]\n  }\n}',
      ],
      [
        '{\n  "meta": {\n    "x-l": [\n      "a",\n      "b"\n    ]\n  }\n}',
        ['meta', 'x-l', 0],
        '{\n  "meta": {\n    "x-l": [\n      "b"\n    ]\n  }\n}',
      ],
      ['meta:\n  x-l:\n    - a\n    # of b\n    - b\n', ['meta', 'x-l', 0], 'meta:\n  x-l:\n    # of b\n    - b\n'],
      ['meta:\n  x-l: [a, # of a\n    b]\n', ['meta', 'x-l', 1], null],
      ['meta:\n  x-l: [a]\n', ['meta', 'x-l', 0], null],
    ] as const)
      assert.equal(without(before, path), after);
  });
});

describe('the fixes of rules', () => {
  it('write addresses into folded blocks', () => {
    assert.equal(
      fixed('basics:\n  name: Ada Marlowe\n  url: >-\n    ada.example.com\n  email: ada@example.com\n', 'contact.url'),
      'basics:\n  name: Ada Marlowe\n  url: >-\n    https://ada.example.com\n  email: ada@example.com\n',
    );
  });

  it('keep the quotes of a text in single quotes', () => {
    assert.match(
      fixed(
        "work:\n  - name: Quay\n    highlights:\n      - 'Ran the bakers'' guild , for 9 towns'\n",
        'bullet.punctuation',
      ),
      /'Ran the bakers'' guild, for 9 towns'/,
    );
  });

  it('swap dates in blocks of lines', () => {
    assert.equal(
      fixed(
        'work:\n  - name: Quay\n    startDate: |-\n      2021-10\n    endDate: |-\n      2021-03\n',
        'date.end-before-start',
      ),
      'work:\n  - name: Quay\n    startDate: |-\n      2021-03\n    endDate: |-\n      2021-10\n',
    );
  });

  it('keep a place for figures between brackets', () => {
    const text = 'work: [{name: Quay, highlights: [Reduced the latency of the till by 120 ms]}]\n';
    assert.match(
      fixed(text, 'metric.no-baseline'),
      /\["Reduced the latency of the till by 120 ms \(from \[how much\?\] to \[how much\?\]\)"\]/,
    );
  });
});

describe('making a text of a list the value of a key', () => {
  const wrapped = (items: string, index = 0): string | null => {
    const text = `basics:\n  highlights:${items}`;
    const segment = segmentOf(text);
    const edits = wrapItem(segment, nodeAt(segment, ['basics', 'highlights']), index, 'text', { id: 'a' });
    return (
      edits &&
      [...edits]
        .sort((a, b) => b.span.start - a.span.start)
        .reduce((now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), text)
        .slice(text.length - items.length)
    );
  };
  it('keeps the text, its style and its comment', () => {
    for (const [before, after] of [
      ['\n    - Ran a mill # here\n', '\n    - text: Ran a mill # here\n      id: a\n'],
      ['\n    -   Ran a mill\n', '\n    -   text: Ran a mill\n        id: a\n'],
      ['\n    - "Ran a mill"\n    - Slept\n', '\n    - text: "Ran a mill"\n      id: a\n    - Slept\n'],
      ['\n    - |-\n      Ran a mill\n', '\n    - text: |-\n        Ran a mill\n      id: a\n'],
    ] as const)
      assert.equal(wrapped(before), after, before);
  });
  it('is not done in brackets, to what is no text, or to what has an anchor or a tag', () => {
    for (const before of [
      ' [Ran a mill]\n',
      '\n    - name: Mill\n',
      '\n    - &mill Ran a mill\n',
      '\n    - !!str Ran a mill\n',
      '\n    - !mill Ran a mill\n',
    ])
      assert.equal(wrapped(before), null, before);
    assert.equal(wrapped('\n    - Ran a mill\n', 1), null);
  });
});
