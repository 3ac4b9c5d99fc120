import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { plainProfile } from '../../server/src/core/profile/plainProfile.ts';
import { check, seen } from './support/check.ts';

const shared = `x-house: &house
  name: Fjord Foods
  location: Bergen
x-more: &more
  location: Oslo
  url: https://fjord.example
`;
const workOf = (entry: string): unknown => plainProfile(readDocument(`${shared}work:\n${entry}`)).work?.[0];

describe('a merge key', () => {
  it('gives the keys of another map, and the own keys win wherever it stands', () => {
    const whole = { position: 'Cook', name: 'Fjord Foods', location: 'Voss' };
    assert.deepEqual(workOf('  - <<: *house\n    position: Cook\n    location: Voss\n'), whole);
    assert.deepEqual(workOf('  - position: Cook\n    location: Voss\n    <<: *house\n'), whole);
  });

  it('takes a list of maps, of which the first wins, and may stand twice', () => {
    const whole = { position: 'Cook', name: 'Fjord Foods', location: 'Bergen', url: 'https://fjord.example' };
    assert.deepEqual(workOf('  - <<: [*house, *more]\n    position: Cook\n'), whole);
    assert.deepEqual(workOf('  - <<: *house\n    <<: *more\n    position: Cook\n'), whole);
    assert.deepEqual(
      seen(`${shared}work:\n  - <<: *house\n    <<: *more\n    position: Cook\n    startDate: 2021\n`).filter((one) =>
        one.startsWith('schema'),
      ),
      [],
    );
  });

  it('may stand twice at the top, and is no key written twice', () => {
    const twice = (text: string): number => check(text, 'schema.duplicate-key').length;
    assert.equal(twice('x-a: &a { work: [] }\nx-b: &b { skills: [] }\nbasics:\n  name: Ada Lind\n<<: *a\n<<: *b\n'), 0);
    assert.equal(twice('basics:\n  name: Ada Lind\nskills: []\nskills: []\n'), 1);
  });

  it('is a key like any other in quotes', () => {
    assert.deepEqual(workOf('  - "<<": *house\n    position: Cook\n'), {
      '<<': { name: 'Fjord Foods', location: 'Bergen' },
      position: 'Cook',
    });
  });
});
