import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentSymbol, Range, SelectionRange } from 'vscode-languageserver-types';
import { foldingRanges } from '../../../server/src/core/features/folding.ts';
import { selectionRange } from '../../../server/src/core/features/selectionRanges.ts';
import { symbols } from '../../../server/src/core/features/symbols.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { lineStarts, positionAt } from '../../../server/src/core/text/lines.ts';
import { cursor, offsetAt } from '../support/marked.ts';

const profile = `# Ada's profile,
# the long one
basics:
  name: Ada Lind
  summary: >-
    Engineer.
    Cook.

work:
  - name: Fjordvik
    highlights:
      - Cut waste. Ran two shops by night.
      - Taught

  - name: Lind
    position: Clerk

skills: []
`;

describe('folding', () => {
  const folds = (text: string) =>
    foldingRanges(readDocument(text)).map(({ startLine, endLine }) => `${startLine}-${endLine}`);

  it('folds comments, sections, entries, lists and texts, and leaves the blank lines between', () =>
    assert.deepEqual(folds(profile), ['0-1', '2-6', '4-6', '8-15', '9-12', '10-12', '14-15']));

  it('folds an entry whole where its first key holds a list', () =>
    assert.deepEqual(
      folds(
        'work:\n  - highlights:\n      - Bound 300 atlases\n      - Mended 40 globes\n    name: Leim\n    position: Binder\n',
      ),
      ['0-5', '1-5'],
    ));

  it('folds a comment that ends the file without a line break', () =>
    assert.deepEqual(folds('basics:\n  name: Ola Voss\n# Kept by hand,\n# and by nobody else'), ['0-1', '2-3']));

  it('says what is folded, where the editor shows that', () => {
    const named = foldingRanges(readDocument(profile), { named: true, most: null });
    assert.deepEqual(
      named.map(({ startLine, collapsedText }) => `${startLine} ${collapsedText ?? '-'}`),
      ['0 -', '2 -', '4 -', '8 work: 2', '9 Fjordvik', '10 highlights: 2', '14 Clerk · Lind'],
    );
  });

  it('keeps the widest where the editor takes only so many', () => {
    const some = foldingRanges(readDocument(profile), { named: false, most: 2 });
    assert.deepEqual(
      some.map(({ startLine, endLine }) => `${startLine}-${endLine}`),
      ['2-6', '8-15'],
    );
  });

  it('is never inverted nor outside, in examples cut off anywhere', () => {
    for (const name of readdirSync('examples').filter((one) => one.endsWith('.yaml'))) {
      const text = readFileSync(`examples/${name}`, 'utf8');
      for (let end = 0; end < text.length; end += 97) {
        const cut = text.slice(0, end);
        const count = cut.split('\n').length;
        for (const { startLine, endLine } of foldingRanges(readDocument(cut)))
          assert.ok(startLine < endLine && endLine < count, `${name} ${end}`);
      }
    }
  });
});

describe('selection', () => {
  /** The texts that the selection grows over, the smallest first. */
  const grown = (marked: string): readonly string[] => {
    const { text, position } = cursor(marked);
    const found: string[] = [];
    for (let one: SelectionRange | undefined = selectionRange(readDocument(text), position); one; one = one.parent)
      found.push(text.slice(offsetAt(text, one.range.start), offsetAt(text, one.range.end)));
    return found;
  };

  it('grows from word to sentence, text, list, entry, section and document', () => {
    const all = grown(profile.replace('two shops', 'two sh|ops'));
    assert.deepEqual(all.slice(0, 3), ['shops', 'Ran two shops by night.', 'Cut waste. Ran two shops by night.']);
    assert.ok(
      all.some((one) => one.startsWith('- Cut waste') && one.endsWith('Taught')),
      all.join('\n---\n'),
    );
    assert.ok(all.some((one) => one.startsWith('highlights:') && one.endsWith('Taught')));
    assert.ok(all.some((one) => one.startsWith('name: Fjordvik') && one.endsWith('Taught')));
    assert.ok(all.some((one) => one.startsWith('work:') && one.endsWith('Clerk')));
    assert.equal(all.at(-1), profile);
  });

  it('takes the text without its quotes, then with them', () => {
    const all = grown('basics:\n  name: "Ada L|ind"\n');
    assert.deepEqual(all.slice(0, 4), ['Lind', 'Ada Lind', '"Ada Lind"', 'name: "Ada Lind"']);
  });

  it('holds the position and grows, everywhere', () => {
    const text = readFileSync('examples/platform-engineer.profile.yaml', 'utf8');
    const document = readDocument(text);
    const starts = lineStarts(text);
    for (let offset = 0; offset <= text.length; offset += 11) {
      const position = positionAt(starts, offset);
      let inner: SelectionRange | undefined;
      for (let one: SelectionRange | undefined = selectionRange(document, position); one; one = one.parent) {
        const [start, end] = [offsetAt(text, one.range.start), offsetAt(text, one.range.end)];
        assert.ok(start <= offset && offset <= end, `${offset}`);
        if (inner) assert.ok(start <= offsetAt(text, inner.range.start) && end >= offsetAt(text, inner.range.end));
        inner = one;
      }
    }
  });
});

describe('the outline', () => {
  /** Every symbol, with the one above it. */
  function* all(
    list: readonly DocumentSymbol[],
    parent?: DocumentSymbol,
  ): Iterable<readonly [DocumentSymbol, DocumentSymbol | undefined]> {
    for (const one of list) {
      yield [one, parent];
      yield* all(one.children ?? [], one);
    }
  }
  const inside = (text: string, inner: Range, outer: Range): boolean =>
    offsetAt(text, outer.start) <= offsetAt(text, inner.start) &&
    offsetAt(text, inner.end) <= offsetAt(text, outer.end);

  it('lists the figures at the top, by what they say', () => {
    const text =
      'basics:\n  name: Ada Lind\n  stats:\n    - value: 24\n      label: beds\n    - { value: 3, label: wards }\n';
    const names = [...all(symbols(readDocument(text)))].filter(([, parent]) => parent?.name === 'stats');
    assert.equal(names.length, 2);
  });

  it('has a name for everything, and ranges that hold each other, whatever is half typed', () => {
    for (const text of [
      'work:\n  - ',
      'work:\n  - name: A\n    highlights:\n      - \n      - ""\n',
      ': x\n',
      'basics:\n    city: Ost\n    \n  label: Baker\n',
      ' awards:\n  - title: Loaf\n awards:\n',
      'work:\n  - name: A\nskills: []\nwork:\n  - name: B\n',
      profile,
    ])
      for (const [symbol, parent] of all(symbols(readDocument(text)))) {
        assert.notEqual(symbol.name, '', JSON.stringify(text));
        assert.ok(offsetAt(text, symbol.range.start) <= offsetAt(text, symbol.range.end), JSON.stringify(text));
        assert.ok(inside(text, symbol.selectionRange, symbol.range), JSON.stringify(text));
        if (parent) assert.ok(inside(text, symbol.range, parent.range), JSON.stringify(text));
      }
  });
});
