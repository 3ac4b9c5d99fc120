import assert from 'node:assert/strict';
import { check } from '../support/check.ts';
import { allows, corrected, each, findings, flags, message, role } from '../support/sentences.ts';

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
      '«To ensure» that lifts, ramps and doors are inspected twice a year',
      '«Contributed to» the harbour guide (used by 40 ports)',
      '«Participated in» the survey of the old harbour, sketching 40 charts',
      '«Assisted» the crew in building, testing and painting boats',
      '«Assisted» sailors with charts, rigging plans, and basic seamanship',
      '«Assisted» widows in finding money through grants',
      '«Contributed to» the choir, leading to a fuller hall',
      '«Contributed code to» the tide solver',
      '«Was given» a budget of $40,000',
      '«Participated in» 9 sprints as planned',
      '«Knowledge of» tides and locks',
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
      '[Learn Frisian Online](https://frisian.example/course), with 400 readers',
      'Dissertation: The Rural Divide and Participation in Local Banks',
      'Journals: *Public Understanding of Tides*, 3 issues a year',
      'A hands-on introduction to knots for 40 pupils',
      'Studied pollutant removal in 3 wetlands',
      'As part of a harbour grant, managed and oversaw 3 labs',
      'To keep pace with a growing fleet, rebuilt the berth planner from scratch',
      'To shorten the queue at the ferry, I moved the ticket office to the pier. Now 9 boats leave on time.',
      'Helped, mentored and guided the apprentices of the yard',
      'Contributed 3 patches to the parser of OpenSea',
      'Contributed tide tables to OpenSea (corrected the datum of 40 ports)',
      'Worked on the mill of a museum: repaired 4 wheels',
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
      'Knowledge engineering for 3 archives of maps',
      'Learning project on tides for 40 pupils',
      'Contributed sensing, mapping and planning for 9 buoys',
      'Participated in 9 sprints of the harbour office as scrum master',
      'Supported the crews of 4 ships as a night nurse',
      'Having cut the backlog of 300 permits, moved on to the archive',
    ],
    (sentence) => allows(code, sentence),
  );

  it('leaves what one took part in at school alone', () => {
    const study = (line: string): string => `education:\n  - institution: TU Delft\n    highlights:\n      - ${line}\n`;
    for (const line of ['Participated in the moot court', 'Engaged in wide coursework on maritime law'])
      assert.deepEqual(findings(code, study(line)), [], line);
  });

  each(
    'says nothing of other languages',
    ['Verantwortlich für die Lohnabrechnung', 'Responsable de la paie de 3 filiales'],
    (sentence) => allows(code, sentence),
  );

  it('takes adjectives and adverbs before the noun for a part of a weak opening', () => {
    assert.equal(findings(code, role(['Have a long and rather detailed knowledge of tides'])).length, 1);
    assert.equal(findings(code, role(['Gained a great deal of experience with kilns'])).length, 1);
  });

  it('lets a section of one’s own say what somebody is and wants', () => {
    const own = (item: string): number =>
      findings('bullet.weak-opening', `sections:\n  - title: Objective\n    items:\n      - ${item}\n`).length;
    assert.equal(own('I am interested in a post on a ferry of 40 cabins'), 0);
    assert.equal(own('I am a skipper of 9 years'), 0);
  });
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
    [
      'Responsible for accuracy and completeness of 3 ledgers',
      'Open with "Ensured"',
      'Ensured accuracy and completeness of 3 ledgers',
    ],
    ['Responsible for security guards at 3 docks', 'Open with "Managed"', 'Managed security guards at 3 docks'],
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
    for (const sentence of [
      'Worked closely with growers to refine and improve the cold chain',
      'Helped to plan and build the new quay',
      'Assisted in designing and testing 4 pumps',
    ])
      assert.equal(titles(sentence), '', sentence);
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

describe('bullet.weak-opening, of several scripts', () => {
  it('takes a sentence with six letters of a script that parts no words for none of English', () => {
    for (const [letters, expected] of [
      ['設計開発運', 1],
      ['設計開発運用', 0],
    ] as const)
      assert.equal(findings('bullet.weak-opening', role([`Responsible for ${letters} of the house`])).length, expected);
  });
});

describe('bullet.weak-opening, told from its purpose', () => {
  const offers = (highlight: string): readonly string[] =>
    findings('bullet.weak-opening', role([highlight])).flatMap((one) => one.fixes().map(({ title }) => title));
  const tools = 'Terraform and all of the other tools of the old house'.split(' ');
  const things = '4 small and 9 large regions in the north of our house'.split(' ');
  it('looks ten words on for the purpose, and takes ten words behind it along', () => {
    assert.deepEqual(offers(`Used ${tools.slice(0, 10).join(' ')} to build 4 regions`), ['Open with "Built"']);
    assert.deepEqual(offers(`Used ${tools.join(' ')} to build 4 regions`), []);
    assert.deepEqual(offers(`Used Terraform to build ${things.slice(0, 10).join(' ')}`), ['Open with "Built"']);
    assert.deepEqual(offers(`Used Terraform to build ${things.join(' ')}`), []);
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

describe('the verbs that are proposed', () => {
  const proposed = (text: string, code: string): readonly string[] =>
    check(text, code).flatMap((problem) => problem.fixes().map(({ title }) => title));
  const list = (...highlights: readonly string[]): string =>
    `work:\n  - name: Quayside Bank\n    endDate: 2024-01\n    highlights:\n${highlights.map((one) => `      - ${one}\n`).join('')}`;

  it('are none that another highlight of the list opens with', () => {
    const duty = 'Responsible for the payroll of 3 subsidiaries';
    const all = proposed(list(duty), 'bullet.weak-opening');
    assert.deepEqual(all, ['Open with "Managed"', 'Open with "Led"', 'Open with "Ran"']);
    assert.deepEqual(proposed(list(duty, 'Led the audit of 12 branches'), 'bullet.weak-opening'), [
      'Open with "Managed"',
      'Open with "Ran"',
    ]);
    const twice = ['Built the ledger for 3 markets', 'Built the importer for 14 formats'];
    const [first] = proposed(list(...twice), 'bullet.repeated-opening');
    const verb = /"(\w+)"/.exec(first!)![1]!;
    assert.ok(!proposed(list(...twice, `${verb} a guild of 9`), 'bullet.repeated-opening').includes(first!));
  });
});
