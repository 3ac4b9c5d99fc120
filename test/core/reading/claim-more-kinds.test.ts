import assert from 'node:assert/strict';
import { inspectClaim } from '../../../server/src/core/reading/claims/index.ts';

/** Verdict, text, what the figures amount to. */
type Row = readonly ['consistent' | 'contradicted' | 'uncheckable', string, string?];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a verb that says the opposite': [
    ['contradicted', 'Increased germination from 88% to 81%', 'down 7 points'],
    ['contradicted', 'Raised box-office takings from £9,400 to £8,100 a week', 'down 14%'],
    ['contradicted', 'Grew the subscriber list (from 5,200 to 4,100)', 'down 21%'],
    ['contradicted', 'Cut changeover times from 3 hours to 5 hours', 'up 67%'],
    ['contradicted', 'Mapped the line and reduced scrap from 2% to 5%', 'up 3 points'],
    ['uncheckable', 'Increased germination from 81% to 88%'],
    ['uncheckable', 'Increased release frequency from 6 weeks to 2 weeks'],
    ['uncheckable', 'Raised the club ranking from 14 to 6'],
    ['uncheckable', 'Grew conversion (from 5 steps to 3)'],
    ['uncheckable', 'Cut steel plate from 4 mm to 12 mm'],
    ['uncheckable', 'Reduced failures from 1 in 100 to 1 in 500'],
    ['uncheckable', 'Raised the margin from -5% to -8%'],
    ['uncheckable', 'Raised awareness in 12 schools from 9% to 4%'],
    ['uncheckable', 'Not increased rents from £900 to £850'],
  ],
  'what happened more than once': [
    ['uncheckable', 'Grew bookings 20% YoY, from 1,000 to 1,728 in three seasons'],
    ['uncheckable', 'Grew bookings 2x YoY, from 100 to 800'],
    ['contradicted', 'Grew bookings 2x YoY, from 100 to 500', '5x'],
    ['contradicted', 'Grew bookings 20% YoY, from 1,000 to 1,500', '50%'],
    ['contradicted', 'Cut heating 30% year on year (€80,000 to €72,000)', '10%'],
    ['uncheckable', 'Cut heating 10% year on year (€80,000 to €58,000)'],
    ['uncheckable', 'Cut spoilage by 10% per quarter (from 400 to 262 crates)'],
    ['uncheckable', 'Raised gifts 15% annually, from £20k to £35k'],
    ['uncheckable', 'Doubled the flock every year, from 20 to 160'],
    ['uncheckable', 'Halved the queue twice, from 48 to 12'],
    ['uncheckable', 'Compound growth of 8% took the fund from £2m to £3m'],
    ['contradicted', 'Doubled weekly visits from 300 to 900', '3x'],
    ['uncheckable', 'Cut the float by £3k, from £12k to £10k to £9k'],
  ],
  'an amount a while that makes up for another while': [
    ['uncheckable', 'Saved £1k a week on ferries, from £100k to £48k'],
    ['uncheckable', 'Saved £1k a month on ferries, from £100k to £88k'],
    ['uncheckable', 'Saved £1k a quarter on ferries, from £100k to £96k'],
    ['uncheckable', 'Saved £52k a year on ferries, from £10k to £9k'],
    ['uncheckable', 'Saved £12k a year on ferries, from £10k to £9k'],
    ['uncheckable', 'Saved £4k a year on ferries, from £10k to £9k'],
  ],
  'a range of sizes': [
    ['uncheckable', 'Doubled the harvest on fields from 3 to 9 hectares'],
    ['uncheckable', 'Improved margins 12% on orders of €2k to €30k'],
    ['uncheckable', 'Tripled sales of boats priced £900 to £7,000'],
    ['uncheckable', 'Grew visits 25% in towns from 4,000 to 50,000 people'],
    ['uncheckable', 'Improved morale by 20% as the crew grew from 6 to 15'],
    ['contradicted', 'Doubled the number of members from 30 to 90', '3x'],
    ['contradicted', 'Cut weight 30%, from 40 kg to 36 kg', '10%'],
    ['uncheckable', 'Cut weight 20%, from 6 st 10 lb to 6 st 2 lb'],
    ['uncheckable', 'Cut the round by 40%, from 140 minutes to 1 hour 5'],
  ],
  'factors, halves and quarters': [
    ['contradicted', 'Sped up the kiln by a factor of 5, from 60 minutes to 20', '3x'],
    ['consistent', 'Sped up the kiln by a factor of three, from 60 minutes to 20', '3x'],
    ['contradicted', 'The waiting list is a third of its former length (90 → 60)', '33%'],
    ['consistent', 'The waiting list is a third of its former length (90 → 30)'],
    ['contradicted', 'Took breakages from 8% to 6%: half of what they were', '25%'],
    ['contradicted', 'Removed a quarter of the forms, from 80 to 40', '50%'],
    ['consistent', 'Removed half of the forms, from 80 to 40', '50%'],
    ['contradicted', 'Quadrupled the mailing list, 900 to 1,800 households', '2x'],
    ['uncheckable', 'Tripled bookings, 3 to 6 groups a week'],
    ['consistent', 'Raised punctuality from 90% to 95%, halving late trains'],
  ],
  'two moments': [
    ['contradicted', 'Grew the archive fourfold between 2018 (2,000 plates) and 2021 (6,000 plates)', '3x'],
    ['consistent', 'Grew the archive threefold between 2018 (2,000 plates) and 2021 (6,000 plates)', '3x'],
    ['contradicted', 'Tripled the choir: 20 singers when I came, 30 when I left', '1.5x'],
  ],
  'savings and differences': [
    ['contradicted', 'Shaved 20 minutes off each round, from 75 down to 60', '15'],
    ['consistent', 'Shaved 15 minutes off each round, from 75 down to 60', '15'],
    ['contradicted', 'Saved £40,000 a year by moving the depot rent from £90,000 to £70,000 a year', '20000'],
    ['contradicted', 'Cut the price per loaf from £3.00 to £2.50, saving £1 on every loaf', '0.5'],
    ['contradicted', 'Cut calls by 30 a day, from 120 to 60 a day', '60'],
    ['consistent', 'Raised turnover by CHF 1.5m, from 6.2 million to 7.7 million'],
  ],
  'shares of more shapes': [
    ['contradicted', 'Placed 12 of 20 apprentices in work within four months (75%)', '60%'],
    ['contradicted', 'Won 9 tenders out of 30 submitted, a hit rate of 45%', '30%'],
    ['contradicted', 'Recovered £24k of £60k owed, i.e. 60 percent', '40%'],
    ['uncheckable', 'Recovered £24k of £60k owed (60%)'],
    ['contradicted', '18 out of 20 cadets passed, a 75% pass rate', '90%'],
    ['contradicted', 'At least 95% on time: 900 of 1,000 parcels', '90%'],
    ['consistent', 'At least 90% on time: 912 of 1,000 parcels'],
    ['uncheckable', '80% of seats sold: 3 of 5 nights'],
    ['consistent', 'Kept 41 of 44 growers, about 93%', '93%'],
    ['consistent', 'Half the intake (26 of 52) came by bus', '50%'],
    ['contradicted', '15 élèves sur 20 reçus (90 %)', '75%'],
    ['contradicted', '15 von 20 Prüflingen bestanden (90 %)', '75%'],
  ],
  targets: [
    ['contradicted', 'Hit 140% of quota: $2.4M on $2.0M', '120%'],
    ['consistent', 'Hit 120% of our sales target: $2.4M against $2.0M', '120%'],
    ['contradicted', 'Opened 25% under budget, £450k against £500k', '10%'],
    ['consistent', 'Finished 12% ahead of plan (560 homes against 500)', '12%'],
    ['uncheckable', 'Hit 130% of quota: £2.4m a year on £2.0m a month'],
    ['uncheckable', 'Finished 12% ahead of plan with 3 crews on 2 sites'],
    ['uncheckable', 'Came in 10% over budget, £450k against £500k'],
  ],
  'lengths with their dates': [
    ['contradicted', 'Four-year engagement (May 2016 – May 2018)', '2.1 years'],
    ['consistent', 'Two-year secondment (Sept 2019 – Aug 2021)', '2 years'],
    ['contradicted', 'Ran the refit for 14 months, from March 2021 to July 2021', '5 months'],
    ['consistent', 'Ran the refit for 5 months, from March 2021 to July 2021', '5 months'],
    ['uncheckable', 'Wrote the five-year plan (May 2016 – May 2018)'],
  ],
  'wholes and their parts': [
    ['contradicted', '2,400 tickets sold over three nights (640, 610 and 720)', '1,970'],
    ['consistent', '1,970 tickets sold over three nights (640, 610 and 720)', '1,970'],
    ['uncheckable', '2,400 tickets sold over four nights (640, 610 and 720)'],
    ['contradicted', 'Of 90 castings, 60 passed at once; the other 20 were ground', '80'],
    ['consistent', 'Of 90 castings, 60 passed at once; the other 30 were ground', '90'],
    ['contradicted', 'Of 90 castings, 60 passed at once; the remaining 20 were ground', '80'],
    ['contradicted', 'Split the week 50% teaching, 40% research and 20% meetings', '110%'],
    ['uncheckable', 'Split the week 50% teaching, 30% research and 10% meetings'],
  ],
};

describe('claims of more kinds', () => {
  for (const [kind, rows] of Object.entries(kinds))
    describe(kind, () => {
      for (const [verdict, text, computed] of rows)
        it(`${verdict}: ${text}`, () => {
          const read = inspectClaim(text);
          assert.equal(read.verdict, verdict, `${read.claimed} ${read.computed}`);
          if (computed !== undefined) assert.equal(read.computed, computed);
        });
    });
});
