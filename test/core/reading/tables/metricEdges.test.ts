import { metricLines, tables } from '../../support/readings.ts';

describe('figures, on either side of measuring something', () =>
  tables(metricLines, {
    'sizes and orders of size': [
      [
        'Kept a {portfolio|pool|fleet|network|club|community|committee|panel|cohort|squad|crew|cell|pod|flock} of 12 here',
        '12: count 12',
      ],
      ['Kept a maximum of 12 here', '12: count up-to 12'],
      ['Raised {4 figures|10 figures}', '{}: count {} of figures'],
      ['Raised {5 figures|9 figures|6 digits}', '{}: vague null (magnitude)'],
      ['Raised $6 figures', '$6: money 6 USD'],
      ['Raised 6% figures', '6%: percent 6 %'],
      ['Raised 6 kg figures', '6 kg: measure 6 kg'],
      ['Raised 6k figures', '6k figures: count 6000 figures of figures'],
      ['Raised a 4-figure sum', '4-figure: count 4 figure of figure (design)'],
      ['Raised a {5-figure|9-figure|six-figure} sum', '{}: vague null (magnitude)'],
      ['Raised a 10-figure sum', '10-figure: count 10 figure of figure'],
    ],
    'parts of a whole in figures': [
      ['Rated {4.8/5|4.8 of 5} by guests', '{}: ratio 4.8'],
      ['Rated {4 / 5|four/5} by guests', '{}: ratio 4'],
      ['Rated {4/ 5|4 /5|5/4.8} by guests'],
      ['Sold {13 of 14|13 of fourteen|thirteen of 14} tins', '{} tins: ratio 13'],
      ['Sold 14 of 13 tins', '13 tins: count 13 tins of tins'],
      ['Sold 13 of tins'],
    ],
    'shapes are no measures': [
      ['Trained nets {512→256→128|512 → 256 → 128|512→256→128→64} here', '{}: count 512 (design)'],
      ['Trained nets 512→256 here', '512→256: count 512 → 256'],
      ['Trained nets 5 kg→4 kg→3 kg here', '5 kg: measure 5 kg', '4 kg: measure 4 kg', '3 kg: measure 3 kg'],
      ['Trained nets 512 boats→256→128 here', '512 boats: count 512 boats of boats'],
      ['Trained nets 512→256→x here'],
    ],
    'scores before a change': [
      ['Raised the NPS from 30 to 60', '30 to 60: score 30 NPS → 60 NPS'],
      ['Raised the {rating|boat} from 30 to 60', '30 to 60: count 30 → 60'],
      ['Raised NPS 30 to 60', 'NPS 30 to 60: score 30–60 NPS'],
      ['Raised rating 30 to 60', '60: count 60'],
      ['Raised NPS by 4 points, 30 to 60', '4 points: score 4 point', '60: count 60'],
    ],
    'bare figures and what stands before them': [
      ['Size{: |– | - }12 in May', '12: count 12'],
      ['Size{x:|:: }12 in May'],
    ],
    'rates and periods': [
      ['Sold 40 tins a day in May', '40 tins a day: count 40 tins a day of tins'],
      ['Sold {40 tins/day|40 tins per day|40 tins each day|40 tins daily} in May', '{}: count 40 tins a day of tins'],
      ['Sold 40 a day in May', '40 a day: rate 40 a day'],
      ['Sold 40/day in May', '40/day: rate 40 a day'],
      ['Sold {40 tins in a day|40 tins within a day} in May', '40 tins: count 40 tins of tins'],
      ['Raised output from 40 to 60 tins a day here', '40 to 60 tins a day: count 40 tins → 60 tins a day of tins'],
      ['Raised output from {40 a day to 60 a day|40 a day to 60|40 to 60 a day} here', '{}: rate 40 → 60 a day'],
      ['Raised output from 40 a day to 60 an hour here', '40 a day: rate 40 a day', '60 an hour: rate 60 a h'],
      ['Raised output from 40/h to 60/h here', '40/h to 60/h: rate 40 → 60 a h'],
      [
        'Raised output from 40 per 1,000 to 30 per 1,000 here',
        '40: count 40',
        '1,000: count 1000',
        '30: count 30',
        '1,000: count 1000',
      ],
    ],
    'signs and hedges of an end': [
      ['Cut the wait from +40 to -10 days', '+40 to -10 days: duration +40 day → -10 day'],
      ['Cut the wait from ~40 to ~10 days', '~40 to ~10 days: duration about 40 day → about 10 day'],
      ['Cut the wait from over 40 to under 10 days', '40 to under 10 days: duration over 40 day → under 10 day'],
      ['Cut the wait from {about 40 to 10|nearly 40 to 10} days', '40 to 10 days: duration about 40 day → 10 day'],
      ['Cut the wait from 40+ to 10 days', '40+ to 10 days: duration at-least 40 day → 10 day'],
      ['Cut the wait from 40–50 to 10 days', '40–50 to 10 days: duration 40–50 day → 10 day'],
      ['Cut the wait from 40 to 10–15 days', '40 to 10–15 days: duration 40 day → 10–15 day'],
    ],
  }));
