import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import type { ProfileData } from '../../server/src/core/profile/data.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { createNodeTypesetter } from '../../server/src/typesetter/node.ts';
import { templates } from '../../server/src/typesetter/templates/index.ts';
import { readPdf } from './support/pdf.ts';
import { ines, job } from './support/profiles.ts';

describe('the PDF', () => {
  const typesetter = createNodeTypesetter(resolve('dist'));
  const pdfOf = (profile: ProfileData) => typesetter.pdf(toRenderModel(profile));
  const read = async (profile: ProfileData) => readPdf((await pdfOf(profile)).pdf);
  after(() => typesetter.dispose());

  it('holds the profile in reading order, each date beside its title', async () => {
    const { text } = await read(ines);
    const expected = [
      'Inês Okafor-Łuczak',
      'Site reliability engineer',
      'ines@example.org',
      'Keeps payment systems',
      '99.99 %',
      'availability',
      '4 h → 11 min',
      'time to recover',
      'Experience',
      'Staff engineer',
      'Mar 2021 – present',
      'Orbit Labs',
      'Cut p99 latency',
      'Go, PostgreSQL',
      'Northwind Rail',
      'Engineer II',
      'Jun 2018 – Feb 2021',
      'Moved 40 services',
      'Education',
      'MSc, Computing',
      '2016',
      'Lisbon Tech',
      'Skills',
      'Go, Rust',
      'Tiếng Việt',
    ];
    let at = 0;
    for (const words of expected) {
      const found = text.indexOf(words, at);
      assert.ok(found >= at, `“${words}” is not where it should be in:\n${text}`);
      at = found + words.length;
    }
    assert.match(text, /^Staff engineer *Mar 2021 – present$/mu);
  });

  it('says whose it is, is tagged, and carries no date', async () => {
    const { info, tagged } = await read(ines);
    assert.equal(info.Title, 'Inês Okafor-Łuczak, Site reliability engineer');
    assert.equal(info.Author, 'Inês Okafor-Łuczak');
    assert.equal(info.CreationDate, undefined);
    assert.equal(info.ModDate, undefined);
    assert.equal(tagged, true);
  });

  it('is the same to the byte every time, in every typesetter', async () => {
    const other = createNodeTypesetter(resolve('dist'));
    const model = toRenderModel(ines);
    const [one, again, elsewhere] = [await typesetter.pdf(model), await typesetter.pdf(model), await other.pdf(model)];
    await other.dispose();
    assert.ok(Buffer.from(one.pdf).equals(again.pdf));
    assert.ok(Buffer.from(one.pdf).equals(elsewhere.pdf));
  });

  it('prints what looks like Typst, HTML or a formula as it is written', async () => {
    const hostile = [
      '#panic("x")',
      '#read("/etc/passwd")',
      '$x^2$ costs $5',
      '<script>alert(1)</script>',
      '@ref <label>',
      '\\u{41} // c',
      '= Title',
      '"quotes" --- and ...',
    ];
    const { text } = await read({ basics: { name: '#name' }, work: [{ name: 'A', highlights: hostile }] });
    for (const line of ['#name', ...hostile]) assert.ok(text.includes(line), line);
  });

  it('links to web pages and mail, and to nothing else', async () => {
    const url = 'javascript:alert(1)';
    const { pages } = await read({ ...ines, projects: [{ name: 'P', url, description: `[press](${url}) <${url}>` }] });
    const links = new Set(pages.flatMap((page) => page.links));
    assert.ok(links.has('mailto:ines@example.org'));
    assert.ok(links.has('https://orbit.example/post'));
    for (const link of links) assert.match(link, /^(https|mailto):/u);
  });

  it('is A4 or Letter', async () => {
    const size = async (paper: 'a4' | 'letter') => {
      const { pages } = await read({ ...ines, meta: { render: { paper } } });
      return pages.map(({ width, height }) => [Math.round(width), Math.round(height)]);
    };
    assert.deepEqual(await size('a4'), [[595, 842]]);
    assert.deepEqual(await size('letter'), [[612, 792]]);
  });

  it('says from the second page on whose page it is, and which', async () => {
    assert.doesNotMatch((await read(ines)).text, /\d+ \/ \d+$/mu);
    const { pages } = await read({ basics: { name: 'Ana Reis' }, work: [job('Archive', 40)] });
    assert.ok(pages.length > 1);
    const folios = pages.map(({ lines }) => lines.find((line) => /\d \/ \d/u.test(line)) ?? null);
    const expected = pages.map((_, index) => (index === 0 ? null : `Ana Reis | ${index + 1} / ${pages.length}`));
    assert.deepEqual(folios, expected);
  });

  it('keeps hyphenated words on one line', async () => {
    const highlights = Array.from(
      { length: 30 },
      (_, index) => `${'Ran '.repeat(index)}the low-latency, state-of-the-art, real-time read-only follower`,
    );
    const { pages } = await read({ work: [{ name: 'A', highlights }] });
    const lines = pages.flatMap((page) => page.lines);
    assert.ok(lines.length > 30);
    for (const line of lines) assert.doesNotMatch(line, /\p{L}-$/u);
  });

  it('keeps an address and a place on one line, and lets one break that is longer', async () => {
    for (const { id: template } of templates) {
      const talks = Array.from({ length: 24 }, (_, index) => ({
        name: 'A talk about queues',
        event: `${'Harbour '.repeat((index % 12) + 1)}days`,
        location: 'Lower Quayside, Hoorn',
        url: `https://quay.example/2024/talks/${index}`,
        summary: 'What a queue may hold.',
      }));
      const { pages } = await read({ talks, meta: { render: { template } } });
      const lines = pages.flatMap((page) => page.lines);
      for (const { location, url } of talks)
        for (const whole of [location, url.slice('https://'.length)])
          assert.ok(
            lines.some((line) => line.includes(whole)),
            `${whole} in ${template}: ${lines.join('\n')}`,
          );
      const count = lines.filter((line) => line.includes('Lower Quayside, Hoorn')).length;
      assert.equal(count, talks.length, template);
    }
    const url = `https://quay.example/${'a-long-way/'.repeat(30)}`;
    const { pages } = await read({ talks: [{ name: 'A talk', url, summary: 'Long.' }] });
    for (const { right } of pages.flatMap((page) => page.words)) assert.ok(right < 595 - 40, url);
  });

  it('is in one face where its design is, whichever is asked for', async () => {
    const faces = async (template: string, font: string) => {
      const { pdf } = await pdfOf({ ...ines, meta: { render: { template, font } } });
      const names = [
        ...Buffer.from(pdf)
          .toString('latin1')
          .matchAll(/\/BaseFont \/[A-Z]{6}\+([A-Za-z0-9]+)/gu),
      ];
      return new Set(names.map(([, name]) => name));
    };
    const academic = await faces('academic', 'Source Sans 3');
    assert.ok(academic.has('SourceSans3') && !academic.has('EBGaramond'), [...academic].join());
    assert.ok((await faces('academic', 'Source Serif 4')).has('SourceSerif4SmText'));
    const senior = await faces('senior', 'EB Garamond');
    assert.ok(
      senior.has('EBGaramond') && ![...senior].some((name) => name?.startsWith('SourceSerif')),
      [...senior].join(),
    );
  });

  it('never ends a page with a heading or the head of an entry', async () => {
    for (let filler = 0; filler < 26; filler += 1) {
      const projects = [
        {
          name: 'Slowlog',
          startDate: '2020',
          description: 'Finds the query that hurts.',
          highlights: ['Used by 12 teams'],
        },
      ];
      const { pages } = await read({
        basics: { summary: 'One line.\n\n'.repeat(filler) },
        work: [job('First', 7), job('Second', 9)],
        projects,
      });
      for (const { lines } of pages.slice(0, -1)) {
        const last = lines.filter((line) => !/^\d \/ \d$/u.test(line)).at(-1) ?? '';
        assert.doesNotMatch(last, /^(Experience|Projects|First|Second|Slowlog)(,|$)|20(19|20)/u, `filler ${filler}`);
      }
    }
  });

  it('keeps the head of a story with its text, and the head of an employer with its first role', async () => {
    const stories = [
      {
        name: 'The retry storm',
        stats: [{ value: '11 min', label: 'recovery' }],
        problem: 'Retries tripled the load.',
      },
    ];
    const roles = [{ position: 'Lead', highlights: ['Ran the rota'] }];
    const work = [{ name: 'Orbit Labs', description: 'Payments for merchants', roles }];
    for (let filler = 0; filler < 8; filler += 1) {
      const sections = [{ title: 'Notes', items: Array.from({ length: 46 + filler }, () => 'One line.') }];
      const render = { sections: { order: ['sections/0', 'stories', 'work'] } };
      const { pages } = await read({ sections, stories, work, meta: { render } });
      const page = (words: string) => pages.findIndex(({ lines }) => lines.some((line) => line.includes(words)));
      assert.equal(page('The retry storm'), page('Retries tripled'), `filler ${filler}`);
      assert.equal(page('Orbit Labs'), page('Ran the rota'), `filler ${filler}`);
    }
  });

  it('keeps all text on the page, however long its words', async () => {
    const endless = 'x'.repeat(4000);
    const profile: ProfileData = {
      basics: {
        name: endless.slice(0, 300),
        label: endless,
        url: `https://example.org/${endless.slice(0, 900)}`,
        stats: [{ value: endless, label: endless }],
      },
      work: [{ name: endless, position: endless, startDate: endless, highlights: [endless, `a-${endless}-b`] }],
      skills: [{ name: endless, keywords: [endless] }],
    };
    for (const { words, width } of (await read(profile)).pages)
      for (const word of words)
        assert.ok(word.right <= width + 1 && word.x >= 0, `${word.text.slice(0, 20)} ends at ${word.right}`);
  });

  it('keeps every word of the column of sidebar in it, and those that fit whole', async () => {
    const long = 'Rechtsschutzversicherungsgesellschaften';
    for (const size of [9, 14]) {
      const { pages } = await read({
        basics: {
          name: 'Ada Marlowe',
          email: 'bartholomew.featherstone@postgrad.northshire.example',
          location: { city: long, countryCode: 'DE' },
          profiles: [
            { network: 'Chat', username: `@${long}` },
            { network: 'Hub', username: 'ada', url: 'https://hub.example/in/ada-q' },
          ],
          stats: [{ value: long, label: long }],
        },
        skills: [{ name: `${long}-and-${long}`, keywords: [long, 'Go', `${long}/${long}`] }],
        languages: [{ language: long, fluency: long }],
        certificates: [{ name: long, issuer: long, date: '2020' }],
        work: [{ name: 'Quayside', highlights: ['Did 3 things'] }],
        meta: { render: { template: 'sidebar', size } },
      });
      const [page] = pages;
      const main = Math.min(...page!.words.filter(({ text }) => /Quayside/u.test(text)).map(({ x }) => x));
      const column = page!.words.filter(({ x }) => x < main - 1 && x > 0);
      assert.ok(column.length > 20);
      for (const { text, right } of column.filter(({ text }) => text !== 'Ada Marlowe'))
        assert.ok(right < main, `${text} at ${size} ends at ${right}`);
      assert.ok(size === 14 || page!.lines.includes('hub.example/in/ada-q'), page!.lines.join('\n'));
    }
  });

  it('sets jobs of long ago in every template, with roles and without', async () => {
    const work = [
      { name: 'Fjordvik', position: 'Head', startDate: '2020-01', endDate: '2026-01', highlights: ['Led 40 cooks'] },
      { name: 'Lind', position: 'Cook', startDate: '2008-01', endDate: '2011-01' },
      { name: 'Strand', roles: [{ position: 'Porter', startDate: '2005-01', endDate: '2007-01' }] },
    ];
    for (const template of ['classic', 'modern', 'compact', 'academic', 'senior', 'sidebar']) {
      const { text } = await read({ basics: { name: 'Ada Marlowe' }, work, meta: { render: { template } } });
      for (const words of ['Cook', 'Lind', 'Jan 2008 – Jan 2011', 'Porter', 'Strand'])
        assert.ok(text.includes(words), `${template}: ${words}`);
    }
  });

  it('has signs before the contacts where they are asked for, and reads the same with them', async () => {
    const plain = await read(ines);
    const drawn = await read({ ...ines, meta: { render: { icons: true } } });
    assert.equal(drawn.text, plain.text);
    const first = (page: typeof plain) => page.pages[0]!.words.find(({ text }) => text.includes('ines@'))!.x;
    assert.ok(first(drawn) > first(plain) + 5, 'there is room for the sign');
  });

  it('takes a bullet of ten thousand words', async () => {
    const { pages } = await pdfOf({ work: [{ name: 'A', highlights: ['throughput '.repeat(10_000)] }] });
    assert.ok(pages > 5);
  });

  it('is a page, if an empty one, for an empty profile', async () => {
    const { pages, warnings } = await pdfOf({});
    assert.equal(pages, 1);
    assert.deepEqual(warnings, []);
  });

  it('warns of characters no font has, with the place they stand in', async () => {
    const { warnings, pdf } = await pdfOf({ ...ines, talks: [{ name: 'Quiet 🚀 pagers', event: '山と川' }] });
    assert.deepEqual(
      warnings.map(({ code, pointer }) => [code, pointer]),
      [
        ['layout.glyph', '/talks/0/name'],
        ['layout.glyph', '/talks/0/event'],
      ],
    );
    assert.match(inLanguage(warnings[0]!.message, 'en'), /“🚀” \(U\+1F680\), so it is left off\.$/u);
    assert.match(inLanguage(warnings[1]!.message, 'en'), /merit-fonts-world/u);
    const { text } = await readPdf(pdf);
    assert.match(text, /Quiet pagers/u);
  });

  it('has a glyph for every word the page adds, in every language', async () => {
    for (const locale of [
      'de',
      'fr',
      'es',
      'pt',
      'it',
      'nl',
      'pl',
      'cs',
      'sv',
      'da',
      'nb',
      'fi',
      'tr',
      'uk',
      'vi',
      'el',
      'ru',
      'ro',
      'ca',
    ]) {
      const { warnings } = await pdfOf({ ...ines, meta: { render: { locale, dateStyle: 'long' } } });
      assert.deepEqual(warnings, [], locale);
    }
  });

  it('tells where it goes over the limit of pages, and by how many lines', async () => {
    const work = [job('First', 14), job('Second', 14)];
    const spill = async (maxPages?: number) =>
      (await pdfOf({ work, meta: { render: maxPages ? { maxPages } : {} } })).spill;
    assert.equal(await spill(), null);
    assert.equal(await spill(2), null);
    const over = await spill(1);
    const { pages } = await read({ work });
    const first = pages[1]?.lines[0]?.replace(/^•\s*/u, '') ?? '';
    const [, name, number] = /^(First|Second) (\d+):/u.exec(first) ?? [];
    assert.equal(over?.pointer, `/work/${name === 'First' ? 0 : 1}/highlights/${Number(number) - 1}`);
    const lines = pages[1]!.lines.length - 1;
    assert.ok(Math.abs(over!.lines - lines) <= lines / 3 + 1, `${over!.lines} lines said, ${lines} there`);
  });
});
