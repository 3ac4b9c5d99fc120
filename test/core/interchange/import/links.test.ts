import assert from 'node:assert/strict';
import type { PdfPage } from '../../../../server/src/core/interchange/reader/page.ts';
import { down, itemOf, type Line } from './pdfPages.ts';
import { imported } from './support.ts';

const guide = 'https://ripening.example/guide';
const paper = 'https://press.example/rind';
const wanted = [
  `Wrote [a guide to ripening](${guide}) for trainees`,
  'Answers questions at kitchen@hollow.example and https://hollow.example',
];

describe('words that lead somewhere', () => {
  it('do so in the profile, in every format', async () => {
    const markdown = `# Tamsin Corrigan

tamsin@corrigan.example

## Experience

### Cheesemaker, [Hollow Hill Creamery](https://hollow.example/)

2015 - 2019

- Wrote [a guide to ripening](${guide}) for trainees
- Answers questions at [kitchen@hollow.example](mailto:kitchen@hollow.example) and <https://hollow.example>

## Education

### Diploma, Food Technology, [Reading College](https://reading.example)

2011 - 2014

Thesis on [whey](${paper})

## Projects

- [Rindwatch](https://rindwatch.example): a camera over the shelves, written up [here](${paper})
`;
    const html = markdown
      .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
      .replaceAll(/<(https[^>]+)>/g, '<a href="$1">$1</a>')
      .replaceAll(/^# (.+)$/gm, '<h1>$1</h1>')
      .replaceAll(/^## (.+)$/gm, '<h2>$1</h2>')
      .replaceAll(/^### (.+)$/gm, '<h3>$1</h3>')
      .replaceAll(/^- (.+)$/gm, '<ul><li>$1</li></ul>')
      .replaceAll(/^(?!<)(.+)$/gm, '<p>$1</p>');
    for (const [file, content] of [
      ['cv.md', markdown],
      ['cv.html', `<html><body>${html}</body></html>`],
    ] as const) {
      const { profile, unplaced } = await imported(file, content);
      assert.deepEqual(
        [profile.work, profile.education, (profile as never as { projects: unknown }).projects, unplaced],
        [
          [
            {
              name: 'Hollow Hill Creamery',
              position: 'Cheesemaker',
              url: 'https://hollow.example/',
              startDate: '2015',
              endDate: '2019',
              highlights: wanted,
            },
          ],
          [
            {
              institution: 'Reading College',
              studyType: 'Diploma',
              area: 'Food Technology',
              startDate: '2011',
              endDate: '2014',
              summary: `Thesis on [whey](${paper})`,
              url: 'https://reading.example',
            },
          ],
          [
            {
              name: 'Rindwatch',
              description: `a camera over the shelves, written up [here](${paper})`,
              url: 'https://rindwatch.example',
            },
          ],
          [],
        ],
        file,
      );
    }
  });

  it('are one link where their type changes, and two where one word is said twice', async () => {
    const { profile } = await imported(
      'cv.html',
      `<html><body><h1>Tamsin Corrigan</h1><p>tamsin@corrigan.example</p><h2>Experience</h2><h3>Cheesemaker, Hollow Hill Creamery</h3><p>2015 - 2019</p><ul><li>See <a href="${guide}">the <b>guide</b> I wrote</a></li><li>Film <a href="${paper}">here</a>, text <a href="${guide}">here</a></li></ul></body></html>`,
    );
    assert.deepEqual((profile.work as never as { highlights: unknown }[])[0]!.highlights, [
      `See [the guide I wrote](${guide})`,
      `Film [here](${paper}), text [here](${guide})`,
    ]);
  });

  it('that no text and no address can hold are kept apart, with where they lead', async () => {
    const { profile, unplaced } = await imported(
      'cv.md',
      `# Tamsin Corrigan\n\ntamsin@corrigan.example\n\n## Skills\n\n- [Affinage](${guide})\n- Tasting\n`,
    );
    assert.deepEqual(profile.skills, [{ name: 'Affinage' }, { name: 'Tasting' }]);
    assert.deepEqual(unplaced, [`[Affinage](${guide})`]);
    assert.deepEqual(profile.sections, [{ id: 'imported', title: 'Imported', items: [`[Affinage](${guide})`] }]);
  });

  it('are told by the frame of a link on the page of a PDF', async () => {
    const bullet = '• Wrote a guide to ripening for trainees, and a second one for shops';
    const lines: readonly Line[] = [
      ...down(40, 800, ['Tamsin Corrigan', 22], 'tamsin@corrigan.example', ['Experience', 14]),
      ...down(40, 750, ['Cheesemaker, Hollow Hill Creamery', 10, 'bold'], '2015 - 2019', bullet),
    ];
    const letter = 5;
    const left = 40 + letter * bullet.indexOf('a guide');
    const page: PdfPage = {
      number: 1,
      width: 595,
      height: 842,
      items: lines.map(itemOf),
      links: [{ url: guide, left, right: left + letter * 'a guide to ripening'.length, bottom: 719, top: 732 }],
    };
    const { profile } = await imported('cv.pdf', '%PDF-1.7', { pdf: async () => [page] });
    assert.deepEqual((profile.work as never as { highlights: unknown }[])[0]!.highlights, [
      `Wrote [a guide to ripening](${guide}) for trainees, and a second one for shops`,
    ]);
  });

  it('lead to where they lead in the end', async () => {
    const through = (url: string): string =>
      `https://www.google.com/url?q=${url}&amp;sa=D&amp;source=editors&amp;ust=1`;
    const { profile, unplaced } = await imported(
      'cv.html',
      `<html><body><p>Tamsin Corrigan</p><p><a href="${through('https://corrigan.example')}">corrigan.example</a> | tamsin@corrigan.example</p><h2>EXPERIENCE</h2><h3>Cheesemaker, Hollow Hill Creamery</h3><p>2015 - 2019</p><ul><li>See <a href="${through(guide)}">our film</a></li></ul></body></html>`,
    );
    assert.equal(profile.basics.url, 'https://corrigan.example');
    assert.deepEqual((profile.work as never as { highlights: unknown }[])[0]!.highlights, [`See [our film](${guide})`]);
    assert.deepEqual(unplaced, []);
  });

  it('are kept from texts in HTML of other tools', async () => {
    const { profile } = await imported('resume.json', {
      basics: { name: 'Tamsin Corrigan', headline: 'Cheesemaker', email: 'tamsin@corrigan.example' },
      summary: { content: '' },
      sections: {
        experience: {
          items: [
            {
              company: 'Hollow Hill Creamery',
              position: 'Cheesemaker',
              period: '2015 - 2019',
              description: `<ul><li>Wrote <a href="${guide}">a guide to ripening</a> for trainees</li></ul>`,
            },
          ],
        },
      },
      metadata: {},
    });
    assert.deepEqual((profile.work as never as { highlights: unknown }[])[0]!.highlights, [wanted[0]]);
  });
});
