import assert from 'node:assert/strict';
import type { Settings } from '../../../server/src/core/rules/settings.ts';
import { applied, check, underlined } from '../support/check.ts';

const code = 'name.inconsistent';

const flagged = (text: string, settings: Partial<Settings> = {}): readonly string[] =>
  check(text, code, settings).map((problem) => underlined(text, problem));

/** The text after the first fix of each finding. */
const fixed = (text: string): string =>
  applied(
    text,
    check(text, code).flatMap((problem) => problem.fixes()[0]?.edits ?? []),
  );

interface Job {
  readonly name?: string;
  readonly position?: string;
  readonly location?: string;
  readonly highlights?: readonly string[];
}

const jobs = (list: readonly Job[]): string =>
  `work:\n${list
    .map(({ name = 'Quayside Bank', position, location, highlights }) =>
      [
        `  - name: ${name}`,
        ...(position ? [`    position: ${position}`] : []),
        ...(location ? [`    location: ${location}`] : []),
        ...(highlights ? ['    highlights:', ...highlights.map((one) => `      - ${one}`)] : []),
      ].join('\n'),
    )
    .join('\n')}\n`;

describe('name.inconsistent', () => {
  it('knows a city near which something stands', () => {
    const text = (place: string): string =>
      `work:\n  - name: Helix\n    highlights:\n      - Moved 9 teams to Kolkata\n      - Ran a depot ${place} Calcutta for 40 crews\n`;
    for (const place of ['near', 'in', 'from']) assert.equal(check(text(place), 'name.inconsistent').length, 1, place);
  });

  describe('cities', () => {
    it('settles on the name of today', () => {
      const text = jobs([{ location: 'Bombay, India' }, { location: 'Bombay, India' }, { location: 'Mumbai, India' }]);
      assert.deepEqual(flagged(text), ['Bombay', 'Bombay']);
      assert.equal(fixed(text).includes('Bombay'), false);
    });

    it('goes with the majority where neither name is older', () => {
      const text = jobs([{ location: 'München' }, { location: 'Munich' }, { location: 'München' }]);
      assert.deepEqual(flagged(text), ['Munich']);
    });

    it('looks into sentences, but not into names of institutions', () => {
      const text = `${jobs([
        { name: 'Bombay Stock Exchange', location: 'Mumbai', highlights: ['Led the office in Bombay for 3 years'] },
      ])}education:\n  - institution: University of Calcutta\n    location: Kolkata\n  - institution: IIT Bombay\n`;
      assert.deepEqual(flagged(text), ['Bombay']);
    });

    it('leaves an old name alone that is used throughout', () => {
      assert.deepEqual(flagged(jobs([{ location: 'Bangalore' }, { location: 'Bangalore, India' }])), []);
    });
  });

  describe('employers', () => {
    it('finds one company with and without its accents, and with "and" for its sign', () => {
      for (const [usual, odd] of [
        ['Quay & Sons', 'Quay and Sons'],
        ['Quay & Co', 'Quay and Co.'],
        ['Quay y Hijos', 'Quay & Hijos'],
        ['Café Nord', 'Cafe Nord'],
        ['Élan Marine', 'Elan Marine'],
      ] as const) {
        const text = jobs([{ name: usual }, { name: usual }, { name: odd }]);
        assert.deepEqual(flagged(text), [odd]);
        assert.equal(fixed(text), jobs([{ name: usual }, { name: usual }, { name: usual }]));
      }
      for (const [one, other] of [
        ['Quay and Sons', 'Quay and Daughters'],
        ['And Partners', 'Partners'],
        ['Кафе Норд', 'Кофе Норд'],
      ] as const)
        assert.deepEqual(flagged(jobs([{ name: one }, { name: other }])), [], one);
      assert.deepEqual(flagged(jobs([{ name: 'Quay and Sons', position: 'Cook, Quay & Sons' }])), [', Quay & Sons']);
    });
    it('finds one company in two spellings, and one that is a letter away', () => {
      assert.deepEqual(
        flagged(jobs([{ name: 'Quayside Bank' }, { name: 'Quayside Bank' }, { name: 'Quayside bank Ltd' }])),
        ['Quayside bank Ltd'],
      );
      assert.deepEqual(flagged(jobs([{ name: 'Tessellate Labs' }, { name: 'Tesellate Labs' }])), ['Tesellate Labs']);
      assert.deepEqual(flagged(jobs([{ name: 'Fjordvikken Labs' }, { name: 'Fjordvikkan Lab' }])), []);
      assert.deepEqual(flagged(jobs([{ name: 'Fjordvikken Labs' }, { name: 'Fjortvikkan Labs' }])), [
        'Fjortvikkan Labs',
      ]);
      const giant = jobs([{ name: 'Gooogle' }, { name: 'Google Cloud' }]);
      assert.deepEqual(flagged(giant), ['Gooogle']);
      assert.match(fixed(giant), /name: Google\n/);
    });

    it('knows that names which are close can be two', () => {
      for (const [a, b] of [
        ['Store Street Capital', 'Stone Street Capital'],
        ['Team 1', 'Team 2'],
        ['Helix Bioworks', 'Felix Bioworks'],
        ['Fjordvikk Labs', 'Fjordvikken Labs'],
        ['Arup', 'Arum'],
        ['Meridian Health', 'Meridian Wealth'],
      ] as const)
        assert.deepEqual(flagged(jobs([{ name: a }, { name: b }])), [], `${a}, ${b}`);
    });

    it('finds an employer in lower case, in the job and elsewhere', () => {
      const text = `basics:\n  summary: Engineer at openfjord since 2019.\n${jobs([
        { name: 'Openfjord AS', highlights: ['Moved openfjord to Kubernetes', 'Published openfjord-cli on npm'] },
      ])}`;
      assert.deepEqual(flagged(text), ['openfjord', 'openfjord']);
      assert.match(fixed(text), /Engineer at Openfjord since.*Moved Openfjord to.*Published openfjord-cli/s);
      assert.deepEqual(flagged(text, { dictionary: new Set(['openfjord']) }), []);
    });

    it('leaves addresses, packages, libraries and handles as they are', () => {
      const text = `basics:\n  summary: Engineer at openfjord.no, author of openfjord.js and writer for @openfjord.\n${jobs(
        [
          {
            name: 'Openfjord AS',
            highlights: [
              'Rewrote openfjord.com for 40 harbours',
              'Published openfjord.js and the package openfjord/maps',
              'Moved `openfjord` to https://github.com/openfjord/openfjord',
            ],
          },
        ],
      )}projects:\n  - name: Maps\n    description: Drew charts with openfjord.js for 9 harbours\n`;
      assert.deepEqual(flagged(text), []);
    });

    it('takes an ordinary word for one, unless the same two words stand there with a capital', () => {
      const once = jobs([{ name: 'Square, Inc.', highlights: ['Drew a square on 40 maps'] }]);
      assert.deepEqual(flagged(once), []);
      const twice = jobs([
        { name: 'Square, Inc.', highlights: ['Rewrote square terminals in Rust', 'Sold 4,000 Square terminals'] },
      ]);
      assert.deepEqual(flagged(twice), ['square']);
    });
  });

  describe('positions', () => {
    it('finds the employer again, however it is attached', () => {
      for (const [position, rest] of [
        ['Data Engineer, Quayside Bank', 'Data Engineer'],
        ['Data Engineer at Quayside Bank', 'Data Engineer'],
        ['Data Engineer (Quayside)', 'Data Engineer'],
        ['Data Engineer , Quayside Bank Plc', 'Data Engineer'],
      ] as const) {
        const name = position.includes('(') ? 'Quayside Technologies' : 'Quayside Bank';
        const text = jobs([{ name, position: JSON.stringify(position) }]);
        assert.equal(flagged(text).length, 1, position);
        assert.match(fixed(text), new RegExp(`position: "${rest}"`));
      }
    });

    it('leaves teams, products and subsidiaries in it', () => {
      for (const position of [
        'Data Engineer, Payments',
        'Data Engineer, Quayside Ledger',
        'Head of Quayside Labs',
        'Engineer at large',
      ])
        assert.deepEqual(flagged(jobs([{ name: 'Quayside Bank', position }])), [], position);
    });

    it('finds a title that is a slip for another at the same employer', () => {
      const text = jobs([
        { position: 'Software Development Engineer II, Ledger' },
        { position: 'Software Developer Engineer I, Ledger' },
      ]);
      assert.deepEqual(flagged(text), ['Software Developer Engineer I, Ledger']);
      assert.match(fixed(text), /position: Software Development Engineer I, Ledger/);
    });

    it('finds a title that misspells another, at any employer', () => {
      assert.deepEqual(
        flagged(jobs([{ position: 'Data Engineer' }, { name: 'Helix Bioworks', position: 'Data Enginer' }])),
        ['Data Enginer'],
      );
      assert.deepEqual(
        flagged(jobs([{ position: 'Ingeniera comercial' }, { name: 'Helix', position: 'Ingeniero comercial' }])),
        [],
      );
      for (const fine of ['Data Engineer II', 'Date Engineer', 'Data Manager'])
        assert.deepEqual(flagged(jobs([{ position: 'Data Engineer' }, { name: 'Helix', position: fine }])), [], fine);
    });

    it('lets employers have their own titles, and people change theirs', () => {
      assert.deepEqual(
        flagged(
          jobs([{ position: 'Software Engineer' }, { name: 'Helix Bioworks', position: 'Software Engineering' }]),
        ),
        [],
      );
      assert.deepEqual(flagged(jobs([{ position: 'Product Manager' }, { position: 'Project Manager' }])), []);
      for (const junior of [
        'Software Engineering Intern',
        'Software Engineering Trainee',
        'Intern, Software Engineering',
      ])
        assert.deepEqual(flagged(jobs([{ position: 'Software Engineer' }, { position: junior }])), [], junior);
    });
  });

  describe('headline', () => {
    const headline = (label: string, positions: readonly string[]): readonly string[] =>
      flagged(`basics:\n  label: ${label}\n${jobs(positions.map((position) => ({ position })))}`);

    it('should claim what a position bears out', () => {
      assert.deepEqual(headline('Senior Backend Engineer | Go', ['Full Stack Engineer', 'Intern']), [
        'Senior Backend Engineer',
        'Full Stack Engineer',
      ]);
      assert.deepEqual(headline('Director of Engineering', ['Engineering Manager']), [
        'Director of Engineering',
        'Engineering Manager',
      ]);
    });

    it('is held against the position that goes on, wherever it stands', () => {
      const held = (first: string, second: string): readonly string[] =>
        flagged(
          `basics:\n  label: Director of Ferries\nwork:\n  - position: Purser\n    endDate: ${first}\n  - position: Deckhand\n    endDate: ${second}\n`,
        );
      assert.deepEqual(held('2021-05', 'present'), ['Director of Ferries', 'Deckhand']);
      assert.deepEqual(held('2021-05', '2019-03'), ['Director of Ferries', 'Purser']);
      assert.deepEqual(held('present', 'present'), ['Director of Ferries', 'Purser']);
    });

    it('may claim less, the same in other words, or a wish', () => {
      assert.deepEqual(headline('Senior Engineer', ['Lead Developer']), []);
      assert.deepEqual(headline('Senior Engineer', ['Software Engineer III']), []);
      assert.deepEqual(headline('Staff Engineer', ['Principal Engineer']), []);
      assert.deepEqual(headline('CTO', ['Co-founder']), []);
      assert.deepEqual(headline('Engineer, seeking a senior role', ['Engineer']), []);
      assert.deepEqual(headline('Former VP of Data', ['Consultant']), []);
      assert.deepEqual(headline('Chief of staff work', ['Staff Accountant']), []);
    });
  });

  describe('companies and products', () => {
    const sentence = (text: string): readonly string[] => flagged(jobs([{ highlights: [text] }]));

    it('finds well-known names that lost or changed a letter', () => {
      assert.deepEqual(sentence('Integrated Mircosoft and Salesforse with 3 ledgers'), ['Mircosoft', 'Salesforse']);
      assert.deepEqual(sentence('Served ads on Instagram and Thread'), ['Thread']);
      assert.deepEqual(sentence('Moved 12 services to Amazon Web Service'), ['Amazon Web Service']);
    });

    it('leaves other names alone', () => {
      assert.deepEqual(sentence('Thread pools on Instagram, run with Googler volunteers at Amazonas Air'), []);
      assert.deepEqual(flagged(jobs([{ name: 'Salesforte', highlights: ['Sold Salesforte to 40 shops'] }])), []);
    });
  });
});

describe('name.inconsistent, where names are as frequent as each other', () => {
  const said = (text: string) =>
    check(text, 'name.inconsistent').map((one) => [underlined(text, one), one.range.start.line]);
  it('takes the name that a city has first', () => {
    const places = (...names: readonly string[]): string =>
      `work:\n${names.map((name, index) => `  - name: Holm ${'ABC'[index]}\n    location: ${name}\n`).join('')}`;
    assert.deepEqual(said(places('München', 'Munich')), [['Munich', 4]]);
    assert.deepEqual(said(places('Munich', 'München')), [['München', 4]]);
    assert.deepEqual(said(places('Munich', 'München', 'München')), [['Munich', 2]]);
  });
  it('shows an employer in small letters where it stands first, and writes it there', () => {
    const text =
      'basics:\n  summary: At holmwerk since 2019; holmwerk is a mill\nwork:\n  - name: Holmwerk\n    position: Miller\n';
    const [problem, ...others] = check(text, 'name.inconsistent');
    assert.deepEqual(others, []);
    assert.equal(problem?.range.start.character, '  summary: At '.length);
    assert.match(applied(text, problem!.fixes()[0]!.edits), /At Holmwerk since 2019; holmwerk is/);
  });
});
