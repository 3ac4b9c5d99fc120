import assert from 'node:assert/strict';
import { imported } from './support.ts';

/** A text in an encoding of one byte a letter, with the bytes of the letters that it has beyond ASCII. */
const bytes = (text: string, letters: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)));

const czech = { ř: 0xf8, ž: 0xbe, í: 0xed };
const russian = { Р: 0xd0, о: 0xee, ж: 0xe6, ь: 0xfc };

describe('an encoding that a document says it is in', () => {
  it('is how it is read, where it is no UTF-8', async () => {
    const page = (meta: string, name: string): string =>
      `<html><head>${meta}</head><body><h1>${name}</h1><p>baker@rye.example</p></body></html>`;
    for (const [file, text, letters, name] of [
      ['cv.html', page('<meta charset="iso-8859-2">', 'Jiří Kříž'), czech, 'Jiří Kříž'],
      [
        'cv.html',
        page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 'Рожь'),
        russian,
        'Рожь',
      ],
      [
        'cv.tex',
        '\\documentclass{article}\\usepackage[latin2]{inputenc}\\author{Jiří Kříž}\\begin{document}\\section{Skills}Salt, Rye\\end{document}',
        czech,
        'Jiří Kříž',
      ],
      [
        'cv.xml',
        '<?xml version="1.0" encoding="ISO-8859-2"?><Candidate><CandidatePerson><PersonName><GivenName>Jiří</GivenName><FamilyName>Kříž</FamilyName></PersonName></CandidatePerson></Candidate>',
        czech,
        'Jiří Kříž',
      ],
    ] as const)
      assert.equal((await imported(file, bytes(text, letters))).profile.basics.name, name, text);
  });
  it('is not believed where it cannot be', async () => {
    const page =
      '<html><head><meta charset="utf-8"></head><body><h1>Zoë Kříž</h1><p>baker@rye.example</p></body></html>';
    const said = (charset: string): string => page.replace('utf-8', charset);
    assert.equal((await imported('cv.html', said('iso-8859-2'))).profile.basics.name, 'Zoë Kříž');
    const latin = (text: string) => bytes(text.replace('Kříž', 'Quay'), { ë: 0xeb });
    for (const charset of ['utf-8', 'x-nothing', 'iso-8859-1'])
      assert.equal((await imported('cv.html', latin(said(charset)))).profile.basics.name, 'Zoë Quay', charset);
  });
});
