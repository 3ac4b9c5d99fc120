import assert from 'node:assert/strict';
import { readBullet } from '../../../server/src/core/reading/bullet.ts';
import { inspectClaim } from '../../../server/src/core/reading/claims/index.ts';

/** Verdict, text, what the figures amount to. */
type Row = readonly ['consistent' | 'contradicted' | 'uncheckable', string, string?];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a multiplier before a pair': [
    ['contradicted', 'Sped up the lab reports 10x, from 40 minutes to 8', '5x'],
    ['consistent', 'Sped up the lab reports 5x, from 40 minutes to 8', '5x'],
    ['contradicted', 'Twentyfold growth in loans, 50 to 400', '8x'],
  ],
  'a pair without "from"': [
    ['contradicted', 'Quadrupled choir membership, 30 to 90', '3x'],
    ['consistent', 'Tripled the seed bank: 1,200 to 3,600 packets', '3x'],
    ['consistent', 'Doubled the choir from 100 to 228 singers'],
    ['contradicted', 'Doubled the choir from 100 to 236 singers'],
    ['contradicted', 'Over half less paper: 800 reams to 500', '38%'],
    ['contradicted', 'Cut the wait by 60%: 80 minutes ==> 20 minutes', '75%'],
    ['contradicted', 'Cut the wait by 60%: 80 minutes ––> 20 minutes', '75%'],
    ['contradicted', 'Cut the wait by 60% (80 minutes --> 20 minutes)', '75%'],
    ['uncheckable', 'Improved retention 10%, 3 to 5 visits a week'],
    ['uncheckable', 'Reached tenfold growth, 3 to 4 years ahead of plan'],
  ],
  'what one alternative alone tells': [
    ['consistent', 'Cut churn by 10%, from 20% to 8–10%'],
    ['contradicted', 'Attendance from 80% to 90% (6 points)', '10 points'],
    ['contradicted', '12 trucks an hour, down 10% from 16', '25%'],
    ['contradicted', 'Passed 30 of 40 audits [60%]', '75%'],
    ['consistent', 'Cut the wait from 40 to 20 minutes and the cost from 10 to 9 euros, by 50%'],
    ['uncheckable', 'Trained 120 newly hired temporary night shift ward support people (50 nurses, 60 porters)'],
  ],
  'money off and savings': [
    ['contradicted', 'More than 50% off the fuel bill: £8,000 to £5,200', '35%'],
    ['contradicted', 'Saved £15k a year, from £60k to £50k', '10000'],
    ['consistent', 'Saved £10k a year, from £60k to £50k'],
    ['uncheckable', 'Saved £2k a month, from £60k to £36k a year'],
  ],
  'points and differences': [
    ['contradicted', 'Raised attendance 15 percentage points, from 70% to 80%', '10 points'],
    ['consistent', 'Improved the pass rate from 60% to 75%, up 15 points'],
    ['contradicted', 'Raised the yield by 12 t/ha, from 60 to 68', '8'],
    ['consistent', 'Raised the yield by 100 t, from 600 t to 696 t'],
    ['contradicted', 'Raised the yield by 100 t, from 600 t to 693 t'],
    ['uncheckable', 'Saved 3 hours a week, cutting reports from 5 to 2'],
  ],
  'shares of a whole': [
    ['contradicted', '9 of 15 interns (75%) were hired', '60%'],
    ['consistent', '75% (30 of 40) of pupils passed', '75%'],
    ['contradicted', 'Rehoused 45 of 60 families, or 80%', '75%'],
    ['uncheckable', 'Won 6 of 8 appeals (20% more than before)'],
    ['uncheckable', '8 of 20 left (60%)'],
    ['uncheckable', 'Trained 14 of 30 staff and cut errors 25%'],
  ],
  'sums with all parts': [
    ['contradicted', 'Led 12 people: 7 engineers and 4 designers', '11'],
    ['consistent', 'A brigade of 13 (6 cooks, 5 bakers, 2 porters)', '13'],
    ['contradicted', 'Spent a budget of $200K: $120K media, $60K events', '$180K'],
    ['consistent', 'Split $600K across tents ($400K) and stages ($200K)', '$600K'],
    ['uncheckable', 'A staff of 30, including 4 nurses and 6 carers'],
    ['uncheckable', 'Opened 9 clinics: 4 rural, 2 urban, the rest mobile'],
    ['uncheckable', 'A team of 12: 3 locations, 2 countries'],
    ['uncheckable', 'A team of 8: 5 senior, 4 remote'],
  ],
  'sums behind what they are for': [
    ['contradicted', 'Raised £24,000 in all: £10,000 from a raffle and £8,000 from a play', '£18,000'],
    ['consistent', 'Ran a budget of $80k for the regatta: $50k boats, $30k stage', '$80k'],
    ['contradicted', 'Supervised 20 staff - 8 cashiers, 6 stockers, 3 cleaners', '17'],
    ['contradicted', 'A deck crew of 12: 5 deckhands, 3 cooks and 2 stewards', '10'],
    ['contradicted', 'A fleet of 30 vehicles: 15 vans, 10 trucks', '25'],
    ['consistent', 'Covered 5 posts (2 + 2.5)', '4.5'],
    ['contradicted', 'A deck crew of 30: 12 deckhands and 8 cooks', '20'],
    ['uncheckable', 'A deck crew of 30: 9 deckhands and 6 cooks'],
    ['uncheckable', 'A deck crew of 10: 12 deckhands and 6 cooks'],
    ['uncheckable', 'A fleet of 30 vehicles: 15 vans, 10 trucks and other plant'],
    ['uncheckable', 'A staff of 10 on weekdays (4 cooks, 3 waiters)'],
  ],
  'shares with a name or the whole first': [
    ['contradicted', 'Won 30 of 40 hearings, an 85% success rate', '75%'],
    ['consistent', 'Won 12 of 20 bids for a success rate of 60%', '60%'],
    ['contradicted', 'Of the 80 applicants, 60 were housed (60%)', '75%'],
    ['contradicted', 'Cleared 70% of a backlog of 500 files (200 closed)', '40%'],
    ['consistent', 'Three fifths of 100 patients (60) walked within a week', '60%'],
    ['contradicted', 'Nine in ten pupils (70%) passed', '90%'],
    ['uncheckable', 'Trained 18 of 24 tutors, a 95% pass rate'],
    ['uncheckable', 'Sold 30 of 40 flats, a 20% discount'],
    ['uncheckable', 'Cleared 60% of 200 files (40 contested)'],
    ['contradicted', 'Rehoused 60% of 50 families of the quay (12)', '24%'],
    ['uncheckable', 'Dropped 60% of 50 suppliers in favour of growers from the county (12)'],
    ['uncheckable', 'Of 60 pupils, 20 sang and 30% played an instrument'],
  ],
  'what was and what is': [
    ['contradicted', 'The waiting list was 240, is 180 - down 35%', '25%'],
    ['contradicted', 'The waiting list was 240 people in town, is 180 - down 35%', '25%'],
    ['uncheckable', 'The waiting list was 240 people of whom most had moved away, is 180 - down 35%'],
    ['consistent', 'Fuel use was 500 kWh and is now 400 kWh, i.e. 20% lower', '20%'],
    ['contradicted', 'The reject rate is now 2%; it was 4%. A 75% reduction.', '50%'],
    ['contradicted', 'Before: 12 leaks a year. After: 9. That is 50% fewer.', '25%'],
    ['consistent', 'Marking used to take 12 hours and now takes 9, 25% less', '25%'],
    ['contradicted', 'Raised takings by 35%: £400 a night as opposed to £320 before', '25%'],
    ['contradicted', 'Lap time 80 s before coaching, 72 s after: 25% less', '10%'],
    ['uncheckable', 'The wait was 10 days, now 6. Complaints fell by half.'],
    ['uncheckable', 'Rent was £400 and is now £500, with arrears 30% lower'],
  ],
  'a change told once more': [
    ['contradicted', "The average stay went from 9 days to 6. That's 50% shorter.", '33%'],
    ['consistent', 'Brought the loan book from $4M to $5M; a 25% expansion', '25%'],
    ['contradicted', 'Infections fell from 8 to 6 per 1,000 operations, a decrease of 50%', '25%'],
    ['contradicted', 'Nights sold rose to 1,500 (from 1,200), +60%', '25%'],
    ['contradicted', 'Up 90% on donations, which went from $2,000 to $3,000', '50%'],
    ['contradicted', 'Upkeep dropped $3k, from $12k to $10k', '2000'],
    ['uncheckable', 'Improved recovery by 10%, which went from 4 wards to 6'],
    ['uncheckable', 'Grew the flock from 40 to 60. A 20% rise in income followed.'],
  ],
  'a change of something else': [
    ['uncheckable', 'Lowered the age of the fleet from 9 to 6 years, saving 18% on repairs'],
    ['uncheckable', 'Cut shifts from 5 to 4, a 10% pay rise for each'],
    ['uncheckable', 'Grew from 4 branches to 6, doubling turnover'],
    ['contradicted', 'Grew from 4 branches to 6, doubling the network', '1.5x'],
    ['contradicted', 'Grew members from 100 to 120, a 40% rise in members', '20%'],
  ],
  'times and odds in words': [
    ['contradicted', 'Cut the drive from an hour to 45 minutes, 50% shorter', '25%'],
    ['consistent', 'Shortened the handover from 45 min to half an hour, a third less', '33%'],
    ['contradicted', 'Late arrivals fell from 1 in 4 to 1 in 8, a 75% reduction', '50%'],
    ['contradicted', 'Journeys down a third (60 → 50 min)', '17%'],
    ['uncheckable', 'From an hour a day to 2 hours a week, 60% less travel'],
    ['uncheckable', 'Rated 1 in 5 to 1 in 6, 40% better service'],
  ],
  'ends in another order': [
    ['contradicted', 'Loaded 20 trucks an hour, up 60% from 16', '25%'],
    ['consistent', 'Booked 120 gigs, compared to 100 the year before: a 20% rise', '20%'],
    ['contradicted', 'Took lessons from 12 up to 18 a week: 80% more', '50%'],
    ['contradicted', 'Revenue rose from 1.2 to 1.5 million euros (+40%)', '25%'],
    ['contradicted', 'Split 100 acres between wheat (40), barley (30) and oats (20)', '90 acres'],
    ['consistent', 'Planted 90 acres: maize (50), beans (25) and potatoes (15)', '90 acres'],
    ['contradicted', '12 nurses out of 48, i.e. 40%, moved to days', '25%'],
    ['contradicted', '70 pupils, of whom 35 (70%) were beginners', '50%'],
    ['uncheckable', 'Loaded 20 trucks an hour, up 60% from 16 sites'],
    ['uncheckable', 'Cut absence 20% with crews from 4 up to 8'],
    ['uncheckable', 'Worked 40 hours: ward (20), clinic (8)'],
  ],
  'then and now': [
    ['contradicted', 'Rent arrears down to a third: £60k then, £30k now', '50%'],
    ['contradicted', 'Reduced churn by 66%, 9% before and 6% after'],
    ['consistent', 'Membership: 90 last spring, 135 now (+50%)', '50%'],
    ['contradicted', 'Halved complaints: 44 in March, 33 in June', '25%'],
    ['consistent', 'Bills: £2,400 previously, £1,800 now, a 25% saving', '25%'],
  ],
  'rates and mixed units': [
    ['contradicted', 'From 20 per minute to 1,500 per hour, double the rate'],
    ['consistent', 'From 5 a minute to 360 an hour, 20% more jars', '20%'],
    ['contradicted', 'Cut the pick time from 75 s to 1 minute, a 35% gain', '20%'],
    ['uncheckable', 'From 12 visits a day to 280 a month, 10% fewer'],
  ],
  'fractions in words': [
    ['contradicted', 'Two fifths fewer accidents, 50 to 40', '20%'],
    ['consistent', 'Cut glass breakage by three quarters, from 80 to 20 a week', '75%'],
    ['consistent', 'Half the water: 80 litres to 40 litres a cycle', '50%'],
  ],
  emphasis: [
    ['contradicted', 'Cut rejects by **60%** (**800 ms** to **200 ms**)', '75%'],
    ['consistent', 'Cut rejects by _75%_ (**800** to **200** a shift)', '75%'],
  ],
};

describe('claims by kind', () => {
  for (const [kind, rows] of Object.entries(kinds))
    describe(kind, () => {
      for (const [verdict, text, computed] of rows)
        it(`${verdict}: ${text}`, () => {
          const read = inspectClaim(text);
          assert.equal(read.verdict, verdict);
          if (computed !== undefined) assert.equal(read.computed, computed);
        });
    });

  it('shows a pair without its emphasis, and states a change behind it', () => {
    const text = 'Cut the wait from **25 s** to **8 s**';
    const [pair] = readBullet(text).claims.pairs;
    assert.equal(pair?.text, 'from 25 s to 8 s');
    assert.deepEqual(pair?.statement, { span: { start: text.length, end: text.length }, newText: ' (68%)' });
  });
});
