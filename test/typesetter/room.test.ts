import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import init from '@myriaddreamin/typst-ts-web-compiler';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { compilerWasm, fontFiles } from '../../server/src/typesetter/assets.ts';
import { createCompiler } from '../../server/src/typesetter/compiler.ts';

const dist = resolve('dist');

describe('the memory of the compiler', () => {
  it('has room for each page before it is set, so that it never grows in the middle of one', async () => {
    const wasm = await WebAssembly.compile(await readFile(join(dist, compilerWasm)));
    const fonts = await Promise.all(fontFiles.map(async (name) => ({ name, data: await readFile(join(dist, name)) })));
    const compiler = await createCompiler(wasm, fonts);
    // What is compiled already is given again: the module is one for the whole process.
    const { memory } = await init();
    const highlights = ['Kept the ledger of a port of 40 ships'];
    for (let edit = 0; edit < 30; edit += 1) {
      highlights.push(`Trained ${edit + 2} clerks in it, each in a week`);
      const before = memory.buffer;
      compiler.preview(
        'a',
        JSON.stringify(toRenderModel({ basics: { name: 'Ines Okafor' }, work: [{ highlights }] })),
        {},
      );
      assert.ok(memory.buffer === before, `edit ${edit}: the memory grew`);
      compiler.memory();
    }
    compiler.close('a');
  });
});
