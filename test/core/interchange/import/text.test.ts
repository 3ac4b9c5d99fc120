import assert from 'node:assert/strict';
import { imported } from './support.ts';

const head = 'Tamsin Corrigan\ntamsin@corrigan.example\n\nEXPERIENCE\n\n';

describe('a line beneath the head of a job', () => {
  it('that says what was done is its text, though the job has no dates and the line no full stop', async () => {
    for (const [line, language] of [
      ['Looked after goats', 'English'],
      ['Responsible for sampling milk at forty farms', 'English'],
      ['Led the kitchen as deputy chef', 'English'],
      ['Baking bread for a town of nine thousand people', 'English'],
      ['Ich leite die Molkerei', 'German'],
      ['Zuständig für die Abrechnung der Kunden', 'German'],
      ["J'ai dirigé une fromagerie de montagne", 'French'],
    ] as const) {
      const { profile } = await imported('cv.txt', `${head}Dairy Manager\n${line}\n`);
      assert.deepEqual(profile.work, [{ position: 'Dairy Manager', summary: line }], language);
    }
  });

  it('that names somebody does so, in small letters as well', async () => {
    for (const name of [
      'Boutique de fleurs du marché',
      'Asociación de vecinos del barrio alto',
      'Associated British Ports',
      'Built Environment Trust',
      'Supported Housing of the City',
    ]) {
      const { profile } = await imported('cv.txt', `${head}Dairy Manager\n${name}\n`);
      assert.deepEqual(profile.work, [{ name, position: 'Dairy Manager' }]);
    }
  });

  it('is of that job alone, in every format', async () => {
    const wanted = [
      {
        position: 'Dairy Manager',
        summary: 'I run the creamery of a farm with two hundred goats and sell to nine shops.',
      },
      {
        name: 'Hollow Hill',
        position: 'Cheesemaker',
        summary: 'Made soft cheeses by hand, looked after the ripening rooms',
        highlights: ['Won silver at the county show'],
      },
      { position: 'Milk tester', summary: 'Tested samples from forty farms' },
    ];
    const [first, second, third] = wanted;
    const markdown = `# Tamsin Corrigan\n\ntamsin@corrigan.example\n\n## Experience\n\n### Dairy Manager\n\n${first!.summary}\n\n### Cheesemaker at Hollow Hill\n\n${second!.summary}\n\n- ${second!.highlights![0]}\n\n### Milk tester\n\n${third!.summary}\n`;
    const html = markdown
      .replace(/^# (.+)$/gm, '<h1>$1</h1>')
      .replace(/^### (.+)$/gm, '<h3>$1</h3>')
      .replace(/^## (.+)$/gm, '<h2>$1</h2>')
      .replace(/^- (.+)$/gm, '<ul><li>$1</li></ul>')
      .replace(/^(?!<)(.+)$/gm, '<p>$1</p>');
    const text = markdown.replace(/^#+ /gm, '').replace('\nExperience\n', '\nEXPERIENCE\n');
    for (const [file, content] of [
      ['cv.md', markdown],
      ['cv.html', `<html><body>${html}</body></html>`],
      ['cv.txt', text],
    ] as const)
      assert.deepEqual((await imported(file, content)).profile.work, wanted, file);
  });
});

describe('a text without empty lines', () => {
  it('has its headings in capitals, and beneath each dated line what was done there', async () => {
    const { profile } = await imported(
      'cv.txt',
      `Odile Ferrand
odile@ferrand.example
EXPÉRIENCE PROFESSIONNELLE
2014 - aujourd'hui : Relieuse, Atelier du Cher, Tours
Restauration de 400 volumes par an
Formation de deux apprentis
2009 - 2014 : Apprentie relieuse, Maison Galland
FORMATION
2009 CAP Reliure, Lycée Sainte-Marthe
LANGUES
Anglais : B1
`,
    );
    assert.deepEqual(
      [profile.work, profile.education, profile.languages],
      [
        [
          {
            name: 'Atelier du Cher',
            position: 'Relieuse',
            location: 'Tours',
            startDate: '2014',
            endDate: 'present',
            summary: 'Restauration de 400 volumes par an\n\nFormation de deux apprentis',
          },
          { name: 'Maison Galland', position: 'Apprentie relieuse', startDate: '2009', endDate: '2014' },
        ],
        [{ institution: 'Lycée Sainte-Marthe', studyType: 'CAP Reliure', endDate: '2009' }],
        [{ language: 'Anglais', fluency: 'B1' }],
      ],
    );
  });

  it('says what was done beneath a line that names position, employer and town', async () => {
    const { profile } = await imported(
      'cv.txt',
      `Itziar Olabarri\nitziar@olabarri.example\n\nEXPERIENCIA LABORAL\nEnero 2016 – Actualidad\nSoldadora, Astilleros del Norte, Bilbao\nSoldadura TIG de tuberías\n`,
    );
    assert.deepEqual(profile.work, [
      {
        name: 'Astilleros del Norte',
        position: 'Soldadora',
        location: 'Bilbao',
        startDate: '2016-01',
        endDate: 'present',
        summary: 'Soldadura TIG de tuberías',
      },
    ]);
  });

  it('keeps what an employer with several roles is', async () => {
    const { profile } = await imported(
      'cv.txt',
      `${head}Halden Mills GmbH\nFlour milling and grain storage, 2,300 people\n\nHead of production | 2018 - 2021\n- Ran two lines\n\nProduction engineer | 2015 - 2018\n- Ran one line\n`,
    );
    const [first] = profile.work as never as readonly Record<string, unknown>[];
    assert.equal(first!.name, 'Halden Mills GmbH');
    assert.equal(first!.description, 'Flour milling and grain storage, 2,300 people');
    assert.equal((first!.roles as unknown[]).length, 2);
  });
});

describe('a position alone', () => {
  it('is one more at the employer that stands on a line of its own, and else at none', async () => {
    const above = await imported(
      'cv.txt',
      `${head}Hollow Hill Creamery GmbH\nCheesemaker\nMar 2017 - Aug 2019\n\nMilk tester\nApr 2015 - Feb 2017\n`,
    );
    assert.equal(above.profile.work.length, 1);
    assert.equal((above.profile.work as never as { name: string }[])[0]!.name, 'Hollow Hill Creamery GmbH');
    const beside = await imported(
      'cv.txt',
      `${head}Cheesemaker, Hollow Hill Creamery\nMar 2017 - Aug 2019\n\nMilk tester\nApr 2015 - Feb 2017\n`,
    );
    assert.deepEqual(beside.profile.work, [
      { name: 'Hollow Hill Creamery', position: 'Cheesemaker', startDate: '2017-03', endDate: '2019-08' },
      { position: 'Milk tester', startDate: '2015-04', endDate: '2017-02' },
    ]);
  });
});
