import assert from 'node:assert/strict';
import { check, underlined } from './support/check.ts';

/** What the finding about the slip of the pen in a summary underlines, as the file has it. */
function slip(summary: string): string | undefined {
  const text = `basics:\n  summary: ${summary}\n`;
  const [found] = check(text, 'spell.typo');
  return found && underlined(text, found);
}

describe('the place of a word in a text with quotes, escapes and folds', () => {
  const rows: readonly (readonly [what: string, summary: string])[] = [
    ['plain', 'Ran managment of it'],
    ['plain, over two lines', 'Ran the quay\n    and managment of it'],
    ['plain, over two lines with a blank one between', 'Ran the quay\n\n    and managment of it'],
    ['in single quotes', "'Ran Ely''s own managment of ''it'''"],
    ['in single quotes over two lines', "'Ran Ely''s\n    own managment of it'"],
    ['in double quotes', '"Ran managment of it"'],
    ['behind a quote that is escaped', '"Ran \\"it\\" and managment of it"'],
    ['behind a line break and a tab', '"Ran\\nthe\\tmanagment of it"'],
    ['behind an escape of two digits', '"Ran \\x41ly managment of it"'],
    ['behind an escape of four digits', '"Ran \\u00c9ly managment of it"'],
    ['behind an escape of eight digits', '"Ran \\U0001F600 managment of it"'],
    ['behind two halves of a character', '"Ran \\uD83D\\uDE00 managment of it"'],
    ['behind a character of two units', '"Ran 😀 managment of it"'],
    ['behind a break that is escaped', '"Ran the \\\n    managment of it"'],
    ['behind a break that is escaped, and a space', '"Ran the\\\n    \\ managment of it"'],
    ['behind a break that is escaped, and a blank line', '"Ran the\\\n\n    managment of it"'],
    ['in a folded block', '>-\n    Ran the quay\n    and managment of it'],
    ['in a folded block with a blank line', '>-\n    Ran the quay\n\n    and managment of it'],
    ['in a folded block with a deeper line', '>-\n    Ran the quay\n      - and managment of it\n    now'],
    ['in a literal block', '|-\n    Ran the quay\n\n    and managment of it'],
    ['in a literal block with an indentation of its own', '|2-\n    Ran the quay\n    and managment of it'],
  ];
  for (const [what, summary] of rows) {
    it(what, () => assert.equal(slip(summary), 'managment'));
    it(`${what}, with line breaks of Windows`, () => assert.equal(slip(summary.replaceAll('\n', '\r\n')), 'managment'));
  }

  it('holds the escape a word has in itself', () => {
    assert.equal(slip('"Ran \\x6danagment of it"'), '\\x6danagment');
    assert.equal(slip('"Ran mana\\u0067ment of it"'), 'mana\\u0067ment');
    assert.equal(slip('"Ran managmen\\U00000074 of it"'), 'managmen\\U00000074');
  });
});
