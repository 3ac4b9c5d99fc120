import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { outputOf } from '../../server/src/outputs/index.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';
import { textsOf } from './support/modelTexts.ts';
import { tools, written } from './support/written.ts';

const profile = `
basics:
  name: Inês Okafor-Łuczak
  label: Site reliability engineer
  email: ines@okafor.example
  url: https://okafor.example
  summary: Keeps payment systems up and their owners asleep, with [three rules](https://okafor.example/rules) and a pager.
  stats: [{ value: 99.99 %, label: availability }]
work:
  - name: Orbit Labs
    position: Staff engineer
    location: Lisbon
    startDate: 2021-03
    endDate: present
    highlights:
      - Cut **p95 latency** from 640 ms to 210 ms by asking every service in turn what it was waiting for, and writing down the answer
    keywords: [Go, PostgreSQL]
  - name: Northwind Rail
    roles:
      - { position: Engineer II, startDate: 2018-06, endDate: 2021-02, highlights: [Moved 40 services] }
      - { position: Engineer, startDate: 2016-09, endDate: 2018-05 }
certificates: [{ name: CKA, issuer: CNCF, date: 2020 }, { name: CKAD, issuer: CNCF, date: 2021 }]
skills: [{ name: Languages, level: daily, keywords: [Go, C#] }]
`;

describe('Markdown', () => {
  it('has headings, lists, styles and links', async () => {
    const text = await written('md', profile);
    for (const line of [
      '# Inês Okafor-Łuczak',
      '## Experience',
      '### Staff engineer · Mar 2021 – present',
      '**Orbit Labs** · Lisbon',
      '#### Engineer · Sep 2016 – May 2018',
      '- **CKA**, CNCF · 2020',
      '- **Languages (daily):** Go, C#',
      '[ines@okafor.example](mailto:ines@okafor.example) · [okafor.example](https://okafor.example)',
    ])
      assert.ok(text.split('\n').includes(line), `${line}\n\n${text}`);
    assert.match(text, /^- Cut \*\*p95 latency\*\* from/m);
  });

  const rows: readonly (readonly [text: string, markdown: string])[] = [
    ['a * b, a_b, [c], <d>', 'a \\* b, a\\_b, \\[c\\], \\<d\\>'],
    ['~a~ $5 b^c {d} |e| f\\g', '\\~a\\~ \\$5 b\\^c \\{d\\} \\|e\\| f\\\\g'],
    ['``a`` b, `c', '\\`\\`a\\`\\` b, \\`c'],
    ['# a # b #', '\\# a # b \\#'],
    ['a ##', 'a \\#\\#'],
    ['Wrote C#', 'Wrote C#'],
    ['1. a', '1\\. a'],
    ['1) a', '1\\) a'],
    ['123456789.', '123456789\\.'],
    ['1234567890. a', '1234567890. a'],
    ['1.5 a', '1.5 a'],
    ['- a - b', '\\- a - b'],
    ['+ a + b', '\\+ a + b'],
    ['= a = b', '\\= a = b'],
    ['a == b', 'a \\=\\= b'],
    ['> a > b', '\\> a \\> b'],
    [': a: b :c', '\\: a: b \\:c'],
    ['AT&T & co. &amp; &#38; son', 'AT&T & co. \\&amp; \\&#38; son'],
    ['@ada wrote a@b.example to @bo', '\\@ada wrote a@b.example to \\@bo'],
    ['wow! [a ![b!', 'wow! \\[a \\!\\[b\\!'],
    ['`a` and ` b `', '`a` and `  b  `'],
    ['*a*b **c**, *d* **e**', '*a*b **c**, *d* **e**'],
    ['a **b *c* d** e', 'a **b *c* d** e'],
    ['*a **b** c*', '*a* ***b*** *c*'],
    ['**a.** b', '**a.** b'],
    ['**9 %**of **(a)**b **“c”**d', '9 %of (a)b “c”d'],
    ['**`a`**b **[c](https://d.example)**e', '`a`b [c](https://d.example)e'],
    ['**`a`** b **[c](https://d.example)** e', '**`a`** b **[c](https://d.example)** e'],
    ['**a***b*', '**a**b'],
    ['[x](https://a.example/a_(b)?c&amp;d)', '[x](https://a.example/a_\\(b\\)?c&amp;amp;d)'],
    ['[a **b**](https://a.example)', '[a ](https://a.example)**[b](https://a.example)**'],
  ];
  for (const [text, markdown] of rows)
    it(`writes ${text} as ${markdown}`, async () =>
      assert.equal(await written('md', `basics: { summary: ${JSON.stringify(text)} }`), `${markdown}\n`));

  it('escapes in a heading what means something there', async () => {
    for (const [title, heading] of [
      ['# a', '## # a'],
      ['1. a', '## 1. a'],
      ['a ##', '## a \\#\\#'],
    ] as const)
      assert.match(
        await written('md', `sections: [{ title: "${title}", items: [b] }]`),
        new RegExp(`^${heading.replaceAll('\\', '\\\\')}$`, 'm'),
      );
  });

  it('leaves a style out where its marks would be read with those before them', async () => {
    const html = async (summary: string) =>
      new MarkdownIt().render(await written('md', `basics: { summary: ${JSON.stringify(summary)} }`));
    assert.match(
      await html('Ran **quiet _tides_**_log_ for 40'),
      /Ran <strong>quiet <em>tides<\/em><\/strong>log for 40/,
    );
    assert.match(await html('Ran **quiet**_tides_**log** for 40'), /Ran <strong>quiet<\/strong>tides<strong>log/);
    assert.match(await html('**_Tides_ of** 40'), /<strong><em>Tides<\/em> of<\/strong> 40/);
  });

  it('escapes whatever would be markup', async () => {
    const highlights = [
      '# 1 in the league',
      '1. no list',
      '- a dash',
      '<script>alert(1)</script> &amp; a | b ~~c~~ \\*d\\*',
      'grew 2\\*3 and snake_case, ==much== :tada: @team !\\[x](y)',
      '``a`b``',
    ];
    const text = await written('md', `work: [{ name: A, highlights: ${JSON.stringify(highlights)} }]`);
    const html = new MarkdownIt({ html: true, linkify: true }).render(text);
    assert.doesNotMatch(html, /<(?:script|ol|table|s|img|h1)\b/);
    for (const line of text.split('\n').filter((one) => one.startsWith('- '))) assert.match(line, /^- [^#<]/);
    assert.match(html, /<li>1\. no list<\/li>/);
  });
});

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const shown = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name]!);

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'\\ ` * ** _ [ ] < > ( ) # + - . ! | ~ & $ ^ = : @ 1. &amp; http://a.b'.split(' '),
        ' ',
        'ab',
        'ß',
        '語',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('texts', () => {
  it('lose no word, whatever markup a profile holds', async () => {
    await fc.assert(
      fc.asyncProperty(markup, markup, markup, async (one, two, three) => {
        const data = {
          basics: { name: one, label: two, summary: three },
          work: [{ name: two, position: one, highlights: [three, one], keywords: [two] }],
          awards: [{ title: three, awarder: one }],
          skills: [{ name: one, level: two, keywords: [three] }],
          sections: [{ title: two, items: [three, one] }],
        };
        const prepared = await prepare(readDocument(JSON.stringify(data)));
        const [txt, md] = await Promise.all(
          ['txt', 'md'].map(async (id) => new TextDecoder().decode((await outputOf(id)!.write(prepared, tools)).bytes)),
        );
        const html = flat(shown(new MarkdownIt({ html: true }).render(md!)));
        const bare = (text: string) => text.replaceAll(/\s/gu, '');
        for (const words of textsOf(prepared.model)) {
          // An address is put behind the words of its link.
          assert.ok(bare(txt!).includes(bare(words)) || /\]|http/.test(words), `${words}\n\n${txt}`);
          assert.ok(bare(html).includes(bare(words)), `${words}\n\n${md}\n\n${html}`);
        }
      }),
      { numRuns: 60 },
    );
  });
});
