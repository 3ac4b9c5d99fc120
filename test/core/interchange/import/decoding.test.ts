import assert from 'node:assert/strict';
import { decode } from '../../../../server/src/core/interchange/importers/decode.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const name = 'Mirela Brandvold';

describe('the text of a file', () => {
  it('is UTF-8 or UTF-16, with or without a mark', () => {
    const text = `Zoë Kříž, ${name}`;
    const wide = Buffer.from(text, 'utf16le');
    const swapped = Buffer.from(wide).swap16();
    for (const [what, bytes] of [
      ['UTF-8', Buffer.from(text)],
      ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
      ['UTF-16 from the little end, with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
      ['UTF-16 from the big end, with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
      ['UTF-16 from the little end', wide],
      ['UTF-16 from the big end', swapped],
    ] as const)
      assert.equal(decode(bytes), text, what);
    // Letters of which no byte is zero: only the mark tells.
    const eastern = '王芳，护士长';
    const marked = Buffer.from(`\ufeff${eastern}`, 'utf16le');
    assert.equal(decode(marked), eastern);
    assert.equal(decode(Buffer.from(marked).swap16()), eastern);
  });

  it('is in the encoding that it says it is in, wherever it says so', () => {
    const letter = '\xf8';
    for (const [source, shown] of [
      [`<?xml version="1.0" encoding="ISO-8859-2"?>${letter}`, 'ř'],
      [`<?xml version='1.0' encoding = 'ISO-8859-2'?>${letter}`, 'ř'],
      [`<META CHARSET="iso-8859-2">${letter}`, 'ř'],
      [`<meta charset=iso-8859-2>${letter}`, 'ř'],
      [`\\usepackage[latin2]{inputenc} ${letter}`, 'ř'],
      [`\\usepackage [cp1250] {inputenc} ${letter}`, 'ř'],
      [`% !TeX encoding = ISO-8859-2\n${letter}`, 'ř'],
      [`x\n%!tex encoding=ISO-8859-2\n${letter}`, 'ř'],
      [`% -*- mode: latex; coding: iso-8859-2 -*-\n${letter}`, 'ř'],
      [`\\usepackage[latin3]{inputenc} ${letter}`, 'ĝ'],
      [`\\usepackage[latin4]{inputenc} ${letter}`, 'ø'],
      [`\\usepackage[latin4]{inputenc} \xb1`, 'ą'],
      [`\\usepackage[latin5]{inputenc} \xfe`, 'ş'],
      [`\\usepackage[latin9]{inputenc} \xa4`, '€'],
      [`\\usepackage[cp1251]{inputenc} ${letter}`, 'ш'],
      [`\\usepackage[cp1257]{inputenc} ${letter}`, 'ų'],
      [`\\usepackage[applemac]{inputenc} \x8a`, 'ä'],
      [`\\usepackage[koi8-r]{inputenc} ${letter}`, 'Ь'],
      // Nothing that is known, or what Latin-1 mostly is.
      [`\\usepackage[klingon]{inputenc} ${letter}`, 'ø'],
      [`\\usepackage[latin1]{inputenc} \x96`, '–'],
      [`<meta charset="utf-8">${letter}`, 'ø'],
      [`<meta charset="windows-1252">\x80`, '€'],
      [`${letter}`, 'ø'],
      [`${'x'.repeat(8000)}<meta charset="iso-8859-2">${letter}`, 'ø'],
    ] as const)
      assert.equal(decode(latin(source))?.at(-1), shown, source.slice(-60));
  });

  it('is Windows-1252 with its dashes and quotation marks', () => {
    const bytes = Uint8Array.from([
      0xe9, 0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95,
      0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ]);
    assert.equal(decode(bytes), 'é€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
  });

  it('has lines that end in one way, and no zeros', () => {
    assert.equal(decode(latin('a\r\nb\rc\nd')), 'a\nb\nc\nd');
    assert.equal(decode(latin(`${name.repeat(20)}\0${name.repeat(20)}`)), name.repeat(40));
  });

  it('is none where more than one sign in two hundred is no letter', () => {
    const text = (signs: number, of: number): string => '\u0001'.repeat(signs) + 'a'.repeat(of - signs);
    assert.ok(decode(latin(text(1, 200))) !== null);
    assert.equal(decode(latin(text(2, 399))), null);
    assert.equal(decode(latin(text(1, 100))), null);
    for (const sign of ['\u0008', '\u000e', '\u001a', '\u001c', '\u001f']) assert.equal(decode(latin(sign)), null);
    for (const sign of ['\t', '\n', '\f', '\u001b', ' ']) assert.ok(decode(latin(sign)) !== null);
    assert.equal(decode(Buffer.from('\ufffd')), null);
    // Only its beginning is looked at.
    assert.ok(decode(latin(`${'a'.repeat(20_000)}${'\u0001'.repeat(20_000)}`)) !== null);
  });
});
