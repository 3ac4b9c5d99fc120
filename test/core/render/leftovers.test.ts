import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { plainProfile } from '../../../server/src/core/profile/plainProfile.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';
import { check, checkJson } from '../support/check.ts';

const dataOf = (text: string) => plainProfile(readDocument(text, null, text.startsWith('{')));
const page = (text: string): string => JSON.stringify(toRenderModel(dataOf(text)));
const job = (highlight: string): string =>
  `work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    highlights:\n      - ${JSON.stringify(highlight)}\n`;

/** The runs of the only highlight, styles and links in brackets. */
function highlight(text: string): readonly string[] {
  const [section] = toRenderModel(dataOf(job(text))).sections;
  const [block] = section!.entries[0]!.blocks;
  return block!.runs.map((run) => `${run.text}${run.bold ? ' (bold)' : ''}${run.href ? ` (${run.href})` : ''}`);
}

describe('HTML that was left in a text', () => {
  it('is on no page: emphasis, links and lines are what they mean', () => {
    assert.deepEqual(highlight('Cut costs by <strong>40%</strong> in a year'), [
      'Cut costs by ',
      '40% (bold)',
      ' in a year',
    ]);
    assert.deepEqual(highlight('See <a href="https://quay.example/a">the plan</a> of 3 quays'), [
      'See ',
      'the plan (https://quay.example/a)',
      ' of 3 quays',
    ]);
    assert.deepEqual(highlight('Built 4 quays<br>and 2 docks'), ['Built 4 quays and 2 docks']);
  });
  it('leaves its words where no mark can stand for it', () => {
    const shown = page(job('Drew <table><tr><td>9 maps</td><td>3 charts</td></tr></table> <img src="x.png"> by hand'));
    assert.doesNotMatch(shown, /<|>/);
    for (const word of ['9 maps', '3 charts', 'by hand']) assert.ok(shown.includes(word), word);
  });
  it('is gone from names and addresses, and makes paragraphs of a summary', () => {
    const text =
      'basics:\n  name: Ada <b>Marlowe</b>\n  summary: First<br><br>Second\n  location:\n    address: 12 Quay Lane<br>Floor 3\n    city: Hoorn\n';
    const shown = page(text);
    assert.doesNotMatch(shown, /<\/?b|<br/);
    assert.ok(shown.includes('Ada Marlowe') && shown.includes('12 Quay Lane Floor 3, Hoorn'), shown);
  });
  it('parts words where its tags would, in names and texts, and nowhere else', () => {
    const shown = (tag: string): readonly string[] => {
      const text = `Ada<${tag} class="x">Marlowe</${tag}>Lind`;
      const { header, sections } = toRenderModel({ basics: { name: text }, work: [{ name: 'Quay', summary: text }] });
      return [header.name!, ...sections[0]!.entries[0]!.blocks].map(({ runs }) => runs.map((run) => run.text).join(''));
    };
    const breaks = 'br hr p div section article header footer blockquote center ul ol li tr table td th dd dt h1 h6';
    for (const tag of breaks.split(' '))
      assert.deepEqual(shown(tag), ['Ada Marlowe Lind', 'Ada', 'Marlowe', 'Lind'], tag);
    for (const tag of ['span', 'b', 'i', 'code', 'small'])
      assert.deepEqual(shown(tag), ['AdaMarloweLind', 'AdaMarloweLind'], tag);
  });
  it('stays in code, and where it is no tag', () => {
    assert.ok(page(job('Moved 40 `<br>` tags')).includes('<br>'));
    assert.ok(page(job('Kept p99 < 5 ms and load > 3')).includes('p99 < 5 ms and load > 3'));
    assert.ok(page(job('Wrote vector<int> in 3 labs')).includes('vector<int>'));
  });
});

describe('marks that turn the letters of a text around', () => {
  it('are on no page; those that only say which way a script runs stay', () => {
    assert.deepEqual(highlight('Ran \u202e3 quays\u202d at night'), ['Ran 3 quays at night']);
    assert.deepEqual(highlight('Ran \u20673 quays\u2069'), ['Ran \u20673 quays\u2069']);
  });
});

describe('a text with a colon that YAML reads as a key', () => {
  it('is on the page as it is written, in highlights, texts and lists', () => {
    const shown = page(
      [
        'basics:\n  name: Ada Marlowe\n  summary:\n    Night nurse: calm in 3 languages',
        'work:\n  - name: Quayside Ward\n    startDate: 2021-03\n    highlights:\n      - Wrote the rota: 40 nurses on 6 wards',
        'education:\n  - institution: Harbour College\n    courses:\n      - "Nursing": first year\n',
      ].join('\n'),
    );
    for (const text of [
      'Night nurse: calm in 3 languages',
      'Wrote the rota: 40 nurses on 6 wards',
      'Nursing: first year',
    ])
      assert.ok(shown.includes(text), text);
  });
  it('is no text when it is a key of the format, right or misspelt, or holds more than a text', () => {
    const shown = page(
      'work:\n  - name: Quayside Ward\n    highlights:\n      - txet: Ran the ward\n      - Wards:\n          - North\n',
    );
    assert.doesNotMatch(shown, /txet|Wards/);
  });
});

describe('a text on one line', () => {
  const name = (text: unknown): string | undefined =>
    toRenderModel({ basics: { name: text as string } }).header.name?.runs[0]?.text;
  for (const [text, shown] of [
    [' a  b ', 'a b'],
    ['a\tb', 'a b'],
    ['a\rb', 'a b'],
    ['a\u0085b', 'a b'],
    ['a\u2003b', 'a b'],
    ['a\u2028b', 'a b'],
    ['a\u3000b', 'a b'],
    ['a\u00a0b', 'a\u00a0b'],
    ['a\u0001b', 'ab'],
    ['a\ud800b', 'ab'],
    ['\ufeffa', 'a'],
    ['a\uffffb', 'ab'],
    [7, '7'],
    [true, undefined],
    ['—', undefined],
  ] as const)
    it(`is ${JSON.stringify(shown)} of ${JSON.stringify(text)}`, () => assert.equal(name(text), shown));
});

describe('dashes and words in place of a value', () => {
  const contact = (phone: string, url: string): string =>
    `basics:\n  name: Ada Marlowe\n  email: ada@marlowe.example\n  phone: ${JSON.stringify(phone)}\n  url: ${JSON.stringify(url)}\n`;
  for (const none of ['-', '–', 'n/a', 'N/A', '--', 'none', 'keine', 'aucun', 'ninguno', 'nessuno', 'brak'])
    it(`are absent everywhere: ${none}`, () => {
      const text = contact(none, none);
      const contacts = toRenderModel(dataOf(text)).header!.contacts.map(({ runs }) => runs[0]!.text);
      assert.deepEqual(contacts, ['ada@marlowe.example']);
      assert.deepEqual(
        check(text).map(({ code, severity }) => `${code} ${severity}`),
        ['schema.empty hint'],
      );
    });
  it('are said once of a JSON Resume, and taken out by one fix', () => {
    const text = JSON.stringify({ basics: { name: 'Ada Marlowe', email: 'ada@marlowe.example', phone: '-', url: '' } });
    assert.deepEqual(
      checkJson(text).map(({ code }) => code),
      ['schema.empty'],
    );
  });
  it('are none where a null was written, nor where dots stand for a date', () => {
    const basics = { name: 'Ada Marlowe', email: 'ada@marlowe.example', url: null };
    assert.deepEqual(checkJson(JSON.stringify({ basics }), 'schema.empty'), []);
    const work = [{ name: 'Quayside Bank', startDate: '2020-01', endDate: '...' }];
    assert.equal(checkJson(JSON.stringify({ basics, work }), 'date.invalid').length, 1);
  });
  it('are words where they can be: a name, a town, a country', () => {
    const text =
      'basics:\n  name: Ada None\n  email: ada@marlowe.example\n  phone: on request\n  location:\n    city: Brak\n    countryCode: NA\nskills:\n  - name: None\n';
    const shown = page(text);
    for (const word of ['Ada None', 'on request', 'Brak', 'Namibia']) assert.ok(shown.includes(word), word);
    assert.deepEqual(check(text, 'schema.empty'), []);
    assert.deepEqual(check(text, 'contact.phone'), []);
  });
  it('are no gap in a place', () => {
    const shown = page('basics:\n  name: Ada\n  location:\n    address: "-"\n    city: Hoorn\n    region: n/a\n');
    assert.ok(shown.includes('"Hoorn"'), shown);
  });
});
