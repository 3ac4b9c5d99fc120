import { claimLines, tables } from '../../support/readings.ts';

describe('words that say when', () =>
  tables(claimLines, {
    'what was before and what is now': [
      [
        '240 calls {before|then|previously|earlier|originally|initially|formerly|prior|beforehand|historically|yesterday} and 180 now, a 40% cut',
        'contradicted 40%: 240 calls {} and 180 now is 25%',
      ],
      ['240 calls ever and 180 now, a 40% cut', 'uncheckable 40%'],
      [
        '240 calls before and 180 {now|after|today|currently|afterwards|later|since|presently|nowadays|afterward}, a 40% cut',
        'contradicted 40%: 240 calls before and 180 {} is 25%',
      ],
      ['240 calls before and 180 ever, a 40% cut', 'uncheckable 40%'],
      [
        '240 calls last {year|season|spring|summer|autumn|fall|winter|month|week|quarter|term|semester|january|february|march|april|may|june|july|august|september|october|november|december|christmas} and 180 now, a 40% cut',
        'contradicted 40%: 240 calls last {} and 180 now is 25%',
      ],
      ['240 calls last trip and 180 now, a 40% cut', 'uncheckable 40%'],
      [
        '240 calls the last season and 180 {this|the current|the next|the following|the second|the closing|the final} season, a 40% cut',
        'contradicted 40%: 240 calls the last season and 180 {} season is 25%',
      ],
      ['240 calls the last season and 180 that season, a 40% cut', 'uncheckable 40%'],
      [
        '24 singers when I {came|joined|started|arrived|began} and 36 when I left, a 40% rise',
        'contradicted 40%: 24 singers when I {} and 36 when I left is 50%',
      ],
      ['24 singers when I {took over|sang} and 36 when I left, a 40% rise', 'uncheckable 40%'],
      [
        '24 singers when I came and 36 when I {left|finished|ended|retired}, a 40% rise',
        'contradicted 40%: 24 singers when I came and 36 when I {} is 50%',
      ],
      ['24 singers when I came and 36 when I sang, a 40% rise', 'uncheckable 40%'],
      [
        '24 singers in {january|february|march|april|may|june|july|august|september|october|november} and 36 in december, a 40% rise',
        'contradicted 40%: 24 singers in {} and 36 in december is 50%',
      ],
      [
        '24 singers in {winter|spring|summer} and 36 in autumn, a 40% rise',
        'contradicted 40%: 24 singers in {} and 36 in autumn is 50%',
      ],
      [
        '24 singers in year {one|two|three|four|five|six|seven|eight|nine} and 36 in year ten, a 40% rise',
        'contradicted 40%: 24 singers in year {} and 36 in year ten is 50%',
      ],
      ['24 singers in year ten and 36 in year nine, a 40% rise', 'uncheckable 40%'],
    ],
    'the way from one to the other': [
      [
        'Cut the wait from 90 {down |up |back |all the way |right |all the way down |quite }to 30 minutes, a 40% cut',
        'contradicted 40%: from 90 {}to 30 minutes is 67%',
      ],
      ['Led tours {ranging|range|ranges|ranged|aged|ages|varying|anywhere|vary} from 9 to 6 days'],
    ],
    'lengths that do not divide evenly': [
      ['Cut the wait by 40%, from 1 week to 3 days', 'consistent 40%: from 1 week to 3 days is 57%'],
      ['Cut the wait by 40%, from 1 month to 3 days', 'contradicted 40%: from 1 month to 3 days is 90%'],
      ['Cut the wait by 40%, from 1 quarter to 3 days', 'contradicted 40%: from 1 quarter to 3 days is 97%'],
      ['Cut the wait by 40%, from 1 year to 3 days', 'contradicted 40%: from 1 year to 3 days is 99%'],
      ['Cut the wait by 40%, from 1 month to 1 week', 'contradicted 40%: from 1 month to 1 week is 77%'],
      ['Cut the wait by 40%, from 1 quarter to 1 week', 'contradicted 40%: from 1 quarter to 1 week is 92%'],
      ['Cut the wait by 40%, from 1 year to 1 week', 'contradicted 40%: from 1 year to 1 week is 98%'],
      ['Cut the wait by 40%, from 1 quarter to 1 month', 'contradicted 40%: from 1 quarter to 1 month is 67%'],
      ['Cut the wait by 40%, from 1 year to 1 month', 'contradicted 40%: from 1 year to 1 month is 92%'],
      ['Cut the wait by 40%, from 1 decade to 1 month', 'contradicted 40%: from 1 decade to 1 month is 99%'],
      ['Cut the wait by 98%, from 1 week to 1 day', 'contradicted 98%: from 1 week to 1 day is 86%'],
      ['Cut the wait by 98%, from 1 month to 1 day', 'contradicted 98%: from 1 month to 1 day is 97%'],
      ['Cut the wait by 98%, from 1 quarter to 1 day', 'consistent 98%: from 1 quarter to 1 day is 99%'],
      ['Cut the wait by 98%, from 1 year to 1 day', 'contradicted 98%: from 1 year to 1 day is 99.7%'],
      ['Cut the wait by 98%, from 1 decade to 1 day', 'contradicted 98%: from 1 decade to 1 day is 99.97%'],
      ['Cut the wait by 90%, from 1 day to 1 hours', 'consistent 90%: from 1 day to 1 hours is 96%'],
      ['Cut the wait by 90%, from 1 day to 2 hours', 'consistent 90%: from 1 day to 2 hours is 92%'],
      ['Cut the wait by 90%, from 1 day to 3 hours', 'contradicted 90%: from 1 day to 3 hours is 88%'],
    ],
  }));
