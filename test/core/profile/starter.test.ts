import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { parse } from 'yaml';
import schema from '../../../schemas/profile.schema.json';
import { toJsonResume } from '../../../server/src/core/interchange/toJsonResume.ts';
import { starterProfile } from '../../../server/src/core/profile/starter.ts';

const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

describe('the starter profile', () => {
  it('is a valid profile', () => {
    assert.ok(validate(parse(starterProfile({ now: '2026-05-04' }))), JSON.stringify(validate.errors));
  });

  it('starts its current job two years before today', () => {
    const { work } = toJsonResume(parse(starterProfile({ now: '2031-01-02' }))).document;
    assert.equal((work as { startDate: string }[])[0]!.startDate, '2029-03');
  });

  it('is the same text for the same day, and ends in a newline', () => {
    assert.equal(starterProfile({ now: '2026-05-04' }), starterProfile({ now: '2026-05-04' }));
    assert.match(starterProfile(), /\n$/);
  });

  it('fits the screen: nothing wraps and it is shorter than a hundred lines', () => {
    const lines = starterProfile().split('\n');
    assert.ok(lines.length < 100, `${lines.length} lines`);
    assert.deepEqual(
      lines.filter((line) => line.length > 120),
      [],
    );
  });
});
