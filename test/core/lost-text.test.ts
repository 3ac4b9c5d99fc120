import assert from 'node:assert/strict';
import { isLostText } from '../../server/src/core/schema/traps/lostText.ts';

/** Is the part of a line behind ` #` told as lost? `kind` is what the format has there. */
function told(line: string, kind: string | null = null): boolean {
  const at = line.indexOf('#');
  return isLostText(line.slice(0, at).trimEnd(), line.slice(at), kind);
}

describe('what stands behind ` #`', () => {
  const rows = (lost: boolean, why: string, lines: readonly string[]) =>
    it(`${lost ? 'is text' : 'is a comment'} ${why}`, () => {
      for (const line of lines) assert.equal(told(line), lost, line);
    });

  rows(true, 'where it is a number', [
    'Took the branch to #1',
    'Sorted parcels #4 to #9',
    '#3 of the county',
    'Came in # 2 of 40 bakers',
    'Came in # 2 in the county',
    'Came in # 2 among bakers',
    'Came in # 2 overall',
    'Came in # 2 at the fair',
    'Came in # 2 on points',
    'Came in # 2 out of 40',
    'Came in # 2 for taste',
    'Came in # 1234 of all',
  ]);
  rows(false, 'where a number is a note', [
    'Kept 3 ledgers # 2 more to come',
    'Kept 3 ledgers # 12345 of all',
    'Kept 3 ledgers # 2 often',
  ]);

  rows(true, 'behind a letter that a sign makes a language, or a key of music', [
    'Moved 12 reports to C # in a year',
    'Wrote a fugue in F # for two organs',
    'Ported ledgers to J # in a year',
    'Tools (C # and SQL)',
    'Tools: Go,C # and SQL',
    'Tools: Go/F # and SQL',
  ]);
  rows(false, 'behind another letter', [
    'Led the second team of B # in a year',
    'Kept the boats of DC # in a year',
    'C # since school',
  ]);

  rows(true, 'behind what opens a bracket that closes there, or joins words', [
    'Sorted parcels (bay #A for 3 years)',
    'Sorted parcels [bay #A for 3 years]',
    'Sorted parcels (# of crates)',
    'Sorted parcels – #harbour',
    'Sorted parcels — #harbour',
    'Sorted parcels - #harbour',
    'Sorted parcels / #harbour',
    'Sorted parcels & #harbour',
    'Sorted parcels + #harbour',
  ]);
  rows(false, 'where brackets are closed, or a sign belongs to the word', [
    'Sorted parcels (bay A) #later (again)',
    'Sorted parcels [bay A] #later [again]',
    'Sorted parcels (bay A #later',
    'Wrote parsers in C++ #later',
    'Passed with an A+ #later',
  ]);

  rows(true, 'behind a word that nobody ends with', [
    'Answered guests in the #kitchen channel',
    'Answered guests at #kitchen',
    'Moved from room #north',
    'Won a prize with #bakers',
    'Rose to rank #first',
    'Lived in apartment # north',
    'Leitete den #kuchen Kanal',
    'Wechselte zum #kuchen Kanal',
    'Rückte vor auf Platz #eins',
    'Répondait sur le #cuisine',
    'Cuisait du pain pour les #voisins',
    'Montée au rang #un',
    'Respondía en el #cocina',
    'Ganó el puesto #uno',
    'Trabalhou na #cozinha',
    'Cuoceva il pane per gli #amici',
    'Bakte brood voor het #dorp',
    'Delte billett nº #en',
  ]);
  rows(false, 'behind a word that ends a text', [
    'Answered guests politely #kitchen',
    'Kept the OS #kitchen',
    'Sold to team A #kitchen',
    'De # its code',
    'IT # since May',
  ]);

  rows(true, 'where it is a tag of two halves, or goes on behind it', [
    'Ran 9 shops #GiveBack',
    'Ran 9 shops #run5k',
    '#BakersOfVoss',
    'Ran a stall #help for 40 people in 3 towns',
    'Asked the crew #help-desk for 40 people',
    'Asked the crew #desk_2 of people',
  ]);
  rows(false, 'where it is a word by itself, or another sentence', [
    'Ran 9 shops #help',
    'Ran 9 shops #help Kept the till',
    'Ran #help for 40 people',
    'Ran 9 shops #HELP',
    'Ran 9 shops ## of the north',
    'Ran 9 shops #',
    '# of the north',
    '#of the north',
  ]);

  it('is a note where it begins as people and tools begin theirs, even behind half a sentence', () => {
    for (const note of [
      'todo name the town',
      'TODO: name the town',
      'fixme',
      'xxx',
      'hack, ask Ines',
      'note the rank',
      'nb 3 of them',
      'tbd',
      'wip',
      'draft',
      'private',
      'hidden',
      'hide this',
      'old',
      'new since May',
      'optional',
      'check with Ines',
      'verify',
      'confirm the year',
      'update in May',
      'see the report',
      'cf. the report',
      'maybe',
      'remove in May',
      'delete',
      'ask Ines',
      'redacted',
      'fake name',
      'example',
      'real town is Voss',
      'merit-ignore',
      'prettier-ignore',
      'yaml-language-server',
      'yamllint disable',
      'eslint-disable',
      'biome-ignore',
      'cspell:ignore',
      'spell-checker',
      'codespell:ignore',
      'noqa',
      'nosec',
      'region baking',
      'endregion',
      'ignore',
      'vim: set ft=yaml',
      'gitleaks:allow',
      'pragma: allowlist',
    ]) {
      assert.equal(told(`Kept the ledgers of #${note}`), false, note);
      assert.equal(told(`Kept the ledgers of ## ${note}`), false, note);
    }
    assert.equal(told('Kept the ledgers of #towns'), true);
  });

  it('is a comment behind what is no sentence', () => {
    for (const before of ['2021', 'true', '~', '3.90']) assert.equal(told(`${before} #1`), false, before);
    for (const kind of ['date', 'url', 'email', 'country', 'language', 'locale', 'code', 'network', 'color'])
      assert.equal(told('Rose to rank #1', kind), false, kind);
    assert.equal(told('Rose to rank #1', 'prose'), true);
  });

  it('is a colour where one belongs and nothing else stands', () => {
    for (const [comment, lost] of [
      ['#0a7c55', true],
      ['#abc ', true],
      ['#0A7C55ff', true],
      ['#ab', false],
      ['#0a7c55ff0', false],
      ['#green', false],
      ['#abc of the flag', false],
    ] as const)
      assert.equal(isLostText('', comment, 'color'), lost, comment);
    assert.equal(isLostText('', '#abc', null), false);
    assert.equal(isLostText('navy', '#0a7c55', 'color'), false);
  });
});

describe('what stands behind ` #` where a colour does', () => {
  it('is the colour, of three to eight digits', () => {
    for (const [line, lost] of [
      ['#12', false],
      ['#1a2', true],
      ['#1A2B3C', true],
      ['#1a2b3c4d', true],
      ['#1a2b3c4d5', false],
      ['#abg', false],
      ['#abc  ', true],
      ['#abc blue', false],
    ] as const)
      assert.equal(told(line, 'color'), lost, line);
    assert.equal(told('navy #1a2', 'color'), false);
  });
});
