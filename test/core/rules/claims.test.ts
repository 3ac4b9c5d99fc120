import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { holds, words } from '../support/gaps.ts';
import { allows, corrected, each, findings, fixed, flags, message, role } from '../support/sentences.ts';

describe('claim.arithmetic', () => {
  const code = 'claim.arithmetic';
  each(
    'flags',
    [
      'Cut page load by «60%» (800 ms to 200 ms)',
      '«Halved» hosting costs from $2M to $500K',
      'Grew the choir «5x», from 20 singers to 60',
      'Cut waste by «10%», from 40 tonnes to 30 tonnes a year',
      'Cut waste by «10%», from 40 tonnes of offal at the old quay to 30 tonnes',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Cut page load by 75% (800 ms to 200 ms)',
      'Cut the wait by over 70% (3+ minutes to 45 seconds)',
      'Raised recall from 87% to 95%',
      'Moved 40% of traffic from HTTP/1.1 to HTTP/2',
      'Cut memory from unbounded to 250 MB, 30% less than planned',
      'Tripled output, from 4 tonnes to 12 tonnes a day',
      'Cut the queue by about a third (90 to 61 people)',
      'Grew from 100 to 800 berths, doubling the number of berths every year',
      'Cut queues by 30%, from 12 desks that each branch of the bank kept open at noon to 4 in the evening',
    ],
    (sentence) => allows(code, sentence),
  );
  it('says both figures and writes the right one', () => {
    const sentence = 'Cut page load by 60% (800 ms to 200 ms)';
    assert.equal(message(code, role([sentence])), 'This says "60%", but "800 ms to 200 ms" is 75%.');
    assert.equal(corrected(code, sentence), 'Cut page load by 75% (800 ms to 200 ms)');
  });
});

describe('claim.derivable', () => {
  const code = 'claim.derivable';
  each('flags', ['Cut detection «from 25 s to 8 s»', 'Brought the close down «from 9 days to 2 days»'], (sentence) =>
    flags(code, sentence),
  );
  each(
    'allows',
    [
      'Cut detection by 68%, from 25 s to 8 s',
      'Raised recall from 87% to 95%',
      'Merged six clusters into one',
      'Cut the time of a harvest report in half, from 60 minutes to 30 minutes',
      'Brought the wait down from 90 minutes to 30 minutes, a third of what it was',
      'Halved the time of a survey, which went from 8 days to 4 days',
      'Worked from 9 to 5 in the archive',
      'Cut the queue in half with a second till. Saturdays went from 40 minutes to 20 minutes',
      'Doubled the herd in a year; it grew from 40 ewes to 80 ewes',
      'Grew the crew of the yard from 3 to 15',
      'Went from 2 to 20 developers in a year',
      'Raised the rating of the tide app from 3.2 to 4.6',
      'Grew the yard from roughly 20 people to 120+ people',
      'Led 4 rangers from 2019 to 2023',
      'Brought the kiln of the yard from 40 degrees to 20 degrees',
      'Lowered the cold room from 12 °C to 4 °C',
      'Brought the noise on deck down from 80 dB to 40 dB',
      'Raised the rinse water from pH 4 to pH 8',
    ],
    (sentence) => allows(code, sentence),
  );
  it('asks for a share that the words of another sentence do not give', () =>
    flags(code, 'Cut the queue in half with a second till. Saturdays went «from 40 minutes to 10 minutes»'));
  it('adds the share', () => {
    assert.equal(corrected(code, 'Cut detection from 25 s to 8 s'), 'Cut detection from 25 s to 8 s (68%)');
  });
  it('rounds what is nearly everything', () => {
    assert.equal(
      corrected(code, 'Cut the survey from 8 hours to 30 seconds'),
      'Cut the survey from 8 hours to 30 seconds (99.9%)',
    );
    assert.equal(
      corrected(code, 'Cut the survey from 100000 s to 9 s'),
      'Cut the survey from 100000 s to 9 s (99.99%)',
    );
  });
  it('never claims more than a bound makes certain', () => {
    assert.equal(
      corrected(code, 'Cut the survey from 8 hours to under 1 hour'),
      'Cut the survey from 8 hours to under 1 hour (at least 87%)',
    );
  });
  it('adds a factor from a doubling on', () => {
    const added = (sentence: string) => corrected(code, sentence).slice(sentence.length);
    assert.equal(added('Grew the herd from 90 ewes to 180 ewes'), ' (2x)');
    assert.equal(added('Grew the herd from 90 ewes to 171 ewes'), ' (90%)');
  });
  it('takes a share soon before or behind the pair for its own, and none far away', () => {
    const others = (count: number) => `${'with care and time '.repeat(count).trim()} for all`;
    const pair = 'Cut detection from 25 s to 8 s';
    assert.equal(findings(code, role([`${pair} ${others(7)} kept 12% of them`])).length, 0);
    assert.equal(findings(code, role([`${pair} ${others(11)} kept 12% of them`])).length, 1);
  });
});

describe('claim.experience', () => {
  const code = 'claim.experience';
  const profile = (claim: string, jobs: string): string => `basics:\n  summary: ${claim}\nwork:\n${jobs}`;
  const job = (start: string, end: string, position = 'Engineer'): string =>
    `  - name: Quayside Bank\n    position: ${position}\n    startDate: ${start}\n    endDate: ${end}\n`;
  const said = (claim: string, jobs: string): readonly string[] =>
    findings(code, profile(claim, jobs)).map(({ severity, message: text }) => `${severity}: ${text}`);

  it('writes the years there are with their unit, whatever unit was written', () => {
    for (const [claim, after] of [
      ['Engineer with over two decades of experience.', 'Engineer with 3+ years of experience.'],
      ['Engineer with 8+ years of experience.', 'Engineer with 3+ years of experience.'],
      ['Engineer with 96 months of experience.', 'Engineer with 3+ years of experience.'],
    ] as const)
      assert.equal(parse(fixed(code, profile(claim, job('2023-01', 'present')))).basics.summary, after, claim);
  });

  it('adds up the roles, overlaps once, those that go on until today', () => {
    assert.deepEqual(said('Engineer with 8+ years of experience.', job('2023-01', 'present')), [
      'warning: Your dated roles add up to 3 years and 6 months, less than "8+ years of experience".',
    ]);
    assert.deepEqual(
      said('Engineer with 5+ years of experience.', job('2020-01', '2024-12') + job('2020-06', '2022-06')),
      [],
    );
    assert.equal(
      said('Engineer with 6+ years of experience.', job('2020-01', '2024-12') + job('2020-06', '2022-06')).length,
      1,
    );
  });
  it('counts years whole, and says that a sum with years in it is the most', () => {
    assert.deepEqual(said('Engineer with 8+ years of experience.', job('2020', '2023') + job('2024-02', '2024-05')), [
      'warning: Your dated roles add up to at most 4 years and 4 months, less than "8+ years of experience".',
    ]);
  });
  it('says nothing while an entry cannot be read, as in the middle of typing', () => {
    const open = job('2014-01', '2020-12').replace('Quayside Bank', 'Quayside Bank: "x');
    assert.deepEqual(said('Engineer with 8+ years of experience.', job('2023-01', 'present') + open), []);
  });
  it('allows for how people count', () => {
    assert.deepEqual(said('Engineer with 5 years of experience.', job('2020-01', '2024-10')), []);
    assert.deepEqual(said('Engineer with nearly 5 years of experience.', job('2020-01', '2024-07')), []);
    assert.equal(said('Engineer with 5+ years of experience.', job('2020-01', '2024-10')).length, 1);
    assert.deepEqual(said('Engineer with 5+ years of experience.', job('2019', '2023')), []);
  });
  it('names internships apart', () => {
    assert.deepEqual(
      said(
        'Engineer with 3+ years of experience.',
        job('2023-06', '2025-06') + job('2022-01', '2023-01', 'Engineering intern'),
      ),
      [
        'information: "3+ years of experience" holds only with internships: 3 years and 2 months with them, 2 years and 1 month without.',
      ],
    );
  });
  it('says when it cannot be checked', () => {
    assert.deepEqual(said('Engineer with 8+ years of experience.', '  - name: Quayside Bank\n'), [
      'information: "8+ years of experience" cannot be checked: none of your roles has dates.',
    ]);
    assert.deepEqual(
      said('Engineer with 8+ years of experience.', `${job('2023-01', 'present')}  - name: Helix Bioworks\n`),
      [
        'information: "8+ years of experience" cannot be checked: some of your roles have no dates. The others add up to 3 years and 6 months.',
      ],
    );
    assert.equal(
      message(code, 'basics:\n  summary: Engineer with 8+ years of experience.\n'),
      '"8+ years of experience" cannot be checked: no roles are listed here.',
    );
  });
  it('leaves alone what a section of one’s own may bear out', () => {
    const claim = 'Engineer with 12+ years of experience.';
    const own = (title: string, item: string): string =>
      `${job('2023-01', 'present')}sections:\n  - title: ${title}\n    items:\n      - ${item}\n`;
    assert.deepEqual(said(claim, own('Before', 'Harbour Mutual — Surveyor (2008 – 2014)')), []);
    assert.deepEqual(said(claim, own('Earlier career', 'Surveyor at Harbour Mutual')), []);
    assert.equal(said(claim, own('Tides', 'Sails at 4 in the morning')).length, 1);
  });
  it('waits until the dates can be read', () => {
    for (const [start, end] of [
      ['2021-13', '2024-01'],
      ['2024-01', '2019-01'],
    ] as const)
      assert.deepEqual(said('Engineer with 8+ years of experience.', job(start, end) + job('2018-01', '2019-01')), []);
  });
  it('reads a headline figure and its label as one claim', () => {
    const text = `basics:\n  stats:\n    - value: 8+\n      label: years of experience\nwork:\n${job('2023-01', 'present')}`;
    assert.match(message(code, text), /less than "8\+ years of experience"/);
    assert.equal(parse(fixed(code, text)).basics.stats[0].value, '3+');
  });
  it('counts a job without an end until today, and an apprenticeship apart', () => {
    const open = '  - name: Quayside Bank\n    position: Nurse\n    startDate: 2019-06\n';
    assert.deepEqual(said('Nurse with seven years on surgical wards.', open), []);
    assert.equal(said('Nurse with ten years on surgical wards.', open).length, 1);
    assert.match(
      said(
        'Joiner with 3+ years in workshops.',
        job('2024-06', 'present', 'Joiner') + job('2021-01', '2024-05', 'Apprentice joiner'),
      )[0]!,
      /holds only with internships/,
    );
  });
  it('counts a doctorate where the years are of research', () => {
    const doctorate =
      'education:\n  - institution: TU Delft\n    studyType: PhD\n    startDate: 2018-01\n    endDate: 2021-12\n';
    const jobs = job('2022-01', 'present', 'Postdoc') + doctorate;
    assert.deepEqual(said('Biologist with eight years of research experience.', jobs), []);
    assert.match(said('Biologist with eight years of experience.', jobs)[0]!, /holds only with doctoral studies/);
  });
  it('holds a beginning against everything dated', () => {
    const welder = job('2016-05', 'present', 'Welder');
    assert.deepEqual(said('Welder in shipyards since 2012.', welder), [
      'information: "since 2012" lies before everything dated here, which begins in 2016. If older posts are left out on purpose, a line such as "Earlier: …" says so.',
    ]);
    for (const fine of [
      'Welder in shipyards since 2016.',
      'Based in Gdynia since 2004.',
      'Welder. Married since 2001.',
    ])
      assert.deepEqual(said(fine, welder), [], fine);
    assert.deepEqual(
      said(
        'Welder since 2012.',
        `${welder}education:\n  - institution: Dock school\n    startDate: 2012\n    endDate: 2014\n`,
      ),
      [],
    );
  });
  it('leaves other lengths of time alone', () => {
    for (const claim of [
      'Ran a 5-year programme for the coast.',
      'Moved to Leeds 9 years ago.',
      'Looking for a 2 year contract.',
    ])
      assert.deepEqual(said(claim, job('2024-01', 'present')), []);
  });
  it('writes what the roles add up to', () => {
    const text = profile('Engineer with 8+ years of experience.', job('2021-01', 'present'));
    assert.equal(parse(fixed(code, text)).basics.summary, 'Engineer with 5+ years of experience.');
  });
});

describe('claims as they are told, on either side of each boundary', () => {
  const messages = (code: string, sentence: string) => findings(code, role([sentence])).map((one) => one.message);

  it('name the right figure as exactly as it is known', () => {
    const rows: readonly (readonly [sentence: string, message: string | null])[] = [
      ['Cut page load by 50% (about 800 ms to 200 ms)', 'This says "50%", but "about 800 ms to 200 ms" is about 75%.'],
      ['Raised coverage by 20 points, from 41% to 42%', 'This says "20 points", but "from 41% to 42%" is 1 point.'],
      ['Raised coverage by 20 points, from 41% to 87%', 'This says "20 points", but "from 41% to 87%" is 46 points.'],
      ['Raised users by 300%, from 1,000 to 9,000+', 'This says "300%", but "from 1,000 to 9,000+" is at least 800%.'],
      ['Cut page load by 90% (800+ ms to 200 ms)', null],
      ['Cut page load by 60% (under 800 ms to 200 ms)', null],
    ];
    for (const [sentence, message] of rows)
      assert.deepEqual(messages('claim.arithmetic', sentence), message === null ? [] : [message], sentence);
  });

  it('could be stated where a pair is exact enough and no words state it', () => {
    const code = 'claim.derivable';
    const sum = (pair: string, computed: string) => `"${pair}" is ${computed}: stating it saves the reader the sum.`;
    const rows: readonly (readonly [sentence: string, message: string | null])[] = [
      ['Cut detection from 25 s to 8 s', sum('from 25 s to 8 s', '68%')],
      ['Cut detection from about 25 s to 8 s', sum('from about 25 s to 8 s', 'about 68%')],
      ['Grew users from 1,000 to 9,000', sum('from 1,000 to 9,000', '9x')],
      ['Grew users from 1,000 to 9,000+', sum('from 1,000 to 9,000+', 'at least 9x')],
      ['Grew sales from 100 to 103 boats', sum('from 100 to 103', '3%')],
      ['Grew the crew from 13 to 150', sum('from 13 to 150', '12x')],
      ['Grew the crew from 3 to 15', null],
      ['Raised recall from 87% to 95%', null],
      ['Cut the queue in half, from 40 s to 20 s', null],
      ['Cut the queue in half. It went from 40 s to 20 s', null],
      ['Doubled sales, from 400 to 800', null],
      ['Detection went from 25 s to 8 s, a third of what it was', null],
      ['Raised the score from 3 to 4 stars', null],
      ['Raised rating from 3.2 to 4.5', null],
      ['Cut six clusters from six to one', null],
    ];
    for (const [sentence, message] of rows)
      assert.deepEqual(messages(code, sentence), message === null ? [] : [message], sentence);
    holds(code, [
      [
        'Grew the {} at the yard from 3 to 15',
        'fleet|tonnage',
        'team|teams|staff|crew|crews|headcount|department|departments|squad|squads|group|groups|workforce|work force',
      ],
      [
        'Grew users from {} 1,000 to 9,000+',
        'just',
        'roughly|about|around|approximately|approx|approx.|nearly|almost|some|circa|ca.|~',
      ],
    ]);
  });

  const clerk = (years: string, more = '') =>
    findings(
      'claim.experience',
      `basics:\n  summary: Clerk with ${years} years of experience.\nwork:\n  - name: Quayside Bank\n    startDate: 2021-01\n    endDate: 2023-12\n${more}`,
    ).length;

  it('may round a sum of three years by as much as their words allow', () => {
    for (const years of ['2', '3', '3+', 'over 3', 'more than 3', 'nearly 3', 'about 3'])
      assert.equal(clerk(years), 0, years);
    for (const years of ['4', '4+', 'almost 4', '5']) assert.equal(clerk(years), 1, years);
  });

  it('are not held against a sum where jobs stand elsewhere', () => {
    const names = words(
      'experience|Other employment|earlier career|earlierWork|job|past jobs|positions|roles|Berufserfahrung|Werdegang|experiencia|expériences|experiences|esperienze|experiência|ervaring|doświadczenie',
    );
    const key = (name: string) => clerk('10', `"${name}":\n  - name: Voss\n`);
    const title = (name: string) => clerk('10', `sections:\n  - title: ${name}\n    items: [Clerk]\n`);
    for (const name of names) assert.deepEqual([key(name), title(name)], [0, 0], name);
    for (const name of ['hobbies', 'rolex', 'jobless']) assert.deepEqual([key(name), title(name)], [1, 1], name);
    const line = (text: string) => clerk('10', `sections:\n  - title: Facts\n    items: ["${text}"]\n`);
    for (const text of words(
      '2008 – 2010 Clerk|2008-2010 Clerk|2008 — 2010|1998-2001|2008 to 2010|2008 bis 2010|2008 à 2010|2008 a 2010|2008 - present|2008 – now|2008-today|2008–heute',
    ))
      assert.equal(line(text), 0, text);
    for (const text of ['2008', 'In 2008 and 2010', '12008-2010', '2008-201']) assert.equal(line(text), 1, text);
  });
});
