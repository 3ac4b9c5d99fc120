import assert from 'node:assert/strict';
import { namesTechnology } from '../../../server/src/core/facts/technologies.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { modelOf } from '../../../server/src/core/profile/model.ts';
import { role } from '../support/sentences.ts';

/** Does the first word of a highlight belong to the name of a technology? */
function opensWithName(sentence: string): boolean {
  const document = readDocument(role([sentence]));
  const bullet = document.placed.flatMap(({ segment }) =>
    modelOf(segment).bulletLists.flatMap(({ bullets }) => bullets),
  )[0]!;
  return namesTechnology(bullet.text, { start: 0, end: sentence.indexOf(' ') });
}

describe('a technology at the head of a sentence', () => {
  const names = [
    'Spring Boot services for 12 teams',
    'transact sql and microservices for 9 teams',
    'Go microservices for 40 shops',
    'Express routes for 40 forms',
    'React components for 9 wards',
    'Excel macros for 300 clerks',
    'Puppet manifests for 90 hosts',
    'Spark jobs over 3 TB of tolls',
    'Rust libraries for 4 probes',
  ];
  for (const sentence of names) it(`is no verb: ${sentence}`, () => assert.ok(opensWithName(sentence)));

  const verbs = [
    'Spring cleaned 40 halls',
    'React to 300 alarms a year',
    'Go to 14 schools with a van',
    'Express mail to 9 islands',
    'Excel at 3 sports',
    'Rust proofed 40 gates',
  ];
  for (const sentence of verbs)
    it(`leaves a verb alone: ${sentence}`, () => assert.equal(opensWithName(sentence), false));
});
