import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSeq } from 'yaml';
import { type ProfileDocument, readDocument } from '../../../server/src/core/profile/document.ts';
import { LastGood } from '../../../server/src/core/profile/lastGood.ts';
import { plainProfile } from '../../../server/src/core/profile/plainProfile.ts';
import { isListSection, topLevelKeys } from '../../../server/src/core/profile/sections.ts';

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

  it('stays with its entry while others are put above it and changed below it in one go', () => {
    const three = `${broken.replace('skills:', '  - name: Berg\n    highlights:\n      - Fed 90 guests\nskills:')}`;
    const moved = three
      .replace('work:\n', 'work:\n  - name: Nordlys\n')
      .replace('Ran 2 shops', 'Ran 3 shops')
      .replace('Fed 90', 'Fed 95');
    const [, , , after] = pages(profile, broken, three, moved);
    assert.deepEqual(
      after?.page.work?.map(({ name }) => name),
      ['Nordlys', 'Fjordvik', 'Lind', 'Berg'],
    );
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

  /** The page after something was typed letter by letter before a line, with that line marked by `¦`. */
  function typing(marked: string, typed: string) {
    const steps = Array.from({ length: typed.length + 1 }, (_, end) => typed.slice(0, end));
    const texts = steps.map((step) => marked.replace('¦', step === '' ? '' : `${step}\n`));
    return pages(...texts).at(-1)!;
  }
  const above = (line: string): string => profile.replace(line, `¦${line}`);
  const career = plainProfile(readDocument(profile));

  for (const typed of ['summ:', 'summary:', 'summary: Cook', 'x: [a', 'name: "A', 'summary: >-', '- ', '-', 'skills:'])
    it(`is the whole career below \`${typed}\` typed at the left edge`, () => {
      for (const line of ['    highlights:\n      - Cut', '      - Cut', '  - name: Lind', '      - Ran']) {
        const { page } = typing(above(line), typed);
        assert.deepEqual(page.work, career.work, line);
        assert.deepEqual([page.basics, page.skills], [career.basics, career.skills], line);
      }
    });

  it('is the whole career while a key that stands in it is renamed, or the lines below it are changed', () => {
    for (const line of ['    highlights:\n      - Cut', '  - name: Lind', '      - Ran']) {
      const keyed = (key: string): string => above(line).replace('¦', `${key}\n`);
      const [, typed, renamed, valued, below] = pages(
        profile,
        keyed('summ:'),
        keyed('sumx:'),
        keyed('sumx: Cook'),
        keyed('sumx: Cook').replace('2 shops', '3 shops'),
      );
      for (const shown of [typed, renamed, valued]) assert.deepEqual(shown?.page.work, career.work, line);
      assert.deepEqual(
        below?.page.work?.map(({ name }) => name),
        career.work?.map(({ name }) => name),
        line,
      );
    }
  });

  for (const [line, changed] of [
    ['basics:', 'basics'],
    ['basics:', 'basics:"'],
    ['basics:', 'bsics:'],
    ['work:', 'work'],
    ['work:', 'wrk:'],
    ['  - name: Fjordvik', '  -name: Fjordvik'],
    ['  - name: Lind', '  -name: Lind'],
    ['  - name: Lind', '- name: Lind'],
    ['skills:', 'skills'],
  ] as const)
    it(`is all that \`${line}\` held while it is \`${changed}\`, and until it is whole again`, () => {
      const all = plainProfile(readDocument(profile));
      const half = profile.replace(line, changed);
      const [, broken, later, mended] = pages(profile, half, half.replace('2 shops', '3 shops'), profile);
      assert.deepEqual(broken?.page, all);
      assert.ok(broken.stale.length > 0);
      assert.match(JSON.stringify(later?.page), /Ada Lind.*Fjordvik.*Lind.*Trade/);
      assert.deepEqual(mended, { page: all, stale: [] });
    });

  it('is an entry of which a line is pushed out of its place, letter by letter', () => {
    const all = plainProfile(readDocument(profile));
    const pushed = (letters: string): string => profile.replace('      - Cut waste', `${letters}      - Cut waste`);
    const [, one, two, back] = pages(profile, pushed('x'), pushed('xy'), profile);
    assert.deepEqual([one?.page, one?.stale], [all, ['/work/0']]);
    assert.deepEqual([two?.page, two?.stale], [all, ['/work/0']]);
    assert.deepEqual(back?.stale, []);
    const begun = (word: string): string => profile.replace('      - Cut waste', `${word}\n      - Cut waste`);
    for (const { page, stale } of pages(profile, begun(''), begun('x'), begun('xy')).slice(1))
      assert.deepEqual([page, stale], [all, []]);
  });

  it('does not come back for an entry of one line, nor for a section that is put away', () => {
    const short = 'work:\n  - { name: Fjordvik }\n  - { name: Lind }\n';
    const [, gone] = pages(short, short.replace('  - { name: Lind }', ''));
    assert.deepEqual(gone?.page, { work: [{ name: 'Fjordvik' }] });
    const [, away] = pages(profile, profile.replace('work:', 'x-work:'));
    assert.equal(away?.page.work, undefined);
    assert.deepEqual(away?.stale, []);
  });

  it('stays where a section is one piece for a moment', () => {
    const { page, stale } = typing(above('  - name: Fjordvik'), '    summary: ');
    assert.deepEqual(page.work, career.work);
    assert.deepEqual(stale, ['/work/0', '/work/1']);
  });

  it('gives way to a section that is meant', () => {
    const { page, stale } = typing(above('  - name: Lind'), 'volunteer:');
    assert.deepEqual([page.work?.length, page.volunteer?.length, stale], [1, 1, []]);
    const renamed = pages(profile, profile.replace('work:', 'wor:'), profile.replace('work:', 'volunteer:'));
    assert.deepEqual(renamed[1]?.page.work, career.work, 'while its key is typed');
    assert.deepEqual([renamed[2]?.page.work, renamed[2]?.stale], [undefined, []]);
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
        const keys = last.placed.flatMap(({ segment }) => segment.keys);
        const known = keys.every(({ name, value }, at) => {
          const twice = keys.findIndex((one) => one.name === name) !== at;
          return topLevelKeys.has(name) && !twice && (!isListSection(name) || isSeq(value));
        });
        if (known && last.placed.every(({ segment }) => segment.problems.length === 0))
          assert.deepEqual(shown.at(-1)?.page, plainProfile(last));
      }),
      { numRuns: 300 },
    );
  });
});
