import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { applied } from '../support/check.ts';
import { findings } from '../support/sentences.ts';

const job = (highlights: readonly string[], more: object = {}): object => ({
  name: 'Quays',
  startDate: '2021-03',
  endDate: 'present',
  ...more,
  highlights,
});
const profile = (...lists: readonly (readonly string[])[]): string =>
  stringify({ work: lists.map((highlights, at) => job(highlights, { name: `Quays ${'ABC'[at]}` })) }, { lineWidth: 0 });

/** What is said, the lines beside it (from 0), and what is offered. */
const told = (code: string, text: string): readonly string[] =>
  findings(code, text).map((one) =>
    [
      one.message,
      one
        .related()
        .map(({ range }) => range.start.line)
        .join(),
      one
        .fixes()
        .map(({ title }) => title)
        .join(', '),
    ].join(' | '),
  );

/** So many words, of which the first is a verb. */
const words = (count: number): string =>
  [
    'Mended',
    ...Array.from({ length: count - 1 }, (_, at) => 'the old quay walls beside our harbour lane'.split(' ')[at % 8]),
  ].join(' ');

describe('the length of a highlight', () => {
  const code = 'bullet.length';
  it('is told from thirty words on and up to five, by sentences from three on', () => {
    for (const [highlight, faulty] of [
      [words(30), false],
      [words(31), true],
      ['Mended old walls now', true],
      ['Mended the old walls now', false],
      ['Mended the old wall. It had a hole. It has none now.', true],
      ['Mended the old wall. It had a hole.', false],
      ['Mended the wall! It had a hole? It has none now.', true],
      ['Mended the wall of Quay Inc. Berlin in May. It held on.', false],
      ['Mended the wall (e.g. Quay lane) in May. It held on.', false],
      ['Mended the walls. Rust. Tar. Ropes.', false],
    ] as const)
      assert.equal(told(code, profile([highlight])).length, faulty ? 1 : 0, highlight);
  });
  it('is told of deeds named in two words alone, not of several', () => {
    const wall = 'Mended 9 walls of the quay';
    assert.equal(told(code, profile(['Code reviews', wall])).length, 1);
    assert.equal(told(code, profile(['Code reviews', 'Team talks', wall])).length, 0);
  });
  it('is told once of a list, with the lines of the others', () => {
    const [said = '', ...others] = told(code, profile([words(31), words(33)]));
    assert.deepEqual(others, []);
    assert.match(said, /^31 words run .* The same goes for 1 more of this list\. \| 6 \| $/);
  });
  it('is told of roles that are not long ago', () => {
    const short = ['Mended walls', 'Mended 9 walls of the quay'];
    const of = (section: object): number => told(code, stringify(section, { lineWidth: 0 })).length;
    assert.equal(of({ volunteer: [{ organization: 'Quays', highlights: short }] }), 1);
    assert.equal(of({ projects: [{ name: 'Quays', highlights: short }] }), 0);
    assert.equal(of({ projects: [{ name: 'Quays', highlights: [words(40)] }] }), 1);
    assert.equal(of({ education: [{ institution: 'Quays', highlights: [words(40)] }] }), 0);
    assert.equal(of({ work: [{ name: 'Quays', endDate: '2010-01', highlights: [words(40)] }] }), 0);
  });
  it('is halved at the verb nearest to its middle, where both halves tell something', () => {
    const parted = (highlight: string): string | null => {
      const text = profile([highlight]);
      const fix = findings(code, text)[0]?.fixes()[0];
      return fix
        ? applied(text, fix.edits)
            .split('- ')
            .slice(2)
            .map((one) => one.trim())
            .join(' // ')
        : null;
    };
    const behind = 'mended the old walls of the town for all of us here';
    for (const join of [' and ', '; ', ', and '])
      assert.equal(parted(`${words(20)}${join}${behind}`), `${words(20)} // M${behind.slice(1)}`, join);
    assert.equal(parted(`${words(3)} and ${words(30)}`), null);
    assert.equal(parted(`${words(20)} and the old walls of the town for all of us here now`), null);
    assert.equal(
      parted(
        `${words(12)}, and mended the walls of the town, and mended roofs of all the old houses in the lane there now`,
      ),
      `${words(12)} // Mended the walls of the town, and mended roofs of all the old houses in the lane there now`,
    );
  });
});

describe('highlights that open alike', () => {
  const code = 'bullet.repeated-opening';
  const verbs = 'Open with "Created", Open with "Developed", Open with "Constructed", Open with "Engineered"';
  it('are two in a row, three in a role, or two with three words', () => {
    for (const [highlights, lines] of [
      [['Built the ledger', 'Built the importer'], [`The highlight above opens with "Built" too. | 5 | ${verbs}`]],
      [['Built the ledger', 'Trained 6 cooks', 'Built the importer'], []],
      [
        ['Built the ledger', 'Trained 6 cooks', 'Built the importer', 'Opened 3 shops', 'Built the quay'],
        [
          `3 highlights of this role open with "Built". Another verb may say more exactly what you did. | 5,7 | ${verbs}`,
        ],
      ],
      [
        ['Built the ledger of Rye', 'Built the ledger of Ely'],
        [`Another highlight opens with "Built the ledger" too. | 5 | ${verbs}`],
      ],
      [['Built a new ledger for Rye town', 'Ran 3 shops', 'Built a new quay for Ely town'], []],
      [
        ['Built old ledgers - for Rye town', 'Ran 3 shops', 'Built old ledgers for Ely town'],
        ['Another highlight opens with "Built old ledgers" too. | 5 | '],
      ],
      [['Built old ledger-like tools for Rye', 'Ran 3 shops', 'Built old ledger-like tools for Ely'], []],
      [['Built ledgers', 'built quays'], ['The highlight above opens with "Built" too. | 5 | ']],
      [
        ['Led 9 crews', 'Led 8 boats'],
        [
          'The highlight above opens with "Led" too. | 5 | Open with "Directed", Open with "Headed", Open with "Managed", Open with "Oversaw"',
        ],
      ],
    ] as const)
      assert.deepEqual(told(code, profile(highlights)), lines, highlights.join('; '));
  });
  it('are heard in the next role, not two roles on', () => {
    const of = (town: string): readonly string[] => [`Built the ledger of ${town} town`];
    assert.equal(told(code, profile(of('Rye'), of('Ely'))).length, 1);
    assert.equal(told(code, profile(['Built the ledger'], ['Built the importer'])).length, 0);
    assert.equal(told(code, profile(of('Rye'), ['Ran 3 shops'], of('Ely'))).length, 0);
  });
  it('have six places shown beside', () => {
    const quays = [...'abcdefghij'].map((letter) => `Built the ${letter}quay`);
    assert.match(told(code, profile(quays))[0] ?? '', /^10 highlights .* \| 5,6,8,9,10,11 \| /);
  });
});

describe('a highlight said twice', () => {
  const code = 'bullet.duplicate';
  const wall = 'Mended the old harbour walls beside quay lane for 40 crews';
  const shop = 'Ran 3 shops of the town by the sea';
  const bread = 'Sold bread to all the guests of the inn';
  it('has four words in one list and six in two, eighty at most', () => {
    const twice = (text: string, ...lists: readonly boolean[]): number =>
      told(code, lists[0] ? profile([text, text]) : profile([text], [text])).length;
    assert.equal(twice('Mended old walls now', true), 1);
    assert.equal(twice('Mended old walls', true), 0);
    assert.equal(twice('Mended the old quay walls well', false), 1);
    assert.equal(twice('Mended the old quay walls', false), 0);
    assert.equal(twice(words(80), false), 1);
    assert.equal(twice(words(81), false), 0);
  });
  it('is quoted with forty letters', () => {
    const quoted = (text: string): string =>
      /same as "(.*?)"/.exec(told(code, profile([text, text]))[0] ?? '')?.[1] ?? '';
    assert.equal(quoted('Mended the old harbour walls of quay now'), 'Mended the old harbour walls of quay now');
    assert.equal(quoted('Mended the old harbour walls of quay nows'), 'Mended the old harbour walls of quay now…');
  });
  it('is one of a role that was copied from three on, or where nothing else is left', () => {
    const copied = (here: readonly string[], there: readonly string[]): readonly string[] =>
      told(code, profile(here, there));
    assert.deepEqual(copied([wall, shop], [wall, shop]), [
      'The highlights here stand in another role too. What was different here? | 12 | ',
    ]);
    assert.equal(copied([wall, shop, bread], [wall, shop, 'Opened the inn']).length, 2);
    assert.deepEqual(copied([wall, shop, bread], [wall, shop, bread, 'Opened the inn']), [
      'This highlight and others here stand in another role too. Once is enough. | 13,14 | Remove these 3 highlights',
    ]);
  });
  it('may be told of two posts with one title, whatever its number', () => {
    const titled = (one: string, other: string): number =>
      told(
        code,
        stringify({ work: [job([wall], { position: one }), job([wall], { position: other })] }, { lineWidth: 0 }),
      ).length;
    assert.equal(titled('Cook', 'Cook'), 0);
    assert.equal(titled('Cook 1', 'Cook II'), 0);
    assert.equal(titled('Cook', 'Chef'), 1);
  });
});
