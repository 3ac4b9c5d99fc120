import assert from 'node:assert/strict';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { pageFacts } from '../../server/src/typesetter/facts.ts';
import { openFontPack } from '../../server/src/typesetter/fontPack.ts';
import { templates } from '../../server/src/typesetter/templates/index.ts';

const open = (list: unknown) =>
  openFontPack(async (path) => {
    assert.equal(path, 'fonts.json');
    return new TextEncoder().encode(typeof list === 'string' ? list : JSON.stringify(list));
  });

describe('the list of fonts in a pack', () => {
  it('has fonts of the scripts that a pack is for', async () => {
    for (const script of ['Hans', 'Hant', 'Jpan', 'Kore', 'Arab', 'Hebr', 'Deva', 'Thai']) {
      const fonts = [{ file: 'fonts/Noto-Sans_400.otf', script }];
      assert.deepEqual((await open(fonts))?.fonts, fonts, script);
    }
    assert.equal(await open([{ file: 'a.otf', script: 'Latn' }]), null);
  });

  it('names files inside of the pack, and leaves out what it does not know', async () => {
    const known = { file: 'a.ttf', script: 'Thai' };
    for (const file of [
      '../a.otf',
      '/a.otf',
      '.a.otf',
      'a/../b.otf',
      'a//b.otf',
      'a.woff2',
      'a.otf.zip',
      'a b.otf',
      'otf',
      7,
    ])
      assert.deepEqual((await open([{ file, script: 'Thai' }, known]))?.fonts, [known], String(file));
    assert.deepEqual((await open([null, 'a.otf', {}, { file: 'a.otf' }, known]))?.fonts, [known]);
    for (const file of ['a.otf', 'a/b/c.ttf', 'a-1_2.b.ttf'])
      assert.equal((await open([{ file, script: 'Thai' }]))?.fonts.length, 1, file);
  });

  it('is no pack where it is empty, or none that can be read', async () => {
    for (const list of [[], {}, null, '{', 'x']) assert.equal(await open(list), null);
    assert.equal(await openFontPack(async () => assert.fail('no such file')), null);
  });
});

describe('what pages say of a text', () => {
  it('is which template is read out of order, and what was said before and while they were set', () => {
    const warnings = [{ code: 'layout.glyph' as const, message: [] as never }];
    const page = { warnings, spill: null, pages: 2, last: '/work/1', filled: 1, base: { margin: 18, size: 10 } };
    const facts = (template: string) =>
      pageFacts(
        toRenderModel({ meta: { render: { template, maxPages: 3 } } }),
        { ...page, pdf: new Uint8Array() } as never,
        [{ code: 'layout.photo', message: [] as never }],
      );
    assert.deepEqual(
      templates.map(({ id }) => id).filter((id) => facts(id).outOfOrder === id),
      ['sidebar'],
    );
    const { outOfOrder, ...rest } = facts('classic');
    assert.equal(outOfOrder, null);
    assert.deepEqual(
      [rest.warnings.map(({ code }) => code), rest.spill, rest.pages, rest.last, rest.maxPages],
      [['layout.photo', 'layout.glyph'], null, 2, '/work/1', 3],
    );
  });
});
