import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isKnownWord, misspelling, variantOf } from '../../../server/src/core/reading/words/index.ts';

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

describe('a misspelt word', () => {
  for (const [written, meant] of [
    ['spearheeded', 'spearheaded'],
    ['colaborated', 'collaborated'],
    ['managment', 'management'],
    ['implmented', 'implemented'],
    ['recieved', 'received'],
    ['acheived', 'achieved'],
    ['responsibilites', 'responsibilities'],
    ['developement', 'development'],
    ['succesfully', 'successfully'],
    ['stakeholers', 'stakeholders'],
    ['untill', 'until'],
    ['fundation', 'foundation'],
    ['aplications', 'applications'],
    ['enviroment', 'environment'],
    ['restaurent', 'restaurant'],
  ] as const)
    it(`${written} is ${meant}`, () => assert.equal(misspelling(written)?.word, meant));

  for (const word of [
    // Known words and names.
    ...['spearheaded', 'organised', 'aerospike', 'okonkwo', 'kernel', 'ddos', 'btech', 'kubectl', 'sugar'],
    // Made of known words by an ending.
    ...['balancer', 'renderers', 'screener', 'trainings', 'influencer', 'curation', 'eventing', 'platformer'],
    ...['maintenances', 'sponsorships', 'revalidated', 'upskilling', 'prepper', 'gamified', 'frontline'],
    // Of other languages.
    ...['projet', 'plateforme', 'infrastruktur', 'profilo', 'architecte', 'observabilitas', 'manajemen', 'prosedur'],
    ...[
      'planer',
      'desarrollo',
      'comercial',
      'profesional',
      'produktion',
      'qualifikation',
      'desenvolvimento',
      'logistik',
    ],
    // Names of tools.
    ...['inversify', 'divery', 'remedyne', 'terragrunt'],
    'constructor',
  ])
    it(`${word} is none`, () => assert.equal(misspelling(word), null));

  it('is told from one that is only close', () => {
    assert.equal(misspelling('managment')?.known, true);
    assert.equal(misspelling('spearheeded')?.known, false);
    assert.equal(misspelling('__proto__'), null);
  });
  it('is in the list only once, and not known', () => {
    const lines = readFileSync('server/src/core/reading/words/misspellings.txt', 'utf8').trimEnd().split('\n');
    const written = lines.map((line) => line.split(' ')[0]!);
    assert.equal(new Set(written).size, written.length);
    assert.deepEqual(
      lines.filter((line) => !/^[a-z]+ [a-z]+$/.test(line) || !isKnownWord(line.split(' ')[1]!)),
      [],
    );
    assert.deepEqual(
      written.filter((word) => isKnownWord(word)),
      [],
    );
  });
});

describe('British and American', () => {
  for (const [american, british] of [
    ['color', 'colour'],
    ['favorites', 'favourites'],
    ['centers', 'centres'],
    ['centered', 'centred'],
    ['centering', 'centring'],
    ['kilometers', 'kilometres'],
    ['traveled', 'travelled'],
    ['modeling', 'modelling'],
    ['organized', 'organised'],
    ['reorganization', 'reorganisation'],
    ['analyzing', 'analysing'],
    ['catalogs', 'catalogues'],
    ['enrollment', 'enrolment'],
    ['practiced', 'practised'],
    ['anesthetist', 'anaesthetist'],
  ] as const)
    it(`spell ${american} and ${british}`, () => {
      assert.deepEqual([variantOf(american)?.variety, variantOf(american)?.other], ['american', british]);
      assert.deepEqual([variantOf(british)?.variety, variantOf(british)?.other], ['british', american]);
    });

  for (const word of [
    ...['advised', 'supervised', 'exercise', 'enterprise', 'revised', 'advertising', 'promised', 'size', 'prize'],
    ...[
      'analyses',
      'honorary',
      'laboratory',
      'humorous',
      'meter',
      'program',
      'controlled',
      'compelled',
      'four',
      'hour',
    ],
    ...['center-aligned', 'doctor', 'error', 'tutor', 'vector', 'raised', 'compared', 'scored', 'cheered'],
  ])
    it(`spell ${word} alike`, () => assert.equal(variantOf(word), null));
});
