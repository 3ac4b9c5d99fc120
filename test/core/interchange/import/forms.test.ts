import assert from 'node:assert/strict';
import { imported } from './support.ts';

describe('entries that are forms', () => {
  it('name each thing by its label, and begin where a label comes again', async () => {
    const { profile, unplaced } = await imported(
      'cv.txt',
      `Tamsin Corrigan
tamsin@corrigan.example

EXPERIENCE

Company: Westmoor
Position: Affineuse
Location: Frome
Period: July 2019 - Present
Responsibilities: Runs two dairies with 14 people
Company: Hollow Hill
Position: Deputy
Period: March 2015 - June 2019
Responsibilities:
- Won silver
- Trained two

EDUCATION

Institution: Plunkett House
Degree: Diploma
Field of study: Food Technology
Years: 2011 - 2014
`,
    );
    assert.deepEqual(
      [profile.work, profile.education, unplaced],
      [
        [
          {
            name: 'Westmoor',
            position: 'Affineuse',
            location: 'Frome',
            startDate: '2019-07',
            endDate: 'present',
            highlights: ['Runs two dairies with 14 people'],
          },
          {
            name: 'Hollow Hill',
            position: 'Deputy',
            startDate: '2015-03',
            endDate: '2019-06',
            highlights: ['Won silver', 'Trained two'],
          },
        ],
        [
          {
            institution: 'Plunkett House',
            studyType: 'Diploma',
            area: 'Food Technology',
            startDate: '2011',
            endDate: '2014',
          },
        ],
        [],
      ],
    );
  });

  it('are read in the old form of Europass, in a table as well', async () => {
    const rows: readonly (readonly [string, string])[] = [
      ['Date (da – a)', 'marzo 2012 – oggi'],
      ['Nome e indirizzo del datore di lavoro', 'Vivaio Monti, Pisa'],
      ['Tipo di azienda o settore', 'Florovivaismo'],
      ['Tipo di impiego', 'Responsabile di serra'],
      ['Principali mansioni e responsabilità', 'Cura di 4000 piante'],
    ];
    const head = 'Nome e cognome: Fiorenza Bettarini\nE-mail: fiorenza@bettarini.example\n\n';
    for (const [file, content] of [
      ['cv.txt', `${head}ESPERIENZA LAVORATIVA\n${rows.map((row) => row.join(': ')).join('\n')}\n`],
      [
        'cv.html',
        `<h1>Fiorenza Bettarini</h1><p>fiorenza@bettarini.example</p><h2>Esperienza lavorativa</h2><table>${rows
          .map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`)
          .join('')}</table>`,
      ],
    ] as const) {
      const { profile, unplaced } = await imported(file, content);
      assert.equal(profile.basics.name, 'Fiorenza Bettarini', file);
      assert.deepEqual(
        [profile.work, unplaced],
        [
          [
            {
              name: 'Vivaio Monti',
              position: 'Responsabile di serra',
              location: 'Pisa',
              startDate: '2012-03',
              endDate: 'present',
              highlights: ['Florovivaismo', 'Cura di 4000 piante'],
            },
          ],
          [],
        ],
        file,
      );
    }
  });

  it('are none where only one thing is labelled', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Tamsin Corrigan\ntamsin@corrigan.example\n\nEXPERIENCE\n\nCheesemaker, Hollow Hill Creamery\n2015 - 2019\n- Won silver\nTechnologies: Vats, Presses\n',
    );
    assert.deepEqual(profile.work, [
      {
        name: 'Hollow Hill Creamery',
        position: 'Cheesemaker',
        startDate: '2015',
        endDate: '2019',
        highlights: ['Won silver'],
        keywords: ['Vats', 'Presses'],
      },
    ]);
  });
});
