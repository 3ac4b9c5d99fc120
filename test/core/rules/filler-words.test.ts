import { tables } from '../support/readings.ts';
import { flagged } from '../support/sentences.ts';

describe('filler', () =>
  tables((text) => flagged('bullet.filler', text), {
    'words that carry nothing': [
      ['{Successfully|Effectively|Really} led 9 crews', '{}'],
      ['Very quickly led 9 crews', 'Very'],
      ['Led 9 crews {in order to|so as to} win the cup', '{}'],
      ['Led 9 crews to win the cup'],
      ['Led {various|a variety of|a wide range of|a number of} crews in the yard', '{}'],
      ['Led nine crews in the yard'],
      ['Led 9 crews due to the fact that it rained', 'due to the fact that'],
      ['Led 9 crews because it rained'],
      ['Wrote to 9 crews {with regard to|with regards to|in regards to} boats', '{}'],
      ['Wrote to 9 crews about boats'],
      ['Led 9 crews {on a daily basis|on a weekly basis|on a monthly basis|on a regular basis}', '{}'],
      ['Led 9 crews daily'],
      ['Was {in the process of|at this point in time|for the purpose of} leading 9 crews', '{}'],
      ['Was near leading 9 crews'],
      ['Led 9 crews, boats {etc|and so on|among others}', '{}'],
      ['Led 9 crews, boats and bikes'],
      ['Led various mills {(oat, rye)|: oat|– oat|including oat|includes oat|like oat|namely oat|such as oat}'],
      ['Led various mills of oat', 'various'],
    ],
    'words before one that weigh it': [
      ['Led 9 crews {not|never|more|most|less|least|as|so|too|how|rather|only|ever|if} effectively in May'],
      ['Led 9 crews very effectively in May', 'very'],
      ['Led 9 crews and effectively in May', 'effectively'],
    ],
  }));
