import { sinceLines, tables } from '../../support/readings.ts';

describe('since when', () =>
  tables(sinceLines, {
    'the year behind the word': [
      ['Welder in shipyards {since|seit|depuis|desde|dal|sinds|sedan|siden|od|od roku} 2014', '{} 2014: 2014'],
      ['Welder in shipyards for 2014'],
      ['Cook since 2014', 'since 2014: 2014'],
      ['{Au|Bee keeper, and cook|Cook. Baker|Cook: baker|Cook; baker|Cook! Baker|Cook? Baker} since 2014'],
      ['Welder since {1999|2099}', 'since {}: {}'],
      ["Welder since {1899|2100|20145|2014x|'14}"],
      ['Welder since 2014,', 'since 2014: 2014'],
      [
        'Welder {in all of the many old shipyards of the coast and on all of the long river|in all of the many old shipyards of the coast and on all of the long rivers x} since 2014',
      ],
      ['Welder Since 2014', 'Since 2014: 2014'],
    ],
    'what else people are since a year': [
      [
        '{Live|Lives|Living|Lived|Based|Resident|Citizen|Married|Member|Volunteer|Volunteering|Fan|Own|Owner|Settled|Founded|Established} in Ely since 2014',
      ],
      ['Lead in Ely since 2014', 'since 2014: 2014'],
      ['{Wohnhaft in Ely|Verheiratet mit Ada|Ich lebe hier} seit 2014'],
      ['Ich backe hier seit 2014', 'seit 2014: 2014'],
      ["{J'habite ici|Je vis ici|Il vit ici} depuis 2014"],
      ['Je cuis ici depuis 2014', 'depuis 2014: 2014'],
      ['{Vivo en Ely|Vive en Ely} desde 2014'],
      ['{Bloguera en Ely|Cocinera en Ely} desde 2014', 'desde 2014: 2014'],
      ['{Blogger in Ely|Blogging in Ely} since 2014'],
      ['Baker in Ely since 2014', 'since 2014: 2014'],
    ],
  }));
