import assert from 'node:assert/strict';
import { Analyzer } from '../../server/src/core/analysis/analyzer.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { defaultSettings } from '../../server/src/core/rules/settings.ts';
import { outputOf } from '../../server/src/outputs/index.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';
import { type Chart, chartOf } from '../../server/src/outputs/timeline/chart.ts';
import { drawingOf } from '../../server/src/outputs/timeline/drawing.ts';

const today = '2026-06-15';

const chart = (profile: string): Chart => chartOf(readDocument(profile), { today, maxAgeYears: 15, language: 'en' });

const bars = ({ bars: all }: Chart) => all.map(({ at, title, who, dates }) => `${at} ${title}, ${who}: ${dates}`);
const marks = ({ marks: all }: Chart) => all.map(({ kind, at, text }) => `${kind} ${at} ${text}`);

const refuse = () => assert.fail('a picture needs no pages');
async function svgOf(profile: string): Promise<string> {
  const prepared = await prepare(readDocument(profile));
  const { bytes } = await outputOf('timeline')!.write(prepared, {
    typesetter: refuse,
    docx: refuse,
    faces: async () => [],
    today,
  });
  return new TextDecoder().decode(bytes);
}

const profile = `
basics: { name: Tuva Lindahl }
work:
  - { name: Orbit Labs, position: Staff engineer, startDate: 2022-03, endDate: present }
  - name: Northwind Rail
    roles:
      - { position: Engineer II, startDate: 2019-12, endDate: 2020-11 }
      - { position: Engineer, startDate: 2018-12, endDate: 2019-11 }
  - { name: Fjord Media, position: Developer, startDate: Aug 2014, endDate: 04/2019 }
  - { name: Harbour Mutual, position: Analyst }
education: [{ institution: Norrland University, studyType: BSc, startDate: 2010, endDate: 2014 }]
projects: [{ name: A map of trains }]
`;

describe('the timeline', () => {
  it('has a bar for each job, role and study, where it stands in the file, in the words of the page', () => {
    assert.deepEqual(bars(chart(profile)), [
      '/work/0 Staff engineer, Orbit Labs: Mar 2022 – present',
      '/work/1/roles/0 Engineer II, Northwind Rail: Dec 2019 – Nov 2020',
      '/work/1/roles/1 Engineer, Northwind Rail: Dec 2018 – Nov 2019',
      '/work/2 Developer, Fjord Media: Aug 2014 – Apr 2019',
      '/education/0 BSc, Norrland University: 2010–2014',
    ]);
    const german = chart(`${profile}meta: { render: { locale: de } }`);
    assert.equal(german.titles.work, 'Berufserfahrung');
    assert.match(bars(german)[0]!, /März 2022|Mär\.? 2022/);
  });

  it('names a job without dates, and nothing that needs none', () => {
    assert.deepEqual(
      chart(profile).undated.map(({ at }) => at),
      ['/work/3'],
    );
  });

  it('marks what the rules of dates see, no more and no less', () => {
    const dated = profile.replace(/^.*Harbour Mutual.*\n/m, '');
    assert.deepEqual(marks(chart(dated)), [
      'gap /work/1/roles/0 Gap of 1 year and 3 months',
      'overlap /work/1/roles/1 Overlaps Fjord Media by 5 months',
    ]);
    // A job without dates may lie in any gap, for the rule as for the picture.
    for (const text of [
      profile,
      dated,
      dated.replace('2020-11', '2022-01'),
      dated.replace('Fjord Media', 'Northwind Rail'),
    ]) {
      const analyzer = new Analyzer({ today, settings: defaultSettings, json: false });
      const said = analyzer
        .report(readDocument(text))
        .problems.filter(({ code }) => code === 'date.gap' || code === 'date.overlap')
        .map(({ code, pointer }) => `${code.slice('date.'.length)} ${pointer.replace(/\/(?:start|end)Date$/, '')}`);
      const shown = chart(text).marks.map(({ kind, at }) => `${kind} ${at}`);
      assert.deepEqual(shown.sort(), said.sort());
    }
  });

  it('draws no end that nobody gave where a later job contradicts that it goes on', () => {
    const open = chart(profile.replace(', endDate: 04/2019', ''));
    const [bar] = open.bars.filter(({ who }) => who === 'Fjord Media');
    assert.equal(bar?.dates, 'Aug 2014 – ?');
    assert.equal(bar?.openEnd, true);
    assert.equal(bar!.end - bar!.start, 1);
  });

  it('is a picture with a title, a description and a way to every entry only where it is asked for', async () => {
    const svg = await svgOf(profile);
    assert.match(svg, /<title id="mt-title">Timeline of Tuva Lindahl<\/title>/);
    assert.match(svg, /<desc id="mt-desc">Staff engineer, Orbit Labs: Mar 2022 – present\. /);
    assert.doesNotMatch(svg, /<a |href=/);
    const linked = drawingOf(chart(profile), { width: 640, language: 'en', linked: true })!.content;
    assert.equal(linked.match(/<a /g)?.length, 5);
    assert.match(linked, /data-at="\/work\/1\/roles\/0" aria-label="Engineer II Northwind Rail · Dec 2019 – Nov 2020/);
  });

  it('says so when there is nothing to draw', async () => {
    assert.equal(drawingOf(chart('basics: { name: Tuva }'), { width: 640, language: 'en', linked: false }), null);
    const { notes } = await outputOf('timeline')!.write(await prepare(readDocument('basics: { name: Tuva }')), {
      typesetter: refuse,
      docx: refuse,
      faces: async () => [],
      today,
    });
    assert.equal(notes.length, 1);
  });

  it('keeps every text inside the picture, however narrow it is, and runs nothing that a name says', () => {
    const attack = `<script>alert(1)</script>" onload="alert(1)`;
    const long = 'Principal engineer of everything that moves between two warehouses '.repeat(4);
    const hostile = `basics: { name: '${attack}' }\nwork:\n  - { name: '${attack}', position: '${attack}', startDate: 2020-01, endDate: 2021-01 }\n  - { name: 数据, position: '${long}', startDate: 2021-02 }\n`;
    for (const width of [280, 640, 1600]) {
      const { content } = drawingOf(chart(hostile), { width, language: 'en', linked: true })!;
      assert.doesNotMatch(content, /<script|" onload=/);
      for (const [, x] of content.matchAll(/<(?:text|rect)[^>]* x="([\d.-]+)"/g))
        assert.ok(Number(x) >= 0 && Number(x) <= width, `${x} of ${width}`);
    }
  });

  const four = `
work:
  - { name: Orbit Labs, position: Staff engineer, startDate: 2022-01, endDate: 2025-12 }
  - { name: Quay, position: Clerk, startDate: 2019-07, endDate: 2020-12 }
  - { name: Mill, position: Aide, startDate: 2019-01, endDate: 2019-12 }
education: [{ institution: Norrland, studyType: BSc, startDate: 2016-01, endDate: 2018-12 }]
`;
  /** The lines of a drawing of 600 pixels between its sides. */
  const linesOf = (of: Chart, linked = false): readonly string[] =>
    drawingOf(of, { width: 616, language: 'en', linked })!.content.split('\n');

  it('puts each thing where its months are', () => {
    const of = chart(four);
    const year = 600 / 10.5;
    const [, years = '', gap, ...rest] = linesOf(of, true);
    assert.deepEqual(
      [...years.matchAll(/x1="([\d.]+)"[^>]*y1="20" y2="262"\/><text class="mt-year" x="([\d.]+)" y="16">(\d+)/g)].map(
        ([, tick, text, label]) => [tick, text, label].map(Number),
      ),
      [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((label, index) =>
        [8 + index * year, 11 + index * year].map((at) => Math.round(at * 10) / 10).concat(label),
      ),
    );
    assert.equal(
      gap,
      '<g class="mt-gap"><title>Gap of 1 year</title><rect x="293.7" y="24" width="57.1" height="238"/><text x="322.3" y="38" text-anchor="middle">Gap of 1 year</text></g>',
    );
    const bar = (section: string, x: number, y: number, width: number): string =>
      `<rect class="mt-bar mt-${section}" x="${x}" y="${y}" width="${width}" height="10" rx="2"/>`;
    const overlap = (y: number): string =>
      `<rect class="mt-overlap" x="208" y="${y}" width="28.6" height="10"><title>Overlaps Mill by 6 months</title></rect>`;
    const row = (at: string, label: string, said: string, y: number, x: number, text: string, drawn: string): string =>
      `<a class="mt-entry" href="#${at}" data-at="${at}" aria-label="${label}"><title>${said}</title><rect class="mt-row" x="0" y="${y}" width="616" height="36"/><text x="${x}" y="${y + 14}">${text}</text>${drawn}</a>`;
    const text = (name: string, more: string, asked = ''): string =>
      `<tspan class="mt-name">${name}</tspan> <tspan class="mt-more" dx="3">${more}</tspan>${asked && ` <tspan class="mt-asked" dx="3">${asked}</tspan>`}`;
    assert.deepEqual(rest, [
      '<text class="mt-heading" x="8" y="64">Experience</text>',
      '<text class="mt-heading" x="8" y="208">Education</text>',
      row(
        '/work/0',
        'Staff engineer Orbit Labs · Jan 2022 – Dec 2025',
        'Staff engineer, Orbit Labs: Jan 2022 – Dec 2025',
        74,
        281.6,
        text('Staff engineer', 'Orbit Labs · Jan 2022 – Dec 2025'),
        bar('work', 350.9, 94, 228.6),
      ),
      row(
        '/work/1',
        'Clerk Quay · Jul 2019 – Dec 2020 Overlaps Mill by 6 months',
        'Clerk, Quay: Jul 2019 – Dec 2020. Overlaps Mill by 6 months',
        112,
        194.8,
        text('Clerk', 'Quay · Jul 2019 – Dec 2020', 'Overlaps Mill by 6 months'),
        bar('work', 208, 132, 85.7) + overlap(132),
      ),
      row(
        '/work/2',
        'Aide Mill · Jan 2019 – Dec 2019',
        'Aide, Mill: Jan 2019 – Dec 2019',
        150,
        179.4,
        text('Aide', 'Mill · Jan 2019 – Dec 2019'),
        bar('work', 179.4, 170, 57.1) + overlap(170),
      ),
      row(
        '/education/0',
        'BSc Norrland · Jan 2016 – Dec 2018',
        'BSc, Norrland: Jan 2016 – Dec 2018',
        218,
        8,
        text('BSc', 'Norrland · Jan 2016 – Dec 2018'),
        bar('education', 8, 238, 171.4),
      ),
      '',
    ]);
    // Without a gap there is no line to name it on.
    const [, , first] = linesOf(chart(four.replace('2020-12', '2021-12')));
    assert.equal(first, '<text class="mt-heading" x="8" y="46">Experience</text>');
  });

  it('has a line for today where something is planned behind it', () => {
    const todays = (text: string, language: 'en' | 'de' = 'en') =>
      drawingOf(chart(text), { width: 616, language, linked: false })!.content.match(/<line class="mt-today".*/g);
    const planned = 'education: [{ institution: Norrland, startDate: 2024-01, endDate: 2027-06, expected: true }]';
    const since = 'work: [{ name: Orbit, position: Aide, startDate: 2020-01, endDate: present }]';
    // 77 of 90 months on.
    assert.deepEqual(todays(`${since}\n${planned}`, 'de'), [
      '<line class="mt-today" x1="521.3" x2="521.3" y1="20" y2="168"><title>Heute</title></line>',
    ]);
    assert.equal(todays(since), null);
    assert.equal(todays(planned.replace('2027-06', '2026-06')), null);
    assert.equal(todays(planned.replace('2027-06', '2026-07'))?.length, 1);
  });

  it('names as many years as there is room for', () => {
    const years = (start: number, width = 616): string =>
      [
        ...drawingOf(chart(`work: [{ name: A, position: B, startDate: ${start}, endDate: 2026-01 }]`), {
          width,
          language: 'en',
          linked: false,
        })!.content.matchAll(/class="mt-year"[^>]*>(\d+)</g),
      ]
        .map(([, year]) => year)
        .join(' ');
    assert.equal(years(2024), '2024 2025 2026');
    assert.equal(years(2014), '2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025');
    assert.equal(years(2012), '2012 2014 2016 2018 2020 2022 2024');
    assert.equal(years(2000), '2000 2005 2010 2015 2020 2025');
    assert.equal(years(1960), '1960 1970 1980 1990 2000 2010 2020');
    assert.equal(years(2013, 280), '2015 2020 2025');
  });

  it('cuts what has no room, and moves what would leave the picture', () => {
    const crowded = `work:
  - { name: Orbit, position: Principal engineer of everything that moves, startDate: 2020-01, endDate: 2024-12 }
  - { name: ${'数据中心'.repeat(5)}, position: Aide, startDate: 2020-01, endDate: 2020-12 }
  - { name: Q, position: Ab, startDate: 2018-01, endDate: 2019-12 }
`;
    const texts = (width: number): readonly string[] =>
      [
        ...drawingOf(chart(crowded), { width, language: 'en', linked: false })!.content.matchAll(
          /<text x="([^"]*)" y[^>]*>(.*?)<\/text>/g,
        ),
      ].map(([, x, text = '']) => `${x} ${text.replace(/<[^>]*>/g, '|')}`);
    assert.deepEqual(texts(280), [
      '8 |Principal engineer of everything t…|',
      '27.3 |Aide| |数据中心数据中心数据中心数据中…|',
      '8 |Ab| |Q · Jan 2018 – Dec 2019|',
    ]);
    assert.deepEqual(texts(360), [
      '22.5 |Principal engineer of everything that moves|',
      '26.9 |Aide| |数据中心数据中心数据中心数据中心数据中心 ·…|',
      '8 |Ab| |Q · Jan 2018 – Dec 2019|',
    ]);
  });

  it('orders what goes on before what ended last, and names each by what it has', () => {
    const of = chart(`
work:
  - { name: Same, position: Same, startDate: 2018, endDate: 2019-03-04 }
  - { position: Aide, startDate: 2019, endDate: 2020 }
  - { name: Orbit, startDate: 2020 }
  - { name: Late, position: Nurse, startDate: 2019-06, endDate: 2020 }
  - { name: Undated }
education: [{ institution: Norrland, startDate: soon }, { institution: Bare }, { institution: Planned, startDate: 2026-09, endDate: 2027-06 }, { institution: Now, startDate: 2025-09, endDate: present }]
volunteer: [{ organization: Lifeboat, position: Medic, startDate: 2016-02 }]
projects: [{ name: Tides, startDate: 2016-03, endDate: 2016-04 }, { name: Free }]
awards: [{ title: Best ward, date: 2016 }]
`);
    assert.deepEqual(
      of.bars.map((one) => `${one.at} ${one.title}|${one.who}|${one.dates}|${one.end - one.start} ${one.ongoing}`),
      [
        '/work/2 Orbit||2020 – present|78 true',
        '/work/3 Nurse|Late|Jun 2019 – 2020|19 false',
        '/work/1 Aide||2019–2020|24 false',
        '/work/0 Same||2018 – Mar 2019|15 false',
        '/education/3 Now||Sep 2025 – present|10 true',
        '/education/2 Planned||Sep 2026 – Jun 2027|10 false',
        '/volunteer/0 Medic|Lifeboat|Feb 2016 – present|125 true',
        '/projects/0 Tides||Mar 2016 – Apr 2016|2 false',
      ],
    );
    assert.deepEqual(
      of.undated.map(({ at, section, title }) => `${at} ${section} ${title}`),
      ['/work/4 work Undated', '/education/0 education Norrland'],
    );
  });

  it('says how long a gap or an overlap is at least where a date is a year, in its language, and of nothing too old', () => {
    const old = `work:
  - { name: A, position: a, startDate: 2016, endDate: present }
  - { name: B, position: b, startDate: 2010, endDate: 2014 }
  - { name: C, position: c, startDate: 2009, endDate: 2012 }
`;
    const said = (maxAgeYears: number, language: 'en' | 'de' = 'en') =>
      chartOf(readDocument(old), { today, maxAgeYears, language }).marks.map(({ text }) => text);
    assert.deepEqual(said(30), ['Gap of at least 1 year', 'Overlaps C by at least 1 year']);
    assert.deepEqual(said(30, 'de'), ['Lücke von mindestens 1 Jahr', 'Überschneidet sich mit C um mindestens 1 Jahr']);
    assert.deepEqual(said(5), []);
  });

  it('shows of a job beside several the months of each, and a month among decades as a stroke that can be seen', () => {
    const beside = `work:
  - { name: A, position: a, startDate: 1990-01, endDate: 2025-12 }
  - { name: B, position: b, startDate: 2020-01, endDate: 2020-06 }
  - { name: C, position: c, startDate: 2023-03, endDate: 2023-05 }
volunteer: [{ organization: D, position: d, startDate: 2001-01, endDate: 2001-01 }]
`;
    const of = chart(beside);
    const year = (month: number): string => `${Math.floor(month / 12)}-${(month % 12) + 1}`;
    assert.deepEqual(
      of.marks.map(({ at, start, end, text }) => `${at} ${year(start)} to ${year(end)}: ${text}`),
      ['/work/0 2020-1 to 2020-7: Overlaps B by 6 months', '/work/0 2023-3 to 2023-6: Overlaps C by 3 months'],
    );
    const rows = linesOf(of);
    assert.match(rows.find((row) => row.includes('>d<')) ?? '', /mt-volunteer" [^>]* width="3" /);
    assert.match(rows.find((row) => row.includes('>c<')) ?? '', /mt-overlap" [^>]* width="4\.1" /);
  });

  it('draws three hundred entries, and dates a thousand years apart', () => {
    const many = Array.from(
      { length: 300 },
      (_, index) =>
        `  - { name: Firm ${index}, position: Engineer, startDate: ${1990 + (index % 30)}-0${1 + (index % 9)}, endDate: ${1991 + (index % 30)} }`,
    ).join('\n');
    const drawing = drawingOf(chart(`work:\n${many}\n`), { width: 640, language: 'en', linked: true })!;
    assert.equal(drawing.content.match(/<a /g)?.length, 300);
    const apart = drawingOf(chart('work: [{ name: A, startDate: 1024, endDate: 2024 }]'), {
      width: 640,
      language: 'en',
      linked: false,
    })!;
    const years = [...apart.content.matchAll(/class="mt-year"[^>]*>(\d+)</g)];
    assert.ok(years.length >= 2 && years.length < 20, String(years.length));
  });
});
