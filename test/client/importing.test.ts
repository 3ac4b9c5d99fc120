import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { decodeBase64, encodeBase64 } from '../../client/src/base64.ts';
import { reportOf } from '../../client/src/importing/report.ts';
import { isResumeText } from '../../client/src/importing/resumeText.ts';

const letter = `Ottilie Brandvold
Ship's cook

Head Cook, Fjordlinjen Ferries, Bergen
March 2019 - Present
- Feed 240 passengers and a crew of 31 on a galley of 14 square metres.
- Responsible for the stores of
three ships, for the apprentices and for the accounts of the kitchen.
`;

describe('a pasted text', () => {
  it('is a résumé’s when it has periods or an address in some lines of words', () => {
    assert.equal(isResumeText(letter), true);
    assert.equal(isResumeText(letter.replace('March 2019 - Present', 'seit März 2019 – heute')), true);
    assert.equal(isResumeText(letter.replace('March 2019 - Present', 'ottilie@brandvold.example')), true);
  });

  it('is none when it is data, short or about something else', () => {
    assert.equal(isResumeText(letter.replace('March 2019 - Present', '')), false);
    assert.equal(isResumeText('Ottilie Brandvold, ottilie@brandvold.example'), false);
    // A telling of some lines is one, a card with an address is none.
    const words = (count: number) =>
      `ottilie@brandvold.example\n${'steward of ferries '.repeat(count / 3)}`.padEnd(160);
    assert.equal(isResumeText(words(36)), true);
    assert.equal(isResumeText(words(24)), false);
    assert.equal(isResumeText(readFileSync('examples/platform-engineer.profile.yaml', 'utf8')), false);
    assert.equal(isResumeText(JSON.stringify({ basics: { summary: letter } })), false);
    assert.equal(isResumeText(letter.repeat(1000)), false);
  });
});

describe('a text with words enough', () => {
  const words = 'steward of ferries and of the stores in the harbour of Bergen '.repeat(4);
  it('is a résumé’s by a period or an address, in whatever way it is written', () => {
    for (const told of [
      ...['2019-2021', '2019 – 2021', '2019 — 2021', '1999 - 2001', '2019 to 2021', '2019 bis 2021', '2019 à 2021'],
      ...['2019 a 2021', '2019 al 2021', '2019 - heute', '2019 – present', '2019 to March 2021', '2019 - Mar. 2021'],
      ...['2019 - 03/2021', '2019 - 3.2021', 'ottilie@brandvold.example', 'o.b+cv@mail.brandvold.example'],
    ])
      assert.equal(isResumeText(`${words}${told}`), true, told);
    for (const none of [
      '2019',
      '2019 - 21',
      '1819-1821',
      '2019 and 2021',
      '2019 tornadoes',
      '2019 - now',
      'ottilie@brandvold',
      '@brandvold.example',
    ])
      assert.equal(isResumeText(`${words}${none}`), false, none);
  });

  it('is data where it begins as data, or has a key of data at its left edge', () => {
    const told = `${words} 2019-2021`;
    for (const data of ['{', ' \n{', '$schema: a', 'basics:', 'cv :', 'content:', 'Notes\nbasics:'])
      assert.equal(isResumeText(`${data}\n${told}`), false, data);
    for (const prose of ['The basics:', 'cv', 'Contents: all', 'a {'])
      assert.equal(isResumeText(`${prose}\n${told}`), true, prose);
  });

  it('is neither too short nor too long', () => {
    const telling = `2019-2021 ${'of ferries '.repeat(15)}`;
    const long = (length: number): string => telling.padEnd(length);
    assert.deepEqual([long(telling.length), long(200_000), long(200_001)].map(isResumeText), [true, true, false]);
    const thirty = (count: number): string => `2019-2021 ${'abcdef '.repeat(count)}`.padEnd(300);
    assert.deepEqual([thirty(30), thirty(29)].map(isResumeText), [true, false]);
    const short = (length: number): string =>
      `2019-2021 ${'ab '.repeat(40)}`
        .padEnd(149)
        .slice(0, length - 1)
        .padEnd(length, '.');
    assert.deepEqual([short(150), short(149)].map(isResumeText), [true, false]);
  });
});

describe('the report of an import', () => {
  const t = (text: string, ...values: (string | number)[]) =>
    text.replaceAll(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
  const guess = { pointer: '/work/0/name', reason: 'is this the employer?', text: 'Fjordlinjen' };

  it('counts what was read, guessed and left', () => {
    const of = (name: string, uncertain: number, unplaced: number) =>
      reportOf(
        name,
        { title: 'PDF', fields: 63, uncertain: Array(uncertain).fill(guess), unplaced: Array(unplaced).fill('a line') },
        t,
      );
    assert.equal(of('cv.pdf', 0, 0), 'cv.pdf, read as PDF, became a profile with 63 values.');
    assert.match(
      of('cv.pdf', 1, 1),
      /values\. One is a guess, .* A line that found no place is kept, in the summary or in the section "Imported"\.$/,
    );
    assert.match(of('cv.pdf', 2, 0), /values\. 2 are guesses, marked with `# merit:`\.$/);
    assert.match(of('cv.pdf', 0, 2), /values\. 2 lines that found no place are kept/);
    assert.match(of('', 3, 2), /^The text became .* 3 are guesses, .* 2 lines that found no place/);
  });
});

describe('bytes as base64', () => {
  it('come back the same, however many', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31) % 256);
    assert.deepEqual(decodeBase64(encodeBase64(bytes)), bytes);
  });
});
