import assert from 'node:assert/strict';
import { applied, check, underlined } from '../support/check.ts';

const job = (name: string, highlights: readonly string[]): string =>
  `  - name: ${name}\n    highlights:\n${highlights.map((one) => `      - ${one}\n`).join('')}`;

const profile = (highlights: readonly string[], more = ''): string =>
  `work:\n${job('Quayside Bank', highlights)}${more}`;

const flagged = (text: string, code: string): readonly string[] =>
  check(text, code).map((problem) => underlined(text, problem));

const titles = (text: string, code: string): readonly string[] =>
  check(text, code).flatMap((problem) => problem.fixes().map(({ title }) => title));

describe('metric.sign', () => {
  it('finds a minus that means better, in figures, lists and sentences', () => {
    const text = profile(
      ['Rewrote the ledger in Rust (-35% memory)', 'Moved to spot instances, −$40K a month'],
      'basics:\n  stats:\n    - value: "-250 ms"\n      label: checkout\nsections:\n  - title: Facts\n    items:\n      - Low latency -250 ms\n',
    );
    assert.deepEqual(flagged(text, 'metric.sign'), ['-35%', '−$40K a month', '-250 ms', '-250 ms']);
  });

  it('takes dashes, ranges and temperatures for what they are', () => {
    const text = profile([
      'Kept vaccines at -70 °C for 40 days',
      'Raised margins by 3 -5% a year',
      'Answered 40 tickets a day - 12% above target',
      'Cut p99-250 ms tails',
      'Went from -5% to 3% growth',
    ]);
    assert.deepEqual(flagged(text, 'metric.sign'), []);
  });

  /** A highlight, and which figure in it leaves open whether less is better. */
  const minuses: readonly (readonly [string, string | null])[] = [
    ['-30% of hosting costs', '-30%'],
    ['- 30% hosting costs after the move', null],
    ['Moved to spot instances: -$40K a month', '-$40K a month'],
    ['Moved to spot instances, -\\$40K a month', '-\\$40K a month'],
    ['Moved to spot instances (- $40K a month)', null],
    ['Cut memory; −2 GB per node', '−2 GB per node'],
    ['Answers in the app, –3 seconds', '–3 seconds'],
    ['Rewrote the alerts (-5 alerts/day)', '-5 alerts/day'],
    ['Rewrote the alerts (-12 incidents)', '-12 incidents'],
    ['Moved reports to a replica (-120 requests/s)', '-120 requests/s'],
    ['Moved reports to a replica (-50 QPS)', '-50 QPS'],
    ['Wrote a ledger in Rust, -30 % memory', '-30 %'],
    ['Tuned the cache (−3x latency)', null],
    ['Tested the line at 20% -5% load', null],
    ['Raised growth by 5 -3% a year', null],
    ['Shipped the x-30% campaign', null],
    ['x-30% was the campaign', null],
    ['Die Kosten der Server für die Kunden wurden um -30% gesenkt', null],
  ];

  it('takes a minus for one before an amount that stands alone', () => {
    for (const [highlight, expected] of minuses)
      assert.deepEqual(
        flagged(profile([`'${highlight}'`]), 'metric.sign'),
        expected === null ? [] : [expected],
        highlight,
      );
  });

  it('keeps a place for both ends of the change', () => {
    const text = profile(['Rewrote the ledger in Rust (-35% memory)']);
    const [first] = check(text, 'metric.sign');
    assert.match(applied(text, first!.fixes()[0]!.edits), /in Rust \(from \[how much\?\] to \[how much\?\] memory\)/);
    assert.match(applied(text, first!.fixes()[1]!.edits), /in Rust \(35% less memory\)/);
  });
});

describe('metric.no-baseline', () => {
  const code = 'metric.no-baseline';

  it('finds changes that say how much, but not of how much', () => {
    const text = profile(
      ['Made statements load 2 seconds faster', 'Trimmed the bundle by 300 KB', 'Cut p95 latency of search by 80 ms'],
      'basics:\n  stats:\n    - value: 250 ms faster\n      label: checkout\n',
    );
    assert.deepEqual(flagged(text, code), ['2 seconds faster', '300 KB', '80 ms', '250 ms faster']);
  });

  it('is content with a beginning, a proportion or something to compare with', () => {
    const text = profile(
      [
        'Cut p95 latency of search by 80 ms, from 240 ms',
        'Made statements load 2 seconds faster (40%)',
        'Made statements load 2 seconds faster than the old portal',
        'Trimmed the bundle by 300 KB, 900 KB → 600 KB',
        'Saved 20 hours a week of manual checks',
        'Cut the response to incidents to 4 minutes',
        'Reduced the handover of each shift by 5 minutes',
      ],
      'basics:\n  stats:\n    - value: 250 ms faster\n      label: checkout, from 900 ms\n',
    );
    assert.deepEqual(flagged(text, code), []);
  });

  /** A highlight, and which words in it say how much and not of how much. */
  const changes: readonly (readonly [string, string | null])[] = [
    ['Made statements load 2 seconds quicker', '2 seconds quicker'],
    ['Made the test suite 2 days faster', '2 days faster'],
    ['Made the old path 2 seconds slower on purpose', '2 seconds slower'],
    ['Made the queue 5 minutes shorter', '5 minutes shorter'],
    ['Made images 200 KB smaller', '200 KB smaller'],
    ['Kept latency 80 ms lower', '80 ms lower'],
    ['Made statements take 80 ms less', '80 ms less'],
    ['Made the handover take 2 hours less', null],
    ['Shipped images of 200 KB less', '200 KB less'],
    ['Made images 200 KB per page smaller', null],
    ['Cut start-up by 59 seconds', '59 seconds'],
    ['Cut start-up by 1 minute', null],
    ['Decreased latency of search by 80 ms', '80 ms'],
    ['Lowered latency by 80 ms', '80 ms'],
    ['Cutting latency by 80 ms, won the tender', '80 ms'],
    ['Wrote a cache that cuts latency by 80 ms', '80 ms'],
    ['Improved start-up by about 2 seconds', '2 seconds'],
    ['Wrote a loader that trims the bundle by around 300 KB', '300 KB'],
    ['Made a plan to trim the bundle by over 300 KB', '300 KB'],
    ['Shaved page loads by nearly 2 seconds', '2 seconds'],
    ['Shortened start-up by up to 2 seconds', '2 seconds'],
    ['Shrank images by 300 KB', '300 KB'],
    ['Wrote a job that shrinks images by ~300 KB', '~300 KB'],
    ['Dropped latency by 80 ms', '80 ms'],
    ['Optimised start-up by 2 seconds', '2 seconds'],
    ['Optimized start-up by 2 seconds', '2 seconds'],
    ['Reducing start-up by 2 seconds was the first win', '2 seconds'],
    ['Made images load behind the fold, by 80 ms', null],
    ['Cut latency, a gain by 80 ms', null],
    ['Cut latency. It fell by 80 ms', null],
    ['Cut p95 latency by 80 ms compared with May', null],
    ['Cut p95 latency by 80 ms vs the old portal', null],
    ['Cut p95 latency by 80 ms versus the old portal', null],
    ['Cut p95 latency by 80 ms (the baseline was slow)', null],
    ['Cut p95 latency by 80 ms -> the fastest portal', null],
    ['Made statements load 2 days faster, ahead of plan', null],
    ['Made statements load 2 seconds faster, 3x what it was', null],
    ['Die Seite lädt 2 seconds faster als bisher und ist schnell', null],
  ];

  it('knows a change by its verb or its comparative, and what it is measured against', () => {
    for (const [highlight, expected] of changes)
      assert.deepEqual(flagged(profile([`'${highlight}'`]), code), expected === null ? [] : [expected], highlight);
  });

  it('keeps a place for the beginning behind the change', () => {
    const text = profile(['Made statements load 2 seconds faster in the app']);
    const [first] = check(text, code);
    assert.deepEqual(titles(text, code), ['Keep a place for "from … to …"']);
    assert.match(
      applied(text, first!.fixes()[0]!.edits),
      /2 seconds faster \(from \[how much\?\] to \[how much\?\]\) in the app/,
    );
  });
});

describe('metric.duplicate', () => {
  const code = 'metric.duplicate';

  it('says once that a figure is given again, in its own section and in another', () => {
    const items = (title: string, ...lines: readonly string[]): string =>
      `  - title: ${title}\n    items:\n${lines.map((line) => `      - ${line}\n`).join('')}`;
    const text = `sections:\n${items(
      'Payroll',
      'Moved the payroll of 340 dockers to one system',
      'Wrote the handbook of payroll for 340 dockers',
    )}${items('Rota', 'Planned the payroll rota of 340 dockers')}`;
    const said = check(text, code);
    const places = said.map(({ range }) => `${range.start.line}:${range.start.character}`);
    assert.deepEqual([...new Set(places)], places);
    assert.ok(said.some((one) => text.split('\n')[one.range.start.line]!.includes('handbook')));
  });
  const cut = 'Cut checkout latency by 38% with a cache of prices';

  it('lets a headline figure and a summary repeat a highlight once', () => {
    const stats = 'basics:\n  stats:\n    - value: 38%\n      label: lower checkout latency\n';
    assert.deepEqual(flagged(profile([cut], stats), code), []);
    const summary = 'basics:\n  summary: Engineer who makes shops fast; the last one by 38%.\n';
    assert.deepEqual(flagged(profile([cut], summary), code), []);
  });

  it('finds what is told three times', () => {
    const basics =
      'basics:\n  summary: Engineer who cut latency by 38%.\n  stats:\n    - value: 38%\n      label: lower checkout latency\n';
    const text = profile([cut], basics);
    assert.deepEqual(flagged(text, code), ['38%']);
    assert.deepEqual(
      check(text, code)[0]!
        .related()
        .map(({ range }) => text.split('\n')[range.start.line]!.trim()),
      ['summary: Engineer who cut latency by 38%.'],
    );
  });

  it('leaves a headline figure alone that names its highlight', () => {
    const text = `basics:\n  summary: Engineer who cut latency by 38%.\n  stats:\n    - value: 38%\n      label: lower latency\n      source: cache\nwork:\n  - name: Quayside Bank\n    highlights:\n      - id: cache\n        text: ${cut}\n`;
    assert.deepEqual(flagged(text, code), []);
  });

  it('finds a summary that copies a highlight', () => {
    const text = profile(
      ['Built an escrow service that holds $6M of monthly deposits for brokers'],
      'basics:\n  summary: Engineer who built an escrow service that holds $6M of monthly broker deposits.\n',
    );
    assert.deepEqual(flagged(text, code), ['$6M']);
  });

  it('finds a free section that repeats a job, also with the figure rounded', () => {
    const section = (figure: string) =>
      `sections:\n  - title: Selected work\n    items:\n      - Reduced checkout latency by ${figure} with cached prices\n`;
    assert.deepEqual(flagged(profile([cut], section('38%')), code), ['38%']);
    assert.deepEqual(flagged(profile([cut], section('37%+')), code), ['37%+']);
    assert.deepEqual(flagged(profile([cut], section('30%')), code), []);
  });

  it('finds two tiles that say the same', () => {
    const text =
      'basics:\n  stats:\n    - value: 12 QPS to 50 QPS\n      label: throughput\nstories:\n  - name: Search\n    stats:\n      - value: 50 QPS\n        label: after\n';
    assert.deepEqual(flagged(text, code), ['12 QPS to 50 QPS']);
  });

  it('wants more words in common where the figures only nearly agree', () => {
    const section = (figure: string) =>
      `sections:\n  - title: Selected work\n    items:\n      - Reduced checkout latency by ${figure}\n`;
    assert.deepEqual(flagged(profile([cut], section('38%')), code), ['38%']);
    assert.deepEqual(flagged(profile([cut], section('37%+')), code), []);
  });

  /** A highlight of a job, a line of another section, and which figure of the line is given again. */
  const elsewhere: readonly (readonly [string, string, string | null])[] = [
    ['Cut checkout latency by 38%', 'Moved checkout costs down by 38%', null],
    ['Cut checkout latency by 38%', 'Moved latency of the checkout down by 38%', '38%'],
    ['Cut checkout latency by 38%', 'Moved latency of the checkout and prices down by 37%+', null],
    ['Cut checkout latency of prices by 38%', 'Moved latency of the checkout and prices down by 37%+', '37%+'],
    ['Cut checkout latency of prices by 38%', 'Moved latency of the checkout and prices down by over 37%', '37%'],
    ['Cut checkout latency of prices by 38%', 'Moved latency of the checkout and prices down by 36%+', '36%+'],
    ['Cut checkout latency of prices by 38%', 'Moved latency of the checkout and prices down by 35%+', null],
    ['Cut checkout latency of prices by 38%', 'Moved latency of the checkout and prices down by 39%+', null],
    ['Cut checkout latency of prices by 38%', 'Moved latency of the checkout and prices down by 37%', null],
    ['Cut checkout latency of prices by 38%+', 'Moved latency of the checkout and prices down by 37%+', null],
    ['Led 10 nurses of a night ward through a flood', 'Trained 10 nurses for the night ward', '10 nurses'],
    ['Die Latenz der Kasse um 38% gesenkt', 'Latenz der Kasse um 38% gesenkt mit Cache', null],
  ];

  it('wants two words in common beside an equal figure, three beside one that is nearly equal', () => {
    for (const [told, line, expected] of elsewhere) {
      const section = `sections:\n  - title: Selected work\n    items:\n      - ${line}\n`;
      assert.deepEqual(flagged(profile([told], section), code), expected === null ? [] : [expected], line);
    }
  });

  /** Two highlights of one job, and which figure of the second is given again. */
  const within: readonly (readonly [string, string, string | null])[] = [
    ['Cut checkout latency by 38% with a cache', 'Introduced a cache, checkout latency fell by 38%', '38%'],
    ['Raised sales by 38% in shops', 'Cut checkout latency by 38%', null],
    ['Cut checkout latency from 900 ms to 650 ms', 'Checkout latency stays at 650 ms since May', '650 ms'],
    ['Cut checkout latency to 0.65 s', 'Checkout latency stays at 650 ms since May', '650 ms'],
    ['Saved $40K a month on hosting bills', 'Hosting bills fell $40K a month', '$40K a month'],
    ['Saved $40K a month on hosting bills', 'Hosting bills fell $40K a year', null],
  ];

  it('finds a figure that a job gives twice for one thing, in any unit', () => {
    for (const [first, second, expected] of within) {
      const text = profile([first, second]);
      assert.deepEqual(flagged(text, code), expected === null ? [] : [expected], second);
      for (const { range } of check(text, code)) assert.equal(range.start.line, 4);
    }
  });

  it('leaves what two highlights say in the same words to the rule about them', () => {
    const text = profile([
      'Cut the checkout latency by 38% with a cache of prices',
      'Cut checkout latency by 38% with the cache of prices',
    ]);
    assert.deepEqual(flagged(text, code), []);
    assert.deepEqual(flagged(text, 'bullet.duplicate').length, 1);
  });

  it('looks back over eight highlights with the same figure', () => {
    const between = ['sales', 'visits', 'orders', 'returns', 'refunds', 'bookings', 'tips', 'payments', 'donations'];
    const told = (count: number) => [
      'Cut checkout latency by 38%',
      ...between.slice(0, count).map((what) => `Raised ${what} by 38%`),
      'Checkout latency fell by 38% with a cache',
    ];
    assert.deepEqual(flagged(profile(told(8)), code), ['38%']);
    assert.deepEqual(flagged(profile(told(9)), code), []);
  });

  it('speaks of a summary that shares four words with a highlight, and of none with three', () => {
    const built = 'Built an escrow service that holds 38% of deposits for brokers';
    const seenIn = (key: string, words: string) => flagged(profile([built], `basics:\n  ${key}: ${words}\n`), code);
    assert.deepEqual(seenIn('summary', 'Engineer of escrow services and deposits, three at 38%.'), []);
    assert.deepEqual(seenIn('summary', 'Engineer of the escrow service for deposits at 38%.'), []);
    assert.deepEqual(seenIn('summary', 'Engineer of the escrow service for deposits of brokers at 38%.'), ['38%']);
    assert.deepEqual(seenIn('label', 'Escrow service for deposits of brokers at 38%'), ['38%']);
  });

  it('speaks of tiles in two places, unless the first names its highlight or they measure other things', () => {
    const tiles = (figure: string, label: string, source = '') =>
      `basics:\n  stats:\n    - value: ${figure}\n      label: ${label}\n${source}stories:\n  - name: Search\n    stats:\n      - value: ${figure}\n        label: latency\n`;
    assert.deepEqual(flagged(tiles('38%', 'latency'), code), ['38%']);
    assert.deepEqual(flagged(tiles('38%', 'sales'), code), []);
    assert.deepEqual(flagged(tiles('40 ms', 'sales'), code), ['40 ms']);
    assert.deepEqual(flagged(tiles('38%', 'latency', '      source: cache\n'), code), []);
  });

  it('leaves prizes and volunteering alone', () => {
    const again = 'Cut latency of the checkout by 38%';
    for (const more of [
      `awards:\n  - title: Prize of the year\n    summary: ${again}\n`,
      `volunteer:\n  - organization: Code Club\n    highlights:\n      - ${again}\n`,
    ])
      assert.deepEqual(flagged(profile([cut], more), code), [], more);
  });

  it('takes few people or things for a coincidence, and many for the same', () => {
    const section = (count: number) =>
      `sections:\n  - title: Selected work\n    items:\n      - Trained ${count} nurses for the night ward\n`;
    const told = (count: number) =>
      flagged(profile([`Led ${count} nurses of a night ward through a flood`], section(count)), code);
    assert.deepEqual(told(15), ['15 nurses']);
    assert.deepEqual(told(9), []);
  });

  it('goes by the words near a figure, not by those at the other end of a long sentence', () => {
    const section = (filling: number) =>
      `sections:\n  - title: Selected work\n    items:\n      - Took ${'one more '.repeat(filling)}checkout latency down by 38%\n`;
    const far = (filling: number) =>
      `sections:\n  - title: Selected work\n    items:\n      - Checkout latency, ${'one more '.repeat(filling)}38%\n`;
    assert.deepEqual(flagged(profile([cut], section(14)), code), ['38%']);
    assert.deepEqual(flagged(profile([cut], far(14)), code), []);
  });

  it('takes the same figure about other things, or in other jobs, for another', () => {
    const text = profile(
      ['Cut costs by 20% in a year', 'Raised conversion by 20% with shorter forms', 'Led a team of 12 engineers'],
      job('Helix Bioworks', ['Reduced reagent costs by 20%', 'Led a team of 12 engineers in two countries']),
    );
    assert.deepEqual(flagged(text, code), []);
  });
});

describe('metric.duplicate, of sections', () => {
  it('finds a figure of one section in another', () => {
    const items = (first: string, second: string): string =>
      `sections:\n  - title: The ledger\n    items:\n      - ${first}\n  - title: The quay\n    items:\n      - ${second}\n`;
    const first = 'Cut settlement costs by 38% with batched transfers';
    assert.deepEqual(
      check(items(first, 'Batched transfers cut the settlement bill by 38%'), 'metric.duplicate').map(
        ({ range }) => range.start.line,
      ),
      [3],
    );
    assert.deepEqual(check(items(first, 'Raised the wages of pilots by 38%'), 'metric.duplicate'), []);
  });
});
