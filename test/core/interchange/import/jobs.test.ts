import assert from 'node:assert/strict';
import { periodsIn } from '../../../../server/src/core/interchange/reader/dates.ts';
import { imported } from './support.ts';

type Draft = Readonly<Record<string, unknown>>;

/** The jobs that lines below a heading are read as. */
async function work(...lines: readonly string[]): Promise<readonly Draft[]> {
  const { profile } = await imported(
    'cv.txt',
    `Mirela Brandvold\nmirela@brandvold.example\n\nExperience\n${lines.join('\n')}\n`,
  );
  return (profile.work ?? []) as unknown as readonly Draft[];
}

const did = '- Baked 40 loaves a morning';
const highlights = ['Baked 40 loaves a morning'];
const dates = { startDate: '2015-03', endDate: '2019-08' };
const head = { name: 'Fjordlinjen', position: 'Head cook' };

describe('jobs in lines', () => {
  it('have position and employer told apart, whatever stands between', async () => {
    for (const line of [
      'Head cook, Fjordlinjen',
      'Fjordlinjen, Head cook',
      'Head cook at Fjordlinjen',
      'Head cook @ Fjordlinjen',
      'Head cook | Fjordlinjen',
      'Head cook · Fjordlinjen',
      'Head cook – Fjordlinjen',
      'Head cook - Fjordlinjen',
      'Fjordlinjen — Head cook',
      'Head cook bei Fjordlinjen',
      'Head cook chez Fjordlinjen',
      'Head cook presso Fjordlinjen',
      'Head cook        Fjordlinjen',
    ])
      assert.deepEqual(await work(line, 'Mar 2015 - Aug 2019', did), [{ ...head, ...dates, highlights }], line);
  });
  it('have their dates wherever they stand', async () => {
    for (const lines of [
      ['Head cook, Fjordlinjen, Mar 2015 - Aug 2019'],
      ['Head cook, Fjordlinjen (Mar 2015 - Aug 2019)'],
      ['Head cook, Fjordlinjen | Mar 2015 – Aug 2019'],
      ['Head cook, Fjordlinjen       03/2015 - 08/2019'],
      ['Mar 2015 to Aug 2019: Head cook, Fjordlinjen'],
      ['March 2015 until August 2019', 'Head cook, Fjordlinjen'],
      ['Head cook', 'Fjordlinjen', '03.2015 – 08.2019'],
      ['Head cook, Fjordlinjen', 'Mar 2015 - Aug 2019 (4 years 6 months)'],
    ])
      assert.deepEqual(await work(...lines, did), [{ ...head, ...dates, highlights }], lines.join(' / '));
  });
  it('go on, began, or lasted a year', async () => {
    for (const [line, expected] of [
      ['Mar 2015 - Present', { startDate: '2015-03', endDate: 'present' }],
      ['since Mar 2015', { startDate: '2015-03', endDate: 'present' }],
      ['seit 03/2015', { startDate: '2015-03', endDate: 'present' }],
      ['depuis mars 2015', { startDate: '2015-03', endDate: 'present' }],
      ['2015 -', { startDate: '2015', endDate: 'present' }],
      ['2015', { startDate: '2015', endDate: '2015' }],
      ['until Aug 2019', { endDate: '2019-08' }],
    ] as const)
      assert.deepEqual(await work('Head cook, Fjordlinjen', line, did), [{ ...head, ...expected, highlights }], line);
  });
  it('have a place beside the employer', async () => {
    for (const lines of [
      ['Head cook, Fjordlinjen, Bergen, Norway'],
      ['Head cook, Fjordlinjen (Bergen, Norway)'],
      ['Head cook | Fjordlinjen | Bergen, Norway'],
      ['Head cook, Fjordlinjen        Bergen, Norway'],
    ])
      assert.deepEqual(
        await work(...lines, 'Mar 2015 - Aug 2019', did),
        [{ ...head, location: 'Bergen, Norway', ...dates, highlights }],
        lines.join(' / '),
      );
    for (const place of ['Remote', 'Hybrid', 'Home office', 'Baltimore, MD', 'Teletrabajo'])
      assert.equal((await work(`Head cook | Fjordlinjen | ${place}`, 'Mar 2015 - Aug 2019', did))[0]?.location, place);
  });
  it('are one each, and roles of one employer together', async () => {
    assert.deepEqual(
      await work(
        ...['Head cook, Fjordlinjen', 'Mar 2015 - Aug 2019', did, ''],
        ...['Cook, Fjordlinjen', '2013 - 2015', '- Fed 240 guests', ''],
        ...['Baker, Havnecafé', '2010 - 2013', '- Kept two ovens'],
      ),
      [
        {
          name: 'Fjordlinjen',
          roles: [
            { position: 'Head cook', ...dates, highlights },
            { position: 'Cook', startDate: '2013', endDate: '2015', highlights: ['Fed 240 guests'] },
          ],
        },
        {
          name: 'Havnecafé',
          position: 'Baker',
          startDate: '2010',
          endDate: '2013',
          highlights: ['Kept two ovens'],
        },
      ],
    );
  });
  it('have an order that the clear ones give to the others', async () => {
    const clear = ['Head cook, Fjordlinjen', '2015 - 2019', did, ''];
    const other = ['Roosdorp | Tern', '2010 - 2013', '- Kept two ovens'];
    const [, behind] = await work(...clear, ...other);
    assert.deepEqual([behind?.position, behind?.name], ['Roosdorp', 'Tern']);
    const [, before] = await work('Fjordlinjen, Head cook', ...clear.slice(1), ...other);
    assert.deepEqual([before?.position, before?.name], ['Tern', 'Roosdorp']);
  });
  it('have keywords behind a label, prose before and captions left out', async () => {
    assert.deepEqual(
      await work(
        'Head cook, Fjordlinjen',
        'Mar 2015 - Aug 2019',
        'Led the galley of a ferry on the coast line with nine cooks.',
        'Responsibilities:',
        did,
        'Tools: Rational, Convotherm',
      ),
      [
        {
          ...head,
          ...dates,
          summary: 'Led the galley of a ferry on the coast line with nine cooks.',
          highlights,
          keywords: ['Rational', 'Convotherm'],
        },
      ],
    );
    for (const caption of [
      'Highlights',
      'Key highlights:',
      'Main responsibilities',
      'Duties',
      'Tasks:',
      'Aufgaben:',
      'Tätigkeiten:',
      'Achievements:',
      'Accomplishments:',
      'Erfolge',
      'Missions',
      'Réalisations :',
      'Tâches',
      'Logros:',
      'Funciones',
      'Responsabilidades',
      'Attività',
    ])
      assert.deepEqual(
        await work('Head cook, Fjordlinjen', 'Mar 2015 - Aug 2019', caption, did),
        [{ ...head, ...dates, highlights }],
        caption,
      );
    for (const label of [
      'Technologies',
      'Tech stack',
      'Stack',
      'Tools used',
      'Environment',
      'Keywords',
      'Skills used',
      'Techniken',
      'Werkzeuge',
      'Outils',
      'Environnement',
      'Tecnologías',
      'Tecnologie',
    ])
      assert.deepEqual(
        (await work('Head cook, Fjordlinjen', 'Mar 2015 - Aug 2019', did, `${label}: Rational, Convotherm`))[0]
          ?.keywords,
        ['Rational', 'Convotherm'],
        label,
      );
  });
  it('keep a legal form with the employer and a rank with the position', async () => {
    for (const [line, position, name] of [
      ['Cook, Havnecafé, Inc.', 'Cook', 'Havnecafé, Inc.'],
      ['Senior Head Cook, Fjordlinjen AS', 'Senior Head Cook', 'Fjordlinjen AS'],
      ['Charge Nurse, Medical ICU, Mercy Hospital', 'Charge Nurse, Medical ICU', 'Mercy Hospital'],
      ['Softwareentwicklerin, Havnecafé GmbH', 'Softwareentwicklerin', 'Havnecafé GmbH'],
      ['Stadtwerke Lindau, Sachbearbeiterin', 'Sachbearbeiterin', 'Stadtwerke Lindau'],
    ] as const) {
      const [first] = await work(line, 'Mar 2015 - Aug 2019', did);
      assert.deepEqual([first?.position, first?.name], [position, name], line);
    }
  });
});

describe('roles beneath the heading of their employer', () => {
  const read = async (heading: string, dates = ['2018-03 - 2019-08', '2015-03 - 2018-02']): Promise<Draft> => {
    const roles = ['Head cook', 'Cook'].map((role, at) => `#### ${role}\n\n${dates[at]}\n\n- Fed ${at + 2}40 guests\n`);
    const { profile } = await imported(
      'cv.md',
      `# Mirela Brandvold\n\nmirela@brandvold.example\n\n## Experience\n\n### ${heading}\n\n${roles.join('\n')}\n## Education\n\n### Bergen Culinary School\n\n2013 - 2015\n`,
    );
    return (profile.work as unknown as readonly Draft[])[0]!;
  };
  it('leave it its page', async () => {
    const job = await read('[Fjordlinjen](https://fjordlinjen.example)');
    assert.equal(job.name, 'Fjordlinjen');
    assert.equal(job.url, 'https://fjordlinjen.example');
    assert.equal((job.roles as readonly Draft[]).length, 2);
  });
  it('leave it the time that none of them has', async () => {
    assert.equal((await read('Fjordlinjen, 2011 - 2019')).description, '2011 - 2019');
    assert.equal((await read('Fjordlinjen, 2015 - 2019')).description, undefined);
    assert.equal((await read('Fjordlinjen, 2016 - 2018')).description, undefined);
  });
});

describe('a family name that is a trade too', () => {
  it('is no position of an employer', async () => {
    for (const name of ['Gartner', 'Weber Maschinenbau', 'Baker Hughes', 'Koch Industries', 'Carpenter Bros'])
      assert.deepEqual(
        await work(`${name}, Head cook`, 'Mar 2015 - Aug 2019', did),
        [{ name, position: 'Head cook', ...dates, highlights }],
        name,
      );
  });
  it('is a position by itself', async () => {
    for (const position of ['Gärtner', 'Bäcker', 'Koch', 'Baker', 'Line cook', 'Carpenter'])
      assert.deepEqual(
        await work(`${position}, Fjordlinjen`, 'Mar 2015 - Aug 2019', did),
        [{ name: 'Fjordlinjen', position, ...dates, highlights }],
        position,
      );
  });
});

describe('an item that goes on with a word of a title', () => {
  const items = ['Planned the menus of four ships together with the Director of catering', 'Cut waste by 30%'];
  it('goes on where it broke off in the midst of a sentence', async () => {
    for (const lines of [
      ['- Planned the menus of four ships together with the', 'Director of catering', '- Cut waste by 30%'],
      ['- Planned the menus of four ships together with the', '  Director of catering', '- Cut waste by 30%'],
      ['- Planned the menus of four ships together with', 'the Director of catering', '- Cut waste by 30%'],
    ]) {
      assert.deepEqual(
        await work('Head cook, Fjordlinjen', 'Mar 2015 - Aug 2019', ...lines),
        [{ ...head, ...dates, highlights: items }],
        lines.join(' / '),
      );
      const { profile } = await imported(
        'cv.md',
        `# Mirela Brandvold\n\n## Experience\n\n### Head cook, Fjordlinjen\n\nMar 2015 - Aug 2019\n\n${lines.join('\n')}\n`,
      );
      assert.deepEqual(profile.work, [{ ...head, ...dates, highlights: items }], lines.join(' / '));
    }
  });
  it('goes on in Markdown where the line was full', async () => {
    const { profile } = await imported(
      'cv.md',
      '# Mirela Brandvold\n\n## Experience\n\n### Head cook, Fjordlinjen\n\nMar 2015 - Aug 2019\n\n- Planned the menus of four ships, helped by the chief\nEngineer and by the purser\n- Cut waste by 30%\n',
    );
    assert.deepEqual(profile.work, [
      {
        ...head,
        ...dates,
        highlights: [
          'Planned the menus of four ships, helped by the chief Engineer and by the purser',
          'Cut waste by 30%',
        ],
      },
    ]);
  });
  it('ends where the next job begins', async () => {
    const full = '- Planned the menus of four ships together with the purser and the chief engineer';
    for (const last of ['- Baked 40 loaves a morning', '- Turned the old ovens back on', '- Kept the stores of a shop'])
      assert.deepEqual(
        (
          await work('Head cook, Fjordlinjen', 'Mar 2015 - Aug 2019', full, last, 'Cook, Havnecafé', '2011 - 2014', did)
        ).map(({ name }) => name),
        ['Fjordlinjen', 'Havnecafé'],
        last,
      );
  });

  it('reads a line that is a period from end to end, in whatever words', async () => {
    for (const [line, startDate, endDate] of [
      ['2015–19', '2015', '2019'],
      ['2012‒2015', '2012', '2015'],
      ['mai–août 2015', '2015-05', '2015-08'],
      ['De septembre 2010 à juin 2011', '2010-09', '2011-06'],
      ['Between 2010 and 2013', '2010', '2013'],
      ['2018 à ce jour', '2018', 'present'],
      ['od 2018 do chwili obecnej', '2018', 'present'],
      ['sinds mei 2018', '2018-05', 'present'],
    ] as const) {
      const [job] = await work('Fjordlinjen, Bergen', 'Head cook', line, did);
      assert.deepEqual([job?.position, job?.startDate, job?.endDate], ['Head cook', startDate, endDate], line);
    }
  });

  it('reads a period in the middle of a line, with words that have accents between its dates', () => {
    const read = (line: string): readonly string[] => periodsIn(line).map(({ start, end }) => line.slice(start, end));
    assert.deepEqual(read('Padeiro 2015 até 2018 Porto'), ['2015 até 2018']);
    assert.deepEqual(read('Padeiro, Porto, 2015 até hoje'), ['2015 até hoje']);
    assert.deepEqual(read('Boulanger 2015 à 2018 Lyon'), ['2015 à 2018']);
    assert.deepEqual(read('Boulanger mars 2015 à mai 2018 Lyon'), ['mars 2015 à mai 2018']);
    assert.deepEqual(read('Boulanger, 2015 à Lyon'), ['2015']);
  });
});

describe('Jobs of one line each', () => {
  const page = (title: string, ...items: readonly string[]): string =>
    `# Joachim Wendelstein\n\njo@wendelstein.example\n\n## Ausbildung\n\n- 1988–1991: Lehre, Schreinerei Lindhuber\n\n## ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}`;

  it('are jobs under a heading that no list of headings has', async () => {
    const { profile } = await imported(
      'cv.md',
      page(
        'Stationen',
        'seit 2004: Inhaber, Möbelwerkstatt Wendelstein, Passau',
        '1998–2003: Werkstattleiter bei Innenausbau Griesmair KG, Vilshofen',
        '1993–1997: Tischlergeselle, Schreinerei Lindhuber, Regen',
      ),
    );
    const work = profile.work as never as readonly Record<string, unknown>[];
    assert.deepEqual(
      work.map(({ position, name, location, startDate }) => [position, name, location, startDate]),
      [
        ['Inhaber', 'Möbelwerkstatt Wendelstein', 'Passau', '2004'],
        ['Werkstattleiter', 'Innenausbau Griesmair KG', 'Vilshofen', '1998'],
        ['Tischlergeselle', 'Schreinerei Lindhuber', 'Regen', '1993'],
      ],
    );
    assert.equal(profile.sections, undefined);
  });

  it('are none where they name neither a position nor a house', async () => {
    const { profile } = await imported('cv.md', page('Reisen', '2001–2002: Patagonien', '2009–2010: Lappland'));
    assert.equal(profile.work, undefined);
    assert.deepEqual(profile.sections, [{ title: 'Reisen', items: ['2001–2002: Patagonien', '2009–2010: Lappland'] }]);
  });

  for (const [heading, line, position, name, location, summary] of [
    [
      'ESPERIENZA',
      'Sarta presso Atelier Brignole, Genova. Abiti su misura.',
      'Sarta',
      'Atelier Brignole',
      'Genova',
      'Abiti su misura.',
    ],
    [
      'ESPERIENZA',
      'Avvocato associato presso Studio Avv. Livia Tonelli. Diritto del lavoro e contenzioso.',
      'Avvocato associato',
      'Studio Avv. Livia Tonelli',
      undefined,
      'Diritto del lavoro e contenzioso.',
    ],
    [
      'EXPÉRIENCE',
      'Vendeuse chez Maison Perrault. Elle a tenu la caisse et formé quatre personnes.',
      'Vendeuse',
      'Maison Perrault',
      undefined,
      'Elle a tenu la caisse et formé quatre personnes.',
    ],
    [
      'BERUFSERFAHRUNG',
      'Köchin bei der Gasthof Lindhuber GmbH. Sie führte die Küche mit acht Leuten.',
      'Köchin',
      'Gasthof Lindhuber GmbH',
      undefined,
      'Sie führte die Küche mit acht Leuten.',
    ],
    [
      'EXPERIENCE',
      'Head chef at Hollow Hill Inn. Ran a kitchen of nine and wrote every menu.',
      'Head chef',
      'Hollow Hill Inn',
      undefined,
      'Ran a kitchen of nine and wrote every menu.',
    ],
  ] as const)
    it(`say as what and at whom in their first sentence: ${line}`, async () => {
      const { profile } = await imported(
        'cv.txt',
        `Mirela Brandvold\nm@brandvold.example\n\n${heading}\n\n01/2016 - 12/2019\n    ${line}\n`,
      );
      const [job, ...more] = profile.work as never as readonly Record<string, unknown>[];
      assert.deepEqual(more, []);
      assert.deepEqual([job!.position, job!.name, job!.location, job!.summary], [position, name, location, summary]);
      assert.deepEqual([job!.startDate, job!.endDate], ['2016-01', '2019-12']);
    });
});
