import assert from 'node:assert/strict';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { parseCsv } from '../../../../server/src/core/interchange/importers/csv.ts';
import { decode } from '../../../../server/src/core/interchange/importers/decode.ts';
import type { ImportTools } from '../../../../server/src/core/interchange/importers/importer.ts';
import { importFile } from '../../../../server/src/core/interchange/importers/index.ts';
import { attribute, child, children, parseXml, textIn } from '../../../../server/src/core/interchange/importers/xml.ts';
import { isZip, openZip } from '../../../../server/src/core/interchange/importers/zip.ts';

const tools: ImportTools = {
  pdf: () => Promise.reject(new Error('no PDF here')),
  inflate: async (packed) => new Uint8Array(inflateRawSync(packed)),
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Why a file is refused; null where it is not. */
async function refused(name: string, bytes: Uint8Array): Promise<string | null> {
  const result = await importFile({ name, bytes }, tools);
  return result.ok ? null : result.reason;
}

describe('a file that is no résumé', () => {
  it('is refused by what it begins with', async () => {
    const text = utf8('Mirela Brandvold, baker, mirela@brandvold.example');
    const starting = (...bytes: readonly number[]): Uint8Array => new Uint8Array([...bytes, ...text]);
    assert.equal(await refused('a.txt', new Uint8Array()), 'the file is empty.');
    assert.match(
      (await refused('a.doc', starting(0xd0, 0xcf, 0x11, 0xe0)))!,
      /^this is a document of old Word \(\.doc\)/,
    );
    assert.match(
      (await refused('a.DOCX', starting(0xd0, 0xcf, 0x11, 0xe0)))!,
      /^this is a protected or an old Word document/,
    );
    assert.match((await refused('a.rtf', utf8('{\\rtf1 Mirela}')))!, /^this is Rich Text/);
    for (const magic of [
      [0x89, 0x50, 0x4e, 0x47],
      [0xff, 0xd8, 0xff],
      [0x47, 0x49, 0x46, 0x38],
      [0x49, 0x49, 0x2a],
      [0x4d, 0x4d, 0, 0x2a],
    ])
      assert.match((await refused('a', starting(...magic)))!, /^this is an image/, String(magic));
    for (const magic of [
      [0x4d, 0x4d, 0x4d],
      [0x49, 0x49],
      [0x47, 0x49, 0x46],
    ])
      assert.equal(await refused('a.txt', starting(...magic)), null, String(magic));
  });
  it('is refused by its size, with how large it is', async () => {
    assert.match((await refused('a.txt', new Uint8Array(30_600_000)))!, /^the file has 31 MB; Merit reads up to 30 MB/);
    assert.doesNotMatch((await refused('a.txt', new Uint8Array(30_000_000)))!, /MB/);
  });
});

describe('the bytes of a text', () => {
  const wide = (text: string, big: boolean): number[] =>
    [...text].flatMap((one) => (big ? [0, one.charCodeAt(0)] : [one.charCodeAt(0), 0]));
  it('are read in each encoding, with or without a mark', () => {
    const text = 'Mirela, Köchin – 5 Jahre';
    assert.equal(decode(utf8(text)), text);
    assert.equal(decode(utf8(`\ufeff${text}`)), text);
    assert.equal(
      decode(new Uint8Array([...'Mirela, K'].map((one) => one.charCodeAt(0)).concat(0xf6, 0x63, 0x68, 0x96))),
      'Mirela, Köch–',
    );
    for (const big of [false, true]) {
      const mark = big ? [0xfe, 0xff] : [0xff, 0xfe];
      assert.equal(decode(new Uint8Array([...mark, ...wide('Mirela', big)])), 'Mirela');
      assert.equal(decode(new Uint8Array(wide('Mirela', big))), 'Mirela');
    }
    assert.equal(decode(utf8('a\r\nb\rc\n')), 'a\nb\nc\n');
  });
  it('are no text with too many control characters', () => {
    const with_ = (count: number): Uint8Array => utf8(`${'\u0001'.repeat(count)}${'a'.repeat(1000 - count)}`);
    assert.notEqual(decode(with_(5)), null);
    assert.equal(decode(with_(6)), null);
    for (const code of [1, 8, 0x0e, 0x1a, 0x1c, 0x1f, 0xfffd])
      assert.equal(decode(utf8(String.fromCharCode(code).repeat(9))), null, String(code));
    for (const code of [9, 0x0b, 0x0c, 0x1b])
      assert.notEqual(decode(utf8(String.fromCharCode(code).repeat(9))), null, String(code));
  });
});

describe('a table in text', () => {
  it('has commas or semicolons, quotes and lines in quotes', () => {
    assert.deepEqual(parseCsv('a,b\n1,2\n'), [
      ['a', 'b'],
      ['1', '2'],
    ]);
    assert.deepEqual(parseCsv('a;b;c\n1,5;2;3'), [
      ['a', 'b', 'c'],
      ['1,5', '2', '3'],
    ]);
    assert.deepEqual(parseCsv('a;b\n1;2'), [['a;b'], ['1;2']]);
    assert.deepEqual(parseCsv('a,b;c;d\n'), [['a', 'b;c;d']]);
    assert.deepEqual(parseCsv('"a, b", "say ""so"" now" ,"two\nlines"'), [['a, b', 'say "so" now ', 'two\nlines']]);
    assert.deepEqual(parseCsv('a "b" c,""\n\n,,\n"",x'), [
      ['a "b" c', ''],
      ['', 'x'],
    ]);
    assert.equal(parseCsv('a,"b\nc'), null);
    assert.equal(parseCsv('a,"b""'), null);
  });
});

describe('XML', () => {
  it('is a tree by local names, whatever is broken', () => {
    const root = parseXml('<w:a w:id="3" id2="x"><w:b>one <i>two</i></w:b><b>&amp;</b><c/></w:a>');
    const a = child(root, 'a')!;
    assert.equal(attribute(a, 'id'), '3');
    assert.equal(attribute(a, 'other'), null);
    assert.deepEqual(children(a, 'b').map(textIn), ['one two', '&']);
    assert.equal(textIn(child(a, 'c')), '');
    assert.equal(child(a, 'd'), undefined);
    assert.equal(child(undefined, 'a'), undefined);
    assert.equal(textIn(parseXml('<a><b>one</a>two')), 'onetwo');
  });
  it('goes two hundred deep', () => {
    const nested = (depth: number): string => `${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}<b>y</b>`;
    assert.equal(textIn(parseXml(nested(200))), 'xy');
    assert.equal(textIn(parseXml(nested(201))), 'y');
  });
});

interface Packed {
  readonly name: string;
  readonly text: string;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
}

/** An archive with these files, and a comment behind it. */
function zip(files: readonly Packed[], { count = files.length, comment = '' } = {}): Uint8Array {
  const parts: number[] = [];
  const directory: number[] = [];
  const u = (value: number, bytes: number): number[] =>
    Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255);
  for (const { name, text, method = 8, flags = 0, size = text.length } of files) {
    const data = method === 8 ? [...deflateRawSync(text)] : [...utf8(text)];
    const common = [
      ...u(flags, 2),
      ...u(method, 2),
      ...u(0, 8),
      ...u(data.length, 4),
      ...u(size, 4),
      ...u(name.length, 2),
    ];
    directory.push(
      ...u(0x02014b50, 4),
      ...u(20, 2),
      ...u(20, 2),
      ...common,
      ...u(4, 2),
      ...u(2, 2),
      ...u(0, 8),
      ...u(parts.length, 4),
      ...utf8(name),
      1,
      2,
      3,
      4,
      5,
      6,
    );
    parts.push(...u(0x04034b50, 4), ...u(20, 2), ...common, ...u(3, 2), ...utf8(name), 7, 8, 9, ...data);
  }
  const end = [
    ...u(0x06054b50, 4),
    ...u(0, 4),
    ...u(count, 2),
    ...u(count, 2),
    ...u(directory.length, 4),
    ...u(parts.length, 4),
    ...u(comment.length, 2),
    ...utf8(comment),
  ];
  return new Uint8Array([...parts, ...directory, ...end]);
}

describe('an archive', () => {
  const read = async (bytes: Uint8Array, name: string): Promise<string> =>
    new TextDecoder().decode(await openZip(bytes, tools).read(name));
  const why = async (bytes: Uint8Array, name = 'a.txt'): Promise<string> => {
    try {
      return `read: ${await read(bytes, name)}`;
    } catch (error) {
      return (error as Error).message;
    }
  };
  it('gives its files, packed or not, with folders left out', async () => {
    const bytes = zip(
      [
        { name: 'a.txt', text: 'one one one one' },
        { name: 'in\\b.txt', text: 'two', method: 0 },
        { name: 'in/', text: '', method: 0 },
      ],
      { comment: 'made by hand' },
    );
    assert.ok(isZip(bytes));
    assert.deepEqual(openZip(bytes, tools).names, ['a.txt', 'in/b.txt']);
    assert.equal(await read(bytes, 'a.txt'), 'one one one one');
    assert.equal(await read(bytes, 'in/b.txt'), 'two');
    assert.match(await why(bytes, 'c.txt'), /^the archive is damaged/);
  });
  it('is refused with the reason', async () => {
    const one = { name: 'a.txt', text: 'one' };
    assert.match(await why(zip([one]).subarray(0, 60)), /^the archive is damaged/);
    assert.match(await why(zip([one], { count: 2 })), /^the archive is damaged/);
    assert.match(await why(zip([{ ...one, flags: 1 }])), /^the archive is encrypted/);
    assert.match(await why(zip([{ ...one, method: 12 }])), /^the archive is packed in a way/);
    assert.match(await why(zip([one], { count: 3001 })), /^the archive holds 3001 files/);
    assert.match(await why(zip([one], { count: 3000 })), /^the archive is damaged/);
    for (const name of ['/a.txt', 'C:/a.txt', '../a.txt', 'b/../a.txt', '..\\a.txt'])
      assert.match(await why(zip([{ ...one, name }])), /^the archive holds names that lead out/, name);
    assert.equal(await why(zip([{ ...one, name: 'a..txt' }]), 'a..txt'), 'read: one');
    assert.match(await why(zip([{ ...one, size: 40_000_001 }])), /^the archive unpacks to far more/);
    assert.equal(await why(zip([{ ...one, size: 40_000_000 }])), 'read: one');
  });
  it('is opened no further than its bound, all that was read counted together', async () => {
    const half = { text: 'one', size: 20_000_001 };
    const archive = openZip(
      zip([
        { name: 'a.txt', ...half },
        { name: 'b.txt', ...half },
      ]),
      tools,
    );
    await archive.read('a.txt');
    await assert.rejects(archive.read('b.txt'), /unpacks to far more/);
  });
});
