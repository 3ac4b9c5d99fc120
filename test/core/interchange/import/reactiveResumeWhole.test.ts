import assert from 'node:assert/strict';
import { imported } from './support.ts';

/** What every section and item of the site has, and says nothing of the person. */
const looks = { id: 'k', visible: true, columns: 1, separateLinks: true };
const section = (name: string, ...items: readonly object[]) => ({
  ...looks,
  name,
  items: items.map((item) => ({ ...looks, ...item })),
});
const href = (address: string) => ({ label: 'Page', href: address });

const version4 = {
  basics: {
    name: 'Teodora Vlahović',
    headline: 'Pastry Chef',
    email: 'teodora@vlahovic.example',
    phone: '+385 21 555 014',
    location: 'Obala 3, 21000 Split',
    url: href('https://vlahovic.example'),
    customFields: [
      { id: '1', icon: 'car', name: 'Driving licence', value: 'B' },
      { id: '2', icon: 'car', name: 'Driving licence', value: 'C1' },
      { id: '3', icon: 'cake', name: '', value: 'Non-smoker' },
      { id: '4', icon: 'at', name: 'Mastodon', value: '@teodora@social.example' },
      { id: '5', icon: 'github', name: 'Code', value: 'https://github.com/tvlah' },
      { id: '6', icon: 'x', name: 'Handle', value: '@tvlah' },
    ],
    picture: { url: 'https://vlahovic.example/me.jpg', size: 64 },
  },
  sections: {
    summary: { ...looks, name: 'Summary', content: '<p>Bakes for <em>two</em> hotels.</p><p>Reads tides.</p>' },
    profiles: section(
      'Profiles',
      { network: 'GitHub', username: 'tvlah', icon: 'github', url: href('https://github.com/tvlah') },
      { visible: false, network: 'Flickr', username: 'tv', icon: 'flickr', url: href('https://flickr.com/tv') },
    ),
    experience: section(
      'Experience',
      {
        company: 'Hotel Adriana',
        position: 'Head of pastry',
        location: 'Split',
        date: 'May 2019 - Present',
        summary: '<p>Runs the pastry.</p><ul><li>Cut waste by 12 %.</li></ul>',
        url: href('https://adriana.example'),
      },
      { company: 'Konoba Luka', position: 'Baker', location: '', date: '2015 - 2019', summary: '', url: href('') },
    ),
    volunteer: section('Volunteering', {
      organization: 'Sea Rescue',
      position: 'Crew',
      location: 'Vis',
      date: '2018',
      summary: '<p>Went out at night.</p>',
      url: href('https://rescue.example'),
    }),
    education: section('Education', {
      institution: 'School of Bread',
      studyType: 'Diploma',
      area: 'Baking',
      score: '1.3',
      date: '2010 - 2012',
      summary: '<p>Wrote on rye.</p><ul><li>Courses: Sugar, Dough</li><li>Second of 40.</li></ul>',
      url: href('https://bread.example'),
    }),
    skills: section(
      'Skills',
      { name: 'Chocolate', description: 'Advanced', level: 4, keywords: ['tempering', 'moulding'] },
      { name: 'Sugar', description: '', level: 3, keywords: [] },
      { name: 'Ice', description: '', level: 0, keywords: [] },
    ),
    languages: section(
      'Languages',
      { name: 'Croatian', description: 'Native', level: 5 },
      { name: 'Italian', description: '', level: 2 },
    ),
    interests: section('Interests', { name: 'Boats', keywords: ['dinghies', 'knots'] }),
    awards: section('Awards', {
      title: 'Golden Whisk',
      awarder: 'Guild of Bakers',
      date: 'June 2021',
      summary: '<p>For a cake.</p>',
      url: href('https://whisk.example'),
    }),
    certifications: section('Certifications', {
      name: 'Food hygiene',
      issuer: 'HACCP Board',
      date: '2016',
      summary: '<p>Level 3.</p>',
      url: href('https://haccp.example'),
    }),
    publications: section('Publications', {
      name: 'Sugar at sea',
      publisher: 'Kruh',
      date: 'March 2020',
      summary: '<p>On humid air.</p>',
      url: href('https://kruh.example'),
    }),
    projects: section(
      'Projects',
      {
        name: 'Bread map',
        description: 'A map of ovens',
        date: '2020 - 2021',
        summary: '<p>Lists 40 of them.</p><ul><li>Used by 9 schools.</li></ul>',
        keywords: ['maps'],
        url: href('https://ovens.example'),
      },
      {
        name: 'Rye club',
        description: 'Meets on Mondays',
        date: '',
        summary: '<p>Meets on Mondays</p>',
        url: href(''),
      },
    ),
    references: section(
      'References',
      { name: 'Luka Perić', description: 'Head cook', summary: '<p>Reliable.</p>', url: href('https://peric.example') },
      { name: 'Ana Matić', description: 'Calm under fire.', url: href('') },
    ),
    custom: {
      k1: section('Shows', {
        name: 'Bake night',
        description: 'Judge',
        date: '2021',
        location: 'Zagreb',
        summary: '<p>On television.</p><ul><li>Nine evenings</li></ul>',
        keywords: ['live', 'sweet'],
        url: href('https://night.example'),
      }),
      k2: { ...section('Drafts', { name: 'Cook book', date: '', url: href('') }), visible: false },
    },
  },
  metadata: { template: 'rhyhorn', page: { format: 'a4' }, notes: '<p>Ask for <b>a raise</b>.</p>' },
};

describe('a document of Reactive Resume with every section', () => {
  it('is the whole profile where it is of the fourth version', async () => {
    const { text, notes } = await imported('resume.json', version4);
    assert.equal(
      text,
      `basics:
  name: Teodora Vlahović
  label: Pastry Chef
  image: https://vlahovic.example/me.jpg
  email: teodora@vlahovic.example
  phone: +385 21 555 014
  url: https://vlahovic.example
  location:
    address: Obala 3
    postalCode: "21000"
    city: Split
  summary: |-
    Bakes for two hotels.

    Reads tides.
  profiles:
    - network: GitHub
      username: tvlah
      url: https://github.com/tvlah
    - network: Mastodon
      username: "@teodora@social.example"
    - network: GitHub
      username: tvlah
      url: https://github.com/tvlah
    - network: Handle
      username: "@tvlah"
  x-profiles:
    - network: Flickr
      username: tv
      url: https://flickr.com/tv

work:
  - name: Hotel Adriana
    location: Split
    url: https://adriana.example
    position: Head of pastry
    startDate: 2019-05
    endDate: present
    summary: Runs the pastry.
    highlights:
      - Cut waste by 12 %.

  - name: Konoba Luka
    position: Baker
    startDate: 2015
    endDate: 2019

volunteer:
  - organization: Sea Rescue
    location: Vis
    url: https://rescue.example
    position: Crew
    startDate: 2018
    endDate: 2018
    summary: Went out at night.

education:
  - institution: School of Bread
    url: https://bread.example
    studyType: Diploma
    area: Baking
    score: "1.3"
    startDate: 2010
    endDate: 2012
    courses: [Sugar, Dough]
    summary: Wrote on rye.
    highlights:
      - Second of 40.

projects:
  - name: Bread map
    description: |-
      A map of ovens

      Lists 40 of them.
    startDate: 2020
    endDate: 2021
    url: https://ovens.example
    keywords: [maps]
    highlights:
      - Used by 9 schools.
  - name: Rye club
    description: Meets on Mondays

skills:
  - name: Chocolate
    level: Advanced
    keywords: [tempering, moulding]
    x-level: 4
  - name: Sugar
    level: 3/5
  - name: Ice

languages:
  - language: Croatian
    fluency: Native
    x-level: 5
  - language: Italian
    fluency: 2/5

interests:
  - name: Boats
    keywords: [dinghies, knots]

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
    url: https://haccp.example
    x-summary: Level 3.

publications:
  - name: Sugar at sea
    publisher: Kruh
    releaseDate: 2020-03
    url: https://kruh.example
    summary: On humid air.

references:
  - name: Luka Perić, Head cook
    reference: Reliable.
    x-url: https://peric.example
  - name: Ana Matić
    reference: Calm under fire.

sections:
  - title: Shows
    items:
      - name: Bake night
        description: |-
          Judge

          Zagreb

          On television.

          live, sweet
        date: 2021
        url: https://night.example
        highlights:
          - Nine evenings
  - title: Drafts
    items:
      - name: Cook book
        hidden: true

x-notes: Ask for a raise.

x-imported:
  Driving licence: |-
    B
    C1
  customFields: Non-smoker
`,
    );
    assert.equal(
      notes.join('\n'),
      `\`file.sections.skills.items[0].level\` has no place in a profile; it is kept as \`x-level\`.
\`file.sections.languages.items[0].level\` has no place in a profile; it is kept as \`x-level\`.
\`Driving licence\`, \`customFields\`: a profile has no place for this; it is kept under \`x-imported\` and not printed.
2 entries were hidden. They are kept, and stay off the pages.`,
    );
  });
});
