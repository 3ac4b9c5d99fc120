import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { createSubset } from '../../server/src/outputs/html/fonts/subset.ts';
import { outputOf } from '../../server/src/outputs/index.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';

const tools = {
  typesetter: () => assert.fail('a web page is written without pages'),
  docx: () => assert.fail('a web page is no Word document'),
  faces: async () => [],
  today: '2026-06-15',
};

/** The page of a profile beside these files, by their names. */
async function pageOf(profile: string, disk: Readonly<Record<string, Uint8Array>> = {}): Promise<string> {
  const files = { read: async (path: string) => disk[path] ?? ('missing' as const) };
  const { bytes } = await outputOf('html')!.write(await prepare(readDocument(profile), {}, files), tools);
  return new TextDecoder().decode(bytes);
}

describe('the photo of a web page', () => {
  const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  const svg = bytesOf('<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect/></svg>');
  const jpg = bytesOf(`\xff\xd8\xff\xc0\x00\x0b\x08\x00\x02\x00\x02\x01\x01\x11\x00${'\x01'.repeat(12)}\xff\xd9`);
  const webp = bytesOf(
    `RIFF\x1c\x00\x00\x00WEBPVP8 \x10\x00\x00\x00\x10\x00\x00\x9d\x01\x2a\x02\x00\x02\x00${'\x00'.repeat(6)}`,
  );
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  );
  for (const [name, type, bytes] of [
    ['me.svg', 'image/svg+xml', svg],
    ['me.jpg', 'image/jpeg', jpg],
    ['me.webp', 'image/webp', webp],
    ['me.png', 'image/png', png],
    ['large.svg', 'image/svg+xml', Buffer.concat([svg, Buffer.alloc(100_000, ' ')])],
  ] as const)
    it(`is a part of it: ${name}`, async () => {
      const page = await pageOf(`basics: { name: Ada Lind }\nmeta: { render: { photo: ${name} } }\n`, {
        [name]: bytes,
      });
      const [, shown, data] = /<img [^>]*src="data:([^;]+);base64,([^"]*)"/.exec(page) ?? [];
      assert.equal(shown, type);
      assert.deepEqual(Buffer.from(data!, 'base64'), Buffer.from(bytes));
      assert.match(page, /<img [^>]*alt="Ada Lind"/);
    });

  it('is none where the profile asks for none', async () => {
    assert.doesNotMatch(await pageOf('basics: { name: Ada Lind }\n', { 'me.png': png }), /<img/);
  });
});

describe('the lists of a web page', () => {
  it('hold the bullets that follow each other, and end where a text stands between', async () => {
    const page = await pageOf(
      'work: [{ name: Quay, summary: Ran it, highlights: [Baked rye, Fed 40] }]\nsections: [{ title: Loaves, items: [Rye, Spelt] }]\n',
    );
    const lists = [...page.matchAll(/<ul>(.*?)<\/ul>/gs)].map(([, items = '']) =>
      items.replaceAll(/<\/?li[^>]*>/g, '|'),
    );
    assert.deepEqual(lists, ['|Baked rye||Fed 40|', '|Rye||Spelt|']);
  });
});

describe('the person of a web page', () => {
  it('has the parts of an address that the profile has', async () => {
    const address = async (location: string): Promise<unknown> => {
      const page = await pageOf(`basics: { name: Ada, location: { ${location} } }\n`);
      return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)![1]!).address;
    };
    const place = { '@type': 'PostalAddress' };
    assert.deepEqual(await address('city: Porto'), { ...place, addressLocality: 'Porto' });
    assert.deepEqual(await address('countryCode: PT'), { ...place, addressCountry: 'PT' });
    assert.deepEqual(await address('region: Minho'), { ...place, addressRegion: 'Minho' });
    assert.equal(await address('postalCode: "4000"'), undefined);
  });
});

describe('a part of a font', () => {
  const part = async (path: string, characters: string): Promise<Uint8Array> => {
    const subset = await createSubset(await readFile('node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm'));
    const made = subset(await readFile(path), characters);
    assert.ok(made);
    return made;
  };
  /** What a font can do with letters, by the tags of its features. */
  const featuresOf = (font: Uint8Array): readonly string[] => {
    const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
    const tag = (at: number): string => Buffer.from(font.subarray(at, at + 4)).toString('latin1');
    const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
    const found = new Set<string>();
    for (const table of tables.filter((at) => /^G(?:POS|SUB)$/.test(tag(at)))) {
      const start = view.getUint32(table + 8);
      const list = start + view.getUint16(start + 6);
      for (let index = 0; index < view.getUint16(list); index++) found.add(tag(list + 2 + 6 * index));
    }
    return [...found].sort();
  };
  const letters = 'AVToffi 0123456789 e\u0301 g\u0308\u0301 éłßŞşi';

  it('still moves pairs, joins letters and puts accents', async () => {
    const source = 'ccmp kern liga locl mark mkmk';
    for (const [path, expected] of [
      ['source-serif/OTF/SourceSerif4SmText-Regular.otf', source],
      ['source-sans/OTF/SourceSans3-Regular.otf', source],
      ['@expo-google-fonts/eb-garamond/400Regular/EBGaramond_400Regular.ttf', 'kern liga locl mark'],
    ] as const)
      assert.equal(featuresOf(await part(`node_modules/${path}`, letters)).join(' '), expected, path);
  });

  it('has the characters that are asked for and no others', async () => {
    const path = 'node_modules/source-sans/OTF/SourceSans3-Regular.otf';
    const [few, more] = [await part(path, 'Ada'), await part(path, 'Ada Lindqvist ŁÓDŹ')];
    assert.ok(few.length < more.length && more.length < 10_000, `${few.length} ${more.length}`);
  });

  it('is none of what is no font', async () => {
    const subset = await createSubset(await readFile('node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm'));
    const made = subset(Buffer.from('no font at all'), 'Ada');
    assert.ok(made === null || made.length < 1_000);
  });
});
