import { claimLines, tables } from '../../support/readings.ts';

describe('changes, on either side of how they are read', () =>
  tables(claimLines, {
    'what a change comes to, as it is rounded': [
      ['Cut errors from 10,000 to 3', 'from 10,000 to 3, add (99.97%)'],
      ['Cut errors from 10,000 to 20', 'from 10,000 to 20, add (99.8%)'],
      ['Cut errors from 10,000 to 60', 'from 10,000 to 60, add (99%)'],
      ['Cut errors from {10,000 to 9,990|1,000 to 999}', 'from {}, add (0.1%)'],
      ['Cut errors from 200 to 199', 'from 200 to 199, add (0.5%)'],
      ['Cut errors from 200 to 1', 'from 200 to 1, add (99.5%)'],
      ['Grew orders from 10 to 19', 'from 10 to 19, add (90%)'],
      ['Grew orders from 10 to 20', 'from 10 to 20, add (2x)'],
      ['Grew orders from 100 to 1,940', 'from 100 to 1,940, add (19x)'],
      ['Grew orders from 100 to 940', 'from 100 to 940, add (9.4x)'],
      ['Grew orders from 100 to 950', 'from 100 to 950, add (9.5x)'],
      ['Grew orders from 10 to 99', 'from 10 to 99, add (9.9x)'],
      ['Grew orders from 10 to 102', 'from 10 to 102, add (10x)'],
      ['Grew orders from 10 to 199.5', 'from 10 to 199.5, add (20x)'],
      ['Cut faults from {over 20 to 5|20 to under 5}', 'from {}, add (at least 75%)'],
      ['Cut faults from {about 20 to 5|nearly 20 to 5}', 'from {}, add (about 75%)'],
      ['Cut faults from {over 20 to over 5|under 20 to 5|20 to over 5}'],
      ['Cut faults from over 80 to 10', 'from over 80 to 10, add (at least 87%)'],
      ['Cut faults from {under 80 to 10|80 to over 10}'],
    ],
    'up and down that say nothing': [
      ['Cut waste at a start-up by 40%, from 10 kg to 6 kg', 'consistent 40%: from 10 kg to 6 kg is 40%'],
      ['Cut use of the up-link by 40%, from 10 kg to 6 kg', 'consistent 40%: from 10 kg to 6 kg is 40%'],
      [
        'Raised sales of the {run-down|down-town} shop by 40%, from 10 kg to 14 kg',
        'consistent 40%: from 10 kg to 14 kg is 40%',
      ],
      ['Raised sales of a shop run down by 40%, from 10 kg to 14 kg', 'uncheckable 40%'],
      [
        '{Sped|Tidied|Cleaned|Opened|Freed|Split|Made|Set|Took|Picked|Followed|Moved} up the wait by 40%, from 10 to 6 days',
        'consistent 40%: from 10 to 6 days is 40%',
      ],
    ],
    'a remark behind a pair may have stated it': [
      ['Cut the wait from 9 to 6 days{ (a third)| (a great help)}'],
      ['Cut the wait from 9 to 6 days{, a great help| and said so}', 'from 9 to 6 days, add (33%)'],
      ['Cut orders to 6 (from 9) {days|days in May}', 'to 6 (from 9), add, 33%'],
      ['Cut orders to 6 days (from 9)', 'to 6 days (from 9), add, 33%'],
      ['Cut the wait to 6 days (from 9 days a year) in May', 'to 6 days (from 9 days, add, 33%'],
      ['Cut the wait from 9 to 6 days per 3 trips in May'],
      ['Cut the wait from 9 to 6 days/trip in May', 'from 9 to 6 days, add (33%)'],
      ['Cut the wait from 9 to 6 trips per day in May', 'from 9 to 6, add (33%)'],
    ],
    'hedges of a change in words': [
      [
        'Cut the wait to {under|up to|less than|about} a third, from 9 to 4 days',
        'contradicted to {} a third: from 9 to 4 days is 56%',
      ],
      [
        'Cut the wait to {over|at least} a third, from 9 to 4 days',
        'consistent to {} a third: from 9 to 4 days is 56%',
      ],
      [
        'Cut the wait to {under|up to|less than} a third, from 9 to 2 days',
        'consistent to {} a third: from 9 to 2 days is 78%',
      ],
      [
        'Cut the wait to {over|at least|about} a third, from 9 to 2 days',
        'contradicted to {} a third: from 9 to 2 days is 78%',
      ],
      [
        'Cut the wait to {under|up to|less than|over|at least|about} a third, from 9 to 3 days',
        'consistent to {} a third: from 9 to 3 days is 67%',
      ],
    ],
    'dashes before a list': [
      ['Led 12 people{ — | – | - |—|–|— |–  }7 cooks and 4 waiters', 'contradicted 12: 7 cooks and 4 waiters is 11'],
      ['Led 12 people{- | -}7 cooks and 4 waiters'],
    ],
    'hedges before a share in words': [
      [
        'Cut the wait by {under|below|just under|up to|less than} half, from 9 to 4 days',
        'contradicted by {} half: from 9 to 4 days is 56%',
      ],
      [
        'Cut the wait by {over|above|just over|well over|more than|at least|no less than} half, from 9 to 4 days',
        'consistent by {} half: from 9 to 4 days is 56%',
      ],
      [
        'Cut the wait by {about|around|roughly|approximately} half, from 9 to 4 days',
        'consistent by {} half: from 9 to 4 days is 56%',
      ],
      [
        'Cut the wait by {nearly|almost|close to|just} half, from 9 to 4 days',
        'contradicted by {} half: from 9 to 4 days is 56%',
      ],
      ['Cut the wait to just half a day, from 3 days', 'to just half a day, from 3 days, add (83%)'],
    ],
  }));
