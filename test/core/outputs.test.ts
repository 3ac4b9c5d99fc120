import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { writeDocx } from '../../server/src/outputs/docx/write.ts';
import { outputOf } from '../../server/src/outputs/index.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';
import { widthOf } from '../../server/src/outputs/wrap.ts';
import { textsOf } from './support/modelTexts.ts';

const tools = {
  typesetter: () => {
    throw new Error('texts are written without pages');
  },
  docx: writeDocx,
  faces: async () => [],
  today: '2026-06-15',
};

async function written(id: string, profile: string): Promise<string> {
  const { bytes } = await outputOf(id)!.write(await prepare(readDocument(profile)), tools);
  return new TextDecoder().decode(bytes);
}

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

describe('plain text', () => {
  it('says the page in lines of 80 columns, in its order, with the addresses that links hide', async () => {
    assert.equal(
      await written('txt', profile),
      `Inês Okafor-Łuczak
Site reliability engineer
ines@okafor.example | okafor.example

Keeps payment systems up and their owners asleep, with three rules
(https://okafor.example/rules) and a pager.

99.99 % availability


Experience
----------
Staff engineer | Mar 2021 – present
Orbit Labs | Lisbon
- Cut p95 latency from 640 ms to 210 ms by asking every service in turn what it
  was waiting for, and writing down the answer

Go, PostgreSQL

Northwind Rail

Engineer II | Jun 2018 – Feb 2021
- Moved 40 services

Engineer | Sep 2016 – May 2018


Skills
------
Languages (daily): Go, C#


Certificates
------------
CKA, CNCF | 2020
CKAD, CNCF | 2021
`,
    );
  });

  it('heads skills without a name by their level', async () => {
    assert.match(await written('txt', 'skills: [{ level: Expert, keywords: [Rust] }]'), /^Expert: Rust$/m);
  });

  it('sets one colon behind a label that has its own', async () => {
    const text = await written(
      'txt',
      'skills: [{ name: "I speak:", keywords: [Go] }, { name: "**Tools:**", keywords: [Vim] }]',
    );
    assert.match(text, /I speak: Go\nTools: Vim\n/);
  });

  it('breaks Chinese and Thai between words, counts wide signs as two columns, and keeps addresses whole', async () => {
    const url = `https://okafor.example/${'a-long-way/'.repeat(9)}`;
    const chinese = '负责设计支付系统的架构，并带领团队完成迁移。'.repeat(4);
    const text = await written(
      'txt',
      `basics: { name: 王芳, summary: "${chinese}" }\nprojects: [{ name: Pa, description: "See ${url} there" }]`,
    );
    for (const line of text.split('\n')) assert.ok(widthOf(line) <= 80 || line === url, line);
    assert.ok(text.split('\n').includes(url));
    assert.ok(text.replaceAll('\n', '').includes(chinese));
    assert.doesNotMatch(text, /^[，。]/m);
  });

  it('breaks long Chinese words where a line ends, and no short ones', async () => {
    const english = 'ok '.repeat(22);
    const [long, short] = ['负责设计支付系统的架构并带领团队', '支付系统架构'];
    const linesOf = async (word: string) =>
      (await written('txt', `basics: { name: 王芳, summary: "${english}${word}" }`)).split('\n');
    assert.ok((await linesOf(long)).some((line) => line.startsWith('ok') && line.length > english.length));
    assert.ok((await linesOf(short)).includes(english + short));
    assert.ok((await linesOf(short + '架构师')).includes(`${short}架构师`));
  });
});

describe('three hundred jobs', () => {
  const jobs = Array.from(
    { length: 300 },
    (_, index) =>
      `  - { name: Firm ${index}., position: Engineer, startDate: ${2024 - Math.floor(index / 12)}-${String(12 - (index % 12)).padStart(2, '0')} }`,
  );
  for (const id of ['html', 'md', 'txt', 'json'])
    it(`are all in ${id}, in their order`, async () => {
      const text = await written(id, `work:\n${jobs.join('\n')}\n`);
      const places = jobs.map((_, index) => text.indexOf(`Firm ${index}.`));
      assert.ok(places.every((place, index) => place > (places[index - 1] ?? -1)));
    });
});

describe('a template of one’s own', () => {
  it('takes along the files it names, sixty at most', async () => {
    const taken = async (count: number): Promise<number> => {
      const source = Array.from({ length: count }, (_, index) => `#image("seal-${index}.png")`).join('\n');
      const files = {
        read: async (path: string) => (path === 'mine.typ' ? new TextEncoder().encode(source) : new Uint8Array([1])),
      };
      const document = readDocument('basics: { name: Ada }\nmeta: { render: { template: ./mine.typ } }\n');
      const prepared = await prepare(document, {}, files);
      return Object.keys(prepared.files).filter((path) => path.startsWith('/own/seal-')).length;
    };
    assert.equal(await taken(50), 50);
    assert.equal(await taken(90), 59);
  });
});

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
