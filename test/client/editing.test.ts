import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { endOfList, secondDashIn } from '../../client/src/emptyItem.ts';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly action: { readonly indent: 'none' | 'indent'; readonly appendText?: string };
}

const configuration = JSON.parse(readFileSync('language-configuration.json', 'utf8'));
const rules: readonly EnterRule[] = configuration.onEnterRules;

/** The text after Enter is pressed at `|`, and the list-ending edit that follows it on an empty item. Deeper is the next tab stop. */
function enter(text: string, tabSize = 2): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes('|'));
  const [before = '', after = ''] = lines[at]!.split('|');
  const rule = rules.find(
    ({ beforeText, afterText }) =>
      new RegExp(beforeText).test(before) && (afterText === undefined || new RegExp(afterText).test(after)),
  );
  const own = /^\s*/.exec(before)![0].length;
  const indentation = ' '.repeat(rule?.action.indent === 'indent' ? own + tabSize - (own % tabSize) : own);
  lines.splice(at, 1, before, `${indentation}${rule?.action.appendText ?? ''}|${after.trimStart()}`);
  const ended = endOfList(at, (line) => (lines[line] ?? '').replace('|', ''));
  if (ended !== undefined) lines.splice(at, 2, `${ended}|`);
  return lines.join('\n');
}

describe('Enter', () => {
  const cases: readonly (readonly [why: string, before: string, after: string])[] = [
    ['continues a list of texts', 'courses:\n  - Compilers|', 'courses:\n  - Compilers\n  - |'],
    ['splits a text in two', '  - Cut costs |and time', '  - Cut costs \n  - |and time'],
    ['makes room above an item', '  - |Cut costs', '  - \n  - |Cut costs'],
    ['goes on inside an entry', 'work:\n  - name: Fernweh|', 'work:\n  - name: Fernweh\n    |'],
    ['goes deeper after a key', 'basics:|', 'basics:\n  |'],
    ['leaves a value whole on two lines', '  summary: Cut costs |and time', '  summary: Cut costs \n    |and time'],
    ['leaves the first value of an entry whole', '  - name: Elm |& Sons', '  - name: Elm \n        |& Sons'],
    ['leaves a quoted value whole', '  label: "Head |of sales"', '  label: "Head \n    |of sales"'],
    ['leaves a quoted item whole', '  - "Cut |costs"', '  - "Cut \n    |costs"'],
    ['leaves an item in single quotes whole', "  - 'It''s |time'", "  - 'It''s \n    |time'"],
    ['stays inside brackets that are open', '  - {language: German|}', '  - {language: German\n    |}'],
    ['stays inside brackets behind a comma', '  - [Go, Rust,|', '  - [Go, Rust,\n    |'],
    ['goes on behind brackets', '  - {language: German}|', '  - {language: German}\n  - |'],
    ['goes on behind a quoted item', '  - "Cut costs"|', '  - "Cut costs"\n  - |'],
    ['goes on at the side before a comment', '  label: Head of sales| # of 3', '  label: Head of sales\n  |# of 3'],
    ['stays beside a key that is left empty', '    url: |', '    url: \n    |'],
    ['stays beside a place that is left empty in a job', '    location:|', '    location:\n    |'],
    ['goes deeper after a place with parts', '  location:|', '  location:\n    |'],
    ['goes deeper for a text that may begin below', '  summary:|', '  summary:\n    |'],
    ['goes deeper after the head of a block text', '  summary: >-|', '  summary: >-\n    |'],
    ['goes deeper in an item of block text', '  - |-|'.replace('|-|', '>-|'), '  - >-\n    |'],
    ['starts the list of a key that holds one', '    highlights:|', '    highlights:\n      - |'],
    ['starts the list of an item', '  - roles:|', '  - roles:\n    - |'],
    ['keeps the indentation in plain text', '    name: Fernweh|', '    name: Fernweh\n    |'],
    ['does not take a comment for an item', '  # - later|', '  # - later\n  |'],
    [
      'ends a list at an empty item',
      'work:\n  - name: Fernweh\n    highlights:\n      - Cut costs\n      - |',
      'work:\n  - name: Fernweh\n    highlights:\n      - Cut costs\n    |',
    ],
    [
      'ends a list that is not indented',
      'work:\n- name: Fernweh\n  highlights:\n  - Cut costs\n  - |',
      'work:\n- name: Fernweh\n  highlights:\n  - Cut costs\n  |',
    ],
    [
      'ends a list whose key opens an item',
      'work:\n  - highlights:\n      - Cut costs\n      - |',
      'work:\n  - highlights:\n      - Cut costs\n    |',
    ],
    [
      'ends a list below a comment',
      'work:\n  - name: Fernweh\n    highlights:\n # not sure\n      - Cut costs\n      - |',
      'work:\n  - name: Fernweh\n    highlights:\n # not sure\n      - Cut costs\n    |',
    ],
    ['ends a list at the left', 'interests:\n  - Chess\n  - |', 'interests:\n  - Chess\n|'],
  ];
  for (const [why, before, after] of cases) it(why, () => assert.equal(enter(before), after));

  it('goes on in the column of the first key, however wide a tab is and a dash stands', () => {
    for (const tabSize of [2, 3, 4, 8])
      for (const margin of ['', '  ', '   ', '    '])
        for (const dash of ['- ', '-  ', '-   ']) {
          const keys = ' '.repeat(margin.length + dash.length);
          assert.equal(enter(`${margin}${dash}name: Fernweh|`, tabSize), `${margin}${dash}name: Fernweh\n${keys}|`);
          assert.equal(enter(`${margin}${dash}roles:|`, tabSize), `${margin}${dash}roles:\n${keys}- |`);
          // The lines of a text stand deeper than its key.
          const block = enter(`${margin}${dash}summary: >-^`.replace('^', '|'), tabSize).split('\n')[1]!;
          assert.ok(block.indexOf('|') > keys.length, block);
          const parted = enter(`${margin}${dash}name: Elm |& Sons`, tabSize).split('\n')[1]!;
          assert.ok(parted.indexOf('|') > keys.length, parted);
        }
  });

  it('leaves an empty item alone where the next line has text', () => {
    const lines = ['courses:', '  - ', '  - Compilers'];
    assert.equal(
      endOfList(1, (line) => lines[line] ?? ''),
      undefined,
    );
  });
});

describe('words', () => {
  const { pattern, flags } = configuration.wordPattern;
  const wordsOf = (text: string) => text.match(new RegExp(pattern, `${flags}g`));

  it('are keys, dates, technologies and names as people select them', () => {
    assert.deepEqual(wordsOf('  startDate: 2021-10'), ['startDate', '2021-10']);
    assert.deepEqual(wordsOf('Node.js, C++ and C# (ASP.NET).'), ['Node.js', 'C++', 'and', 'C#', 'ASP.NET']);
    assert.deepEqual(wordsOf("Zoë O’Hare's co-op: “40%”"), ['Zoë', "O’Hare's", 'co-op', '40%']);
  });
});

describe('a dash behind the dash of an item', () => {
  it('is the second of two, with the blanks round it', () => {
    const without = (text: string): string | null => {
      const found = secondDashIn(text);
      return found && text.slice(0, found.start) + text.slice(found.end);
    };
    assert.equal(without('      - - '), '      - ');
    assert.equal(without('      -       - Built 14 stairs'), '      - Built 14 stairs');
    assert.equal(without('  - - name: Elm'), '  - name: Elm');
    assert.equal(without('- -'), '- ');
    assert.equal(without('- -a'), null);
    for (const one of ['  - name: Elm', '- 40 % - a third', '--- ', '']) assert.equal(without(one), null, one);
  });
});
