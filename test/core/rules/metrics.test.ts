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
