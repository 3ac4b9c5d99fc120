import assert from 'node:assert/strict';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import fc from 'fast-check';
import { openZip } from '../../server/src/core/interchange/importers/zip.ts';
import { inLanguage } from '../../server/src/core/messages/language.ts';
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

  it('keeps a line with what it leads to, and a head that stands alone with nothing', async () => {
    const { body } = await partsOf(`
work:
  - { name: Quay, position: Nurse, startDate: 2020, location: Hoorn, summary: "Ran:", highlights: [A ward], keywords: [Go] }
  - { name: Harbour, location: Delft, roles: [{ position: Lead, startDate: 2018 }, { position: Clerk, summary: Sorted. }] }
  - { position: Carer, startDate: 2013 }
  - { location: Leeds, position: Aide, name: Mill }
awards: [{ title: Best ward, awarder: Hoorn, date: 2020 }, { title: Calm, summary: For 2 nights. }]
sections: [{ title: Open to, items: [{ url: https://quay.example, description: Days }] }]
`);
    assert.deepEqual(
      paragraphsOf(body).map(({ style, keepsNext, text }) => `${style}${keepsNext ? ' and next' : ''}: ${text}`),
      [
        'Heading1: Experience',
        'Heading2 and next: Nurse\t2020 – present',
        'Details and next: Quay | Hoorn',
        'Normal and next: Ran:',
        'ListBullet: A ward',
        'Keywords: Go',
        'Heading2 and next: Harbour',
        'Details and next: Delft',
        'Heading3: Lead\t2018',
        'Heading3 and next: Clerk',
        'Normal: Sorted.',
        'Heading2: Carer\t2013',
        'Heading2 and next: Aide',
        'Details: Mill | Leeds',
        'Heading1: Awards',
        'Line: Best ward, Hoorn\t2020',
        'Heading2 and next: Calm',
        'Normal: For 2 nights.',
        'Heading1: Open to',
        'Heading2 and next: quay.example',
        'Normal: Days',
      ],
    );
  });

  it('has emphasis where the page has it, and lines with dates a stop at the far edge', async () => {
    const { body } = await partsOf(
      'basics: { name: Ada, summary: "A **b** *c* `d`" }\nawards: [{ title: Best ward, date: 2020 }]',
    );
    const runs = [...body.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(
      ([, run = '']) =>
        `${/<w:t[^>]*>([^<]*)/.exec(run)?.[1] ?? '-'} ${[...run.matchAll(/<w:(b|i|rFonts|rStyle)[ /]/g)].map(([, name]) => name).join(' ')}`,
    );
    assert.deepEqual(runs, [
      'Ada ',
      'A  ',
      'b b',
      '  ',
      'c i',
      '  ',
      'd rFonts',
      'Awards ',
      'Best ward b',
      '\t ',
      '2020 rStyle',
    ]);
    assert.deepEqual(
      [...body.matchAll(/<w:tab w:val="right" w:pos="(\d+)"/g)].map(([, at]) => at),
      ['9638'],
    );
    assert.doesNotMatch(body, /<w:bidi\/>|<w:rtl\/>/);
  });

  it('has the sizes and spaces of its template, as the profile asks for them', async () => {
    /** Points of the text, and of each style its points, the space before and behind it in twentieths of a point. */
    const look = async (render: string) => {
      const { body, styles } = await partsOf(
        `basics: { name: Ada, summary: Nurse }\nmeta: { render: { ${render} } }\n`,
      );
      const of = (id: string): string => {
        const style = new RegExp(`w:styleId="${id}">(.*?)</w:style>`, 's').exec(styles)?.[1] ?? '';
        const value = (pattern: RegExp): string => pattern.exec(style)?.[1] ?? '-';
        return [/<w:sz w:val="(\d+)"/, /w:before="(\d+)"/, /w:after="(\d+)"/, /w:color w:val="(\w+)"/]
          .map(value)
          .join(' ');
      };
      const ids = 'Title Heading1 Heading2 Heading3 Subtitle Contacts Details Line Terms Keywords ListBullet Dates';
      const [, face, size] = /<w:rPrDefault>.*?w:ascii="(\w+)".*?<w:sz w:val="(\d+)"/s.exec(styles)!;
      const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(body)!;
      const [, margin] = /<w:pgMar w:top="(\d+)"/.exec(body)!;
      return {
        page: `${face} ${size}, ${width} × ${height} with ${margin}`,
        indent: /w:hanging="(\d+)"/.exec(styles)?.[1],
        styles: Object.fromEntries(ids.split(' ').map((id) => [id, of(id)])),
      };
    };
    assert.deepEqual(await look('template: classic, accent: "#8a2b0c"'), {
      page: 'Cambria 21, 11906 × 16838 with 1134',
      indent: '231',
      styles: {
        Title: '46 - 21 1C1C1C',
        Heading1: '26 252 74 8A2B0C',
        Heading2: '22 158 11 1C1C1C',
        Heading3: '21 116 11 1C1C1C',
        Subtitle: '24 0 32 575757',
        Contacts: '20 0 126 575757',
        Details: '- 0 32 575757',
        Line: '- 0 32 -',
        Terms: '- 0 32 -',
        Keywords: '- 0 32 575757',
        ListBullet: '- 0 25 -',
        Dates: '20 - - 575757',
      },
    });
    const pageOf = async (render: string) => (await look(render)).page;
    assert.equal(await pageOf('template: modern'), 'Calibri 21, 11906 × 16838 with 1134');
    assert.equal(await pageOf('template: academic'), 'Garamond 23, 11906 × 16838 with 1134');
    assert.equal(await pageOf('template: compact'), 'Calibri 19, 11906 × 16838 with 850');
    assert.equal(await pageOf('template: compact, font: garamond'), 'Garamond 19, 11906 × 16838 with 850');
    assert.equal(
      await pageOf('paper: letter, font: sans, size: 9, margins: 25.4'),
      'Calibri 18, 12240 × 15840 with 1440',
    );
    const tight = (await look('density: 0.5')).styles;
    assert.deepEqual([tight.Heading1, tight.ListBullet], ['26 126 37 1F4E79', '- 0 13 -']);
    const { styles } = await partsOf('basics: { name: Ada }\nmeta: { render: { locale: de-AT } }');
    assert.match(styles, /<w:lang w:val="de-AT" w:bidi="de-AT"\/>/);
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

  it('turns what is written from the right and what stands between, and leaves the rest as it runs', async () => {
    const { body } = await partsOf(
      'basics: { name: תמר אלון, email: tamar@alon.example, phone: +972 50 555 0147 }\nmeta: { render: { locale: he } }',
    );
    const turned = [...body.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(
      ([, run = '']) => `${/<w:t[^>]*>([^<]*)/.exec(run)?.[1]} ${run.includes('<w:rtl/>')}`,
    );
    assert.deepEqual(turned, ['תמר אלון true', 'tamar@alon.example false', ' |  true', '+972 50 555 0147 false']);
  });

  it('breaks no date over two lines', async () => {
    const { body } = await partsOf(profile);
    assert.ok(body.includes('>Mar\u00a02021\u00a0–\u00a0present<'), body);
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
    const sized = async (...size: readonly [number, number]): Promise<string> => {
      const { bytes } = await outputOf('docx')!.write(
        await prepare(readDocument(text), {}, beside(wholePng(...size))),
        tools,
      );
      const drawn = openZip(bytes, { inflate: (data, limit) => inflate(data, { maxOutputLength: limit }) });
      const extent = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(
        new TextDecoder().decode(await drawn.read('word/document.xml')),
      )!;
      // A pixel is 9525 of the units that Word has.
      return extent
        .slice(1)
        .map((length) => Number(length) / 9525)
        .join(' × ');
    };
    assert.deepEqual(await Promise.all([sized(400, 400), sized(400, 800), sized(800, 400)]), [
      '98 × 98',
      '62 × 123',
      '98 × 49',
    ]);
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { notes } = await outputOf('docx')!.write(await prepare(readDocument(text), {}, beside(svg)), tools);
    assert.deepEqual(
      notes.map(({ lost }) => lost),
      [true],
    );
    const own = await prepare(readDocument('meta: { render: { template: ./mine.typ, photo: ada.png } }'), {}, null);
    const without = await outputOf('docx')!.write(own, tools);
    assert.deepEqual(
      without.notes.map(({ message }) => inLanguage(message, 'en')),
      ['The files beside this profile cannot be read here. The pages are without a photo.'],
    );
  });

  it('is empty for an empty profile, and takes a page of ten thousand words', async () => {
    assert.deepEqual(paragraphsOf((await partsOf('basics: {}')).body), []);
    const long = await partsOf(JSON.stringify({ work: [{ name: 'A', highlights: ['throughput '.repeat(10_000)] }] }));
    assert.ok(long.body.length > 100_000);
  });
});

const bare = (text: string): string => text.replace(/[\s\u0000-\u001f\ufffe\uffff\ud800-\udfff]/gu, '');
