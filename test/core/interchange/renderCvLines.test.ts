import assert from 'node:assert/strict';
import { convert } from '../support/converted.ts';

const sections = (yaml: string) =>
  convert(`cv:\n  name: Hedda Lindqvist\n  sections:\n${yaml.replaceAll(/^/gm, '    ')}`).data as Record<
    string,
    unknown
  >;

describe('a line of RenderCV, by its section and its label', () => {
  it('is a skill, or the languages and interests that stand among the skills', () => {
    const { skills, languages, interests } = sections(`
skills:
  - { label: Field work, details: "Coring, GIS (QGIS, GRASS)" }
  - { label: Languages, details: "Swedish (native), Norwegian (B2), Danish" }
  - { label: Hobbies, details: "rowing, bread" }
  - { label: Welding, details: Advanced }
  - "**Tools:** Auger, Sieve"
  - Levelling
technologies:
  - { label: Languages, details: "R, Julia" }
`);
    assert.deepEqual(skills, [
      { name: 'Field work', keywords: ['Coring', 'GIS (QGIS, GRASS)'] },
      { name: 'Welding', level: 'Advanced' },
      { name: 'Tools', keywords: ['Auger', 'Sieve'] },
      { name: 'Levelling' },
      { name: 'Languages', keywords: ['R', 'Julia'] },
    ]);
    assert.deepEqual(languages, [
      { language: 'Swedish', fluency: 'native' },
      { language: 'Norwegian', fluency: 'B2' },
      { language: 'Danish' },
    ]);
    assert.deepEqual(interests, [{ name: 'rowing' }, { name: 'bread' }]);
  });

  it('says by its label what it is where the title says nothing', () => {
    const {
      languages,
      interests,
      skills,
      certificates,
      sections: own,
      meta,
    } = sections(`
Additional Information:
  - { label: Languages, details: "Swedish: native; Danish: A2" }
  - { label: Interests, details: "rowing" }
  - { label: Technologies, details: "R, Julia" }
  - { label: Certifications, details: "First aid (2021), Boat licence" }
  - { label: Driving licence, details: B }
  - { label: Notice period, details: two months }
`);
    assert.deepEqual(languages, [
      { language: 'Swedish', fluency: 'native' },
      { language: 'Danish', fluency: 'A2' },
    ]);
    assert.deepEqual(interests, [{ name: 'rowing' }]);
    assert.deepEqual(skills, [{ name: 'Technologies', keywords: ['R', 'Julia'] }]);
    assert.deepEqual(certificates, [
      { name: 'First aid', date: '2021' },
      { name: 'Boat licence' },
      { name: 'Driving licence: B' },
    ]);
    assert.deepEqual(own, [
      {
        id: 'additional-information',
        title: 'Additional Information',
        items: [{ name: 'Notice period', description: 'two months' }],
      },
    ]);
    // The title of the section is none of what was moved out of it.
    assert.deepEqual((meta as { render: { sections: object } }).render.sections, {
      order: ['languages', 'interests', 'skills', 'certificates', 'additional-information'],
    });
  });

  it('is a language by its label, by its words, or with its label for a level', () => {
    const { languages } = sections(`
languages:
  - { label: Swedish, details: Mother tongue }
  - { label: Fluent, details: "Danish, Finnish" }
  - "Sami: basic"
  - bullet: Dutch (B1)
`);
    assert.deepEqual(languages, [
      { language: 'Swedish', fluency: 'Mother tongue' },
      { language: 'Danish', fluency: 'Fluent' },
      { language: 'Finnish', fluency: 'Fluent' },
      { language: 'Sami', fluency: 'basic' },
      { language: 'Dutch', fluency: 'B1' },
    ]);
  });

  it('has who gave a thing and when, in whatever place they stand', () => {
    const { awards, certificates } = sections(`
awards:
  - bullet: Silt Medal (2019)
  - { label: Delta Prize, details: "Society of River Science, 2020" }
  - { label: Reading Cup, details: For reading aloud }
certifications:
  - { label: Boat licence, details: Harbour Office (2021-05) }
  - { company: Fyris University, position: Field safety, start_date: 2022-01, end_date: 2022-06 }
  - { institution: Fyris University, area: First aid, date: 2020 }
  - First aid for divers (2018)
`);
    assert.deepEqual(awards, [
      { title: 'Silt Medal', date: '2019' },
      { title: 'Delta Prize', awarder: 'Society of River Science', date: '2020' },
      { title: 'Reading Cup', summary: 'For reading aloud' },
    ]);
    assert.deepEqual(certificates, [
      { name: 'Boat licence', issuer: 'Harbour Office', date: '2021-05' },
      { name: 'Field safety', issuer: 'Fyris University', date: '2022-06' },
      { name: 'First aid', issuer: 'Fyris University', date: '2020' },
      { name: 'First aid for divers', date: '2018' },
    ]);
  });

  it('has a colon in a title for a part of it', () => {
    const { talks, patents, publications } = sections(`
invited_talks:
  - reversed_number: 'From silt to stone: a history — River Days (2023)'
patents:
  - number: Sieve with two decks (SE Patent 512,345)
publications:
  - bullet: "Lindqvist, H. (2018). Tides. River Letters."
`);
    assert.deepEqual(talks, [{ name: 'From silt to stone: a history', event: 'River Days', date: '2023' }]);
    assert.deepEqual(patents, [{ name: 'Sieve with two decks', number: 'SE Patent 512,345' }]);
    assert.deepEqual(publications, [
      { name: 'Tides', authors: ['Lindqvist, H.'], publisher: 'River Letters', releaseDate: '2018' },
    ]);
  });

  it('is told by titles and words of other languages', () => {
    const { talks, awards, patents, education, languages } = sections(`
charlas_invitadas:
  - reversed_number: "Ríos — Simposio del Agua (2024)"
honores_seleccionados:
  - bullet: Beca Fluvial (2018)
patentes:
  - number: Un tamiz (Patente de EE. UU. 11,456,789)
educación:
  - { institution: Universidad Fluvial, area: Geografía, degree: Grado, end_date: 2018, highlights: ["Promedio (GPA): 3.97/4.00"] }
Kenntnisse:
  - { label: Sprachen, details: "Deutsch (Muttersprache), Englisch (B2)" }
`);
    assert.deepEqual(talks, [{ name: 'Ríos', event: 'Simposio del Agua', date: '2024' }]);
    assert.deepEqual(awards, [{ title: 'Beca Fluvial', date: '2018' }]);
    assert.deepEqual(patents, [{ name: 'Un tamiz', number: 'Patente de EE. UU. 11,456,789' }]);
    assert.deepEqual(education, [
      {
        institution: 'Universidad Fluvial',
        studyType: 'Grado',
        area: 'Geografía',
        endDate: '2018',
        score: '3.97/4.00',
      },
    ]);
    assert.deepEqual(languages, [
      { language: 'Deutsch', fluency: 'Muttersprache' },
      { language: 'Englisch', fluency: 'B2' },
    ]);
  });

  it('is a project or a person who can be asked, where the title says so', () => {
    const { projects, references, interests } = sections(`
projects:
  - { label: Buoy, details: A cheap buoy. }
  - A small robot
references:
  - { label: Prof. Oda Berg, details: "Fyris University, oda@fyris.example" }
  - { name: Nils Aas, position: Head of survey, company: Delta Survey, summary: Never late. }
  - Available on request
hobbies:
  - { label: Sport, details: "tennis, squash" }
  - Pottery
`);
    assert.deepEqual(projects, [{ name: 'Buoy', description: 'A cheap buoy.' }, { name: 'A small robot' }]);
    assert.deepEqual(references, [
      { name: 'Prof. Oda Berg, Fyris University, oda@fyris.example' },
      { name: 'Nils Aas, Head of survey, Delta Survey', reference: 'Never late.' },
      { reference: 'Available on request' },
    ]);
    assert.deepEqual(interests, [{ name: 'Sport', keywords: ['tennis', 'squash'] }, { name: 'Pottery' }]);
  });
});

describe('an entry of RenderCV', () => {
  it('is a post or a study by its section where it has nothing but a name', () => {
    const { work, education } = sections(`
experience:
  - { name: Freelance designer, date: 2012 - 2014, highlights: [Drew maps - of rivers - of coasts] }
education:
  - { name: Summer school, date: 2010 }
`);
    assert.deepEqual(work, [
      {
        position: 'Freelance designer',
        startDate: '2012',
        endDate: '2014',
        highlights: ['Drew maps: of rivers; of coasts'],
      },
    ]);
    assert.deepEqual(education, [{ institution: 'Summer school', endDate: '2010' }]);
  });

  it('has a grade and courses among its highlights', () => {
    const { education } = sections(`
education:
  - { institution: Fyris University, area: Geography, date: 2010, highlights: ["**GPA:** 3.9/4.0", "**Coursework:** Silt, Sand", Rowed] }
`);
    assert.deepEqual(education, [
      {
        institution: 'Fyris University',
        area: 'Geography',
        endDate: '2010',
        score: '3.9/4.0',
        courses: ['Silt', 'Sand'],
        highlights: ['Rowed'],
      },
    ]);
  });

  it('has accounts with their pages, what leads nowhere apart, and the language of the pages', () => {
    const { basics, meta } = convert(`
cv:
  name: Hedda Lindqvist
  social_networks: [{ network: WhatsApp, username: "+46 70 000 00 00" }, { network: Reddit, username: hedda }, { network: Instagram, username: "@hedda" }, { network: WhatsApp, username: hedda7 }]
  custom_connections: [{ placeholder: Book a call, url: "https://cal.example/h" }, { placeholder: Driving licence B }]
locale: { language: swedish }
`).data;
    assert.deepEqual(basics, {
      name: 'Hedda Lindqvist',
      profiles: [
        { network: 'WhatsApp', username: '+46 70 000 00 00', url: 'https://wa.me/46700000000' },
        { network: 'Reddit', username: 'hedda', url: 'https://www.reddit.com/user/hedda' },
        { network: 'Instagram', username: '@hedda', url: 'https://www.instagram.com/hedda' },
        { network: 'WhatsApp', username: 'hedda7' },
        { network: 'Book a call', url: 'https://cal.example/h' },
      ],
      'x-custom_connections': ['Driving licence B'],
    });
    assert.deepEqual(meta, { render: { locale: 'sv' } });
    for (const language of ['english', 'en'])
      assert.equal(convert(`cv: { name: Hedda Lindqvist }\nlocale: { language: ${language} }\n`).data.meta, undefined);
  });
});
