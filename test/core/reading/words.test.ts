import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isKnownWord, nearestResumeWord } from '../../../server/src/core/reading/words/index.ts';

describe('known words', () => {
  it('are what their sources generate, in 600 KB at most', () => {
    execFileSync(process.execPath, ['scripts/generate-words.mjs', '--check']);
    assert.ok(readFileSync('server/src/core/reading/words/known-words.txt').length <= 600 * 1024);
  });

  for (const word of [
    'reconciled',
    'Spearheaded',
    'colour',
    'organisation',
    'analysed',
    'modelling',
    'travelled',
    'centre',
    'kilometres',
    'programme',
    'licence',
    'catalogued',
    'paediatric',
    'onboarding',
    'microservices',
    'backend',
    'rearchitected',
    'résumé',
    'naïve',
    'customer-facing',
    "company's",
    'Bengaluru',
    'lakh',
    'aardvark',
    'zygote',
    'IPv6',
    'etc',
  ])
    it(`knows ${word}`, () => assert.ok(isKnownWord(word)));

  for (const word of [
    'spearheeded',
    'collabirated',
    'recieved',
    'managment',
    'acheived',
    'seperate',
    'definately',
    'zzzyx',
    'customar-facing',
    'developped',
  ])
    it(`does not know ${word}`, () => assert.ok(!isKnownWord(word)));

  it('does not fall over odd input', () => {
    for (const word of ['', '-', '🦀', 'ж', '__proto__', 'a'.repeat(100_000)]) isKnownWord(word);
  });
});

describe('the nearest résumé word', () => {
  for (const [written, meant] of [
    ['Spearheeded', 'spearheaded'],
    ['Colaborated', 'collaborated'],
    ['managment', 'management'],
    ['implmented', 'implemented'],
    ['Recieved', 'received'],
    ['acheived', 'achieved'],
    ['responsibilites', 'responsibilities'],
    ['developement', 'development'],
    ['Succesfully', 'successfully'],
    ['stakeholers', 'stakeholders'],
  ] as const)
    it(`of ${written} is ${meant}`, () => assert.equal(nearestResumeWord(written)?.word, meant));

  for (const word of [
    'spearheaded',
    'organised',
    'Aerospike',
    'Okonkwo',
    'kernel',
    'DDoS',
    'btech',
    'Kubectl',
    'Sugar',
  ])
    it(`is none for ${word}`, () => assert.equal(nearestResumeWord(word), undefined));

  it('keeps to the distance that is allowed', () => {
    assert.equal(nearestResumeWord('Colaborated', 1)?.distance, 1);
    assert.equal(nearestResumeWord('Spaerheadid', 1), undefined);
  });
});
