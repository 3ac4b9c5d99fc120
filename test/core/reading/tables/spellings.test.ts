import assert from 'node:assert/strict';
import { wordLines } from '../../support/readings.ts';

/** Beginnings of words, and how British and American English end them. */
const rows: readonly (readonly [british: string, american: string, beginnings: string])[] = [
  [
    'our',
    'or',
    `behavi col fav flav harb hon hum lab neighb rum sav vap vig endeav arm cand clam ferv od parl splend tum val`,
  ],
  ['re', 'er', `cent theat fib calib lust somb spect lit kilomet centimet millimet epicent`],
  [
    'led',
    'ed',
    `travel model label cancel fuel signal channel level counsel dial marvel quarrel rival total tunnel panel remodel relabel shovel funnel pedal spiral stencil towel snorkel initial parcel bevel chisel enamel tassel`,
  ],
];

describe('spellings of the two Englishes', () => {
  for (const [british, american, beginnings] of rows)
    for (const beginning of beginnings.split(/\s+/))
      it(`${beginning}${british}, ${beginning}${american}`, () => {
        const [here, there] = [beginning + british, beginning + american];
        assert.deepEqual(
          [wordLines(here)[0], wordLines(there)[0]],
          [`british, else ${there}`, `american, else ${here}`],
        );
      });

  const both = `organ optim util standard priorit modern custom maxim minim final formal visual normal general global local special central decentral digital summar categor character emphas recogn real synchron author capital commercial container critic crystal energ equal familiar harmon hospital hypothes ideal immun incentiv industrial initial item legal mechan memor mobil monet motor national neutral operational parallel parametr penal personal polar popular privat product public random rational regular revolution revital sanit serial social stabil steril subsid symbol synthes system systemat theor token victor vector virtual vocal winter anonym apolog democrat external internal jeopard modular mineral pasteur scrutin strateg contextual conceptual institutional marginal material patron sensit econom fertil`;
  for (const beginning of both.split(/\s+/))
    it(`${beginning}ise, ${beginning}ize`, () => {
      const [here, there] = [`${beginning}ise`, `${beginning}ize`];
      const found = [wordLines(here)[0], wordLines(there)[0]];
      assert.deepEqual(found, [`british (or Oxford), else ${there}`, `american (or Oxford), else ${here}`]);
    });
});
