import assert from 'node:assert/strict';
import { convertEntry } from '../../../../server/src/core/interchange/renderCvEntries.ts';
import { imported } from './support.ts';

/** What a section of a text is read as. */
const read = async (section: string, heading: string, lines: string): Promise<unknown> => {
  const { profile } = await imported(
    'cv.txt',
    `Mirela Brandvold\nmirela@brandvold.example\n\n${heading}\n\n${lines}\n`,
  );
  return (profile as Readonly<Record<string, unknown>>)[section];
};

describe('who gave a certificate', () => {
  it('is neither how long a course took, nor a number, nor when it was renewed', async () => {
    assert.deepEqual(await read('certificates', 'Certificates', '- Cheese Grading, Westmoor Academy, 2020, 60h'), [
      { name: 'Cheese Grading (60h)', issuer: 'Westmoor Academy', date: '2020' },
    ]);
    assert.deepEqual(await read('certificates', 'Licences', '- Forklift Operator, License 5550, 2019'), [
      { name: 'Forklift Operator (License 5550)', date: '2019' },
    ]);
    assert.deepEqual(await read('certificates', 'Certificates', '- Teaching Certificate (2012, renewed 2022)'), [
      { name: 'Teaching Certificate (renewed 2022)', date: '2012' },
    ]);
  });

  it('is not the next certificate', async () => {
    assert.deepEqual(await read('certificates', 'Certifications', 'Lean Green Belt\nCPIM Part 2'), [
      { name: 'Lean Green Belt' },
      { name: 'CPIM Part 2' },
    ]);
  });
});

describe('who gave an award', () => {
  it('is not the place that one had', async () => {
    assert.deepEqual(
      await read('awards', 'Awards', '- Gold, Atlantic Cheese Awards, 2017\n- 3rd place, Best Barn Prize, 2018'),
      [
        { title: 'Gold', awarder: 'Atlantic Cheese Awards', date: '2017' },
        { title: '3rd place', awarder: 'Best Barn Prize', date: '2018' },
      ],
    );
  });

  it('is parted from it in a line of RenderCV', () => {
    assert.deepEqual(convertEntry({ bullet: 'Best Talk, Dairy Days, 2021' }, 'awards', 'awards', [])[0]!.entry, {
      title: 'Best Talk',
      awarder: 'Dairy Days',
      date: '2021',
    });
    assert.deepEqual(convertEntry('Best of show', 'awards', 'awards', [])[0]!.entry, { title: 'Best of show' });
  });

  it('stands below the kind of the awards in a class of LaTeX', async () => {
    const { profile } = await imported(
      'cv.tex',
      `\\documentclass{awesome-cv}\\begin{document}
\\name{Ines}{Halden}
\\cvsection{Honors \\& Awards}
\\cvsubsection{Regional}
\\begin{cvhonors}
\\cvhonor{2nd Place}{Open Barn Race}{Leeds, UK}{2019}
\\cvhonor{Finalist}{Curd World Cup}{Bern, Switzerland}{2017}
\\end{cvhonors}
\\end{document}`,
    );
    assert.deepEqual(
      ((profile as Record<string, unknown>).awards as Record<string, unknown>[]).map(({ title, awarder, date }) => [
        title,
        awarder,
        date,
      ]),
      [
        ['2nd Place', 'Open Barn Race', '2019'],
        ['Finalist', 'Curd World Cup', '2017'],
      ],
    );
  });
});

describe('where something was published', () => {
  it('is told without volume and pages, and with whom', async () => {
    assert.deepEqual(
      await read(
        'publications',
        'Publications',
        '2022   “Why goats climb” (with J. Corrigan), Comparative Herding, 31(4): 512–540.\n2014   “Rinds and rennet”, Journal of Dairy Life, 22(3): 201–229.',
      ),
      [
        {
          name: 'Why goats climb',
          authors: ['J. Corrigan'],
          publisher: 'Comparative Herding',
          releaseDate: '2022',
          summary: '31(4): 512–540',
        },
        {
          name: 'Rinds and rennet',
          publisher: 'Journal of Dairy Life',
          releaseDate: '2014',
          summary: '22(3): 201–229',
        },
      ],
    );
  });

  it('stands behind "In:" in German lists', async () => {
    assert.deepEqual(
      await read('publications', 'Veröffentlichungen', 'Halden, I.: Rinde und Reife. In: Käse & Ton, 2017, S. 12–19.'),
      [
        {
          name: 'Rinde und Reife',
          authors: ['Halden, I.'],
          publisher: 'Käse & Ton',
          releaseDate: '2017',
          summary: 'S. 12–19',
        },
      ],
    );
  });
});

describe('what a file says twice', () => {
  it('is kept once: a skill of FRESH', async () => {
    const { profile } = await imported('fresh.json', {
      name: 'Ines Halden',
      meta: { format: 'FRESH@1.0.0' },
      skills: {
        sets: [{ name: 'Baking', level: 'master', skills: ['Rye', 'Sourdough'] }],
        list: [
          { name: 'Rye', level: 'master' },
          { name: 'Sourdough', level: 'skilled' },
          { name: 'Ovens', level: 'fair' },
        ],
      },
    });
    assert.deepEqual(profile.skills, [
      { name: 'Baking', level: 'master', keywords: ['Rye', 'Sourdough (skilled)'] },
      { name: 'Ovens', level: 'fair' },
    ]);
  });

  it('is kept once: a place of Europass, whose degree names its subject', async () => {
    const { profile, notes } = await imported(
      'cv.xml',
      `<Candidate xmlns="http://www.europass.eu/1.0"><CandidatePerson><PersonName><GivenName>Ines</GivenName><FamilyName>Halden</FamilyName></PersonName></CandidatePerson><CandidateProfile>
<EmploymentHistory><EmployerHistory><OrganizationName>Crumb Ltd</OrganizationName><OrganizationContact><Communication><Address><CityName>Tartu</CityName></Address></Communication></OrganizationContact><PositionHistory><PositionTitle>Baker</PositionTitle><City>Tartu</City></PositionHistory></EmployerHistory></EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance><OrganizationName>Northern University</OrganizationName><EducationDegree><DegreeName>MSc Botany</DegreeName></EducationDegree></EducationOrganizationAttendance></EducationHistory></CandidateProfile></Candidate>`,
    );
    assert.deepEqual(profile.work, [{ name: 'Crumb Ltd', position: 'Baker', location: 'Tartu' }]);
    assert.deepEqual(profile.education, [{ institution: 'Northern University', studyType: 'MSc', area: 'Botany' }]);
    assert.deepEqual(notes, []);
  });
});
