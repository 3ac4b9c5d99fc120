import assert from 'node:assert/strict';
import { imported } from './support.ts';

const span = { start: '2014-03', end: '2019-08' };

/** Every part of the published schema of FRESH. */
const fresh = {
  name: 'Hedda Sundquist',
  meta: { format: 'FRESH@0.6.0' },
  info: { label: 'Patternmaker', brief: 'Turns drawings into wood.', image: 'me.jpg', quote: 'Measure twice.' },
  contact: {
    email: 'hedda@sundquist.example',
    other: [
      { label: 'Work', category: 'email', value: 'work@sundquist.example' },
      { label: 'Home', type: 'mobile', value: '+46 340 555 018' },
      { flavor: 'blog', value: 'sand.example' },
      { label: 'Code', value: 'https://github.com/heddas' },
      { label: 'Second', type: 'phone', value: '+46 31 555 019' },
    ],
  },
  location: { address: 'Strandgatan 9', city: 'Varberg', region: 'Halland', code: '432 44', country: 'Sweden' },
  employment: {
    summary: 'Twelve years.',
    history: [
      {
        employer: 'Ringhals',
        position: 'Foreman',
        url: 'https://ringhals.example',
        location: 'Varberg',
        start: '2019-09',
        summary: 'Leads nine.',
        highlights: ['Won'],
        keywords: ['sand'],
      },
      { employer: 'Ringhals', position: 'Pattern maker', ...span },
      { organization: 'Skiffen', position: 'Owner', end: '2012' },
    ],
  },
  service: { history: [{ organization: 'Lifeboat', position: 'Coxswain', ...span, keywords: ['sea'] }] },
  education: {
    level: 'vocational',
    history: [
      {
        institution: 'Yrkesskolan',
        title: 'Journeyman in Foundry work',
        ...span,
        grade: 'VG',
        curriculum: ['Moulding'],
        url: 'https://yrkes.example',
        summary: 'Wood.',
        location: 'Varberg',
      },
      {
        institution: 'Birch',
        studyType: 'BA',
        area: 'Casting',
        gpa: '3.8',
        courses: ['Sand'],
        highlights: ['First'],
        keywords: ['x'],
      },
    ],
  },
  recognition: [
    { title: 'Golden Plane', date: '2018-06', from: 'Guild', url: 'https://plane.example', summary: 'For a mast.' },
    { title: 'Medal [bronze]', url: 'https://medal.example' },
  ],
  writing: [
    {
      title: 'Sand',
      publisher: { name: 'Gjuteriet', url: 'https://gjut.example' },
      date: '2018',
      category: 'book',
      author: ['H. S.'],
      url: 'https://sand.example',
      summary: 'On it.',
    },
    { title: 'Wood', publisher: 'Kind', flavor: 'essay', authors: ['O. B.'] },
  ],
  speaking: [
    {
      title: 'On sand',
      event: 'Days',
      location: 'Lund',
      date: '2019-05',
      url: 'https://d.example',
      summary: 'Heard by 90.',
      highlights: ['Twice'],
    },
  ],
  skills: {
    sets: [{ name: 'Wood', level: 'Master', skills: ['Lathe', 'gouge', 'Plane'] }],
    list: [
      { name: 'lathe', level: 'Good', years: 12 },
      { name: 'Plane', level: 'Master' },
      { name: 'Chisel', level: '8', keywords: ['oak'] },
      { name: 'Saw', level: '11' },
    ],
  },
  languages: [
    { language: 'Swedish', level: '10' },
    { language: 'English', fluency: 'C1' },
  ],
  interests: [{ name: 'Kites', keywords: ['parafoil'], summary: 'Big ones.' }, 'Knots'],
  testimonials: [{ name: 'Birger Alm', role: 'Owner', quote: 'Never late.', category: 'professional' }],
  references: [{ name: 'Oda Berg', position: 'Mate', private: true, summary: 'Calm.' }],
  projects: [
    {
      title: 'Capstan',
      description: 'A winch.',
      summary: 'For the club.',
      category: 'Club',
      role: 'Designer',
      ...span,
      repo: 'https://r.example',
      keywords: ['oak'],
      highlights: ['Lifts 4 t'],
    },
  ],
  certifications: [{ title: 'Crane', authority: 'TS', date: '2012', url: 'https://ts.example' }],
  governance: [{ organization: 'Club', role: 'Chair', ...span, summary: 'Kept books.' }],
  affiliation: { history: [{ organization: 'Guild', role: 'Member', start: '2010' }] },
  extracurricular: [{ title: 'Choir', activity: 'Alto', ...span }],
  samples: [{ title: 'Figurehead', summary: 'Oak.', url: 'https://f.example', date: '2011' }],
  reading: [{ title: 'On Wood', author: 'A. B.', url: 'https://w.example' }],
  social: [
    { network: 'GitHub', user: 'heddas', url: 'https://github.com/heddas' },
    { label: 'Flickr', user: 'hs', url: 'https://flickr.com/hs' },
  ],
};

describe('a document of FRESH with every part', () => {
  it('is the whole profile', async () => {
    const { text, notes } = await imported('fresh.json', fresh);
    assert.equal(
      text,
      `basics:
  name: Hedda Sundquist
  label: Patternmaker
  image: me.jpg
  email: hedda@sundquist.example
  phone: +46 340 555 018
  url: sand.example
  location:
    address: Strandgatan 9
    city: Varberg
    region: Halland
    postalCode: 432 44
    countryCode: SE
  summary: Turns drawings into wood.
  profiles:
    - network: GitHub
      username: heddas
      url: https://github.com/heddas
    - network: Flickr
      username: hs
      url: https://flickr.com/hs
  x-other:
    - label: Work
      category: email
      value: work@sundquist.example
    - label: Second
      category: phone
      value: +46 31 555 019
  x-quote: Measure twice.

work:
  - name: Ringhals
    url: https://ringhals.example
    roles:
      - position: Foreman
        startDate: 2019-09
        endDate: present
        summary: Leads nine.
        highlights:
          - Won
        keywords: [sand]
        location: Varberg
      - position: Pattern maker
        startDate: 2014-03
        endDate: 2019-08
  - name: Skiffen
    position: Owner
    endDate: 2012

volunteer:
  - organization: Lifeboat
    position: Coxswain
    startDate: 2014-03
    endDate: 2019-08
    x-keywords:
      - sea

education:
  - institution: Yrkesskolan
    url: https://yrkes.example
    studyType: Journeyman in Foundry work
    location: Varberg
    startDate: 2014-03
    endDate: 2019-08
    score: VG
    courses: [Moulding]
    summary: Wood.

  - institution: Birch
    studyType: BA
    area: Casting
    score: "3.8"
    courses: [Sand]
    highlights:
      - First
    x-keywords:
      - x

awards:
  - title: "[Golden Plane](https://plane.example)"
    date: 2018-06
    awarder: Guild
    summary: For a mast.
  - title: Medal [bronze]
    x-url: https://medal.example

publications:
  - name: Sand
    authors: [H. S.]
    publisher: Gjuteriet
    releaseDate: 2018
    type: book
    url: https://sand.example
    summary: On it.
    x-publisher: https://gjut.example

  - name: Wood
    authors: [O. B.]
    publisher: Kind
    type: essay

talks:
  - name: On sand
    event: Days
    location: Lund
    date: 2019-05
    url: https://d.example
    summary: |-
      Heard by 90.

      Twice.

skills:
  - name: Wood
    level: Master
    keywords: [Lathe (Good), gouge, Plane]
    x-details:
      Lathe:
        x-years: 12
  - name: Chisel
    level: 8/10
    keywords: [oak]
  - name: Saw
    level: "11"

languages:
  - language: Swedish
    fluency: 10/10
  - language: English
    fluency: C1

interests:
  - name: Kites
    keywords: [parafoil]
    x-summary: Big ones.
  - name: Knots

references:
  - name: Birger Alm, Owner
    reference: Never late.
    x-category: professional
  - name: Oda Berg, Mate
    reference: Calm.
    hidden: true

projects:
  - name: Capstan
    description: |-
      A winch.

      For the club.
    type: Club
    roles: [Designer]
    startDate: 2014-03
    endDate: 2019-08
    url: https://r.example
    keywords: [oak]
    highlights:
      - Lifts 4 t

certificates:
  - name: Crane
    issuer: TS
    date: 2012
    url: https://ts.example

sections:
  - title: Governance
    items:
      - name: Club
        description: Chair — Kept books.
        date: 2014-03 – 2019-08
  - title: Affiliations
    items:
      - name: Guild
        description: Member
        date: 2010 – present
  - title: Extracurricular activities
    items:
      - name: Choir
        description: Alto
        date: 2014-03 – 2019-08
  - title: Samples
    items:
      - name: Figurehead
        description: Oak.
        date: 2011
        url: https://f.example
  - title: Reading
    items:
      - name: On Wood
        description: A. B.
        url: https://w.example

x-employment:
  x-summary: Twelve years.

x-education:
  x-level: vocational
`,
    );
    assert.equal(
      notes.join('\n'),
      `\`file.contact.other\` has no place in a profile; it is kept as \`x-other\`.
\`file.info.quote\` has no place in a profile; it is kept as \`x-quote\`.
\`file.skills.list[0].years\` has no place in a profile; it is kept as \`x-years\`.
\`file.employment.summary\` has no place in a profile; it is kept as \`x-summary\`.
\`file.education.level\` has no place in a profile; it is kept as \`x-level\`.`,
    );
  });
});

describe('a document of JSON Resume with lists of its own', () => {
  it('has them as sections, and keeps what is no list of things', async () => {
    const { text } = await imported('resume.json', {
      basics: { name: 'Hedda Sundquist', location: 'Varberg, Sweden' },
      work: [
        { name: 'Ringhals', position: 'Foreman', startDate: '2019-09' },
        { name: 'Skiffen', position: 'Owner', startDate: '2010', endDate: '2014' },
      ],
      openWater_courses: [
        { title: 'Coxswain', issuer: 'Navy', year: '2012', link: 'https://n.example', keywords: ['night'], grade: 'A' },
        'Knots',
        null,
        { summary: 'Swims' },
      ],
      boats: [{ length: '4 m' }],
      'x-own': [{ name: 'kept' }],
      sections: [{ title: 'More', items: ['Sings'] }],
      shoes: 39,
    });
    assert.equal(
      text,
      `basics:
  name: Hedda Sundquist
  location:
    city: Varberg
    countryCode: SE

work:
  - name: Ringhals
    position: Foreman
    startDate: 2019-09
    endDate: present

  - name: Skiffen
    position: Owner
    startDate: 2010
    endDate: 2014

boats:
  - length: 4 m

x-own:
  - name: kept

sections:
  - title: More
    items:
      - Sings
  - title: Open Water Courses
    items:
      - name: Coxswain
        description: Navy
        date: 2012
        url: https://n.example
        highlights:
          - night
        x-grade: A
      - Knots
      - description: Swims

shoes: 39
`,
    );
  });
});
