import assert from 'node:assert/strict';
import { readBullet } from '../../../../server/src/core/reading/bullet.ts';
import type { Metric, Quantity } from '../../../../server/src/core/reading/metric.ts';

type Expected = Partial<Omit<Metric, 'from' | 'to'>> & { from?: Partial<Quantity>; to?: Partial<Quantity> };

/** The text between «…» is the range the metric must have. */
function checkMetric(marked: string, expected: Expected): void {
  const start = marked.indexOf('«');
  const text = marked.replace('«', '').replace('»', '');
  const end = marked.indexOf('»') - 1;
  const { metrics } = readBullet(text);
  const metric = metrics.find((one) => one.start === start);
  assert.ok(metric, `nothing at ${start} in “${text}”: ${JSON.stringify(metrics)}`);
  assert.equal(text.slice(metric.start, metric.end), text.slice(start, end));
  for (const [key, value] of Object.entries(expected)) {
    const got: unknown = metric[key as keyof Metric];
    if (value !== null && typeof value === 'object') assert.deepEqual({ ...(got as object), ...value }, got, key);
    else assert.equal(got, value, key);
  }
}

const table = (rows: readonly (readonly [string, Expected])[]) => {
  for (const [marked, expected] of rows) it(marked, () => checkMetric(marked, expected));
};

describe('metrics', () => {
  describe('of share', () =>
    table([
      ['Cut kiln losses by «18%»', { kind: 'percent', value: 18, unit: '%', comparator: null, doubt: null }],
      ['Improved grip by «10–20%» on ice', { kind: 'percent', value: 10, high: 20 }],
      ['Kept drift under «0.5 %»', { value: 0.5, comparator: 'under' }],
      ['Filled over «70 percent» of the seats', { value: 70, unit: '%', comparator: 'over' }],
      ['Won «35 bps» of margin', { unit: 'bp', value: 35 }],
      ['Lifted recall «6 percentage points»', { unit: 'pp', value: 6 }],
      ['Saved up to «40%+» of resin', { value: 40, comparator: 'up-to' }],
      ['Lost «-12%» of weight', { value: 12, sign: '-' }],
    ]));

  describe('of money', () =>
    table([
      ['Saved «€1.2m a year» in freight', { kind: 'money', value: 1_200_000, unit: 'EUR', per: 'year' }],
      ['Sold pumps worth «₹3 crore»', { value: 30_000_000, unit: 'INR' }],
      ['Raised «5,00,000 INR» from alumni', { value: 500_000, unit: 'INR' }],
      ['Avoided «95+ million dollars» of fees', { value: 95_000_000, unit: 'USD', comparator: 'at-least' }],
      ['Avoided «90+million$» of fees', { value: 90_000_000, unit: 'USD' }],
      ['Saved «\\$6 million» on ferries', { value: 6_000_000, unit: 'USD' }],
      ['Ran a «$5-10M» yard', { value: 5_000_000, high: 10_000_000, unit: 'USD' }],
      ['Won «12 lakh rupees» of grants', { value: 1_200_000, unit: 'INR' }],
      ['Settled «CHF 2’500’000» of claims', { value: 2_500_000, unit: 'CHF' }],
      ['Banked «15 000 €» for the roof', { value: 15_000, unit: 'EUR' }],
      ['Paid «1.234,50 €» for the pane', { value: 1234.5, unit: 'EUR' }],
      ['Cut fees by «half a million euros»', { value: 500_000, unit: 'EUR' }],
      ['Billed «US$80k/month»', { value: 80_000, unit: 'USD', per: 'month' }],
    ]));

  describe('of change', () =>
    table([
      [
        'Brought boot from «25s to under 8s»',
        {
          kind: 'duration',
          value: 8,
          unit: 's',
          from: { value: 25, unit: 's' },
          to: { value: 8, comparator: 'under' },
        },
      ],
      ['Took latency «800 ms → 200 ms»', { from: { value: 800 }, to: { value: 200, unit: 'ms' } }],
      ['Raised recall from «87% to 95%»', { kind: 'percent', from: { value: 87 }, to: { value: 95 } }],
      ['Scaled from «10-12 QPS to 50 QPS»', { from: { value: 10, high: 12, unit: 'qps' }, to: { value: 50 } }],
      ['Grew the crew from «3 to 15»', { from: { value: 3 }, to: { value: 15 }, high: null }],
      ['Lifted the NPS from «31 to 58»', { kind: 'score', unit: 'NPS', from: { value: 31 }, to: { value: 58 } }],
      ['Cut onboarding from «two weeks to three days»', { unit: 'day', from: { value: 2, unit: 'week' } }],
      ['Sped up sorting «3×»', { kind: 'multiplier', value: 3, unit: 'x' }],
      ['Made builds «three times» faster', { kind: 'multiplier', value: 3, unit: 'x' }],
      ['«Halved» the queue', { kind: 'multiplier', value: 0.5 }],
      ['Cut errors «in half»', { kind: 'multiplier', value: 0.5 }],
      ['Grew the choir «tenfold»', { kind: 'multiplier', value: 10 }],
      ['Reduced spoilage by «a third»', { kind: 'multiplier', unit: 'share' }],
    ]));

  describe('of number', () =>
    table([
      ['Planted «40+ unique orchards»', { kind: 'count', value: 40, unit: 'orchards', object: 'unique orchards' }],
      ['Led «three crews» home', { value: 3, unit: 'crews' }],
      ['Served «~1,200 lunches a day»', { value: 1200, comparator: 'about', per: 'day' }],
      ['Coached a team of «11»', { kind: 'count', value: 11 }],
      ['Ran a «30-person» kitchen', { value: 30, unit: 'person' }],
      ['Moved «5,00,000 patient records»', { value: 500_000 }],
      ['Trained «٢٥ nurses»', { value: 25 }],
      ['Handled «２０ tickets»', { value: 20 }],
      ['Served «3M impressions/day»', { value: 3_000_000, per: 'day' }],
      ['Planted «twenty-five hectares» of hedge', { value: 25, unit: 'hectare' }],
      ['Wrote **«12** manuals»', { value: 12, unit: 'manuals' }],
      ['Stored «2TB» of scans', { kind: 'size', unit: 'TB', value: 2 }],
      ['Answered «1K QPS»', { kind: 'rate', unit: 'qps', value: 1000 }],
      ['Won «9 of 11 tenders»', { kind: 'ratio', value: 9 }],
      ['Reached «RMSE 1.28» on tides', { kind: 'score', unit: 'RMSE', value: 1.28 }],
      ['Placed «second» in the county', { kind: 'rank', value: 2 }],
      ['Ranked «21st of 1,630» teams', { kind: 'rank', value: 21 }],
      ['Ranked «3 out of 40» crews', { kind: 'rank', value: 3 }],
      ['Brought the choir to «#10» in the county', { kind: 'rank', value: 10 }],
    ]));

  describe('in letters short for thousands, millions and more', () =>
    table([
      ['Saved «$4mm» on rope', { value: 4_000_000, unit: 'USD' }],
      ['Saved «$4MM» on rope', { value: 4_000_000, unit: 'USD' }],
      ['Sold «3MM tickets»', { value: 3_000_000, unit: 'tickets' }],
      ['Raised «$2b» for dykes', { value: 2_000_000_000, unit: 'USD' }],
      ['Raised «$2 B» for dykes', { value: 2_000_000_000, unit: 'USD' }],
      ['Sorted «5B rows» twice', { value: 5_000_000_000 }],
      ['Won «₹5L» of grants', { value: 500_000, unit: 'INR' }],
      ['Sorted «2T rows» twice', { value: 2_000_000_000_000 }],
      ['Served «7m guests»', { value: 7_000_000 }],
    ]));

  it('leave letters alone that are units there', () => {
    for (const text of [
      'Fitted 40mm pipes',
      'Sold 5L of jam',
      'Dug a 3m trench',
      'Filled 4 L of oil',
      'Wound 6 mm of wire',
    ]) {
      const values = readBullet(text).metrics.map(({ value }) => value ?? 0);
      assert.ok(
        values.every((value) => value < 1000),
        `${text}: ${values}`,
      );
    }
  });

  it('are no numbers behind a sign that are higher than a place people tell of', () => {
    assert.deepEqual(readBullet('Mended boat #11 and the mast of #87').metrics, []);
  });

  describe('in doubt', () =>
    table([
      ['Served «thousands of» commuters', { kind: 'vague', doubt: 'magnitude', value: null }],
      ['Cut handover from «days to hours»', { kind: 'vague', doubt: 'unit-change' }],
      ['«4 years» of experience', { doubt: 'tenure' }],
      ['Drafted «two novellas»', { doubt: 'one-or-two' }],
      ['Modelled the plant as «four layers»', { doubt: 'design' }],
      ['Had «zero outages» in the season', { doubt: 'absolute' }],
      ['Won the Young Mason «award»', { doubt: 'award' }],
    ]));
});

describe('masks', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Moved tills from Java «8» to Java «17»', 'version'],
    ['Rolled out Windows «10», «11» and Office «365»', 'version'],
    ['Put scans on «S3», «EC2» and «K8s»', 'code'],
    ['Spoke «HTTP/2» and «SHA-256»', 'code'],
    ['Took «Tier» «2» calls'.replace('«Tier» ', 'Tier '), 'label'],
    ['Met the «4th» Thursday', 'ordinal'],
    ['Covered «24/7»', 'idiom'],
    ['Led it in «2021»', 'date'],
    ['Opened at «6 a.m». sharp', 'date'],
    ['Reached me on «+44 20 7946 0018»', 'phone'],
    ['See «https://example.org/v2»', 'link'],
    ['Sailed on the «Nine Sisters»', 'name'],
    ['Prepared «10x Visium» slides of oak leaves', 'name'],
    ['«1.» Rewrote the ledger', 'list-number'],
  ];
  for (const [marked, reason] of rows)
    it(marked, () => {
      const text = marked.replace(/[«»]/g, '');
      const expected = [...marked.matchAll(/«([^»]*)»/g)].map((match) => match[1]);
      const { masks, metrics } = readBullet(text);
      assert.deepEqual(
        masks.map((mask) => text.slice(mask.start, mask.end)),
        expected,
      );
      assert.equal(masks[0]?.reason, reason);
      assert.deepEqual(metrics, []);
    });
});
