import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importOnNode } from '../../server/src/importing/node.ts';
import { locked, pdfOf, zipOf } from './support/files.ts';
import { desk } from './support/merit.ts';

const types = { name: '[Content_Types].xml', content: '<Types/>' };
/** A part that unpacks to so many millions of blanks. */
const blanks = (millions: number): Buffer => Buffer.alloc(millions * 1e6, ' ');

describe('merit import, given what is no résumé', () => {
  const at = desk();

  const bad: readonly (readonly [string, () => string | Uint8Array, RegExp])[] = [
    ['scan.pdf', () => pdfOf(1), /only images, no text.*OCR/],
    ['locked.pdf', () => pdfOf(1, locked), /encrypted.*without a password/],
    ['book.pdf', () => pdfOf(500), /500 pages.*reads up to 60/],
    ['bomb.docx', () => zipOf([types, { name: 'word/document.xml', content: blanks(44) }]), /unpacks to far more/],
    [
      'bombs.docx',
      () =>
        zipOf([
          types,
          { name: 'word/document.xml', content: blanks(22) },
          { name: 'word/styles.xml', content: blanks(22) },
        ]),
      /unpacks to far more/,
    ],
    ['large.docx', () => zipOf([types, { name: 'word/document.xml', content: blanks(30) }]), /holds no text/],
    [
      'liar.docx',
      () => zipOf([types, { name: 'word/document.xml', content: blanks(25), size: 1000 }]),
      /damaged or cut off/,
    ],
    [
      'crowded.docx',
      () => zipOf([types, ...Array.from({ length: 3000 }, (_, index) => ({ name: `word/media/${index}.png` }))]),
      /holds 3001 files/,
    ],
    ['table.docx', () => zipOf([types, { name: 'xl/workbook.xml', content: '<workbook/>' }]), /no Word document/],
    [
      'climbing.docx',
      () => zipOf([types, { name: '../word/document.xml', content: '<w:document/>' }]),
      /lead out of its folder/,
    ],
    ['empty.docx', () => zipOf([types, { name: 'word/document.xml', content: '<w:document/>' }]), /holds no text/],
    [
      'linkedin.zip',
      () =>
        zipOf([
          { name: 'Profile.csv', content: 'First Name,Last Name,Headline\nOttilie,"Brandvold,Cook\n' },
          { name: 'Positions.csv', content: 'Company Name,Title,Started On,Finished On\nFjordlinjen,Cook,2019,\n' },
        ]),
      /quotation mark/,
    ],
    ['broken.json', () => '{"basics": {"name": "Ottilie"', /line \d+/],
    ['blank.txt', () => ' \n\t\n', /./],
  ];
  for (const [name, content, why] of bad)
    it(`refuses ${name} in one line and writes nothing`, () => {
      at.write(name, content());
      const { code, out, err } = at.merit(['import', name]);
      assert.equal(code, 2, out + err);
      assert.match(err, why);
      assert.equal(err.trim().split('\n').length, 1, err);
      assert.equal(existsSync(at.path('profile.yaml')), false);
    }).timeout(60_000);

  it('refuses a PDF that was cut off, wherever that was', () => {
    at.write('whole.profile.yaml', readFileSync(resolve('examples/early-career.profile.yaml')));
    at.merit(['render', 'whole.profile.yaml', '-o', 'whole.pdf']);
    const whole = readFileSync(at.path('whole.pdf'));
    for (const share of [0.02, 0.5]) {
      at.write('cut.pdf', whole.subarray(0, Math.round(share * whole.length)));
      const { code, err } = at.merit(['import', 'cut.pdf', '-o', 'cut.yaml']);
      assert.equal(code, 2, err);
      assert.match(err, /damaged or cut off|no text/);
      assert.equal(existsSync(at.path('cut.yaml')), false);
    }
  }).timeout(60_000);

  it('takes no tag of YAML for code', () => {
    at.write('resume.yaml', 'basics:\n  name: !!js/function "Ottilie Brandvold"\n  label: !<tag:x> Cook\n');
    const { code, out, err } = at.merit(['import', 'resume.yaml', '-o', '-']);
    if (code === 0) assert.match(out, /name: Ottilie Brandvold\n/);
    else assert.match(err, /line \d+/);
  });

  it('takes the end of a reader that ran out of memory for an answer, and any other for a fault', async () => {
    const ending = (code: string): string =>
      `require('node:worker_threads').parentPort.on('message', () => { throw Object.assign(new Error('over'), { code: '${code}' }); });`;
    const read = () => importOnNode(at.path('.'), { name: 'cv.txt', bytes: new Uint8Array([65]) });
    at.write('importer.js', ending('ERR_WORKER_OUT_OF_MEMORY'));
    assert.deepEqual(await read(), {
      ok: false,
      reason: 'reading it takes more memory than a résumé should, so Merit stopped.',
    });
    at.write('importer.js', ending('ERR_NO_SUCH_THING'));
    await assert.rejects(read(), /over/);
    at.write('importer.js', 'setInterval(() => undefined, 1000);');
    const stop = new AbortController();
    const reading = importOnNode(at.path('.'), { name: 'cv.txt', bytes: new Uint8Array([65]) }, stop.signal);
    stop.abort();
    await assert.rejects(reading, /cancelled/);
  });
});
