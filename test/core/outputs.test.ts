import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import type { ProfileData } from '../../server/src/core/profile/data.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { writeDocx } from '../../server/src/outputs/docx/write.ts';
import { outputOf } from '../../server/src/outputs/index.ts';
import { plainTextOf } from '../../server/src/outputs/plainText.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';
import { widthOf, wrapped } from '../../server/src/outputs/wrap.ts';
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

  it('has the only way to reach somebody, half a figure, and a position beside roles', () => {
    const text = (profile: ProfileData): string => plainTextOf(toRenderModel(profile));
    assert.equal(text({ basics: { email: 'a@b.example' } }), 'a@b.example\n');
    assert.equal(text({ basics: { stats: [{ label: 'beds' }, { value: '24' }] as never } }), 'beds\n24\n');
    const role = { position: 'Lead', startDate: '2021', endDate: '2022' };
    assert.equal(
      text({ work: [{ name: 'Quay', position: 'Nurse', startDate: '2020', roles: [role] }] }),
      'Experience\n----------\nQuay | 2020\nNurse\n\nLead | 2021–2022\n',
    );
  });

  it('says where a link leads, unless its words do', async () => {
    for (const [text, shown] of [
      ['[a](https://a.example)', 'a (https://a.example)'],
      ['[a.example](https://a.example)', 'a.example'],
      ['[A.example/](https://www.a.example)', 'A.example/'],
      ['https://a.example/', 'https://a.example/'],
      ['[call](tel:+31)', 'call'],
      ['[mail](mailto:a@b.example)', 'mail (mailto:a@b.example)'],
      ['[a@b.example](mailto:a@b.example)', 'a@b.example'],
      ['[a **b**](https://a.example)', 'a b (https://a.example)'],
      ['[a](https://a.example)[b](https://b.example)', 'a (https://a.example)b (https://b.example)'],
    ] as const)
      assert.equal(await written('txt', `basics: { summary: "${text}" }`), `${shown}\n`);
  });

  it('fills a line to its eightieth column and no further', async () => {
    const a = (count: number): string => 'a'.repeat(count);
    const accented = (count: number): string => 'e\u0301'.repeat(count);
    for (const [text, ...lines] of [
      [`${a(78)} b`, `${a(78)} b`],
      [`${a(79)} b`, a(79), 'b'],
      [`${a(81)} b`, a(81), 'b'],
      [`${a(77)} 语`, `${a(77)} 语`],
      [`${a(78)} 语`, a(78), '语'],
      [`${accented(78)} b`, `${accented(78)} b`],
      [`${accented(79)} b`, accented(79), 'b'],
    ] as const)
      assert.equal(await written('txt', `basics: { summary: "${text}" }`), lines.map((line) => `${line}\n`).join(''));
    const title = await written('txt', `sections: [{ title: ${a(90)}, items: [b] }, { title: 工作, items: [b] }]`);
    assert.deepEqual(title.match(/^-+$/gm), ['-'.repeat(80), '----']);
    const list = await written(
      'txt',
      `sections: [{ title: A, items: ["${a(77)} b"] }]\nskills: [{ name: ${a(79)}, keywords: [b] }]`,
    );
    assert.match(list, /^- a{77}\n {2}b$/m);
    assert.match(list, /^a{79}:\n {2}b$/m);
  });

  it('counts the columns that a sign takes', () => {
    for (const sign of 'a é — ★ “ ｱ ก ༀ'.split(' ')) assert.equal(widthOf(sign), 1, sign);
    for (const sign of '语 가 カ Ａ ， 。 ￠ ᄀ 𠀀 😀 ꥠ ﹅ 豈'.split(' ')) assert.equal(widthOf(sign), 2, sign);
    for (const sign of ['\u0301', '\u200b', '\u200d', '\u2066', '\u20dd']) assert.equal(widthOf(sign), 0);
    assert.equal(widthOf('e\u0301 语'), 4);
  });

  it('breaks what is written without blanks between words, and leaves punctuation where it belongs', () => {
    for (const [text, ...lines] of [
      ['负责设计支付系统的架构（并带领团队）完成迁移', '负责设计支付系统的', '架构（并带领团队）', '完成迁移'],
      ['中文 English中文mixed 单词', '中文 English中文', 'mixed 单词'],
      ['ภาษาไทยเขียนติดกันไม่มีช่องว่างระหว่างคำ', 'ภาษาไทยเขียนติดกันไม่มี', 'ช่องว่างระหว่างคำ'],
      ['カタカナとひらがなと漢字が混ざる文章です。', 'カタカナとひらがなと', '漢字が混ざる文章', 'です。'],
    ] as const)
      assert.deepEqual(wrapped(text, 20), lines);
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

describe('what is asked for beside the profile', () => {
  it('goes before what the profile says, where something is asked', async () => {
    const document = readDocument(
      'work: [{ name: Quay }]\nmeta: { render: { template: modern, locale: fr, paper: letter } }\n',
    );
    const of = async (wishes: object) => {
      const { model, fit } = await prepare(document, wishes);
      return [model.template, model.language, model.paper, fit];
    };
    assert.deepEqual(await of({}), ['modern', 'fr', 'letter', null]);
    assert.deepEqual(await of({ template: null, locale: null, fit: null }), ['modern', 'fr', 'letter', null]);
    assert.deepEqual(await of({ template: 'compact' }), ['compact', 'fr', 'letter', null]);
    assert.deepEqual(await of({ locale: 'de', fit: 2 }), ['modern', 'de', 'letter', 2]);
    assert.deepEqual((await prepare(readDocument('work: [{ name: Quay }]\n'), { locale: 'de' })).model.language, 'de');
  });

  it('is a timeline as wide as a page, named after the person where it has a name', async () => {
    const svg = (name: string) =>
      written('timeline', `basics: { ${name} }\nwork: [{ name: Quay, position: Aide, startDate: 2020 }]\n`);
    assert.match(
      await svg('name: Ada'),
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [^>]*viewBox="0 0 900 \d+" width="900" /,
    );
    assert.match(await svg('name: Ada'), /<title id="mt-title">Timeline of Ada<\/title>/);
    assert.match(await svg('label: Nurse'), /<title id="mt-title">Timeline<\/title>/);
    assert.match(await written('timeline', 'basics: { name: Ada }\n'), /viewBox="0 0 900 40"/);
  });
});

describe('JSON Resume', () => {
  it('is indented by two, has what the profile says, and names what it had to leave out', async () => {
    const document = readDocument(
      'basics: { name: Ada }\nwork: [{ name: Quay, startDate: 2020-03, endDate: some day }]\n',
    );
    const { bytes, notes } = await outputOf('json')!.write(await prepare(document), tools);
    assert.equal(
      new TextDecoder().decode(bytes),
      `{
  "basics": {
    "name": "Ada"
  },
  "work": [
    {
      "name": "Quay",
      "startDate": "2020-03"
    }
  ]
}
`,
    );
    assert.deepEqual(
      notes.map(({ message, lost }) => [inLanguage(message, 'en'), lost]),
      [['/work/0/endDate: “some day” is not a date.', true]],
    );
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
  /** What is taken along of a disk (texts, or files of so many bytes), and what is said. */
  async function taken(template: string, disk: Readonly<Record<string, string | number>> | null) {
    const read = async (path: string, most: number) => {
      const file = disk![path];
      if (file === undefined) return 'missing' as const;
      if (typeof file === 'string') return new TextEncoder().encode(file);
      return file > most ? ('large' as const) : new Uint8Array(file);
    };
    const document = readDocument(
      `basics: { name: Ada }\nmeta: { render: { template: ${JSON.stringify(template)} } }\n`,
    );
    const { model, files, warnings } = await prepare(document, {}, disk && { read });
    return {
      main: model.ownTemplate,
      files: Object.keys(files),
      said: warnings.map(({ code, pointer, message }) => `${code} ${pointer}: ${inLanguage(message, 'en')}`),
    };
  }

  it('is a path that begins with a dot or a slash and ends in .typ, beside the profile', async () => {
    const disk = { 'mine.typ': '', 'design/mine.typ': '' };
    for (const path of ['./mine.typ', '.\\mine.typ', './design/mine.typ', './design/../mine.typ'])
      assert.deepEqual(await taken(path, disk), { main: '/own/mine.typ', files: ['/own/mine.typ'], said: [] }, path);
    for (const path of ['mine.typ', 'design/mine.typ', './mine.typst', '.../mine.typ', './'])
      assert.deepEqual(await taken(path, disk), { main: null, files: [], said: [] }, path);
    const told = async (path: string, on: typeof disk | null) => (await taken(path, on)).said.join();
    const rest = 'The pages use `classic` instead.';
    for (const path of ['../mine.typ', '/mine.typ', './../mine.typ'])
      assert.equal(
        await told(path, disk),
        `layout.template /meta/render/template: The template \`${path}\` is not in the folder of the profile. ${rest}`,
      );
    assert.match(await told('./nope.typ', disk), /The template `\.\/nope\.typ` cannot be read\./);
    assert.match(await told('./mine.typ', null), /The template `\.\/mine\.typ` is not run here\./);
  });

  it('takes along what its files name, from its folder and those below, and what those name', async () => {
    const { files } = await taken('./design/mine.typ', {
      'design/mine.typ':
        '#import "/lib.typ": *\n#include "sub/part.typ"\n#image("seal.png") #json("data.json")\n"no file" "http://a.example/x.png" "../up.png" "seal.png" "a b.svg" "x.toolong1" "x.y" "UP.PNG"',
      'design/sub/part.typ': '#image("../second.png") #image("own.png") #include "mine.typ" "part.typ" "/top.png"',
      'design/lib.typ': '"deep.png"',
      'design/data.json': '"not.png"',
      ...Object.fromEntries(
        ['seal.png', 'second.png', 'sub/own.png', 'top.png', 'not.png', 'a b.svg', 'UP.PNG', 'deep.png', 'x.y'].map(
          (name) => [`design/${name}`, 'x'],
        ),
      ),
      'up.png': 'x',
    });
    assert.deepEqual(
      files.toSorted(),
      'UP.PNG,a b.svg,data.json,deep.png,lib.typ,mine.typ,seal.png,second.png,sub/own.png,sub/part.typ,top.png'
        .split(',')
        .map((name) => `/own/${name}`),
    );
  });

  it('has eight million bytes for all of them', async () => {
    const of = async (one: number, two: number) =>
      (await taken('./m.typ', { 'm.typ': '"a.png" "b.png" "c.png"', 'a.png': one, 'b.png': two, 'c.png': 0 })).files;
    const room = 8_000_000 - '"a.png" "b.png" "c.png"'.length;
    assert.deepEqual(await of(room - 9, 9), ['/own/m.typ', '/own/a.png', '/own/b.png', '/own/c.png']);
    assert.deepEqual(await of(room - 9, 10), ['/own/m.typ', '/own/a.png', '/own/c.png']);
  });

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
