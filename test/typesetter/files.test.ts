import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { folderFiles } from '../../server/src/outputs/folderFiles.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';
import { createNodeTypesetter } from '../../server/src/typesetter/node.ts';
import { TypesetError } from '../../server/src/typesetter/types.ts';
import { type ReadPage, readPdf } from './support/pdf.ts';

/** A PNG of one colour; `claimed` is the size that its head tells. */
function png(claimed: readonly [number, number] = [2, 2]): Uint8Array {
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const crc = (bytes: Buffer) => {
    let c = 0xffffffff;
    for (const byte of bytes) c = table[(c ^ byte) & 0xff]! ^ (c >>> 8);
    return (c ^ 0xffffffff) >>> 0;
  };
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const head = Buffer.alloc(4);
    const tail = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    tail.writeUInt32BE(crc(body));
    return Buffer.concat([head, body, tail]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(claimed[0], 0);
  head.writeUInt32BE(claimed[1], 4);
  head.set([8, 2], 8);
  const rows = Buffer.from([0, 200, 80, 80, 200, 80, 80, 0, 200, 80, 80, 200, 80, 80]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const profile = (render: string): string =>
  `basics: { name: Ada Marlowe, email: ada@marlowe.example }\nwork: [{ name: Orbit, position: Engineer, highlights: [Wrote it] }]\nmeta: { render: { ${render} } }\n`;

describe('files beside a profile', () => {
  const typesetter = createNodeTypesetter(resolve('dist'), { patience: 8_000 });
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'merit-files-'));
  });
  after(async () => {
    await typesetter.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const set = async (render: string) => {
    const prepared = await prepare(readDocument(profile(render)), {}, folderFiles(folder));
    const pdf = await typesetter.pdf(prepared.model, prepared.files);
    const said = prepared.warnings.map(
      ({ code, message, pointer }) => `${code} ${pointer}: ${inLanguage(message, 'en')}`,
    );
    return { ...pdf, said, model: prepared.model };
  };
  const images = ({ pdf }: { readonly pdf: Uint8Array }): number =>
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Subtype\s*\/Image/g)?.length ?? 0;

  it('give a photo to the page, which is named for those who do not see it', async () => {
    write('me.png', png());
    for (const template of ['classic', 'modern', 'compact', 'academic', 'senior', 'sidebar']) {
      const shown = await set(`template: ${template}, photo: ./me.png`);
      assert.deepEqual(shown.said, []);
      assert.ok(images(shown) > 0, template);
      assert.match(Buffer.from(shown.pdf).toString('latin1'), /\/Alt \(Ada Marlowe\)/, template);
      const { text } = await readPdf(shown.pdf);
      assert.ok(text.startsWith('Ada Marlowe'), text);
    }
    assert.equal(images(await set('template: classic')), 0, 'only when it is asked for');
  });

  it('let a few opening words stand beside the photo, and many begin below it', async () => {
    write('me.png', png());
    const page = async (template: string, summary: string) => {
      const text = profile(`template: ${template}, photo: ./me.png`).replace(' }\n', `, summary: ${summary} }\n`);
      const { model, files } = await prepare(readDocument(text), {}, folderFiles(folder));
      const [{ words, width }] = (await readPdf((await typesetter.pdf(model, files)).pdf)).pages as [ReadPage];
      const spoken = words.filter((word) => /[a-z]{4}/.test(word.text) && summary.includes(word.text.trim()));
      assert.ok(spoken.length > 0);
      // The photo is 26 mm wide and stands at the outer margin, which is at most 20 mm.
      return Math.max(...spoken.map(({ right }) => right)) < width - (46 / 25.4) * 72 ? 'beside' : 'below';
    };
    const few =
      'Builds small tools that other teams trust with their releases and their nights and with whatever else there is.';
    for (const template of ['classic', 'modern', 'compact']) {
      assert.equal(await page(template, few), 'beside', template);
      assert.equal(await page(template, few.replace('.', ' ').repeat(12)), 'below', template);
    }
  });

  it('leave out a photo that cannot be printed, and say why', async () => {
    write('text.png', 'not a picture');
    write('wide.png', png([40_000, 40_000]));
    write('heavy.jpg', new Uint8Array(5_000_001));
    mkdirSync(join(folder, 'album.png'), { recursive: true });
    symlinkSync('/etc/hostname', join(folder, 'link.png'));
    const refused: readonly (readonly [string, RegExp])[] = [
      ['me.png/face.png', /no file `me\.png\/face\.png` beside the profile/],
      ['gone.png', /no file `gone\.png` beside the profile/],
      ['text.png', /no picture that can be printed: PNG, JPEG, WebP or SVG/],
      ['wide.png', /40000 × 40000 pixels/],
      ['heavy.jpg', /larger than 5 MB/],
      ['album.png', /cannot be read/],
      ['link.png', /not in the folder/],
      ['../me.png', /not in the folder/],
      ['/etc/hostname', /not in the folder/],
      ['https://marlowe.example/me.png', /is an address, and nothing is fetched/],
      ['data:image/png;base64,AAAA', /nothing is fetched/],
    ];
    for (const [path, why] of refused) {
      const { said, ...shown } = await set(`photo: "${path}"`);
      assert.equal(said.length, 1, path);
      assert.match(said[0]!, /^layout\.photo \/meta\/render\/photo: .* The pages are without a photo\.$/);
      assert.match(said[0]!, why);
      assert.equal(images(shown), 0);
    }
  });

  it('give a template of its own to the page: the one of the documentation', async () => {
    const [, source = ''] = /```typst\n([\s\S]*?)```/.exec(readFileSync('docs/templates.md', 'utf8')) ?? [];
    write('design/mine.typ', source);
    const shown = await set('template: ./design/mine.typ');
    assert.deepEqual([shown.said, shown.pages, shown.warnings], [[], 1, []]);
    const { text } = await readPdf(shown.pdf);
    assert.match(text, /^Ada Marlowe[\s\S]*Engineer[\s\S]*– Wrote it/);
  });

  it('show the errors of a template at their place', async () => {
    write('design/parts.typ', '#let rule = 1\n\n#let other = nope\n');
    const wrong: readonly (readonly [string, RegExp, string, number])[] = [
      ['#import "parts.typ": rule', /unknown variable: nope/, 'parts.typ', 2],
      ['Hello\n#read("/etc/passwd")', /sees the files of its own folder/, 'mine.typ', 1],
      ['#read("../../secret.txt")', /sees the files of its own folder/, 'mine.typ', 0],
      ['#import "@preview/cetz:0.3.0"', /package/, 'mine.typ', 0],
      ['#while true {}', /condition is always true/, 'mine.typ', 0],
      ['#let f(x) = f(x)\n#f(1)', /maximum function call depth/, 'mine.typ', 0],
    ];
    for (const [source, why, file, line] of wrong) {
      write('design/mine.typ', source);
      await assert.rejects(set('template: ./design/mine.typ'), (error) => {
        assert.ok(error instanceof TypesetError);
        assert.match(error.message, why);
        assert.deepEqual([error.place?.file, error.place?.line], [file, line], source);
        return true;
      });
    }
  });

  it('end a template that takes for ever, and go on with the next', async () => {
    write(
      'design/slow.typ',
      '#let n = 0\n#for i in range(100000) { for j in range(100000) { n = calc.rem(n + i * j, 7) } }',
    );
    await assert.rejects(set('template: ./design/slow.typ'), /took more than \d+ seconds/);
    assert.equal((await set('template: classic')).pages, 1);
  }).timeout(60_000);

  it('are not looked for outside the folder, and the usual template stands in', async () => {
    for (const path of ['../mine.typ', './gone.typ']) {
      const { said, pages } = await set(`template: ${path}`);
      assert.equal(pages, 1);
      assert.match(said.join(), /^layout\.template \/meta\/render\/template: .* The pages use `classic` instead\.$/);
    }
    const closed = await prepare(readDocument(profile('template: ./design/mine.typ, photo: me.png')), {}, null);
    assert.deepEqual(
      closed.warnings.map(({ code }) => code),
      ['layout.photo', 'layout.template'],
    );
  });

  it('count the pages of a template that does not use the library', async () => {
    write('design/bare.typ', '= Bare\n#json("/profile.json").author\n#pagebreak()\nTwo');
    assert.equal((await set('template: ./design/bare.typ')).pages, 2);
  });
});
