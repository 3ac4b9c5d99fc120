import assert from 'node:assert/strict';
import { hover } from '../../../server/src/core/features/hover.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { analyzer, today } from '../support/check.ts';
import { cursor, marked } from '../support/marked.ts';

/** What a hover at the cursor shows. */
function shown(marked: string): { readonly value: string; readonly covers: string | null } {
  const { text, position } = cursor(marked);
  const document = readDocument(text);
  const { problems } = analyzer().report(document);
  const found = hover(document, position, { today, problems });
  const value = found && typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : '';
  return { value, covers: found?.range ? covered(text, found.range) : null };
}

const covered = (text: string, range: Parameters<typeof marked>[1]): string =>
  /«(.*)»/s.exec(marked(text, range))?.[1] ?? '';

const highlight = (text: string): string => `work:\n  - name: Quayside Bank\n    highlights:\n      - ${text}\n`;

describe('hover on a figure', () => {
  it('says what was read', () => {
    for (const [text, read] of [
      ['Held |$6M+ monthly in escrow', '`$6M+ monthly` reads as money: at least 6,000,000 USD per month.'],
      ['Cut costs by |40% in a year', '`40%` reads as a percentage: 40%.'],
      ['Served over 1|2,500 daily users', '`12,500 daily users` reads as a count: 12,500 daily users.'],
      [
        'Cut latency from 800 |ms to 200 ms',
        '`800 ms to 200 ms` reads as a time: from 800 ms to 200 ms, **75% less**.',
      ],
      [
        'Raised coverage from 4|1% to 87%',
        '`41% to 87%` reads as a percentage: from 41% to 87%, **46 percentage points more**.',
      ],
      [
        'Cut the close from 2 |hours to 30 minutes',
        '`2 hours to 30 minutes` reads as a time: from 2 h to 30 min, **75% less**.',
      ],
    ] as const) {
      const { value } = shown(highlight(text));
      assert.ok(value.startsWith(read.replace('count: 12,500', 'count: more than 12,500')), `${value}\n${read}`);
    }
  });

  /** A highlight with its cursor, and the first paragraph of what is shown; null where it is about the key. */
  const cards: readonly (readonly [text: string, read: string | null])[] = [
    ['|$6M saved', '`$6M` reads as money: 6,000,000 USD.'],
    ['$6M| saved', '`$6M` reads as money: 6,000,000 USD.'],
    ['$6M |saved', null],
    ['Served about 1|2 users a day', '`12 users a day` reads as a count: about 12 users per day.'],
    ['Served under 1|2 users a day', '`12 users a day` reads as a count: less than 12 users per day.'],
    ['Served up to 1|2 users a day', '`12 users a day` reads as a count: up to 12 users per day.'],
    ['Served 1|2-14 users a day', '`12-14 users a day` reads as a count: 12 to 14 users per day.'],
    ['Grew sales 3|x', '`3x` reads as a multiple: 3 times.'],
    ['Cut it to 1 d|ay', '`1 day` reads as a time: 1 day.'],
    ['Cut it to 1-2 w|eeks', '`1-2 weeks` reads as a time: 1 to 2 weeks.'],
    ['Cut it from 5-6 d|ays to 2 days', '`5-6 days to 2 days` reads as a time: from 5 to 6 days to 2 days.'],
    ['Cut it from 0 d|ays to 2 days', '`0 days to 2 days` reads as a time: from 0 days to 2 days.'],
    ['Cut it from 2 d|ays to 2 days', '`2 days to 2 days` reads as a time: from 2 days to 2 days.'],
    [
      'Cut the round from 2 fort|nights to 2 weeks',
      '`2 fortnights to 2 weeks` reads as a time: from 2 fortnights to 2 weeks, **50% less**.',
    ],
    [
      'Grew from 1|0 users to 19 users',
      '`10 users to 19 users` reads as a count: from 10 users to 19 users, **90% more**.',
    ],
    [
      'Grew from 1|0 users to 20 users',
      '`10 users to 20 users` reads as a count: from 10 users to 20 users, **2 times as much**.',
    ],
    ['Cut it from 3|% to 2%', '`3% to 2%` reads as a percentage: from 3% to 2%, **1 percentage point less**.'],
    ['Raised it from 2|% to 3%', '`2% to 3%` reads as a percentage: from 2% to 3%, **1 percentage point more**.'],
    ['Cut it from 3|% to 1.5%', '`3% to 1.5%` reads as a percentage: from 3% to 1.5%, **1.5 percentage points less**.'],
    [
      'Ran 1|8 months',
      '`18 months` reads as a time: 18 months. It does not count as a figure: it says how long, not how much.',
    ],
    ['Won a| prize', null],
  ];

  it('says what it reads as, with its range and its change', () => {
    for (const [text, read] of cards)
      assert.equal(shown(highlight(text)).value.split('\n\n')[0], read ?? '**highlights**', text);
  });

  it('knows both ends of a change, however it is put', () => {
    for (const [text, read] of [
      ['Cut the current from 3|8 µA to 19 µA', '`38 µA to 19 µA` reads as a count: from 38 to 19 µA, **50% less**.'],
      ['Cut the current from 3|8 to 19 µA', '`38 to 19 µA` reads as a count: from 38 to 19 µA, **50% less**.'],
      [
        'Cut exhaust from 1|20 g/km to 90 g/km',
        '`120 g/km to 90 g/km` reads as a count: from 120 to 90 g/km, **25% less**.',
      ],
      ['Raised the load from 3|0 kN to 45 kN.', '`30 kN to 45 kN` reads as a count: from 30 to 45 kN, **50% more**.'],
      ['Cut noise from 3|8 dB(A) to 19 dB(A)', '`38 dB(A) to 19 dB(A)` reads as a count: from 38 to 19 dB(A).'],
      ['Cut the change from 3 h 2|0 min to 1 h 5 min', '`20 min` reads as a time: 20 min.'],
      [
        'Cut tickets from 3|00 a week to 40 a week',
        '`300 a week to 40 a week` reads as a rate: from 300 to 40 per week, **86.7% less**.',
      ],
      [
        'Cut tickets from 3|00/week to 40/week',
        '`300/week to 40/week` reads as a rate: from 300 to 40 per week, **86.7% less**.',
      ],
      [
        'Cut tickets from 3|00 weekly to 40 weekly',
        '`300 weekly to 40 weekly` reads as a rate: from 300 to 40 per week, **86.7% less**.',
      ],
      [
        'Raised uptime from 9|9.2% to 99.9% in a year',
        '`99.2% to 99.9%` reads as a percentage: from 99.2% to 99.9%, **0.7 percentage points more**.',
      ],
      [
        'Raised sales from 2|00 to 400 within a year',
        '`200 to 400` reads as a count: from 200 to 400, **2 times as much**.',
      ],
      [
        'Raised sales from 2|00 to 400 a year',
        '`200 to 400 a year` reads as a rate: from 200 to 400 per year, **2 times as much**.',
      ],
      [
        'Cut the wait from 3 w|eeks to 1 day',
        '`3 weeks to 1 day` reads as a time: from 3 weeks to 1 day, **95.2% less**.',
      ],
      [
        'Cut the wait from 2 y|ears to 8 months',
        '`2 years to 8 months` reads as a time: from 2 years to 8 months, **66.7% less**.',
      ],
      ['Took 5 w|eeks', '`5 weeks` reads as a time: 5 weeks.'],
      ['Choir of 6|0, up from 40', '`60, up from 40` reads as a count: from 40 to 60, **50% more**.'],
      ['Cut the count from 6|h to 45m', '`6h to 45m` reads as a time: from 6 h to 45 min, **87.5% less**.'],
      ['Brought the handover from half an hour to 2|0 minutes', 'from 0.5 h to 20 min, **33.3% less**.'],
      ['Cut spoilt loaves from 6|0 a week to 31', 'from 60 to 31 per week, **48.3% less**.'],
      ['Cut rent arrears, £60k then, £3|0k now', 'reads as money: from 60,000 GBP to 30,000 GBP, **50% less**.'],
      ['Brought menus in the range from 9|0 dishes to 60', 'from 90 to 60, **33.3% less**.'],
      ['→ Queue at the desk from 1|2 min to 3 min', 'from 12 min to 3 min, **75% less**.'],
    ] as const) {
      const { value } = shown(highlight(text));
      assert.ok(value.includes(read), `${value}\n${read}`);
    }
  });

  it('takes no range, parts, hours or shape for a change', () => {
    for (const text of [
      'Held budgets ranging from $5|00K to $8M',
      'Kept the kitchen open Monday to Friday, 1|0 to 6',
      'Hired 8 welders (5 in Ma|y, 3 in June)',
      'Trained a network of 51|2→256→128 cells',
      'Queue at the desk → 1|2 min → 3 min',
      'Went from 2|0 parcels a minute to 1,500 an hour',
      'Loaded 20 trucks an hour, up 6|0% from 16',
    ])
      assert.doesNotMatch(shown(highlight(text)).value, /, \*\*[\d.,]+(?:%| times| percentage)/, text);
    assert.match(shown(highlight('Trained a network of 5|12→256→128')).value, /it describes a design, not a result/);
  });

  it('covers the figure, also across a fold', () => {
    assert.equal(shown(highlight('Held |$6M+ monthly in escrow')).covers, '$6M+ monthly');
    assert.equal(
      shown('basics:\n  summary: >-\n    Served 12,500\n    daily |users.\n').covers,
      '12,500\n    daily users',
    );
  });

  it('says why something is no figure', () => {
    assert.match(
      shown(highlight('Processed |millions of events')).value,
      /does not count as a figure: it names no number\./,
    );
  });

  it('leaves versions and dates to themselves', () => {
    assert.doesNotMatch(shown(highlight('Moved to Java 1|7')).value, /reads as a count/);
    assert.match(shown(highlight('Moved in Ma|y 2021')).value, /^\*\*highlights\*\*/);
  });
});

describe('hover on a technology', () => {
  const profile = `work:
  - name: Quayside (Bank)
    highlights:
      - Moved 9 services to k8s
      - Taught Kubernetes to 4 teams
skills:
  - name: Trade
    keywords: [Kubernetes, Rust]
`;
  const card = (text: string): string => {
    const found = cursor(text);
    const uri = 'file:///ada.profile.yaml';
    const contents = hover(readDocument(found.text), found.position, { today, problems: [], uri })?.contents;
    return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
  };

  it('names it as its makers do, says what it is, and links to where it is shown', () => {
    const value = card(profile.replace('[Kuber', '[Kub|er'));
    assert.match(value, /^\*\*Kubernetes\*\*, \w+/);
    assert.ok(value.includes('[Quayside \\(Bank\\), line 4](file:///ada.profile.yaml#L4)'), value);
    assert.ok(value.includes('line 5](file:///ada.profile.yaml#L5)'), value);
  });

  it('names each other line once, and not the one it is on', () => {
    const twice = profile.replace('k8s', 'k8s, then Kubernetes 1.29');
    const value = card(twice.replace('[Kuber', '[Kub|er'));
    assert.equal(value.match(/line 4\]/g)?.length, 1, value);
    assert.doesNotMatch(card(twice.replace('k8s', 'k|8s')), /line 4\]/);
  });

  it('lists six places, counts the others, and says where it is not listed', () => {
    const taught = (count: number, last = 'Rust') =>
      `work:\n  - name: "*Oat* Mill"\n    highlights:\n${Array.from({ length: count }, (_, at) => `      - Taught ${at + 1 === count ? last : 'Rust'} to ${at + 2} teams\n`).join('')}`;
    const listed = 'skills:\n  - name: Trade\n    keywords: [Ru|st]\n';
    const place = (line: number) => `- [\\*Oat\\* Mill, line ${line}](file:///ada.profile.yaml#L${line})`;
    const six = [4, 5, 6, 7, 8, 9].map(place).join('\n');
    assert.equal(card(taught(6) + listed), `**Rust**, language\n\nShown in:\n\n${six}`);
    assert.equal(card(taught(8) + listed), `**Rust**, language\n\nShown in:\n\n${six}\n- and 2 more`);
    assert.equal(
      card(taught(2, 'Ru|st')),
      `**Rust**, language\n\nNot in the list of skills.\n\nAlso in:\n\n${place(4)}`,
    );
    assert.equal(card(taught(1, 'Ru|st')), '**Rust**, language\n\nNot in the list of skills.');
    assert.equal(card(listed), '**Rust**, language\n\nNothing in the profile shows it yet.');
  });

  it('says how it is written here, and that nothing shows it', () => {
    assert.match(card(profile.replace('k8s', 'k|8s')), /written k8s here/);
    assert.match(card(profile.replace('Rust', 'Ru|st')), /Nothing in the profile shows it yet/);
  });
});

describe('hover on a date', () => {
  const work = `work:
  - name: Quayside Bank
    startDate: 2021-03
    endDate: 2023-05
  - name: Helix Bioworks
    startDate: 2019-01
    endDate: 2021-07
`;

  it('says how long the entry lasted and what it overlaps', () => {
    const end = shown(work.replace('2023-05', '2023|-05'));
    assert.match(end.value, /^\*\*2 yr 3 mo\*\*, overlaps Helix Bioworks by 5 mo\./);
    assert.equal(end.covers, '2023-05');
    assert.match(
      shown(work.replace('2019-01', '20|19-01')).value,
      /^\*\*2 yr 7 mo\*\*, overlaps Quayside Bank by 5 mo\./,
    );
  });

  it('names at most three that overlap, the longest first, and an entry without a name by its title', () => {
    const more = ['C', 'D', 'E', 'F'].map(
      (name, at) => `  - name: ${name}\n    startDate: 2022-01\n    endDate: 2022-0${at + 5}\n`,
    );
    assert.match(
      shown(`${work}${more.join('')}  - position: Cook\n    startDate: 2022-01\n    endDate: 2022-|09\n`).value,
      /^\*\*9 mo\*\*, overlaps Quayside Bank by 9 mo, overlaps F by 8 mo, overlaps E by 7 mo\./,
    );
    assert.match(
      shown(work.replace('name: Helix Bioworks', 'position: Cook').replace('2023-05', '|2023-05')).value,
      /overlaps Cook by 5 mo\./,
    );
  });

  it('stands on the date from its first letter to its last', () => {
    for (const [date, at] of [
      ['2021-03', '|2021-03'],
      ['2021-03', '2021-03|'],
      ['2023-05', '|2023-05'],
      ['2023-05', '2023-05|'],
    ] as const)
      assert.equal(shown(work.replace(date, at)).covers, date, at);
    assert.equal(shown(work.replace('endDate: 2023', 'endDate:| 2023')).value, '');
    assert.match(shown('work:\n  - name: A\n    startDate: so|on\n').value, /^\*\*startDate\*\*/);
    assert.match(shown('awards:\n  - title: A\n    date: 20|19\n').value, /^\*\*date\*\*/);
    assert.match(shown('work:\n  - name: A\n    startDate: 20|19\n    endDate: 2020\n').value, /^\*\*about 1 yr\*\*\./);
  });

  it('counts up to today while it goes on', () => {
    assert.match(shown('work:\n  - name: A\n    startDate: 2024|-06\n').value, /^\*\*2 yr 1 mo\*\* so far\./);
  });

  it('says how a date in words is read', () => {
    assert.match(shown('work:\n  - name: A\n    startDate: Oct| 2021\n').value, /`Oct 2021` reads as `2021-10`\./);
  });

  it('does not take a shared month for an overlap, nor a degree for a job', () => {
    const text = `${work.replace('2021-07', '2021-03').replace('2023-05', '2023|-05')}education:\n  - institution: TU Delft\n    startDate: 2021-09\n    endDate: 2023-01\n`;
    assert.match(shown(text).value, /^\*\*2 yr 3 mo\*\*\./);
  });
});

describe('hover on a finding', () => {
  it('gives the reason of the rule, once for each rule', () => {
    const { value, covers } = shown(highlight('Responsible |for the ledger'));
    assert.match(value, /\*\*Why `bullet\.weak-opening`\?\*\* The first words of a highlight are read most\./);
    assert.equal(value.match(/Why `bullet\.weak-opening`/g)?.length, 1);
    assert.equal(covers, 'Responsible for the ledger');
  });

  it('gives three reasons at most, each once', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } };
    const codes = ['date.gap', 'date.gap', 'bullet.length', 'date.order', 'tech.casing'];
    const found = hover(
      readDocument('basics: {}\n'),
      { line: 0, character: 3 },
      { today, problems: codes.map((code) => ({ code, range })) },
    );
    const { value } = found!.contents as { value: string };
    assert.deepEqual(value.match(/Why `[\w.-]+`/g), ['Why `date.gap`', 'Why `bullet.length`', 'Why `date.order`']);
  });

  it('gives it beside a figure too', () => {
    const { value } = shown(highlight('Made checkout 25|0 ms faster'));
    assert.match(value, /^`250 ms` reads as a time: 250 ms\.\n\n---\n\n\*\*Why `metric\.no-baseline`\?\*\*/);
  });

  it('gives it where the format knows nothing of the place', () => {
    const { value } = shown('work:\n  - name: A\n    loc|aton: Leeds\n');
    assert.match(value, /^\*\*Why `schema\.unknown-key`\?\*\*/);
  });
});

describe('hover on a key', () => {
  it('says what it is, what it takes, and how it is written', () => {
    const rows: readonly (readonly [text: string, value: string])[] = [
      ['basics:\n  location:\n    ci|ty: Oslo\n', '**city**\n\nTown or city.\n\n```yaml\ncity: Leeds\n```'],
      [
        'basics:\n  loca|tion:\n    city: Oslo\n',
        '**location**\n\nWhere you live; city and country are enough.\n\n```yaml\nlocation:\n  city: Leeds\n  countryCode: GB\n```',
      ],
      [
        'basics:\n  prof|iles: []\n',
        '**profiles**\n\nYour accounts on code hosting and professional networks.\n\n```yaml\nprofiles:\n  - network: GitHub\n    username: ines-okafor\n    url: https://github.com/ines-okafor\n```',
      ],
      [
        'meta:\n  render:\n    pap|er: a4\n',
        '**paper**\n\nSize of the paper.\n\nOne of `a4`, `letter`.\n\n```yaml\npaper: a4\n```',
      ],
      [
        'skills:\n  - keywords:\n      - Bo|ats\n',
        '**keywords**\n\nThe skills in the group, one item each.\n\n```yaml\nkeywords:\n  - Go\n  - Python\n  - PostgreSQL\n```',
      ],
      ['work:\n  -| name: A\n', ''],
      ['x-no|te: A\n', ''],
      ['basics:\n  x-no|te: A\n', ''],
      ['| \n', ''],
    ];
    for (const [text, value] of rows) assert.equal(shown(text).value, value, text);
  });
});
