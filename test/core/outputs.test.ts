import assert from 'node:assert/strict';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import type { ProfileData } from '../../server/src/core/profile/data.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { outputOf } from '../../server/src/outputs/index.ts';
import { plainTextOf } from '../../server/src/outputs/plainText.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';
import { widthOf, wrapped } from '../../server/src/outputs/wrap.ts';
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

  it('stands apart from what is before it where a section has no title', async () => {
    assert.match(
      await written(
        'txt',
        'work: [{ name: Quay, position: Aide, startDate: 2020 }]\nsections: [{ id: loaves, title: "-", items: [{ name: Rye, date: 2020 }, { name: Oat, date: 2021 }] }]\nmeta: { render: { sections: { order: [work, loaves] } } }\n',
      ),
      /\nQuay\n\nRye \| 2020\nOat \| 2021\n$/,
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
      ['[doi:10.5555/a.1](https://doi.org/10.5555/a.1)', 'doi:10.5555/a.1'],
      ['[doi:10.5555/a.1](https://doi.org/10.5555/a.2)', 'doi:10.5555/a.1 (https://doi.org/10.5555/a.2)'],
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
