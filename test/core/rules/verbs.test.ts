import assert from 'node:assert/strict';
import { underlined } from '../support/check.ts';
import { allows, corrected, each, findings, fixed, flags, highlightsOf, message, role } from '../support/sentences.ts';

describe('bullet.tense', () => {
  const code = 'bullet.tense';
  const ended = { ended: true };

  each(
    'flags in a role that has ended',
    [
      '«Lead» a team of nine',
      '«Design» the pumps of 3 shipyards',
      '«Design» 14 pumps for a shipyard',
      '«Manages» the estate of 4 artists',
      '«Teach» drawing to 40 children',
      '«Review» the accounts of 3 parishes',
      '«Staff» our stall at 9 fairs',
      'Backend: «maintain» 14 services',
    ],
    (sentence) => flags(code, sentence, ended),
  );
  each(
    'allows in a role that has ended',
    ['LOG8704 - Ships and their cargo', 'LOG 121: Ports of the Baltic', 'SET2201 – Stage design for 9 pupils'],
    (sentence) => allows(code, sentence, ended),
  );
  it('asks for no past of what is to end', () => {
    const text = (end: string): string =>
      `work:\n  - name: Harbour School\n    position: Cook\n    startDate: 2019-09\n    endDate: ${end}\n    highlights:\n      - Lead a team of nine\n`;
    assert.equal(findings(code, text('2021-06')).length, 1);
    for (const end of ['expected June 2027', 'present']) assert.deepEqual(findings(code, text(end)), [], end);
  });

  it('offers to change a whole role only when all of it would change', () => {
    const offers = (...highlights: readonly string[]): string =>
      findings(code, role(highlights, ended))
        .flatMap((one) => one.fixes().map(({ title }) => title))
        .join();
    assert.match(offers('Turn the mill into a museum', 'Improve the lighting of 3 halls'), /whole role/);
    assert.doesNotMatch(
      offers('Turn the mill into a museum', 'Work in restoration with carpenters', 'Improve the lighting of 3 halls'),
      /whole role/,
    );
  });
  each(
    'allows in a role that has ended',
    [
      'Led a team of nine',
      'Set up four offices',
      'Cut lead time from 9 days to 2',
      'Put 3 models into production',
      'Lead engineer of a team of nine',
      'Design review of 40 drawings a month',
      'Building the archive of a theatre',
      'Pilot project with 3 farms',
      'Host of a monthly meetup',
      'Grant writing for 3 labs',
      'Design reviews for 4 teams',
      'Research integrated into 4 products',
      'Release 3 of the ticket shop, used by 40 theatres',
      'Support for 300 tenants',
      'Transact SQL reports for 9 auditors',
      'Spring Boot services for 12 teams',
      'Go services for 3 markets',
      'Stage lighting of 9 plays',
      'Stack: Go, Postgres and 12 services',
      'The library lends 40,000 books a year',
      '`make` targets for 12 teams',
    ],
    (sentence) => allows(code, sentence, ended),
  );
  it('leaves a current role alone', () => allows(code, 'Lead a team of nine'));
  it('leaves projects alone', () => allows(code, 'Design pumps for 3 shipyards', { ended: true, section: 'projects' }));

  it('puts the verb in the past, as it was written', () => {
    assert.equal(corrected(code, 'Drive 3 programmes', 'Change to "Drove"', ended), 'Drove 3 programmes');
    assert.equal(corrected(code, 'Backend: maintain 14 services', undefined, ended), 'Backend: maintained 14 services');
    assert.equal(
      message(code, role(['Drive 3 programmes'], ended)),
      'This role has ended, so "Drove" rather than "Drive".',
    );
  });

  it('believes a doubtful verb in the company of sure ones, and changes neither unasked: half a role would be mixed', () => {
    const text = role(['Lead a team of nine', 'Design pumps for 3 shipyards'], ended);
    assert.deepEqual(
      findings(code, text).map((one) => [underlined(text, one), one.fixes()[0]?.safe]),
      [
        ['Lead', false],
        ['Design', false],
      ],
    );
    const sure = role(['Lead a team of nine', 'Maintain the 40 pumps of the yard'], ended);
    assert.deepEqual(
      findings(code, sure).map((one) => one.fixes()[0]?.safe),
      [true, true],
    );
  });
  it('changes verbs that stand side by side together, and leaves others to the person', () => {
    const first = (sentence: string) => findings(code, role([sentence], ended))[0]?.fixes()[0];
    assert.equal(
      corrected(code, 'Plan, build and repair the locks of 9 canals', undefined, ended),
      'Planned, built and repaired the locks of 9 canals',
    );
    assert.equal(first('Plan, build and repair the locks of 9 canals')?.safe, true);
    assert.equal(first('Lead a team of nine and plan its shifts')?.safe, false);
    assert.equal(first('Lead a team of nine that keeps the locks of 9 canals')?.safe, true);
  });

  it('puts a whole role in the past', () => {
    const text = role(['Lead a team of nine', 'Trained 6 analysts', 'Write the weekly report'], ended);
    assert.deepEqual(highlightsOf(fixed(code, text, 'Put this whole role in the past')), [
      'Led a team of nine',
      'Trained 6 analysts',
      'Wrote the weekly report',
    ]);
  });
});

describe('bullet.first-person', () => {
  const code = 'bullet.first-person';
  const besides = 'Trained 6 analysts';
  const flagged = (sentence: string): readonly string[] => {
    const text = role([sentence.replaceAll(/[«»]/g, ''), besides]);
    return findings(code, text).map((problem) => underlined(text, problem));
  };

  each(
    'flags',
    [
      '«I» cut the close to two days',
      "«I've» designed 3 bridges",
      'Moved «my» team to Kotlin',
      'Cut the queue, and «we» kept it short',
      'When «I» joined, releases took a week',
      'Rewrote «our» build in a weekend',
      'Presented «our» early findings to 3 boards',
      '«Our» team moved 9 mills',
    ],
    (sentence) => assert.deepEqual(flagged(sentence), [/«(.*)»/.exec(sentence)![1]]),
  );
  each(
    'allows',
    [
      'Added tests to our flagship products for 3 markets',
      'Sold our boats in 9 countries',
      'Lit a stage with 40 lamps (all of them under our control)',
      'Tuned 3 models on our dataset, in a paper accepted by a workshop',
      'Tuned the I/O of 40 hosts',
      'Passed the Level I exam three months early',
      'Taught Calculus I to 90 students',
      'Ran Phase I trials with 3 clinics',
      'Promoted to Engineer I within a year',
      'Surveyed 14 coal mines',
      'Built the site of Our World Café',
      'Restored the mural of "My Fair City"',
      'Translated 300 pages for US readers',
      'Handed the greenhouse to a small crew I trained',
      'Opened the mill that I restored',
      'Taught myself Welsh for the archive of 9 mines',
      'Familiarised myself with 40 charts',
    ],
    (sentence) => assert.deepEqual(flagged(sentence), []),
  );

  it('leaves summaries, stories and free sections their own voice', () => {
    const text = `basics:
  summary: I build ledgers.
stories:
  - name: Harbour
    approach: I drew the plan, and we built it.
    outcome: Cut the queue by half.
sections:
  - title: How I think
    items:
      - I measure first.
      - Measure twice.
`;
    assert.deepEqual(findings(code, text), []);
  });

  it('leaves a role alone that speaks so throughout', () => {
    assert.deepEqual(findings(code, role(['I cut the close to 2 days', 'I trained 6 analysts'])), []);
  });

  it('strips the pronoun', () => {
    const fix = (sentence: string): string => highlightsOf(fixed(code, role([sentence, besides])))[0]!;
    assert.equal(fix('I cut the close to two days'), 'Cut the close to two days');
    assert.equal(fix("I've designed 3 bridges"), 'Designed 3 bridges');
    assert.equal(fix('I have written 14 manuals'), 'Wrote 14 manuals');
  });

  it('says of "we" that it hides a share', () => {
    assert.equal(
      message(code, role(['Cut the queue, and we kept it short', besides])),
      '"we" leaves open which part was yours.',
    );
  });
});

describe('bullet.first-person, in a clause of its own', () => {
  it('needs its subject', () => {
    for (const sentence of [
      'The looms of 9 mills were slow, so I rebuilt them',
      'Sold 9 looms, because I knew the mills',
      'Wove linen for 40 sails; our team sold it',
      'Led our team of 9 weavers',
    ])
      assert.equal(findings('bullet.first-person', role([sentence, 'Trained 6 analysts'])).length, 0, sentence);
  });
});

describe('bullet.first-person, of works', () => {
  it('leaves the word that says whose work it is', () => {
    for (const sentence of [
      'Plotted the tides with my open-source planner for skippers',
      'Taught 40 pupils from my own book',
      'Extended the solver of my thesis to 9 ports',
    ])
      allows('bullet.first-person', sentence);
    assert.equal(findings('bullet.first-person', role(['Led my crew of 9', 'Trained 6 analysts'])).length, 1);
  });
});

describe('bullet.no-verb', () => {
  const code = 'bullet.no-verb';
  const among = (sentence: string): string =>
    role(['Cut the close to 2 days', sentence, 'Trained 6 analysts'], { ended: true });

  it('lets what goes on with the post go on', () => {
    const going = (sentence: string): string =>
      highlightsOf(fixed(code, role(['Cut the close to 2 days', sentence, 'Trained 6 analysts'])))[1]!;
    assert.equal(going('Maintaining the pumps of 9 locks'), 'Maintain the pumps of 9 locks');
    assert.equal(going('Automating 14 reports for the regulator'), 'Automated 14 reports for the regulator');
    assert.equal(
      highlightsOf(fixed(code, among('Maintaining the pumps of 9 locks')))[1],
      'Maintained the pumps of 9 locks',
    );
  });
  it('speaks of most of the others where one is no deed at all', () => {
    const some = ['Cut the close to 2 days', 'Payroll for 3 subsidiaries and their pensioners', 'Trained 6 analysts'];
    const said = (more: readonly string[]): readonly string[] =>
      findings(code, role([...some, ...more], { ended: true })).map((one) => one.message);
    assert.deepEqual(said([]), ['The others open with a verb; this one leaves open what you did.']);
    assert.deepEqual(said(['Tools: Java, Kafka']), []);
    assert.deepEqual(said(['Sold 9 boats', 'PHYS 201: Waves']), [
      'Most of the others open with a verb; this one leaves open what you did.',
    ]);
  });
  it('flags a gerund or a noun among verbs', () => {
    const text = among('Automating 14 reports for the regulator');
    assert.deepEqual(
      findings(code, text).map((problem) => underlined(text, problem)),
      ['Automating'],
    );
    assert.equal(highlightsOf(fixed(code, text))[1], 'Automated 14 reports for the regulator');
    assert.equal(findings(code, among('Payroll for 3 subsidiaries and their pensioners')).length, 1);
    const others = role(['Halved the queue', 'Automating 14 reports', 'Moved the archive']);
    assert.equal(highlightsOf(fixed(code, others))[1], 'Automated 14 reports');
  });
  each(
    'allows among verbs',
    [
      'Mapping the wrecks was used to plan 3 cables',
      'Self-publish a tide table every spring',
      'Co-lead of the night watch',
      'Due to a storm in March, re-worked the rota of 9 crews',
      'Technical lead for the new lift bridge',
      'SME for fire doors and their seals',
      'Tools: Java, Kafka, PostgreSQL',
      'Migration of the ledger to a new host',
      'Design and installation of 3 weirs',
      'Editing Community Newsletters',
      'Winner of the regional design prize',
      'First place among 40 teams',
      'Rebuilt the ledger',
      'Best Newcomer award 2023',
      'Formación de 6 analistas en el cierre',
    ],
    (sentence) =>
      assert.deepEqual(
        findings(code, among(sentence)).map((one) => one.message),
        [],
      ),
  );
  it('leaves several gerunds alone', () => {
    const list = [
      'Leading the survey of the coast',
      'Cut the close to 2 days',
      'Mentoring 4 divers',
      'Trained 6 analysts',
    ];
    assert.deepEqual(findings(code, role(list)), []);
  });
  it('leaves a list of nouns alone', () => {
    assert.deepEqual(
      findings(code, role(['Migration of 12 services', 'Support desk for 300 users', 'Release management'])),
      [],
    );
  });
});

describe('bullet.repeated-opening, of duplicates', () => {
  it('is silent about a line that is the same throughout', () => {
    const copied = 'Kept the ledgers of nine branches in order';
    const two =
      role([copied, 'Sold 9 boats'], { ended: true }) + role([copied, 'Dug 4 ponds'], { section: 'volunteer' });
    assert.deepEqual(findings('bullet.repeated-opening', two), []);
    const near = two
      .replace('in order\n      - Dug', 'closed\n      - Dug')
      .replace('in order\n    - Dug', 'closed\n    - Dug');
    assert.notEqual(near, two);
    assert.equal(findings('bullet.repeated-opening', near).length, 1);
  });
});

describe('bullet.repeated-opening', () => {
  const code = 'bullet.repeated-opening';
  const said = (...highlights: readonly string[]): readonly string[] =>
    findings(code, role(highlights)).map((one) => one.message);

  it('flags the same verb twice running', () => {
    assert.deepEqual(said('Built the ledger for 3 markets', 'Built an importer for 14 formats'), [
      'The highlight above opens with "Built" too.',
    ]);
    assert.deepEqual(said('Lead the ledger team of 4', 'Led an audit of 14 banks'), [
      'The highlight above opens with "Lead" too.',
    ]);
  });

  it('points to six of the others at most', () => {
    const things = ['ledger', 'archive', 'mill', 'ferry', 'crane', 'lock', 'beacon', 'barge', 'quay'];
    const others = (count: number): number | undefined =>
      findings(
        code,
        role(things.slice(0, count).map((thing, index) => `Built the ${thing} of ${index + 2} towns`)),
      )[0]?.related().length;
    assert.deepEqual([2, 7, 8, 9].map(others), [1, 6, 6, 6]);
  });

  it('flags the third of a role', () => {
    assert.deepEqual(
      said('Built a ledger', 'Trained 6 analysts', 'Built an importer', 'Cut 3 queues', 'Built 2 gateways'),
      ['3 highlights of this role open with "Built". Another verb may say more exactly what you did.'],
    );
  });

  it('flags the same first words where more follows them', () => {
    assert.deepEqual(said('Sang the harbour songs alone', 'Trained 6 analysts', 'Sang the harbour songs twice'), [
      'Another highlight opens with "Sang the harbour" too.',
    ]);
    assert.deepEqual(said('Sang the harbour songs', 'Trained 6 analysts', 'Sang the harbour hymns'), []);
  });

  it('flags the same first words anywhere', () => {
    const one = role(['Led the effort to move 12 services']);
    const two = role(['Led the effort to open 3 more clubs'], { section: 'volunteer' });
    const [problem] = findings(code, one + two);
    assert.equal(problem?.message, 'Another highlight opens with "Led the effort" too.');
    assert.equal(problem.range.start.line, 11);
  });

  it('lets roles further apart, and names of things, open alike', () => {
    const roleOf = (line: string, section: 'work' | 'volunteer' | 'projects'): string =>
      role([line, 'Trained 6 analysts'], { section });
    const [first, second] = ['Led the effort to move 12 services', 'Led the effort to open 3 more clubs'];
    const between = role(['Kept 9 boats afloat', 'Taught 40 children'], { section: 'volunteer' });
    assert.deepEqual(findings(code, roleOf(first, 'work') + between + roleOf(second, 'projects')), []);
    const names = ['Inventory of stranded boats for 3 harbours', 'Inventory of stranded nets for 9 islands'];
    assert.deepEqual(findings(code, roleOf(names[0]!, 'work') + roleOf(names[1]!, 'volunteer')), []);
  });

  it('reads a word with a hyphen to its end', () => {
    assert.deepEqual(
      said('Created a model-based simulator', 'Trained 6 analysts', 'Created a model railway for 3 museums'),
      [],
    );
  });

  it('says nothing of other verbs between, of empty words and of weak openings', () => {
    assert.deepEqual(said('Built the ledger', 'Trained 6 analysts', 'Built the importer'), []);
    assert.deepEqual(said('Wrote 3 manuals', 'Rewrote the parser'), []);
    assert.deepEqual(said('Responsible for the ledger of 3 banks', 'Responsible for the archive of 4 towns'), []);
    assert.deepEqual(said('Lead engineer for pumps', 'Led 3 audits'), []);
    const one = role(['Built a new ledger for 3 banks']);
    const two = role(['Built a new kitchen for 40 children'], { section: 'volunteer' });
    assert.deepEqual(findings(code, one + two), []);
  });

  it('offers other verbs in the form and case of the one written', () => {
    const text = role(['Built the ledger for 3 markets', 'Built an importer for 14 formats']);
    const [problem] = findings(code, text);
    for (const { title } of problem!.fixes()) assert.match(title, /^Open with "[A-Z][a-z]+(?:ed|t|ote|ew)"$/);
  });
});
