import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { underlined } from '../support/check.ts';
import { findings } from '../support/sentences.ts';

const besides = ['Trained 6 analysts', 'Cut the close from 9 days to 2', 'Opened 3 shops'];

const profile = (highlights: readonly string[], keywords: readonly string[], more: object = {}): string =>
  stringify(
    {
      work: [{ name: 'Quayside Bank', position: 'Engineer', highlights: [...highlights, ...besides] }],
      skills: [{ name: 'Group', keywords }],
      ...more,
    },
    { lineWidth: 0 },
  );

const said = (code: string, text: string): readonly string[] =>
  findings(code, text).map((one) => underlined(text, one));

describe('a skill that is shown', () => {
  const unshown = (highlights: readonly string[], keywords: readonly string[], more: object = {}): readonly string[] =>
    said('skill.no-evidence', profile(highlights, keywords, more));
  it('stands on the page by any of its names, an ordinary word and one letter only as written', () => {
    for (const [highlight, skill, shown] of [
      ['Built the Inertia layer', 'Inertia.js', true],
      ['Built the Hapi layer', 'hapi.js', true],
      ['Ran 430 Cisco switches', 'Cisco', true],
      ['Moved shops on socket io', 'Socket.io', true],
      ['Moved the Socket layer', 'Socket.io', true],
      ['Moved 9 boats to Kubernetes', 'k8s', true],
      ['Moved 9 boats to k8s', 'Kubernetes', true],
      ['Moved Google boats to k8s', 'Google Analytics', false],
      ['Wrote the go list', 'Go', false],
      ['Wrote r daily', 'R', false],
      ['Kept to spring cleaning', 'Spring', false],
      ['Kept Spring cleaning', 'Spring', true],
      ['Mended the Rust', 'Rust', true],
      ['Mended the rust', 'Rust', false],
    ] as const)
      assert.deepEqual(unshown([highlight], [skill]), shown ? [] : [skill], `${highlight} | ${skill}`);
  });
  it('is shown by a certificate of its maker, whose name is its first word or known', () => {
    const certified = (issuer: string, skill: string): readonly string[] =>
      unshown([], [skill], { certificates: [{ name: 'Practitioner', issuer }] });
    for (const [issuer, skill, shown] of [
      ['Microsoft', 'Power BI', true],
      ['Oracle', 'Oracle Forms', true],
      ['oracle', 'Oracle Forms', true],
      ['Salesforce', 'Salesforce Marketing Cloud', true],
      ['New', 'New Relic', false],
      ['Helix', 'Power BI', false],
    ] as const)
      assert.deepEqual(certified(issuer, skill), shown ? [] : [skill], `${issuer}: ${skill}`);
    assert.deepEqual(unshown(['Met Microsoft in Rye'], ['Power BI']), ['Power BI']);
  });
  it('is shown by a list under a key of another tool', () => {
    for (const list of ['Kafka', 'Kafka, Redis', 'Redis; Kafka', 'Kafka | Redis', 'Redis / Kafka', 'Redis - Kafka'])
      assert.deepEqual(unshown([], ['Kafka'], { projects: [{ name: 'Tides', technologies: [list] }] }), [], list);
    assert.deepEqual(unshown([], ['Kafka'], { projects: [{ name: 'Tides', technologies: ['Redis'] }] }), ['Kafka']);
  });
  it('is something else where it only belongs to a technology, or stands among other words', () => {
    for (const skill of ['Framework de Node.js', 'library for React', 'Library of React', 'PCB design React'])
      assert.deepEqual(unshown([], [skill, 'Rust']), ['Rust'], skill);
    assert.deepEqual(unshown([], ['React Vue', 'Rust']), ['Vue']);
  });
  it('wants no story while it is being learned', () => {
    const level = (written: string): number =>
      said(
        'skill.no-evidence',
        stringify({
          work: [{ name: 'Quays', highlights: besides }],
          skills: [{ name: 'Group', level: written, keywords: ['Rust'] }],
        }),
      ).length;
    for (const written of 'Beginner|beginner|Basic|Basics|Novice|Learning|Elementary|Familiar|Aware|Foundational|Introductory|1/5|2 / 5|1/10'.split(
      '|',
    ))
      assert.equal(level(written), 0, written);
    for (const written of ['3/5', 'Expert', 'Not a beginner', '11/15']) assert.equal(level(written), 1, written);
  });
  it('is asked about from three highlights on', () => {
    const of = (count: number): number =>
      said(
        'skill.no-evidence',
        stringify({
          work: [{ name: 'Quays', highlights: besides.slice(0, count) }],
          skills: [{ name: 'Group', keywords: ['Rust'] }],
        }),
      ).length;
    assert.equal(of(2), 0);
    assert.equal(of(3), 1);
  });
});

describe('a technology that no list has', () => {
  it('is not the one that an employer or a position is called by', () => {
    const unlisted = (name: string, position: string): readonly string[] =>
      said(
        'skill.unlisted',
        stringify({
          work: [
            {
              name,
              position,
              highlights: ['Moved 12 services to Salesforce and Kafka', 'Wrote Kafka topics', ...besides],
            },
          ],
          skills: [{ name: 'Group', keywords: ['Rust'] }],
        }),
      );
    assert.deepEqual(unlisted('Salesforce', 'Cook'), ['Kafka']);
    for (const [name, position] of [
      ['Kafka GmbH', 'Cook'],
      ['KAFKA', 'Cook'],
      ['Holm', 'Kafka'],
      ['Holm', 'Kafka cook'],
    ] as const)
      assert.deepEqual(unlisted(name, position), ['Salesforce'], `${name}, ${position}`);
  });
  it('is offered the group that its heading or most of its sort make its own', () => {
    const offered = (name: string, ...groups: readonly (readonly [name: string, ...keywords: string[]])[]) => {
      const text = stringify({
        work: [
          { name: 'Q', highlights: [`Moved 12 services to ${name}`, `Wrote 40 guides for ${name}`, 'Opened 3 shops'] },
        ],
        skills: groups.map(([heading, ...keywords]) => ({ name: heading, keywords })),
      });
      const [problem] = findings('skill.unlisted', text);
      assert.match(problem!.message, new RegExp(`^You name ${name} here`));
      return problem!.fixes().map(({ title }) => title);
    };
    const other = ['B', 'Django'] as const;
    for (const [name, groups, group] of [
      [
        'Vue',
        [
          ['Frontend', 'React'],
          ['Backend', 'Django'],
        ],
        'Frontend',
      ],
      [
        'Vue',
        [
          ['Frontend', 'jQuery UI'],
          ['Web', 'React', 'Angular'],
        ],
        'Frontend',
      ],
      [
        'Vue',
        [
          ['A', 'React'],
          ['B', 'Angular'],
        ],
        null,
      ],
      [
        'Vue',
        [
          ['A', 'React', 'Svelte'],
          ['B', 'Angular'],
        ],
        'A',
      ],
      [
        'Vue',
        [
          ['Databases', 'React', 'Svelte'],
          ['B', 'Angular'],
        ],
        'B',
      ],
      ['Vue', [['TypeScript', 'React'], other], null],
      ['Vue', [['Frontend'], other], null],
      ['Datadog', [['AWS Services', 'Lambda'], other], null],
      [
        'Django',
        [
          ['Java Frameworks', 'Spring'],
          ['B', 'Angular'],
        ],
        null,
      ],
      [
        'Spring',
        [
          ['Java Frameworks', 'Hibernate'],
          ['B', 'Angular'],
        ],
        'Java Frameworks',
      ],
      ['Unity', [['Games', 'Blender'], other], 'Games'],
      ['Unity', [['Game', 'Blender'], other], 'Game'],
      ['Blender', [['3D', 'Maya'], other], '3D'],
    ] as const)
      assert.deepEqual(
        offered(name, ...(groups as readonly (readonly [string, ...string[]])[])),
        group === null ? [] : [`Add ${name} to "${group}"`],
        `${name}: ${groups.join('; ')}`,
      );
  });
});

describe('a skill that is in no list', () => {
  it('is named while it was used in the last eight years, to the year', () => {
    const named = (endDate: string): readonly string[] =>
      said(
        'skill.unlisted',
        stringify({
          work: [
            {
              name: 'Quayside Bank',
              startDate: '2015-01',
              endDate,
              highlights: ['Moved 12 services to PostgreSQL', ...besides],
            },
          ],
          skills: [{ name: 'Backend', keywords: ['Kafka'] }],
        }),
      );
    assert.deepEqual(
      ['2017-12', '2018-01', '2019-06'].map((end) => named(end).length),
      [0, 1, 1],
    );
  });
});
