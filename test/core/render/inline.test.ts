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

  /** Texts at the edges of what a mark is, each with its runs. */
  const edges: Readonly<Record<string, readonly (readonly [text: string, runs: string])[]>> = {
    'a mark with a blank behind it opens nothing, and one with a blank before it closes nothing': [
      ['** Cut** costs', '** Cut** costs'],
      ['Cut ** costs** now', 'Cut ** costs** now'],
      ['**Cut ** costs', '**Cut ** costs'],
      ['* a', '* a'],
    ],
    'marks with nothing between them stand as they are': [
      ['Signed: __', 'Signed: __'],
      ['Signed ____ today', 'Signed ____ today'],
      ['Signed ____', 'Signed ____'],
      ['Rated **** by guests', 'Rated **** by guests'],
      ['a `` b', 'a `` b'],
      ['``a``', '``a``'],
      ['******', '******'],
    ],
    'an underline inside of a word is a letter, a star behind one opens nothing': [
      ['_Ward_3 rota', '_Ward_3 rota'],
      ['Ward_3_ rota', 'Ward_3_ rota'],
      ['_Cut_costs_ now', 'i:Cut_costs| now'],
      ['été_é_été', 'été_é_été'],
      ['5*4* tests', '5*4* tests'],
      ['*a*b', 'i:a|b'],
    ],
    'marks of another length or sign are no partner': [
      ['**a*', '**a*'],
      ['*a**', '*a**'],
      ['__a_', '__a_'],
      ['*a_b*', 'i:a_b'],
      ['_a*b_', 'i:a*b'],
    ],
    'brackets and quotation marks stand round a style': [
      ['(*half*) of it', '(|i:half|) of it'],
      ['*half*, then', 'i:half|, then'],
      ['"*quoted*"', '"|i:quoted|"'],
      ['*a* *b*', 'i:a| |i:b'],
    ],
    'of three marks the one opened last is closed first': [
      ['***both***', 'bi:both'],
      ['**a *b***', 'b:a |bi:b'],
      ['*a **b***', 'i:a |bi:b'],
      ['___x___ y', 'bi:x| y'],
      ['**a***b*', 'b:a|i:b'],
      ['a***', 'a***'],
    ],
    'a style inside of another, and two that cross': [
      ['*one **two** three*', 'i:one |bi:two|i: three'],
      ['**one *two** three*', 'b:one *two| three*'],
      ['[a *b](https://a.example) c*', 'a *b<https://a.example>| c*'],
      ['*a [b*](https://a.example)', 'i:a [b|](|https://a.example<https://a.example>|)'],
    ],
    'code begins and ends a line, and one mark of it is a letter': [
      ['`code` at start', 'c:code| at start'],
      ['ends in `code`', 'ends in |c:code'],
      ['`a` `b`', 'c:a| |c:b'],
      ['5` wide, 6` and 7` long', '5|c: wide, 6| and 7` long'],
      ['`a', '`a'],
      ['\\`a\\`', '`a`'],
      ['[`a]`](https://a.example)', 'c:a]<https://a.example>'],
    ],
    'a backslash goes before each sign that could be a mark, and stays before all others': [
      ['\\# one', '# one'],
      ['\\+ one \\- two \\. three \\! four \\$ five', '+ one - two . three ! four $ five'],
      ['\\(a\\) \\[b\\] \\_c\\_ \\\\d', '(a) [b] _c_ \\d'],
      ['C:\\new, D:\\', 'C:\\new, D:\\'],
      ['\\[a](b.example)', '[a](b.example)'],
    ],
    'addresses in angle brackets are links without the brackets': [
      ['<ada@quay.example> wrote', 'ada@quay.example<mailto:ada@quay.example>| wrote'],
      ['<mailto:ada@quay.example>', 'ada@quay.example<mailto:ada@quay.example>'],
      ['by <https://quay.example> said', 'by |https://quay.example<https://quay.example>| said'],
      ['<HTTPS://quay.example>', 'HTTPS://quay.example<HTTPS://quay.example>'],
      ['see [<https://quay.example>](https://b.example)', 'see |https://quay.example<https://b.example>'],
      ['p < q > r, <5>, <a@b>', 'p < q > r, <5>, <a@b>'],
      ['<javascript:alert(1)>', '<javascript:alert(1)>'],
      ['<quay.example>', '<quay.example>'],
    ],
    'an address ends before what stands round it, and keeps brackets of its own': [
      ['HTTP://quay.example now', 'HTTP://quay.example<HTTP://quay.example>| now'],
      ['https://quay.example, then', 'https://quay.example<https://quay.example>|, then'],
      ['https://quay.example?', 'https://quay.example<https://quay.example>|?'],
      ['https://quay.example!', 'https://quay.example<https://quay.example>|!'],
      ['https://quay.example/a;b:', 'https://quay.example/a;b<https://quay.example/a;b>|:'],
      ['https://quay.example; b', 'https://quay.example<https://quay.example>|; b'],
      ['see “https://quay.example”', 'see “|https://quay.example<https://quay.example>|”'],
      ['‘https://quay.example’', '‘|https://quay.example<https://quay.example>|’'],
      ["'https://quay.example'", "'|https://quay.example<https://quay.example>|'"],
      ['(https://quay.example)', '(|https://quay.example<https://quay.example>|)'],
      ['((https://quay.example)).', '((|https://quay.example<https://quay.example>|)).'],
      ['(https://quay.example/a_(b))', '(|https://quay.example/a_(b)<https://quay.example/a_(b)>|)'],
      ['https://a.example/x*y*', 'https://a.example/x<https://a.example/x>|*y*'],
      ['https://a.example`x`', 'https://a.example<https://a.example>|c:x'],
      ['https://a.example/[1]', 'https://a.example/<https://a.example/>|[1]'],
      ['xhttps://quay.example', 'xhttps://quay.example'],
      ['https:// and hello', 'https:// and hello'],
    ],
    'a link is its words, with an address right behind them': [
      ['[a](<https://a.example>)', 'a<https://a.example>'],
      ['[a](https://a.example "T") x', 'a<https://a.example>| x'],
      ['[a](https://a.example "T"', '[a](|https://a.example<https://a.example>| "T"'],
      ['[a] (https://a.example)', '[a] (|https://a.example<https://a.example>|)'],
      ['[*a*](https://a.example)', 'i:a<https://a.example>'],
      ['*[a](https://a.example)*', 'i:a<https://a.example>'],
      ['[a](https://a.example)[b](https://b.example)', 'a<https://a.example>|b<https://b.example>'],
      ['[https://a.example](https://b.example)', 'https://a.example<https://b.example>'],
      ['[[a](https://a.example)', '[|a<https://a.example>'],
      ['[a](tel:+311234567), [b](/x), [c]()', 'a<tel:+311234567>|, b, c'],
      [']a[ and b', ']a[ and b'],
    ],
  };
  for (const [what, rows] of Object.entries(edges))
    it(what, () => {
      for (const [text, runs] of rows) assert.equal(read(text), runs, text);
    });

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
