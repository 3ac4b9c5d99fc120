import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Entries = readonly Readonly<Record<string, unknown>>[];

const rows = (entries: unknown, ...keys: readonly string[]): unknown[][] =>
  (entries as Entries).map((entry) => keys.map((key) => entry[key]));

/** A text whose jobs have these two lines each, above what was done there. */
const read = async (...jobs: readonly (readonly string[])[]) => {
  const work = jobs.map((lines, at) => [...lines, `• Looked after ${at + 3} presses`].join('\n')).join('\n\n');
  return imported(
    'cv.txt',
    `Philippa Straker\nPress operator\nphilippa@straker.example\nDuluth, MN\n\nEXPERIENCE\n${work}\n`,
  );
};
const jobsOf = async (...jobs: readonly (readonly string[])[]) =>
  rows((await read(...jobs)).profile.work, 'name', 'position', 'location', 'startDate', 'endDate');

const told = [
  ['Tallow & Birch', 'Press Operator', 'Duluth, MN', '2019-03', 'present'],
  ['Gannet Print', 'Bindery Assistant', 'Ann Arbor, MI', '2015-06', '2019-02'],
];

describe('the head of a job on two lines', () => {
  it('is read whatever stands between the columns: tabs, blanks, bars, commas', async () => {
    for (const gap of ['\t', '   ', ' | ', ', '])
      for (const [first, second] of [
        ['place', 'dates'],
        ['dates', 'place'],
      ] as const) {
        const job = (employer: string, position: string, place: string, dates: string) => [
          `${employer}${gap}${first === 'place' ? place : dates}`,
          `${position}${gap}${second === 'place' ? place : dates}`,
        ];
        const turned = ([a, b]: readonly string[]) => [b!, a!];
        const jobs = [
          job('Tallow & Birch', 'Press Operator', 'Duluth, MN', 'Mar 2019 – Present'),
          job('Gannet Print', 'Bindery Assistant', 'Ann Arbor, MI', 'Jun 2015 – Feb 2019'),
        ];
        assert.deepEqual(await jobsOf(...jobs), told, `${gap} ${first}`);
        assert.deepEqual(await jobsOf(...jobs.map(turned)), told, `${gap} ${first}, turned`);
      }
  });

  it('is parted before its town where a blank is all that stands there', async () => {
    assert.deepEqual(
      await jobsOf(
        ['Tallow & Birch Duluth, MN', 'Press Operator Mar 2019 – Present'],
        ['Gannet Print Ann Arbor, MI', 'Bindery Assistant Jun 2015 – Feb 2019'],
      ),
      told,
    );
    assert.deepEqual(
      await jobsOf(
        ['Tallow & Birch Mar 2019 – Present', 'Press Operator Duluth, MN'],
        ['Gannet Print Jun 2015 – Feb 2019', 'Bindery Assistant Ann Arbor, MI'],
      ),
      told,
    );
  });

  it('says that the town was told by its place alone, where nothing else tells it', async () => {
    const { text } = await read(
      ['Gannet Print Toledo, OH', 'Bindery Assistant Jun 2015 – Feb 2019'],
      ['Tallow & Birch Duluth, MN', 'Press Operator Mar 2013 – May 2015'],
    );
    assert.match(text, /name: Gannet Print # merit: is this the employer\?/);
    assert.match(text, /location: Toledo, OH # merit: is this the place\?/);
    // The person lives in Duluth.
    assert.match(text, /name: Tallow & Birch\n/);
    assert.match(text, /location: Duluth, MN\n/);
  });

  it('leaves towns of two words and names with a town whole', async () => {
    assert.deepEqual(
      await jobsOf(
        ['Gannet Print', 'Bindery Assistant, Jun 2015 – Feb 2019', 'Walnut Creek, CA'],
        ['Bank of Duluth, Duluth, MN', 'Clerk Mar 2013 – May 2015'],
        ['Duluth City Library', 'Page Jan 2011 – Feb 2013'],
      ),
      [
        ['Gannet Print', 'Bindery Assistant', 'Walnut Creek, CA', '2015-06', '2019-02'],
        ['Bank of Duluth', 'Clerk', 'Duluth, MN', '2013-03', '2015-05'],
        ['Duluth City Library', 'Page', undefined, '2011-01', '2013-02'],
      ],
    );
    const { profile } = await imported(
      'cv.txt',
      'Wiebke Harmsen\nwiebke@harmsen.example\nBremen\n\nBERUFSERFAHRUNG\nWerft Hansen GmbH Bremen\nSchlosserin 2015 – 2019\n\nAUSBILDUNG\nHochschule Bremen\nBachelor Schiffbau 2011 – 2015\n',
    );
    assert.deepEqual(rows(profile.work, 'name', 'location'), [['Werft Hansen GmbH', 'Bremen']]);
    assert.deepEqual(rows(profile.education, 'institution', 'studyType', 'area'), [
      ['Hochschule Bremen', 'Bachelor', 'Schiffbau'],
    ]);
  });

  it('names the employer once above several positions', async () => {
    for (const gap of ['\t', '   ', ' | ', ', ', ' ']) {
      const { profile } = await imported(
        'cv.txt',
        `Philippa Straker\nphilippa@straker.example\nDuluth, MN\n\nEXPERIENCE\nTallow & Birch${gap}Duluth, MN\nLead Operator${gap}Mar 2019 – Present\n- Runs six presses\nPress Operator${gap}May 2015 – Feb 2019\n- Ran two presses\n`,
      );
      assert.deepEqual(rows(profile.work, 'name', 'location'), [['Tallow & Birch', 'Duluth, MN']], gap);
      assert.deepEqual(rows((profile.work as unknown as Entries)[0]!.roles, 'position', 'startDate', 'highlights'), [
        ['Lead Operator', '2019-03', ['Runs six presses']],
        ['Press Operator', '2015-05', ['Ran two presses']],
      ]);
    }
  });

  it('tells an employer and its town apart where both could be a town in its region', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Callie Ashdown\ncallie@ashdown.example\nLeeds, United Kingdom\n\nEXPERIENCE\n2018 – 2021  Engineer\nPellucid, Leeds, United Kingdom\n\n2015 – 2018  Engineer\nFenwick, Hexham, United Kingdom\n',
    );
    assert.deepEqual(rows(profile.work, 'name', 'location'), [
      ['Pellucid', 'Leeds, United Kingdom'],
      ['Fenwick', 'Hexham, United Kingdom'],
    ]);
  });

  it('takes the town beside the position for no employer', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Odette Marchal\nodette@marchal.example\n\nEXPÉRIENCE\nAssistante de direction   Nancy\nLumen   2015 – 2019\n\nConseillère   Metz\nCarillon   2011 – 2015\n',
    );
    assert.deepEqual(rows(profile.work, 'name', 'position', 'location'), [
      ['Lumen', 'Assistante de direction', 'Nancy'],
      ['Carillon', 'Conseillère', 'Metz'],
    ]);
  });
});
