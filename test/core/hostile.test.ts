import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Range } from 'vscode-languageserver-types';
import { codeActions } from '../../server/src/core/features/codeActions.ts';
import { codeLenses } from '../../server/src/core/features/codeLens.ts';
import { completion } from '../../server/src/core/features/completion/completion.ts';
import { foldingRanges } from '../../server/src/core/features/folding.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { pointerAt, rangeOf } from '../../server/src/core/features/locate.ts';
import { refactorings } from '../../server/src/core/features/refactor/index.ts';
import { symbols } from '../../server/src/core/features/symbols.ts';
import { toJsonResume } from '../../server/src/core/interchange/toJsonResume.ts';
import { type ProfileDocument, readDocument } from '../../server/src/core/profile/document.ts';
import { plainProfile } from '../../server/src/core/profile/plainProfile.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { analyzer, today } from './support/check.ts';
import { clients } from './support/completing.ts';
import { growsWithSize } from './support/growth.ts';

const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

const bomb = (levels: number): string =>
  `x-a0: &a0 [lol, lol]\n${times(levels, (i) => `x-a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]\n`)}basics: {name: *a${levels}}\n`;

const example = readFileSync('examples/early-career.profile.yaml', 'utf8');

/** What people and machines have put into files; each by what it is. */
const table: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'only comments': '# one\n  # two\n#\n',
  'only line breaks': '\n\r\n\r\n\n',
  'only a byte order mark': '\uFEFF',
  'a byte order mark before a profile': `\uFEFF${example}`,
  'a profile with CRLF': example.replaceAll('\n', '\r\n'),
  'a profile with bare CR': example.replaceAll('\n', '\r'),
  'a profile with all three line ends': example.replaceAll(/\n/g, (_, at: number) => ['\n', '\r\n', '\r'][at % 3]!),
  'a profile indented with tabs': example.replaceAll('  ', '\t'),
  'a profile with NUL': example.replaceAll('e', '\u0000'),
  'lone surrogates': 'basics:\n  name: "\uD83D Imke \uDE00"\n  label: \uDC00\nwork:\n  - highlights: [\uD800]\n',
  'every control character': times(32, (i) => `x-${i}: a${String.fromCharCode(i)}b\n`),
  'line and paragraph separators': 'basics:\n  name: a\u2028b\u2029c\u0085d\n',
  'flow lists nested 5,000 deep': `work: ${'['.repeat(5000)}`,
  'flow maps nested 2,000 deep': `work: ${'{a: '.repeat(2000)}`,
  'block maps nested 500 deep': times(500, (i) => `${' '.repeat(i)}a:\n`),
  'block lists nested 500 deep': `work:\n${'- '.repeat(500)}x\n`,
  'closing brackets without end': ']}'.repeat(2000),
  'an alias bomb': bomb(12),
  'more aliases than anybody needs': `x: &a 1\ny: [${'*a, '.repeat(500)}]\nbasics: {}\n`,
  'an anchor that holds itself': 'basics: &a\n  name: x\n  x-self: *a\nwork: &w [*w]\n',
  'merge keys': 'x-base: &b {name: A}\nwork:\n  - <<: *b\n    position: B\n  - <<: [*b, *b]\n',
  'keys of the prototype':
    '__proto__:\n  name: x\nconstructor: {prototype: 1}\nbasics:\n  __proto__: {name: y}\n  toString: z\n  hasOwnProperty: 1\nwork:\n  - __proto__: [1]\n    constructor: x\n',
  'merge conflict markers': `<<<<<<< HEAD\nbasics:\n  name: A\n=======\nbasics:\n  name: B\n>>>>>>> theirs\nwork:\n  - name: C\n`,
  'conflict markers inside an entry':
    'work:\n  - name: A\n<<<<<<< HEAD\n    position: B\n=======\n    position: C\n>>>>>>> theirs\n',
  'several documents': '---\nbasics: {name: A}\n---\nbasics: {name: B}\n...\nwork: []\n',
  directives: '%YAML 1.2\n%TAG ! tag:x,2020:\n---\nbasics: {name: !x A}\n',
  tags: 'basics: !!map {name: !!binary aGk=, x-d: !!timestamp 2020-01-01, x-s: !!set {a}}\nwork: !!omap []\n',
  'odd keys': '? [a, b]\n: c\n? {d: e}\n: f\n1: x\ntrue: y\nnull: z\n~: w\n? |\n  block\n: v\n"": u\n',
  'unclosed quotes': 'basics:\n  name: "Imke\n  label: \'x\nwork:\n  - name: "A\n',
  'a scalar of 1 MB': `basics:\n  summary: ${'very '.repeat(200_000)}\n`,
  'a scalar of 1 MB in quotes': `basics:\n  summary: "${'\\u00e9 '.repeat(130_000)}"\n`,
  'one word of 500 kB': `work:\n  - highlights:\n      - ${'a'.repeat(500_000)}\n`,
  'one number of 100 kB': `work:\n  - highlights:\n      - Cut costs by ${'9'.repeat(100_000)}%\n    startDate: ${'1'.repeat(100_000)}\n`,
  'a bullet of 20,000 numbers': `work:\n  - highlights:\n      - Cut ${times(20_000, (i) => `${i}% to `)}0\n`,
  'a bullet of 50,000 brackets and dashes': `work:\n  - highlights:\n      - x ${'(- '.repeat(50_000)}\n`,
  'a line of 100,000 spaces': `basics:\n  name:${' '.repeat(100_000)}x\n${' '.repeat(100_000)}\n`,
  '5,000 keys in one map': `basics:\n${times(5000, (i) => `  key${i}: ${i}\n`)}`,
  '5,000 times the same key': `basics:\n${times(5000, () => '  name: x\n')}`,
  '5,000 top-level keys': times(5000, (i) => `key${i}: ${i}\n`),
  '2,000 ignore comments': `basics:\n${times(2000, (i) => `  # merit-ignore-next-line schema.unknown-key\n  key${i}: x\n`)}`,
  'more than 2 MB': `basics:\n  summary: ${'x'.repeat(2_100_000)}\n`,
  'no YAML at all': readFileSync('client/media/walkthrough-start.svg', 'utf8'),
  'a JSON file cut short': '{"basics": {"name": "Imke", "work": [{"startDate": "2021-13"',
  'a JSON file with comments and commas': '{\n // x\n "basics": {"name": "A",},\n}\n',
  'emoji and right-to-left text':
    'basics:\n  name: 👩🏽‍💻 אימקה\n  label: مهندسة\nwork:\n  - highlights: ["🚀 Cut ٤٠٪"]\n',
};

const whole = (lines: readonly string[]): Range => ({
  start: { line: 0, character: 0 },
  end: { line: lines.length, character: 0 },
});

/** Everything Merit has to say of a document, with every range checked. */
function everything(document: ProfileDocument): unknown {
  const lines = document.text.split(/\r\n|\r|\n/);
  const inside = (what: string, { start, end }: Range): void => {
    for (const { line, character } of [start, end]) {
      assert.ok(line >= 0 && line < lines.length, `${what}: line ${line} of ${lines.length}`);
      assert.ok(character >= 0 && character <= lines[line]!.length, `${what}: character ${character} of line ${line}`);
    }
    assert.ok(
      start.line < end.line || (start.line === end.line && start.character <= end.character),
      `${what}: the range runs backwards`,
    );
  };
  const { problems, omitted } = analyzer().report(document);
  for (const { code, range, message, fixes } of problems) {
    inside(code, range);
    assert.ok(message.length > 0 && message.length < 2000, `${code} speaks for ${message.length} characters`);
    for (const fix of fixes()) for (const edit of fix.edits) inside(fix.title, edit.range);
  }
  const outline = symbols(document);
  const walk = (list: typeof outline): void => {
    for (const { name, range, selectionRange, children } of list) {
      inside(`symbol ${name.slice(0, 20)}`, range);
      inside(`selection of ${name.slice(0, 20)}`, selectionRange);
      walk(children ?? []);
    }
  };
  walk(outline);
  const step = Math.max(1, Math.floor(lines.length / 30));
  const spots = lines.flatMap((line, index) =>
    index % step === 0 ? [0, 3, line.length].map((character) => ({ line: index, character })) : [],
  );
  const there = spots.map((position) => {
    const pointer = pointerAt(document, position);
    const range = pointer === null ? null : rangeOf(document, pointer);
    if (range) inside(`pointer ${pointer}`, range);
    const shown = hover(document, position, { today, problems });
    if (shown?.range) inside('hover', shown.range);
    const items = completion(document, position, clients.code);
    for (const { textEdit, label } of items) if (textEdit && 'range' in textEdit) inside(label, textEdit.range);
    return { pointer, shown, items };
  });
  const actions = codeActions(document, problems, {
    uri: 'x',
    range: whole(lines),
    only: ['source'],
    diagnostics: [],
  });
  const data = plainProfile(document);
  const resume = toJsonResume(data);
  const pages = toRenderModel(data);
  const said = problems.map(({ code, severity, message, range, pointer }) => ({
    code,
    severity,
    message,
    range,
    pointer,
  }));
  return { said, omitted, outline, there, actions, resume, pages };
}

describe('a hostile file', () => {
  for (const [name, text] of Object.entries(table)) {
    it(`with ${name} breaks nothing, and reads the same twice`, function () {
      this.timeout(60_000);
      assert.deepEqual(everything(readDocument(text)), everything(readDocument(text)));
    });
  }

  it('leaves the prototype of objects alone', () => {
    everything(readDocument(table['keys of the prototype']!));
    assert.equal(({} as Record<string, unknown>).name, undefined);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });

  it('typed character by character breaks nothing', () => {
    for (const name of ['merge keys', 'merge conflict markers', 'odd keys', 'unclosed quotes', 'directives']) {
      const text = table[name]!;
      let document = readDocument('');
      const owner = {};
      const rules = analyzer();
      for (let end = 1; end <= text.length; end++) {
        document = readDocument(text.slice(0, end), document);
        rules.report(document, owner);
        symbols(document);
      }
      assert.equal(document.text, text);
    }
  });
});

describe('time', () => {
  const readAndJudge = (text: string): void => {
    const document = readDocument(text);
    analyzer().report(document);
    symbols(document);
    completion(document, { line: 2, character: 2 }, clients.plain);
    codeLenses(document);
    foldingRanges(document);
    for (const line of [2, Math.floor(text.split('\n').length / 2)])
      refactorings(document, { line, character: 12 }, { uri: 'x', only: undefined, today });
  };

  const shapes: Readonly<Record<string, (size: number) => string>> = {
    'keys in one map': (size) => `basics:\n${times(size, (i) => `  key${i}: ${i}\n`)}`,
    'the same key again and again': (size) => `basics:\n${times(size, () => '  name: x\n')}`,
    'top-level keys': (size) => times(size, (i) => `key${i}: ${i}\n`),
    entries: (size) => `work:\n${times(size, (i) => `  - name: Employer ${i}\n`)}`,
    'lines of one text': (size) => `basics:\n  summary: |\n${times(size, (i) => `    line ${i}\n`)}`,
    highlights: (size) => `work:\n  - highlights:\n${times(size, (i) => `      - Cut the ${i} by 4%\n`)}`,
    'list items on one line': (size) => `skills:\n  - keywords: [${times(size, (i) => `Go${i}, `)}x]\n`,
    'ignore comments': (size) => `basics: {}\n${times(size, () => '# merit-ignore-next-line date.gap\n')}`,
    'words of a bullet': (size) => `work:\n  - highlights:\n      - ${times(size, () => 'cut ')}\n`,
    'figures of a bullet': (size) => `work:\n  - highlights:\n      - Cut ${times(size, (i) => `${i}% to `)}1\n`,
    'equal skills': (size) => `skills:\n  - keywords: [${times(size, () => 'Excel, ')}SAP]\n`,
    'groups of skills': (size) => `skills:\n${times(size, (i) => `  - name: G${i}\n    keywords: [Excel]\n`)}`,
    'stars at the start of a text': (size) => `basics:\n  summary: ${times(size, () => '**a ')}\n`,
    'stars in a block': (size) => `basics:\n  summary: >-\n    ${times(size, () => '**a ')}\n`,
    'quotes in a block': (size) => `basics:\n  summary: >-\n    ${times(size, () => '"a: ')}\n`,
    'broken entries': (size) => `work:\n${times(size, () => '  - name: "A\n')}`,
  };

  for (const [name, make] of Object.entries(shapes)) {
    it(`grows with the number of ${name}, and not with its square`, function () {
      this.timeout(120_000);
      growsWithSize((size) => readAndJudge(make(size)), 4_000);
    });
  }
});
