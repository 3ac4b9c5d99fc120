import assert from 'node:assert/strict';
import type { ProfileData } from '../../../server/src/core/profile/data.ts';
import type { Entry, Piece } from '../../../server/src/core/render/index.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';

const words = (piece: Piece | null) => piece?.runs.map((run) => run.text).join('') ?? null;

function only(profile: ProfileData): Entry {
  const entry = toRenderModel(profile).sections[0]?.entries[0];
  assert.ok(entry);
  return entry;
}

const everything: ProfileData = {
  basics: {
    name: 'Ines Okafor',
    summary: 'Keeps payments flowing.',
    stats: [{ value: '99.99 %', label: 'availability' }],
  },
  references: [{ name: 'Tomás Lindqvist', reference: 'She leaves systems calmer than she finds them.' }],
  interests: [{ name: 'Rowing', keywords: ['double sculls'] }],
  languages: [{ language: 'Portuguese', fluency: 'native' }],
  patents: [{ name: 'Ledger compaction', number: '11,204,113', office: 'US', status: 'granted' }],
  talks: [{ name: 'Quiet pagers', event: 'SREcon', location: 'Dublin' }],
  publications: [
    { name: 'On retries', publisher: 'ACM Queue', authors: ['I. Okafor', 'T. Lindqvist'], doi: '10.1145/1' },
  ],
  awards: [{ title: 'Best paper', awarder: 'ACM' }],
  certificates: [{ name: 'CKA', issuer: 'CNCF', date: '2022', expires: '2025' }],
  skills: [{ name: 'Languages', level: 'daily', keywords: ['Go', 'Rust'] }],
  education: [
    { institution: 'Lisbon Tech', studyType: 'MSc', area: 'Computing', score: '17/20', courses: ['Compilers'] },
  ],
  volunteer: [{ organization: 'Code Club', position: 'Mentor' }],
  projects: [{ name: 'slowlog', url: 'https://github.com/ines/slowlog', keywords: ['Go'] }],
  stories: [
    {
      name: 'The retry storm',
      problem: 'Retries tripled the load.',
      outcome: 'Budgets cut it to 4 %.',
      work: 'Orbit Labs',
    },
  ],
  work: [{ name: 'Orbit Labs', position: 'SRE', location: 'Lisbon', highlights: ['Cut alerts by **60 %**'] }],
  sections: [
    { id: 'how', title: 'How I work', items: ['Measure first.', 'Write it down.'] },
    { title: 'Open to', summary: 'Roles in Lisbon.', items: [{ name: 'Teams', description: 'of 5 to 9' }, 'or none'] },
  ],
};

describe('entries of the page', () => {
  it('lead with the employer, and name the role beside it', () => {
    const entry = only({ work: everything.work! });
    assert.deepEqual([words(entry.title), words(entry.detail), words(entry.place)], ['Orbit Labs', 'SRE', 'Lisbon']);
    assert.deepEqual(entry.blocks, [
      { kind: 'bullet', at: '/work/0/highlights/0', runs: [{ text: 'Cut alerts by ' }, { text: '60 %', bold: true }] },
    ]);
  });

  it('show lines with dashes as a list, and a dash before a single line as it stands', () => {
    const shown = (summary: string) =>
      only({ work: [{ name: 'Orbit Labs', summary }] }).blocks.map((block) => `${block.kind}: ${words(block)}`);
    assert.deepEqual(shown('– Led 4 people\n– Cut alerts'), ['bullet: Led 4 people', 'bullet: Cut alerts']);
    assert.deepEqual(shown('– 40 °C on the roof'), ['text: – 40 °C on the roof']);
  });

  it('give each of several roles a part of its own', () => {
    const roles = [
      { position: 'Staff SRE', startDate: '2021', endDate: 'present', highlights: ['Led 4 people'] },
      {},
      { position: 'SRE', startDate: '2018', endDate: '2021' },
    ];
    const entry = only({ work: [{ name: 'Orbit Labs', roles }] });
    assert.equal(words(entry.title), 'Orbit Labs');
    assert.deepEqual(
      entry.parts.map((part) => [part.at, words(part.title), words(part.dates)]),
      [
        ['/work/0/roles/0', 'Staff SRE', '2021 – present'],
        ['/work/0/roles/2', 'SRE', '2018–2021'],
      ],
    );
  });

  it('show a role without an employer', () => {
    const entry = only({ work: [{ position: 'Freelance developer' }] });
    assert.deepEqual([words(entry.title), entry.detail], ['Freelance developer', null]);
  });

  it('take the text of a rich highlight', () => {
    const entry = only({ work: [{ name: 'A', highlights: [{ text: 'Ran 3 regions', id: 'regions' }] }] });
    assert.equal(entry.blocks[0]?.at, '/work/0/highlights/0/text');
  });

  it('do not repeat a mark that was pasted with a bullet', () => {
    const entry = only({ work: [{ name: 'A', highlights: ['• Ran 3 regions', '-5 °C cooling'] }] });
    assert.deepEqual(entry.blocks.map(words), ['Ran 3 regions', '-5 °C cooling']);
    for (const [text, shown] of [
      ...['• A', '· A', '▪ A', '‣ A', '◦ A', '  • A'].map((marked) => [marked, 'A'] as const),
      ...['•A', 'a • b', '5 • 6', '- A', '+ A'].map((bare) => [bare, bare] as const),
    ])
      assert.equal(words(only({ work: [{ name: 'A', highlights: [text] }] }).blocks[0]!), shown, text);
  });

  it('show each line of a list inside a highlight as a bullet of its own', () => {
    for (const [text, ...shown] of [
      ['Ran 3 regions:\n- north\n- south', 'Ran 3 regions:', 'north', 'south'],
      ['- Ran 3 regions\n- Cut 2 queues\n  by half', 'Ran 3 regions', 'Cut 2 queues by half'],
      ['<ul><li>Ran 3 regions</li><li>Cut 2 queues</li></ul>', 'Ran 3 regions', 'Cut 2 queues'],
      ['Ran 3 regions\n\nwith one team', 'Ran 3 regions with one team'],
      ['Ran 3 regions\n-5 °C cooling', 'Ran 3 regions -5 °C cooling'],
    ] as const)
      for (const [highlight, at] of [
        [text, '/work/0/highlights/0'],
        [{ text }, '/work/0/highlights/0/text'],
      ] as const) {
        const { blocks } = only({ work: [{ name: 'A', highlights: [highlight] }] });
        assert.deepEqual(
          blocks.map((block) => [block.kind, words(block), block.at]),
          shown.map((words) => ['bullet', words, at]),
          text,
        );
      }
  });

  it('split a summary into paragraphs and bullets', () => {
    const summary = 'First line\nof one paragraph.\n\nThe second:\n- one thing\n  told on two lines\n- another';
    const entry = only({ work: [{ name: 'A', summary }] });
    assert.deepEqual(
      entry.blocks.map((block) => `${block.kind}: ${words(block)}`),
      [
        'text: First line of one paragraph.',
        'text: The second:',
        'bullet: one thing told on two lines',
        'bullet: another',
      ],
    );
    const shown = (text: string) =>
      only({ work: [{ name: 'A', summary: text }] }).blocks.map((block) => `${block.kind[0]}:${words(block)}`);
    for (const [text, ...blocks] of [
      ['A\nB', 't:A B'],
      ['A\r\nB', 't:A B'],
      ['A\r\n\r\nB', 't:A', 't:B'],
      ['A\n \nB', 't:A', 't:B'],
      ['A\u2028B', 't:A B'],
      ['• A\n* B\n+ C\n– D\n— E', 'b:A', 'b:B', 'b:C', 'b:D', 'b:E'],
      ['· F\n▪ G\n‣ H\n◦ I\n- J', 'b:F', 'b:G', 'b:H', 'b:I', 'b:J'],
      ['A\n- B', 't:A', 'b:B'],
      ['- B\nmore\n\n- C\n\nD', 'b:B more', 'b:C', 't:D'],
      ['-A\n-B', 't:-A -B'],
      ['- A', 't:- A'],
      ['Three steps:\n1. A\n2. B\nmore\n3) C', 't:Three steps:', 't:1. A', 't:2. B more', 't:3) C'],
      ['1. A\n2. B\n\nAgain:\n1. C\n2. D', 't:1. A', 't:2. B', 't:Again:', 't:1. C', 't:2. D'],
      ['Moved in week\n1. Then\n12. of May', 't:Moved in week 1. Then 12. of May'],
    ] as const)
      assert.deepEqual(shown(text), blocks, JSON.stringify(text));
  });

  it('link an employer without showing the address, and show the address of a project', () => {
    const job = only({ work: [{ name: 'Orbit', url: 'orbit.dev' }] });
    assert.deepEqual(job.title?.runs, [{ text: 'Orbit', href: 'https://orbit.dev' }]);
    const linked = only({ work: [{ name: 'Orbit [Labs](labs.dev)', url: 'orbit.dev' }] });
    assert.deepEqual(linked.title?.runs, [
      { text: 'Orbit ', href: 'https://orbit.dev' },
      { text: 'Labs', href: 'https://labs.dev' },
    ]);
    const project = only({ projects: everything.projects! });
    assert.deepEqual(project.link?.runs, [
      { text: 'github.com/ines/slowlog', href: 'https://github.com/ines/slowlog' },
    ]);
  });

  it('never link to what is not allowed', () => {
    const url = 'javascript:alert(1)';
    const model = toRenderModel({
      basics: { name: 'A', url, profiles: [{ network: 'X', url }], summary: `[a](${url})` },
      work: [{ name: 'A', url }],
      projects: [{ name: 'B', url }],
      publications: [{ name: 'C', url, doi: url }],
    });
    assert.ok(!JSON.stringify(model).includes('"href":"javascript'));
  });

  it('show a study with its grade and courses', () => {
    const entry = only({ education: everything.education! });
    assert.deepEqual([words(entry.title), words(entry.detail)], ['Lisbon Tech', 'MSc, Computing']);
    assert.equal(words(entry.blocks[0] ?? null), 'Grade 17/20');
    assert.deepEqual(
      entry.notes.map((note) => [note.label, words(note.blocks[0] ?? null)]),
      [['Courses', 'Compilers']],
    );
    for (const [score, shown] of [
      ['3.9', 'Grade 3.9'],
      ['3.9/4.0', 'Grade 3.9/4.0'],
      ['95 %', 'Grade 95 %'],
      ['1,3', 'Grade 1,3'],
      ['**3.9**', 'Grade 3.9'],
      ['GPA 3.90', 'GPA 3.90'],
      ['3.9 of 4', '3.9 of 4'],
      ['first', 'first'],
      ['n/a', null],
    ] as const)
      assert.equal(words(only({ education: [{ institution: 'A', score }] }).blocks[0] ?? null), shown, score);
    assert.deepEqual(only({ education: [{ institution: 'A' }] }).notes, []);
  });

  it('link a paper to its DOI, and to an address that stands in its place', () => {
    for (const [doi, ...shown] of [
      ['10.1000/182', 'doi:10.1000/182', 'https://doi.org/10.1000/182'],
      ['https://doi.org/10.1000/182', 'doi:10.1000/182', 'https://doi.org/10.1000/182'],
      ['HTTPS://press.example/a', 'press.example/a', 'HTTPS://press.example/a'],
      ['ftp://press.example/a', 'ftp://press.example/a', undefined],
    ] as const) {
      const { link } = only({ publications: [{ name: 'On falls', doi }] });
      assert.deepEqual([link?.at, link?.runs[0]?.text, link?.runs[0]?.href], ['/publications/0/doi', ...shown], doi);
    }
  });

  it('name the authors of a paper from a list or a line', () => {
    const authors = (value: unknown) => only({ publications: [{ name: 'A', authors: value as never }] }).blocks;
    assert.deepEqual(authors('I. van Dongen'), [
      { kind: 'text', at: '/publications/0/authors', runs: [{ text: 'I. van Dongen' }] },
    ]);
    assert.deepEqual(authors(['I. van Dongen']), [
      { kind: 'text', at: '/publications/0/authors/0', runs: [{ text: 'I. van Dongen' }] },
    ]);
  });

  it('show certificates with their time, publications with authors and DOI, patents with their number', () => {
    assert.equal(words(only({ certificates: everything.certificates! }).dates), '2022–2025');
    const paper = only({ publications: everything.publications! });
    assert.deepEqual(paper.link?.runs, [{ text: 'doi:10.1145/1', href: 'https://doi.org/10.1145/1' }]);
    assert.equal(words(paper.blocks[0] ?? null), 'I. Okafor, T. Lindqvist');
    assert.equal(words(only({ patents: everything.patents! }).detail), 'US 11,204,113, granted');
  });

  it('tell a story in the order of its parts', () => {
    const entry = only({ stories: everything.stories! });
    assert.deepEqual(
      entry.notes.map((note) => note.label),
      ['Problem', 'Outcome'],
    );
    assert.equal(words(entry.detail), 'Orbit Labs');
  });

  it('show sentences of a free section as bullets, and as entries beside entries', () => {
    const { sections } = toRenderModel({ sections: everything.sections! });
    assert.deepEqual(
      sections[0]?.blocks.map((block) => block.at),
      ['/sections/0/items/0', '/sections/0/items/1'],
    );
    assert.deepEqual(
      sections[1]?.entries.map((entry) => words(entry.title) ?? words(entry.blocks[0] ?? null)),
      ['Teams', 'or none'],
    );
  });
});
