import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { importFile } from '../../server/src/core/interchange/importers/index.ts';
import type { ProfileData } from '../../server/src/core/profile/data.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { plainProfile } from '../../server/src/core/profile/plainProfile.ts';
import { compareReading, type ReadGroup } from '../../server/src/outputs/asRead.ts';
import { outputOf } from '../../server/src/outputs/index.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';

const refuse = () => assert.fail('a text needs none of this');
const tools = { typesetter: refuse, docx: refuse, faces: async () => [], today: '2026-06-15' };

async function textOf(profile: string): Promise<string> {
  const { bytes } = await outputOf('txt')!.write(await prepare(readDocument(profile)), tools);
  return new TextDecoder().decode(bytes);
}

async function compared(profile: string, text?: string): Promise<readonly ReadGroup[]> {
  const bytes = new TextEncoder().encode(text ?? (await textOf(profile)));
  const result = await importFile({ name: 'page.txt', bytes }, { pdf: refuse, inflate: refuse }, 'text');
  assert.ok(result.ok);
  return compareReading(plainProfile(readDocument(profile)), {
    data: plainProfile(readDocument(result.text)),
    uncertain: new Set(result.uncertain.map(({ pointer }) => pointer)),
  });
}

const told = (groups: readonly ReadGroup[]): readonly string[] =>
  groups.flatMap(({ values }) =>
    values.map(({ what, said, read, verdict }) => `${verdict} ${what}: ${said} | ${read}`),
  );

describe('what a program reads of the plain text', () => {
  for (const name of readdirSync('examples').filter((one) => one.endsWith('.yaml')))
    it(`is all of ${name}: name, contacts, employers, dates`, async () => {
      const lines = told(await compared(readFileSync(`examples/${name}`, 'utf8')));
      assert.ok(lines.length > 10);
      assert.deepEqual(
        lines.filter((line) => !line.startsWith('read ')),
        [],
      );
    });

  const profile = `
basics: { name: Tuva Lindahl, email: tuva@lindahl.example, location: { city: Umeå } }
work:
  - name: Orbit Labs
    position: Staff engineer
    startDate: 2021-03
    endDate: present
    highlights: [Moved 40 services to one cluster]
  - { name: Northwind Rail, position: Engineer, startDate: 2016-09, endDate: 2021-02, hidden: true }
  - { name: Harbour Mutual, position: Analyst, startDate: Sep 2012, endDate: 08/2016 }
education: [{ institution: Norrland University, studyType: BSc, area: Physics, startDate: 2009, endDate: 2012 }]
`;

  it('asks of nothing that is hidden, and takes dates for the same however they are written', async () => {
    assert.deepEqual(told(await compared(profile)), [
      'read name: Tuva Lindahl | Tuva Lindahl',
      'read email: tuva@lindahl.example | tuva@lindahl.example',
      'read place: Umeå | Umeå',
      'read employer: Orbit Labs | Orbit Labs',
      'read position: Staff engineer | Staff engineer',
      'read dates: 2021-03 – present | 2021-03 – present',
      'read employer: Harbour Mutual | Harbour Mutual',
      'read position: Analyst | Analyst',
      'read dates: 2012-09 – 2016-08 | 2012-09 – 2016-08',
      'read institution: Norrland University | Norrland University',
      'read degree: BSc Physics | BSc Physics',
      'read dates: 2009 – 2012 | 2009 – 2012',
    ]);
  });

  it('says dates to their month, as pages do', async () => {
    const days = profile
      .replace('2021-03', '2021-03-08')
      .replace('Sep 2012', '2012-09-03')
      .replace('08/2016', '2016-08-31');
    assert.deepEqual(
      told(await compared(days)).filter((line) => line.includes(' dates: ')),
      [
        'read dates: 2021-03 – present | 2021-03 – present',
        'read dates: 2012-09 – 2016-08 | 2012-09 – 2016-08',
        'read dates: 2009 – 2012 | 2009 – 2012',
      ],
    );
  });

  it('asks of no section that is hidden', async () => {
    const hidden = `${profile}meta: { render: { sections: { hidden: [work] } } }\n`;
    const lines = told(await compared(hidden));
    assert.deepEqual(
      lines.filter((line) => /employer|position/.test(line) || !line.startsWith('read ')),
      [],
    );
    assert.ok(lines.includes('read institution: Norrland University | Norrland University'));
  });

  it('says what is missing and what is taken for something else', async () => {
    const text = (await textOf(profile))
      .replace('Harbour Mutual', 'Harbor Trust')
      .replace('tuva@lindahl.example', '')
      .replace('2009', '2008');
    const lines = told(await compared(profile, text)).filter((line) => !line.startsWith('read '));
    assert.deepEqual(lines, [
      'missing email: tuva@lindahl.example | null',
      'different employer: Harbour Mutual | Harbor Trust',
      'different dates: 2009 – 2012 | 2008 – 2012',
    ]);
  });

  it('compares a page without any of it', async () => {
    assert.deepEqual(compareReading({}, { data: {}, uncertain: new Set() }), []);
    const none = compareReading(plainProfile(readDocument(profile)), { data: {}, uncertain: new Set() });
    assert.ok(none.every(({ values }) => values.every(({ verdict, read }) => verdict === 'missing' && read === null)));
  });

  it('marks what the reader was not sure of', () => {
    const [group] = compareReading(
      { basics: { name: 'Tuva Lindahl' } },
      { data: { basics: { name: 'Tuva Lindahl' } }, uncertain: new Set(['/basics/name']) },
    );
    assert.equal(group?.values[0]?.verdict, 'uncertain');
  });

  /** What is said of values that were read, each with its verdict. */
  const judged = (said: ProfileData, data: ProfileData, uncertain: readonly string[] = []): readonly string[] =>
    compareReading(said, { data, uncertain: new Set(uncertain) }).flatMap(({ values }) =>
      values.map(({ what, at, verdict }) => `${verdict} ${what} ${at}`),
    );

  it('agrees with dates that say no other months, and no more than the profile', () => {
    type Dates = Readonly<Record<'start' | 'end', string | undefined>>;
    const dates = (text: string): Dates => {
      const [start, end] = text.split(' to ').map((one) => (one === '-' ? undefined : one));
      return { start, end };
    };
    const job = ({ start, end }: Dates) => ({
      work: [{ name: 'Quay', ...(start && { startDate: start }), ...(end && { endDate: end }) }],
    });
    for (const [said, read, verdict] of [
      ['2020-03 to 2021-04', '2020-03 to 2021-04', 'read'],
      ['2020-03-05 to 2021-04-09', '2020-03 to 2021-04', 'read'],
      ['2020-03 to 2021-04', '2020 to 2021', 'read'],
      ['2020 to 2021', '2020-03 to 2021-04', 'different'],
      ['2020-03 to 2021-04', '2020-03 to 2021-05', 'different'],
      ['2020-03 to 2021-04', '2020-04 to 2021-04', 'different'],
      ['2020-03', '2020-03 to present', 'read'],
      ['2020-03', '2020-04 to present', 'different'],
      ['2020-03', '2020-03', 'read'],
      ['2020-03', '2020-03 to 2021-01', 'different'],
      ['2020-03 to heute', '2020-03 to present', 'read'],
      ['2020-03 to 2020-03', '2020-03', 'read'],
      ['2020 to 2020-05', '2020', 'read'],
      ['2020 to 2021', '2020', 'different'],
      ['2020 to 2021', '- to 2021', 'different'],
      ['- to 2021', '- to 2021', 'read'],
      ['2020', '-', 'missing'],
      ['some day', 'some day', 'read'],
    ] as const)
      assert.deepEqual(
        judged(job(dates(said)), job(dates(read))).filter((line) => line.includes(' dates ')),
        [`${verdict} dates /work/0/${said.startsWith('-') ? 'endDate' : 'startDate'}`],
        `${said} | ${read}`,
      );
  });

  it('agrees with a text that has the same letters, figures and signs of names', () => {
    for (const [said, read, verdict] of [
      ['https://www.quay.example/', 'quay.example', 'read'],
      ['http://quay.example', 'HTTPS://quay.example', 'read'],
      ['www.quay.example', 'quay.example', 'read'],
      ['quay.example', 'see quay.example, page 2', 'read'],
      ['Äda Lund', 'ÄDA  LUND', 'read'],
      ['Ａda', 'Ada', 'read'],
      ['quay.example', 'other.example', 'different'],
      ['C++ Lab', 'C Lab', 'different'],
      ['C# Lab', 'C Lab', 'different'],
      ['ada@quay', 'adaquay', 'different'],
      ['Lab 2', 'Lab 3', 'different'],
      ['see https://quay', 'see quay', 'different'],
      ['!!', '!!', 'different'],
    ] as const)
      assert.deepEqual(
        judged({ basics: { name: said } }, { basics: { name: read } }),
        [`${verdict} name /basics/name`],
        `${said} | ${read}`,
      );
  });

  it('asks of each way to reach the person', () => {
    const said = {
      name: 'Ada',
      label: 'Nurse',
      email: 'a@b.example',
      phone: '+31 20 555',
      url: 'q.example',
      location: { city: 'Hoorn', countryCode: 'NL' },
      profiles: [
        { network: 'GitHub', username: 'ada' },
        { network: 'X', url: 'https://x.example/ada' },
        { network: 'None' },
        { username: 'zed' },
      ],
    };
    const read = {
      ...said,
      phone: '+3120555',
      url: 'https://q.example',
      location: { city: 'Hoorn', region: 'Holland' },
      profiles: [{ network: 'GitHub', username: 'ada' }, { url: 'https://x.example/ada' }],
    };
    const uncertain = ['/basics/location', '/basics/profiles/1', '/basics/email'];
    assert.deepEqual(judged({ basics: said }, { basics: read }, uncertain), [
      'read name /basics/name',
      'read label /basics/label',
      'uncertain email /basics/email',
      'read phone /basics/phone',
      'read url /basics/url',
      'uncertain place /basics/location/city',
      'read account /basics/profiles/0',
      'uncertain account /basics/profiles/1',
      'missing account /basics/profiles/3',
    ]);
  });

  it('holds each entry against the one most like it, in whatever order they were read, and none twice', () => {
    const [p, q, r] = [
      { name: 'A', position: 'Nurse', startDate: '2020' },
      { name: 'B', position: 'Clerk', startDate: '2019' },
      { name: 'A', position: 'Carer', startDate: '2018' },
    ] as const;
    const all = judged({ work: [p, q, r] }, { work: [q, r, p] });
    assert.ok(all.length === 9 && all.every((line) => line.startsWith('read ')), all.join('\n'));
    // The name of an employer counts as much as a position and a date.
    assert.deepEqual(
      judged(
        { work: [p] },
        {
          work: [
            { name: 'Z', position: 'Nurse' },
            { name: 'A', position: 'X' },
          ],
        },
      ),
      ['read employer /work/0/name', 'different position /work/0/position', 'missing dates /work/0/startDate'],
    );
    assert.deepEqual(judged({ work: [p, p] }, { work: [p] }).slice(3), [
      'missing employer /work/1/name',
      'missing position /work/1/position',
      'missing dates /work/1/startDate',
    ]);
    // Of two that are as like, the first; one that has nothing of it is none.
    assert.deepEqual(
      judged(
        { work: [{ name: 'A', position: 'Nurse' }] },
        {
          work: [
            { name: 'A', position: 'Nurse' },
            { name: 'A', position: 'Nurse' },
          ],
        },
        ['/work/1/name', '/work/1/position'],
      ),
      ['read employer /work/0/name', 'read position /work/0/position'],
    );
    assert.deepEqual(judged({ work: [{ name: 'A' }] }, { work: [{ name: 'Z' }] }), ['missing employer /work/0/name']);
    const roles = { name: 'A', roles: [{ position: 'Nurse', startDate: '2020' }, { position: 'Carer' }] };
    const studies = [
      { institution: 'S', area: 'Law' },
      { institution: 'T', studyType: 'BSc', area: 'Law' },
    ];
    assert.deepEqual(
      judged({ work: [roles], education: studies }, { work: [p, r], education: studies }, ['/education/1/studyType']),
      [
        'read employer /work/0/name',
        'read position /work/0/roles/0/position',
        'read dates /work/0/roles/0/startDate',
        'read employer /work/0/name',
        'read position /work/0/roles/1/position',
        'read institution /education/0/institution',
        'read degree /education/0/area',
        'read institution /education/1/institution',
        'uncertain degree /education/1/studyType',
      ],
    );
  });

  it('compares a hundred entries of a section', () => {
    const many = <T>(make: (name: string) => T): T[] =>
      Array.from({ length: 120 }, (_, index) => make(`Firm ${index}`));
    assert.equal(judged({ work: many((name) => ({ name })) }, {}).length, 100);
    assert.equal(judged({ education: many((institution) => ({ institution })) }, {}).length, 100);
  });
});
