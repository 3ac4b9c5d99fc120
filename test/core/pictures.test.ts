import assert from 'node:assert/strict';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import { type Files, partsOf } from '../../server/src/outputs/files.ts';
import { readPicture } from '../../server/src/outputs/image.ts';
import { photoOf } from '../../server/src/outputs/photo.ts';
import { big, bytes, wholePng } from './support/picture.ts';

const little = (value: number, count: number): number[] => big(value, count).reverse();

const png = (width: number, height: number): Uint8Array =>
  bytes([0x89], 'PNG\r\n\x1a\n', big(13, 4), 'IHDR', big(width, 4), big(height, 4), [8, 6, 0, 0, 0]);
const frame = (kind: number, width: number, height: number): readonly number[] => [
  ...[0xff, kind],
  ...big(17, 2),
  8,
  ...big(height, 2),
  ...big(width, 2),
  ...Array.from({ length: 10 }, () => 0),
];
const jpeg = (...segments: readonly (readonly number[])[]): Uint8Array => bytes([0xff, 0xd8], ...segments);
/** A segment that is none of a frame, such as one with tables. */
const other = (kind: number): readonly number[] => [0xff, kind, ...big(6, 2), 1, 2, 3, 4];
const webp = (kind: string, ...parts: readonly (readonly number[])[]): Uint8Array =>
  bytes(
    'RIFF',
    little(100, 4),
    'WEBP',
    kind,
    little(50, 4),
    ...parts,
    Array.from({ length: 20 }, () => 0),
  );

describe('the head of a picture', () => {
  it('tells the size of a PNG', () => {
    assert.deepEqual(readPicture(png(640, 481)), { extension: 'png', size: { width: 640, height: 481 } });
    assert.equal(readPicture(png(640, 481).subarray(0, 24)), null);
  });
  it('tells the size of a JPEG behind other segments', () => {
    const size = { width: 640, height: 481 };
    for (const kind of [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])
      assert.deepEqual(readPicture(jpeg(other(0xe0), frame(kind, 640, 481))), { extension: 'jpg', size }, `${kind}`);
    for (const kind of [0xc4, 0xc8, 0xcc, 0xd0, 0xe1, 0xfe, 0xbf])
      assert.deepEqual(readPicture(jpeg(other(0xe0), other(kind), frame(0xc0, 640, 481)))?.size, size, `${kind}`);
    assert.deepEqual(readPicture(jpeg(other(0xe0), [0xff, 0xff], frame(0xc0, 640, 481)))?.size, size);
    assert.equal(readPicture(jpeg(other(0xe0), [0, 0], frame(0xc0, 640, 481))), null);
    assert.equal(readPicture(jpeg(other(0xe0), other(0xdb))), null);
  });
  it('tells the size of a WebP of each kind', () => {
    const size = { width: 640, height: 481 };
    assert.deepEqual(readPicture(webp('VP8X', little(0, 4), little(639, 3), little(480, 3))), {
      extension: 'webp',
      size,
    });
    assert.deepEqual(readPicture(webp('VP8L', [0x2f], little(639 | (480 << 14), 4)))?.size, size);
    assert.deepEqual(
      readPicture(webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a], little(640, 2), little(481, 2)))?.size,
      size,
    );
    assert.equal(readPicture(webp('ALPH')), null);
    assert.equal(readPicture(bytes('RIFF', little(100, 4), 'WAVE', 'VP8X', little(50, 4), Array(30).fill(0))), null);
    assert.equal(readPicture(webp('VP8X', little(0, 4)).subarray(0, 30)), null);
  });
  it('knows an SVG behind a declaration, comments and a type', () => {
    for (const text of [
      '<svg>',
      '<svg xmlns="http://www.w3.org/2000/svg">',
      '  <?xml version="1.0"?>\n<svg>',
      '<?xml version="1.0"?><!-- drawn -- by hand --><!DOCTYPE svg>\n<svg >',
    ])
      assert.deepEqual(readPicture(bytes(text)), { extension: 'svg', size: null }, text);
    for (const text of ['<svgs>', '<html><svg></svg></html>', 'svg', '', 'GIF89a'])
      assert.equal(readPicture(bytes(text)), null, text);
  });
});

describe('the photo of a profile', () => {
  const says = async (path: unknown, files: Files | null): Promise<string | null> => {
    const photo = await photoOf(path, files);
    return photo?.problem ? inLanguage(photo.problem, 'en') : null;
  };
  const holding = (content: Awaited<ReturnType<Files['read']>>): Files => ({ read: async () => content });
  it('is named by what it is, not by its name', async () => {
    const photo = await photoOf('me.gif', holding(wholePng(600, 771)));
    assert.equal(photo?.file, '/photo.png');
    assert.deepEqual((photo as { bytes: Uint8Array }).bytes, wholePng(600, 771));
  });
  it('is none where none is asked for', async () => {
    for (const asked of ['', '  ', undefined, null]) assert.equal(await photoOf(asked, holding('missing')), null);
  });
  it('is left out with a reason', async () => {
    const rest = ' The pages are without a photo.';
    for (const [path, files, said] of [
      [
        'https://a.example/me.png',
        holding(png(1, 1)),
        '`https://a.example/me.png` is an address, and nothing is fetched: save the photo beside the profile.',
      ],
      [
        '//a.example/me.png',
        holding(png(1, 1)),
        '`//a.example/me.png` is an address, and nothing is fetched: save the photo beside the profile.',
      ],
      ['me.png', null, 'The files beside this profile cannot be read here.'],
      ['me.png', holding('missing'), 'There is no file `me.png` beside the profile.'],
      ['../me.png', holding('outside'), '`../me.png` is not in the folder of the profile, and nothing else is read.'],
      ['me.png', holding('large'), '`me.png` is larger than 5 MB; a copy of 600 pixels is plenty.'],
      ['photos/http:me.png', holding('missing'), 'There is no file `photos/http:me.png` beside the profile.'],
      ['me.png', holding('unreadable'), '`me.png` cannot be read.'],
      ['me.png', holding(bytes('GIF89a')), '`me.png` is no picture that can be printed: PNG, JPEG, WebP or SVG.'],
      ['me.png', holding(png(6001, 5000)), '`me.png` has 6001 × 5000 pixels; a copy of 600 pixels is plenty.'],
      ['me.png', holding(wholePng(6000, 5000)), null],
      ['me.svg', holding(bytes('<svg><g/></svg>')), null],
    ] as const)
      assert.equal(await says(path, files), said === null ? null : said + rest);
  });
  it('is left out where it is damaged: half a picture would cost the page', async () => {
    const whole = wholePng(600, 771);
    const scan = [...frame(0xc0, 640, 481), 1, 2, 3];
    const riff = bytes('RIFF', little(42, 4), 'WEBP', 'VP8X', little(10, 4), Array(30).fill(0));
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg"><!-- > --><g><text x="1">a &lt; b</text></g></svg>\n<!-- end -->';
    for (const picture of [whole, jpeg(scan, [0xff, 0xd9]), riff, bytes(drawing)])
      assert.equal(await says('me', holding(picture)), null);
    const flipped = Uint8Array.from(whole, (byte, at) => (at === 43 ? byte ^ 1 : byte));
    for (const picture of [
      whole.subarray(0, -6),
      flipped,
      jpeg(scan),
      riff.subarray(0, -2),
      bytes(drawing.slice(0, 70)),
      bytes('<svg><image href="me.jpg"/></svg>'),
    ])
      assert.match((await says('me', holding(picture))) ?? '', /^`me` is damaged, or shows another file/);
  });
  it('is a drawing whose elements are closed and that shows no other file', async () => {
    const whole = [
      '<svg><g/></svg>',
      '<svg><g></g></svg>',
      '<svg><![CDATA[<g>]]></svg>',
      '<svg><!-- <g> --></svg>',
      '<?xml version="1.0"?><svg></svg>',
      '<!DOCTYPE svg><svg></svg>',
      '<svg a="<g>"></svg>',
      "<svg a='<g>'></svg>",
      '<svg><a:b.c-d></a:b.c-d></svg>',
      '<svg><text>a > b</text></svg>',
      '<svg><image href="data:image/png;base64,x"/></svg>',
      '<svg><images href="me.jpg"/></svg>',
    ];
    const broken = [
      '<svg><g></svg></g>',
      '<svg><g></svg>',
      '<svg></svg></g>',
      '<svg><image href="me.jpg"/></svg>',
      "<svg><image xlink:href = 'me.jpg'/></svg>",
      '<svg><svg:image href="me.jpg"/></svg>',
    ];
    for (const text of whole) assert.equal(await says('me.svg', holding(bytes(text))), null, text);
    for (const text of broken) assert.match((await says('me.svg', holding(bytes(text)))) ?? '', /is damaged/, text);
  });
  it('is no address, whatever it is written like, and a short part of it is named', async () => {
    for (const path of ['HTTPS://a.example/me.png', 'ftp:me.png', 'data:image/png;base64,x', '//a.example/me.png'])
      assert.match((await says(path, holding(wholePng(1, 1)))) ?? '', /is an address, and nothing is fetched/, path);
    for (const path of ['C:/me.png', './a/b.png']) assert.equal(await says(path, holding(wholePng(1, 1))), null, path);
    const long = (await says(`https://a.example/${'a'.repeat(200)}`, null))!;
    assert.match(long, /^`https:\/\/a\.example\/a{62}` is an address/);
  });
  it('is asked for with the largest size that is read', async () => {
    const asked: unknown[] = [];
    const files: Files = {
      read: async (...wish) => {
        asked.push(wish);
        return 'missing';
      },
    };
    await photoOf(' ./me.png ', files);
    assert.deepEqual(asked, [['./me.png', 5_000_000]]);
  });
});

describe('a path beside a profile', () => {
  it('is its parts, where it stays in the folder', () => {
    for (const [path, parts] of [
      ['me.png', ['me.png']],
      ['./a//b\\me.png', ['a', 'b', 'me.png']],
      ['a/../me.png', ['me.png']],
      ['a/b/../../me.png', ['me.png']],
      ['..me.png', ['..me.png']],
    ] as const)
      assert.deepEqual(partsOf(path), parts, path);
    for (const path of [
      '',
      '.',
      'a/..',
      '../me.png',
      'a/../../me.png',
      '/me.png',
      '\\me.png',
      '~/me.png',
      'C:/me.png',
      'file:me.png',
      'a\u0000.png',
    ])
      assert.equal(partsOf(path), null, path);
  });
});
