import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { layoutProblems } from '../../server/src/core/features/layoutProblems.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { plainProfile } from '../../server/src/core/profile/plainProfile.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { layoutGlyph, layoutPages } from '../../server/src/core/rules/layout/layout.ts';
import { defaultSettings } from '../../server/src/core/rules/settings.ts';
import { createNodeTypesetter } from '../../server/src/typesetter/node.ts';
import type { Typesetter } from '../../server/src/typesetter/types.ts';

const job = (index: number): string => `  - name: Quayside Bank ${index}
    position: Engineer
    highlights:
${Array.from({ length: 6 }, (_, line) => `      - Settled ${index}${line} thousand trades a day with a queue of its own in every market\n`).join('')}`;
const long = (meta: string): string =>
  `basics:\n  name: Ada Marlowe\nwork:\n${Array.from({ length: 12 }, (_, index) => job(index)).join('')}${meta}`;

describe('findings of the pages', () => {
  let typesetter: Typesetter;
  before(() => {
    typesetter = createNodeTypesetter(resolve('dist'));
  });
  after(() => typesetter.dispose());

  const findings = async (text: string) => {
    const document = readDocument(text);
    const model = toRenderModel(plainProfile(document));
    const { warnings, spill } = await typesetter.pdf(model);
    return layoutProblems(document, { warnings, spill, maxPages: model.maxPages }, defaultSettings);
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

  it('leave the good examples of both rules alone', async () => {
    for (const text of [...layoutGlyph.examples.good, ...layoutPages.examples.good])
      assert.deepEqual(await findings(text), []);
  });
});
