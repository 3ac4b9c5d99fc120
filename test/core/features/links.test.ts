import assert from 'node:assert/strict';
import { documentLinks } from '../../../server/src/core/features/documentLinks.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { offsetAt } from '../support/marked.ts';

const links = (text: string) =>
  documentLinks(readDocument(text)).map(({ range, target }) => [
    text.slice(offsetAt(text, range.start), offsetAt(text, range.end)),
    target,
  ]);

describe('links to follow', () => {
  it('are addresses in values', () =>
    assert.deepEqual(links('basics:\n  email: ada@lind.example\n  url: https://lind.example\n'), [
      ['ada@lind.example', 'mailto:ada@lind.example'],
      ['https://lind.example', 'https://lind.example'],
    ]));

  it('are those in sentences, in Markdown and bare, without the full stop', () =>
    assert.deepEqual(
      links('basics:\n  summary: Wrote [a book](https://book.example/a) and https://talks.example/x.\n'),
      [
        ['https://book.example/a', 'https://book.example/a'],
        ['https://talks.example/x', 'https://talks.example/x'],
      ],
    ));

  for (const [sentence, ...found] of [
    ['See https://en.wiki.example/Rye_(bread).', 'https://en.wiki.example/Rye_(bread)'],
    ['Told (https://talks.example/rye) to 40 bakers', 'https://talks.example/rye'],
    ['Told (see https://en.wiki.example/Rye_(bread)) twice', 'https://en.wiki.example/Rye_(bread)'],
    ['A [page](https://en.wiki.example/Rye_(bread)), read by many', 'https://en.wiki.example/Rye_(bread)'],
    ['A [page](<https://rye.example/a> "Rye"), a talk', 'https://rye.example/a'],
    ['Write to <https://rye.example/a,b>; or <ada@rye.example>', 'https://rye.example/a,b', 'mailto:ada@rye.example'],
    [
      'Is it https://rye.example/?q=1&b=2? Yes: https://rye.example/x!',
      'https://rye.example/?q=1&b=2',
      'https://rye.example/x',
    ],
    ['**https://rye.example/a** and "https://rye.example/b", too', 'https://rye.example/a', 'https://rye.example/b'],
    ['[https://rye.example/a](https://rye.example/b)', 'https://rye.example/a', 'https://rye.example/b'],
    ['xhttps://no.example and https:// alone, <b>bold</b> [x](#top)'],
  ])
    it(`end where the address does: ${sentence}`, () => {
      const shown = links(`basics:\n  summary: ${JSON.stringify(sentence)}\n`);
      assert.deepEqual(
        shown.map(([, target]) => target),
        found,
      );
      for (const [text, target] of shown) assert.equal(text, target?.replace(/^mailto:/, ''));
    });

  it('are in values without what stands round them', () =>
    assert.deepEqual(links('basics:\n  url: " <https://lind.example> "\n'), [
      ['https://lind.example', 'https://lind.example'],
    ]));

  it('are user names of networks that are known, where no address stands beside them', () =>
    assert.deepEqual(
      links(
        'basics:\n  profiles:\n    - network: GitHub\n      username: ada-lind\n    - network: Bowling\n      username: ada\n    - network: GitLab\n      username: ada\n      url: https://gitlab.com/ada\n',
      ),
      [
        ['https://gitlab.com/ada', 'https://gitlab.com/ada'],
        ['ada-lind', 'https://github.com/ada-lind'],
      ],
    ));

  it('are never scripts', () =>
    assert.deepEqual(
      links('basics:\n  url: "javascript:alert(1)"\n  summary: "[x](javascript:alert(1)) data:text/html,x"\n'),
      [],
    ));

  it('are whole addresses only', () => {
    const inSentence = (words: string) => links(`basics:\n  summary: '${words}'\n`).map(([, target]) => target);
    const rows: readonly (readonly [words: string, ...targets: string[]])[] = [
      ['see https://lind.example/b.', 'https://lind.example/b'],
      ['see <https://lind.example/b> now', 'https://lind.example/b'],
      ['see <mailto:ada@lind.example>', 'mailto:ada@lind.example'],
      ['see <ada@lind.example>', 'mailto:ada@lind.example'],
      ['see [b](mailto:ada@lind.example)', 'mailto:ada@lind.example'],
      [
        'see [b](https://lind.example/b) and [c](http://lind.example/c)',
        'https://lind.example/b',
        'http://lind.example/c',
      ],
      ['see (http://lind.example)', 'http://lind.example'],
      ['see HTTPS://lind.example', 'HTTPS://lind.example'],
      ['see < 3 and https://lind.example', 'https://lind.example'],
      ['see [b](a b) or https://lind.example', 'https://lind.example'],
      ['see [b](/b)'],
      ['see [b](javascript:alert)'],
      ['see xhttps://lind.example'],
      ['see 9https://lind.example'],
      ['see https://'],
    ];
    for (const [words, ...targets] of rows) assert.deepEqual(inSentence(words), targets, words);
  });

  it('are addresses in values, without what stands round them', () => {
    const rows: readonly (readonly [text: string, ...targets: string[]])[] = [
      ['basics:\n  url: " <https://lind.example> "\n', 'https://lind.example'],
      ['basics:\n  email: " ada@lind.example"\n', 'mailto:ada@lind.example'],
      ['basics:\n  url: tel:+441632960001\n', 'tel:+441632960001'],
      ['basics:\n  url: mailto:ada@lind.example\n', 'mailto:ada@lind.example'],
      ['publications:\n  - doi: 10.1000/xyz\n', 'https://doi.org/10.1000/xyz'],
      ['publications:\n  - doi: https://doi.org/10.1000/xyz\n', 'https://doi.org/10.1000/xyz'],
      ['publications:\n  - doi: 10.123456789/xyz\n', 'https://doi.org/10.123456789/xyz'],
      ['publications:\n  - doi: 10.1234567890/xyz\n'],
      ['publications:\n  - doi: 10.123/xyz\n'],
      ['publications:\n  - doi: 10.1000/x y\n'],
      ['publications:\n  - doi: none\n'],
      ['basics:\n  url: https://lind.example/x y\n'],
      ['basics:\n  url: ftp://lind.example\n'],
      ['basics:\n  email: ada@lind@example\n'],
    ];
    for (const [text, ...targets] of rows)
      assert.deepEqual(
        links(text).map(([, target]) => target),
        targets,
        text,
      );
  });

  it('are user names on sites where they are the whole address', () => {
    const person = (network: string, username = 'ada-l.o') =>
      links(`basics:\n  profiles:\n    - network: "${network}"\n      username: "${username}"\n`).map(
        ([, target]) => target,
      );
    const sites: readonly (readonly [network: string, address: string])[] = [
      ['GitHub', 'https://github.com/'],
      [' gitlab ', 'https://gitlab.com/'],
      ['LinkedIn', 'https://www.linkedin.com/in/'],
      ['Stack Overflow', 'https://stackoverflow.com/users/'],
      ['Twitter', 'https://x.com/'],
      ['X', 'https://x.com/'],
      ['ORCID', 'https://orcid.org/'],
      ['Bitbucket', 'https://bitbucket.org/'],
      ['CodePen', 'https://codepen.io/'],
      ['Kaggle', 'https://www.kaggle.com/'],
      ['dev.to', 'https://dev.to/'],
      ['Medium', 'https://medium.com/@'],
      ['Behance', 'https://www.behance.net/'],
      ['Dribbble', 'https://dribbble.com/'],
      ['Xing', 'https://www.xing.com/profile/'],
      ['YouTube', 'https://www.youtube.com/@'],
      ['LeetCode', 'https://leetcode.com/u/'],
    ];
    for (const [network, address] of sites) assert.deepEqual(person(network), [`${address}ada-l.o`], network);
    assert.deepEqual(person('GitHub', '@ada'), ['https://github.com/ada']);
    for (const [network, name] of [
      ['Mastodon', 'ada'],
      ['constructor', 'ada'],
      ['', 'ada'],
      ['GitHub', 'a/b'],
      ['GitHub', ''],
    ] as const)
      assert.deepEqual(person(network, name), [], `${network} ${name}`);
    assert.deepEqual(
      links(
        'basics:\n  profiles:\n    - network: GitHub\n      username: ada\n    - network: GitLab\n      username: lo\n    - network: X\n      username: ada\n      url: https://x.com/lo\n',
      ),
      [
        ['https://x.com/lo', 'https://x.com/lo'],
        ['ada', 'https://github.com/ada'],
        ['lo', 'https://gitlab.com/lo'],
      ],
    );
  });
});
