import assert from 'node:assert/strict';
import { allows, each, fixed, flags, highlightsOf, role } from '../support/sentences.ts';

describe('spell.confusable', () => {
  const code = 'spell.confusable';
  each(
    'flags',
    [
      'Raised more «then» $90k for the choir',
      'Wrote the plan that was «lead» by 3 curators',
      'Has «lead» 14 rangers since May',
      'Ran a shop that could not «loose» its licence',
      'Cut «loses» by 9% in the cold store',
      'Had a lasting «affect» on 3 wards',
      'Kept a list of 40 homes adversely «effected»',
      'Worked «form» home for 9 insurers',
      '«Insured» that all 40 boats had rafts',
      '«Complied» 12 atlases of the coast',
      'Raised staff «moral» by a fifth',
      'Won the tender, «witch» was worth £2m',
      'Gave «council» to 9 mayors',
      'Took the leading «roll» in 4 mergers',
      'Cut «stationary» orders by a third',
      'Met 30 pupils and «there» parents each term',
      'Kept a log of the side «affects» of 3 drugs',
      'Walked the «the» coast path with 9 guides',
      'Gave 40 tours to «to» schools',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Was lead engineer of 9 bridges',
      'Has lead times of 3 days',
      'Tied down loose slates on 9 roofs',
      'Effected 3 mergers, affected nobody',
      'Filled form 12 for 90 families',
      'Insured that vessel and 9 others',
      'Complied with 12 codes of practice',
      'Taught moral philosophy to 30 students',
      'Sat on the town council and to 3 boards gave advice',
      'Baked 90 lead crystal rolls',
      'Counted 9 stationary trains',
      'Found that that bridge had had 9 repairs',
      'Logged on on Mondays for 3 years',
      'Read "The The" reviews to 9 fans',
      'Leitete die die Werke in 3 Ländern',
    ],
    (sentence) => allows(code, sentence),
  );
  it('takes the second of two words out', () => {
    const text = role(['Sailed with the the fleet of 9']);
    assert.deepEqual(highlightsOf(fixed(code, text)), ['Sailed with the fleet of 9']);
  });
});

describe('spell.typo, famous slips', () => {
  const code = 'spell.typo';
  each(
    'flags',
    [
      'Kept «teh» keys of 9 halls',
      'Fed 40 goats «adn» 9 pigs',
      'Sang «wiht» 9 choirs',
      'Drew up a «wekly» rota for 40',
      'Wrote a «raport» on 9 rivers',
      'Paid «expences» of 30 artists',
      '«Liased» with 9 harbours',
      '«Laised» with 9 harbours',
      '«Manged» 14 vets',
      '«Mangaed» 14 vets',
      '«Trainned» 14 vets',
      '«Supervized» 14 vets',
      '«Adviced» 14 vets',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    ['Sampled ADN and ARN of 9 crops', 'Supervised 14 vets', 'Supervises 9 labs', 'Wrote reports on 9 rivers'],
    (sentence) => allows(code, sentence),
  );
});

describe('spell.compound', () => {
  const code = 'spell.compound';
  each('flags', ['Hired a «full time» crew of 6', 'Kept «part time» staff on for 3 years'], (sentence) =>
    flags(code, sentence),
  );
  each('allows', ['Rowed full time for 3 years', 'Worked part time and studied'], (sentence) => allows(code, sentence));
});
