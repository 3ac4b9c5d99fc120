import { tables, technologyLines } from '../../support/readings.ts';

describe('technologies whose names are ordinary words in two', () =>
  tables(technologyLines, {
    'names in two words that are ordinary ones': [
      [
        'Ran a {sales force|service now|work day|air flow|snow flake|cloud front|data flow|open shift|air table|web flow|fast lane|light room|click up|pin point|unit test|back bone|back stage|base camp|black board|blood hound|blue sky|boot strap|bow tie|bull horn|check point|click house|code build|data hub|data store|deep speed|digital ocean|dove tail|end note|event bridge|fire bird|fire works|fly way|game maker|gold gate|guide wire|hand brake|hot wire|ice berg|knock out|high jump|king fisher|leaf let|light house|light speed|light sail|load runner|look back|main frame|make file|mark down|melt water|night watch|one drive|over leaf|pine cone|pitch book|play wright|post man|power mill|power school|proof point|rail way|real page|red hat|red mine|red shift|salt stack|see saw|silver light|site core|small talk|smart sheet|snap chat|source tree|space lift|spot fire|square space|story book|super set|survey monkey|tail wind|team center|test flight|time scale|under score|water fall|water gems|wild fly|wind chill|wire frames|zoo keeper|map reduce|dream weaver|grass hopper|honey comb|hard hat} of 40 crews',
      ],
      ['Ran a java script of 40 crews', 'java script → JavaScript, wrong-casing'],
    ],
  }));
