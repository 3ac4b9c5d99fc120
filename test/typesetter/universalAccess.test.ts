import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type * as Native from '@myriaddreamin/typst-ts-node-compiler';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { folderFiles } from '../../server/src/outputs/folderFiles.ts';
import { type Prepared, prepare } from '../../server/src/outputs/prepare.ts';
import { typesetterInput } from '../../server/src/typesetter/input.ts';
import { createNodeTypesetter } from '../../server/src/typesetter/node.ts';
import { templateLibrary, templateOf, templates } from '../../server/src/typesetter/templates/index.ts';
import { readPdf } from './support/pdf.ts';

/** Loaded when the test runs: it is a program of the machine, which cannot be bundled. */
const { NodeCompiler } = createRequire(resolve('package.json'))(
  '@myriaddreamin/typst-ts-node-compiler',
) as typeof Native;

/** What Typst's own checks of PDF/UA-1 refuse of a page; null where it is fine. */
function refusal({ model, files }: Prepared): string | null {
  const root = mkdtempSync(join(tmpdir(), 'merit-ua-'));
  try {
    writeFileSync(join(root, 'main.typ'), templateOf(model.template));
    mkdirSync(join(root, 'lib'));
    for (const [path, source] of Object.entries(templateLibrary)) writeFileSync(join(root, path), source);
    writeFileSync(join(root, 'profile.json'), typesetterInput(model));
    for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content);
    const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths: [resolve('dist/fonts')] }] });
    compiler.pdf({ mainFilePath: join(root, 'main.typ'), inputs: { preview: '0' } }, { pdfStandard: 'ua-1' as never });
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe('pages for everybody (PDF/UA-1)', () => {
  const typesetter = createNodeTypesetter(resolve('dist'));
  after(() => typesetter.dispose());

  const declares = async ({ model, files }: Prepared): Promise<boolean> => {
    const { pdf } = await typesetter.pdf(model, files);
    const { text } = await readPdf(pdf);
    assert.ok(text.length > 0, 'the file can be read');
    const raw = Buffer.from(pdf).toString('latin1');
    const told = raw.includes('<pdfuaid:part>1</pdfuaid:part>');
    assert.equal(raw.includes('/DisplayDocTitle true'), told);
    return told;
  };

  for (const { id } of templates) {
    it(`${id} says so of the examples, and Typst agrees`, async () => {
      for (const name of readdirSync('examples').filter((one) => one.endsWith('.yaml'))) {
        const document = readDocument(readFileSync(`examples/${name}`, 'utf8'));
        const plain = await prepare(document, { template: id }, folderFiles('examples'));
        const prepared = { ...plain, model: { ...plain.model, icons: true } };
        assert.equal(refusal(prepared), null, name);
        assert.equal(await declares(prepared), true, name);
      }
    }).timeout(60_000);
  }

  it('is silent where Typst refuses the page', async () => {
    const refused = [
      'basics: { summary: Nobody is named here. }\nwork: [{ name: Orbit, position: Engineer, highlights: [Wrote it] }]',
      'basics: { name: Ada 𓂀 Marlowe }\nwork: [{ name: Orbit }]',
    ];
    for (const profile of refused) {
      const prepared = await prepare(readDocument(profile));
      assert.notEqual(refusal(prepared), null, profile);
      assert.equal(await declares(prepared), false, profile);
    }
  });

  it('has every object where the table of the file says', async () => {
    const { model } = await prepare(readDocument(readFileSync('examples/early-career.profile.yaml', 'utf8')));
    const raw = Buffer.from((await typesetter.pdf(model)).pdf).toString('latin1');
    const table = Number(/startxref\s+(\d+)/.exec(raw)![1]);
    assert.ok(raw.startsWith('xref', table));
    const rows = [...raw.slice(table).matchAll(/^(\d{10}) \d{5} n/gm)];
    assert.ok(rows.length > 20);
    rows.forEach(([, offset], index) => {
      assert.ok(raw.startsWith(`${index + 1} 0 obj`, Number(offset)), `object ${index + 1}`);
    });
    const [, length, stream] = /\/Length (\d+)\s+\/Type \/Metadata[\s\S]*?stream\n([\s\S]*?)\nendstream/.exec(raw)!;
    assert.equal(stream!.length, Number(length));
  });
});
