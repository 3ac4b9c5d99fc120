import assert from 'node:assert/strict';
import { imported } from './support.ts';

const skill = (name: string) => ({ skill: { name, type: 'tool' } });

/** What the published schema has of experience. */
const experience = {
  jobs: [
    {
      organization: {
        name: 'Ringhals Foundry',
        description: 'Castings for ships.',
        URL: 'https://ringhals.example',
        address: { municipality: 'Varberg', country: 'SE' },
      },
      type: 'internal-employee',
      roles: [
        {
          name: 'Foreman',
          startDate: '2019-09-01',
          notes: 'Leads nine.',
          competences: [skill('Lathe')],
          referrals: [{ name: 'Birger', surnames: 'Alm', role: 'Owner', notes: 'Never late.' }],
        },
        {
          name: 'Pattern maker',
          startDate: '2014-03-01',
          finishDate: '2019-08-31',
          challenges: [{ description: 'Scrap was high.', actions: ['Cooled the sand.', 'Halved it.'] }],
        },
      ],
    },
  ],
  projects: [
    {
      details: { name: 'Capstan', description: 'A winch.', URL: 'https://capstan.example' },
      type: 'openSource',
      roles: [
        {
          name: 'Tester',
          startDate: '2018-01-01',
          finishDate: '2018-06-30',
          competences: [skill('Oak'), skill('Rope')],
        },
        {
          name: 'Designer',
          startDate: '2016-01-01',
          finishDate: '2017-06-30',
          notes: 'Drew it.',
          competences: [skill('Oak')],
          referrals: [{ name: 'Oda', surnames: 'Berg' }],
        },
      ],
    },
  ],
  publicArtifacts: [
    {
      details: { name: 'Sand talks', URL: 'https://talk.example' },
      type: 'talk',
      publishingDate: '2020-05-01',
      tags: ['sand'],
    },
    {
      details: { name: 'Golden Plane', URL: 'https://plane.example' },
      type: 'achievement',
      publishingDate: '2018-06-01',
    },
    { details: { name: 'Kite kit', description: 'Sold 40.' }, type: 'launch', publishingDate: '2021-01-01' },
    { details: { name: 'Knots' }, type: 'sideProject', publishingDate: '2022-01-01' },
    { details: { name: 'Sand that breathes' }, type: 'post', publishingDate: '2019-02-01' },
  ],
};

describe('a document of Manfred with every part of its experience', () => {
  it('is the whole profile', async () => {
    const { text, notes } = await imported('mac.json', {
      settings: { language: 'EN', lastUpdate: '2024-02-01', MACVersion: '0.5' },
      aboutMe: {
        profile: {
          name: 'Hedda',
          surnames: 'Sundquist',
          title: 'Patternmaker',
          description: 'Turns drawings into wood.',
          contact: {
            contactMails: ['hedda@sundquist.example', 'work@sundquist.example'],
            phoneNumbers: [{ countryCode: '46', number: '340555018' }],
          },
          location: { country: 'SE', municipality: 'Varberg' },
        },
        relevantLinks: [
          { type: 'website', URL: 'https://sundquist.example' },
          { type: 'github', URL: 'https://github.com/heddas' },
        ],
        interestingFacts: [{ topic: 'Choir', content: 'Sings alto.' }],
        recommendations: [{ title: 'Sand', URL: 'https://sand.example', type: 'book' }],
      },
      experience,
      knowledge: {
        languages: [
          { name: 'SV', fullName: 'Swedish', level: 'Native or bilingual proficiency' },
          { name: 'EN', level: 'C1' },
        ],
        hardSkills: [{ skill: { name: 'Lathe', type: 'tool' }, level: 'expert' }],
        softSkills: [{ skill: { name: 'Teaching' }, level: 'high' }],
        studies: [
          {
            name: 'Foundry work',
            studyType: 'officialDegree',
            degreeAchieved: true,
            startDate: '2008-08-01',
            finishDate: '2010-06-30',
            institution: { name: 'Yrkesskolan', URL: 'https://yrkes.example' },
          },
          {
            name: 'Crane licence',
            studyType: 'certification',
            degreeAchieved: true,
            finishDate: '2012-01-01',
            institution: { name: 'Transportstyrelsen' },
          },
        ],
      },
    });
    assert.equal(
      text,
      `basics:
  name: Hedda Sundquist
  label: Patternmaker
  email: hedda@sundquist.example
  phone: +46 340555018
  url: https://sundquist.example
  location:
    city: Varberg
    countryCode: SE
  summary: Turns drawings into wood.
  profiles:
    - network: GitHub
      username: heddas
      url: https://github.com/heddas
  x-emails:
    - work@sundquist.example

work:
  - name: Ringhals Foundry
    location: Varberg, SE
    url: https://ringhals.example
    description: Castings for ships.
    roles:
      - position: Foreman
        startDate: 2019-09-01
        endDate: present
        summary: Leads nine.
        keywords: [Lathe]
        x-type: internal-employee
      - position: Pattern maker
        startDate: 2014-03-01
        endDate: 2019-08-31
        highlights:
          - Scrap was high.
          - Cooled the sand.
          - Halved it.

education:
  - institution: Yrkesskolan
    url: https://yrkes.example
    area: Foundry work
    startDate: 2008-08-01
    endDate: 2010-06-30
    x-studyType: officialDegree
    x-degreeAchieved: "true"

awards:
  - title: "[Golden Plane](https://plane.example)"
    date: 2018-06-01

certificates:
  - name: Crane licence
    issuer: Transportstyrelsen
    date: 2012-01-01
    x-studyType: certification
    x-degreeAchieved: "true"

publications:
  - name: Sand that breathes
    type: post
    releaseDate: 2019-02-01

skills:
  - name: Lathe
    level: expert
    x-type: tool
  - name: Teaching
    level: high

languages:
  - language: Swedish
    fluency: Native or bilingual proficiency
  - language: English
    fluency: C1

references:
  - name: Birger Alm, Owner
    x-notes: Never late.
  - name: Oda Berg

projects:
  - name: Capstan
    description: |-
      A winch.

      Drew it.
    roles: [Tester, Designer]
    startDate: 2016-01-01
    endDate: 2018-06-30
    url: https://capstan.example
    type: openSource
    keywords: [Oak, Rope]

  - name: Kite kit
    description: Sold 40.
    startDate: 2021-01-01
    endDate: 2021-01-01
    type: launch

  - name: Knots
    startDate: 2022-01-01
    endDate: 2022-01-01
    type: sideProject

talks:
  - name: Sand talks
    date: 2020-05-01
    url: https://talk.example
    x-keywords:
      - sand

sections:
  - title: Interesting facts
    items:
      - name: Choir
        description: Sings alto.
  - title: Recommendations
    items:
      - name: Sand
        url: https://sand.example
        x-type: book

meta:
  lastModified: 2024-02-01
  render:
    locale: en
`,
    );
    assert.equal(
      notes.join('\n'),
      `\`file.experience.jobs[0].roles[0].referrals[0].notes\` has no place in a profile; it is kept as \`x-notes\`.`,
    );
  });
});
