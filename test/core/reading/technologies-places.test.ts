import assert from 'node:assert/strict';
import { readTechnologies } from '../../../server/src/core/reading/technologies/index.ts';

const named = (text: string): readonly string[] => readTechnologies(text).map(({ canonical }) => canonical);

describe('names of places, houses, ships and works of art', () => {
  for (const text of [
    'Walked groups across the island of Java in the rains',
    'Opened a depot in the city of Phoenix',
    'Crewed the schooner Vega for 9 weeks',
    'Cook at the Hive, a hall for 400 guests',
    'Repainted the Express Cinema foyer',
    'Rented 12 flats in Swift Terrace',
    'Sold Spark telescopes to 40 schools',
    'Danced in Cassandra at the town hall',
    'Played cello in Meteor and other quartets',
    'Toured Greece and lectured in Delphi',
    'Sang two seasons at La Scala',
    'Opened 9 accounts near Palo Alto',
    'Shelves from A to C relabelled',
  ])
    it(`are none of software: ${text}`, () => assert.deepEqual(named(text), []));
  for (const [text, name] of [
    ['Built a Vue cinema booking page', 'Vue.js'],
    ['Wrote the opera archive in Scala', 'Scala'],
    ['Migrated 40 Palo Alto firewalls to new rules', 'Palo Alto'],
    ['Sailed through a Scala exam', 'Scala'],
    ['Ported the parser from C to Rust', 'Rust'],
  ] as const)
    it(`are software where software is made: ${text}`, () =>
      assert.ok(named(text).includes(name), String(named(text))));
});

describe('animals', () => {
  for (const text of [
    'Handled a python, two boas and their hatchlings',
    'Kept vipers and python skins for the museum',
    'Weighed a python',
  ])
    it(`are no language: ${text}`, () => assert.deepEqual(named(text), []));
  it('are one where a script is meant', () => assert.deepEqual(named('Wrote a python script for 12 labs'), ['Python']));
});

describe('music', () => {
  it('has keys that are no language', () => {
    assert.deepEqual(named('Arranged a waltz in C sharp minor'), []);
    assert.deepEqual(named('Ported 9 services to C sharp'), ['C#']);
  });
});

describe('ordinary words that describe a thing of any maker', () => {
  for (const text of [
    'Cut the cost of cloud storage by 12%',
    'Sped up the render engine of a chess game',
    'Moved the render farm to new racks',
  ])
    it(`name none: ${text}`, () => assert.deepEqual(named(text), []));
  it('are one behind its maker', () =>
    assert.deepEqual(named('Kept scans in google cloud storage'), ['Cloud Storage']));
  it('are one where something is put on it', () => assert.deepEqual(named('Deployed 12 sites to Render'), ['Render']));
});

describe('a maker', () => {
  it('is not one of its products', () => assert.deepEqual(named('Set up firewalls from Fortinet'), ['Fortinet']));
});
