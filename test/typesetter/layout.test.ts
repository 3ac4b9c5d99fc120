import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { layoutProblems } from '../../server/src/core/features/layoutProblems.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { plainProfile } from '../../server/src/core/profile/plainProfile.ts';
import type { LayoutChange } from '../../server/src/core/render/fit.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { layoutGlyph, layoutPages, layoutParse, layoutSparse } from '../../server/src/core/rules/layout/layout.ts';
import { defaultSettings } from '../../server/src/core/rules/settings.ts';
import { pageFacts } from '../../server/src/typesetter/facts.ts';
import { createNodeTypesetter } from '../../server/src/typesetter/node.ts';
import type { Typesetter } from '../../server/src/typesetter/types.ts';

const job = (index: number): string => `  - name: Quayside Bank ${index}
    position: Engineer
    highlights:
${Array.from({ length: 6 }, (_, line) => `      - Settled ${index}${line} thousand trades a day with a queue of its own in every market\n`).join('')}`;
const longer = (jobs: number): string =>
  `basics:\n  name: Ada Marlowe\nwork:\n${Array.from({ length: jobs }, (_, index) => job(index)).join('')}`;
const long = (meta: string): string => `${longer(12)}${meta}`;

describe('findings of the pages', () => {
  let typesetter: Typesetter;
  before(() => {
    typesetter = createNodeTypesetter(resolve('dist'));
  });
  after(() => typesetter.dispose());

  const findings = async (text: string) => {
    const document = readDocument(text);
    const model = toRenderModel(plainProfile(document));
    return layoutProblems(document, pageFacts(model, await typesetter.pdf(model)), defaultSettings);
  };

  it('stand on the entry with which the first page too many begins', async () => {
    const text = long('meta:\n  render:\n    maxPages: 1\n');
    const [found, ...rest] = await findings(text);
    assert.deepEqual(rest, []);
    assert.equal(found?.code, 'layout.pages');
    assert.match(found.message, /^Page 2 starts here: \d+ lines more than the one page that `maxPages` allows\.$/);
    assert.match(found.pointer, /^\/work\/\d+/);
    assert.equal(found.range.start.line, found.range.end.line);
    assert.ok(found.range.start.line > 10);
  });

  it('say nothing while the pages keep the limit, have none, or the file asks for silence', async () => {
    assert.deepEqual(await findings(long('')), []);
    assert.deepEqual(await findings(long('meta:\n  render:\n    maxPages: 9\n')), []);
    assert.deepEqual(
      await findings(`# merit-ignore-file layout.pages\n${long('meta:\n  render:\n    maxPages: 1\n')}`),
      [],
    );
  });

  it('name characters that no font can draw', async () => {
    for (const text of layoutGlyph.examples.bad) {
      const found = await findings(text);
      assert.deepEqual(
        found.map(({ code }) => code),
        ['layout.glyph'],
      );
      assert.match(found[0]!.message, /𓂀/u);
    }
  });

  it('say that two columns are not read in order by everybody', async () => {
    const sidebar = (template: string) => `basics:\n  name: Ada Marlowe\nmeta:\n  render:\n    template: ${template}\n`;
    const found = await findings(sidebar('sidebar'));
    assert.deepEqual(
      found.map(({ code, range }) => [code, range.start.line]),
      [['layout.parse', 4]],
    );
    assert.deepEqual(await findings(sidebar('modern')), []);
  });

  it('point to a last page that is nearly empty', async () => {
    const found = (await Promise.all([8, 9, 10, 11, 12, 13].map((jobs) => findings(longer(jobs))))).flat();
    assert.ok(found.length > 0 && found.length < 6);
    for (const { code, pointer, message } of found) {
      assert.equal(code, 'layout.sparse');
      assert.match(pointer, /^\/work\/\d+/);
      assert.match(message, /^Page \d is nearly empty: it begins here\./);
    }
  });

  it('leave the good examples of the rules alone', async () => {
    for (const text of [layoutGlyph, layoutPages, layoutParse, layoutSparse].flatMap(({ examples }) => examples.good))
      assert.deepEqual(await findings(text), []);
  });
});

describe('the fix of too many pages', () => {
  const fixed = (text: string, change: LayoutChange) => {
    const document = readDocument(text);
    const facts = { warnings: [], spill: { pointer: '/work/0', lines: 4 }, pages: 2, last: null, outOfOrder: null };
    const [found] = layoutProblems(document, { ...facts, maxPages: 1, fit: { pages: 1, change } }, defaultSettings);
    const [fix] = found?.fixes() ?? [];
    return fix ? { title: fix.title, text: TextDocument.applyEdits(asDocument(text), [...fix.edits]) } : null;
  };
  const asDocument = (text: string) => TextDocument.create('file:///profile.yaml', 'profile', 1, text);
  const work = 'work:\n  - name: Quayside Bank\n';

  it('writes the layout below the limit, and in place of what was asked for', () => {
    const text = `${work}meta:\n  render:\n    maxPages: 1 # one\n    density: airy # for now\n    paper: a4\n`;
    assert.deepEqual(fixed(text, { density: 0.8, margins: 14, size: null }), {
      title: 'Fit to one page',
      text: `${work}meta:\n  render:\n    maxPages: 1 # one\n    margins: 14\n    density: 0.8 # for now\n    paper: a4\n`,
    });
  });

  it('leaves a layout in braces alone', () => {
    assert.equal(fixed(`${work}meta:\n  render: { maxPages: 1 }\n`, { density: 0.8, margins: null, size: null }), null);
  });
});
