import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Job = Readonly<Record<string, unknown>>;

/** The jobs below a heading, and the text of the profile. */
async function jobs(body: string, name = 'cv.txt'): Promise<{ readonly work: readonly Job[]; readonly text: string }> {
  const { profile, text } = await imported(
    name,
    `Mirela Brandvold\nmirela@brandvold.example\n\nExperience\n${body}\n\nEducation\nVoss College, 2009\n`,
  );
  return { work: profile.work as unknown as readonly Job[], text };
}

/** Employer and position of each job. */
const told = (work: readonly Job[]) => work.map(({ name, position }) => [name, position]);

const entry = (first: string, second: string, from: number): string =>
  `${from} - ${from + 2}\n${first}\n${second}\n- Kept 40 books\n`;

describe('employer and position of jobs laid out alike', () => {
  it('are told by the job that its words prove, where those of another speak for both', async () => {
    const { work, text } = await jobs(
      [entry('Potter', 'Halden Clay Ltd', 2018), entry('Kiln hand', 'Chef Garage', 2015)].join('\n'),
    );
    assert.deepEqual(told(work), [
      ['Halden Clay Ltd', 'Potter'],
      ['Chef Garage', 'Kiln hand'],
    ]);
    assert.doesNotMatch(text, /is this the employer/);
  });

  it('are asked about, each of them, where words speak for both sides in all', async () => {
    const { work, text } = await jobs([entry('Larkspur', 'Tidewater', 2018), entry('Rowan', 'Marsh', 2015)].join('\n'));
    assert.equal(work.length, 2);
    assert.equal(text.match(/is this the employer/g)?.length, 2);
  });

  it('are not turned round by the word partner in a name', async () => {
    const { work } = await jobs(
      [
        entry('Steuerfachwirtin', 'Kanzlei Alber & Partner', 2018),
        entry('Steuerfachangestellte', 'Steuerbüro Voss', 2015),
      ].join('\n'),
    );
    assert.deepEqual(told(work), [
      ['Kanzlei Alber & Partner', 'Steuerfachwirtin'],
      ['Steuerbüro Voss', 'Steuerfachangestellte'],
    ]);
  });
});

describe('dates of jobs', () => {
  it('that stand one beneath the other beside a job are its period', async () => {
    const { work } = await jobs(
      'Feb 2011      Welder\nMay 2016      Halden Shipyard, Bergen\n- Welded 30 hulls\n\nJan 2006      Fitter\nDec 2010      Voss Boats Ltd, Voss\n- Fitted masts',
    );
    assert.deepEqual(
      work.map(({ name, position, startDate, endDate }) => [name, position, startDate, endDate]),
      [
        ['Halden Shipyard', 'Welder', '2011-02', '2016-05'],
        ['Voss Boats Ltd', 'Fitter', '2006-01', '2010-12'],
      ],
    );
  });

  it('of an employer on a line of its own hold its roles together', async () => {
    const { work } = await jobs(
      'Halden Museum, Bergen  Sept 2016 – present\nChief curator (from May 2020)\n- Opened 12 shows\nCurator (Sept 2016 – Apr 2020)\n- Hung 300 prints\nVoss Gallery, Oslo  2012 – 2016\nGuide\n- Led 900 tours',
    );
    assert.deepEqual(
      work.map(({ name, location, roles, position }) => [
        name,
        location,
        (roles as readonly Job[] | undefined)?.map((role) => role.position) ?? position,
      ]),
      [
        ['Halden Museum', 'Bergen', ['Chief curator', 'Curator']],
        ['Voss Gallery', 'Oslo', 'Guide'],
      ],
    );
  });
});
