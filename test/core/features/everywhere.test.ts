import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { codeActions } from '../../../server/src/core/features/codeActions.ts';
import { type CompletionOptions, completion } from '../../../server/src/core/features/completion/completion.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { pointerAt, rangeOf } from '../../../server/src/core/features/locate.ts';
import { symbols } from '../../../server/src/core/features/symbols.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { lineStarts, positionAt } from '../../../server/src/core/text/lines.ts';
import { analyzer, today } from '../support/check.ts';
import { insert } from '../support/completing.ts';
import { keysTwice, syntaxErrors } from '../support/everyItem.ts';

const profiles = readdirSync('examples')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(`examples/${name}`, 'utf8') }));

/** The table of technologies would only make this slower. */
const options: CompletionOptions = {
  snippets: true,
  asIs: true,
  problems: () => [],
  today,
  technologies: () => [
    { name: 'C++', kind: 'language' },
    { name: 'Next.js', kind: 'framework' },
  ],
};

/** Every offset of a text as a position. */
function positions(
  text: string,
): readonly { readonly offset: number; readonly line: number; readonly character: number }[] {
  const starts = lineStarts(text);
  return Array.from({ length: text.length + 1 }, (_, offset) => ({ offset, ...positionAt(starts, offset) }));
}

describe('at every position of the example profiles', () => {
  for (const { name, text } of profiles) {
    const document = readDocument(text);

    it(`completion of ${name} proposes only what leaves sound YAML`, function () {
      this.timeout(120_000);
      assert.equal(syntaxErrors(document), 0);
      let tried = 0;
      for (const { offset, ...position } of positions(text)) {
        const offered = completion(document, position, options);
        // A third of the items where a word starts, fewer elsewhere: the rest of a word offers the same ones.
        const every = /\s/.test(text[offset - 1] ?? '\n');
        for (const [index, item] of offered.entries()) {
          if (index % (every ? 3 : 23) !== offset % (every ? 3 : 23)) continue;
          const after = insert(text, item, '');
          const where = `${item.label} at ${position.line + 1}:${position.character + 1} of ${name}`;
          const changed = readDocument(after, document);
          assert.equal(syntaxErrors(changed), 0, where);
          assert.deepEqual(keysTwice(changed), [], where);
          tried++;
        }
      }
      assert.ok(tried > 200, `${tried} items were tried`);
    });

    it(`completion never fails on ${name} cut off there`, function () {
      this.timeout(120_000);
      let before = readDocument('');
      for (const { offset, ...position } of positions(text)) {
        if (offset % 4 !== 0) continue;
        const cut = readDocument(text.slice(0, offset), before);
        before = cut;
        for (const { textEdit } of completion(cut, position, options)) {
          assert.ok(textEdit && 'range' in textEdit);
          assert.ok(textEdit.range.start.character <= position.character);
          assert.equal(textEdit.range.start.line, position.line);
          assert.equal(textEdit.range.end.line, position.line);
        }
      }
    });

    it(`what a position of ${name} points to is found again there`, () => {
      for (const { offset, ...position } of positions(text)) {
        const pointer = pointerAt(document, position);
        if (pointer === null) continue;
        const range = rangeOf(document, pointer);
        assert.ok(range, `${pointer}, from offset ${offset}`);
        const there = pointerAt(document, range.start);
        assert.ok(there === pointer || there?.startsWith(`${pointer}/`), `${pointer} leads to ${there}`);
      }
    });

    it(`hovers and code actions over ${name} stay inside it`, () => {
      const lines = text.split('\n');
      const { problems } = analyzer().report(document);
      const inside = ({ line, character }: { line: number; character: number }): boolean =>
        line >= 0 && line < lines.length && character >= 0 && character <= lines[line]!.length;
      for (const { offset, ...position } of positions(text)) {
        if (offset % 2 === 0) continue;
        const found = hover(document, position, { today, problems });
        if (found?.range) assert.ok(inside(found.range.start) && inside(found.range.end));
        const range = { start: position, end: position };
        for (const action of codeActions(document, problems, { uri: 'x', range, only: undefined, diagnostics: [] })) {
          for (const edit of action.edit?.changes?.x ?? [])
            assert.ok(inside(edit.range.start) && inside(edit.range.end));
        }
      }
    });

    it(`the outline of ${name} holds every entry, and each selection in its range`, () => {
      const check = (list: readonly ReturnType<typeof symbols>[number][], depth: number): number =>
        list.reduce((count, { name: title, range, selectionRange, children }) => {
          assert.notEqual(title, '');
          const holds =
            (range.start.line < selectionRange.start.line ||
              (range.start.line === selectionRange.start.line &&
                range.start.character <= selectionRange.start.character)) &&
            (selectionRange.end.line < range.end.line ||
              (selectionRange.end.line === range.end.line && selectionRange.end.character <= range.end.character));
          assert.ok(holds, title);
          return count + 1 + check(children ?? [], depth + 1);
        }, 0);
      assert.ok(check(symbols(document), 0) > 20);
    });
  }
});
