import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBullet } from '../../../server/src/core/reading/bullet.ts';
import { type Claim, type ClaimReading, inspectClaim } from '../../../server/src/core/reading/claims/index.ts';

const readClaims = (text: string): ClaimReading => readBullet(text).claims;

function only(text: string): Claim {
  const { claims } = readClaims(text);
  assert.equal(claims.length, 1, `one claim in ${text}`);
  return claims[0]!;
}

/** The text after the fix of its first contradicted claim. */
function fixed(text: string): string {
  const fix = readClaims(text).claims.find((claim) => claim.fix)?.fix;
  assert.ok(fix);
  return text.slice(0, fix.span.start) + fix.newText + text.slice(fix.span.end);
}

describe('claims', () => {
  describe('a stated change and the figures beside it', () => {
    for (const [verdict, text, computed] of [
      ['consistent', 'Cut API latency by 75% (800 ms to 200 ms)', '75%'],
      ['consistent', 'Reduced import time by over 70%, from 3+ minutes to 45 seconds', 'at least 75%'],
      ['consistent', 'Scaled ingestion 4x from 10-12 QPS to 50 QPS', '4.2–5x'],
      ['consistent', 'Raised recall by 8%, from 87% to 95%', '8 points'],
      ['consistent', 'Raised recall by 9%, from 87% to 95%', '9%'],
      ['consistent', 'Cut review time from 2 days to 4 hours (75%)', '92%'],
      ['consistent', 'Reduced cold starts 70% – from 25s to under 8s', 'at least 68%'],
      ['consistent', 'Lowered spend 75% to $500K, down from $2M', '75%'],
      ['consistent', 'Grew reach 10x, from 1 to 10 million readers', '10x'],
      ['consistent', 'Made builds twice as fast, from 20 min to 10 min', '50%'],
      ['contradicted', 'Cut API latency by 60% (800 ms to 200 ms)', '75%'],
      ['contradicted', 'Made builds 10x faster, 50 minutes → 10 minutes', '5x'],
      ['contradicted', 'Halved review time from 20 days to 14 days', '30%'],
      ['contradicted', 'Reduced tickets by at least 80% (from 40 to 10 a day)', '75%'],
    ] as const)
      it(`${verdict}: ${text}`, () => {
        const claim = only(text);
        assert.deepEqual([claim.verdict, claim.computed], [verdict, computed]);
      });
  });

  describe('silence where nothing is certain', () => {
    for (const text of [
      'Cut memory by 40%, from unbounded to 250 MB',
      'Moved the fleet from Java 8 to Java 17, cutting start-up by 30%',
      'Reduced incidents by 30% and recovery from 4 hours to 30 minutes',
      'Cut page load from 4 s to 1 s, improving conversion by 15%',
      'Grew the team from 3 to 12 engineers, a 40% increase in output',
      'From 2016 to 2020 cut energy use by 20%',
      'Grew revenue from €30k to $60k (3x)',
      'Cut costs 50%. Grew the team from 4 to 12.',
      'Cut latency by 75% and cost by 30% (800 ms to 200 ms)',
      'Increased speed by 60% with queries from 10 to 40 per page',
    ])
      it(text, () => {
        for (const claim of readClaims(text).claims) assert.notEqual(claim.verdict, 'contradicted');
      });
  });

  describe('several pairs in one bullet', () => {
    it('holds each change against its own', () => {
      const { claims } = readClaims(
        'Reduced time-to-hire by 40% (45 days to 27 days) and cost per hire by 50% ($8,000 to $6,000)',
      );
      assert.deepEqual(
        claims.map(({ claimed, verdict, computed }) => [claimed, verdict, computed]),
        [
          ['40%', 'consistent', '40%'],
          ['50%', 'contradicted', '25%'],
        ],
      );
    });
  });

  describe('fixes', () => {
    for (const [before, after] of [
      ['Cut latency by 60% (800 ms to 200 ms)', 'Cut latency by 75% (800 ms to 200 ms)'],
      ['Cut latency by 60 % (800 ms to 200 ms)', 'Cut latency by 75 % (800 ms to 200 ms)'],
      ['p99: 900ms -> 300ms (-50%)', 'p99: 900ms -> 300ms (-67%)'],
      ['Made builds 3× faster (from 60 s to 10 s)', 'Made builds 6× faster (from 60 s to 10 s)'],
      ['Cut waits by about 30 percent, from 10 days to 5 days', 'Cut waits by 50 percent, from 10 days to 5 days'],
      ['Cut start-up by 40%, from 25s to under 8s', 'Cut start-up by at least 68%, from 25s to under 8s'],
    ] as const)
      it(`${before} becomes ${after}`, () => {
        assert.equal(fixed(before), after);
        assert.equal(inspectClaim(after).verdict, 'consistent');
      });
  });

  describe('changes that could be stated', () => {
    for (const [text, computed] of [
      ['Cut cold starts from 25 s to under 8 s', 'at least 68%'],
      ['Cut the reply time from 800 ms to 200 ms', '75%'],
      ['Reduced the bundle to 200 KB from 1.2 MB', '83%'],
      ['Grew the rota from 4 to 12 people', '3x'],
      ['Raised donations from $10k to $14k', '40%'],
      ['Cut a 5 % error budget breach from 40 to ~10 a month', 'about 75 %'],
    ] as const)
      it(`${text}: ${computed}`, () => assert.equal(readClaims(text).pairs[0]?.computed, computed));

    for (const [before, after] of [
      ['Cut the reply time from 800 ms to 200 ms.', 'Cut the reply time from 800 ms to 200 ms (75%).'],
      ['Grew the rota from 4 to 12 people in spring', 'Grew the rota from 4 to 12 people (3x) in spring'],
      ['Cut calls from 90 a day to 30 a day', 'Cut calls from 90 a day to 30 a day (67%)'],
      ['Trimmed hosting from $30k/month to $12k/month', 'Trimmed hosting from $30k/month to $12k/month (60%)'],
      ['Cut waits (from 10 days to under 5 days)', 'Cut waits (from 10 days to under 5 days, at least 50%)'],
    ] as const)
      it(`${before} becomes ${after}`, () => {
        const { statement } = readClaims(before).pairs[0]!;
        assert.ok(statement);
        assert.equal(
          before.slice(0, statement.span.start) + statement.newText + before.slice(statement.span.end),
          after,
        );
        assert.equal(inspectClaim(after).verdict, 'consistent');
      });

    it('are left alone where a change is stated', () =>
      assert.equal(readClaims('Cut p99 latency by 75% from 800 ms to 200 ms').pairs[0]?.statement, null));

    for (const text of [
      'Raised recall from 87% to 95%',
      'Took NPS from 20 to 60 (+40 points)',
      'Cut review time from 2 days to 4 hours',
      'Grew reach from 1 to 10 million readers',
      'Taught children aged from 5 to 12',
      'Supported growth from 0 to 50 customers',
      'Reduced network depth (512→256→128)',
      'Reviewed 5 to 10 requests a day',
      'Upgraded Django from 2.2 to 4.2',
    ])
      it(`are not derived from: ${text}`, () =>
        assert.ok(readClaims(text).pairs.every(({ statement }) => statement === null)));
  });

  describe('properties', () => {
    const units = fc.constantFrom('ms', 's', 'MB', 'minutes', 'requests', '');
    const value = fc.integer({ min: 20, max: 5000 });
    const layouts = fc.constantFrom<(change: string, pair: string) => string>(
      (change, pair) => `Cut the queue by ${change} (${pair})`,
      (change, pair) => `Cut the queue by ${change}, from ${pair}`,
      (change, pair) => `Cut the queue from ${pair} (${change})`,
      (change, pair) => `Reduced the queue from ${pair}, a ${change} reduction`,
    );
    const arrows = fc.constantFrom(' to ', ' → ', ' -> ');
    const quantity = (amount: number, unit: string): string => `${amount}${unit && ` ${unit}`}`;

    it('a pair that bears its change out is never contradicted', () =>
      fc.assert(
        fc.property(value, value, units, layouts, arrows, (a, b, unit, layout, arrow) => {
          const [high, low] = [Math.max(a, b) + 1, Math.min(a, b)];
          const share = Math.round((1 - low / high) * 100);
          const text = layout(`${share}%`, `${quantity(high, unit)}${arrow}${quantity(low, unit)}`);
          assert.notEqual(inspectClaim(text).verdict, 'contradicted', text);
        }),
        { numRuns: 600 },
      ));

    it('a change far from its pair is contradicted, in any notation', () =>
      fc.assert(
        fc.property(
          value,
          fc.integer({ min: 30, max: 90 }),
          units,
          layouts,
          arrows,
          (size, share, unit, layout, arrow) => {
            const high = size * 10 + 25_000;
            const low = Math.round(high * (1 - share / 100));
            const pair = `${quantity(high, unit)}${arrow}${quantity(low, unit)}`;
            const wrong = share > 60 ? share - 25 : share + 25;
            for (const notation of [`${wrong}%`, `${wrong} %`, `${wrong} percent`])
              assert.equal(inspectClaim(layout(notation, pair)).verdict, 'contradicted', layout(notation, pair));
          },
        ),
        { numRuns: 400 },
      ));

    it('survives any text, and every span lies inside it', () => {
      const pieces = fc.constantFrom(
        ...[
          '75%',
          'from ',
          'to ',
          '800 ms',
          ' ',
          '200',
          '$',
          '4x',
          '→',
          '(',
          ')',
          'halved ',
          'by ',
          'a third',
          ', ',
          '. ',
          '٣',
          '\ud800',
          '🎉',
          '‮',
        ],
      );
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.array(pieces, { maxLength: 40 }).map((p) => p.join('')),
          ),
          (text) => {
            const { claims, pairs } = readClaims(text);
            const spans = [...claims, ...pairs, ...claims.flatMap(({ pair, fix }) => [pair, fix?.span])];
            for (const span of spans)
              if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
            assert.deepEqual(readClaims(text), { claims, pairs });
          },
        ),
        { numRuns: 1500 },
      );
    });
  });

  it('reads figures of 400 digits and long walls of text', () => {
    const digits = '9'.repeat(400);
    assert.equal(inspectClaim(`Cut costs by 50% from ${digits} to 10`).verdict, 'uncheckable');
    assert.equal(inspectClaim(`Cut costs by ${digits}% from 20 to 10`).verdict, 'uncheckable');
    assert.equal(inspectClaim('from 800 ms to 200 ms by 75% '.repeat(5000)).text.length, 145000);
  });

  it('inspects a text as one row, a contradiction first', () => {
    const text = 'Cut waits by 50% (10 days to 5 days) and cost by 50% ($8,000 to $6,000)';
    assert.deepEqual(inspectClaim(text), { text, verdict: 'contradicted', claimed: '50%', computed: '25%' });
    assert.deepEqual(inspectClaim('Mentored interns'), {
      text: 'Mentored interns',
      verdict: 'uncheckable',
      claimed: null,
      computed: null,
    });
  });
});
