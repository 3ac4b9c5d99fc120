import assert from 'node:assert/strict';
import { unfoldText } from '../../../server/src/core/features/refactor/scalarStyle.ts';
import { words } from '../support/gaps.ts';
import { refactored } from '../support/refactored.ts';

/** A text as Merit writes it behind a key: from a block of one line to a line of its own. */
const written = (text: string): string | undefined =>
  refactored(unfoldText, `basics:\n  summary: |-\n    ‸${text}\n`)?.slice('basics:\n  summary: '.length, -1);

describe('a text written behind a key', () => {
  it('stands plain where every reader of YAML takes it for that text', () => {
    for (const text of words(
      "Oslo|o'Brien|a:b|a#b|12 boats|2021-05|2021-05-03|1.2.3|yess|nulls|a-b|a, b|a [b]|a {b}|it is 5%|x@y.no|+a|.a|0xz|1e|1__a|truely",
    ))
      assert.equal(written(text), text, text);
  });

  it('stands in quotes where it would be read as something else', () => {
    for (const text of words(
      "12|-12|+12|1_000|1.5|1.|.5|.5e3|1e5|1E+5|1.5e-3|0xff|0o17|0b11|12:30|1:2:3.5|.inf|-.INF|.nan|true|False|yes|NO|on|Off|y|N|null|NULL|~|a: b|a:|a #b|a #|#a|- a|-a|?a|:a|!a|&a|*a|>a|%a|@a|`a|'a|,a|[a|]a|{a|}a",
    ))
      assert.equal(written(text), `"${text}"`, text);
    assert.equal(written('| a'), '"| a"');
  });

  it('stands in single quotes where double ones would need escapes', () => {
    assert.equal(written('"Heron" of: Ely'), `'"Heron" of: Ely'`);
    assert.equal(written('C:\\ #1'), `'C:\\ #1'`);
    assert.equal(written(`"Heron" of: Ely's`), `"\\"Heron\\" of: Ely's"`);
    assert.equal(written('a "b"'), 'a "b"');
  });

  it('keeps what cannot be seen as an escape', () => {
    assert.equal(written('a\tb'), '"a\\tb"');
    assert.equal(written('a\u0085b'), '"a\\u0085b"');
    assert.equal(written('a\u2028b'), '"a\\u2028b"');
    assert.equal(written('a\u00a0b'), 'a\u00a0b');
  });
});
