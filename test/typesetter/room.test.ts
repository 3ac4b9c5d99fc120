import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import init from '@myriaddreamin/typst-ts-web-compiler';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { compilerWasm, fontFiles } from '../../server/src/typesetter/assets.ts';
import { type Compiler, createCompiler } from '../../server/src/typesetter/compiler.ts';
import { templateNames } from '../../server/src/typesetter/templates/index.ts';

const dist = resolve('dist');

async function compilerOf(): Promise<Compiler> {
  const wasm = await WebAssembly.compile(await readFile(join(dist, compilerWasm)));
  const fonts = await Promise.all(fontFiles.map(async (name) => ({ name, data: await readFile(join(dist, name)) })));
  return createCompiler(wasm, fonts);
}

describe('the memory of the compiler', () => {
  it('has room for each page before it is set, so that it never grows in the middle of one', async () => {
    const compiler = await compilerOf();
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

  for (const template of templateNames)
    it(`hardly grows while a highlight, the name or an address is typed (${template})`, async () => {
      const compiler = await compilerOf();
      const typed = 'in the port of Ostend and in that of Zeebrugge, for years';
      const work = Array.from({ length: 12 }, (_, job) => ({
        name: `Harbour ${job + 1}`,
        highlights: Array.from(
          { length: 4 },
          (_, at) => `Kept ledger ${job * 4 + at + 1} of a port of 40 ships in step`,
        ),
      }));
      const grown = (profile: (text: string) => object): number => {
        const pages = (text: string) => compiler.preview('a', JSON.stringify(toRenderModel(profile(text))), {});
        pages('');
        const before = compiler.memory();
        for (let end = 1; end <= typed.length; end += 1) pages(typed.slice(0, end));
        return compiler.memory() - before;
      };
      const meta = { render: { template } };
      const basics = { name: 'Ines Okafor', email: 'ines@okafor.example' };
      const highlight = grown((text) => ({
        basics,
        work: [{ name: 'Quay', highlights: [`Moored ${text}`] }, ...work],
        meta,
      }));
      const name = grown((text) => ({ basics: { ...basics, name: `Ines ${text}` }, work, meta }));
      const email = grown((text) => ({
        basics: { ...basics, email: `${text.replaceAll(' ', '.')}@okafor.example` },
        work,
        meta,
      }));
      // Memory grows by steps, of which what is typed may take one; with the pages set anew it takes three and more.
      const step = 40_000_000;
      assert.ok(highlight <= step, `highlight: ${highlight}`);
      assert.ok(name <= step, `name: ${name}`);
      assert.ok(email <= step, `email: ${email}`);
      compiler.close('a');
    });
});
