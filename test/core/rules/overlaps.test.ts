import assert from 'node:assert/strict';
import { Analyzer } from '../../../server/src/core/analysis/analyzer.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { defaultSettings } from '../../../server/src/core/rules/settings.ts';
import { check } from '../support/check.ts';
import { current, type Job, jobs, said } from '../support/jobs.ts';
import { findings, message } from '../support/sentences.ts';

describe('date.overlap', () => {
  const code = 'date.overlap';
  it('finds two jobs at once and says for how long', () => {
    const text = jobs(
      { start: '2021-03', end: '2024-01' },
      { name: 'Helix Bioworks', start: '2019-01', end: '2021-09' },
    );
    assert.deepEqual(said(code, text), ['2021-03']);
    assert.equal(
      message(code, text),
      'This overlaps Helix Bioworks by 7 months. If it was part-time or freelance, say so in the position.',
    );
  });
  it('counts days where both have days', () => {
    const shared = (end: string): readonly string[] => {
      const text = jobs({ start: '2019-03-15', end: '2024-01-20' }, { name: 'Helix', start: '2016-05-02', end });
      return findings(code, text).map((one) => one.message);
    };
    assert.deepEqual(shared('2019-04-01'), []);
    assert.deepEqual(shared('2019-04-14'), []);
    assert.match(shared('2019-04-20')[0] ?? '', /overlaps Helix by 1 month\./);
    assert.match(shared('2019-05-14')[0] ?? '', /overlaps Helix by 2 months\./);
  });
  it('counts months where one of the four dates has no day', () => {
    const length = (...days: readonly string[]) => {
      const [start = '', end = '', from = '', to = ''] = days;
      return /by (.*?)\. If/.exec(message(code, jobs({ start, end }, { name: 'Helix', start: from, end: to })))?.[1];
    };
    const days = ['2020-03-01', '2020-12-31', '2019-02-10', '2020-04-05'];
    assert.equal(length(...days), '1 month');
    for (const at of days.keys())
      assert.equal(length(...days.map((day, index) => (index === at ? day.slice(0, 7) : day))), '2 months', days[at]);
  });
  it('takes whole years for years', () => {
    const text = jobs(
      { start: '2018-01-01', end: '2021-01-01' },
      { name: 'Helix', start: '2015-01-01', end: '2018-12-31' },
    );
    assert.deepEqual(said(code, text), []);
  });
  it('allows a shared month, work beside another job, one employer, and years that need not overlap', () => {
    const besideIt = (other: Job): readonly string[] =>
      said(
        code,
        jobs({ start: '2021-03', end: '2024-01' }, { name: 'Helix', start: '2019-01', end: '2022-09', ...other }),
      );
    assert.deepEqual(besideIt({ end: '2021-03' }), []);
    assert.deepEqual(besideIt({ end: '2021-04' }), ['2021-03']);
    assert.deepEqual(besideIt({ position: 'Freelance illustrator' }), []);
    assert.deepEqual(besideIt({ position: 'Interpreter (informal, for neighbours)' }), []);
    assert.deepEqual(besideIt({ position: 'Unpaid editor' }), []);
    assert.deepEqual(besideIt({ position: 'Board member' }), []);
    assert.deepEqual(besideIt({ name: 'Quayside Bank, Inc.' }), []);
    assert.deepEqual(besideIt({ start: '2019', end: '2021' }), []);
  });
  it('is silent about posts at several customers of one employer, and in several parts of one house', () => {
    const both = (one: string, other: string): number =>
      said(
        code,
        jobs(
          { name: JSON.stringify(one), start: '2021-03', end: '2024-01' },
          { name: JSON.stringify(other), start: '2019-01', end: '2022-09' },
        ),
      ).length;
    assert.equal(both('Quayside | Client: Port of Rye', 'Quayside | Client: Tide Bank'), 0);
    assert.equal(both('Quayside (client: Port of Rye)', 'Quayside'), 0);
    assert.equal(both('RYE Corporation', 'Harbour RYE Graduate School'), 0);
    assert.equal(both('Quayside | Client: Port of Rye', 'Helix | Client: Port of Rye'), 1);
    assert.equal(both('Tide Lab, Harbour School of Rye', 'Dyke Group, Harbour School of Rye'), 0);
    assert.equal(both('Helix USA', 'Quayside USA'), 1);
    assert.equal(both('THE OLD MILL', 'THE OLD BANK'), 1);
    assert.equal(both('Quayside (SAP)', 'Helix SAP team'), 1);
    assert.equal(both('SAP Labs', 'SAP Deutschland'), 0);
    assert.equal(both(`Quayside${' '.repeat(30_000)}x`, 'Helix'), 1);
  });
  it('believes a summary that begins by saying so, not one that speaks of it later', () => {
    const beside = (summary: string): number =>
      said(
        code,
        `work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: 2024-01\n  - name: Helix\n    summary: ${summary}\n    startDate: 2019-01\n    endDate: 2022-09\n`,
      ).length;
    assert.equal(beside('Part-time at the counter of a bakery'), 0);
    assert.equal(
      beside('Ran the kitchen of a hotel by the sea with 40 rooms and a staff of nine, two of them part-time'),
      1,
    );
  });
  it('knows work beside another, in the words of many languages and trades', () => {
    for (const position of [
      'Bartender (seasonal)',
      'Bank nurse',
      'Locum pharmacist',
      'Relief teacher',
      'On-call firefighter',
      'Apprentice joiner',
      'Evening class instructor',
      'Teaching assistant',
      'Grading assistant',
      'Student | Rowing Club Member',
      'Visiting professor',
      'Werkstudentin Logistik',
      'Aushilfe im Verkauf',
      'Ehrenamtlicher Trainer',
      'Serveuse saisonnière',
      'Auto-entrepreneur',
      'Camarera a tiempo parcial',
      'Becaria de investigación',
      'Estagiária de enfermagem',
      'Cameriere stagionale',
      'Zelfstandig fotograaf',
      'Bijbaan als barista',
      'Praktykantka w aptece',
      'Sommarjobb i butik',
      '兼职翻译',
      'アルバイト',
      '파트타임 바리스타',
      'Barista paruh waktu',
    ])
      assert.deepEqual(
        said(
          code,
          jobs({ start: '2021-03', end: '2024-01' }, { name: 'Helix', position, start: '2019-01', end: '2022-09' }),
        ),
        [],
        position,
      );
  });
  it('reads an assistant, an owner of products and a manager of volunteers as people with a job', () => {
    for (const position of [
      'Assistant manager',
      'Assistant professor',
      'Administrative assistant',
      'Product owner',
      'Volunteer coordinator',
      'Contract manager',
      'Stage manager',
      'Autonomous systems engineer',
      'International sales manager',
      'Student services officer',
    ])
      assert.equal(
        said(
          code,
          jobs({ start: '2021-03', end: '2024-01' }, { name: 'Helix', position, start: '2019-01', end: '2022-09' }),
        ).length,
        1,
        position,
      );
  });
  it('names an employer without the emphasis it is set in', () => {
    const text = jobs(
      { start: '2020-02', end: '2024-01', name: 'Helix' },
      { start: '2018-05', end: '2021-12', name: '"**Marlowe** Pottery"' },
    );
    assert.match(findings(code, text)[0]!.message, /overlaps Marlowe Pottery by/);
  });
  it('says once that a job runs beside several', () => {
    const text = jobs(
      { start: '2022-02', end: '2024-01', name: 'Helix' },
      { start: '2020-02', end: '2021-12', name: 'Larkspur Media' },
      { start: '2018-05', end: 'present', name: 'Marlowe Pottery' },
      { start: '2017-01', end: '2018-12', name: 'Kestrel Air' },
    );
    assert.deepEqual(said(code, text), ['2018-05']);
    const [problem] = findings(code, text);
    assert.match(problem!.message, /^This runs beside other jobs, such as Helix for 2 years\./);
    assert.equal(problem!.related().length, 3);
  });
  it('gives the least that an overlap can be, where a year is all that is known', () => {
    const length = (mine: Job, other: Job): string | undefined =>
      /overlaps Helix by (.*?)\. If/.exec(
        findings(code, jobs(mine, { name: 'Helix', ...other }))[0]?.message ?? '',
      )?.[1];
    const year = { start: '2020', end: '2021' };
    assert.equal(length(year, { start: '2019', end: '2021' }), 'at least 2 months');
    assert.equal(length({ start: '2019', end: '2023' }, { start: '2018', end: '2022' }), 'at least 2 years');
    assert.equal(length({ start: '2020', end: '2023' }, { start: '2018', end: '2021-12' }), 'at least 1 year');
    assert.equal(length({ start: '2020', end: '2023' }, { start: '2018', end: '2021-11' }), 'at least 1 year');
    assert.equal(length({ start: '2020', end: '2023' }, { start: '2018', end: '2021-10' }), 'at least 11 months');
    assert.equal(length({ start: '2020-03', end: '2021-02' }, { start: '2018', end: '2023' }), '1 year');
    assert.equal(length({ start: '2020-03', end: '2022' }, { start: '2018', end: '2020-10' }), '8 months');
  });
  it('counts until today anew on another day', () => {
    const lasting = readDocument(
      jobs({ start: '2026-08', end: '2027-01' }, { name: 'Helix', start: '2020-01', end: 'present' }),
    );
    const on = (today: string): number =>
      new Analyzer({ today, settings: defaultSettings, json: false })
        .report(lasting)
        .problems.filter((problem) => problem.code === code).length;
    assert.deepEqual([on('2026-06-15'), on('2026-12-15')], [0, 1]);
  });
  it('takes jobs without an employer for parts of one', () => {
    const text =
      'work:\n  - position: Store app\n    startDate: 2021-03\n    endDate: 2024-01\n  - position: Web shop\n    startDate: 2020-01\n    endDate: 2022-09\n';
    assert.deepEqual(said(code, text), []);
  });
  it('asks nothing of what is longer ago than merit.maxAgeYears', () => {
    const old = jobs({ start: '2004-03', end: '2009-01' }, { name: 'Helix', start: '2001-01', end: '2006-09' });
    assert.deepEqual(said(code, old), []);
    assert.equal(check(old, code, { maxAgeYears: 30 }).length, 1);
  });
  it('counts a job without an end until today, but guesses nothing of one that a later job contradicts', () => {
    assert.equal(said(code, jobs({ start: '2021-03' }, { name: 'Helix', start: '2019-01', end: '2022-06' })).length, 1);
    assert.deepEqual(said(code, jobs({ start: '2021-03', end: '2024-01' }, { name: 'Helix', start: '2019-01' })), []);
    assert.deepEqual(said(code, jobs({ start: '2021-03', end: '2024-01' }, { name: 'Helix' })), []);
  });
});

describe('date.multiple-current', () => {
  const code = 'date.multiple-current';
  it('finds the older of two jobs that go on', () => {
    const text = jobs(current, { name: 'Helix Bioworks', start: '2019-01', end: 'present' });
    assert.equal(findings(code, text)[0]?.range.start.line, 6);
    assert.equal(message(code, text), 'This goes on, and so does Quayside Bank. Did this one end?');
  });
  it('allows a board, a second role at one employer, and a job without an end', () => {
    for (const other of [
      { name: 'Code Club', position: 'Trustee', start: '2019-01', end: 'present' },
      { name: 'Quayside Bank Ltd', start: '2019-01', end: 'present' },
      { name: 'Helix', start: '2019-01' },
    ])
      assert.deepEqual(said(code, jobs(current, other)), []);
  });
  it('says once which of several go on', () => {
    const text = jobs(
      current,
      { name: 'Helix', start: '2019-01', end: 'present' },
      { name: 'Larkspur', start: '2018-01', end: 'present' },
    );
    assert.equal(findings(code, text).length, 1);
    assert.equal(message(code, text), 'This and 1 more go on, and so does Quayside Bank. Did they end?');
    assert.equal(findings(code, text)[0]!.related().length, 2);
  });
  it('asks nothing of a tutor, or of a player in an ensemble', () => {
    for (const other of [
      { name: 'Hoorn grammar school', position: 'Maths tutor' },
      { name: 'Ensemble Marée', position: 'Violinist' },
      { name: 'Colégio do Mar', position: 'Monitora de física' },
      { name: 'Lifeboat Association', position: 'Secretary' },
    ])
      assert.deepEqual(said(code, jobs(current, { ...other, start: '2019-01', end: 'present' })), [], other.name);
    assert.equal(
      said(code, jobs(current, { name: 'Hoorn grammar school', start: '2019-01', end: 'present' })).length,
      1,
    );
  });
  it('reads two jobs without an end as going on both', () => {
    const text = jobs({ start: '2021-03' }, { name: 'Helix Bioworks', start: '2019-01' });
    assert.deepEqual(said(code, text), ['2019-01']);
    assert.deepEqual(said('date.missing', text), []);
  });
});
