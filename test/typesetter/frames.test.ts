import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import init, { TypstRenderer } from '@myriaddreamin/typst-ts-renderer';
import type { ProfileData } from '../../server/src/core/profile/data.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { fontFiles, rendererWasm } from '../../server/src/typesetter/assets.ts';
import { createTypesetter } from '../../server/src/typesetter/host.ts';
import { createNodeTypesetter, nodeWorker } from '../../server/src/typesetter/node.ts';
import type { Frame } from '../../server/src/typesetter/types.ts';
import { readPdf } from './support/pdf.ts';
import { ines, job } from './support/profiles.ts';
import { linesIn } from './support/svg.ts';

const dist = resolve('dist');
const labelled = (label: string): ProfileData => ({ ...ines, basics: { ...ines.basics, label } });

/** What the webview shows after these frames: one SVG, drawn anew. */
function draw(frames: readonly (Frame | null)[]): string {
  const renderer = new TypstRenderer();
  const session = renderer.create_session();
  for (const frame of frames) {
    assert.ok(frame);
    renderer.manipulate_data(session, frame.action, frame.delta);
  }
  return renderer.svg_data(session, 0b1111);
}

const wordsIn = (svg: string) => linesIn(svg).join(' ');
const bare = (line: string) => line.replace(/\s/gu, '');

describe('frames of the preview', () => {
  const typesetter = createNodeTypesetter(dist);
  before(async () => {
    await init({ module_or_path: gunzipSync(await readFile(join(dist, rendererWasm))) });
  });
  after(() => typesetter.dispose());

  it('come whole first, then as small changes that add up to the same pages', async () => {
    const first = await typesetter.preview('sum', toRenderModel(ines));
    const second = await typesetter.preview('sum', toRenderModel(labelled('Keeper of pagers')));
    const fresh = await typesetter.preview('fresh', toRenderModel(labelled('Keeper of pagers')));
    assert.deepEqual([first?.action, second?.action, fresh?.action], ['reset', 'merge', 'reset']);
    assert.ok(
      second!.delta.length * 10 < first!.delta.length,
      `${second!.delta.length} of ${first!.delta.length} bytes`,
    );
    assert.match(wordsIn(draw([first, second])), /Keeper of pagers/u);
    assert.equal(wordsIn(draw([first, second])), wordsIn(draw([fresh])));
  });

  it('bring a picture of the first page when they start over, once pictures were asked for', async () => {
    const painting = createNodeTypesetter(dist);
    const long = { ...ines, work: Array.from({ length: 12 }, (_, at) => job(`Harbour ${at}`, 6)) };
    const plain = await painting.preview('long', toRenderModel(long));
    painting.close('long');
    await painting.pictures();
    const first = await painting.preview('long', toRenderModel(long));
    const later = await painting.preview('long', toRenderModel(labelled('Keeper of pagers')));
    await painting.dispose();
    assert.deepEqual(
      [plain!.picture, first!.action, later!.action, later!.picture],
      [undefined, 'reset', 'merge', undefined],
    );
    const drawn = gunzipSync(first!.picture!).toString();
    assert.equal(drawn.split('class="typst-page"').length - 1, first!.pages);
    const words = wordsIn(drawn);
    assert.match(words, /Harbour 0/u);
    assert.doesNotMatch(words, /Harbour 11/u);
    assert.ok(wordsIn(draw([first])).startsWith(words));
  });

  it('start over after a preview is closed', async () => {
    await typesetter.preview('closing', toRenderModel(ines));
    typesetter.close('closing');
    assert.equal((await typesetter.preview('closing', toRenderModel(ines)))?.action, 'reset');
  });

  it('lead every piece of text back to its place in the file, and nowhere else', async () => {
    const svg = draw([await typesetter.preview('links', toRenderModel(ines))]);
    const links = new Set([...svg.matchAll(/xlink:href="([^"]*)"/gu)].map(([, href]) => href!));
    for (const pointer of [
      '/basics/name',
      '/basics/stats/1/value',
      '/work/0/position',
      '/work/1/roles/0/highlights/0',
      '/skills/0/keywords/1',
      '/work',
    ])
      assert.ok(links.has(`merit:${pointer}`), pointer);
    for (const link of links) assert.match(link, /^merit:\//u);
  });

  it('break every line where the PDF breaks it', async () => {
    for (let extra = 0; extra < 12; extra += 1) {
      const summary = `${ines.basics?.summary} ${'And **then** some (`code`, [links](https://orbit.example)). '.repeat(extra)}`;
      const skills = [
        { name: 'Infrastructure', keywords: Array.from({ length: 4 + extra * 3 }, (_, index) => `Tool ${index}`) },
      ];
      const font = extra % 2 ? 'Source Sans 3' : 'Source Serif 4';
      const model = toRenderModel({ ...ines, basics: { ...ines.basics, summary }, skills, meta: { render: { font } } });
      const svg = draw([await typesetter.preview(`break ${extra}`, model)]);
      const { pages } = await readPdf((await typesetter.pdf(model)).pdf);
      assert.equal(pages.length, 1);
      assert.deepEqual(linesIn(svg).map(bare), pages[0]!.lines.map(bare));
    }
  });

  it('count the pages and carry the warnings', async () => {
    const frame = await typesetter.preview('warnings', toRenderModel(labelled('川')));
    assert.equal(frame?.pages, 1);
    assert.deepEqual(
      frame?.warnings.map(({ pointer }) => pointer),
      ['/basics/label'],
    );
  });

  it('go on, whole, when a fresh worker takes over', async () => {
    const small = createNodeTypesetter(dist, { memoryLimit: 1 });
    const actions: string[] = [];
    for (let edit = 0; actions.filter((action) => action === 'reset').length < 3; edit += 1) {
      const frame = await small.preview('a', toRenderModel(labelled(`Engineer ${edit}`)));
      actions.push(frame!.action);
      if (frame!.action === 'reset') assert.match(wordsIn(draw([frame])), new RegExp(`Engineer ${edit}\\b`, 'u'));
    }
    await small.dispose();
  });

  it('never come from a compiler without fonts, or with a font it cannot read', async () => {
    const unreadable = createTypesetterWith(async (path) =>
      path === fontFiles[3] ? new TextEncoder().encode('not a font') : readFile(join(dist, path)),
    );
    await assert.rejects(unreadable.preview('a', toRenderModel(ines)), /The font fonts\/\S+ cannot be read/u);
    await unreadable.dispose();
  });
});

/** A typesetter with other files, in the real worker. */
function createTypesetterWith(loadAsset: (path: string) => Promise<Uint8Array>) {
  return createTypesetter({ loadAsset, startWorker: nodeWorker(dist) });
}
