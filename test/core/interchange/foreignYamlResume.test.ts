import assert from 'node:assert/strict';
import { convert } from '../support/converted.ts';

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

describe('YAMLResume', () => {
  const { data, profile, notes } = convert(yamlResume);

  it('gives the basics, with a country code', () => {
    assert.deepEqual(data.basics, {
      name: 'Idris Vandermeer',
      label: 'Data analyst',
      email: 'idris@vandermeer.example',
      location: { city: 'Antwerp', countryCode: 'BE', postalCode: '2000' },
      profiles: [{ network: 'GitHub', username: 'idris-v', url: 'https://github.com/idris-v' }],
      summary: 'Turns messy ledgers into charts that settle arguments. Teaches spreadsheets on Thursdays.',
    });
  });

  it('keeps what is no entry, and what was kept before under the name it has', () => {
    const { data: mixed, notes: said } = convert(
      'content:\n  basics: { name: Idris, x-pronouns: he }\n  work:\n    - Two years at sea\n    - { name: Scheldt Grain, position: Analyst }\n',
    );
    assert.deepEqual(mixed, {
      basics: { name: 'Idris', 'x-pronouns': 'he' },
      work: [{ name: 'Scheldt Grain', position: 'Analyst' }],
      'x-work': ['Two years at sea'],
    });
    assert.deepEqual(said, ['`content.work` has no place in a profile; it is kept as `x-work`.']);
  });

  it('takes numbered lines for items too', () => {
    const { data: numbered } = convert(
      'content:\n  work:\n    - name: Scheldt Grain\n      summary: |\n        Reports.\n        1. Cut the close\n        2) Rebuilt the model\n',
    );
    assert.deepEqual(numbered.work, [
      { name: 'Scheldt Grain', summary: 'Reports.', highlights: ['Cut the close', 'Rebuilt the model'] },
    ]);
  });

  it('parts keywords that are written as one text', () => {
    const { data: listed } = convert(
      'content:\n  basics: { name: Idris }\n  skills:\n    - name: Fields\n      keywords: >\n        Tide models (coastal, open sea),\n        Dredging\n',
    );
    assert.deepEqual(listed.skills, [{ name: 'Fields', keywords: ['Tide models (coastal, open sea)', 'Dredging'] }]);
    const { data: marked } = convert('content:\n  skills:\n    - { name: Read, keywords: "1) Tides, dredging" }\n');
    assert.equal((marked.skills as readonly { keywords: readonly string[] }[])[0]!.keywords.length, 2);
    const { data: ended } = convert(
      'content:\n  skills:\n    - { name: Read, keywords: "Bach J., Grieg E." }\n    - { name: Done, keywords: "Tides, dredging." }\n',
    );
    assert.deepEqual(ended.skills, [
      { name: 'Read', keywords: ['Bach J.', 'Grieg E.'] },
      { name: 'Done', keywords: ['Tides', 'dredging'] },
    ]);
  });

  it('takes keys of JSON Resume that stand among its own', () => {
    const { data: other, notes: left } = convert(`
content:
  basics: { name: Idris Vandermeer, headline: Data analyst, email: idris@vandermeer.example }
  location: { city: Antwerp, countryCode: BE }
  education:
    - { institution: Scheldt College, studyType: Master, area: Statistics, startDate: 2015-09, endDate: 2017-06 }
  work:
    - { name: Scheldt Grain, position: Analyst, startDate: 2021-09, summary: "", highlights: [Closed 9 ledgers] }
locale: { language: en }
`);
    assert.deepEqual(left, []);
    const [degree] = other.education as readonly { readonly studyType?: string }[];
    const [job] = other.work as readonly { readonly highlights?: readonly string[] }[];
    assert.equal(degree?.studyType, 'Master');
    assert.equal((other.basics as { readonly location: { readonly countryCode?: string } }).location.countryCode, 'BE');
    assert.deepEqual(job?.highlights, ['Closed 9 ledgers']);
  });

  it('gives the code that a country has today, whatever the name', () => {
    for (const [country, countryCode] of [
      ['Germany', 'DE'],
      ['Deutschland', 'DE'],
      ['Serbia', 'RS'],
      ['Zimbabwe', 'ZW'],
      ['United Kingdom', 'GB'],
      ['UK', 'GB'],
      ['DE', 'DE'],
      ['Brasil', 'BR'],
    ] as const) {
      const { data: other } = convert(yamlResume.replace('country: Belgium', `country: ${country}`));
      assert.deepEqual((other.basics as { location: object }).location, {
        city: 'Antwerp',
        countryCode,
        postalCode: '2000',
      });
    }
  });

  it('takes the lists in a summary for highlights, and an open end for the present', () => {
    assert.deepEqual(data.work, [
      {
        name: 'Scheldt Grain',
        position: 'Analyst',
        startDate: '2021-09-01',
        endDate: 'present',
        url: 'https://scheldtgrain.example',
        summary: 'Reports for 9 silos.',
        highlights: ['Cut the monthly close from 6 days to 2', 'Rebuilt the price model: in Python; with tests'],
        keywords: ['Python', 'dbt'],
      },
    ]);
  });

  it('gives the other sections', () => {
    assert.deepEqual(data.education, [
      {
        institution: 'Polder College',
        studyType: 'Bachelor',
        area: 'Economics',
        startDate: '2017-09',
        endDate: '2020-06',
        score: '3.90',
        summary: 'Wrote a thesis on barley.',
      },
    ]);
    assert.deepEqual(data.languages, [{ language: 'Dutch', fluency: 'Native or Bilingual Proficiency' }]);
    assert.deepEqual(data.awards, [
      { title: 'Best poster', awarder: 'Grain Days', date: '2022-10', summary: 'For a map of prices.' },
    ]);
    assert.deepEqual(data.references, [
      {
        name: 'Femke Boon, former manager',
        reference: 'Idris asks the question that everybody else forgot.',
        'x-phone': '+32 3 555 01 99',
      },
    ]);
    assert.deepEqual(data.meta, { render: { locale: 'nl' } });
    for (const said of [notes, convert('content: { basics: { name: Idris } }\nlayout: { engine: latex }\n').notes])
      assert.ok(said.includes('The layout of YAMLResume is not carried over.'));
  });

  it('is laid out like a profile written by hand', () => {
    const work = profile.slice(profile.indexOf('\nwork:') + 1, profile.indexOf('education:'));
    assert.equal(
      work,
      `work:
  - name: Scheldt Grain
    position: Analyst
    startDate: 2021-09-01
    endDate: present
    url: https://scheldtgrain.example
    summary: Reports for 9 silos.
    highlights:
      - Cut the monthly close from 6 days to 2
      - "Rebuilt the price model: in Python; with tests"
    keywords: [Python, dbt]

`,
    );
  });
});

describe('YAMLResume with keys of JSON Resume', () => {
  it('has the place and the accounts that stand with the person, and a country that no code is known for', () => {
    const { basics } = convert(
      'content:\n  basics:\n    name: Idris Vandermeer\n    location: { city: Antwerp, region: Flanders, country: Lotharingia }\n    profiles: [{ network: Forge, username: idris-v }]\n  work: []\n',
    ).data;
    assert.deepEqual(basics, {
      name: 'Idris Vandermeer',
      location: { city: 'Antwerp', region: 'Flanders', 'x-country': 'Lotharingia' },
      profiles: [{ network: 'Forge', username: 'idris-v' }],
    });
  });
});
