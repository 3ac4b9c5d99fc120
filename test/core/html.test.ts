import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { createEmbedFaces } from '../../server/src/outputs/html/fonts/embed.ts';
import { accentInTheDark } from '../../server/src/outputs/html/style.ts';
import { outputOf } from '../../server/src/outputs/index.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';
import { textsOf } from './support/modelTexts.ts';

const tools = {
  typesetter: () => assert.fail('a web page is written without pages'),
  docx: () => assert.fail('a web page is no Word document'),
  faces: async () => [],
  today: '2026-06-15',
};

async function pageOf(profile: string) {
  const prepared = await prepare(readDocument(profile));
  const { bytes, notes } = await outputOf('html')!.write(prepared, tools);
  return { html: new TextDecoder().decode(bytes), notes, prepared };
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Elements as a browser finds them, each with the text inside it. */
function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '' };
        found.push(element);
        open.push(element);
      },
      ontext(text) {
        for (const element of open) element.text += text;
      },
      onclosetag(name) {
        while (open.length > 0 && open.pop()!.name !== name);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return found;
}

const profile = `
basics:
  name: Inês Okafor-Łuczak
  label: Site reliability engineer
  email: ines@okafor.example
  url: https://okafor.example
  location: { city: Porto, countryCode: PT }
  profiles: [{ network: GitHub, username: ines, url: https://github.com/ines-okafor }]
  summary: Keeps payment systems up, with [three rules](https://okafor.example/rules) and a pager.
  stats: [{ value: 99.99 %, label: availability }]
work:
  - name: Orbit Labs
    position: Staff engineer
    startDate: 2021-03
    endDate: present
    highlights: [Cut **p95 latency** from 640 ms to 210 ms, Wrote the pager]
    keywords: [Go, PostgreSQL]
  - name: Northwind Rail
    roles:
      - { position: Engineer II, startDate: 2018-06, endDate: 2021-02, highlights: [Moved 40 services] }
education: [{ institution: Lisbon Tech, studyType: MSc, area: Computing, endDate: 2016 }]
skills: [{ name: Languages, level: fluent, keywords: [Go, Rust] }]
`;

describe('the web page', () => {
  it('has one heading for the person, one for each section, entry and role', async () => {
    const { html } = await pageOf(profile);
    const headings = elementsOf(html).filter(({ name }) => /^h\d$/.test(name));
    assert.deepEqual(
      headings.map(({ name, text }) => `${name} ${text}`),
      [
        'h1 Inês Okafor-Łuczak',
        'h2 Experience',
        'h3 Staff engineer',
        'h3 Northwind Rail',
        'h4 Engineer II',
        'h2 Education',
        'h3 MSc, Computing',
        'h2 Skills',
      ],
    );
    const all = elementsOf(html);
    assert.deepEqual(
      all.filter(({ name }) => name === 'li').map(({ text }) => text),
      [
        'Porto, Portugal',
        'ines@okafor.example',
        'okafor.example',
        'github.com/ines-okafor',
        'Cut p95 latency from 640 ms to 210 ms',
        'Wrote the pager',
        'Moved 40 services',
      ],
    );
    assert.deepEqual(
      all.filter(({ name }) => name === 'dt' || name === 'dd').map(({ text }) => text),
      ['availability', '99.99 %', 'Languages (fluent):', 'Go, Rust'],
    );
  });

  it('says who it is about to search engines, and no more than it shows', async () => {
    const { html } = await pageOf(profile);
    const all = elementsOf(html);
    const person = JSON.parse(all.find(({ attributes }) => attributes.type === 'application/ld+json')!.text);
    assert.deepEqual(person, {
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Inês Okafor-Łuczak',
      jobTitle: 'Site reliability engineer',
      url: 'https://okafor.example',
      sameAs: ['https://github.com/ines-okafor'],
      address: { '@type': 'PostalAddress', addressLocality: 'Porto', addressCountry: 'PT' },
      worksFor: { '@type': 'Organization', name: 'Orbit Labs' },
      alumniOf: [{ '@type': 'EducationalOrganization', name: 'Lisbon Tech' }],
    });
    const meta = all.filter(({ name }) => name === 'meta').map(({ attributes }) => attributes);
    assert.ok(
      meta.some(
        (one) => one.property === 'og:title' && one.content === 'Inês Okafor-Łuczak, Site reliability engineer',
      ),
    );
    assert.ok(meta.some((one) => one.name === 'description' && one.content?.startsWith('Keeps payment systems up')));
  });

  it('names the employer of today, the schools and the languages that are on the page, each once', async () => {
    const personOf = async (text: string) => {
      const { html } = await pageOf(`basics: { name: Ada }\n${text}\n`);
      const { worksFor, alumniOf, knowsLanguage, address } = JSON.parse(
        elementsOf(html).find(({ attributes }) => attributes.type === 'application/ld+json')!.text,
      );
      const schools = alumniOf?.map(({ name }: { readonly name: string }) => name);
      return [worksFor?.name, schools, knowsLanguage, address?.addressCountry].map((one) => one ?? null);
    };
    const job = (name: string, rest: string): string => `  - { name: ${name}, ${rest} }\n`;
    const hidden = (section: string): string => `meta: { render: { sections: { hidden: [${section}] } } }`;
    const school = 'education: [{ institution: Lisbon Tech }, { institution: "*Lisbon Tech*" }, { area: Law }]\n';
    for (const [text, ...person] of [
      [`work:\n${job('Quay', 'startDate: 2020, endDate: present')}`, 'Quay', null, null, null],
      [`work:\n${job('Quay', 'startDate: 2020, endDate: heute')}`, 'Quay', null, null, null],
      [`work:\n${job('Quay', 'startDate: 2020')}`, 'Quay', null, null, null],
      [`work:\n${job('Quay', 'startDate: 2020, endDate: 2021')}`, null, null, null, null],
      [
        `work:\n${job('Quay', 'startDate: 2020, endDate: 2021')}${job('Mill', 'startDate: 2017')}`,
        null,
        null,
        null,
        null,
      ],
      [`work:\n${job('""', 'position: A, startDate: 2020')}`, null, null, null, null],
      [`work:\n${job('Quay', 'roles: [{ startDate: 2018, endDate: 2020 }]')}`, null, null, null, null],
      [
        `work:\n${job('Quay', 'roles: [{ startDate: 2020 }, { startDate: 2018, endDate: 2020 }]')}`,
        'Quay',
        null,
        null,
        null,
      ],
      [`work:\n${job('Quay', 'startDate: 2020')}${hidden('work')}`, null, null, null, null],
      [school, null, ['Lisbon Tech'], null, null],
      [`${school}${hidden('education')}`, null, null, null, null],
      ['languages: [{ language: Dutch }, { fluency: A1 }]', null, null, ['Dutch'], null],
      [`languages: [{ language: Dutch }]\n${hidden('languages')}`, null, null, null, null],
    ] as const)
      assert.deepEqual(await personOf(text), person, text);
  });

  it('describes itself by two hundred characters of the summary, between words, or by the headline', async () => {
    const described = async (basics: string): Promise<string | undefined> =>
      elementsOf((await pageOf(`basics: { name: Ada${basics} }`)).html).find(
        ({ attributes }) => attributes.name === 'description',
      )?.attributes.content;
    const words = (length: number): string =>
      'Ran a ward '
        .repeat(20)
        .slice(0, length - 1)
        .concat('s');
    assert.equal(await described(`, label: Nurse, summary: "${words(200)}"`), words(200));
    const cut = await described(`, summary: "${words(201)}"`);
    assert.ok(cut?.endsWith(' …') && cut.length <= 202 && words(201).startsWith(cut.slice(0, -2)), cut);
    assert.doesNotMatch(cut ?? '', / {2}…$/);
    assert.equal(await described(', label: Nurse'), 'Nurse');
    assert.equal(await described(''), undefined);
  });

  it('heads the entries of a section without a title as sections, and is titled whatever it lacks', async () => {
    const { html } = await pageOf('sections: [{ title: "-", items: [{ name: Quay, description: A dock }] }]');
    assert.match(html, /<section><article class="entry"><div class="head"><h2>Quay<\/h2>/);
    assert.match(html, /<title>Résumé<\/title>/);
    assert.match(
      (await pageOf('basics: { name: Ada }\nmeta: { render: { locale: de-AT } }')).html,
      /<html lang="de-AT"/,
    );
  });

  it('leads to addresses as they are written, whatever stands for a sign in them', async () => {
    const address = "https://quay.example/o'hara?a=1&copy=2&lt;";
    const { html } = await pageOf(`work: [{ name: Quay, url: "${address}" }]`);
    assert.deepEqual(
      elementsOf(html).flatMap(({ name, attributes }) => (name === 'a' ? [attributes.href] : [])),
      [address],
    );
  });

  it('runs nothing and fetches nothing, whatever stands in a profile', async () => {
    const payload = '</style></script><script>alert(1)</script><img src=x onerror=alert(1)>" onload="alert(1)';
    const data = {
      basics: {
        name: payload,
        label: payload,
        email: payload,
        url: 'javascript:alert(1)',
        image: payload,
        summary: `${payload} [x](javascript:alert(1)) [y](data:text/html,z)`,
        location: { city: payload, countryCode: payload },
        profiles: [{ network: payload, username: payload, url: payload }],
        stats: [{ value: payload, label: payload }],
      },
      work: [{ name: payload, position: payload, url: payload, highlights: [payload], keywords: [payload] }],
      skills: [{ name: payload, level: payload, keywords: [payload] }],
      sections: [{ title: payload, items: [payload, { name: payload, description: payload }] }],
      meta: { render: { accent: payload, locale: payload, font: payload, template: payload } },
    };
    const { html } = await pageOf(JSON.stringify(data));
    for (const { name, attributes } of elementsOf(html)) {
      assert.ok(name !== 'img' && (name !== 'script' || attributes.type === 'application/ld+json'), name);
      for (const [key, value] of Object.entries(attributes)) {
        assert.ok(!key.startsWith('on'), `${name} ${key}`);
        if (key === 'href') assert.match(value, /^(?:https?|mailto|tel):/);
      }
    }
    assert.match(html, /content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;/);
  });

  it('holds every word of anything', async () => {
    const word = fc.string({
      unit: fc.constantFrom('a', '<', '&', '"', "'", '&lt;', '\u0001', '\t', ' ', '*', 'é', '🚀', ']'),
    });
    await fc.assert(
      fc.asyncProperty(word, word, word, async (one, two, three) => {
        const { html, prepared } = await pageOf(
          JSON.stringify({
            basics: { name: one, label: two, summary: three },
            work: [{ name: two, position: one, highlights: [three, one], keywords: [two] }],
            awards: [{ title: three, awarder: one }],
            skills: [{ name: one, level: two, keywords: [three] }],
          }),
        );
        const body = bare(elementsOf(html).find(({ name }) => name === 'main')!.text);
        for (const text of textsOf(prepared.model)) assert.ok(body.includes(bare(text)), `${text}\n${body}`);
      }),
      { numRuns: 60 },
    );
  });

  it('is printed on the paper that the profile asks for', async () => {
    const paper = async (render: string) =>
      /@page \{ size: (\w+)/.exec((await pageOf(`meta: { render: { ${render} } }`)).html)?.[1];
    assert.deepEqual([await paper('paper: letter'), await paper('paper: a4'), await paper('')], ['letter', 'A4', 'A4']);
  });

  it('is a page for an empty profile, and says which way its language runs', async () => {
    assert.match((await pageOf('basics: {}')).html, /<main><header><\/header><\/main>/);
    assert.match(
      (await pageOf('basics: { name: תמר אלון }\nmeta: { render: { locale: he } }')).html,
      /<html lang="he" dir="rtl">/,
    );
  });

  it('keeps what is written from the left in its place on a page from the right', async () => {
    const { html } = await pageOf(
      'basics: { name: תמר אלון, phone: +972 50 555 0147 }\nskills: [{ name: שפות, keywords: [Go, Rust] }]\nmeta: { render: { locale: he } }',
    );
    assert.match(html, /<li><bdi><a href="tel:[^"]*">\+972 50 555 0147<\/a><\/bdi><\/li>/);
    assert.match(html, /<dd><bdi>Go<\/bdi>, <bdi>Rust<\/bdi><\/dd>/);
    assert.doesNotMatch((await pageOf(profile)).html, /<bdi>/);
  });
  it('has an accent that can be read in the dark', () => {
    for (const accent of ['#000000', '#1f4e79', '#0b6e4f', '#7a0000', '#767676']) {
      const light = accentInTheDark(accent);
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(light.slice(at, at + 2), 16));
      assert.ok(red! + green! + blue! > 300, light);
    }
    for (const [accent, light] of [
      ['#000000', '#848484'],
      ['#1f4e79', '#5b8ab5'],
      ['#8a2b0c', '#c66748'],
      ['#ff0000', '#ff1e1e'],
      ['#7d7d7d', '#838383'],
      ['#838383', '#838383'],
      ['#ffffff', '#ffffff'],
    ] as const)
      assert.equal(accentInTheDark(accent), light, accent);
  });
});

const bare = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f]/gu, '');

describe('the faces of a web page', () => {
  const load = (path: string) =>
    readFile(path === 'font-subset.wasm' ? 'node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm' : fontFile(path));
  const fontFile = (path: string): string => {
    const name = path.slice('fonts/'.length);
    const [family] = Object.entries({
      SourceSerif: 'source-serif',
      SourceSans: 'source-sans',
      SourceCode: 'source-code-pro',
    }).flatMap(([start, folder]) => (name.startsWith(start) ? [folder] : []));
    return family
      ? `node_modules/${family}/OTF/${name}`
      : `node_modules/@expo-google-fonts/eb-garamond/${name.replace(/EBGaramond-(\w+)\.ttf/, (_, face: string) => `${face === 'SemiBold' ? '600SemiBold' : `400${face}`}/EBGaramond_${face === 'SemiBold' ? '600SemiBold' : `400${face}`}.ttf`)}`;
  };
  const faces = createEmbedFaces(load);
  const styled = async (profile: string): Promise<string> => {
    const prepared = await prepare(readDocument(profile));
    const { bytes } = await outputOf('html')!.write(prepared, { ...tools, faces });
    return new TextDecoder().decode(bytes);
  };
  const rulesOf = (html: string) =>
    [
      ...html.matchAll(
        /@font-face \{ font-family: "([^"]+)"; font-weight: ([\d ]+); font-style: (\w+);[^}]*base64,([^)]*)\)/g,
      ),
    ].map(([, family, weight, style, data]) => ({
      name: `${family} ${weight} ${style}`,
      bytes: Buffer.from(data!, 'base64'),
    }));

  it('are parts of the fonts of its pages, those that it uses', async () => {
    for (const template of ['classic', 'modern', 'academic']) {
      const plain = rulesOf(await styled(`${profile}meta: { render: { template: ${template} } }`));
      assert.deepEqual(
        plain.map(({ name }) => name),
        ['Merit Text 400 normal', 'Merit Text 600 700 normal'],
        template,
      );
      const html = await styled(`${profile}meta: { render: { template: ${template} } }`);
      const format =
        template === 'academic'
          ? 'data:font/ttf;base64,[^)]*\\) format\\("truetype"\\)'
          : 'data:font/otf;base64,[^)]*\\) format\\("opentype"\\)';
      assert.match(html, new RegExp(format), template);
      // A font as it is has 130 to 490 thousand bytes.
      for (const { bytes } of plain) assert.ok(bytes.length > 2_000 && bytes.length < 40_000, String(bytes.length));
    }
    const styles = rulesOf(await styled('basics: { name: Ada, summary: "An *old* **_song_** of `make`" }'));
    assert.deepEqual(
      styles.map(({ name }) => name),
      [
        'Merit Text 400 normal',
        'Merit Text 600 700 normal',
        'Merit Text 400 italic',
        'Merit Text 600 700 italic',
        'Merit Code 400 normal',
      ],
    );
  });

  it('have every character of the page: its own words and commas too', async () => {
    for (const [locale, said] of [
      ['ar', 'skills: [{ name: لغات, keywords: [عربي, تركي] }]'],
      ['de', 'stories: [{ name: Ofen, problem: "kalt", outcome: "warm" }]'],
      ['en', 'volunteer: [{ organization: Quay, startDate: 2020 }]'],
    ]) {
      const prepared = await prepare(readDocument(`${said}\nmeta: { render: { locale: ${locale} } }`));
      let characters = '';
      const { bytes } = await outputOf('html')!.write(prepared, {
        ...tools,
        faces: async ([face]) => {
          characters = face!.characters;
          return [];
        },
      });
      const page = elementsOf(new TextDecoder().decode(bytes)).find(({ name }) => name === 'main')!.text;
      assert.deepEqual(
        [...page].filter((sign) => !/\s/.test(sign) && !characters.includes(sign)),
        [],
        page,
      );
    }
  });

  it('have no name of theirs, which is reserved', async () => {
    for (const { bytes } of rulesOf(await styled(profile))) {
      assert.ok(!bytes.includes('Source') && !bytes.includes(Buffer.from('Source', 'utf16le').swap16()));
      assert.match(bytes.subarray(0, 4).toString('latin1'), /^(?:OTTO|\0\x01\0\0)/);
    }
  });

  it('are those of the system where they cannot be had', async () => {
    const prepared = await prepare(readDocument(profile));
    const broken = createEmbedFaces(async () => assert.fail('no such file'));
    const { bytes } = await outputOf('html')!.write(prepared, { ...tools, faces: broken });
    const html = new TextDecoder().decode(bytes);
    assert.doesNotMatch(html, /@font-face|Merit Text/);
    assert.match(html, /font: 1\.0625rem\/1\.55 Charter/);
  });

  it('are asked for again only when the page has other characters', async () => {
    let loads = 0;
    const counting = createEmbedFaces((path) => {
      loads++;
      return load(path);
    });
    const page = async (text: string) =>
      outputOf('html')!.write(await prepare(readDocument(text)), { ...tools, faces: counting });
    await page('basics: { name: Ada Lind }');
    const first = loads;
    await page('basics: { name: Lind Ada }');
    assert.equal(loads, first);
    await page('basics: { name: Ada Lindqvist }');
    assert.ok(loads > first);
    // Two faces a page: those of twelve pages are kept.
    const again = async (between: number): Promise<boolean> => {
      await page('basics: { name: Zoë }');
      for (let other = 0; other < between; other++)
        await page(`basics: { name: "${String.fromCharCode(97 + other)}" }`);
      const before = loads;
      await page('basics: { name: Zoë }');
      return loads > before;
    };
    assert.equal(await again(11), false);
    assert.equal(await again(12), true);
  });
});

describe('the face of a web page', () => {
  it('is that of the template, unless one is asked for', async () => {
    const face = async (render: string): Promise<string | undefined> =>
      / ([^;]*);/.exec(
        /font: [^ ]+ ([^;]*;)/.exec(
          (await pageOf(`basics:\n  name: Ada Lind\nmeta:\n  render:\n${render}`)).html,
        )?.[0] ?? '',
      )?.[1];
    const begins = async (render: string, start: string): Promise<void> =>
      assert.ok((await face(render))?.includes(start), `${render}: ${await face(render)}`);
    await begins('    template: classic\n', 'Charter');
    await begins('    template: academic\n', '"EB Garamond"');
    await begins('    template: modern\n', 'system-ui');
    await begins('    template: modern\n    font: serif\n', 'Charter');
  });
});
