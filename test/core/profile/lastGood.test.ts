import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ProfileDocument, readDocument } from '../../../server/src/core/profile/document.ts';
import { LastGood } from '../../../server/src/core/profile/lastGood.ts';
import { plainProfile } from '../../../server/src/core/profile/plainProfile.ts';

const profile = `basics:
  name: Ada Lind
work:
  - name: Fjordvik
    highlights:
      - Cut waste by 40 %
  - name: Lind
    highlights:
      - Ran 2 shops
skills:
  - name: Trade
`;

/** What is on the page after each text, typed one after the other. */
function pages(...texts: readonly string[]) {
  const kept = new LastGood();
  let document: ProfileDocument | null = null;
  return texts.map((text) => {
    document = readDocument(text, document);
    const { document: healed, stale } = kept.heal(document);
    return { page: plainProfile(healed), stale };
  });
}

const broken = profile.replace('- Cut waste by 40 %', '- "Cut waste by 40 %');

describe('what was last good', () => {
  it('stays on the page where an entry cannot be read, and is told', () => {
    const [, after] = pages(profile, broken);
    assert.deepEqual(after?.page, plainProfile(readDocument(profile)));
    assert.deepEqual(after?.stale, ['/work/0']);
  });

  it('is the newest that could be read, however long the entry is broken', () => {
    const better = profile.replace('40 %', '60 %');
    const [, , , after] = pages(profile, better, broken, `${broken.replace('waste', 'waste and cost')}`);
    assert.deepEqual(after?.page, plainProfile(readDocument(better)));
  });

  it('gives way to what is typed elsewhere, and to the entry itself once it can be read', () => {
    const [, , third, fourth] = pages(
      profile,
      broken,
      broken.replace('Ran 2 shops', 'Ran 3 shops'),
      profile.replace('Ran 2 shops', 'Ran 3 shops'),
    );
    assert.match(JSON.stringify(third?.page), /40 %.*Ran 3 shops/);
    assert.deepEqual(third?.stale, ['/work/0']);
    assert.deepEqual(fourth?.stale, []);
  });

  it('is nothing where nothing was good before', () => {
    const [only] = pages(broken);
    assert.deepEqual(only?.page, plainProfile(readDocument(broken)));
    assert.deepEqual(only?.stale, []);
  });

  it('does not come back for an entry that was deleted', () => {
    const [, , after] = pages(profile, broken, profile.replace(/ {2}- name: Fjordvik\n.*\n.*\n/, ''));
    assert.deepEqual(
      after?.page.work?.map((job) => job.name),
      ['Lind'],
    );
  });

  it('never throws, and never changes what can be read, whatever is typed', () => {
    const edit = fc.record({
      at: fc.nat(profile.length),
      cut: fc.nat(30),
      text: fc.constantFrom('"', '\n', 'x', '- ', ': ', '[', ''),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let text = profile;
        const texts = [text];
        for (const { at, cut, text: typed } of edits) {
          text = text.slice(0, at) + typed + text.slice(at + cut);
          texts.push(text);
        }
        const shown = pages(...texts);
        const last = readDocument(text);
        if (last.placed.every(({ segment }) => segment.problems.length === 0))
          assert.deepEqual(shown.at(-1)?.page, plainProfile(last));
      }),
      { numRuns: 300 },
    );
  });
});
