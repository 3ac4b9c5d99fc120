import assert from 'node:assert/strict';
import { rules } from '../../../server/src/core/rules/index.ts';
import { check } from '../support/check.ts';

/** How grave each rule's first example is to a person who has set nothing. */
const table: Readonly<Record<string, string>> = {
  error:
    'schema.syntax schema.type schema.value schema.missing-key schema.duplicate-key claim.arithmetic date.invalid date.end-before-start',
  warning:
    'schema.unknown-key schema.cut bullet.weak-opening bullet.tense bullet.duplicate claim.experience claim.headline date.future date.stale-expected tech.casing spell.confusable text.marker text.markup text.placeholder contact.name contact.missing contact.email contact.phone privacy.birth-date privacy.photo privacy.marital-status privacy.religion privacy.national-id privacy.address',
  information:
    'schema.old-key bullet.unquantified bullet.buzzword bullet.self-praise bullet.keywords bullet.punctuation metric.notation metric.sign metric.no-baseline date.format date.missing date.precision date.overlap date.multiple-current date.order skill.duplicate skill.list-separator spell.variant text.link-lost name.inconsistent contact.url spell.typo ignore.unused',
  hint: 'schema.empty bullet.vague-magnitude bullet.no-verb bullet.first-person bullet.repeated-opening bullet.passive bullet.filler bullet.length claim.derivable metric.duplicate date.gap tech.renamed skill.no-evidence skill.unlisted spell.compound',
};

describe('the severity of a finding', () => {
  for (const [severity, codes] of Object.entries(table))
    for (const code of codes.split(' '))
      it(`is ${severity} of ${code}`, () => {
        const rule = rules.find((one) => one.code === code);
        assert.equal(check(rule?.examples.bad[0] ?? '', code)[0]?.severity, severity);
      });
});
