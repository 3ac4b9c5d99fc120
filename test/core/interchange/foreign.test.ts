import assert from 'node:assert/strict';
import fc from 'fast-check';
import { convertForeign, detectForeign } from '../../../server/src/core/interchange/detect.ts';
import { convert, problems, read } from '../support/converted.ts';
import { junk } from './arbitraries.ts';

const renderCv = `
cv:
  name: Wanjiru Pavlenko
  headline: Firmware engineer
  location: Tartu, Estonia
  email: [wanjiru@pavlenko.example, w.pavlenko@work.example]
  phone: tel:+372-5555-0134
  website: https://pavlenko.example
  photo: me.jpg
  social_networks:
    - {network: GitHub, username: wpavlenko}
    - {network: Mastodon, username: "@wanjiru@chaos.example"}
  custom_connections:
    - placeholder: Blog
      url: https://blog.pavlenko.example
      fontawesome_icon: book
  sections:
    about_me:
      - Writes firmware that survives a winter outdoors.
    professional_experience:
      - company: "[Põhja Sensors](https://pohja.example)"
        position: Firmware engineer
        start_date: 2022-03
        location: Tartu
        highlights:
          - Doubled battery life (14 to 28 months).
        team_size: 6
      - company: Rannik Marine
        position: Intern
        date: Jun 2021 – Aug 2021
        summary: Buoys and their radios.
    education:
      - institution: Emajõe University
        area: Electronics
        degree: MSc
        start_date: 2019-09
        end_date: 2021-06
        highlights:
          - "GPA: 4.6/5"
          - Thesis on radio duty cycles.
    side_projects:
      - name: "[frostlog](https://frostlog.example)"
        date: 2023
        summary: A logger for greenhouses.
        highlights: [Runs in 40 greenhouses.]
    skills:
      - label: Languages
        details: C, C++ (embedded, no heap), Rust
    selected_honors:
      - bullet: Second place, Baltic Hardware Jam (2020)
    publications:
      - title: Sleeping Radios
        authors: ["*Wanjiru Pavlenko*", Mart Kask]
        doi: 10.5555/radio.1
        journal: Nordic Radio Letters
        date: 2022-11
    Things I fix:
      - number: Bicycles
      - Radios
design:
  theme: classic
`;

const yamlResume = `
content:
  basics:
    name: Idris Vandermeer
    headline: Data analyst
    email: idris@vandermeer.example
    summary: |
      - Turns messy ledgers into charts that settle arguments
      - Teaches spreadsheets on Thursdays
  location:
    city: Antwerp
    country: Belgium
    postalCode: "2000"
  profiles:
    - {network: GitHub, url: https://github.com/idris-v, username: idris-v}
  work:
    - name: Scheldt Grain
      url: https://scheldtgrain.example
      position: Analyst
      startDate: Sep 1, 2021
      endDate:
      summary: |
        Reports for 9 silos.

        - Cut the monthly close from 6 days to 2
        - Rebuilt the price model
          - in Python
          - with tests
      keywords: [Python, dbt]
  education:
    - institution: Polder College
      degree: Bachelor
      area: Economics
      startDate: Sep 2017
      endDate: Jun 2020
      score: 3.90
      summary: Wrote a thesis on barley.
  languages:
    - {language: Dutch, fluency: Native or Bilingual Proficiency, keywords: []}
  awards:
    - title: Best poster
      awarder: Grain Days
      date: Oct 2022
      summary: |
        - For a map of prices
  references:
    - name: Femke Boon
      relationship: former manager
      phone: "+32 3 555 01 99"
      summary: |
        Idris asks the question that everybody else forgot.
locale:
  language: nl
layouts:
  - engine: latex
`;

describe('a document of another tool', () => {
  it('is recognised by its content', () => {
    assert.equal(detectForeign(read(renderCv)), 'rendercv');
    assert.equal(detectForeign(read(yamlResume)), 'yamlresume');
    assert.equal(detectForeign({ basics: { name: 'Idris' }, cv: { name: 'Idris' } }), undefined);
    assert.equal(detectForeign({ content: 'Lorem', cv: ['list'] }), undefined);
    assert.equal(detectForeign(null), undefined);
  });

  it('becomes a profile that the format accepts', () => {
    for (const text of [renderCv, yamlResume]) assert.deepEqual(problems(convert(text).profile), []);
  });

  it('is converted whatever is in it', () => {
    fc.assert(
      fc.property(fc.constantFrom('rendercv', 'yamlresume'), junk, (kind, inner) => {
        const document = kind === 'rendercv' ? { cv: { sections: inner } } : { content: inner };
        const { text } = convertForeign(kind, document);
        assert.equal(typeof text, 'string');
        assert.equal(convertForeign(kind, document).text, text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('RenderCV', () => {
  const { data, notes } = convert(renderCv);

  it('gives the basics, with the addresses of the accounts', () => {
    assert.deepEqual(data.basics, {
      name: 'Wanjiru Pavlenko',
      label: 'Firmware engineer',
      email: 'wanjiru@pavlenko.example',
      phone: '+372-5555-0134',
      url: 'https://pavlenko.example',
      location: { city: 'Tartu', countryCode: 'EE' },
      profiles: [
        { network: 'GitHub', username: 'wpavlenko', url: 'https://github.com/wpavlenko' },
        { network: 'Mastodon', username: '@wanjiru@chaos.example', url: 'https://chaos.example/@wanjiru' },
        { network: 'Blog', url: 'https://blog.pavlenko.example' },
      ],
      summary: 'Writes firmware that survives a winter outdoors.',
      'x-email': ['w.pavlenko@work.example'],
      'x-photo': 'me.jpg',
    });
  });

  it('tells a country from a town, and an introduction by its title in any language', () => {
    const place = (location: string): unknown =>
      (convert(`cv:\n  name: Wanjiru\n  location: ${location}\n  sections: {}\n`).data.basics as { location?: unknown })
        .location;
    assert.deepEqual(place('Dominican Republic'), { countryCode: 'DO' });
    assert.deepEqual(place('Lima, Perú'), { city: 'Lima', countryCode: 'PE' });
    assert.deepEqual(place('Singapore'), { city: 'Singapore' });
    assert.deepEqual(place('Atlanta, Georgia'), { city: 'Atlanta', region: 'Georgia' });
    assert.deepEqual(place('Austin, TX'), { city: 'Austin', region: 'TX' });
    for (const title of ['perfil_profesional', 'Resumen', 'Profil professionnel', 'Über mich'])
      assert.equal(
        (
          convert(`cv:\n  name: W\n  sections:\n    ${title}:\n      - Keeps buoys afloat.\n`).data.basics as {
            summary?: string;
          }
        ).summary,
        'Keeps buoys afloat.',
        title,
      );
  });

  it('keeps the title of a publication that is numbered, and addresses in the place of names', () => {
    const { data: numbered } = convert(
      'cv:\n  name: W\n  social_networks: [{ network: GitHub, username: github.com/wanjiru }]\n  sections:\n    publications:\n      - number: "[1]"\n        title: Buoys that call home\n        authors: [W. Pavlenko]\n        journal: Tides\n        date: 2021-03\n    notes:\n      - number: A line that is numbered\n',
    );
    const [paper] = numbered.publications as readonly { readonly name?: string; readonly publisher?: string }[];
    assert.deepEqual([paper?.name, paper?.publisher], ['Buoys that call home', 'Tides']);
    assert.match(JSON.stringify(numbered), /A line that is numbered/);
    const { profiles } = numbered.basics as { readonly profiles: readonly { readonly url?: string }[] };
    assert.equal(profiles[0]?.url, 'https://github.com/wanjiru');
  });

  it('puts two sections that become one in the order of their time, and says that they are one', () => {
    const both = (first: string, second: string) =>
      convert(`cv:\n  name: W\n  sections:\n    technical_experience:\n${first}    research_experience:\n${second}`);
    const post = (company: string, start: string, end: string): string =>
      `      - { company: ${company}, position: Engineer, start_date: ${start}, end_date: ${end} }\n`;
    const { data: joined, notes: said } = both(
      post('Orbit', '2022-03', 'present') + post('Quay', '2016-01', '2018-05'),
      post('Tide Lab', '2019-01', '2021-12'),
    );
    const names = (work: unknown) => (work as readonly { readonly name?: string }[]).map(({ name }) => name);
    assert.deepEqual(names(joined.work), ['Orbit', 'Tide Lab', 'Quay']);
    assert.ok(
      said.some((note) => note.includes('"Research Experience"')),
      said.join(' | '),
    );
    // Oldest first is somebody's own order.
    const { data: kept } = both(
      post('Quay', '2016-01', '2018-05') + post('Orbit', '2022-03', 'present'),
      post('Tide Lab', '2019-01', '2021-12'),
    );
    assert.deepEqual(names(kept.work), ['Quay', 'Orbit', 'Tide Lab']);
  });

  it('keeps how long a certificate holds', () => {
    const { data: held } = convert(
      'cv:\n  name: W\n  sections:\n    certificates:\n      - name: Buoy pilot\n        date: 2023 - 2026\n      - name: Diver\n        date: 2021-03\n      - name: Welder\n        start_date: 2022-05\n',
    );
    assert.deepEqual(held.certificates, [
      { name: 'Buoy pilot', date: '2023', expires: '2026' },
      { name: 'Diver', date: '2021-03' },
      { name: 'Welder', date: '2022-05' },
    ]);
  });

  it('parts lists that are written as a text, and leaves the period of their sentence', () => {
    const { data: listed } = convert(
      'cv:\n  name: W\n  sections:\n    skills:\n      - label: Tools\n        details: React.js, Node.js, Three.js.\n      - label: More\n        details: Excel, Word, etc.\n',
    );
    assert.deepEqual(listed.skills, [
      { name: 'Tools', keywords: ['React.js', 'Node.js', 'Three.js'] },
      { name: 'More', keywords: ['Excel', 'Word', 'etc.'] },
    ]);
  });

  it('gives work and education by the keys of the entries', () => {
    assert.deepEqual(data.work, [
      {
        name: 'Põhja Sensors',
        position: 'Firmware engineer',
        startDate: '2022-03',
        endDate: 'present',
        location: 'Tartu',
        url: 'https://pohja.example',
        highlights: ['Doubled battery life (14 to 28 months).'],
        'x-team_size': '6',
      },
      {
        name: 'Rannik Marine',
        position: 'Intern',
        startDate: '2021-06',
        endDate: '2021-08',
        summary: 'Buoys and their radios.',
      },
    ]);
    assert.deepEqual(data.education, [
      {
        institution: 'Emajõe University',
        studyType: 'MSc',
        area: 'Electronics',
        startDate: '2019-09',
        endDate: '2021-06',
        score: '4.6/5',
        highlights: ['Thesis on radio duty cycles.'],
      },
    ]);
  });

  it('gives the other sections by their titles', () => {
    assert.deepEqual(data.projects, [
      {
        name: 'frostlog',
        description: 'A logger for greenhouses.',
        startDate: '2023',
        endDate: '2023',
        highlights: ['Runs in 40 greenhouses.'],
        url: 'https://frostlog.example',
      },
    ]);
    assert.deepEqual(data.skills, [{ name: 'Languages', keywords: ['C', 'C++ (embedded, no heap)', 'Rust'] }]);
    assert.deepEqual(data.awards, [{ title: 'Second place', awarder: 'Baltic Hardware Jam', date: '2020' }]);
    assert.deepEqual(data.publications, [
      {
        name: 'Sleeping Radios',
        authors: ['Wanjiru Pavlenko', 'Mart Kask'],
        publisher: 'Nordic Radio Letters',
        releaseDate: '2022-11',
        doi: '10.5555/radio.1',
      },
    ]);
    assert.deepEqual(data.sections, [{ id: 'things-i-fix', title: 'Things I fix', items: ['Bicycles', 'Radios'] }]);
  });

  it('keeps the order and the titles', () => {
    assert.deepEqual(data.meta, {
      render: {
        sections: {
          order: [...['summary', 'work', 'education', 'projects', 'skills', 'awards', 'publications'], 'things-i-fix'],
          titles: {
            summary: 'About Me',
            work: 'Professional Experience',
            projects: 'Side Projects',
            awards: 'Selected Honors',
          },
        },
      },
    });
  });

  it('says what found no place', () => {
    assert.deepEqual(notes, [
      '`cv.sections.professional_experience[0].team_size` has no place in a profile; it is kept as `x-team_size`.',
      "Left behind, because it is about RenderCV's pages: design.",
      '`cv.email` has no place in a profile; it is kept as `x-email`.',
      '`cv.photo` has no place in a profile; it is kept as `x-photo`.',
    ]);
  });
});
