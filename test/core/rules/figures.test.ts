import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { check, underlined } from '../support/check.ts';
import { allows, corrected, each, findings, fixed, flags, message, role } from '../support/sentences.ts';

describe('bullet.unquantified', () => {
  const code = 'bullet.unquantified';
  it('does not ask a line for a figure that is only a way to something', () => {
    const said = (sentence: string) => findings(code, role([sentence]));
    assert.equal(said('Mended the looms').length, 1);
    for (const link of [
      'Film of the shed: [watch](https://looms.example/film)',
      '[watch](https://looms.example)',
      'https://looms.example',
    ])
      assert.deepEqual(said(link), [], link);
  });
  it('counts no figure that is only a magnitude or a change in words', () => {
    const said = (sentence: string): string =>
      message(code, role(['Mended the looms', 'Swept the weaving shed', 'Painted the gates', sentence]));
    assert.match(said('Sold 40 looms'), /^1 of these 4 highlights carries a figure\. /);
    assert.match(said('Wrote to hundreds of weavers'), /^Hardly a figure in these highlights\. /);
    assert.match(said('Cut the survey from days to minutes'), /^Hardly a figure in these highlights\. /);
    const both = [
      'Mended the looms',
      'Swept the shed',
      'Painted it',
      'Sold 9 looms',
      'Wrote to hundreds of weavers',
      'Oiled it',
    ];
    const named = [
      '**Learning platform:** Built the courses of 9 schools',
      ...both.slice(0, 3),
      'Sold 9 looms',
      'Oiled it',
    ];
    assert.match(message(code, role(named)), /^2 of these 6 highlights carry a figure\. /);
    assert.match(message(code, role(both)), /^Only 1 of these highlights carries a figure\. /);
  });
  each(
    'flags',
    [
      'Rewrote the settlement service in Java 17',
      'Moved the archive from Windows 10 to Windows 11',
      'Advised the first responders of the county',
      'Introduced HTTP/3 on every edge server',
      'Presented the roadmap on 14 March 2024',
      'Kept the shop open 24/7',
      'Mentored new colleagues',
      'Built what the S3 buckets of the museum feed on',
      'Passed the audit against ISO 27001',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Cut settlement from 9 hours to 40 minutes',
      'Halved the number of nightly alerts',
      'Cut breakage in half',
      'Trained four - six people a year in first aid',
      'Cleared a six-month backlog',
      'Wrote the handbook used by three on-call teams',
      'Looked after four in-house kitchens',
      'Held five follow-up visits',
      'Came in 2nd of 35 bakeries',
      'Grew the choir threefold',
      'Served millions of visitors',
      'Cut the close [how much?]',
      'Tools: Java, Kafka, PostgreSQL',
      'Tech stack: Next.js 16, React 19 and Tailwind',
      'Rédigé les rapports du musée',
      'Verfasste die Berichte des Museums',
    ],
    (sentence) => allows(code, sentence),
  );

  it('keeps a place for the figure', () => {
    assert.equal(
      corrected(code, 'Mentored new colleagues.', 'Keep a place for how many'),
      'Mentored new colleagues [how many?].',
    );
    assert.deepEqual(findings(code, role(['Mentored new colleagues [how many?].'])), []);
  });
  it('keeps it between brackets and in quotes too', () => {
    const flow = 'work:\n  - name: Quayside Bank\n    highlights: [Mentored new colleagues, Wrote the rota]\n';
    assert.deepEqual(parse(fixed(code, flow)).work[0].highlights, [
      'Mentored new colleagues [how many?]',
      'Wrote the rota',
    ]);
    const quoted =
      'work:\n  - name: Quayside Bank\n    highlights:\n      - "Mentored \\"new\\" colleagues" # for now\n';
    assert.match(fixed(code, quoted), /- "Mentored \\"new\\" colleagues \[how many\?\]" # for now\n/);
  });

  it('warns of a role in which hardly any highlight has one', () => {
    const text = role(['Mentored colleagues', 'Rewrote the ledger', 'Cut the queue by half', 'Moved the archive']);
    const [first] = findings(code, text);
    assert.equal(first?.severity, 'warning');
    assert.equal(underlined(text, first!), 'Quayside Bank');
    assert.equal(
      first?.message,
      '1 of these 4 highlights carries a figure. Readers remember numbers: try for 2, starting with the work you are proudest of.',
    );
    assert.match(
      message(code, role(['Mentored colleagues', 'Rewrote the ledger', 'Moved the archive'])),
      /^None of these 3 highlights carries a figure\./,
    );
  });
  it('leaves old roles and short lists at that', () => {
    const severities = (text: string): readonly string[] => findings(code, text).map(({ severity }) => severity);
    assert.deepEqual(severities(role(['Mentored colleagues', 'Rewrote the ledger'])), ['information']);
    const old = role(['Mentored colleagues', 'Rewrote the ledger', 'Moved the archive'], { ended: true })
      .replace('2021-03', '2009-03')
      .replace('2024-01', '2012-01');
    assert.deepEqual(severities(old), []);
  });

  it('says once which highlights of a role lack one, and offers a place in the first of them', () => {
    const text = role(['Mentored colleagues', 'Rewrote the ledger', 'Cut the queue by half', 'Moved the archive']);
    const [first, ...others] = findings(code, text);
    assert.deepEqual(others, []);
    assert.deepEqual(
      first?.related().map(({ range }) => text.split('\n')[range.start.line]?.trim()),
      ['- Mentored colleagues', '- Rewrote the ledger', '- Moved the archive'],
    );
    assert.deepEqual(
      first?.fixes().map(({ title, safe }) => [title, safe]),
      [
        ['Keep a place for a figure in "Mentored colleagues …"', false],
        ['Keep a place for a figure in "Rewrote the ledger …"', false],
        ['Keep a place for a figure in "Moved the archive …"', false],
      ],
    );
  });
  it('names a highlight by its first four words', () => {
    const text = role([
      'Rewrote the settlement service in Java',
      'Mentored new colleagues',
      'Wrote the rules of the house',
    ]);
    assert.deepEqual(
      findings(code, text)[0]
        ?.fixes()
        .map(({ title }) => title),
      ['Rewrote the settlement service', 'Mentored new colleagues', 'Wrote the rules of'].map(
        (words) => `Keep a place for a figure in "${words} …"`,
      ),
    );
  });
  it('offers three places at most, however many highlights lack a figure', () => {
    const lines = [
      'Rewrote the ledger',
      'Mentored colleagues',
      'Wrote the rules',
      'Kept the minutes',
      'Painted the doors',
    ];
    assert.equal(findings(code, role(lines))[0]?.fixes().length, 3);
  });
  it('is silent once enough highlights of a job have one', () => {
    const highlights = ['Mentored colleagues', 'Cut the queue by half', 'Served 40 guests', 'Moved the archive'];
    const said = (text: string, minRatio = 0.4): readonly string[] =>
      check(text, code, { minRatio }).map((one) => `${one.severity}: ${one.message}`);
    assert.deepEqual(said(role(highlights)), []);
    // Where most have none, though enough have one, it is only a hint.
    assert.deepEqual(said(role([...highlights, 'Wrote the rota'])), [
      'hint: 3 of these 5 highlights have no figure. One at the most important of them would be enough.',
    ]);
    assert.match(said(role(highlights), 0.75)[0] ?? '', /^warning: 2 of these 4 highlights carry a figure\./);
    assert.deepEqual(said(role(highlights, { section: 'projects' })), []);
    assert.deepEqual(said(role(['Mentored colleagues', 'Cut the queue by half'])), []);
    // Of three, one figure is as near to two fifths as whole highlights come.
    const three = ['Mentored colleagues', 'Cut the queue by half', 'Moved the archive'];
    assert.deepEqual(said(role(three)), []);
    assert.match(said(role(three), 0.75)[0] ?? '', /^warning: 1 of these 3 highlights carries a figure\./);
    assert.match(said(role([...three, 'Wrote the rota']))[0] ?? '', /^warning: 1 of these 4 highlights/);
  });

  /** A profile of jobs, each with these highlights. */
  const jobs = (...all: readonly (readonly string[])[]): string =>
    `work:\n${all.map((lines, at) => `  - name: Quay ${at + 1}\n    highlights:\n${lines.map((line) => `      - ${line}\n`).join('')}`).join('')}`;
  const deeds = ['Mentored colleagues', 'Rewrote the ledger', 'Moved the archive'];

  it('speaks of the two newest jobs that lack figures where they stand, and of all others on the third', () => {
    const others = (['Oiled', 'Swept', 'Painted'] as const).map((verb) =>
      ['looms', 'sheds', 'gates'].map((what) => `${verb} the ${what}`),
    );
    const text = jobs(['Cut the queue by half'], deeds, ...others);
    const said = findings(code, text);
    assert.deepEqual(
      said.map((one) => underlined(text, one)),
      ['Quay 2', 'Quay 3', 'Quay 4'],
    );
    const [newest, next, third] = said;
    for (const one of [newest!, next!]) {
      assert.match(one.message, /^None of these 3 highlights carries a figure\./);
      assert.doesNotMatch(one.message, /more role/);
      assert.equal(one.related().length, 3);
    }
    assert.match(third!.message, /^None of these 3 highlights carries a figure\. .* One more role has too few\.$/);
    const beside = third!.related().map(({ range }) => text.split('\n')[range.start.line]!.trim());
    assert.equal(beside.length, 7);
    assert.ok(beside.includes('- name: Quay 5') && beside.includes('- Painted the sheds'));
  });
  it('leaves jobs told in a line or two and projects alone where jobs are told at length, but no stories', () => {
    const short = ['Oiled the looms', 'Swept the shed'];
    const measured = ['Cut the queue by half', 'Served 40 guests', 'Moved the archive'];
    assert.deepEqual(findings(code, jobs(measured, short)), []);
    assert.deepEqual(
      findings(code, jobs(deeds, short)).map((one) => one.related().length),
      [3],
    );
    const projects = `projects:\n  - name: Ferry App\n    highlights:\n${deeds.map((line) => `      - ${line}\n`).join('')}`;
    assert.equal(findings(code, projects).length, 1);
    assert.deepEqual(findings(code, jobs(measured) + projects), []);
    const story = 'stories:\n  - name: Harbour\n    approach: Rebuilt the scheduler around a queue of its own\n';
    assert.equal(findings(code, jobs(measured) + story).length, 1);
  });
  it('leaves out the jobs that a comment silences', () => {
    const text = jobs(
      deeds,
      ['Oiled the looms', 'Swept the shed', 'Painted the gates'],
      ...['Kept', 'Drew'].map((verb) => ['maps', 'lists', 'books'].map((what) => `${verb} the ${what}`)),
    );
    const hush = '  # merit-ignore-next-line bullet.unquantified\n';
    const hushed = (...quays: readonly number[]): string =>
      quays.reduce((all, quay) => all.replace(`  - name: Quay ${quay}`, `${hush}  - name: Quay ${quay}`), text);
    const spoken = (source: string): readonly string[] => check(source, code).map((one) => underlined(source, one));
    assert.deepEqual(spoken(text), ['Quay 1', 'Quay 2', 'Quay 3']);
    assert.deepEqual(spoken(hushed(1)), ['Quay 2', 'Quay 3']);
    const [, , fourth] = check(hushed(3), code);
    assert.equal(underlined(hushed(3), fourth!), 'Quay 4');
    assert.doesNotMatch(fourth!.message, /more role/);
    const [, , third] = check(hushed(4), code);
    assert.equal(underlined(hushed(4), third!), 'Quay 3');
    assert.doesNotMatch(third!.message, /more role/);
    assert.deepEqual(spoken(hushed(1, 2, 3, 4)), []);
    assert.deepEqual(check(hushed(1, 2, 3, 4), 'ignore.unused'), []);
  });
  it('is silenced by a comment above each highlight it is about', () => {
    const comment = '      # merit-ignore-next-line bullet.unquantified\n';
    const text = `work:\n  - name: Quayside Bank\n    highlights:\n${comment}      - Mentored colleagues\n${comment}      - Moved the archive\n`;
    assert.deepEqual(check(text, code), []);
    assert.ok(!check(text, 'ignore.unused').some((one) => one.message.includes(code)));
    assert.equal(check(text.replace(comment, ''), code).length, 1);
  });
  it('asks nothing of a job long ended in one line, or of posts in which people learn', () => {
    const job = (title: string, ...lines: readonly string[]): string =>
      role(lines, { ended: true }).replace('name: Quayside Bank', `name: Quayside Bank\n    position: ${title}`);
    assert.deepEqual(findings(code, job('Clerk', 'Mentored new colleagues')), []);
    assert.equal(findings(code, job('Clerk', 'Mentored new colleagues', 'Moved the archive')).length, 1);
    for (const title of ['Student placement', 'Summer intern', 'Teaching assistant', 'Werkstudent', 'Tutor'])
      assert.deepEqual(findings(code, job(title, 'Mentored new colleagues', 'Moved the archive')), [], title);
    const three = ['Mentored new colleagues', 'Moved the archive', 'Rewrote the ledger'];
    assert.equal(findings(code, job('Summer intern', ...three)).length, 1);
    assert.deepEqual(findings(code, job('Student placement', ...three)), []);
  });
  it('takes a bound for a figure, and does not say of a whole section that it has none', () => {
    assert.deepEqual(check(role(['Cut runtimes to sub-minute sequences']), code), []);
    const items = (...lines: readonly string[]): string =>
      `sections:\n  - title: Teaching\n    items:\n${lines.map((line) => `      - ${line}\n`).join('')}`;
    const [one] = check(
      items(
        'Advised theses for 10 students',
        'Wrote the guide to field courses for the school',
        'Drew the maps of the old harbour',
      ),
      code,
    );
    assert.match(one!.message, /^No figure here\./);
  });
  it('asks nothing of lines that say whose post it was', () => {
    assert.deepEqual(findings(code, role(['Supervisor: Lotte Marlowe', 'Course: Tides for beginners'])), []);
  });
  it('asks nothing of a study', () => {
    const deeds = ['Rewrote the tide solver', 'Designed the charts', 'Ported the importer to the web'];
    const named = (name: string): number =>
      findings(code, role(deeds, { section: 'projects' }).replace('Quayside Bank', name)).length;
    assert.equal(named('Ferry App (Case Study)'), 0);
    assert.equal(named('Capstone: tides of Leith'), 0);
    assert.equal(named('Ferry App'), 1);
  });
  it('asks nothing of a time off work', () => {
    const text = role(['Cared for a parent']).replace('name: Quayside Bank', 'position: Career break');
    assert.deepEqual(findings(code, text), []);
  });
  it('asks no figure of subjects, tools and names', () => {
    for (const names of [
      ['Scientific Diving Standards', 'Diving Safety', 'Diving Medicine', 'Diving Statistics'],
      ['React JS', 'Tailwind CSS', 'Realtime database', 'Hosting'],
      ['Hydrology'],
    ])
      assert.deepEqual(check(role(names), code), [], names.join(' | '));
    const mixed = ['Hydrology', 'Soil Science', 'Kept the register', 'Moved the archive', 'Wrote the guide'];
    assert.match(check(role(mixed), code)[0]?.message ?? '', /^No figure in these highlights\./);
  });
  it('leaves lists of keywords to their own rule', () => {
    assert.deepEqual(findings(code, role(['Kotlin', 'Event sourcing', 'Ledger design'])), []);
  });

  it('asks for figures in stories and free sections only where a deed is told', () => {
    const story = (approach: string): number =>
      findings(code, `stories:\n  - name: Harbour\n    approach: ${approach}\n`).length;
    assert.equal(story('Rebuilt the scheduler around a queue of its own'), 1);
    assert.equal(story('The scheduler keeps a queue of its own'), 0);
    assert.equal(story('We rebuilt the scheduler around a queue'), 0);
    assert.equal(story('Start with the skipper, then shape the timetable'), 0);
    assert.equal(story('Invited to speak about it in Lisbon'), 0);
    assert.equal(story('Distributed Systems Design'), 0);
    assert.equal(story('A step-by-step account of how we traced the leak'), 0);
    const section = (...items: readonly string[]): number =>
      findings(
        code,
        `sections:\n  - title: Strengths\n    items:\n${items.map((item) => `      - ${item}\n`).join('')}`,
      ).length;
    const deed = 'Unified harbour dues and governed tariffs';
    assert.equal(section(deed, 'Tide models and currents', 'Dredging of narrow channels'), 0);
    assert.equal(section(deed), 1);
  });
  it('says nothing of education', () => {
    assert.deepEqual(findings(code, 'education:\n  - institution: TU Delft\n    courses: [Distributed systems]\n'), []);
  });
});

describe('bullet.vague-magnitude', () => {
  const code = 'bullet.vague-magnitude';
  it('takes an apostrophe as it is typed or printed', () => {
    for (const mark of ["'", '’'])
      assert.equal(findings('bullet.vague-magnitude', role([`Moved 1000${mark}s of crates`])).length, 1, mark);
  });
  each(
    'flags',
    [
      'Grew «manifold» in a decade',
      'Served «millions of» visitors',
      'Wrote «dozens of» plays for schools',
      'Answered «hundreds of» letters',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Served 4 million visitors a year',
      'Cut the close from days to hours, 38 to 5 of them',
      'Took thousands of photographs, 14,000 in all',
      'Sorted tens of thousands of letters',
      'Counted hundreds of millions of trees',
      'Machined the inlet manifold of a racing engine',
      'Improved the exhaust manifold for the dyno',
    ],
    (sentence) => allows(code, sentence),
  );
});
