import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readingFault } from '../../server/src/core/interchange/readingFault.ts';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { jsonProblem } from '../../server/src/core/yaml/jsonSyntax.ts';
import { analyzer, applied, underlined } from './support/check.ts';

const judge = analyzer({}, true);
const problems = (text: string) => judge.report(readDocument(text, null, true)).problems;
const faults = (text: string) => problems(text).filter(({ code }) => code === 'schema.syntax');

describe('a .json that is no JSON', () => {
  for (const [text, place, words] of [
    ['{"basics":{"name":"Ola"},}', ',', /no comma before a closing bracket/],
    ['{"work":[{"name":"Fjord"},]}', ',', /no comma before a closing bracket/],
    ["{'basics':{'name':'Ola'}}", "'basics'", /double quotes only/],
    ['{"basics":{"name":\'Ola\'}}', "'Ola'", /double quotes only/],
    ['{"basics":{"name":"Ola"} // mine\n}', '// mine', /no comments/],
    ['/* mine */ {"basics":{"name":"Ola"}}', '/* mine */', /no comments/],
    ['{"basics":{"name":"Ola"} # mine\n}', '# mine', /no comments/],
    ['{basics:{"name":"Ola"}}', 'basics', /write `"basics"`/],
    ['{"basics":{"name":Ola}}', 'Ola', /double quotes/],
    ['{"basics":{"name":"Ola"}', '{', /never closed/],
    ['{"basics":{"name":"Ola"},"work":[{"name":"Fjord"]}', ']', /a `}` is missing before this `\]`/],
    ['{"basics":{"name":"Ola"}}}', '}', /closes nothing/],
    ['{"basics":{"name":"Ola" "label":"Cook"}}', '"label"'.slice(0, 1), /comma is missing/],
    ['{"basics" {"name":"Ola"}}', '"basics"', /colon/],
    ['{"basics":{"name":}}', '}', /value is missing/],
    ['{"basics":{"name":"Ola\tBerg"}}', '\t', /`\\t`/],
    ['{"basics":{"name":"Ola\nBerg"}}', '"Ola', /not closed on its line/],
    ['{"basics":{"name":"Ola}}', '"Ola}}', /never closed/],
    ['{"basics":{"name":"C:\\data"}}', '\\d', /backslash/],
    ['{"work":[{"x-n":NaN}]}', 'NaN', /no value of JSON/],
    ['{"work":[{"x-n":True}]}', 'True', /`true` for `True`/],
    ['{"work":[{"x-n":.5}]}', '.5', /not a number/],
    ['{"work":[{"x-n":012}]}', '012', /not a number/],
    ['{"basics":{"name":"Ola"}} {"work":[]}', '{', /ends with its first value/],
    ['basics:\n  name: Ola\n', 'basics', /no value of JSON/],
  ] as const) {
    it(`has one error, at its place: ${JSON.stringify(text)}`, () => {
      const found = faults(text);
      assert.equal(found.length, 1);
      assert.equal(found[0]!.severity, 'error');
      assert.equal(underlined(text, found[0]!), place);
      assert.match(found[0]!.message, words);
      const at = readingFault(text, true);
      assert.deepEqual({ line: at?.line, character: at?.character }, found[0]!.range.start);
    });
  }

  it('is mended where it is plain what was meant', () => {
    const mended = (text: string): string => {
      let now = text;
      for (let round = 0; round < 20; round++) {
        const fix = faults(now)[0]?.fixes()[0];
        if (!fix) break;
        now = applied(now, fix.edits);
      }
      return now;
    };
    assert.equal(
      mended('{basics: {\'name\': "Ola",}, "work": [{"name": "Fjord", "x-open": True},],}'),
      '{"basics": {"name": "Ola"}, "work": [{"name": "Fjord", "x-open": true}]}',
    );
  });

  it('keeps its other findings where it can be read all the same', () => {
    assert.ok(
      problems('{"basics":{"nmae":"Ola Berg","email":"ola@berg.example"},}').some(
        ({ code }) => code === 'schema.unknown-key',
      ),
    );
  });

  it('is not told of the icons and ids of other tools', () => {
    const text =
      '{"basics":{"name":"Ola Berg","id":"b-1","mood":"calm"},"language":"nb","languages":[{"language":"Norsk","icon":"no.svg"}]}';
    assert.deepEqual(
      problems(text)
        .filter(({ code }) => code === 'schema.unknown-key')
        .map(({ pointer }) => pointer),
      ['/basics/mood'],
    );
  });

  it('with a key written twice says so, and is not converted', () => {
    const text = '{"basics":{"name":"Ola","name":"Kari"}}';
    assert.ok(problems(text).some(({ code }) => code === 'schema.duplicate-key'));
    assert.match(readingFault(text, true)!.message, /`name` is written twice/);
  });

  it('is told from JSON, whatever the text', () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const piece = fc.oneof(
      fc.json(),
      fc.constantFrom(...'{}[],:"\'\\ \n\t/#01.-e'.split(''), 'true', 'null', '\\u00', '//', '"a"'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        if (text.trim() === '') return;
        const found = jsonProblem(text);
        assert.equal(found === null, isJson(text), text);
        if (found)
          assert.ok(0 <= found.span.start && found.span.start <= found.span.end && found.span.end <= text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read to the end however deep it is nested', () => {
    assert.match(inLanguage(jsonProblem('['.repeat(200_000))!.message, 'en'), /never closed/);
  });
});
