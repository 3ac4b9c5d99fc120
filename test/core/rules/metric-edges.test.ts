import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import type { Problem } from '../../../server/src/core/analysis/analyzer.ts';
import type { Settings } from '../../../server/src/core/rules/settings.ts';
import { applied, check, underlined } from '../support/check.ts';

const profile = (highlights: readonly string[], more: object = {}): string =>
  stringify({ work: [{ name: 'Quayside Bank', highlights }], ...more }, { lineWidth: 0 });

/** What is underlined with what it becomes by the first fix alone, and what is shown beside it. */
function told(code: string, text: string, settings: Partial<Settings> = {}): readonly string[] {
  return check(text, code, settings).map((one) => {
    const fix = one.fixes().at(-1);
    const lines = fix ? applied(text, fix.edits).split('\n') : null;
    const line = one.range.start.line;
    const was = text.split('\n')[line]!;
    const now = lines?.[line] ?? was;
    const rest = was.slice(one.range.end.character);
    const becomes = lines ? ` → ${now.slice(one.range.start.character, now.length - rest.length)}` : '';
    const beside = one.related().map(({ range }) => underlined(text, { range } as Problem));
    return `${underlined(text, one)}${becomes}${fix && !fix.safe ? '?' : ''}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}`;
  });
}

describe('ways of writing figures', () => {
  const said = (...highlights: readonly string[]): readonly string[] => told('metric.notation', profile(highlights));
  it('go with the most frequent style of money, with the short one among equals', () => {
    const rows: readonly (readonly [highlights: readonly string[], lines: readonly string[]])[] = [
      [['Saved $3 million', 'Won $4M'], ['$3 million → $3M ($4M)']],
      [['Saved $3 million', 'Won $4M', 'Lost $5 million'], ['$4M → $4 million ($3 million)']],
      [['Saved 3 million dollars', 'Won USD 4M'], ['USD 4M → 4 million dollars? (3 million dollars)']],
      [['Saved 500K USD', 'Won $4M'], ['500K USD → $500K? ($4M)']],
      [['Saved 500K USD', 'Won 600K USD', 'Won $4M'], []],
      [['Saved R$ 5 million', 'Won R$4M', 'Kept R$3M'], []],
      [['Saved A$ 5 million', 'Won A$4M', 'Kept A$3M'], ['A$ 5 million → A$5M (A$4M)']],
      [['Saved $5m', 'Won $4M', 'Kept $3M'], ['$5m → $5M ($4M)']],
      [
        ['Saved $5m', 'Won 4 million dollars', 'Kept 3 million dollars'],
        ['$5m → 5 million dollars (4 million dollars)'],
      ],
      [['Saved $5k', 'Won 4 million dollars', 'Kept 3K dollars'], ['4 million dollars → $4M ($5k, 3K dollars)']],
      [['Saved $500', 'Won $4M', 'Kept 40 dollars'], ['40 dollars → $40 ($500)']],
      [['Saved ₹12.3 lakh', 'Won $4M', 'Kept $3M'], ['₹12.3 lakh → ₹1.23M? ($4M)']],
      [['Saved ₹9 lakh', 'Won $4M', 'Kept $3M'], ['₹9 lakh → ₹900K? ($4M)']],
      [['Saved ₹10–20 lakh', 'Won $4M', 'Kept $3M'], []],
      [['Saved ₹3 crore', 'Won ₹4 lakh'], []],
      [['Served 4K', 'Served 5K boats', 'Served 6k boats a day'], ['6k → 6K (4K)']],
      [['Served 4 thousand boats', 'Served 5K boats'], []],
      [['Cut waste by 4 %', 'Cut cost by 5 %', 'Cut time by 6%'], ['6% → 6 % (4 %)']],
      [
        ['Cut waste by 4 per cent', 'Cut cost by 5 percent', 'Cut time by 6 percent'],
        ['4 per cent → 4 percent (5 percent)'],
      ],
      [['Cut waste by 4%', 'Cut cost by 5%', 'Cut time by 6 %'], ['6 % → 6% (4%)']],
      [['Ran 4x faster', 'Sailed 5x faster', 'Rowed 6X faster'], ['6X → 6x (4x)']],
      [['Moved 12345 boats', 'Moved 22345 boats', 'Moved 32,345 boats'], ['32,345 → 32345 (12345)']],
      [['Moved 1234567 boats', 'Moved 22,345 boats', 'Moved 32,345 boats'], ['1234567 → 1,234,567 (22,345)']],
      [['Moved 12,34,567 boats', 'Moved 22345 boats', 'Moved 32345 boats'], []],
      [['Waited 12ms', 'Waited 13 ms', 'Waited 14 ms'], ['12ms → 12 ms (13 ms)']],
      [['Moved 12 Gbps', 'Moved 13Gbps', 'Moved 14Gbps'], ['12 Gbps → 12Gbps (13Gbps)']],
      [['Kept 12 kg', 'Kept 13kg', 'Kept 14kg'], []],
    ];
    for (const [highlights, lines] of rows) assert.deepEqual(said(...highlights), lines, highlights.join('; '));
  });
});

describe('one quantity in two notations', () => {
  const said = (...highlights: readonly string[]): readonly string[] => told('metric.notation', profile(highlights));
  it('is found from a thousand on, of one thing, rate and bound', () => {
    const rows: readonly (readonly [highlights: readonly string[], lines: readonly string[]])[] = [
      [['Served 1K boats', 'Served 1,000 boats'], ['1,000 boats → 1K boats (1K)']],
      [['Served 1.2K boats', 'Served 1,200 boats'], ['1,200 boats → 1.2K boats (1.2K)']],
      [['Served 10K boats', 'Saw 10,000 boats', 'Met 10,000 boats'], ['10K boats → 10,000 boats (10,000)']],
      [['Served 10,000 boats', 'Saw 10K boats', 'Met 10K boats'], ['10,000 boats → 10K boats (10K)']],
      [['Served 10K boats', 'Saw 10,000 ships'], []],
      [['Served 10K Boats', 'Saw 10,000 boats'], ['10,000 boats (10K)']],
      [['Served over 10K boats', 'Saw 10,000 boats'], []],
      [['Served over 10K boats', 'Saw over 10,000 boats'], ['10,000 boats → 10K boats (10K)']],
      [['Served 10K boats a day', 'Saw 10,000 boats a year'], []],
      [['Served 10K boats a day', 'Saw 10,000 boats a day'], ['10,000 boats a day → 10K boats a day (10K)']],
      [['Served 10–20K boats', 'Saw 10,000–20,000 boats'], []],
      [['Earned $10K', 'Made $10,000'], ['$10,000 ($10K)']],
      [['Served 3M/day', 'Saw 3M boats/day'], ['3M/day (3M)']],
      [['Served 3M/day', 'Saw 3M/day'], []],
      [['Earned $3M/day', 'Saw 3M boats/day'], []],
      [['Moved 3 GB/day', 'Saw 3 boats/day'], []],
      [['Served 3M/day', 'Saw 3M boats/day', 'Saw 3M ships/day'], []],
      [['Served 3M/day', 'Saw 3M boats/week'], []],
      [['Served over 3M/day', 'Saw 3M boats/day'], []],
    ];
    for (const [highlights, lines] of rows) assert.deepEqual(said(...highlights), lines, highlights.join('; '));
  });
});

describe('a figure given again', () => {
  const said = (text: string): readonly string[] => told('metric.duplicate', text);
  const twice = (one: string, other: string): readonly string[] => said(profile([one, other]));
  const apart = (one: string, other: string): readonly string[] =>
    said(profile([one], { stories: [{ name: 'Tides', outcome: other }] }));
  const stats = (list: readonly string[], more: readonly string[], summary?: string) =>
    said(
      stringify(
        {
          basics: {
            ...(summary ? { summary } : {}),
            stats: list.map((one) => {
              const [value, label] = one.split('|');
              return { value, label };
            }),
          },
          work: [{ name: 'Quayside Bank', highlights: more }],
        },
        { lineWidth: 0 },
      ),
    );
  it('is found by the words round it, in another text, another place and a headline figure', () => {
    assert.deepEqual(
      twice('Cut the loss of grain by 38% with covers', 'Bought covers that cut grain loss by 38% overnight in spring'),
      ['38%'],
    );
    assert.deepEqual(
      twice('Cut the loss of grain by 38% with lids', 'Bought covers that cut spoilage by 38% overnight in spring'),
      [],
    );
    assert.deepEqual(
      twice('Cut the loss of rye by 38% in May', 'Bought covers, cutting the loss by 38% overnight'),
      [],
    );
    assert.deepEqual(
      apart('Cut the loss of grain by 38% with lids', 'Tested covers that cut grain loss by 38% overnight'),
      ['38% (38%)'],
    );
    assert.deepEqual(apart('Cut the loss of grain by 38% with lids', 'Tested covers that cut loss by 38% overnight'), [
      '38% (38%)',
    ]);
    assert.deepEqual(
      apart('Cut the loss of grain by 38%+ with covers', 'Tested covers that cut grain loss by 39% overnight'),
      ['39% (38%+)'],
    );
    assert.deepEqual(
      apart('Cut the loss of grain by 38%+ with covers', 'Tested covers that cut grain loss by 40% overnight'),
      ['40% (38%+)'],
    );
    assert.deepEqual(
      apart('Cut the loss of grain by 38%+ with covers', 'Tested covers that cut grain loss by 41% overnight'),
      [],
    );
    assert.deepEqual(
      apart('Cut the loss of grain by 38%+ with covers', 'Tested covers that cut grain loss by 37% overnight'),
      [],
    );
    assert.deepEqual(
      apart('Cut the loss of grain by 38% with covers', 'Tested covers that cut grain loss by 39% overnight'),
      [],
    );
    assert.deepEqual(
      apart('Cut the loss of grain by 38%+ with lids', 'Tested covers that cut grain loss by 39% overnight'),
      ['39% (38%+)'],
    );
    assert.deepEqual(apart('Moved 9 boats of rye to the mill', 'Counted 9 boats of rye at the mill'), []);
    assert.deepEqual(apart('Moved 10 boats of rye to the mill', 'Counted 10 boats of rye at the mill'), [
      '10 boats (10 boats)',
    ]);
    assert.deepEqual(apart('Raised speed 10x for the rye boats', 'Made rye boats 10x as fast'), []);
    assert.deepEqual(
      stats(['38%|less loss of grain'], ['Cut the loss of grain by 38%'], 'Miller who cut the loss of grain by 38%.'),
      ['38% (38%)'],
    );
    assert.deepEqual(stats(['38%|less loss of grain'], ['Cut the loss of grain by 38%']), []);
    assert.deepEqual(stats(['38%|less loss of grain', '38%|of grain lost'], []), []);
    assert.deepEqual(stats(['38%|less loss of grain', '38%|more bread'], []), []);
    assert.deepEqual(stats(['40 ms|per answer', '40 ms|a reply'], []), []);
    assert.deepEqual(
      stats(['40 ms|per answer'], ['Brought each reply down to 40 ms'], 'Miller with replies in 40 ms.'),
      ['40 ms (40 ms)'],
    );
    assert.deepEqual(
      stats(['38%|less loss of grain'], ['Raised sales by 38%'], 'Miller who cut the loss of grain by 38%.'),
      [],
    );
    assert.deepEqual(
      said(
        stringify({
          basics: { summary: 'Miller who cut the loss of grain with oak covers by 38%.' },
          work: [{ name: 'A', highlights: ['Cut the loss of grain with oak covers by 38%'] }],
        }),
      ),
      ['38% (38%)'],
    );
    assert.deepEqual(
      said(
        stringify({
          basics: { summary: 'Miller who cut grain loss with covers by 38%.' },
          work: [{ name: 'A', highlights: ['Cut the loss of grain with covers by 38%'] }],
        }),
      ),
      ['38% (38%)'],
    );
  });
  it('is looked for among forty of jobs, and four hundred of other places', () => {
    const one = 'Cut the loss of grain by 38% with covers';
    const other = 'Tested covers that cut grain loss by 38% overnight';
    const inJobs = (count: number): number => {
      const fillers = Array.from({ length: count }, () => ({ name: 'Quay', highlights: ['Raised sales by 38%'] }));
      const work = [...fillers, { name: 'Holm', highlights: [one] }];
      return said(stringify({ work, stories: [{ name: 'Tides', outcome: other }] })).length;
    };
    assert.equal(inJobs(39), 1);
    assert.equal(inJobs(40), 0);
    const inStories = (count: number): number => {
      const fillers = Array.from({ length: count }, (_, at) => ({ name: 'Quay', outcome: `Sold ${at + 1000} boats` }));
      const stories = [...fillers, { name: 'Tides', outcome: other }];
      return said(stringify({ work: [{ name: 'Holm', highlights: [one] }], stories })).length;
    };
    assert.equal(inStories(399), 1);
    assert.equal(inStories(400), 0);
  });
});
