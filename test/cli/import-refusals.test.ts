import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../../server/src/cli/main.ts';
import { importOnNode } from '../../server/src/importing/node.ts';
import { locked, pdfOf, zipOf } from './support/files.ts';
import { desk, now } from './support/merit.ts';

const types = { name: '[Content_Types].xml', content: '<Types/>' };
const tooLarge = 'reading it takes more memory than a résumé should, so Merit stopped.';
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
    [
      'table.docx',
      () => zipOf([types, { name: 'xl/workbook.xml', content: '<workbook/>' }]),
      /a spreadsheet, although its name ends in \.docx/,
    ],
    ['parts.docx', () => zipOf([types, { name: 'parts/one.xml', content: '<parts/>' }]), /no Word document/],
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
    ['deep.html', () => `<!doctype html><html>${'<div>'.repeat(200_000)}Ottilie`, /nested more than 2000 deep/],
    [
      'deep.tex',
      () => `\\documentclass{cv}\\begin{document}${'{\\textbf'.repeat(60_000)}`,
      /nested more than 500 deep/,
    ],
    [
      'old.doc',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600, 7)]),
      /old Word.*\.docx/,
    ],
    ['zeros.bin', () => Buffer.alloc(5000), /neither text nor/],
    ['none.txt', () => '', /empty/],
    ['large.txt', () => Buffer.alloc(50_000_000, 'word '), /50 MB.*up to 30 MB/],
  ];
  for (const [name, content, why] of bad)
    it(`refuses ${name} in one line and writes nothing`, () => {
      at.write(name, content());
      const { code, out, err } = at.merit(['import', name]);
      assert.equal(code, 2, out + err);
      assert.match(err, why);
      assert.doesNotMatch(err, /should not have/);
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
      assert.doesNotMatch(err, /should not have/);
      assert.equal(existsSync(at.path('cut.yaml')), false);
    }
  }).timeout(60_000);

  it('names a folder, and what is not there', () => {
    at.write('cvs/one.txt', 'Ottilie');
    for (const [name, why] of [
      ['cvs', /folder/],
      ['nothing.pdf', /no such file/],
    ] as const) {
      const { code, err } = at.merit(['import', name]);
      assert.equal(code, 2);
      assert.match(err, why);
      assert.equal(err.trim().split('\n').length, 1, err);
    }
  });

  it('reads texts in the encodings of other systems', () => {
    const text = 'José Peña\njose@pena.example\n\nEXPERIENCIA\n\nIngeniero, Talleres Ñandú\n2015 – 2020\n';
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const bytes of [
      Buffer.from(`\ufeff${text}`, 'utf8'),
      wide,
      Buffer.from(wide).swap16(),
      Buffer.from(text.replaceAll('–', '-'), 'latin1'),
    ]) {
      at.write('cv.txt', bytes);
      const { code, out, err } = at.merit(['import', 'cv.txt', '-o', '-']);
      assert.equal(code, 0, err);
      assert.match(out, /name: José Peña\n/);
      assert.match(out, /name: Talleres Ñandú/);
    }
  });

  it('takes no tag of YAML for code', () => {
    at.write('resume.yaml', 'basics:\n  name: !!js/function "Ottilie Brandvold"\n  label: !<tag:x> Cook\n');
    const { code, out, err } = at.merit(['import', 'resume.yaml', '-o', '-']);
    if (code === 0) assert.match(out, /name: Ottilie Brandvold\n/);
    else assert.match(err, /line \d+/);
  });

  it('stops a document that takes more memory than there is for one', async () => {
    const job = 'Cook, Fjordlinjen Ferries, Bergen\n2019 - 2021\n- Fed 240 passengers and a crew of 31.\n\n';
    const bytes = Buffer.from(`Ottilie Brandvold\n\nExperience\n\n${job.repeat(60_000)}`);
    const result = await importOnNode(resolve('dist'), { name: 'cv.txt', bytes }, undefined, 16);
    assert.deepEqual(result, { ok: false, reason: tooLarge });
  }).timeout(60_000);

  it('holds a reader to the memory there is, refuses in one line and writes nothing', async () => {
    // A reader that keeps 8 MB after 8 MB, up to twice what it may, and then reads the file after all.
    at.write(
      'importer.js',
      `const { parentPort } = require('node:worker_threads');
       parentPort.once('message', () => {
         const kept = [];
         for (let i = 0; i < 192; i++) kept.push(new Array(1e6).fill(i));
         parentPort.postMessage({ ok: true, kind: 'text', title: 'text', text: 'basics: {}', fields: kept.length, uncertain: [], unplaced: [], notes: [] });
       });`,
    );
    at.write('cv.txt', 'Ottilie Brandvold\n');
    const said = { out: '', err: '' };
    const code = await main(['import', at.path('cv.txt'), '-o', at.path('profile.yaml')], {
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
      colour: false,
      input: Readable.from([]),
      dist: at.path('.'),
      today: () => now,
    });
    assert.equal(code, 2, said.out + said.err);
    assert.equal(said.err, `merit: ${at.path('cv.txt')}: ${tooLarge}\n`);
    assert.equal(said.out, '');
    assert.equal(existsSync(at.path('profile.yaml')), false);
  }).timeout(60_000);

  it('takes the end of a reader that ran out of memory for an answer, and any other for a fault', async () => {
    const ending = (code: string): string =>
      `require('node:worker_threads').parentPort.on('message', () => { throw Object.assign(new Error('over'), { code: '${code}' }); });`;
    const read = () => importOnNode(at.path('.'), { name: 'cv.txt', bytes: new Uint8Array([65]) });
    at.write('importer.js', ending('ERR_WORKER_OUT_OF_MEMORY'));
    assert.deepEqual(await read(), { ok: false, reason: tooLarge });
    at.write('importer.js', ending('ERR_NO_SUCH_THING'));
    await assert.rejects(read(), /over/);
    at.write('importer.js', 'setInterval(() => undefined, 1000);');
    const stop = new AbortController();
    const reading = importOnNode(at.path('.'), { name: 'cv.txt', bytes: new Uint8Array([65]) }, stop.signal);
    stop.abort();
    await assert.rejects(reading, /cancelled/);
  });
});
