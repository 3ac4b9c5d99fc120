import assert from 'node:assert/strict';
import { inlineRuns } from '../../../server/src/core/render/inline.ts';
import { growsWithSize } from '../support/growth.ts';

/** Runs in short: `b:` bold, `i:` italic, `c:` code, `<address>` after a link. */
function read(text: string): string {
  return inlineRuns(text)
    .map((run) => {
      const style = [run.bold && 'b', run.italic && 'i', run.code && 'c'].filter(Boolean).join('');
      return `${style ? `${style}:` : ''}${run.text}${run.href ? `<${run.href}>` : ''}`;
    })
    .join('|');
}

describe('inline Markdown', () => {
  const cases: readonly (readonly [what: string, text: string, runs: string])[] = [
    ['leaves plain text alone', 'Moved 3 services to Kubernetes', 'Moved 3 services to Kubernetes'],
    ['reads bold and italic', 'Cut **p99 latency** by *half*', 'Cut |b:p99 latency| by |i:half'],
    ['reads bold and italic with underscores', '__Lead__ of _two_ teams', 'b:Lead| of |i:two| teams'],
    ['nests styles', '**fast and *safe* deploys**', 'b:fast and |bi:safe|b: deploys'],
    ['reads code as written', 'Wrote `a*b*c` and `x_y`', 'Wrote |c:a*b*c| and |c:x_y'],
    ['reads a link', 'See [the paper](https://example.org/p) now', 'See |the paper<https://example.org/p>| now'],
    [
      'styles the words of a link',
      '[**Orbit** docs](orbit.dev)',
      'b:Orbit<https://orbit.dev>| docs<https://orbit.dev>',
    ],
    [
      'keeps parentheses inside an address',
      '[entry](https://example.org/Raft_(algorithm)) here',
      'entry<https://example.org/Raft_(algorithm)>| here',
    ],
    ['drops the title of a link', '[talk](https://example.org "Keynote")', 'talk<https://example.org>'],
    ['links a bare address', 'Code: https://example.org/a.', 'Code: |https://example.org/a<https://example.org/a>|.'],
    ['keeps the words of a link that is not allowed', '[press](javascript:alert(1)) me', 'press me'],
    [
      'leaves identifiers with underscores alone',
      'Tuned max_pool_size and min_pool_size',
      'Tuned max_pool_size and min_pool_size',
    ],
    ['leaves arithmetic alone', 'Grew 2 * 3 = 6 times, 5*4*3 tests', 'Grew 2 * 3 = 6 times, 5*4*3 tests'],
    ['leaves a mark without a partner alone', 'Rated 5* by **users', 'Rated 5* by **users'],
    ['leaves brackets without an address alone', 'Owned [internal] tools [1]', 'Owned [internal] tools [1]'],
    ['takes a backslash before a mark away', 'Paid \\*bonus\\* in C:\\temp', 'Paid *bonus* in C:\\temp'],
    ['keeps HTML as text', 'Fixed <b>bold</b> & <script>', 'Fixed <b>bold</b> & <script>'],
    [
      'takes the outer of two nested links apart',
      '[a [b](https://b.example) c](https://c.example)',
      '[a |b<https://b.example>| c](|https://c.example<https://c.example>|)',
    ],
  ];
  for (const [what, text, runs] of cases) it(what, () => assert.equal(read(text), runs));

  it('takes time in proportion to the text, whatever marks it holds', () => {
    const fragments = [
      '*',
      '_',
      '**a ',
      '[',
      ']',
      '](',
      '[a](b.c',
      '`',
      '\\',
      'http://',
      '[x](y.z)',
      '*a* ',
      '((',
      '](a "',
    ];
    for (const fragment of fragments) {
      growsWithSize(
        (size) => {
          const shown = inlineRuns(fragment.repeat(Math.ceil(size / fragment.length)));
          assert.ok(shown.length > 0, fragment);
        },
        200_000,
        fragment,
      );
    }
  });
});
