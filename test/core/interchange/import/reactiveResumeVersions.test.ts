import assert from 'node:assert/strict';
import { imported } from './support.ts';

describe('a document of Reactive Resume, by its version', () => {
  it('is the whole profile where it is of the fifth version', async () => {
    const part = (...items: readonly object[]) => ({
      title: '',
      columns: 1,
      hidden: false,
      items: items.map((item) => ({ id: 'i', hidden: false, ...item })),
    });
    const website = (url: string) => ({ url, label: '', inlineLink: true });
    const { text, notes } = await imported('resume.json', {
      picture: { hidden: false, url: 'data:image/png;base64,AAAA', size: 80 },
      basics: {
        name: 'Teodora Vlahović',
        headline: 'Pastry Chef',
        email: 'teodora@vlahovic.example',
        phone: '',
        location: 'Split, Croatia',
        website: website('https://vlahovic.example'),
        customFields: [
          { id: '1', icon: 'globe', text: 'My bread', link: 'https://bread.example' },
          { id: '2', icon: 'car', text: 'Own boat', link: '' },
        ],
      },
      summary: { title: 'About', columns: 1, hidden: false, content: '<p>Bakes for two hotels.</p>' },
      sections: {
        experience: part(
          {
            company: 'Hotel Adriana',
            position: 'Pastry',
            location: 'Split',
            period: 'March 2015 - Present',
            website: website('https://adriana.example'),
            description: '<p>A house of 200 beds.</p><ul><li>Won a star.</li></ul>',
            roles: [
              { id: 'r', position: 'Head of pastry', period: '2019 - Present', description: '<p>Leads six.</p>' },
              {
                id: 's',
                position: 'Pastry cook',
                period: '2015 - 2019',
                description: '<ul><li>Cut waste by 12 %.</li></ul>',
              },
            ],
          },
          {
            company: 'Konoba Luka',
            position: '',
            location: '',
            period: '2012 - 2015',
            website: website(''),
            description: '<p>Paid the rent.</p><ul><li>Fed 90 a day.</li></ul>',
            roles: [
              {
                id: 't',
                position: 'Baker',
                period: '2012 - 2015',
                description: '<p>Rye.</p><ul><li>Kneaded.</li></ul>',
              },
            ],
          },
        ),
        education: part({
          school: 'School of Bread',
          degree: 'Diploma',
          area: 'Baking',
          grade: '1.3',
          location: 'Zadar',
          period: '2010 - 2012',
          website: website('https://school.example'),
          description: '<p>Wrote on rye.</p>',
        }),
        skills: part({ name: 'Chocolate', proficiency: 'Advanced', level: 4, keywords: ['tempering'] }),
        languages: part(
          { language: 'Croatian', fluency: 'Native', level: 5 },
          { language: 'Italian', fluency: '', level: 2 },
        ),
        awards: part({
          title: 'Golden Whisk',
          awarder: 'Guild of Bakers',
          date: 'June 2021',
          website: website('https://whisk.example'),
          description: '<p>For a cake.</p>',
        }),
        certifications: part({
          title: 'Food hygiene',
          issuer: 'HACCP Board',
          date: '2016',
          website: website(''),
          description: '<p>Level 3.</p>',
        }),
        publications: part({
          title: 'Sugar at sea',
          publisher: 'Kruh',
          date: '2020',
          website: website('https://kruh.example'),
          description: '<p>On humid air.</p>',
        }),
        volunteer: part({
          organization: 'Sea Rescue',
          location: 'Vis',
          period: '2018 - 2019',
          website: website(''),
          description: '<ul><li>Went out at night.</li></ul>',
        }),
        projects: part({
          name: 'Bread map',
          period: '2020',
          website: website('https://ovens.example'),
          description: '<p>Lists 40 ovens.</p>',
        }),
        references: part({
          name: 'Luka Perić',
          position: 'Head cook',
          phone: '+385 1 555 01',
          website: website('https://peric.example'),
          description: '<p>Reliable.</p>',
        }),
        interests: { ...part({ name: 'Boats', keywords: ['knots'] }), hidden: true },
      },
      customSections: [
        {
          id: 'a',
          type: 'cover-letter',
          ...part({ recipient: '<p>Dear Ana</p>', content: '<p>I bake.</p>' }),
          title: 'Letter',
        },
        { id: 'b', type: 'projects', ...part({ name: 'Rye club', period: '', description: '' }), title: 'Clubs' },
        { id: 'c', type: 'skills', ...part({ name: 'Ice', proficiency: '', level: 1, keywords: [] }), title: 'skills' },
        { id: 'd', type: 'summary', ...part({ content: '<p>Short, with <b>salt</b>.</p>' }), title: '' },
      ],
      metadata: { template: 'onyx', page: { locale: 'hr-HR' }, notes: '' },
    });
    assert.equal(
      text,
      `basics:
  name: Teodora Vlahović
  label: Pastry Chef
  email: teodora@vlahovic.example
  url: https://vlahovic.example
  location:
    city: Split
    countryCode: HR
  summary: Bakes for two hotels.
  profiles:
    - network: My bread
      url: https://bread.example

work:
  - name: Hotel Adriana
    location: Split
    url: https://adriana.example
    roles:
      - position: Head of pastry
        startDate: 2019
        endDate: present
        summary: Leads six.
      - position: Pastry cook
        startDate: 2015
        endDate: 2019
        highlights:
          - Cut waste by 12 %.
      - position: Pastry
        startDate: 2015-03
        endDate: present
        summary: A house of 200 beds.
        highlights:
          - Won a star.

  - name: Konoba Luka
    position: Baker
    startDate: 2012
    endDate: 2015
    summary: |-
      Paid the rent.

      Rye.
    highlights:
      - Fed 90 a day.
      - Kneaded.
    x-period: 2012 - 2015

volunteer:
  - organization: Sea Rescue
    location: Vis
    startDate: 2018
    endDate: 2019
    highlights:
      - Went out at night.

education:
  - institution: School of Bread
    url: https://school.example
    studyType: Diploma
    area: Baking
    location: Zadar
    score: "1.3"
    startDate: 2010
    endDate: 2012
    summary: Wrote on rye.

projects:
  - name: Bread map
    description: Lists 40 ovens.
    startDate: 2020
    endDate: 2020
    url: https://ovens.example
  - name: Rye club
    x-section: Clubs

skills:
  - name: Chocolate
    level: Advanced
    keywords: [tempering]
    x-level: 4
  - name: Ice
    level: 1/5

languages:
  - language: Croatian
    fluency: Native
    x-level: 5
  - language: Italian
    fluency: 2/5

interests:
  - name: Boats
    keywords: [knots]
    hidden: true

awards:
  - title: Golden Whisk
    awarder: Guild of Bakers
    date: 2021-06
    summary: For a cake.
    x-url: https://whisk.example

certificates:
  - name: Food hygiene
    issuer: HACCP Board
    date: 2016
    x-summary: Level 3.

publications:
  - name: Sugar at sea
    publisher: Kruh
    releaseDate: 2020
    url: https://kruh.example
    summary: On humid air.

references:
  - name: Luka Perić, Head cook
    reference: Reliable.
    x-phone: +385 1 555 01
    x-url: https://peric.example

sections:
  - title: Letter
    items:
      - description: |-
          Dear Ana

          I bake.
        hidden: true
  - title: summary
    items:
      - description: Short, with salt.

meta:
  render:
    locale: hr-HR

x-imported:
  customFields: Own boat
`,
    );
    assert.equal(
      notes.join('\n'),
      `\`file.sections.skills.items[0].level\` has no place in a profile; it is kept as \`x-level\`.
\`file.sections.languages.items[0].level\` has no place in a profile; it is kept as \`x-level\`.
The section "Clubs" is among \`projects\` now; its entries keep its name as \`x-section\`.
\`customFields\`: a profile has no place for this; it is kept under \`x-imported\` and not printed.
2 entries were hidden. They are kept, and stay off the pages.`,
    );
  });

  it('has what the third version alone has', async () => {
    const { text, notes } = await imported('resume.json', {
      basics: {
        name: 'Teodora Vlahović',
        headline: '',
        location: { address: '', city: 'Split', region: 'Dalmatia', country: 'Illyria', postalCode: '' },
        profiles: [{ network: 'XING', username: 'tv', url: '' }],
        photo: { url: 'http://vlahovic.example/me.jpg', visible: true },
      },
      sections: {
        work: {
          name: 'Work',
          visible: false,
          items: [{ name: 'Quay', position: 'Cook', date: { start: '', end: '2014-06' }, url: '', summary: '' }],
        },
        certifications: {
          items: [
            { name: 'Food hygiene', issuer: 'HACCP Board', date: '2016-02-01T00:00:00.000Z', url: 'https://h.example' },
          ],
        },
        boats: {
          name: 'Boats',
          items: [
            { title: 'Dinghy', date: { start: '2012-05-01', end: '' }, keywords: ['two masts'] },
            { company: 'Quay', date: { start: '', end: '' } },
          ],
        },
      },
      metadata: { template: 'castform', page: { locale: 'en-US' } },
    });
    assert.equal(
      text,
      `basics:
  name: Teodora Vlahović
  image: http://vlahovic.example/me.jpg
  location:
    city: Split
    region: Dalmatia
    x-country: Illyria
  profiles:
    - network: XING
      username: tv

work:
  - name: Quay
    position: Cook
    endDate: 2014-06
    hidden: true

certificates:
  - name: Food hygiene
    issuer: HACCP Board
    date: 2016-02-01
    url: https://h.example

sections:
  - title: Boats
    items:
      - name: Dinghy
        description: two masts
        date: 2012-05-01
      - name: Quay
`,
    );
    assert.equal(notes.join('\n'), `One entry was hidden. It is kept, and stays off the pages.`);
  });
});
