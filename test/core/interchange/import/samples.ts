import { zipOf } from '../../../cli/support/files.ts';

/** A document of each tool whose shape Merit knows, of people who do not exist. Every text in it says something no other does. */
export interface Sample {
  readonly kind: string;
  readonly file: string;
  readonly content: object | string;
  /** Words of it that say how it looks or what a value is. */
  readonly furniture?: string;
}

const job = {
  name: 'Ringhals Foundry',
  position: 'Pattern maker',
  startDate: '2014-03',
  endDate: '2019-08',
  summary: 'Casting shop of a shipyard.',
  highlights: ['Carved 220 patterns for propellers.', 'Halved scrap with cooler sand.'],
  location: 'Varberg',
  url: 'https://ringhals.example/casting',
};

const html =
  '<p>Casting shop of a shipyard.</p><ul><li>Carved 220 patterns for propellers.</li><li>Halved scrap.</li></ul>';

export const samples: readonly Sample[] = [
  {
    kind: 'json-resume',
    file: 'resume.json',
    content: {
      basics: {
        name: 'Hedda Sundquist',
        label: 'Patternmaker',
        email: 'hedda@sundquist.example',
        phone: '+46 340 555 018',
        url: 'https://sundquist.example',
        summary: 'Turns drawings into wood.',
        location: { address: 'Strandgatan 9', postalCode: '432 44', city: 'Varberg', region: 'Halland' },
        profiles: [{ network: 'Mastodon', username: 'heddas', url: 'https://social.example/@heddas' }],
      },
      work: [job],
      volunteer: [
        { organization: 'Lifeboat Träslövsläge', position: 'Coxswain', summary: 'On call two nights a week.' },
      ],
      education: [
        {
          institution: 'Yrkesskolan Falkenberg',
          area: 'Foundry work',
          studyType: 'Journeyman',
          score: 'VG',
          courses: ['Moulding'],
        },
      ],
      awards: [{ title: 'Golden Plane', awarder: 'Guild of Joiners', summary: 'For a mast step.' }],
      certificates: [{ name: 'Crane licence', issuer: 'Transportstyrelsen' }],
      publications: [{ name: 'Sand that breathes', publisher: 'Gjuteriet', summary: 'On venting.' }],
      skills: [{ name: 'Wood', level: 'Master', keywords: ['lathe', 'spokeshave'] }],
      languages: [{ language: 'Swedish', fluency: 'mother tongue' }],
      interests: [{ name: 'Kites', keywords: ['parafoil'] }],
      references: [{ name: 'Birger Alm', reference: 'Never late.' }],
      projects: [
        {
          name: 'Capstan',
          description: 'A winch for the club.',
          highlights: ['Lifts four tonnes.'],
          keywords: ['oak'],
        },
      ],
      'x-badge': 'Blue',
    },
  },
  {
    kind: 'json-resume',
    file: 'old.json',
    content: {
      basics: { name: 'Hedda Sundquist', website: 'https://sundquist.example', picture: 'me.jpg' },
      work: [
        {
          company: 'Ringhals Foundry',
          position: 'Pattern maker',
          website: 'https://ringhals.example',
          summary: 'Castings.',
        },
      ],
      publications: [{ name: 'Sand that breathes', website: 'https://gjuteriet.example/sand' }],
    },
  },
  {
    kind: 'rendercv',
    file: 'cv.yaml',
    content: `cv:
  name: Hedda Sundquist
  headline: Patternmaker
  location: Varberg, Sweden
  email: hedda@sundquist.example
  sections:
    summary: [Turns drawings into wood.]
    experience:
      - company: Ringhals Foundry
        position: Pattern maker
        start_date: 2014-03
        end_date: 2019-08
        highlights: [Carved 220 patterns for propellers.]
    education:
      - institution: Yrkesskolan Falkenberg
        area: Foundry work
        degree: Journeyman
        highlights: [Best of the year.]
    publications:
      - title: Sand that breathes
        authors: [Hedda Sundquist, Birger Alm]
        journal: Gjuteriet
        date: 2018
    skills:
      - label: Wood
        details: lathe, spokeshave
    odds and ends:
      - bullet: Sings in a choir.
`,
    furniture:
      'cv name headline location email sections summary experience company position start_date end_date highlights education institution area degree publications title authors journal date skills label details odds bullet and',
  },
  {
    kind: 'yamlresume',
    file: 'resume.yml',
    content: `content:
  basics: { name: Hedda Sundquist, headline: Patternmaker, email: hedda@sundquist.example, summary: "- Turns drawings into wood." }
  location: { city: Varberg, country: Sweden }
  work:
    - name: Ringhals Foundry
      position: Pattern maker
      startDate: Mar 2014
      summary: |
        - Carved 220 patterns for propellers.
      keywords: [castings]
  education:
    - institution: Yrkesskolan Falkenberg
      area: Foundry work
      degree: Bachelor
  skills:
    - { name: Wood, level: Expert, keywords: [lathe] }
layout: { template: moderncv-banking }
`,
    furniture:
      'content basics name headline email summary location city country work position startdate keywords education institution area degree skills level layout template moderncv banking',
  },
  {
    kind: 'reactive-resume',
    file: 'rx5.json',
    content: {
      picture: { hidden: true, url: '' },
      basics: {
        name: 'Hedda Sundquist',
        headline: 'Patternmaker',
        email: 'hedda@sundquist.example',
        phone: '+46 340 555 018',
        location: 'Varberg, Sweden',
        website: { url: 'https://sundquist.example', label: '' },
        customFields: [],
      },
      summary: { content: '<p>Turns drawings into wood.</p>', hidden: false },
      sections: {
        experience: {
          items: [
            {
              company: 'Ringhals Foundry',
              position: 'Pattern maker',
              location: 'Varberg',
              period: 'Mar 2014 - Aug 2019',
              description: html,
            },
          ],
        },
        education: {
          items: [
            {
              school: 'Yrkesskolan Falkenberg',
              degree: 'Journeyman',
              area: 'Foundry work',
              grade: 'VG',
              period: '2010 - 2013',
            },
          ],
        },
        skills: { items: [{ name: 'Wood', proficiency: 'Master', level: 5, keywords: ['lathe'] }] },
        awards: {
          items: [{ title: 'Golden Plane', awarder: 'Guild of Joiners', description: '<p>For a mast step.</p>' }],
        },
      },
      customSections: [
        {
          type: 'experience',
          title: 'Boats',
          items: [{ company: 'Skiffen', position: 'Owner', description: '<p>Clinker built.</p>' }],
        },
      ],
      metadata: { template: 'onyx' },
    },
    furniture: 'onyx experience true false',
  },
  {
    kind: 'open-resume',
    file: 'open-resume.json',
    content: {
      resume: {
        profile: {
          name: 'Hedda Sundquist',
          email: 'hedda@sundquist.example',
          phone: '+46 340 555 018',
          url: 'sundquist.example',
          summary: 'Turns drawings into wood.',
          location: 'Varberg',
        },
        workExperiences: [
          {
            company: 'Ringhals Foundry',
            jobTitle: 'Pattern maker',
            date: 'Mar 2014 - Aug 2019',
            descriptions: ['Carved 220 patterns.'],
          },
        ],
        educations: [
          {
            school: 'Yrkesskolan Falkenberg',
            degree: 'Journeyman in foundry work',
            date: '2010 - 2013',
            gpa: '3.8',
            descriptions: ['Best of the year.'],
          },
        ],
        projects: [{ project: 'Capstan', date: '2016', descriptions: ['Lifts four tonnes.'] }],
        skills: { featuredSkills: [{ skill: 'Lathe', rating: 4 }], descriptions: ['Spokeshave, gouge'] },
        custom: { descriptions: ['Sings in a choir.'] },
      },
    },
    furniture: '4',
  },
  {
    kind: 'manfred',
    file: 'mac.json',
    content: {
      settings: { language: 'EN', MACVersion: '0.5', lastUpdate: '2024-02-01' },
      aboutMe: {
        profile: {
          name: 'Hedda',
          surnames: 'Sundquist',
          title: 'Patternmaker',
          description: 'Turns drawings into wood.',
        },
        relevantLinks: [{ type: 'website', URL: 'https://sundquist.example' }],
        interestingFacts: [{ topic: 'Choir', content: 'Sings alto.' }],
      },
      experience: {
        jobs: [
          {
            organization: { name: 'Ringhals Foundry', description: 'Castings for ships.' },
            type: 'internal-employee',
            roles: [
              {
                name: 'Pattern maker',
                startDate: '2014-03-01',
                finishDate: '2019-08-31',
                challenges: [{ description: 'Propellers without flaws.', actions: ['Carved 220 patterns.'] }],
                competences: [{ name: 'Spokeshave', type: 'tool' }],
              },
            ],
          },
        ],
      },
      knowledge: {
        languages: [{ name: 'SV', fullName: 'Swedish', level: 'Native or bilingual proficiency' }],
        hardSkills: [{ level: 'expert', skill: { name: 'Lathe', type: 'tool' } }],
        studies: [
          {
            studyType: 'certification',
            degreeAchieved: true,
            name: 'Crane licence',
            startDate: '2012-01-01',
            institution: { name: 'Transportstyrelsen' },
          },
        ],
      },
    },
    furniture: 'en sv 0 5 website',
  },
  {
    kind: 'fresh',
    file: 'fresh.json',
    content: {
      name: 'Hedda Sundquist',
      meta: { format: 'FRESH@1.0.0' },
      info: { label: 'Patternmaker', brief: 'Turns drawings into wood.', quote: 'Measure twice.' },
      contact: { email: 'hedda@sundquist.example', phone: '+46 340 555 018', website: 'https://sundquist.example' },
      location: { city: 'Varberg', region: 'Halland', code: '43244', country: 'SE' },
      employment: {
        summary: 'Twelve years in foundries.',
        history: [
          {
            employer: 'Ringhals Foundry',
            position: 'Pattern maker',
            url: 'https://ringhals.example',
            start: '2014-03',
            end: '2019-08',
            summary: 'Castings.',
            keywords: ['gouge'],
            highlights: ['Carved 220 patterns.'],
          },
        ],
      },
      education: {
        level: 'vocational',
        degree: 'Journeyman',
        history: [{ institution: 'Yrkesskolan Falkenberg', title: 'Moulder', start: '2010', end: '2013' }],
      },
      projects: [{ title: 'Capstan', category: 'Club', role: 'Designer', description: 'A winch.', keywords: ['oak'] }],
      skills: {
        sets: [{ name: 'Wood', level: 'Master', skills: ['Lathe'] }],
        list: [{ name: 'Chisel', level: 'Good', summary: 'Daily.' }],
      },
      languages: [{ language: 'Swedish', level: 'Native' }],
      disposition: { travel: 25, authorization: 'citizen' },
    },
    furniture: 'fresh 1 0',
  },
  {
    kind: 'europass',
    file: 'europass.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0">
<CandidatePerson><PersonName><oa:GivenName>Hedda</oa:GivenName><hr:FamilyName>Sundquist</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>hedda@sundquist.example</oa:URI></Communication></CandidatePerson>
<CandidateProfile languageCode="en"><hr:ExecutiveSummary>&lt;p&gt;Turns drawings into wood.&lt;/p&gt;</hr:ExecutiveSummary>
<EmploymentHistory><EmployerHistory><hr:OrganizationName>Ringhals Foundry</hr:OrganizationName><PositionHistory><PositionTitle>Pattern maker</PositionTitle>
<eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2014-03</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
<oa:Description>&lt;ol&gt;&lt;li data-list="bullet"&gt;Carved 220 patterns.&lt;/li&gt;&lt;/ol&gt;</oa:Description><City>Varberg</City></PositionHistory></EmployerHistory></EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>Yrkesskolan Falkenberg</hr:OrganizationName><EducationDegree><hr:DegreeName>Journeyman</hr:DegreeName></EducationDegree></EducationOrganizationAttendance></EducationHistory>
<Projects><Project><Title>Capstan</Title><oa:Description>A winch for the club.</oa:Description></Project></Projects>
</CandidateProfile></Candidate>`,
    furniture: 'email true',
  },
];

/** The export of a network, as a ZIP of tables. */
export const linkedInExport = (): Uint8Array =>
  zipOf([
    {
      name: 'Profile.csv',
      content:
        'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nHedda,Sundquist,,,,Patternmaker,Turns drawings into wood.,Shipbuilding,,"Varberg, Sweden",,[PORTFOLIO:https://sundquist.example],\n',
    },
    {
      name: 'Positions.csv',
      content:
        'Company Name,Title,Description,Location,Started On,Finished On\nRinghals Foundry,Pattern maker,"Carved 220 patterns.\n- Halved scrap.",Varberg,Mar 2014,Aug 2019\n',
    },
    { name: 'Skills.csv', content: 'Name\nSpokeshave\nLathe\n' },
    { name: 'Honors.csv', content: 'Title,Description,Issued On\nGolden Plane,For a mast step.,Jun 2018\n' },
    {
      name: 'Recommendations_Received.csv',
      content:
        'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nBirger,Alm,Skiffen,Owner,Never late.,01/02/20,VISIBLE\n',
    },
  ]);
export const linkedInTexts = [
  'Hedda Sundquist Patternmaker Turns drawings into wood. Shipbuilding Varberg sundquist.example Ringhals Foundry Pattern maker Carved 220 patterns. Halved scrap. Spokeshave Lathe Golden Plane For a mast step. Birger Alm Skiffen Owner Never late.',
];
