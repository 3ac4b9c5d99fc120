import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import { globalRange, readDocument } from '../../server/src/core/profile/document.ts';
import { layoutNames } from '../../server/src/core/profile/layoutNames.ts';
import { plainProfile } from '../../server/src/core/profile/plainProfile.ts';
import { slice } from '../../server/src/core/yaml/layout.ts';
import { analyzer, applied, check } from './support/check.ts';

const profile = `# my profile
basics:
  name: Ada Marlowe
  stats:
    - value: 40%
      label: faster builds
work:
- name: Quayside Bank
  highlights:
  - Cut the close from 9 days to 2
- name: Helix
  roles:
    - position: Engineer
skills:
  - name: Backend
    keywords: [Go, Rust]
  # the end
meta:
  render:
    paper: a4
`;

const fragments = [
  '\n',
  '  ',
  '- ',
  'name',
  ': ',
  '"',
  "'",
  'work:\n',
  'basics:\n',
  '  - name: X\n',
  '- x\n',
  '#',
  '&a ',
  '*a',
  '---\n',
  '[',
  ']',
  '{',
  '}',
  '\t',
  '|\n',
  '>-\n',
  '<<<<<<< HEAD\n',
  '=======\n',
  'é',
  '😀',
  '\r\n',
  'skills:',
  'x',
  '2019',
  '? ',
  '%',
];

describe('segments', () => {
  it('cut a profile at its keys and list items, and lose nothing', () => {
    const slices = slice(profile, layoutNames);
    assert.deepEqual(
      slices.map(({ kind, key }) => `${kind} ${key}`),
      [
        'prologue null',
        'entry basics',
        'head work',
        'item work',
        'item work',
        'head skills',
        'item skills',
        'entry meta',
      ],
    );
    assert.equal(slices.map((one) => one.text).join(''), profile);
  });

  it('keep what an edit does not touch', () => {
    const before = readDocument(profile);
    const after = readDocument(profile.replace('Helix', 'Helix Bioworks'), before);
    const kept = after.placed.filter((one) => before.placed.some((other) => other.segment === one.segment));
    assert.equal(kept.length, before.placed.length - 1);
  });

  it('keep what was read before an edit that is taken back', () => {
    const before = readDocument(profile);
    let document = before;
    for (const typed of ['Helix B', 'Helix Bi', 'Helix B', 'Helix'])
      document = readDocument(profile.replace('Helix', typed), document);
    assert.ok(document.placed.every(({ segment }, at) => segment === before.placed[at]!.segment));
  });

  it('say after any edits what a fresh open says', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(12),
      insert: fc.oneof(
        fc.constantFrom(...fragments),
        fc.constantFrom(...fragments).map((one) => one + one),
      ),
      /** Undoes so many edits instead. */
      undo: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(4) }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const rules = analyzer();
        const owner = {};
        let text = profile;
        const texts = [text];
        let document = readDocument(text);
        for (const { at, remove, insert, undo } of edits) {
          const from = Math.floor(at * text.length);
          const edited = text.slice(0, from) + insert + text.slice(from + remove);
          text = undo > 0 ? texts[Math.max(0, texts.length - 1 - undo)]! : edited;
          texts.push(text);
          document = readDocument(text, document);
          const fresh = readDocument(text);
          assert.deepEqual(
            document.slices.map(({ kind, key, text: part, indent, strays }) => [kind, key, part, indent, strays]),
            fresh.slices.map(({ kind, key, text: part, indent, strays }) => [kind, key, part, indent, strays]),
          );
          const seen = (found: ReturnType<typeof rules.report>) =>
            found.problems.map(({ code, message, range, pointer }) => ({ code, message, range, pointer }));
          assert.deepEqual(seen(rules.report(document, owner)), seen(analyzer().report(fresh)));
        }
      }),
      { numRuns: 120 },
    );
  });

  it('never fail on any text, with every range inside it', () => {
    const soup = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(soup, (parts) => {
        const text = parts.join('');
        const lines = text.split(/\r\n|\r|\n/);
        for (const { range } of analyzer().report(readDocument(text)).problems) {
          for (const { line, character } of [range.start, range.end]) {
            assert.ok(line >= 0 && line < lines.length, `line ${line} of ${lines.length}`);
            assert.ok(
              character >= 0 && character <= lines[line]!.length,
              `character ${character} in ${JSON.stringify(lines[line])}`,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not take a word begun at the left for a key that owns what stands below', () => {
    const marked = profile.replace('  roles:', 'ski\n  roles:');
    const document = readDocument(marked, readDocument(profile));
    assert.deepEqual(
      document.placed.flatMap(({ segment }) => segment.keys.map(({ name }) => name)),
      ['basics', 'work', 'skills', 'meta'],
    );
    assert.equal(document.placed.filter(({ segment }) => segment.problems.length > 0).length, 1);
    const between = readDocument(profile.replace('- name: Helix', 'ed\n- name: Helix'));
    assert.equal(
      between.placed.flatMap(({ segment }) => segment.entries).filter(({ section }) => section === 'work').length,
      1,
    );
    const half = readDocument(profile.replace('skills:', 'edu\nskills:'));
    assert.ok(
      half.placed.some(({ segment }) =>
        segment.problems.some(({ message }) => inLanguage(message, 'en').includes('`edu`')),
      ),
    );
  });

  describe('heal a cut by indentation', () => {
    const list = `work:
  - name: Quayside Bank
    position: Engineer
    highlights:
      - Cut the close from 9 days to 2
  - name: Helix
    position: Analyst
`;
    const above = (line: string, typed: string): string => list.replace(line, `${typed}\n${line}`);
    const errors = (text: string): readonly string[] =>
      analyzer()
        .report(readDocument(text))
        .problems.filter(({ severity }) => severity === 'error')
        .map(({ code, message, range }) => `${code} ${range.start.line + 1}:${range.start.character} ${message}`);

    for (const [typed, said] of [
      ['summary:', /^schema\.syntax 4:0 `summary` stands at the left edge/],
      ['summary: Kept the ledger', /^schema\.syntax 4:0 `summary` stands at the left edge/],
      ['summary: "Kept', /^schema\.syntax 4:0 `summary` stands at the left edge/],
      ['team:', /^schema\.syntax 4:0 `team` stands at the left edge/],
      ['summ', /^schema\.syntax 4:0 `summ` is not a key yet/],
      ['-', /^schema\.syntax 4:0 This dash stands left of its list/],
      ['- Cut costs', /^schema\.syntax 4:0 This dash stands left of its list/],
    ] as const) {
      it(`where \`${typed}\` is typed in an entry: the rest is read, and only that is wrong`, () => {
        const text = above('    highlights:', typed);
        assert.deepEqual(plainProfile(readDocument(text)), plainProfile(readDocument(list)));
        const [first, ...others] = errors(text);
        assert.match(first ?? '', said);
        assert.deepEqual(others, []);
      });
    }

    it('between entries, where the key is a field of theirs, and before the first', () => {
      for (const line of ['  - name: Helix', '  - name: Quayside'])
        for (const typed of ['summary:', 'position: Lead', 'url', '-']) {
          const text = above(line, typed);
          assert.deepEqual(plainProfile(readDocument(text)), plainProfile(readDocument(list)), text);
        }
    });

    it('in `basics` as well, and offers to indent what was typed', () => {
      const basics = 'basics:\n  name: Ada\n  email: ada@example.org\n';
      const text = basics.replace('  email', 'label: Cook\n  email');
      assert.deepEqual(plainProfile(readDocument(text)), plainProfile(readDocument(basics)));
      const [found] = check(text, 'schema.syntax');
      assert.equal(
        applied(text, found!.fixes()[0]!.edits),
        'basics:\n  name: Ada\n  label: Cook\n  email: ada@example.org\n',
      );
      const entry = above('    highlights:', 'summary: Kept the ledger');
      assert.equal(
        applied(entry, check(entry, 'schema.syntax')[0]!.fixes()[0]!.edits),
        above('    highlights:', '    summary: Kept the ledger'),
      );
    });

    it('leaves sections alone that the format does not have', () => {
      for (const other of [
        'hobbies:\n  - name: Chess\n  - name: Go\n',
        'hobbies:\n  chess: club\n',
        'courses: # taken\n  - Baking\n',
        'x-notes: >-\n  Ask Ines\n  about May\n',
        'motto: Measure\n  twice\n',
        'tools: [\n  Excel: yes,\n  Word: no\n]\n',
      ]) {
        const text = `${list}${other}`;
        const keys = readDocument(text).placed.flatMap(({ segment }) => segment.keys.map(({ name }) => name));
        assert.deepEqual(keys, ['work', other.slice(0, other.indexOf(':'))], other);
        assert.deepEqual(plainProfile(readDocument(text)).work, plainProfile(readDocument(list)).work, other);
      }
    });
  });

  it('are those of a profile where half of the keys are its own', () => {
    const kind = (...keys: readonly string[]) => readDocument(keys.map((key) => `${key}:\n  - 1\n`).join('')).kind;
    assert.equal(kind('work', 'recipes'), 'profile');
    assert.equal(kind('work', 'recipes', 'guests'), 'foreign');
    assert.equal(kind('work', 'recipes', 'x-guests'), 'profile');
  });

  it('end a range before a line break of two characters, never inside it', () => {
    const text = 'basics:\r\n  name: Ada Marlowe\r\n  label: |-\r\n    Baker\r\n';
    const [placed] = readDocument(text).placed;
    const at = (offset: number) => globalRange(placed!, { start: offset, end: offset }).end;
    const newline = text.indexOf('\n', text.indexOf('Marlowe'));
    assert.deepEqual(at(newline), at(newline - 1));
    assert.deepEqual(at(newline), { line: 1, character: '  name: Ada Marlowe'.length });
  });

  it('take a key with a colon in it for the key that it is', () => {
    const [placed] = readDocument('work:past:\n  - name: Quayside Bank\n    startDate: yesterday\n').placed;
    assert.deepEqual([placed!.segment.kind, placed!.segment.keys.map(({ name }) => name)], ['entry', ['work:past']]);
  });

  it('survive every truncation of a profile', () => {
    for (let end = 0; end <= profile.length; end++) analyzer().report(readDocument(profile.slice(0, end)));
  });

  it('refuse what would exhaust the machine, and say so', () => {
    const report = (text: string) =>
      analyzer()
        .report(readDocument(text))
        .problems.map((problem) => problem.message);
    assert.match(report(`work: ${'['.repeat(5000)}`)[0]!, /Nested more than 64 levels/);
    const bomb = `x-a: &a [1, 1]\nx-b: [${Array(120).fill('*a').join(', ')}]\nbasics: {}\n`;
    assert.match(report(bomb)[0]!, /More than 100 aliases/);
    const refused = (text: string) => report(text).some((message) => /Nested more than|More than 100/.test(message));
    const nested = (levels: number) => `meta:\n  x-a: ${'['.repeat(levels - 2)}1${']'.repeat(levels - 2)}\n`;
    assert.deepEqual([refused(nested(64)), refused(nested(65))], [false, true]);
    const aliased = (count: number) => `meta:\n  x-a: &a 1\n  x-b: [${Array(count).fill('*a').join(', ')}]\n`;
    assert.deepEqual([refused(aliased(100)), refused(aliased(101))], [false, true]);
  });
});
