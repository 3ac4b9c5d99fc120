import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Draft = Readonly<Record<string, unknown>>;

/** What a plain text has under one heading. */
async function section(key: string, heading: string, ...lines: readonly string[]): Promise<readonly Draft[]> {
  const { profile } = await imported(
    'cv.txt',
    `Mirela Brandvold\nmirela@brandvold.example\n\nExperience\nBaker, Havnecafé\n2015 - 2019\n- Baked 40 loaves a morning\n\n${heading}\n${lines.join('\n')}\n`,
  );
  return (profile as unknown as Readonly<Record<string, readonly Draft[]>>)[key] ?? [];
}

describe('skills in lines', () => {
  const skills = (...lines: readonly string[]) => section('skills', 'Skills', ...lines);
  it('are groups by a label before a colon', async () => {
    assert.deepEqual(await skills('Machines: Mixer, Proofer', 'Doughs: Rye; Spelt'), [
      { name: 'Machines', keywords: ['Mixer', 'Proofer'] },
      { name: 'Doughs', keywords: ['Rye', 'Spelt'] },
    ]);
  });
  it('are groups by a label above a list', async () => {
    assert.deepEqual(await skills('Machines:', '- Mixer', '- Proofer', 'Doughs:', '- Rye', '- Spelt'), [
      { name: 'Machines', keywords: ['Mixer', 'Proofer'] },
      { name: 'Doughs', keywords: ['Rye', 'Spelt'] },
    ]);
  });
  it('are groups by a label and its list in turn', async () => {
    assert.deepEqual(await skills('Machines', 'Mixer, Proofer', '', 'Doughs', 'Rye, Spelt'), [
      { name: 'Machines', keywords: ['Mixer', 'Proofer'] },
      { name: 'Doughs', keywords: ['Rye', 'Spelt'] },
    ]);
  });
  it('are groups by a label in a column of its own', async () => {
    assert.deepEqual(await skills('Machines   Mixer, Proofer', 'Doughs     Rye, Spelt'), [
      { name: 'Machines', keywords: ['Mixer', 'Proofer'] },
      { name: 'Doughs', keywords: ['Rye', 'Spelt'] },
    ]);
  });
  it('are one each where they are a plain list', async () => {
    assert.deepEqual(await skills('Mixer, Proofer, Rye'), [{ name: 'Mixer' }, { name: 'Proofer' }, { name: 'Rye' }]);
    assert.deepEqual(await skills('- Mixer', '- Proofer'), [{ name: 'Mixer' }, { name: 'Proofer' }]);
  });
  it('keep a level in brackets behind a label, and no other bracket', async () => {
    assert.deepEqual(await skills('Bread (advanced): Rye, Spelt', 'Cakes (small): Sponge'), [
      { name: 'Bread', level: 'advanced', keywords: ['Rye', 'Spelt'] },
      { name: 'Cakes (small)', keywords: ['Sponge'] },
    ]);
  });
});

describe('languages in lines', () => {
  const languages = (...lines: readonly string[]) => section('languages', 'Languages', ...lines);
  const both = [
    { language: 'Norwegian', fluency: 'native' },
    { language: 'Italian', fluency: 'B2' },
  ];
  it('have their level in brackets, behind a colon, a dash, a space or in a column', async () => {
    for (const lines of [
      ['Norwegian (native), Italian (B2)'],
      ['Norwegian: native', 'Italian: B2'],
      ['Norwegian - native', 'Italian – B2'],
      ['Norwegian native', 'Italian B2'],
      ['Norwegian     native', 'Italian       B2'],
      ['- Norwegian (native)', '- Italian (B2)'],
    ])
      assert.deepEqual(await languages(...lines), both, lines.join(' / '));
  });
  it('have their level on the line below, or behind a comma', async () => {
    assert.deepEqual(await languages('Norwegian', 'native', 'Italian', 'B2'), both);
    assert.deepEqual(await languages('Norwegian, native'), [both[0]]);
  });
  it('know a level in many languages', async () => {
    for (const level of [
      'native',
      'mother tongue',
      'first language',
      'fluent',
      'expert',
      'bilingual',
      'proficient',
      'professional',
      'advanced',
      'intermediate',
      'upper intermediate',
      'conversational',
      'basic',
      'beginner',
      'elementary',
      'limited working proficiency',
      'working proficiency',
      'Muttersprache',
      'fließend',
      'verhandlungssicher',
      'gut',
      'sehr gut',
      'Grundkenntnisse',
      'langue maternelle',
      'courant',
      'bilingue',
      'intermédiaire',
      'notions',
      'nativo',
      'lengua materna',
      'fluido',
      'avanzado',
      'intermedio',
      'básico',
      'madrelingua',
      'fluente',
      'ottimo',
      'buono',
      'A1',
      'C2',
    ])
      assert.deepEqual(await languages(`Italian ${level}`), [{ language: 'Italian', fluency: level }], level);
    assert.deepEqual(await languages('Swiss German'), [{ language: 'Swiss German' }]);
  });
});

describe('languages copied from a page of LinkedIn', () => {
  const levels = [
    'Full professional proficiency',
    'Professional working proficiency',
    'Native or bilingual proficiency',
    'Elementary proficiency',
    'Muttersprache oder zweisprachig',
    'Verhandlungssicher',
    'Grundkenntnisse',
    'Capacité professionnelle complète',
    'Compétence professionnelle limitée',
    'Competencia profesional completa',
    'Nível profissional completo',
    'Conoscenza professionale completa',
    'Volledige professionele vaardigheid',
  ];
  it('have their level beneath or behind them', async () => {
    for (const fluency of levels)
      for (const lines of [`French\n${fluency}\nDutch\n${fluency}`, `French ${fluency}\nDutch ${fluency}`]) {
        const { profile } = await imported(
          'cv.txt',
          `Mirela Brandvold\nmirela@brandvold.example\n\nLanguages\n${lines}\n`,
        );
        assert.deepEqual(
          profile.languages,
          ['French', 'Dutch'].map((language) => ({ language, fluency })),
          lines,
        );
      }
  });
});

describe('interests in lines', () => {
  it('are one each, a group behind its label, or a sentence', async () => {
    const interests = (...lines: readonly string[]) => section('interests', 'Interests', ...lines);
    assert.deepEqual(await interests('Rowing, Chess'), [{ name: 'Rowing' }, { name: 'Chess' }]);
    assert.deepEqual(await interests('Sports: Rowing, Chess'), [{ name: 'Sports', keywords: ['Rowing', 'Chess'] }]);
    assert.deepEqual(
      await interests('Rows a wooden boat that she built with her father over nine winters by the sea.'),
      [{ name: 'Rows a wooden boat that she built with her father over nine winters by the sea.' }],
    );
  });
});

describe('named things in lines', () => {
  it('are certificates with issuer and date', async () => {
    const certificates = (...lines: readonly string[]) => section('certificates', 'Certificates', ...lines);
    const one = [{ name: 'Food safety', issuer: 'Mattilsynet', date: '2019-03' }];
    for (const line of [
      'Food safety, Mattilsynet, Mar 2019',
      'Food safety | Mattilsynet | Mar 2019',
      'Food safety – Mattilsynet (Mar 2019)',
      '- Food safety, Mattilsynet, Mar 2019',
      'Food safety | issued by Mattilsynet | Mar 2019',
      'Food safety by Mattilsynet, Mar 2019',
    ])
      assert.deepEqual(await certificates(line), one, line);
    assert.deepEqual(await certificates('Food safety, Mattilsynet, Mar 2019 - Mar 2024'), [
      { name: 'Food safety', issuer: 'Mattilsynet', date: '2019-03', expires: '2024-03' },
    ]);
    assert.deepEqual(await certificates('- Food safety, 2019', '- First aid, 2021'), [
      { name: 'Food safety', date: '2019' },
      { name: 'First aid', date: '2021' },
    ]);
  });
  it('are awards told from certificates under a heading of both', async () => {
    const lines = [
      ...[
        'Best Loaf of the Coast',
        'Pastry prize',
        'Bäckerpreis',
        'Prix du pain',
        'Premio del pan',
        'Winner of the bake-off',
      ],
      ...[
        'Finalist of the bake-off',
        'With honours',
        'Silver medal',
        'Scholarship',
        'Stipendium',
        'Bourse',
        'Beca de arte',
      ],
      ...['Employee of the year', 'Dean’s list', 'Auszeichnung', 'Distinction', 'Quality award'],
    ];
    const heading = 'Certificates and Awards';
    const list = [...lines, 'Food safety'].map((line) => `- ${line}, 2019`);
    assert.deepEqual(
      (await section('awards', heading, ...list)).map(({ title }) => title),
      lines,
    );
    assert.deepEqual(await section('certificates', heading, ...list), [{ name: 'Food safety', date: '2019' }]);
  });
  it('are publications with authors and title apart', async () => {
    assert.deepEqual(
      await section(
        'publications',
        'Publications',
        '- M. Brandvold, O. Haug and P. Lie, “Rye at sea level”, Nordic Baking, 2018',
      ),
      [
        {
          name: 'Rye at sea level',
          authors: ['M. Brandvold', 'O. Haug', 'P. Lie'],
          publisher: 'Nordic Baking',
          releaseDate: '2018',
        },
      ],
    );
    assert.deepEqual(await section('publications', 'Publications', '- Rye at sea level, Nordic Baking, 2018'), [
      { name: 'Rye at sea level', publisher: 'Nordic Baking', releaseDate: '2018' },
    ]);
  });
  it('are projects with what was done', async () => {
    const projects = (...lines: readonly string[]) => section('projects', 'Projects', ...lines);
    assert.deepEqual(await projects('Harbour oven, 2018', '- Built an oven of 400 bricks', '- Fed 90 guests'), [
      {
        name: 'Harbour oven',
        highlights: ['Built an oven of 400 bricks', 'Fed 90 guests'],
        startDate: '2018',
        endDate: '2018',
      },
    ]);
    assert.deepEqual(await projects('- Harbour oven: an oven of 400 bricks on the quay'), [
      { name: 'Harbour oven', description: 'an oven of 400 bricks on the quay' },
    ]);
  });
  it('are references with what they say', async () => {
    assert.deepEqual(await section('references', 'References', '- Ottar Haug | She bakes the best rye of the coast'), [
      { name: 'Ottar Haug', reference: 'She bakes the best rye of the coast' },
    ]);
  });
});

describe('a line of signs', () => {
  it('makes a heading of the line above, and is nothing itself', async () => {
    for (const sign of ['=', '-', '_', '~', '*', '#', '.']) {
      const heading = (text: string): string => `${text}\n${sign.repeat(text.length)}`;
      const { profile } = await imported(
        'cv.txt',
        `Mirela Brandvold\n\n${heading('Experience')}\nBaker, Havnecafé\n2015 - 2019\n- Baked 40 loaves\n\n${heading('Things I bake')}\n- Rye\n- Spelt\n\n${heading('Things I mend')}\n- Ovens\n`,
      );
      assert.deepEqual(
        profile.sections,
        [
          { title: 'Things I bake', items: ['Rye', 'Spelt'] },
          { title: 'Things I mend', items: ['Ovens'] },
        ],
        sign,
      );
    }
  });
});
