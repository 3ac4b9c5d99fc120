import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import { underlined } from '../support/check.ts';
import { findings, fixed } from '../support/sentences.ts';

const code = 'claim.experience';
const profile = (summary: string): string =>
  stringify({ basics: { summary }, work: [{ name: 'Tidewater Mill', startDate: '2018-03', endDate: '2026-03' }] });

/** What is underlined in a summary beside eight years of work. */
const told = (summary: string): readonly string[] =>
  findings(code, profile(summary)).map((problem) => underlined(profile(summary), problem));

describe('years of experience that the roles cannot hold', () => {
  for (const row of [
    "A roofer of «16 years»' standing.",
    '«Twenty years» a roofer.',
    'Seasoned roofer («19 yrs»).',
    'Roofer with «14 years» of experience.',
    'Dachdecker mit «16» Jahren Berufserfahrung.',
    'Dachdecker mit über «16» Jahren einschlägiger Erfahrung.',
    'Dachdecker mit «18»-jähriger Erfahrung.',
    'Dachdecker mit «zwanzig» Jahren Erfahrung.',
    "Couvreur avec «16» ans d'expérience.",
    'Couvreur avec plus de «17» années de pratique.',
    'Techador con «16» años de experiencia.',
    'Techadora con más de «16» años de amplia experiencia.',
    'Muratore con «16» anni di esperienza.',
    'Telhador com «16» anos de experiência.',
    'Dakdekker met «16» jaar werkervaring.',
    'Dakdekker met ruim «16» jaar ervaring.',
    'Dakdekker met «16+» jaar ervaring.',
  ])
    it(`are told: ${row}`, () =>
      assert.deepEqual(
        told(row.replaceAll(/[«»]/g, '')),
        [...row.matchAll(/«([^»]*)»/g)].map((found) => found[1]),
      ));
  it('are put right in the words of their language', () => {
    const text = profile('Dachdecker mit 16 Jahren Berufserfahrung.');
    assert.equal(parse(fixed(code, text)).basics.summary, 'Dachdecker mit 8+ Jahren Berufserfahrung.');
  });
});

describe('years that are held by the roles, or are none of the writer’s in them', () => {
  for (const row of [
    'Dachdecker mit 8 Jahren Berufserfahrung.',
    'Dachdecker mit fast 8-jähriger Erfahrung.',
    "Couvreur avec 8 ans d'expérience.",
    'Techador con más de 7 años de experiencia.',
    'Muratore con 8 anni di esperienza.',
    'Telhador com 8 anos de experiência.',
    'Dakdekker met 8 jaar ervaring.',
    'Dachdecker in einem Team mit zusammen 60 Jahren Erfahrung.',
    "Couvreur d'une entreprise de 40 ans d'expérience.",
    'Techador en una empresa con 40 años de experiencia.',
    'Dakdekker bij een bedrijf met 40 jaar ervaring.',
    'Muratore in un’azienda con 40 anni di esperienza.',
    'Roofer from a family with 50 years in the trade.',
    'Runs a crew with a combined 70 years of experience.',
    'Roofer at a firm with 90 years of experience.',
    'Roofer with 8 years of experience after a 14-year career in the navy.',
    'Roofer with 14 years in the army.',
    'Former baker with 20 years of experience in kitchens.',
    'Roofer with 18 years of experience across roofing and earlier work as a mason.',
    'Roofer with 20 years in kitchens before retraining.',
    'Works 12 months a year.',
    'Ten years a week ahead of the plan.',
    'Roofer (44 years), sober.',
  ])
    it(`are left alone: ${row}`, () => assert.deepEqual(told(row), []));
});

describe('claim.experience, beside jobs under a key of another tool', () => {
  const text = (years: number): string =>
    `basics:\n  summary: Engineer with ${years} years of experience.\nwork:\n  - name: Quay\n    position: Engineer\n    startDate: 2022-01\n    endDate: 2023-12\n  - name: Holm\n    position: Intern\n    startDate: 2021-01\n    endDate: 2021-12\nexperience:\n  - company: Fjord\n`;
  it('says nothing of more years than are listed, and speaks of internships all the same', () => {
    assert.deepEqual(
      [2, 3, 4].map((years) => findings(code, text(years)).map(({ message }) => message)),
      [[], ['"3 years of experience" holds only with internships: 3 years with them, 2 years without.'], []],
    );
  });
});

describe('claim.experience, beside a job whose dates nobody can read', () => {
  it('speaks of internships all the same, and not of more years', () => {
    const text = (years: number): string =>
      `basics:\n  summary: Engineer with ${years} years of experience.\nwork:\n  - name: Quay\n    position: Engineer\n    startDate: 2022-01\n    endDate: 2023-12\n  - name: Holm\n    position: Intern\n    startDate: 2021-01\n    endDate: 2021-12\n  - name: Fjord\n    position: Engineer\n    startDate: some time ago\n    endDate: later\n`;
    assert.deepEqual(
      [2, 3, 4].map((years) => findings(code, text(years)).length),
      [0, 1, 0],
    );
  });
});
