import assert from 'node:assert/strict';
import { pasting } from '../../../server/src/core/features/pasting.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';

/** What a text becomes that is pasted at `‸`, with the lines round it; null where it is pasted as it is. */
function pasted(marked: string, copied: string): string | null {
  const at = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const before = text.slice(0, at).split(/\r?\n/);
  const place = { line: before.length - 1, character: before.at(-1)!.length };
  const written = pasting(readDocument(text), { start: place, end: place }, copied);
  return written === null ? null : text.slice(0, at) + written + text.slice(at);
}

const job = (rest: string) => `work:\n  - name: Lind\n    highlights:${rest}\n  - name: Strand\n`;
const behindDash = (copied: string) => pasted(job('\n      - ‸'), copied);
const items = (...texts: readonly string[]) => job(texts.map((text) => `\n      - ${text}`).join(''));

describe('pasting lines behind the dash of a highlight', () => {
  it('makes each line a highlight, without the mark it had', () => {
    const expected = items('Fed 300 guests', 'Ran the bar', 'Won a prize');
    assert.equal(behindDash('• Fed 300 guests\n• Ran the bar\n• Won a prize\n'), expected);
    assert.equal(behindDash('\t•\tFed 300 guests\r\n\t•\tRan the bar\r\n\t•\tWon a prize'), expected);
    assert.equal(behindDash('Fed 300 guests\n\nRan the bar\n\nWon a prize'), expected);
    assert.equal(behindDash('- Fed 300 guests\n- Ran the bar\n- Won a prize'), expected);
    assert.equal(behindDash('1. Fed 300 guests\n2. Ran the bar\n3. Won a prize'), expected);
  });

  it('quotes what YAML would take for its own', () => {
    assert.equal(
      behindDash('• Fed guests: weddings\n• Ran a # of bars\n• "Best bar" award'),
      items('"Fed guests: weddings"', '"Ran a # of bars"', `'"Best bar" award'`),
    );
    assert.equal(behindDash('Fed guests: weddings'), items('"Fed guests: weddings"'));
    assert.equal(behindDash('• Fed 300 guests'), items('Fed 300 guests'));
    assert.equal(behindDash('#1 in sales'), items('"#1 in sales"'));
    assert.equal(pasted('meta:\n  render:\n    accent: ‸\n', '#1f4e79'), 'meta:\n  render:\n    accent: "#1f4e79"\n');
  });

  it('joins a highlight that went over two lines', () => {
    const [one, two] = ['Fed three hundred guests a night in a kitchen built for', 'ninety of them'];
    assert.equal(behindDash(`• ${one}\n  ${two}\n• Ran the bar`), items(`${one} ${two}`, 'Ran the bar'));
    assert.equal(behindDash(`${one}\n${two}\nRan the bar`), items(`${one} ${two}`, 'Ran the bar'));
  });

  it('joins no line that is short enough to be whole', () => {
    const [one, two] = ['Fed three hundred guests a night', 'ninety of them children'];
    assert.equal(behindDash(`${one}\n${two}`), items(one, two));
  });

  it('has a blank for a tab', () => {
    assert.equal(behindDash('Fed\t300: guests\nRan\tthe bar'), items('"Fed 300: guests"', 'Ran the bar'));
  });

  it('gives lines from another list the indentation of this one, as they are', () => {
    assert.equal(
      behindDash('Fed 300 guests\n  - "Ran: the bar"\n  - Won a prize # ask'),
      items('Fed 300 guests', '"Ran: the bar"', 'Won a prize # ask'),
    );
    assert.equal(behindDash('  - Fed 300 guests\n  - Ran the bar\n'), items('Fed 300 guests', 'Ran the bar'));
  });

  it('begins the list behind its key', () => {
    assert.equal(pasted(job(' ‸'), '• Fed guests\n• Ran the bar'), job(' \n      - Fed guests\n      - Ran the bar'));
    assert.equal(
      pasted('work:\r\n  - name: Lind\r\n    keywords: ‸\r\n', 'Excel\nWord'),
      'work:\r\n  - name: Lind\r\n    keywords: \r\n      - Excel\r\n      - Word\r\n',
    );
  });

  it('writes the space that is missing', () => {
    assert.equal(pasted(job('\n      -‸'), '• Fed guests\n• Ran bars'), items('Fed guests', 'Ran bars'));
  });
});

describe('pasting a text behind its key', () => {
  const behindKey = (copied: string) => pasted('basics:\n  summary: ‸\n  name: Ada\n', copied);
  const summary = (text: string) => `basics:\n  summary: ${text}\n  name: Ada\n`;

  it('makes one text of its lines', () => {
    assert.equal(behindKey('Cook with 14 years\nin kitchens.\n'), summary('Cook with 14 years in kitchens.'));
    assert.equal(behindKey('I cook: what\nthere is.'), summary('"I cook: what there is."'));
  });

  it('keeps paragraphs and lists', () => {
    assert.equal(behindKey('I cook.\n\nI bake: bread.'), summary('|-\n    I cook.\n\n    I bake: bread.'));
    assert.equal(behindKey('I do:\n• cook\n• bake'), summary('|-\n    I do:\n    • cook\n    • bake'));
  });
});

describe('pasting', () => {
  it('leaves a whole document alone, of more than twenty thousand signs', () => {
    const long = (length: number): string => `Fed: ${'guests '.repeat(3000)}`.slice(0, length - 1) + '.';
    assert.notEqual(behindDash(long(20_000)), null);
    assert.equal(behindDash(long(20_001)), null);
  });

  it('leaves alone what takes the place of several lines', () => {
    const text = 'work:\n  - name: Lind\n    highlights:\n      - \n      - \n';
    const range = { start: { line: 3, character: 8 }, end: { line: 4, character: 8 } };
    assert.equal(pasting(readDocument(text), range, '• Fed guests\n• Ran bars'), null);
  });

  it('leaves alone what YAML reads as it was meant', () => {
    for (const copied of [
      'Fed 300 guests',
      'Fed 300 guests\n',
      '2019',
      '"Fed: 300"',
      "'Fed: 300'",
      '[a, b]',
      '>-\n        Fed 300\n        guests',
      'text: Fed 300\n        id: fed',
      '      - Fed 300 guests\n',
      '# a note: this',
      '',
      ' \n',
    ])
      assert.equal(behindDash(copied), null, JSON.stringify(copied));
  });

  it('leaves other places alone', () => {
    const copied = '• a: b\n• c';
    for (const marked of [
      '‸',
      'work:\n  - ‸\n',
      'work:\n  - name: Lind\n    highlights: [‸]\n',
      'work:\n  - name: Lind\n    highlights:\n      - Fed ‸\n',
      'work:\n  - name: Lind\n    highlights:\n      - ‸ guests\n',
      'work:\n  - name: Lind\n    highlights:\n      - "‸"\n',
      'work:\n  - name: Lind\n    highlights: ‸\n      - Fed guests\n',
      'work:\n  - name: Lind\n    summary: |-\n      ‸\n',
      'work:\n  - name: Lind\n    ‸\n',
      'x-mine: ‸\n',
      '{"basics": {"summary": ‸}}',
    ])
      assert.equal(pasted(marked, copied), null, marked);
    assert.equal(pasted('basics:\n  summary: ‸\n', 'I cook.\n  phone: 123'), null);
  });
});
