import { claimLines, tables } from '../../support/readings.ts';

describe('what may stand between and beside the ends of a pair', () =>
  tables(claimLines, {
    'words between the ends': [
      [
        'Cut the wait from 9 {days|days on the ward|days on the old ward of ours|days (weekdays)|days, all told,} to 6',
        'from 9 {} to 6, add (33%)',
      ],
      [
        'Cut the wait from 9 {days on the old ward of ours here|days on the very old ward of ours here now|days and more|days or so|days; all|days by cab} to 6',
      ],
      [
        'Cut the wait {9 days to|9 days down to|9 days all the way down to|9 days of waiting at all times down to} 6',
        '{} 6, add (33%)',
      ],
    ],
    arrows: [
      ['{Wait → 9 days → 6 days|Wait → 9 → 6|9 days → 6 days → 3 days|9 days > 6 days}, 33% less', 'uncheckable 33%'],
      ['→ 9 days → 6 days, 33% less', 'consistent 33%: 9 days → 6 days is 33%'],
      ['{9 days => 6 days|9 days -> 6 days|9 days --> 6 days|9 days ➔ 6 days}, 33% less', 'consistent 33%: {} is 33%'],
    ],
    periods: [
      ['Cut calls from 9 per day to 6 per day, a 33% cut', 'consistent 33%: from 9 per day to 6 is 33%'],
      ['Cut calls from 9 a day to 6 days, a 33% cut', 'consistent 33%: from 9 a day to 6 days is 33%'],
      ['Cut calls from 9 every week to 6 every week, a 33% cut', 'consistent 33%: from 9 every week to 6 is 33%'],
      ['Cut calls from 9 per days to 6 per day, a 33% cut', 'consistent 33%: from 9 per days to 6 is 33%'],
      ['Cut calls from 9 each day to 6 a day, a 33% cut', 'consistent 33%: from 9 each day to 6 is 33%'],
      ['Cut calls from 9/day to 6/day, a 33% cut', 'consistent 33%: from 9/day to 6 is 33%'],
      ['Cut calls from 9 in a day to 6 a day, a 33% cut', 'consistent 33%: from 9 in a day to 6 is 33%'],
      [
        'Cut calls from {9 a day to 6 an hour|9 an hour to 6 a day|9 a week to 6 a month}, a 33% cut',
        'uncheckable 33%',
      ],
    ],
    'signs of an end': [
      [
        'Cut the wait from {>9 days to <6 days|9+ days to 6 days}, a 33% cut',
        'consistent 33%: from {} is at least 33%',
      ],
      ['Cut the wait from ~9 days to ~6 days, a 33% cut', 'consistent 33%: from ~9 days to ~6 days is about 33%'],
      ['Cut the wait from 9 days ->6 days, a 33% cut', 'consistent 33%: from 9 days ->6 days is 33%'],
      ['Cut the wait from {9 days to >6 days|<9 days to 6 days}, a 33% cut', 'uncheckable 33%'],
    ],
  }));
