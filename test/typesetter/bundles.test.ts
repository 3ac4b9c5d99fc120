import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compilerWasm, fontFiles, rendererWasm } from '../../server/src/typesetter/assets.ts';

const dist = resolve('dist');

describe('the typesetter as it is built', () => {
  for (const script of ['typesetter.js', 'typesetter.worker.js'])
    it(`builds no code from text in ${script}, which a content security policy would refuse`, async () => {
      const code = await readFile(join(dist, script), 'utf8');
      assert.ok(code.includes('typstcompilerbuilder_new'), 'the compiler is not in it');
      assert.deepEqual(code.match(/\bnew Function\b|(?<![\w`'"])Function\(|\beval\(/gu), null);
    });

  it('finds every file it loads', async () => {
    for (const path of [compilerWasm, rendererWasm, ...fontFiles])
      assert.ok((await stat(join(dist, path))).size > 1000, path);
  });
});
