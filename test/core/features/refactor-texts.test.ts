import assert from 'node:assert/strict';
import { workspaceEdit } from '../../../server/src/core/features/placeholders.ts';
import { extractStat } from '../../../server/src/core/features/refactor/extractStat.ts';
import { hideEntry, showEntry } from '../../../server/src/core/features/refactor/hide.ts';
import { foldText, quoteValue, unfoldText } from '../../../server/src/core/features/refactor/scalarStyle.ts';
import { words } from '../support/gaps.ts';
import { refactored } from '../support/refactored.ts';

describe('putting a text in quotes', () => {
  const quoted = (value: string) => refactored(quoteValue, `work:\n  - name: ‸${value}\n`);

  it('is offered for what readers of YAML disagree about', () => {
    for (const value of words(
      'y|N|yes|No|on|OFF|nan|inf|Inf|12:30|1_000|2019-01|012a|a#b|=x|<<|?x|-x|1.5.2|1,000|+1-2',
    ))
      assert.equal(quoted(value), `work:\n  - name: "${value}"\n`, value);
  });

  it('is not offered for other texts, numbers, switches and what has quotes, a tag or an anchor', () => {
    for (const value of words(
      'True|false|null|~|-3|+3|.5|0x1f|1e5|007|12|Oslo|nope|3 boats|offer|inform|"no"|\'no\'|!!str no|&a no|a # b',
    ))
      assert.equal(quoted(value), null, value);
  });
});

describe('folding a text', () => {
  const long = 'Ran the old mill at the far end of the bay for nine years and then sold it to the county for a song';

  it('fills lines up to column 80, below the place where it stands', () => {
    const rows: readonly (readonly [text: string, after: string])[] = [
      [
        `basics:\n  summary: ‸${long}\n`,
        'basics:\n  summary: >-\n    Ran the old mill at the far end of the bay for nine years and then sold it\n    to the county for a song\n',
      ],
      [
        `basics:\n  "summary": ‸"${long}"\n`,
        'basics:\n  "summary": >-\n    Ran the old mill at the far end of the bay for nine years and then sold it\n    to the county for a song\n',
      ],
      [
        `basics:\r\n  summary: ‸'${long}'\r\n`,
        'basics:\r\n  summary: >-\r\n    Ran the old mill at the far end of the bay for nine years and then sold it\r\n    to the county for a song\r\n',
      ],
      [
        `work:\n  - highlights:\n      - ‸${long}\n`,
        'work:\n  - highlights:\n      - >-\n        Ran the old mill at the far end of the bay for nine years and then sold\n        it to the county for a song\n',
      ],
      [
        `work:\n  - summary: ‸${long}\n`,
        'work:\n  - summary: >-\n      Ran the old mill at the far end of the bay for nine years and then sold it\n      to the county for a song\n',
      ],
      [
        `basics:\n  'x-[old] note': ‸${long}\n`,
        `basics:\n  'x-[old] note': >-\n    Ran the old mill at the far end of the bay for nine years and then sold it\n    to the county for a song\n`,
      ],
      [
        `basics:\n  "x-{old} note": ‸${long}\n`,
        `basics:\n  "x-{old} note": >-\n    Ran the old mill at the far end of the bay for nine years and then sold it\n    to the county for a song\n`,
      ],
    ];
    for (const [text, after] of rows) assert.equal(refactored(foldText, text), after, text);
    const exact = `${'Kept boats '.repeat(6)}and a quay`;
    assert.equal(exact.length, 76);
    // One line below the key would be no shorter than one behind it.
    assert.equal(refactored(foldText, `basics:\n  summary: ‸${exact}\n`), null);
    assert.equal(
      refactored(foldText, `basics:\n  summary: ‸${exact}s\n`),
      `basics:\n  summary: >-\n    ${exact.slice(0, -5)}\n    quays\n`,
    );
  });

  it('is not offered for a short text, in brackets, and where spaces or lines would change', () => {
    for (const text of [
      `basics:\n  summary: ‸${long.slice(0, 60)}\n`,
      `basics:\n  url: ‸https://example.org/${'ada-'.repeat(20)}\n`,
      `work:\n  - highlights: [‸${long}]\n`,
      `basics: {summary: ‸${long}}\n`,
      `basics:\n  summary: ‸${long}  twice\n`,
      `basics:\n  summary: ‸"${long}\\n twice"\n`,
      `basics:\n  summary: ‸"${long}\\ttwice"\n`,
      `basics:\n  summary: ‸>-\n    ${long}\n`,
      `basics:\n  ‸summary: ${long}\n`,
    ])
      assert.equal(refactored(foldText, text), null, text);
  });

  it('is undone on one line, in quotes where the text needs them', () => {
    const rows: readonly (readonly [text: string, after: string | null])[] = [
      ['basics:\n  summary: >-\n    Ran ‸mills\n    and more\n', 'basics:\n  summary: Ran mills and more\n'],
      ['basics:\n  summary: >\n    Ran ‸mills\n', 'basics:\n  summary: Ran mills\n'],
      ['basics:\n  summary: |-\n    Ran ‸mills: old\n', 'basics:\n  summary: "Ran mills: old"\n'],
      ['basics:\n  summary: |-\n    Ran ‸mills\n    and more\n', null],
      ['basics:\n  summary: >- # old\n    Ran ‸mills\n', null],
      ['basics:\n  summary: Ran ‸mills\n', null],
    ];
    for (const [text, after] of rows) assert.equal(refactored(unfoldText, text), after, text);
  });
});

describe('hiding an entry', () => {
  /** A text, what it is once hidden, and once shown again. */
  const rows: readonly (readonly [text: string, hidden: string | null, again: string | null])[] = [
    ['work:\n  - name: A|\n    position: B\n', 'work:\n  - name: A\n    hidden: true\n    position: B\n', null],
    ['work:\n  - name: A|\n    hidden: false\n', 'work:\n  - name: A\n    hidden: true\n', null],
    ['work:\n  - name: A|\n    hidden:\n', null, null],
    ['work:\n  - name: A|\n    hidden: "false"\n', null, null],
    ['work:\n  - name: A|\n    hidden: maybe\n', null, null],
    ['work:\n  - name: A|\n    hidden: true\n', null, 'work:\n  - name: A\n'],
    ['work:\n  - name: A|\n    hidden: true # sea\n', null, 'work:\n  - name: A\n    hidden: false # sea\n'],
    ['work: [{name: A|, hidden: true}]\n', null, 'work: [{name: A}]\n'],
    ['work: [{name: A|, hidden: true}] # sea\n', null, 'work: [{name: A}] # sea\n'],
    ['work: [{name: A|}]\n', 'work: [{name: A, hidden: true}]\n', null],
    [
      'work:\n  - name: A\n    roles:\n      - position: B|\n',
      'work:\n  - name: A\n    roles:\n      - position: B\n        hidden: true\n',
      null,
    ],
    [
      'work:\n  - name: A|\n    roles:\n      - position: B\n',
      'work:\n  - name: A\n    hidden: true\n    roles:\n      - position: B\n',
      null,
    ],
    ['skills:\n  - name: A\n    keywords: [B|]\n', 'skills:\n  - name: A\n    hidden: true\n    keywords: [B]\n', null],
    ['work:\n  - {name: A|, hidden: true, position: B}\n', null, 'work:\n  - {name: A, position: B}\n'],
    ['basics:\n  name: A|\n', null, null],
    ['work:\n  -|\n', null, null],
  ];

  it('is a key below its first one, and goes again', () => {
    for (const [text, hidden, again] of rows) {
      assert.equal(refactored(hideEntry, text), hidden, text);
      assert.equal(refactored(showEntry, text), again, text);
    }
  });
});

describe('a headline figure from a highlight', () => {
  const name = 'basics:\n  name: A\n';
  const stats = (value: string, source: string) =>
    `${name}  stats:\n    - value: "${value}"\n      label: "[how measured?]"\n      source: ${source}\n`;

  it('names the highlight, which gets an id where it has none', () => {
    const rows: readonly (readonly [work: string, after: string | null])[] = [
      [
        '  - highlights:\n      - Cut waste by |40% in May\n',
        `${stats('40%', 'cut-waste')}work:\n  - highlights:\n      - text: Cut waste by 40% in May\n        id: cut-waste\n`,
      ],
      [
        '  - highlights:\n      - Cut waste by 40%| in May\n      - text: B\n        id: " cut-waste "\n',
        `${stats('40%', 'cut-waste-2')}work:\n  - highlights:\n      - text: Cut waste by 40% in May\n        id: cut-waste-2\n      - text: B\n        id: " cut-waste "\n`,
      ],
      [
        '  - highlights:\n      - text: Cut waste by 4|0% in May\n        id: " waste "\n',
        `${stats('40%', 'waste')}work:\n  - highlights:\n      - text: Cut waste by 40% in May\n        id: " waste "\n`,
      ],
      [
        '  - highlights:\n      - 4|0 %\n',
        `${stats('40 %', 'highlight-1')}work:\n  - highlights:\n      - text: 40 %\n        id: highlight-1\n`,
      ],
      [
        '  - highlights:\n      - Cut 2nd b2b ox waste by |40%\n',
        `${stats('40%', 'cut-waste')}work:\n  - highlights:\n      - text: Cut 2nd b2b ox waste by 40%\n        id: cut-waste\n`,
      ],
      ['  - highlights:\n      - Cut waste by 40% |in May\n', null],
      ['  - highlights:\n      - Ran 1|8 months\n', null],
    ];
    for (const [work, after] of rows) assert.equal(refactored(extractStat, `${name}work:\n${work}`), after, work);
    assert.equal(refactored(extractStat, 'work:\n  - highlights:\n      - Cut waste by 4|0%\n'), null);
  });
});

describe('what an edit leaves to fill in', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const snippet = (newText: string, snippets = true): string | null => {
    const edit = workspaceEdit('file:///cv.yaml', [{ range, newText }], snippets);
    const [change] = edit.documentChanges ?? [];
    const [first] = change && 'edits' in change ? change.edits : [];
    return first && 'snippet' in first ? first.snippet.value : null;
  };

  it('is selected for typing where the client can', () => {
    assert.equal(snippet('Cut [how many?] by [your name]'), `Cut \${1:[how many?]} by \${2:[your name]}`);
    assert.equal(snippet('[how many?]'), `\${1:[how many?]}`);
    assert.equal(snippet('Cut $4 {a} \\ [how much?]'), `Cut \\$4 {a\\} \\\\ \${1:[how much?]}`);
    for (const text of ['Cut it', 'Cut [how?]', 'Cut [how many?]\nand more', '[her name]'])
      assert.equal(snippet(text), null, text);
    assert.equal(snippet('[how many?]', false), null);
  });

  it('is a question or a thing of yours, in a few words', () => {
    for (const [length, your, how] of [
      [20, true, true],
      [21, true, false],
      [30, true, false],
      [31, false, false],
    ] as const) {
      assert.equal(snippet(`[your ${'n'.repeat(length)}]`) !== null, your, `your ${length}`);
      assert.equal(snippet(`[how ${'n'.repeat(length)}?]`) !== null, how, `how ${length}`);
    }
  });
});
