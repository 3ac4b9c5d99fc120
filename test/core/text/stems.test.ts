import assert from 'node:assert/strict';
import { Stems, stemTable } from '../../../server/src/core/text/stems.ts';

describe('stems at the beginnings of words', () => {
  const pattern = String.raw`part[\s-]?time|(?<!product )owners?\b|co-?op\b|étudiant|(?:night|day) shift|ph\.?d|стажер|é?cole`;
  const stems = new Stems(stemTable(pattern));
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})`, 'u');

  for (const text of [
    'baker, part time',
    'part-time baker',
    'counterpart time',
    'product owner',
    'co-owner of a bakery',
    'owner',
    'ownership',
    'co-op baker',
    'scoop maker',
    'jeune étudiante',
    'nurse (night shift)',
    'ph.d. student',
    'младший стажер',
    'cole',
    'école',
    '7part time',
    '',
    '日本 part time',
  ])
    it(`are found as by the whole pattern: ${text}`, () => assert.equal(stems.beginWordOf(text), whole.test(text)));
});
