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
