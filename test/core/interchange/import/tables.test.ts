import assert from 'node:assert/strict';
import { imported } from './support.ts';

const jobs = [
  { name: 'Fjordlinjen', position: 'Head cook', startDate: '2015-03', endDate: '2019-08' },
  { name: 'Havnecafé', position: 'Cook', startDate: '2011', endDate: '2014' },
];
const skills = [
  { name: 'Doughs', keywords: ['Rye', 'Spelt'] },
  { name: 'Machines', keywords: ['Mixer', 'Proofer'] },
];
const languages = [
  { language: 'Norwegian', fluency: 'native' },
  { language: 'English', fluency: 'C1' },
];

describe('a table', () => {
  it('in Markdown is read row by row, its labels left out', async () => {
    const { profile, unplaced } = await imported(
      'cv.md',
      `# Mirela Brandvold

| | |
|---|---|
| Email | mirela@brandvold.example |

## Experience

| Employer | Position | Period |
|:---------|:--------:|-------:|
| Fjordlinjen | Head cook | Mar 2015 - Aug 2019 |
| Havnecafé | Cook | 2011 - 2014 |

## Skills

Area | Tools
--- | ---
Doughs | Rye, Spelt
Machines | Mixer, Proofer

## Languages

| Norwegian | native |
|---|---|
| English | C1 |
`,
    );
    assert.deepEqual(
      {
        work: profile.work,
        skills: profile.skills,
        languages: profile.languages,
        email: profile.basics.email,
        unplaced,
      },
      { work: jobs, skills, languages, email: 'mirela@brandvold.example', unplaced: [] },
    );
  });
  it('drawn with signs is read as well', async () => {
    const { profile, unplaced } = await imported(
      'cv.txt',
      `Mirela Brandvold
mirela@brandvold.example

EXPERIENCE

+-------------+-----------+---------------------+
| Arbeitgeber | Stelle    | Zeitraum            |
+=============+===========+=====================+
| Fjordlinjen | Head cook | Mar 2015 - Aug 2019 |
+-------------+-----------+---------------------+
| Havnecafé   | Cook      | 2011 - 2014         |
+-------------+-----------+---------------------+

SKILLS

┌──────────┬────────────────┐
│ Doughs   │ Rye, Spelt     │
├──────────┼────────────────┤
│ Machines │ Mixer, Proofer │
└──────────┴────────────────┘

LANGUAGES
| Norwegian | native |
| English   | C1     |
`,
    );
    assert.deepEqual(
      { work: profile.work, skills: profile.skills, languages: profile.languages, unplaced },
      { work: jobs, skills, languages, unplaced: [] },
    );
  });
});

/** Cells of a row as a page, a table of Markdown, lines with wide blanks and lines with tabs have them. */
const tables: Readonly<Record<string, (title: string, rows: readonly (readonly string[])[]) => string>> = {
  'cv.html': (title, rows) =>
    `<h2>${title}</h2><table>${rows.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table>`,
  'cv.md': (title, [top, ...rows]) =>
    `## ${title}\n\n${[top!, top!.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n`,
  'blanks.txt': (title, rows) =>
    `${title.toUpperCase()}\n\n${rows.map((row) => row.map((one) => one.padEnd(24)).join('')).join('\n')}\n\n`,
  'tabs.txt': (title, rows) => `${title.toUpperCase()}\n${rows.map((row) => row.join('\t')).join('\n')}\n\n`,
};
const heads: Readonly<Record<string, string>> = {
  'cv.html': '<h1>Mirela Brandvold</h1><p>mirela@brandvold.example</p>',
  'cv.md': '# Mirela Brandvold\n\nmirela@brandvold.example\n\n',
  'blanks.txt': 'Mirela Brandvold\nmirela@brandvold.example\n\n',
  'tabs.txt': 'Mirela Brandvold\nmirela@brandvold.example\n\n',
};

describe('a table whose columns are labelled', () => {
  for (const [file, table] of Object.entries(tables))
    it(`says which is the start and the end, the employer and the position (${file})`, async () => {
      const wanted = [
        { name: 'Westmoor', position: 'Affineuse', startDate: '2019-07', endDate: 'present' },
        { name: 'Ash & Sons', position: 'Counter', startDate: '2015-03', endDate: '2019-06' },
      ];
      for (const labels of [
        ['From', 'To', 'Employer', 'Position'],
        ['Von', 'Bis', 'Firma', 'Tätigkeit'],
        ['Du', 'Au', 'Entreprise', 'Poste'],
        ['Desde', 'Hasta', 'Empresa', 'Puesto'],
        ['Dal', 'Al', 'Azienda', 'Mansione'],
        ['De', 'Até', 'Empresa', 'Função'],
        ['Van', 'Tot', 'Werkgever', 'Functie'],
      ]) {
        const rows = [
          labels,
          ['07/2019', 'present', 'Westmoor', 'Affineuse'],
          ['03/2015', '06/2019', 'Ash & Sons', 'Counter'],
        ];
        const { profile, unplaced } = await imported(file, heads[file]! + table('Experience', rows));
        assert.deepEqual([profile.work, unplaced], [wanted, []], labels.join());
      }
      const turned = await imported(
        file,
        heads[file]! +
          table('Experience', [
            ['Position', 'Company', 'City', 'Dates'],
            ['Affineuse', 'Westmoor', 'Frome', '07/2019 - present'],
          ]),
      );
      assert.deepEqual(turned.profile.work, [
        { name: 'Westmoor', position: 'Affineuse', location: 'Frome', startDate: '2019-07', endDate: 'present' },
      ]);
    });

  it('says what was done, and what was studied where', async () => {
    for (const file of ['cv.html', 'cv.md', 'blanks.txt']) {
      const table = tables[file]!;
      const { profile } = await imported(
        file,
        heads[file]! +
          table('Experience', [
            ['Years', 'Role', 'Employer', 'Tasks'],
            ['2015 - 2019', 'Affineuse', 'Westmoor', 'Brushed rinds'],
          ]) +
          table('Education', [
            ['Year', 'Degree', 'School'],
            ['2014', 'Dairy certificate', 'Plunkett House'],
          ]),
      );
      assert.deepEqual(
        [profile.work, profile.education],
        [
          [{ name: 'Westmoor', position: 'Affineuse', startDate: '2015', endDate: '2019', summary: 'Brushed rinds' }],
          [{ institution: 'Plunkett House', studyType: 'Dairy certificate', endDate: '2014' }],
        ],
        file,
      );
    }
  });

  it('has a row without a cell, and one that has no end', async () => {
    const { profile } = await imported(
      'cv.html',
      heads['cv.html']! +
        tables['cv.html']!('Experience', [
          ['From', 'To', 'Employer', 'Position'],
          ['07/2019', '', 'Westmoor', 'Affineuse'],
          ['03/2015', '06/2019', '', 'Counter'],
        ]),
    );
    assert.deepEqual(profile.work, [
      { name: 'Westmoor', position: 'Affineuse', startDate: '2019-07' },
      { position: 'Counter', startDate: '2015-03', endDate: '2019-06' },
    ]);
  });
});

describe('words in frames of their own', () => {
  it('are things of their own', async () => {
    const { profile } = await imported(
      'cv.md',
      '# Mirela Brandvold\n\nmirela@brandvold.example\n\n## Skills\n\n`Rye` `Salt` `Stock keeping`\n',
    );
    assert.deepEqual(profile.skills, [{ name: 'Rye' }, { name: 'Salt' }, { name: 'Stock keeping' }]);
  });
});

describe('what leads through a site', () => {
  it('says nothing of the person, but for where it leads away', async () => {
    for (const guide of [
      '<nav><a href="#about">About</a> <a href="/blog">Blog</a> <a href="https://github.com/mirelab">GitHub</a></nav>',
      '<div role="navigation"><a href="index.html">Home</a><a href="https://github.com/mirelab">GitHub</a></div>',
      '<a class="skip-link" href="#main">Skip to content</a><nav><ul><li>Menu</li><li><a href="https://github.com/mirelab">GitHub</a></li></ul></nav>',
    ]) {
      const { profile, unplaced } = await imported(
        'cv.html',
        `<html><body>${guide}<h1>Mirela Brandvold</h1><p>mirela@brandvold.example</p><h2>Experience</h2><h3>Head cook, Fjordlinjen</h3><p>Mar 2015 - Aug 2019</p></body></html>`,
      );
      assert.deepEqual(
        { basics: profile.basics, work: profile.work, unplaced },
        {
          basics: {
            name: 'Mirela Brandvold',
            email: 'mirela@brandvold.example',
            profiles: [{ network: 'GitHub', username: 'mirelab', url: 'https://github.com/mirelab' }],
          },
          work: jobs.slice(0, 1),
          unplaced: [],
        },
        guide,
      );
    }
  });
});
