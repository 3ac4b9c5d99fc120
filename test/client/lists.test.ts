import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { listItemAt } from '../../client/src/emptyItem.ts';

interface Keybinding {
  readonly key: string;
  readonly when?: string;
  readonly args?: { readonly commands: readonly (string | { readonly args?: { readonly snippet?: string } })[] };
}

const bindings: readonly Keybinding[] = JSON.parse(readFileSync('package.json', 'utf8')).contributes.keybindings;

const reading = (text: string) => {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.endsWith('|'));
  return listItemAt(at, (line) => (lines[line] ?? '').replace(/\|$/, ''));
};

/** The snippets of a key on an empty item, where the context is as given: VS Code has them run by themselves. */
function snippetOf(key: string, list: number, outer: number | null): string {
  const asks = (when: string) =>
    when.includes('merit.emptyItem') &&
    !when.includes('!merit.emptyItem') &&
    (!when.includes('merit.list ==') || when.includes(`merit.list == '${list}'`)) &&
    (!when.includes('!merit.outerList') || outer === null) &&
    (!when.includes('merit.outerList ==') || when.includes(`merit.outerList == '${outer}'`));
  const found = bindings.filter((binding) => binding.key === key && asks(binding.when ?? ''));
  assert.equal(found.length, 1, `${key} is bound once for ${list} and ${outer}`);
  const [command] = found[0]!.args!.commands;
  return (typeof command === 'object' && command.args?.snippet) || '';
}

/** What VS Code makes of a snippet that is one transformed line: groups, `${1:?then:else}` and `${1:+then}`. */
function written(snippet: string, line: string): string {
  const [, pattern = '', format = ''] = /^\$\{TM_CURRENT_LINE\/(.*)\/([^/]*)\/\}$/s.exec(snippet)!;
  return line.replace(new RegExp(pattern), (...groups: (string | undefined)[]) =>
    format.replaceAll(/\$(?:\{(\d):(?:\?([^:}]+):|\+)([^}]*)\}|(\d))/g, (_, asked, then, otherwise, group) => {
      if (!asked) return groups[Number(group)] ?? '';
      if (then === undefined) return groups[Number(asked)] ? otherwise : '';
      return groups[Number(asked)] ? then : otherwise;
    }),
  );
}

/** The text after the key: the snippet at the cursor, then the line above it goes. */
function pressed(key: string, text: string, known = text): string {
  const item = reading(known)!;
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.endsWith('|'));
  const line = lines[at]!.slice(0, -1);
  const outer = item.outer === null ? null : item.dash - item.outer;
  const after = (line + written(snippetOf(key, item.dash - item.key, outer), line)).split('\n');
  after.splice(after.length - 2, 1);
  lines.splice(at, 1, ...after);
  return `${lines.slice(0, at + after.length).join('\n')}|${lines
    .slice(at + after.length)
    .map((rest) => `\n${rest}`)
    .join('')}`;
}

const role = 'work:\n  - name: Pier\n    roles:\n      - position: Cook\n        highlights:\n          - Fed 90\n';
const flat = 'work:\n- name: Pier\n  highlights:\n  - Fed 90\n';
const wide = 'work:\n    - name: Pier\n      highlights:\n          - Fed 90\n';

describe('an item of a list', () => {
  it('is known in every style of lists, empty or not', () => {
    assert.deepEqual(reading(`${role}          - |\n`), { key: 8, dash: 10, outer: 6, empty: true, last: true });
    assert.deepEqual(reading(`${flat}  - Sang|\n`), { key: 2, dash: 2, outer: 0, empty: false, last: true });
    assert.deepEqual(reading(`${wide}          - |`), { key: 6, dash: 10, outer: 4, empty: true, last: true });
    assert.deepEqual(reading('interests:\n  - Chess\n  - |'), {
      key: 0,
      dash: 2,
      outer: null,
      empty: true,
      last: true,
    });
    assert.deepEqual(reading(`${wide}          - |\n      url: a.example\n`)?.key, 6);
  });

  it('belongs to a key behind dashes, tags and comments, in lines apart', () => {
    for (const [text, key, outer] of [
      ['work:\n  - highlights:\n      - Fed 90|', 4, 2],
      ['courses: # of today\n  - Baking|', 0, null],
      ['courses: !!seq\n  - Baking|', 0, null],
      ['courses: &all\n  - Baking|', 0, null],
      ['"my courses":\n  - Baking|', 0, null],
      ['work:\n  - name: Pier\n    # notes\n\n    highlights:\n\n      # more\n      - Fed 90|', 4, 2],
      ['work:\n  - name: Pier\n    highlights:\n      - Fed 90\n      - |', 4, 2],
      ['work:\n  - name: Pier\n    highlights:\n      - Fed 90\n        or more\n      - |', 4, 2],
    ] as const) {
      const item = reading(text);
      assert.deepEqual([item?.key, item?.outer], [key, outer], text);
    }
  });

  it('is looked for two thousand lines up and down', () => {
    const far = (lines: number): string => `courses:\n${'\n'.repeat(lines)}  - |`;
    assert.deepEqual(
      [far(1998), far(1999)].map((text) => reading(text)?.key),
      [0, undefined],
    );
    const below = (lines: number): string => `courses:\n  - |${'\n'.repeat(lines)}  - Brewing`;
    assert.deepEqual(
      [below(1999), below(2000)].map((text) => reading(text)?.last),
      [false, true],
    );
  });

  it('is the last where what comes below is no more of its list', () => {
    for (const [below, last] of [
      ['\n    and more', false],
      ['\n  # - later\n  - Brewing', false],
      ['\n  # - later\nwork:', true],
      ['\n  url: a', true],
      ['\n  -Brewing', true],
      ['\n- Brewing', true],
      ['\n  -', false],
    ] as const)
      assert.equal(reading(`courses:\n  - Baking|${below}`)?.last, last, below);
  });

  it('is told from one with others below, and no entry, key or head of a block is one', () => {
    assert.equal(reading('courses:\n  - Baking|\n  - Brewing\n')?.last, false);
    assert.equal(reading('courses:\n  - |\n\n  - Brewing\n')?.last, false);
    for (const text of [
      'work:\n  - "name": Pier|\n',
      "work:\n  - 'name':|\n",
      'courses:\n  - # later|\n',
      'courses:\n  - |-|\n',
    ])
      assert.equal(reading(text), undefined, text);
    for (const text of ['courses:\n  - at 9:30|\n', 'courses:\n  - See https://a.example|\n'])
      assert.ok(reading(text), text);
    for (const text of ['work:\n  - name: Pier|\n', 'courses:\n  - >-|\n', '- |\n', 'name: Ines|\n'])
      assert.equal(reading(text), undefined, text);
  });
});

describe('a key on an empty item', () => {
  for (const key of ['enter', 'backspace'])
    it(`${key} ends the list, with the cursor where its key begins`, () => {
      assert.equal(pressed(key, `${role}          - |\n`), `${role}        |\n`);
      assert.equal(pressed(key, `${flat}  - |\n`), `${flat}  |\n`);
      assert.equal(pressed(key, `${wide}          - |\n      url: a\n`), `${wide}      |\n      url: a\n`);
      assert.equal(pressed(key, 'interests:\n  - Chess\n  - |'), 'interests:\n  - Chess\n|');
    });

  it('Shift+Tab begins the next entry of the list outside, else ends the list', () => {
    assert.equal(pressed('shift+tab', `${role}          - |\n`), `${role}      - |\n`);
    assert.equal(pressed('shift+tab', `${flat}  - |\n`), `${flat}- |\n`);
    assert.equal(pressed('shift+tab', `${wide}          - |\n`), `${wide}    - |\n`);
    assert.equal(pressed('shift+tab', 'interests:\n  - Chess\n  - |'), 'interests:\n  - Chess\n|');
  });

  it('does what it does anywhere when the item has been typed meanwhile', () => {
    const known = `${role}          - |\n`;
    assert.equal(pressed('enter', `${role}          - S|\n`, known), `${role}          - S\n          - |\n`);
    assert.equal(pressed('enter', `${role}        url: a|\n`, known), `${role}        url: a\n        |\n`);
    assert.equal(pressed('enter', `${role}        |\n`, known), `${role}        \n        |\n`);
    assert.equal(pressed('enter', `${role}      - name: a|\n`, known), `${role}      - name: a\n        |\n`);
    assert.equal(pressed('enter', `${role}        url: |\n`, known), `${role}        url: \n        |\n`);
    assert.equal(pressed('enter', `${role}        location:|\n`, known), `${role}        location:\n          |\n`);
    assert.equal(pressed('enter', `${role}        keywords:|\n`, known), `${role}        keywords:\n          - |\n`);
    assert.equal(pressed('enter', `${role}      - roles:|\n`, known), `${role}      - roles:\n        - |\n`);
    assert.equal(pressed('backspace', `${role}|\n`, known), `${role}|\n`);
    assert.equal(pressed('enter', `${role}|\n`, known), `${role}\n|\n`);
    assert.equal(pressed('backspace', `${role}          - Sa|\n`, known), `${role}          - S|\n`);
    assert.equal(pressed('backspace', `${role}          - S\u{1F35E}|\n`, known), `${role}          - S|\n`);
    assert.equal(pressed('backspace', `${role}        |\n`, known), `${role}      |\n`);
    assert.equal(pressed('shift+tab', `${role}        url: a|\n`, known), `${role}      url: a|\n`);
  });
});
