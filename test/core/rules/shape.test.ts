import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { seen, underlined } from '../support/check.ts';
import { allows, corrected, each, findings, fixed, flags, highlightsOf, message, role } from '../support/sentences.ts';

const words = (count: number, first = 'Rebuilt'): string =>
  [
    first,
    ...Array.from({ length: count - 1 }, (_, index) => ['the', 'old', 'harbour', 'crane', 'with', 'care'][index % 6]),
  ].join(' ');

describe('bullet.length', () => {
  const code = 'bullet.length';
  it('counts words', () => {
    allows(code, words(30));
    flags(code, words(31));
    assert.equal(
      message(code, role([words(44)])),
      '44 words run over several lines. What is the one thing to remember? Split the rest off or let it go.',
    );
  });
  it('counts as people do: brackets, hyphens, figures with spaces and "&", but no dashes or emphasis', () => {
    const count = (tail: string): string | undefined => /^\d+/.exec(message(code, role([`${words(31)} ${tail}`])))?.[0];
    assert.equal(count('(one of them)'), '34');
    assert.equal(count('for well-known chandlers & sailmakers'), '36');
    assert.equal(count('**and** "half" of – the _old_ ones'), '37');
    assert.equal(count('by 40 000 or 3,5 % and/or more'), '37');
  });
  it('takes pairs parted by a slash for a list, and not for many sentences', () => {
    const pairs = 'Ran early shift/late shift. Tall oven/small oven. Front shop/back shop.';
    assert.deepEqual(findings('bullet.length', role([pairs])), []);
    assert.equal(findings('bullet.length', role([pairs.replaceAll('/', ' and then the ')])).length, 1);
  });
  it('gives a highlight that measures something a few words more', () => {
    allows(code, `${words(33)} by 40%`);
    flags(code, `${words(40)} by 40%`);
  });
  it('counts no dashes, and a hyphenated word once', () => {
    allows(code, `${words(29)} – state-of-the-art`);
  });
  it('leaves a short line whose opening says too little to the rule about openings', () => {
    const among = (sentence: string): number => findings(code, role([sentence, 'Trained 6 analysts'])).length;
    assert.equal(among('Worked on the quay'), 0);
    assert.equal(among('Painted the quay'), 1);
  });
  it('counts sentences', () => {
    allows(code, 'Rebuilt the old mill. It now grinds 4 tonnes a day.');
    allows(code, 'Advised Ferrum Inc. Berlin and St. Ives Ltd. Truro, e.g. Kafka vs. Pulsar, for 3 years.');
    flags(code, 'Rebuilt the old mill. It grinds 4 tonnes a day. The town buys the flour.');
    assert.equal(
      message(code, role(['Rebuilt the old mill. It grinds again. The town buys the flour.'])),
      '3 sentences: each could be a highlight of its own.',
    );
  });
  it('takes no list of names between periods for sentences', () => {
    allows(code, 'Kept CAD stations running: Fusion, Rhino. Debian, Samba. QGIS, PostGIS. Blender, Krita');
    allows(code, 'Tools: Altium Designer, the old one. KiCad for 3 boards. Python, Perl. LTspice.');
  });
  it('finds a few words too short to say what was done, unless there is a figure or a label', () => {
    flags(code, '«Code reviews»');
    flags(code, '«Kept the books tidy»');
    allows(code, 'Led 9 engineers');
    allows(code, 'Tools: Java, Kafka');
    allows(code, 'Kept the books of three choirs');
    assert.deepEqual(findings(code, role(['Code reviews'], { section: 'projects' })), []);
  });
  it('takes names of things and subjects for no deeds, however short', () => {
    for (const names of [
      ['Spring Boot', 'Kept the books of three choirs'],
      ['Hydrology', 'Kept the books of three choirs'],
      ['Harbour Days 2019, 2022', 'Night Market 2021', 'Kept the books of three choirs'],
      ['Stage lighting', 'Sound design', 'Kept the books of three choirs', 'Hung 40 lamps'],
    ])
      assert.deepEqual(findings(code, role(names)), [], names.join(' | '));
  });
  it('says it once of a list', () => {
    const text = role([words(40), 'Trained 6 analysts', words(44, 'Painted'), words(36, 'Cleaned')]);
    const [first, ...others] = findings(code, text);
    assert.deepEqual(others, []);
    assert.match(first?.message ?? '', /^40 words run over several lines\..* The same goes for 2 more of this list\.$/);
    assert.equal(first?.related().length, 2);
  });
  it('leaves stories and free sections their paragraphs', () => {
    assert.deepEqual(
      findings(
        code,
        `stories:\n  - name: Crane\n    approach: ${words(60)}\nsections:\n  - title: Notes\n    items:\n      - ${words(60)}\n`,
      ),
      [],
    );
  });
});

describe('bullet.punctuation', () => {
  const code = 'bullet.punctuation';
  const list = (...highlights: readonly string[]): readonly string[] => {
    const text = role(highlights);
    return findings(code, text).map((one) => underlined(text, one));
  };

  it('finds the final period that most of a list does without', () => {
    const text = role(['Cut the close to 2 days', 'Trained 6 analysts', 'Settled 40,000 trades a day.']);
    assert.deepEqual(list('Cut the close to 2 days', 'Trained 6 analysts', 'Settled 40,000 trades a day.'), ['.']);
    assert.equal(highlightsOf(fixed(code, text))[2], 'Settled 40,000 trades a day');
  });
  it('finds the one that lacks it', () => {
    const text = role(['Cut the close to 2 days.', 'Trained 6 analysts', 'Settled 40,000 trades a day.']);
    assert.equal(highlightsOf(fixed(code, text))[1], 'Trained 6 analysts.');
    assert.equal(message(code, text), 'Most of this list ends with a period; this one has none.');
  });
  it('says it once of a list, and mends all of it', () => {
    const text = role(['Cut the close.', 'Trained analysts', 'Settled the trades.', 'Opened offices', 'Closed one.']);
    const [first, ...others] = findings(code, text);
    assert.deepEqual(others, []);
    assert.equal(first?.message, 'Most of this list ends with a period; this one has none. 1 more here is like it.');
    assert.deepEqual(highlightsOf(fixed(code, text)), [
      'Cut the close.',
      'Trained analysts.',
      'Settled the trades.',
      'Opened offices.',
      'Closed one.',
    ]);
  });
  it('takes a period away unasked only where it is no part of an abbreviation', () => {
    const safe = (last: string): boolean | undefined =>
      findings(code, role(['Cut the close', 'Trained 6 analysts', last]))[0]?.fixes()[0]?.safe;
    assert.equal(safe('Settled the trades.'), true);
    assert.equal(safe('Settled 40,000 trades of 3 banks (all).'), true);
    assert.equal(safe('Taught the second and third yr.'), false);
    assert.equal(safe('Advised the county dept.'), false);
  });
  it('takes no side where there is none', () => {
    assert.deepEqual(list('Cut the close to 2 days.', 'Trained 6 analysts'), []);
    assert.deepEqual(list('Cut the close.', 'Trained 6 analysts', 'Settled 40,000 trades.', 'Opened 3 offices'), []);
    assert.deepEqual(
      list('Cut the close', 'Trained 6 analysts', 'Advised Ferrum Robotics Inc.', 'Moved 3 teams to .NET'),
      [],
    );
    assert.deepEqual(list('Cut the close', 'Trained 6 analysts', 'Rebuilt the mill. It grinds 4 tonnes a day.'), []);
    assert.deepEqual(list('Cut the close', 'Trained 6 analysts', 'What if it fails?', 'Painted, carved…'), []);
  });

  each(
    'flags',
    [
      'Opened 4 offices in 2021«,»2022',
      'Painted boats«,»barges and a pier',
      'Carved oak« », ash and elm',
      'Served >« »400 guests a night',
      'Cut waste by ~« »30%',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Kept p99 < 5 ms for 40 services',
      'Moved 40,000 trades a day, then 50,000',
      'Isolated 1,2-dichloroethane in 14 samples',
      'See https://example.com/a,b/c for the plan of 3 sites',
      'Renamed `foo,bar` in 40 files',
      'Rebuilt the mill.  It grinds 4 tonnes a day',
      'Led 研究,開発 for 3 teams',
      'Scored 7 > 6 on the Apgar scale of 10',
    ],
    (sentence) => allows(code, sentence),
  );
  it('puts the space where it belongs', () => {
    assert.equal(corrected(code, 'Opened 4 offices in 2021,2022'), 'Opened 4 offices in 2021, 2022');
    assert.equal(corrected(code, 'Carved oak , ash and elm'), 'Carved oak, ash and elm');
    assert.equal(corrected(code, 'Served > 400 guests a night'), 'Served >400 guests a night');
    assert.equal(corrected(code, 'Carved oak  and ash'), 'Carved oak and ash');
  });
});

describe('bullet.keywords', () => {
  const code = 'bullet.keywords';
  it('lets what was studied be a list of tools', () => {
    const list = ['Kotlin', 'PostgreSQL', 'Docker'].map((name) => `      - ${name}\n`).join('');
    const dates = '    startDate: 2021-09\n    endDate: 2024-06\n    highlights:\n';
    assert.deepEqual(findings('bullet.keywords', `education:\n  - institution: TU Delft\n${dates}${list}`), []);
    assert.equal(findings('bullet.keywords', `work:\n  - name: Helix\n${dates}${list}`).length, 1);
  });
  it('says of a list once that it names things', () => {
    const text = role(['Kotlin', 'PostgreSQL', 'Ledger design', 'gRPC']);
    const [first, ...others] = findings(code, text);
    assert.deepEqual(others, []);
    assert.equal(underlined(text, first!), 'highlights');
    assert.equal(
      first?.message,
      'These 4 highlights are keywords. A highlight tells what you did with them; the names alone belong under `keywords`.',
    );
    assert.deepEqual(
      seen(text).filter((one) => /unquantified|length|no-verb/.test(one)),
      [],
    );
  });
  it('moves them where nothing is lost', () => {
    const text = role(['Kotlin', 'PostgreSQL', 'Ledger design']);
    assert.deepEqual(parse(fixed(code, text)).work[0].keywords, ['Kotlin', 'PostgreSQL', 'Ledger design']);
    const fixes = (other: string): number => findings(code, other)[0]?.fixes().length ?? -1;
    assert.equal(fixes(text.replace('    highlights', '    keywords: [Java]\n    highlights')), 0);
    assert.equal(fixes(text.replace('- Ledger', '- Kept the ledger of 9 shops\n      - Ledger')), 0);
    assert.equal(fixes(text.replace('- Kotlin', '- text: Kotlin')), 0);
  });
  it('knows names in other languages by their length, and by the names it knows', () => {
    assert.equal(findings(code, role(['React', 'TypeScript', 'Deployments'])).length, 1);
    assert.deepEqual(findings(code, role(['Leitung des Teams', 'Betreuung der Kunden', 'Planung von Messen'])), []);
    assert.equal(findings(code, role(['gitlab, docker, drupal', 'Kubernetes'])).length, 1);
  });
  it('speaks of a list of which three quarters are names, not of one with three in five', () => {
    const names = ['Kotlin', 'Kafka', 'Docker'];
    const told = ['Kept the ledger of nine shops in order', 'Moved the archive of two towns to paper'];
    assert.equal(findings(code, role([...names, told[0]!])).length, 1);
    assert.deepEqual(findings(code, role([...names, ...told])), []);
  });
  it('takes short phrases of ordinary words for work told briefly', () => {
    for (const list of [
      ['Wound care', 'Night shifts', 'Family talks'],
      ["Animation d'équipes", 'Gestion des stocks', 'Accueil'],
      ['Sin intermediarios', 'Cuida tu huerto'],
      ['Betreuung', 'Wartung', 'Pflegeplanung'],
      ['매장 관리', '직원 교육'],
      ['Ward in the old town', 'Docker', 'Shift planning', 'Rota software'],
    ])
      assert.deepEqual(findings(code, role(list)), [], list.join());
  });
  it('says it once of a file, with every role beside, and moves all of them', () => {
    const text = `work:
  - name: Quayside Bank
    highlights: [Kotlin, Kafka]
  - name: Harbour Office
    highlights: [React, TypeScript, Leaflet maps]
  - name: Mill
    highlights: [Shift planning, Stock keeping]
`;
    const [first, ...others] = findings(code, text);
    assert.deepEqual(others, []);
    assert.match(first?.message ?? '', /^The highlights of 2 entries here are keywords\./);
    assert.equal(first?.related().length, 1);
    assert.equal(first?.related()[0]?.range.start.line, 4);
    const { work } = parse(fixed(code, text));
    assert.deepEqual(work[0].keywords, ['Kotlin', 'Kafka']);
    assert.deepEqual(work[1].keywords, ['React', 'TypeScript', 'Leaflet maps']);
    assert.equal(work[2].keywords, undefined);
    const silenced = text.replace('    highlights: [Ko', `    # merit-ignore-next-line ${code}\n    highlights: [Ko`);
    assert.deepEqual(
      findings(code, silenced).map(({ range }) => range.start.line),
      [5],
    );
  });
  it('leaves sentences, figures and single words among them alone', () => {
    assert.deepEqual(findings(code, role(['Led 9 engineers', 'Kept the books tidy', 'Trained new staff'])), []);
    assert.deepEqual(findings(code, role(['Code reviews'])), []);
    assert.deepEqual(findings(code, role(['Code reviews', 'Kept the books of three choirs'])), []);
    assert.deepEqual(findings(code, role(['設計', '開発'])), []);
  });
});

describe('bullet.duplicate', () => {
  const code = 'bullet.duplicate';
  const count = (...highlights: readonly string[]): number => findings(code, role(highlights)).length;

  it('tells what begins alike and goes on otherwise from what is said twice', () => {
    const start = 'Wrote the form that lets visitors add';
    assert.equal(count(`${start} boats to ferries`, `${start} names to the charts`), 0);
    assert.equal(count(`${start} boats to ferries`, `${start} boats to the ferries`), 1);
  });
  /** Two highlights that open differently and share their first words, each with words of its own behind. */
  const sharing = (count: number, own: string, other: string): readonly [string, string] => {
    const shared = 'the nine ledgers of every branch before noon each week with one clerk and two boxes near old docks'
      .split(' ')
      .slice(0, count)
      .join(' ');
    return [`Carried ${shared} ${own}`.trim(), `Painted ${shared} ${other}`.trim()];
  };
  it('takes four fifths of the words for the same in one list, and nine tenths in two', () => {
    assert.equal(count(...sharing(8, '', '')), 1);
    assert.equal(count(...sharing(7, '', '')), 0);
    const apart = ([first, second]: readonly [string, string]): number =>
      findings(
        code,
        role([first, 'Sold 9 boats']).replace('Quayside Bank', 'Holm Paper') +
          role([second, 'Ran 4 dives']).replace('work:\n', ''),
      ).length;
    assert.equal(apart(sharing(18, '', '')), 1);
    assert.equal(apart(sharing(17, '', '')), 0);
  });
  it('finds a highlight of ten words of which seven stand in another, if that is not much longer', () => {
    for (const [shared, own, other, expected] of [
      [7, 'tall red', 'green boats while waiting', 1],
      [6, 'tall red cranes', 'green boats while waiting', 0],
      [7, 'tall', 'green boats while waiting', 0],
      [8, 'tall', 'green boats while waiting under bridges during summer months', 1],
      [8, 'tall', 'green boats while waiting under bridges during summer months together today', 0],
    ] as const)
      assert.equal(count(...sharing(shared, own, other)), expected, `${shared} ${own} ${other}`);
  });
  it('takes the name of a department in two roles for no text', () => {
    const summary = 'School Of Harbour Studies, Tides for Everybody Project, Department Of Charts';
    const at = (position: string, text: string): string =>
      `  - name: TU Delft\n    position: ${position}\n    summary: ${text}\n`;
    assert.deepEqual(findings(code, `work:\n${at('Clerk', summary)}${at('Warden', summary)}`), []);
    const told = 'Kept the charts of the harbour for everybody who asked for them at the desk';
    assert.equal(findings(code, `work:\n${at('Clerk', told)}${at('Warden', told)}`).length, 1);
  });
  it('finds a highlight said twice, in other words too', () => {
    assert.equal(count('Cut the nightly run from 9 hours to 2', 'Cut the nightly run from 9 hours to 40 minutes'), 1);
    assert.equal(
      count(
        'Sat with growers, buyers and drivers to turn vague wishes into delivery plans, keeping costs and waste low',
        'Sat with growers to turn wishes into delivery plans for the region, keeping costs low',
      ),
      1,
    );
  });
  it('takes records under a heading of their own to be alike, but for one that stands there twice', () => {
    const listed = (...items: readonly string[]): string =>
      `sections:\n  - title: Service\n    items:\n      - name: Boards\n        highlights:\n${items.map((one) => `          - ${one}\n`).join('')}`;
    const boards = 'Sat on the board of reviewers of the Journal of Harbour Law';
    assert.equal(findings(code, listed(boards, `${boards} again`)).length, 0);
    assert.equal(findings(code, listed(boards, boards)).length, 1);
  });
  it('compares no essays: eighty words are the most', () => {
    const essay = (words: number): string =>
      `Kept ${Array.from({ length: words - 1 }, (_, at) => `${'abcdefghijklmnopqrstuvwxyz'[at % 26]}ar${'bcdf'[Math.floor(at / 26)]}el`).join(' ')}`;
    assert.equal(count(essay(80), essay(80)), 1);
    assert.equal(count(essay(81), essay(81)), 0);
  });
  it('quotes the first and points to it', () => {
    const text = role(['Cut the nightly run from 9 hours to 2', 'Cut the nightly run from 9 hours to 40 minutes']);
    const [problem] = findings(code, text);
    assert.equal(
      problem?.message,
      'This says nearly the same as "Cut the nightly run from 9 hours to 2". Keep the stronger one.',
    );
    assert.equal(problem?.range.start.line, 6);
    assert.deepEqual(highlightsOf(fixed(code, text, 'Remove this highlight')), [
      'Cut the nightly run from 9 hours to 2',
    ]);
  });
  it('asks what was different where a role would be left without any', () => {
    const lines = [
      'Kept the ledgers of nine branches in order and closed them every month',
      'Trained clerks of nine branches in the ways of the new ledger house',
    ];
    const at = (employer: string, ...more: readonly string[]): string =>
      role([...lines, ...more]).replace('Quayside Bank', employer);
    const two = at('Holm Paper') + at('Fjord Shipping').replace('work:\n', '');
    const all = findings(code, two);
    assert.deepEqual(
      all.map(({ message }) => message),
      ['The highlights here stand in another role too. What was different here?'],
    );
    assert.equal(all[0]!.related().length, 1);
    assert.deepEqual(all[0]!.fixes(), []);
    const more = at('Holm Paper') + at('Fjord Shipping', 'Sold 9 boats').replace('work:\n', '');
    for (const one of findings(code, more)) assert.match(one.message, /Keep the stronger one\.$/);
  });
  it('says once that a role was copied into another, and takes all of it out', () => {
    const copied = [
      'Kept the ledgers of nine branches in order and closed them every month',
      'Trained clerks of nine branches in the ways of the new ledger house',
      'Wrote the rules by which loans to fishermen are granted in bad years',
    ];
    const text =
      role(copied).replace('Quayside Bank', 'Holm Paper') + role([...copied, 'Sold 9 boats']).replace('work:\n', '');
    const found = findings(code, text);
    assert.deepEqual(
      found.map(({ message }) => message),
      ['This highlight and others here stand in another role too. Once is enough.'],
    );
    const left = fixed(code, text, 'Remove these 3 highlights');
    assert.deepEqual((parse(left) as { work: { highlights: string[] }[] }).work[1]!.highlights, ['Sold 9 boats']);
  });
  it('lets two things be told apart by a number, and projects by theirs', () => {
    assert.equal(count('Workshop on multimedia production, level 3', 'Workshop on multimedia production, level 5'), 0);
    assert.equal(count('Kurs Deutsch als Fremdsprache Stufe II', 'Kurs Deutsch als Fremdsprache Stufe III'), 0);
    assert.equal(count('Rebuilt the locks of the second canal', 'Rebuilt the locks of the third canal'), 0);
    const told = 'A gallery of the works that the students of the school of arts made in a year';
    const projects = (first: string, second: string): string =>
      JSON.stringify({
        projects: [
          { name: first, position: 'Developer', description: told },
          { name: second, position: 'Designer', description: told },
        ],
      });
    assert.deepEqual(findings(code, projects('Harbour Gallery 1', 'Harbour Gallery 2')), []);
    assert.equal(findings(code, projects('Harbour Gallery', 'Mill Museum')).length, 1);
  });
  it('lets a study be a job as well', () => {
    const subject = 'Research on how small ports of the North Sea adapt to higher tides and to fewer ships';
    const text = `work:\n  - name: Chair of Tides\n    summary: ${subject}\neducation:\n  - institution: University of Hoorn\n    summary: ${subject}\n`;
    assert.deepEqual(findings(code, text), []);
  });
  it('finds the same sentence in a summary elsewhere', () => {
    const text = `projects:
  - name: Tides
    description: Six lessons from forty years of measuring tides by hand in one harbour.
work:
  - name: Harbour office
    highlights:
      - Six lessons from forty years of measuring tides by hand in one harbour.
      - Trained 6 analysts
`;
    assert.equal(findings(code, text).length, 1);
  });
  it('lets awards, abstracts, facts of a year and labels with a name be alike', () => {
    const honour = 'Named the teacher of the year by the graduating class of the school of navigation';
    for (const text of [
      `awards:\n  - title: Teacher of 2024\n    summary: ${honour}\n  - title: Teacher of 2023\n    summary: ${honour}\n`,
      `sections:\n  - title: Honours\n    items:\n      - name: "2024"\n        description: ${honour}\n      - name: "2023"\n        description: ${honour}\n`,
      `publications:\n  - name: Tides\n    summary: ${honour}\n  - name: Locks\n    summary: ${honour}\n`,
      role(['Supervisor: Prof. Lotte Marlowe of the chair of tides and locks in Hoorn', 'Cut 3 queues']) +
        role(['Supervisor: Prof. Lotte Marlowe of the chair of tides and locks in Hoorn', 'Ran 4 dives'], {
          section: 'volunteer',
        }),
    ])
      assert.deepEqual(findings(code, text), [], text);
  });
  it('lets two employers have one duty, and two projects one plain description', () => {
    const at = (employer: string, text: string): string =>
      role([text, `Kept the register of ${employer}`]).replace('Quayside Bank', employer);
    const duties = [
      'Loaded the daily ledgers of external branches, Bergen, Oslo and Turku, into the archive',
      'Built the intake of the ledgers from the branches Oslo, Turku and Bergen and others',
    ];
    assert.deepEqual(
      findings(code, at('Fjord Shipping', duties[0]!) + at('Holm Paper', duties[1]!).replace('work:\n', '')),
      [],
    );
    const project = (name: string): string =>
      `  - name: ${name}\n    description: Website made with Webflow and care\n`;
    assert.deepEqual(findings(code, `projects:\n${project('Mill museum')}${project('Choir of Holm')}`), []);
  });
  it('lets highlights begin alike and go on otherwise', () => {
    assert.equal(count('Cut the nightly run from 9 hours to 40 minutes', 'Cut the monthly close from 9 days to 2'), 0);
    assert.equal(
      count(
        'Gained the trust of the board by opening two shops in Leith, with 14 staff and no debt',
        'Gained the trust of the board with a plan for river freight that nobody had thought of before',
      ),
      0,
    );
    assert.equal(count('Code review', 'Code review'), 0);
  });
  it('keeps the only highlight of a role', () => {
    const twice = `work:
  - name: Quayside Bank
    highlights: [Cut the nightly run from 9 hours to 2]
  - name: Helix Bioworks
    highlights: [Cut the nightly run from 9 hours to 2]
`;
    const [problem] = findings(code, twice);
    assert.deepEqual(problem?.fixes(), []);
    assert.ok(parse(twice));
  });
});
