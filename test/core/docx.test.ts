import assert from 'node:assert/strict';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import fc from 'fast-check';
import { openZip } from '../../server/src/core/interchange/importers/zip.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { writeDocx } from '../../server/src/outputs/docx/write.ts';
import { outputOf } from '../../server/src/outputs/index.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';
import { textsOf } from './support/modelTexts.ts';
import { wholePng } from './support/picture.ts';

const inflate = promisify(inflateRaw);
const tools = {
  typesetter: () => {
    throw new Error('a Word document is written without pages');
  },
  docx: writeDocx,
  faces: async () => [],
  today: '2026-06-15',
};

async function partsOf(profile: string) {
  const prepared = await prepare(readDocument(profile));
  const { bytes, notes } = await outputOf('docx')!.write(prepared, tools);
  const zip = openZip(bytes, { inflate: (data, limit) => inflate(data, { maxOutputLength: limit }) });
  const read = async (name: string) => new TextDecoder().decode(await zip.read(name));
  const body = await read('word/document.xml');
  return {
    prepared,
    notes,
    body,
    links: await read('word/_rels/document.xml.rels'),
    styles: await read('word/styles.xml'),
  };
}

const unescaped = (xml: string): string =>
  xml.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name]!,
  );

/** Paragraphs with their style and text, a tab as a tab. */
const paragraphsOf = (body: string) =>
  [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1] ?? 'Normal',
    keepsNext: inner.includes('<w:keepNext/>'),
    text: unescaped(
      [...inner.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:tab\/>/gs)].map(([, text]) => text ?? '\t').join(''),
    ).replaceAll('\u00a0', ' '),
  }));

const profile = `
basics:
  name: Inês Okafor-Łuczak
  label: Site reliability engineer
  email: ines@okafor.example
  url: https://okafor.example
  summary: Keeps payment systems up, with [three rules](https://okafor.example/rules?a=1&b=2) and a pager.
  stats: [{ value: 99.99 %, label: availability }]
work:
  - name: Orbit Labs
    position: Staff engineer
    location: Lisbon
    startDate: 2021-03
    endDate: present
    highlights:
      - Cut **p95 latency** from 640 ms to 210 ms
      - Wrote \`<pager>\` & more of it
    keywords: [Go, PostgreSQL]
  - name: Northwind Rail
    roles:
      - { position: Engineer II, startDate: 2018-06, endDate: 2021-02, highlights: [Moved 40 services] }
certificates:
  - { name: Cloud architect, issuer: Halden Institute, date: 2022-05 }
skills:
  - { name: Languages, level: fluent, keywords: [Go, Rust] }
`;

describe('the Word document', () => {
  it('has headings, lists and lines in the order of the page, dates behind a tab', async () => {
    const { body, notes } = await partsOf(profile);
    assert.deepEqual(notes, []);
    assert.deepEqual(
      paragraphsOf(body).map(({ style, text }) => `${style}: ${text}`),
      [
        'Title: Inês Okafor-Łuczak',
        'Subtitle: Site reliability engineer',
        'Contacts: ines@okafor.example | okafor.example',
        'Normal: Keeps payment systems up, with three rules and a pager.',
        'ListBullet: 99.99 % availability',
        'Heading1: Experience',
        'Heading2: Staff engineer\tMar 2021 – present',
        'Details: Orbit Labs | Lisbon',
        'ListBullet: Cut p95 latency from 640 ms to 210 ms',
        'ListBullet: Wrote <pager> & more of it',
        'Keywords: Go, PostgreSQL',
        'Heading2: Northwind Rail',
        'Heading3: Engineer II\tJun 2018 – Feb 2021',
        'ListBullet: Moved 40 services',
        'Heading1: Skills',
        'Terms: Languages (fluent): Go, Rust',
        'Heading1: Certificates',
        'Line: Cloud architect, Halden Institute\tMay 2022',
      ],
    );
  });

  it('keeps the head of an entry with what follows, and puts nothing into boxes or tables', async () => {
    const { body, styles } = await partsOf(profile);
    const paragraphs = paragraphsOf(body);
    for (const { style, keepsNext, text } of paragraphs)
      if (/^Heading[23]$|^Details$/.test(style)) assert.ok(keepsNext, text);
    assert.match(styles, /w:styleId="Heading1"[\s\S]*?<w:keepNext\/>/);
    assert.doesNotMatch(body, /<w:tbl>|<w:txbxContent>|<v:textbox|<mc:AlternateContent/);
    assert.match(styles, /<w:lang w:val="en"/);
  });

  it('leads where the page leads', async () => {
    const { links } = await partsOf(profile);
    for (const target of [
      'mailto:ines@okafor.example',
      'https://okafor.example',
      'https://okafor.example/rules?a=1&amp;b=2',
    ])
      assert.ok(links.includes(`Target="${target}"`), links);
    const { links: none } = await partsOf(
      'basics: { name: A, url: "javascript:alert(1)" }\nwork: [{ name: "[x](data:text/html,x)" }]',
    );
    assert.doesNotMatch(none, /javascript|data:/);
  });

  it('runs from right to left in a language that does', async () => {
    const { body } = await partsOf(
      'basics: { name: תמר אלון }\nwork: [{ name: מכשירי ההר, highlights: [הורידה ל-4%] }]\nmeta: { render: { locale: he } }',
    );
    const all = [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)];
    assert.ok(all.length > 3 && all.every(([, inner]) => inner!.includes('<w:bidi/>')), body);
  });

  it('holds every word of anything, as XML that can be read', async () => {
    const word = fc.string({
      unit: fc.constantFrom('a', '<', '&', '"', '\u0001', '\ud800', '\t', ' ', '*', '`', 'é', '🚀', ']', '\ufffe'),
    });
    await fc.assert(
      fc.asyncProperty(word, word, word, async (one, two, three) => {
        const data = {
          basics: { name: one, label: two, summary: three },
          work: [{ name: two, position: one, highlights: [three, one], keywords: [two] }],
          awards: [{ title: three, awarder: one }],
          skills: [{ name: one, level: two, keywords: [three] }],
        };
        const { prepared, body } = await partsOf(JSON.stringify(data));
        assert.doesNotMatch(body, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|apos);)/);
        const all = paragraphsOf(body)
          .map(({ text }) => bare(text))
          .join('\n');
        for (const text of textsOf(prepared.model))
          assert.ok(all.includes(bare(text)), `${JSON.stringify(text)}\n${all}`);
      }),
      { numRuns: 40 },
    );
  });

  it('shows a portrait in its own proportions, and says where Word can show none', async () => {
    const beside = (content: Uint8Array) => ({ read: async () => content });
    const text = 'basics: { name: Ada Marlowe }\nmeta: { render: { photo: ada.png } }';
    const shown = await outputOf('docx')!.write(
      await prepare(readDocument(text), {}, beside(wholePng(400, 400))),
      tools,
    );
    assert.deepEqual(shown.notes, []);
    const zip = openZip(shown.bytes, { inflate: (data, limit) => inflate(data, { maxOutputLength: limit }) });
    const body = new TextDecoder().decode(await zip.read('word/document.xml'));
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body)!;
    assert.equal(width, height);
    assert.match(body, /descr="Ada Marlowe"/);
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { notes } = await outputOf('docx')!.write(await prepare(readDocument(text), {}, beside(svg)), tools);
    assert.deepEqual(
      notes.map(({ lost }) => lost),
      [true],
    );
  });

  it('is empty for an empty profile, and takes a page of ten thousand words', async () => {
    assert.deepEqual(paragraphsOf((await partsOf('basics: {}')).body), []);
    const long = await partsOf(JSON.stringify({ work: [{ name: 'A', highlights: ['throughput '.repeat(10_000)] }] }));
    assert.ok(long.body.length > 100_000);
  });
});

const bare = (text: string): string => text.replace(/[\s\u0000-\u001f\ufffe\uffff\ud800-\udfff]/gu, '');
