import assert from 'node:assert/strict';
import { check, underlined } from '../support/check.ts';
import { findings, role } from '../support/sentences.ts';

const codes = (text: string): readonly string[] => check(text).map(({ code }) => code);
const said = (text: string, code: string): readonly string[] =>
  check(text, code).map((problem) => underlined(text, problem));

describe('rules at their bounds', () => {
  it('a weak opening may have adjectives and adverbs before its noun', () => {
    const weak = (sentence: string): number => findings('bullet.weak-opening', role([sentence])).length;
    assert.equal(weak('Have a long and rather detailed knowledge of tides'), 1);
    assert.equal(weak('Gained a great deal of experience with kilns'), 1);
  });

  it('two merges at the top of a profile are no key twice', () => {
    const text = 'x-a: &a { work: [] }\nx-b: &b { skills: [] }\nbasics:\n  name: Ada Lind\n<<: *a\n<<: *b\n';
    assert.deepEqual(said(text, 'schema.duplicate-key'), []);
    assert.equal(said('basics:\n  name: Ada\nskills: []\nskills: []\n', 'schema.duplicate-key').length, 1);
  });

  it('what was studied may be a list of tools', () => {
    const list = ['Kotlin', 'PostgreSQL', 'Docker'].map((name) => `      - ${name}\n`).join('');
    const dates = '    startDate: 2021-09\n    endDate: 2024-06\n    highlights:\n';
    assert.deepEqual(said(`education:\n  - institution: TU Delft\n${dates}${list}`, 'bullet.keywords'), []);
    assert.equal(said(`work:\n  - name: Helix\n${dates}${list}`, 'bullet.keywords').length, 1);
  });

  it('a city may stand near another place', () => {
    const text = (place: string): string =>
      `work:\n  - name: Helix\n    highlights:\n      - Moved 9 teams to Kolkata\n      - Ran a depot ${place} Calcutta for 40 crews\n`;
    for (const place of ['near', 'in', 'from']) assert.equal(said(text(place), 'name.inconsistent').length, 1, place);
  });

  it('a short name of another tool that says the same as one of the format is said to', () => {
    const [found] = check('work:\n  - name: Elms\n    corp: Elms\n    position: Cook\n', 'schema.unknown-key');
    assert.match(found!.message, /says the same as `name`/);
  });

  it('a degree is known by its name in Italian', () => {
    const [found] = check('education:\n  - institution: Bologna\n    laurea: Fisica\n', 'schema.unknown-key');
    assert.match(found!.message, /`studyType`/);
  });

  it('codes of an ignore comment may be parted by any of the usual signs', () => {
    const text = 'work:\n  - name: Helix\n    position: Cook\n    startDate: 2021-03\n';
    assert.ok(codes(text).includes('contact.name') || codes(text).includes('contact.missing'));
    for (const sign of [', ', ';', ' ', ',']) {
      const left = codes(`# merit-ignore-file contact.missing${sign}contact.name\n${text}`);
      assert.deepEqual(
        left.filter((code) => /^contact\.(?:missing|name)$/.test(code)),
        [],
        sign,
      );
    }
  });

  it('a list numbered with brackets, folded into a text, is told', () => {
    for (const mark of ['.', ')'])
      assert.equal(
        check(`basics:\n  name: Ada\n  summary: We did\n    1${mark} Built 9 ships\n    2${mark} Sold 4 ships\n`).some(
          ({ message }) => /list/i.test(message),
        ),
        true,
        mark,
      );
  });

  it('a magnitude may have a curly apostrophe', () => {
    for (const mark of ["'", '’'])
      assert.equal(findings('bullet.vague-magnitude', role([`Moved 1000${mark}s of crates`])).length, 1, mark);
  });

  it('a highlight of pairs is a list, whatever parts them, and not many sentences', () => {
    const pairs = 'Ran early shift/late shift. Tall oven/small oven. Front shop/back shop.';
    assert.deepEqual(findings('bullet.length', role([pairs])), []);
    assert.equal(findings('bullet.length', role([pairs.replaceAll('/', ' and then the ')])).length, 1);
  });
});
