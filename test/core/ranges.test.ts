import assert from 'node:assert/strict';
import { check, underlined } from './support/check.ts';

/** A highlight as it stands behind its dash, in each style that YAML has. */
const styles: Readonly<Record<string, readonly string[]>> = {
  plain: [String.raw`Sorted D:\u0041\x9 files successfully by hand in 3 weeks`],
  'plain over lines': [
    String.raw`Sorted D:\u0041\x9 files`,
    '        ',
    '        of the mill successfully by hand in 3 weeks',
  ],
  'single quotes': [String.raw`'Sorted D:\u0041\x9 files of the ''old'' mill successfully by hand in 3 weeks'`],
  'single quotes over lines': [
    String.raw`'Sorted D:\u0041\x9 files`,
    "        of the ''old'' mill successfully by hand in 3 weeks'",
  ],
  'double quotes': [String.raw`"Sorted \x41\u0042\U0001F6A2 \"old\" \\ files\tsuccessfully by hand in 3 weeks"`],
  'double quotes over lines': [
    String.raw`"Sorted \x41\u0042\U0001F6A2 files \ `.trimEnd(),
    String.raw`        of the \"old\" mill successfully by hand in 3 weeks"`,
  ],
  literal: ['|-', String.raw`        Sorted D:\u0041\x9 'old' files successfully by hand in 3 weeks`],
  folded: [
    '>-',
    String.raw`        Sorted D:\u0041\x9 'old' files`,
    '        of the mill successfully by hand in 3 weeks',
  ],
};

describe('what a finding underlines', () => {
  for (const [style, lines] of Object.entries(styles))
    for (const lineBreak of ['\n', '\r\n'])
      it(`is the word itself, behind escapes, quotes and folds: ${style}${lineBreak === '\n' ? '' : ', CRLF'}`, () => {
        const text = [
          'work:',
          '  - name: Quayside Bank',
          '    highlights:',
          `      - ${lines.join(lineBreak)}`,
          '',
        ].join(lineBreak);
        const found = check(text, 'bullet.filler');
        assert.deepEqual(
          found.map((one) => underlined(text, one)),
          ['successfully'],
        );
      });
});
