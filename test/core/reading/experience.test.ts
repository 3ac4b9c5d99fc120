import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readExperience } from '../../../server/src/core/reading/claims/index.ts';

describe('years of learning', () => {
  it('are none of experience', () => {
    for (const text of ['I have been self-studying programming for 6 years.', 'Has learned Welsh for 4 years'])
      assert.deepEqual(readExperience(text), [], text);
    assert.equal(readExperience('Has taught Welsh for 4 years').length, 1);
    assert.equal(readExperience('Studying law, with 6 years of experience at sea').length, 1);
  });
});

describe('experience claims', () => {
  for (const [text, years, comparator, field] of [
    ['Backend engineer with 5+ years of experience in payments.', 5, 'at-least', 'payments'],
    ['Over a decade of experience building compilers', 10, 'over', 'building compilers'],
    ['Analyst with 3.5+ years in ad-tech', 3.5, 'at-least', 'ad-tech'],
    ['8 years building trading systems', 8, null, 'building trading systems'],
    ["Ten years' experience", 10, null, null],
    ['Nearly 10 years of design experience', 10, 'about', null],
    ['One decade of teaching experience', 10, null, null],
    ['Half a decade of teaching experience', 5, null, null],
    ['Two decades of teaching experience', 20, null, null],
    ['A decade and a half of experience', 15, null, null],
    ['1 year and 6 months of experience as a nurse', 1.5, null, 'a nurse'],
    ['18 months of experience with Kubernetes', 1.5, null, 'Kubernetes'],
    ['Nurse with 10 years on surgical wards', 10, null, null],
    ['Baker with 9 years of early mornings', 9, null, null],
    ['Ten years of nursing.', 10, null, null],
    ['Experience of more than 25 years', 25, 'over', null],
    ['Seasoned cook, 20+ years', 20, 'at-least', null],
    ['Driver (10+ yrs)', 10, 'at-least', null],
    ['Built a 15-year career in logistics', 15, null, null],
    ['I have been writing Fortran for more than twelve years', 12, 'over', null],
  ] as const)
    it(text, () => {
      const [claim, ...more] = readExperience(text);
      assert.ok(claim);
      assert.deepEqual([claim.years, claim.comparator, claim.field, more.length], [years, comparator, field, 0]);
    });

  it('keeps both ends of a range and where the figure stands', () => {
    const text = 'Brings 5-7 years of experience';
    const claim = readExperience(text)[0]!;
    assert.deepEqual([claim.years, claim.upTo], [5, 7]);
    assert.equal(text.slice(claim.figure.start, claim.figure.end), '5-7 years');
    assert.equal(claim.text, '5-7 years of experience');
  });

  for (const text of [
    'Grew revenue 40% in 2 years',
    'Led a 2-year migration project',
    'Delivered the tunnel in under 3 years',
    'Over the last 5 years, led three teams',
    'Founded a bakery 5 years ago',
    'Insured a 10 year old fleet',
    'Won a five-year research grant',
    'Managed 6 years of archive data',
    'Clerk with 10 years of records to sort',
    'Holds a four-year degree in nursing',
    'Raised two children for 8 years',
    'Leads a 40-year-old bakery',
    'Volunteered on weekends',
  ])
    it(`none in: ${text}`, () => assert.deepEqual(readExperience(text), []));

  it('survives any text', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('5', '+', ' years', ' of', ' experience', ' a decade', ' and a half', "'", ' in ', '٣', '🎉'),
        ),
        (parts) => {
          const text = parts.join('');
          for (const { start, end, figure } of readExperience(text))
            assert.ok(start <= figure.start && figure.end <= end && end <= text.length);
        },
      ),
    ));
});
