import assert from 'node:assert/strict';
import { check } from '../support/check.ts';
import { type Job, jobs, said } from '../support/jobs.ts';
import { findings } from '../support/sentences.ts';

/** Whether two jobs that share 19 months are asked about. */
const both = (one: string, other: string): number =>
  said(
    'date.overlap',
    jobs(
      { name: JSON.stringify(one), position: 'Cook', start: '2021-03', end: '2024-01' },
      { name: JSON.stringify(other), position: 'Cook', start: '2019-01', end: '2022-09' },
    ),
  ).length;

describe('two jobs at once', () => {
  it('are at one house by a part of twelve letters and two words', () => {
    assert.equal(both('Tide Lab, Rye Harbours', 'Dyke Group, Rye Harbours'), 0);
    assert.equal(both('Tide Lab, Rye Harbour', 'Dyke Group, Rye Harbour'), 1);
    assert.equal(both('Tide Lab, Harbourmasters', 'Dyke Group, Harbourmasters'), 1);
    for (const mark of [',', ';', '/', '|', '('])
      assert.equal(both(`Tide Lab ${mark} Rye Harbours`, `Dyke Group ${mark} Rye Harbours`), 0, mark);
    assert.equal(both('Tide Lab, Harbour Customer School of Rye', 'Dyke Group, Harbour Customer School of Rye'), 0);
    for (const word of [
      'Client',
      'End client',
      'Customer',
      'Kunde',
      'Cliente',
      'Client',
      'Klant',
      'Mandant',
      'Clients',
    ])
      assert.equal(both(`Tide Lab, ${word} Harbour of Rye`, `Dyke Group, ${word} Harbour of Rye`), 1, word);
  });
  it('are at one house by a name in capitals of three letters', () => {
    assert.equal(both('RYE Corporation', 'Harbour RYE'), 0);
    assert.equal(both('RY Corporation', 'Harbour RY'), 1);
    assert.equal(both('RYEs Corporation', 'Harbour RYEs'), 1);
    assert.equal(both('RYE MILL', 'Harbour RYE'), 1);
    assert.equal(both('Harbour RYE', 'RYE MILL'), 1);
    for (const word of 'USA UAE GMBH LLC LLP LTD INC PLC PTE PTY NGO MBA PHD THE AND FOR'.split(' '))
      assert.equal(both(`Tide ${word} Lab`, `Dyke ${word} House`), 1, word);
  });
  it('are at one house by a technology only where few know it, or both begin with it', () => {
    assert.equal(both('Tide CAD Lab', 'Dyke CAD House'), 0);
    assert.equal(both('Tide PLC Lab', 'Dyke PLC House'), 1);
    assert.equal(both('Tide SQL Lab', 'Dyke SQL House'), 1);
    assert.equal(both('SQL Lab', 'SQL House'), 0);
    assert.equal(both('SQL Lab', 'Dyke SQL'), 1);
  });
  it('are at one employer by its name before the customer', () => {
    for (const tail of [
      ' | Rye',
      ' · Rye',
      ' • Rye',
      ', client: Rye',
      ' – Customer: Rye',
      ' (Kunde: Rye)',
      ' [Klant : Rye]',
      ' - Mandant: Rye',
    ])
      assert.equal(both(`Quays${tail}`, 'Quays Hotel'), 0, tail);
    assert.equal(both('Quays | Rye', 'Helix | Rye'), 1);
    assert.equal(both('Quays: Rye', 'Helix: Rye'), 1);
  });
  it('are at one employer by the first word of a name, where it is one', () => {
    for (const [one, other, alike] of [
      ['Quays', 'Quays Hotel', true],
      ['Quays Hotel', 'Quays', true],
      ['Quay', 'Quay Hotel', true],
      ['Rye', 'Rye Hotel', false],
      ['Digital', 'Digital Quays', false],
      ['Global', 'Global Quays', false],
      ['Quays Rye', 'Quays Rye Hotel', true],
      ['Quays Rye', 'Quays Ely Hotel', false],
      ['Hotel Quays', 'Quays', false],
      ['Quays Ltd.', 'Quays S.A.', true],
      ['S.A.B. Quays', 'SAB Quays', true],
      ['The Quays', 'Quays', true],
      ['Quays the Hotel', 'Quays Hotel', false],
      ['Quays & Sons', 'Quays and Sons', true],
      ['Quays und Söhne', 'Quays Söhne', true],
      ['And Quays', 'Quays', false],
      ['The Company Ltd.', 'The Company Ltd', true],
      ['The Company Ltd.', 'The Company Inc', false],
    ] as const)
      assert.equal(both(one, other), alike ? 0 : 1, `${one}, ${other}`);
    for (const word of words(
      'University|Université|Universität|Universidad|Universidade|College|School|Institute|Hospital|Bank|City|County|Ministry|Department',
    ))
      assert.equal(both(word, `${word} Quays`), 1, word);
    for (const form of words(
      'Inc|Incorporated|LLC|LLP|LP|Ltd|Limited|GmbH|mbH|Corp|Corporation|Co|Company|Pvt|Private|PLC|AG|SA|SAS|SARL|BV|NV|Oy|Oyj|AB|ASA|SE|Pte|Pty|Sdn|Bhd|SpA|Srl|KK|KG|eV',
    ))
      assert.equal(both(`Rye ${form}`, 'Rye'), 0, form);
  });
});

const words = (list: string): readonly string[] => list.split('|');

describe('whole years', () => {
  it('are years where both ends of a job are a 1 January and a 31 December', () => {
    const last = { name: 'Helix', start: '2015-01-01' };
    assert.deepEqual(
      said('date.overlap', jobs({ start: '2019-03', end: '2021-03' }, { ...last, end: '2019-12-31' })),
      [],
    );
    assert.deepEqual(said('date.overlap', jobs({ start: '2019-03', end: '2021-03' }, { ...last, end: '2019-12-30' })), [
      '2019-03',
    ]);
    assert.deepEqual(
      said(
        'date.overlap',
        jobs({ start: '2019-03', end: '2021-03' }, { name: 'Helix', start: '2015-01-02', end: '2019-12-31' }),
      ),
      ['2019-03'],
    );
  });
});

describe('an end that is not told', () => {
  const code = 'date.missing';
  const lines = (...list: readonly Job[]): readonly string[] =>
    findings(code, jobs(...list)).map((one) => `${one.range.start.line}: ${one.message}`);
  it('is asked about where a later job at another employer tells its own', () => {
    const quays: Job = { name: 'Quays', start: '2018-01' };
    const asked = (line: number, other: string): readonly string[] => [
      `${line}: No end is given, and ${other} began later. If this goes on, write \`endDate: present\`; else say when it ended.`,
    ];
    assert.deepEqual(lines({ name: 'Helix', start: '2016-01' }, { ...quays, end: '2019-01' }), asked(2, 'Quays'));
    const helix: Job = { name: 'Helix', start: '2020-01', end: 'present' };
    assert.deepEqual(lines({ ...quays, end: '2019-01' }, helix, { name: 'Holm', start: '2016-01' }), asked(8, 'Helix'));
    // Of the two last at one employer, the one of another employer before them counts.
    const [first, last]: readonly Job[] = [
      { ...quays, end: '2019-01' },
      { name: 'Quays', start: '2020-01', end: 'present' },
    ];
    const holm: Job = { name: 'Holm', start: '2017-01', end: '2017-12' };
    assert.deepEqual(lines(first!, last!, holm, { name: 'Quays', start: '2016-01' }), asked(11, 'Holm'));
    assert.deepEqual(lines(holm, last!, { name: 'Quays', start: '2016-01' }), asked(8, 'Holm'));
    for (const other of [
      { name: 'Helix', start: '2020-01' },
      { name: 'Helix', start: '2018-01', end: '2019-01' },
      { name: 'Helix', start: '2017-12', end: '2019-01' },
      { name: 'Helix', position: 'Volunteer', start: '2019-01', end: '2020-01' },
      { name: 'Quays Ltd', start: '2019-01', end: '2020-01' },
    ])
      assert.deepEqual(lines(quays, other), [], JSON.stringify(other));
    assert.deepEqual(lines({ ...quays, position: 'Volunteer' }, { ...helix, start: '2019-01' }), []);
  });
});

describe('a gap', () => {
  const code = 'date.gap';
  const before = jobs({ name: 'Helix', start: '2017-01', end: '2019-06' });
  const job = '  - name: Quays\n    startDate: 2020-09\n    endDate: present\n';
  it('is asked about before a job, beside a post or a project that begins with it, but no degree', () => {
    assert.deepEqual(said(code, `${before}${job}`), ['2019-06']);
    for (const [other, asks] of [
      ['volunteer:\n  - organization: Holm\n    startDate: 2020-09\n    endDate: 2021-01\n', true],
      ['projects:\n  - name: Holm\n    startDate: 2020-09\n    endDate: 2021-01\n', true],
      ['education:\n  - institution: Holm\n    startDate: 2020-09\n    endDate: 2021-01\n', false],
      ['volunteer:\n  - organization: Holm\n    startDate: 2020-07\n    endDate: 2021-01\n', false],
    ] as const)
      assert.deepEqual(said(code, `${before}${job}${other}`), asks ? ['2019-06'] : [], other);
  });
  it('is asked about behind a degree whose month is known', () => {
    const degree = (end: string): readonly string[] =>
      said(code, `work:\n${job}education:\n  - institution: Holm\n    startDate: 2015-09\n    endDate: ${end}\n`);
    assert.deepEqual(degree('2019-06'), ['2019-06']);
    assert.deepEqual(degree('2018'), []);
  });
});

describe('a time told elsewhere than under its key', () => {
  const asked = (entry: string): number =>
    check(
      `education:\n  - institution: Quays School\n    startDate: 2015\n  - institution: Holm School\n${entry}`,
      'date.missing',
    ).filter((one) => one.range.start.line === 3).length;
  it('is a year of a text, no part of a number', () => {
    for (const text of ['1950', '2049', 'May 2019', '2018/19', "Jun '19", '09/19', '令和3', '平成 元'])
      assert.equal(asked(`    note: ${JSON.stringify(text)}\n`), 0, text);
    for (const text of [
      '1949',
      '2050',
      '$2019',
      '2019%',
      '2019,400',
      '1,2019',
      '2019.400',
      '20191',
      "Room '901",
      'Room 13/19',
      '9/191',
    ])
      assert.equal(asked(`    note: ${JSON.stringify(text)}\n`), 1, text);
    for (const text of ['https://quays.example/2019', 'www.quays.example/2019', 'ada2019@quays.example'])
      assert.equal(asked(`    note: ${JSON.stringify(text)}\n`), 1, text);
  });
  it('stands under a key of another tool that is filled', () => {
    for (const key of ['graduationDate', 'datum', 'fecha', 'year', 'period', 'duration', 'timeframe', 'when'])
      assert.equal(asked(`    ${key}: May\n`), 0, key);
    assert.equal(asked('    graduationDate:\n'), 1);
    assert.equal(asked('    graduationDate: ""\n'), 1);
    assert.equal(asked('    grade: May\n'), 1);
    assert.equal(asked('    endDate: \n'), 1);
    assert.equal(asked('    courses:\n      - Tides 2019\n'), 0);
    assert.equal(asked('    courses:\n      - Tides\n'), 1);
  });
});
