import assert from 'node:assert/strict';
import { codeActions, safeEdits } from '../../../server/src/core/features/codeActions.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { pointerAt, rangeOf } from '../../../server/src/core/features/locate.ts';
import { symbols } from '../../../server/src/core/features/symbols.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { analyzer, applied, check, seen, today } from '../support/check.ts';
import { cursor, marked } from '../support/marked.ts';

const profile = `basics:
  name: Imke Roosdorp
work:
  - name: Quayside Bank
    roles:
      - position: Lead engineer
        startDate: 2022-04
        endDate: present
        highlights:
          - Cut the close from 9 days to 2
          - text: Moved 38 services
            id: moved
  - name: Helix Bioworks
    position: Engineer
    startDate: 2019-01
    endDate: 2022-03
skills:
  - name: Backend
    keywords: [Go, Rust]
x-notes: mine
`;

describe('hover', () => {
  const shown = (text: string): string | null => {
    const found = cursor(text);
    const result = hover(readDocument(found.text), found.position, { today, problems: [] });
    return result && typeof result.contents === 'object' && 'value' in result.contents ? result.contents.value : null;
  };

  it('explains the key under the pointer, with an example', () => {
    const text = shown('work:\n  - name: A\n    star|tDate: 2021-10\n');
    assert.match(text ?? '', /^\*\*startDate\*\*\n\n/);
    assert.match(text ?? '', /```yaml\nstartDate: /);
  });

  it('explains the key of the value under the pointer', () => {
    assert.match(shown('work:\n  - name: A\n    startDate: 2021|-10\n') ?? '', /^\*\*startDate\*\*/m);
    assert.match(shown('work:\n  - highlights:\n      - Cut co|sts\n') ?? '', /^\*\*highlights\*\*/);
    assert.match(shown('meta:\n  render:\n    pa|per: a4\n') ?? '', /One of `a4`, `letter`/);
  });

  it('covers the key or value it explains', () => {
    const { text, position } = cursor('work:\n  - name: A\n    star|tDate: 2021-10\n');
    const range = hover(readDocument(text), position, { today, problems: [] })?.range;
    assert.ok(range);
    assert.equal(marked(text, range), 'work:\n  - name: A\n    «startDate»: 2021-10\n');
  });

  it('says nothing where there is nothing to say', () => {
    for (const text of [
      '|',
      '# comm|ent\n',
      'x-notes: mi|ne\n',
      'x-no|tes: mine\n',
      'basics:\n  nmae|: X\n',
      'basics: {}\n\n|',
    ])
      assert.equal(shown(text), null, text);
  });
});

describe('places', () => {
  const document = readDocument(profile);

  it('are found by their JSON pointer', () => {
    const at = (pointer: string): string | null => {
      const range = rangeOf(document, pointer);
      return range && /«(.*)»/s.exec(marked(profile, range))![1]!;
    };
    assert.equal(at('/basics/name'), 'Imke Roosdorp');
    assert.equal(at('/work/1/startDate'), '2019-01');
    assert.equal(at('/work/0/roles/0/highlights/1/text'), 'Moved 38 services');
    assert.equal(at('/skills/0/keywords/1'), 'Rust');
    assert.equal(at('/work'), 'work');
    assert.equal(at('/work/1/highlights/7'), at('/work/1'), 'what does not exist is where it would be');
    assert.equal(at('/awards/0'), null);
    assert.equal(at(''), null);
  });

  it('have a JSON pointer', () => {
    const of = (text: string): string | null => {
      const found = cursor(text);
      return pointerAt(readDocument(found.text), found.position);
    };
    assert.equal(of(profile.replace('Imke', 'Im|ke')), '/basics/name');
    assert.equal(of(profile.replace('2019-01', '2019|-01')), '/work/1/startDate');
    assert.equal(of(profile.replace('Moved', 'Mo|ved')), '/work/0/roles/0/highlights/1/text');
    assert.equal(of(profile.replace('Rust', 'Ru|st')), '/skills/0/keywords/1');
    assert.equal(of(profile.replace('skills:', 'ski|lls:')), '/skills');
    assert.equal(of('\n|\n'), null);
  });

  it('have it at their ends, too, and a key that is there twice has its first place', () => {
    const at = (text: string): string | null => {
      const found = cursor(text);
      return pointerAt(readDocument(found.text), found.position);
    };
    assert.equal(at('basics:\n  name: Imke|\n'), '/basics/name');
    assert.equal(at('basics:\n  name: |Imke\n'), '/basics/name');
    const twice = 'skills: []\nbasics:\n  name: Imke\nskills: []\n';
    assert.equal(rangeOf(readDocument(twice), '/skills/9')?.start.line, 0);
  });

  it('escape what JSON pointers must', () => {
    const text = 'x-a~b/c:\n  deep: here\n';
    assert.equal(pointerAt(readDocument(text), { line: 1, character: 8 }), '/x-a~0b~1c/deep');
    assert.ok(rangeOf(readDocument(text), '/x-a~0b~1c/deep'));
  });
});

describe('the outline', () => {
  it('has the entries of a section that is there twice below the last, which counts', () => {
    const text = 'work:\n  - name: Quay\nskills: []\nwork:\n  - name: Helix\n';
    const outline = symbols(readDocument(text));
    assert.deepEqual(
      outline.map(({ name, children }) => [name, children?.map((one) => one.name)]).filter(([name]) => name === 'work'),
      [
        ['work', []],
        ['work', ['Helix']],
      ],
    );
  });

  it('names sections, entries, roles and highlights as people do', () => {
    const show = (list: ReturnType<typeof symbols>, indent = ''): readonly string[] =>
      list.flatMap(({ name, detail, children }) => [
        `${indent}${name}${detail ? ` (${detail})` : ''}`,
        ...show(children ?? [], `${indent}  `),
      ]);
    assert.deepEqual(show(symbols(readDocument(profile))), [
      'basics',
      'work',
      '  Quayside Bank',
      '    Lead engineer (2022-04 – present)',
      '      highlights (2)',
      '        Cut the close from 9 days to 2',
      '        Moved 38 services',
      '  Engineer (Helix Bioworks · 2019-01 – 2022-03)',
      'skills',
      '  Backend',
      '    keywords (2)',
      'x-notes',
    ]);
  });

  it('survives an entry that is half typed', () => {
    const broken = symbols(readDocument(profile.replace('position: Engineer', 'position: "Engineer')));
    assert.ok(
      broken.some(({ name }) => name === 'skills'),
      'what follows the broken entry is still there',
    );
    assert.deepEqual(
      symbols(readDocument('work:\n  -\n  - \n')).map(({ name }) => name),
      ['work'],
    );
  });
});

describe('code actions', () => {
  const titles = (text: string, only?: readonly string[]): readonly string[] => {
    const found = cursor(text);
    const document = readDocument(found.text);
    const range = { start: found.position, end: found.position };
    const request = { uri: 'x', range, only, diagnostics: [] };
    return codeActions(document, analyzer().report(document).problems, request).map(({ title }) => title);
  };

  it('are offered at the finding, and not beside it', () => {
    assert.ok(titles('basics:\n  na|em: Imke\n').includes('Rename to `name`'));
    assert.ok(!titles('basics:\n  naem: Im|ke\n').includes('Rename to `name`'));
  });

  it('fix all of one rule at once where there are several', () => {
    const text = 'basics:\n  na|em: Imke\n  emial: imke@example.org\n';
    assert.ok(titles(text).includes('Fix all of `schema.unknown-key` in this file'));
    assert.ok(!titles('basics:\n  na|em: Imke\n').some((title) => title.startsWith('Fix all')));
  });

  it('fix all of one rule where several can be fixed, once for all of its findings at hand', () => {
    const all = (text: string, end: number): number => {
      const document = readDocument(text);
      const range = { start: { line: 1, character: 2 }, end: { line: end, character: 4 } };
      const request = { uri: 'x', range, only: undefined, diagnostics: [] };
      const actions = codeActions(document, analyzer().report(document).problems, request);
      return actions.filter(({ title }) => title === 'Fix all of `schema.unknown-key` in this file').length;
    };
    assert.equal(all('basics:\n  naem: Imke\n  emial: imke@example.org\n', 2), 1);
    assert.equal(all('basics:\n  naem: Imke\n  zzzqqqzzz: 1\n', 2), 0);
  });

  it('stand at both ends of a finding, with the answers that the editor has of it', () => {
    assert.ok(titles('basics:\n  |naem: Imke\n').includes('Rename to `name`'));
    assert.ok(titles('basics:\n  naem|: Imke\n').includes('Rename to `name`'));
    const text = 'basics:\n  naem: Imke\n  emial: imke@example.org\n';
    const document = readDocument(text);
    const { problems } = analyzer().report(document);
    const diagnostics = problems.map(({ code, range, message }) => ({ code, range, message }));
    const range = { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } };
    const [first] = codeActions(document, problems, { uri: 'x', range, only: undefined, diagnostics });
    assert.deepEqual(
      first?.diagnostics?.map((one) => one.range.start.line),
      [1],
    );
  });

  it('of a whole file are made on request only', () => {
    const text = 'basics:\n  na|em: Imke\n';
    assert.ok(titles(text, ['source.fixAll']).includes('Apply every safe fix'));
    assert.ok(!titles(text).includes('Apply every safe fix'));
  });

  it('never offer to ignore what cannot be read', () => {
    assert.ok(!titles('basics:\n  name: |"Imke\n').some((title) => title.includes('schema.syntax')));
  });

  it('offer no comment where the file cannot hold one', () => {
    assert.ok(!titles('{ "basics": { "naem|e": "x" } }').some((title) => title.startsWith('Ignore')));
  });

  it('list a change once that mends several findings, as the answer to each of them', () => {
    const { text, position } = cursor('basics:\n  name: Imke\n  summary: @home ca|re: calm\n');
    const document = readDocument(text);
    const { problems } = analyzer().report(document);
    const diagnostics = problems.map(({ code, range, message }) => ({ code, range, message }));
    const request = { uri: 'x', range: { start: position, end: position }, only: undefined, diagnostics };
    const quoting = codeActions(document, problems, request).filter(({ title }) => title === 'Put the text in quotes');
    assert.deepEqual(
      quoting.map((one) => one.diagnostics?.map(({ code }) => code)),
      [['schema.cut', 'schema.syntax']],
    );
  });

  it('put what is about the word before what is about the line', () => {
    const text =
      'work:\n  - name: Quayside Bank\n    endDate: present\n    highlights:\n      - Moved the ledger to Kuberen|etes without a stop\n';
    const all = titles(text);
    const first = all.findIndex((title) => title.includes('Kubernetes'));
    const second = all.findIndex((title) => title.startsWith('Keep a place'));
    assert.ok(first >= 0 && second > first, all.join('\n'));
  });

  it('select what is left to fill in, where the editor can', () => {
    const text = 'work:\n  - name: Quayside Bank\n    highlights:\n      - "Rewrote the $ledger in {Java}"\n';
    const document = readDocument(text);
    const range = { start: { line: 3, character: 12 }, end: { line: 3, character: 12 } };
    const request = { uri: 'x', range, only: undefined, diagnostics: [], snippets: true };
    const actions = codeActions(document, analyzer().report(document).problems, request);
    const action = actions.find(({ edit }) => edit?.documentChanges !== undefined);
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    const [edit] = change.edits;
    assert.ok(edit && 'snippet' in edit, JSON.stringify(actions));
    assert.match(edit.snippet.value, /\$\{1:\[how [a-z]+\?\]\}/);
    assert.ok(!/(?<!\\)\$(?!\{1:)/.test(edit.snippet.value), edit.snippet.value);
  });

  it('applied all together leave nothing safe to fix, and every comment where it was', () => {
    const text = `# mine, keep
basics:
  naem: Imke Roosdorp # spelt so on purpose? no
  # the address
  emial: imke@example.org
work:
  # first
  - name: Quayside Bank # a bank
    startDate: Oct 2021
    endDate: Present
`;
    let now = text;
    for (let round = 0; round < 5; round++) now = applied(now, safeEdits(check(now)));
    assert.deepEqual(safeEdits(check(now)), []);
    assert.match(now, /^ {2}name: Imke Roosdorp # spelt so/m);
    assert.match(now, /^ {4}startDate: 2021-10$/m);
    const comments = (profile: string): readonly string[] => profile.match(/#.*/g) ?? [];
    assert.deepEqual(comments(now), comments(text));
    assert.ok(!seen(now).some((one) => one.startsWith('schema.')));
  });

  it('that ignore a finding keep the indentation of its line', () => {
    const { text, position } = cursor('work:\n  - name: A\n    naem|e: B\n');
    const document = readDocument(text);
    const actions = codeActions(document, check(text), {
      uri: 'x',
      range: { start: position, end: position },
      only: undefined,
      diagnostics: [],
    });
    const ignore = actions.find(({ title }) => title === 'Ignore `schema.unknown-key` here');
    assert.equal(
      applied(text, ignore?.edit?.changes?.x ?? []),
      'work:\n  - name: A\n    # merit-ignore-next-line schema.unknown-key\n    naeme: B\n',
    );
  });
});
