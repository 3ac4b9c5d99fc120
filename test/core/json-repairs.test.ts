import assert from 'node:assert/strict';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import { jsonProblem } from '../../server/src/core/yaml/jsonSyntax.ts';

/** What is said of a text that is no JSON, what is underlined, and the text after the repair where there is one. */
function told(text: string): readonly (string | null)[] {
  const found = jsonProblem(text);
  if (!found) return [];
  const { message, span, repair } = found;
  const after =
    repair === undefined
      ? null
      : text.slice(0, repair.edit.span.start) + repair.edit.newText + text.slice(repair.edit.span.end);
  return [text.slice(span.start, span.end), inLanguage(message, 'en'), after];
}

describe('a fault of JSON', () => {
  for (const [text, place, message, after = null] of [
    // Texts end on their line, whatever ends it.
    ['["Ola\rBerg"]', '"Ola', /^This quote is not closed on its line/],
    ['["Ola\nBerg"]', '"Ola', /^This quote is not closed on its line/],
    ['["Ola\u0001Berg"]', '\u0001', /^A control character cannot/],
    ['["Ola\u001fBerg"]', '\u001f', /^A control character cannot/],
    ['["Ola\tBerg"]', '\t', /^A tab inside a text is written/],
    ['["Ola', '"Ola', /^This quote is never closed/],
    ['["\\x41"]', '\\x', /^No escape of JSON/],
    ['["\\u00e"]', '\\u', /^No escape of JSON/],
    // Words of other languages for values of JSON.
    ['[True]', 'True', /^JSON writes `true` for `True`/, '[true]'],
    ['[False]', 'False', /^JSON writes `false` for `False`/, '[false]'],
    ['[None]', 'None', /^JSON writes `null` for `None`/, '[null]'],
    ['[nil]', 'nil', /^JSON writes `null` for `nil`/, '[null]'],
    ['[undefined]', 'undefined', /^JSON writes `null` for `undefined`/, '[null]'],
    ['[nothing]', 'nothing', /^`nothing` is no value of JSON/],
    // Numbers are those of JSON; what has other signs is none.
    ['[+5]', '+5', /^`\+5` is not a number of JSON/, '["+5"]'],
    ['[5.]', '5.', /^`5\.` is not a number/, '["5."]'],
    ['[-]', '-', /^`-` is no value/],
    ['[007]', '007', /^`007` is not a number/, '["007"]'],
    ['[1e]', '1e', /^`1e` is not a number/, '["1e"]'],
    ['[2020-03]', '2020-03', /^`2020-03` is not a number/, '["2020-03"]'],
    ['[40%]', '40%', /^`40%` is no value/],
    ['[v1.2]', 'v1.2', /^`v1\.2` is no value/],
    // Commas.
    ['["a",]', ',', /^JSON allows no comma before a closing bracket/, '["a"]'],
    ['{"a":1,}', ',', /^JSON allows no comma before a closing bracket/, '{"a":1}'],
    ['["a",,"b"]', ',', /^One comma is enough/, '["a","b"]'],
    ['[,"a"]', ',', /^A value is missing here/],
    ['["a" "b"]', '"', /^A comma is missing before this/],
    ['["a" b]', 'b', /^A comma is missing before this/],
    // Brackets: which of them, and its line where that is another one.
    ['["a"}', '}', /^The `\[` is not closed yet: a `\]` is missing before this `\}`/],
    ['{"a":1]', ']', /^The `\{` is not closed yet: a `\}` is missing before this `\]`/],
    ['\n\n{"a":\n[1}', '}', /^The `\[` is not closed yet/],
    ['\n{"a":1,\n"b":2]', ']', /^The `\{` of line 2 is not closed yet/],
    ['["a"', '[', /^This `\[` is never closed: a `\]` is missing/],
    ['["a",', '[', /^This `\[` is never closed: a `\]` is missing/],
    ['[', '[', /^This `\[` is never closed/],
    ['{', '{', /^This `\{` is never closed: a `\}` is missing/],
    ['{"a":', '{', /^This `\{` is never closed/],
    ['{"a":1,', '{', /^This `\{` is never closed/],
    ['[1]]', ']', /^This `\]` closes nothing/],
    ['{}}', '}', /^This `\}` closes nothing/],
    ['{]', ']', /^The `\{` is not closed yet/],
    // Keys.
    ['{name:1}', 'name', /^Keys stand in double quotes in JSON: write `"name"`/, '{"name":1}'],
    ['{$id:1}', '$id', /write `"\$id"`/, '{"$id":1}'],
    ['{"a":1,b:2}', 'b', /write `"b"`/, '{"a":1,"b":2}'],
    ["{'a':1}", "'a'", /^JSON takes double quotes only/, '{"a":1}'],
    ['{:1}', ':', /^A key in double quotes is missing here/],
    ['{-:1}', '-', /^A key in double quotes is missing here/],
    ['{"a"}', '"a"', /^A colon and a value are missing behind this key/],
    ['{"a":}', '}', /^A value is missing here/],
    // Single quotes are doubled where nothing within has to be escaped anew.
    ["['Ola']", "'Ola'", /^JSON takes double quotes only/, '["Ola"]'],
    ["['']", "''", /^JSON takes double quotes only/, '[""]'],
    [`['say "hi"']`, `'say "hi"'`, /^JSON takes double quotes only/, '["say \\"hi\\""]'],
    ["['a\\n']", "'a\\n'", /^JSON takes double quotes only/],
    ["['Ola", "'Ola", /^JSON takes double quotes only/],
    ["['Ola\n']", "'Ola", /^JSON takes double quotes only/],
    ["['", "'", /^JSON takes double quotes only/],
    // Comments, to their end.
    ['[1 // one\n]', '// one', /^JSON has no comments/],
    ['[1 # one\n]', '# one', /^JSON has no comments/],
    ['[1 # one', '# one', /^JSON has no comments/],
    ['[1 /* one\ntwo */ ]', '/* one\ntwo */', /^JSON has no comments/],
    // Merge conflicts.
    ['{\n<<<<<<< HEAD\n"a":1}', '<<<<<<<', /^A merge conflict was left here/],
    ['[\n=======\n1]', '=======', /^A merge conflict was left here/],
    ['[\n>>>>>>> theirs\n1]', '>>>>>>>', /^A merge conflict was left here/],
    ['[<<<<<<]', '<<<<<<', /is no value of JSON/],
    // What stands behind the first value.
    ['{} []', '[', /^JSON ends with its first value/],
    ['1 two', 'two', /^JSON ends with its first value/],
    ['\uFEFF[1,]', ',', /^JSON allows no comma/, '\uFEFF[1]'],
  ] as const)
    it(`is said at its place, with what mends it: ${JSON.stringify(text)}`, () => {
      const [where, said, mended] = told(text);
      assert.equal(where, place);
      assert.match(said ?? '', message);
      assert.equal(mended, after);
    });

  it('shortens long words behind their fortieth sign', () => {
    assert.match(told(`[${'b'.repeat(40)}]`)[1]!, /^`b{40}` is/);
    assert.match(told(`[${'b'.repeat(41)}]`)[1]!, /^`b{40}…` is/);
  });

  it('is none in what JSON has', () => {
    for (const text of ['', ' \t\r\n', '\uFEFF', '[]', '{}', '-0.5e+3', '[1E2, 0, -0, 10.25]', '"\\u00e9\\/\\b\\f"'])
      assert.deepEqual(told(text), [], text);
  });
});
