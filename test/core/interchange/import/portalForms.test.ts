import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Entries = readonly Record<string, unknown>[];
const sectionsOf = (profile: object): Readonly<Record<string, Entries>> => profile as never;

describe('forms of job portals', () => {
  it('have numbered headings, labels of their own and levels beneath languages', async () => {
    const { profile, unplaced } = await imported(
      'form.txt',
      `Name: Orla Penhallow
Email: orla@penhallow.example

Work Experience 1
Job Title: Surveyor
Company: Tidewell Charts
From: 03/2018
To: 04/2021
I currently work here: No
Description: Surveyed forty miles of coast. Trained two assistants.

Work Experience 2
Job Title: Chainman
Company: Brackwater Office
From: 05/2021
I currently work here: Yes

Education 1
School or University: University of Tidewell
Degree: Bachelor of Science
Field of Study: Geodesy
Overall Result (GPA): 3.4
From: 2014
To: 2018

Languages
Language: English
Overall: Fluent
Language: Cornish
Overall: Beginner
`,
    );
    const { work, education, languages } = sectionsOf(profile);
    assert.deepEqual(work, [
      {
        name: 'Tidewell Charts',
        position: 'Surveyor',
        startDate: '2018-03',
        endDate: '2021-04',
        summary: 'Surveyed forty miles of coast. Trained two assistants.',
      },
      { name: 'Brackwater Office', position: 'Chainman', startDate: '2021-05', endDate: 'present' },
    ]);
    assert.deepEqual(education, [
      {
        institution: 'University of Tidewell',
        studyType: 'Bachelor of Science',
        area: 'Geodesy',
        startDate: '2014',
        endDate: '2018',
        score: '3.4',
      },
    ]);
    assert.deepEqual(languages, [
      { language: 'English', fluency: 'Fluent' },
      { language: 'Cornish', fluency: 'Beginner' },
    ]);
    assert.deepEqual(unplaced, []);
  });

  it('have the position beneath a line of dates and employer, and studies as sentences, in Brazil', async () => {
    const { profile, unplaced } = await imported(
      'cv.txt',
      `Jandira Moura Tavares
jandira@tavares.example

FORMAÇÃO

- Graduação em Física – Faculdade Pedra Alta, conclusão em 2013.
- Mestrado em Óptica – Instituto Lume, conclusão em 2015.

EXPERIÊNCIA PROFISSIONAL

- 2016 – 2021: Lentes Aurora Ltda.
Cargo: Técnica de bancada
Principais atividades: montagem de lentes e testes.

- 2013 – 2016: Vidros do Cabo
Cargo: Auxiliar
Principais atividades: corte, polimento e entrega.
`,
    );
    const { work, education } = sectionsOf(profile);
    assert.deepEqual(work, [
      {
        name: 'Lentes Aurora Ltda.',
        position: 'Técnica de bancada',
        startDate: '2016',
        endDate: '2021',
        summary: 'montagem de lentes e testes.',
      },
      {
        name: 'Vidros do Cabo',
        position: 'Auxiliar',
        startDate: '2013',
        endDate: '2016',
        summary: 'corte, polimento e entrega.',
      },
    ]);
    assert.equal(education!.length, 2);
    assert.deepEqual(
      education!.map(({ endDate }) => endDate),
      ['2013', '2015'],
    );
    assert.deepEqual(unplaced, []);
  });

  it('are tables whose head row says what the columns are', async () => {
    const table = (rows: readonly (readonly string[])[]): string =>
      `<table>${rows.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table>`;
    const { profile } = await imported(
      'cv.html',
      `<h1>Themba Radcliffe</h1><p>themba@radcliffe.example</p><h2>Career summary</h2>${table([
        ['Period', 'Employer', 'Position'],
        ['Feb 2018 – current', 'Umzimbe Pathology', 'Technologist'],
        ['Jan 2013 – Jan 2018', 'Karoo Blood Service', 'Assistant'],
      ])}<h2>Qualifications</h2>${table([
        ['Year', 'Qualification', 'Institution'],
        ['2012', 'BSc Chemistry', 'University of Umzimbe'],
      ])}`,
    );
    const { work, education } = sectionsOf(profile);
    assert.deepEqual(
      work!.map(({ name, position }) => [name, position]),
      [
        ['Umzimbe Pathology', 'Technologist'],
        ['Karoo Blood Service', 'Assistant'],
      ],
    );
    assert.deepEqual(education, [
      { institution: 'University of Umzimbe', studyType: 'BSc', area: 'Chemistry', endDate: '2012' },
    ]);
  });
});

describe('what stands beneath "Additional information"', () => {
  for (const [title, tongues, skill, likes, papers] of [
    ['ADDITIONAL INFORMATION', 'Languages', 'Skills', 'Interests', 'Certifications'],
    ['WEITERE ANGABEN', 'Sprachen', 'Kenntnisse', 'Hobbys', 'Zertifikate'],
    ['OTROS DATOS', 'Idiomas', 'Habilidades', 'Aficiones', 'Certificados'],
  ] as const)
    it(`is of the kind that its labels say: ${title}`, async () => {
      const { profile } = await imported(
        'cv.txt',
        `Dana Whitlock
dana@whitlock.example

EXPERIENCE
Clerk, Acme Corp, 2019 - 2022
- Filed forms

${title}
- ${tongues}: Español (B2), Français (A1)
- ${skill}: Word, Excel
- ${likes}: salsa, chess
- ${papers}: Notary Public (2019), Scrum Lead (2015)
- Free to travel
`,
      );
      const { skills, languages, interests, certificates, sections } = sectionsOf(profile);
      assert.deepEqual(skills, [{ name: 'Word' }, { name: 'Excel' }]);
      assert.deepEqual(languages, [
        { language: 'Español', fluency: 'B2' },
        { language: 'Français', fluency: 'A1' },
      ]);
      assert.deepEqual(interests, [{ name: 'salsa' }, { name: 'chess' }]);
      assert.deepEqual(certificates, [
        { name: 'Notary Public', date: '2019' },
        { name: 'Scrum Lead', date: '2015' },
      ]);
      assert.deepEqual(sections, [{ title, items: ['Free to travel'] }]);
    });

  it('and rows of languages and hobbies among the skills', async () => {
    const { profile } = await imported(
      'cv.md',
      '# Ute Raabe\n\n## Kenntnisse\n\n- EDV: Word, Excel\n- Englisch: Grundkenntnisse\n- Hobbys: Orgel, Wandern\n',
    );
    const { skills, languages, interests } = sectionsOf(profile);
    assert.deepEqual(skills, [{ name: 'EDV', keywords: ['Word', 'Excel'] }]);
    assert.deepEqual(languages, [{ language: 'Englisch', fluency: 'Grundkenntnisse' }]);
    assert.deepEqual(interests, [{ name: 'Orgel' }, { name: 'Wandern' }]);
  });
});

describe('sections by what stands in them', () => {
  it('are no skills where each line has its year, and papers where a degree stands elsewhere', async () => {
    const { profile } = await imported(
      'cv.md',
      `# Ansel Croft

ansel@croft.example

## Exhibitions

2023 — *Low Tide*, Gallery Norden, Ghent
2021 — *Ebb*, Hall of Looms, Delft

## Qualifications

2017   Class 2 Certificate of Competency, Harbour Agency

## Education

2010 – 2014   BSc Marine Engineering, University of Tidewell
`,
    );
    const { skills, certificates, education, sections } = sectionsOf(profile);
    assert.equal(skills, undefined);
    assert.deepEqual(certificates, [
      { name: 'Class 2 Certificate of Competency', issuer: 'Harbour Agency', date: '2017' },
    ]);
    assert.equal(education!.length, 1);
    assert.equal(sections!.length, 1);
  });

  it('are studies where a degree stands under "Training" and nothing else tells of studies', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Jody Marchbank\njody@marchbank.example\n\nTRAINING\n2012–2015  BA Acting, Drama College of Tidewell\n\nSKILLS\n- fencing\n- ukulele\n',
    );
    const { certificates, education } = sectionsOf(profile);
    assert.equal(certificates, undefined);
    assert.deepEqual(education, [
      { institution: 'Drama College of Tidewell', studyType: 'BA', area: 'Acting', startDate: '2012', endDate: '2015' },
    ]);
  });
});
