import assert from 'node:assert/strict';
import { applied, checkJson, underlined } from './support/check.ts';

/** The one fault of a file: what is underlined, and the file after its repair where there is one. */
function fault(text: string): readonly (string | undefined)[] {
  const found = checkJson(text, 'schema.syntax');
  assert.equal(found.length, 1, JSON.stringify(text));
  const [fix] = found[0]!.fixes();
  return [underlined(text, found[0]!), ...(fix ? [applied(text, fix.edits)] : [])];
}

describe('a fault of JSON and its repair', () => {
  const rows: readonly (readonly [text: string, underlined: string, repaired?: string])[] = [
    ['{"x-a":1,,"x-b":2}', ',', '{"x-a":1,"x-b":2}'],
    ['{"x-a":[1,,2]}', ',', '{"x-a":[1,2]}'],
    ['{"x-a":[1,2,]}', ',', '{"x-a":[1,2]}'],
    ['{"x-a":1 ,\r\n}', ',', '{"x-a":1 \r\n}'],
    ['{x_a:1}', 'x_a', '{"x_a":1}'],
    ['{$a:1}', '$a', '{"$a":1}'],
    ["{'x-a':1}", "'x-a'", '{"x-a":1}'],
    ["{\"x-a\":'it\\'s'}", "'it\\'"],
    ['{"x-a":\'a\n}', "'a"],
    ['{"x-a":\'\'}', "''", '{"x-a":""}'],
    ['{"x-a":None}', 'None', '{"x-a":null}'],
    ['{"x-a":nil}', 'nil', '{"x-a":null}'],
    ['{"x-a":undefined}', 'undefined', '{"x-a":null}'],
    ['{"x-a":False}', 'False', '{"x-a":false}'],
    ['{"x-a":+1}', '+1', '{"x-a":"+1"}'],
    ['{"x-a":-01}', '-01', '{"x-a":"-01"}'],
    ['{"x-a":1.}', '1.', '{"x-a":"1."}'],
    ['{"x-a":1e}', '1e', '{"x-a":"1e"}'],
    ['{"x-a":0x1f}', '0x1f', '{"x-a":"0x1f"}'],
    ['{"x-a":2021-05-03}', '2021-05-03', '{"x-a":"2021-05-03"}'],
    ['{"x-a":-}', '-'],
    ['{"x-a":nulls}', 'nulls'],
    ['{\n<<<<<<< mine\n"x-a":1}', '<<<<<<<'],
    ['{"x-a":\n=======\n1}', '======='],
    ['{,"x-a":1}', ','],
    ['{]', ']'],
    ['{"x-a"}', '"x-a"'],
    ['{"x-a",1}', '"x-a"'],
    ['{"x-a":1', '{'],
    ['{"x-a":1,', '{'],
    ['{"x-a":', '{'],
    ['{"x-a":[1,', '['],
    ['{"x-a":[1}', '}'],
    ['{"x-a":[,1]}', ','],
    ['{"x-a"::1}', ':'],
    ['{"x-a":1 "x-b":2}', '"'],
    ['{"x-a":true false}', 'false'],
    ['{"x-a":"a\u0001b"}', '\u0001'],
    ['{"x-a":"a\\x41"}', '\\x'],
    ['{"x-a":"a\\u12"}', '\\u'],
    ['{"x-a":1} // mine', '// mine'],
    ['{"x-a":1 /* mine */}', '/* mine */'],
    ['{"x-a":1 /* mine', '/* mine'],
    ['{} x', 'x'],
    ['{}]', ']'],
  ];
  for (const [text, ...wanted] of rows) it(JSON.stringify(text), () => assert.deepEqual(fault(text), wanted));

  it('is none in what JSON allows', () => {
    for (const text of [
      ' \t\r\n{"x-a":[1,-0,1.5,2e5,-1.5E-3,true,false,null,"",{}]}\n',
      '{"x-a":"\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 // # /* */"}',
      '{"x-a":[[],[[]],{"x-b":{}}]}',
      '',
    ])
      assert.deepEqual(checkJson(text, 'schema.syntax'), [], text);
  });
});
