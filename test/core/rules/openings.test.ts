import assert from 'node:assert/strict';
import { underlined } from '../support/check.ts';
import { allows, corrected, each, findings, fixed, flags, highlightsOf, message, role } from '../support/sentences.ts';

describe('bullet.weak-opening', () => {
  const code = 'bullet.weak-opening';

  each(
    'flags',
    [
      '«Responsible for» the payroll of 3 subsidiaries',
      '«Responsibile for» the payroll of 3 subsidiaries',
      '«Duties included» stocking shelves and training 4 new hires',
      '«In charge of» the night shift of a dairy with 40 staff',
      '«Tasked with» reopening two wards after the flood',
      '«Helped» the harbour office digitise 9,000 berth contracts',
      '«Assisted in» cataloguing 14,000 negatives',
      '«Supported» the rollout of badge readers at 6 sites',
      '«Contributed to» the redesign of the checkout',
      '«Participated in» weekly incident reviews',
      '«Took part in» three hackathons',
      '«Involved in» the migration of the claims archive',
      '«Worked on» a scheduler for 90 ferries',
      '«Worked closely with» the tower crew on night landings',
      '«Working under» the head gardener in the glasshouses',
      '«Used» Terraform to build 4 regions',
      '«Utilized» drones to map 300 hectares',
      '«Gained hands-on experience with» spectrometers',
      '«Gained exposure to» export law',
      '«Learned» the basics of letterpress',
      '«Attended» trade fairs in three countries',
      '«Good knowledge of» maritime insurance',
      '«Familiar with» HACCP and ISO 22000',
      '«To ensure» that every lift is inspected twice a year',
      '«Was given» a budget of $40,000',
      '«I am» part of the on-call rota',
      'Payments: actively «worked on» the card reader for 3 markets',
      'Mainly «responsible for» audits of rural branches',
      'In this role, «helped» start-ups file their accounts',
    ],
    (sentence) => flags(code, sentence),
  );

  each(
    'allows',
    [
      'Served as release captain for six quarters',
      'Rebuilt the proxy, which supports IPv6 on 900 hosts',
      'Wrote the handbook that helped 40 branches pass their audit',
      'Built what 3 teams worked on for a year',
      'Gained 4,000 subscribers in three months',
      'Gained the trust of 14 hospitals, all of which renewed',
      'Acquired three competitors worth $40M',
      'Obtained the approval of 6 municipalities for the cable',
      'Attended 14 hearings as the expert witness of the port authority',
      'Observed 40 lessons and rewrote the curriculum',
      'Supported 1,200 users across four sites',
      'Helped 300 tenants a month with their applications',
      'Worked 60-hour weeks to reopen the line within a month',
      'Was promoted twice in three years',
      'Was elected speaker of 240 residents',
      'Awarded the regional prize for conservation',
      'Used by 40 teams, the linter finds 300 defects a month',
      'Knowledge base of 400 articles, read 9,000 times a month',
      'Given the choice, moved 12 services to Go',
      'Experience design for four museum apps',
      'Led the team responsible for 40,000 trades a day',
      'Support engineer of the quarter, three times',
      'Working group chair for two ISO standards',
      'Studio assistant to three composers',
    ],
    (sentence) => allows(code, sentence),
  );

  each(
    'says nothing of other languages',
    ['Verantwortlich für die Lohnabrechnung', 'Responsable de la paie de 3 filiales'],
    (sentence) => allows(code, sentence),
  );

  it('says in which way each kind is weak', () => {
    const said = (sentence: string): string => message(code, role([sentence]));
    assert.equal(
      said('Responsible for the payroll of 3 subsidiaries'),
      '"Responsible for" names a duty, not what you did with it. Open with what you did yourself.',
    );
    assert.match(said('Helped the harbour office move'), /^"Helped" leaves open which part was yours\./);
    assert.match(said('Used drones on farms'), /^"Used" puts the tool before the work\./);
    assert.match(said('Was given a budget'), /^"Was given" says what happened to you, not what you did\./);
    assert.match(said('I am part of the rota'), /^"I am" says what you were, not what you did\./);
    assert.match(said('**Responsible** for audits'), /^"Responsible for" names a duty/);
  });

  const corrections: readonly (readonly [before: string, title: string, after: string])[] = [
    ['Responsible for the payroll of 3 subsidiaries', 'Open with "Managed"', 'Managed the payroll of 3 subsidiaries'],
    ['Responsible for training 40 volunteers', 'Open with "Trained"', 'Trained 40 volunteers'],
    ['Assisted in cataloguing 14,000 negatives', 'Open with "Catalogued"', 'Catalogued 14,000 negatives'],
    ['Helped deliver 3 bridges', 'Open with "Delivered"', 'Delivered 3 bridges'],
    ['Helped to restore 12 organs', 'Open with "Restored"', 'Restored 12 organs'],
    ['To monitor 40 boilers', 'Open with "Monitored"', 'Monitored 40 boilers'],
    ['Used Terraform to build 4 regions.', 'Open with "Built"', 'Built 4 regions with Terraform.'],
    ['Worked with nurses to redesign the ward plan', 'Open with "Redesigned"', 'Redesigned the ward plan with nurses'],
    ['Payments: responsible for the card reader', 'Open with "managed"', 'Payments: managed the card reader'],
    ['In charge of the "dark" launches', 'Open with "Led"', 'Led the "dark" launches'],
  ];
  for (const [before, title, after] of corrections) {
    it(`corrects: ${before}`, () => assert.equal(corrected(code, before, title, { ended: true }), after));
  }

  it('offers no verb that would only be a guess at what was done', () => {
    for (const sentence of [
      'Helped the harbour office with its archive',
      'Worked on the card reader of 3 markets',
      'Worked as a pastry cook in two kitchens',
      'Worked remotely with 4 parishes',
      'Worked with partners in Ghana',
      'Used LabVIEW for the wave tank',
      'Leveraged municipal grants, mostly those for small theatres',
      'Participated in the festival of 2019',
      'Contributed to the parish newsletter',
      'Was given a budget of 4,000 euros',
      'Assigned to the night ward',
    ]) {
      const [problem] = findings(code, role([sentence]));
      assert.ok(problem, sentence);
      assert.deepEqual(problem.fixes(), [], sentence);
    }
  });

  it('takes no part of an object for a verb', () => {
    const titles = (sentence: string): string =>
      findings(code, role([sentence]))
        .flatMap((one) => one.fixes().map(({ title }) => title))
        .join();
    for (const sentence of [
      'Supported post-harvest logistics of the cooperative',
      'Supported account managers in the north',
      'Supported manufacturing lines at the mill',
      'Assisted staff nurses on the night ward',
      'Assisted Master brewers with the mash',
      'Helped master bakers with the dough',
      'Tasked with getting the ferry ready',
      'Assisted with training materials for the choir',
      'Responsible for manufacturing lines at the mill',
    ])
      assert.doesNotMatch(
        titles(sentence),
        /Post|Account|Manufactur|Staff|Master|Got|Get|Train/,
        `${sentence}: ${titles(sentence)}`,
      );
    assert.match(titles('Helped to train the night nurses'), /Open with "Train/);
    assert.match(titles('Helped in writing the harbour guide'), /Open with "Wr[io]te"/);
    assert.match(titles('Responsible for developing lesson plans'), /Open with "Develop/);
  });
  it('is silent where the part is said behind "by"', () => {
    allows(code, 'Supported the hospice by guiding visitors through the wards');
    allows(code, 'Contributed to the archive by carefully restoring maps');
    flags(code, '«Contributed to» the archive by the river');
  });

  it('leaves emphasis that would be torn apart to the person', () => {
    const [problem] = findings(code, role(['**Responsible** for audits of 3 banks']));
    assert.deepEqual(problem?.fixes(), []);
  });
});

describe('bullet.weak-opening, nouns', () => {
  each(
    'allows',
    [
      'Acquirer portal for 3 banks',
      'Supporter of 9 charities',
      'Observer at 9 elections',
      'Learning platform for 40 schools',
      'Supporting cast of 9 plays',
      'Are 40 guests a night too many for one cook?',
    ],
    (sentence) => allows('bullet.weak-opening', sentence),
  );
  it('lets a project support what it supports', () =>
    allows('bullet.weak-opening', 'Supports 40 file formats', { section: 'projects' }));
});

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
    ],
    (sentence) => assert.deepEqual(flagged(sentence), [/«(.*)»/.exec(sentence)![1]]),
  );
  each(
    'allows',
    [
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

describe('bullet.no-verb', () => {
  const code = 'bullet.no-verb';
  const among = (sentence: string): string =>
    role(['Cut the close to 2 days', sentence, 'Trained 6 analysts'], { ended: true });

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

  it('flags the third of a role', () => {
    assert.deepEqual(
      said('Built a ledger', 'Trained 6 analysts', 'Built an importer', 'Cut 3 queues', 'Built 2 gateways'),
      ['3 highlights of this role open with "Built". Another verb may say more exactly what you did.'],
    );
  });

  it('flags the same first words anywhere', () => {
    const one = role(['Led the effort to move 12 services']);
    const two = role(['Led the effort to open 3 more clubs'], { section: 'volunteer' });
    const [problem] = findings(code, one + two);
    assert.equal(problem?.message, 'Another highlight opens with "Led the effort" too.');
    assert.equal(problem.range.start.line, 11);
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
