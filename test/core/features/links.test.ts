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
});
