import assert from 'node:assert/strict';
import { imported } from './support.ts';

const work = [
  {
    name: 'Westmoor',
    position: 'Dairy manager',
    location: 'Frome, England, United Kingdom (On-site)',
    description: 'Full-time',
    startDate: '2019-07',
    endDate: 'present',
    summary: 'Runs two dairies with 14 people.',
    keywords: ['Team Leadership', 'Affinage'],
  },
  {
    name: 'Hollow Hill Creamery',
    description: 'Full-time',
    roles: [
      { position: 'Cheesemaker', startDate: '2017-03', endDate: '2019-06', summary: 'Won silver at the county show' },
      { position: 'Apprentice', startDate: '2015-03', endDate: '2017-02' },
    ],
  },
];
const education = [
  { institution: 'Reading College', studyType: 'Diploma', area: 'Food Technology', startDate: '2011', endDate: '2014' },
];

describe('a profile copied from the page of a network', () => {
  const twice = (line: string): string => `${line}\n${line.replace(/^(\w{3} \d{4}) - (.+)$/, '$1 to $2')}`;
  const once: readonly string[] = [
    'She/Her',
    '· 2nd',
    'Dairy manager at Westmoor | Cheese, goats, people',
    'Wells, England, United Kingdom · Contact info',
    '500+ connections',
  ];
  const lines = [
    'About',
    'I make cheese and look after the people who make it.',
    '-…see more',
    'Experience',
    '-Westmoor logo',
    'Dairy manager',
    'Westmoor · Full-time',
    'Jul 2019 - Present · 4 yrs 9 mos',
    'Frome, England, United Kingdom · On-site',
    'Runs two dairies with 14 people.',
    'Skills: Team Leadership · Affinage',
    '-Hollow Hill Creamery logo',
    'Hollow Hill Creamery',
    '4 yrs 4 mos',
    'Cheesemaker',
    'Full-time',
    'Mar 2017 - Jun 2019 · 2 yrs 4 mos',
    'Won silver at the county show',
    'Apprentice',
    'Mar 2015 - Feb 2017 · 2 yrs',
    '-Show all 6 experiences',
    'Education',
    '-Reading College logo',
    'Reading College',
    'Diploma, Food Technology',
    '2011 - 2014',
    'Licenses & certifications',
    'Food hygiene 3',
    'CIEH',
    'Issued Jan 2016',
    '-Show credential',
    'Skills',
    'Affinage',
    '-Endorsed by 3 colleagues at Westmoor',
    'Team Leadership',
    '-Show all 12 skills',
    'Languages',
    'French',
    'Limited working proficiency',
  ];
  const body = (write: (line: string) => string): string =>
    lines.map((line) => (line.startsWith('-') ? line.slice(1) : write(line))).join('\n');

  for (const [how, text] of [
    ['each line twice', `${twice('Tamsin Corrigan')}\n${once.join('\n')}\n${body(twice)}\n`],
    ['each line once', `Tamsin Corrigan\n${once.join('\n')}\n${body((line) => line)}\n`],
  ] as const)
    it(`is read without what the page has around it (${how})`, async () => {
      const { profile, unplaced, notes } = await imported('profile.txt', text);
      const { basics, skills, languages, certificates } = profile as never as Record<string, unknown>;
      assert.deepEqual(
        { basics, skills, languages, certificates, work: profile.work, education: profile.education, unplaced },
        {
          basics: {
            name: 'Tamsin Corrigan',
            label: 'Dairy manager at Westmoor | Cheese, goats, people',
            location: { city: 'Wells', region: 'England', countryCode: 'GB' },
            summary: 'I make cheese and look after the people who make it.',
          },
          work,
          education,
          certificates: [{ name: 'Food hygiene 3', issuer: 'CIEH', date: '2016-01' }],
          skills: [{ name: 'Affinage' }, { name: 'Team Leadership' }],
          languages: [{ language: 'French', fluency: 'Limited working proficiency' }],
          unplaced: [],
        },
      );
      assert.match(notes.join(), /left out: .*Show all 12 skills/);
    });

  it('as the text of its PDF has the name behind the column beside it', async () => {
    const { profile, unplaced } = await imported(
      'profile.txt',
      `Contact
www.linkedin.com/in/tamsin-corrigan
(LinkedIn)

Top Skills
Affinage
Team Leadership

Languages
French (Limited Working)

Tamsin Corrigan
Dairy manager at Westmoor
Wells, England, United Kingdom

Summary
I make cheese and look after the people who make it. Twelve
years in small dairies.

Experience

Hollow Hill Creamery
4 years 4 months
Cheesemaker
March 2017 - June 2019 (2 years 4 months)
Won silver at the county show

Apprentice
March 2015 - February 2017 (2 years)

  Page 1 of 2

Education
Reading College
Diploma, Food Technology · (2011 - 2014)

  Page 2 of 2
`,
    );
    const { skills, languages } = profile;
    assert.deepEqual(
      { basics: profile.basics, work: profile.work, education: profile.education, skills, languages, unplaced },
      {
        basics: {
          name: 'Tamsin Corrigan',
          label: 'Dairy manager at Westmoor',
          location: { city: 'Wells', region: 'England', countryCode: 'GB' },
          summary: 'I make cheese and look after the people who make it. Twelve years in small dairies.',
          profiles: [
            {
              network: 'LinkedIn',
              username: 'tamsin-corrigan',
              url: 'https://www.linkedin.com/in/tamsin-corrigan',
            },
          ],
        },
        work: [{ name: 'Hollow Hill Creamery', roles: work[1]!.roles }],
        education,
        skills: [{ name: 'Affinage' }, { name: 'Team Leadership' }],
        languages: [{ language: 'French', fluency: 'Limited Working' }],
        unplaced: [],
      },
    );
  });
});

describe('a page that begins with what it is called', () => {
  it('has the name beneath, above a headline and a place', async () => {
    for (const [title, place] of [
      ['Profil', 'Graz, Steiermark, Österreich'],
      ['Profil', 'Zwickau, Sachsen, Deutschland · Kontaktinfo'],
      ['Profile', 'Leeds, England, United Kingdom'],
      ['Perfil', 'Sevilla, España'],
    ] as const)
      for (const gap of ['\n', '\n\n']) {
        const { profile } = await imported(
          'cv.txt',
          `${title}${gap}Odile Ferrand\nKöchin bei Gasthof Ulme\n${place}\n\nBerufserfahrung\nKöchin\nGasthof Ulme\nJan. 2019–Heute\n`,
        );
        const { name, label, location } = profile.basics;
        assert.deepEqual([name, label], ['Odile Ferrand', 'Köchin bei Gasthof Ulme'], title + place);
        assert.equal((location as { city?: string }).city, place.split(',')[0]);
      }
  });
});

describe('letters set apart for looks', () => {
  it('are words, in names and headings', async () => {
    const { profile, unplaced } = await imported(
      'cv.txt',
      `T A M S I N   C O R R I G A N
tamsin@corrigan.example

W O R K   E X P E R I E N C E
Cheesemaker, Hollow Hill Creamery
2015 - 2019

E DUCATION
Diploma, Food Technology, Reading College
2011 - 2014
P ERSONAL S KILLS
Affinage, Tasting

L A N G U A G E S
English (native)
`,
    );
    assert.deepEqual(
      [profile.basics.name, profile.work, profile.education, profile.skills, profile.languages, unplaced],
      [
        'TAMSIN CORRIGAN',
        [{ name: 'Hollow Hill Creamery', position: 'Cheesemaker', startDate: '2015', endDate: '2019' }],
        education,
        [{ name: 'Affinage' }, { name: 'Tasting' }],
        [{ language: 'English', fluency: 'native' }],
        [],
      ],
    );
  });
});

describe('a column beside the main text', () => {
  const side = [
    'SKILLS',
    'Affinage',
    'Tasting',
    '',
    'LANGUAGES',
    'English (native)',
    'French (B2)',
    '',
    'CONTACT',
    'tamsin@corrigan.example',
    '0117 555 0100',
  ];
  const main = [
    'Tamsin Corrigan',
    'Dairy manager',
    '',
    'PROFILE',
    'I make cheese and look after the',
    'people who make it.',
    '',
    'EXPERIENCE',
    'Dairy manager, Westmoor Creamery',
    '2019 - Present',
    '- Runs two dairies',
    'Cheesemaker, Hollow Hill Creamery',
    '2015 - 2019',
    '- Won silver',
  ];
  const wanted = {
    basics: {
      name: 'Tamsin Corrigan',
      label: 'Dairy manager',
      email: 'tamsin@corrigan.example',
      phone: '0117 555 0100',
      summary: 'I make cheese and look after the people who make it.',
    },
    work: [
      {
        name: 'Westmoor Creamery',
        position: 'Dairy manager',
        startDate: '2019',
        endDate: 'present',
        highlights: ['Runs two dairies'],
      },
      {
        name: 'Hollow Hill Creamery',
        position: 'Cheesemaker',
        startDate: '2015',
        endDate: '2019',
        highlights: ['Won silver'],
      },
    ],
    skills: [{ name: 'Affinage' }, { name: 'Tasting' }],
    languages: [
      { language: 'English', fluency: 'native' },
      { language: 'French', fluency: 'B2' },
    ],
  };
  for (const [how, text] of [
    ['line by line', main.map((line, at) => `${(side[at] ?? '').padEnd(28)}${line}`.trimEnd()).join('\n')],
    ['before it', [...side, '', ...main].join('\n')],
    ['before it, without empty lines', [...side, ...main].filter((line) => line !== '').join('\n')],
  ] as const)
    it(`that a text has ${how} is read apart from it`, async () => {
      const { profile, unplaced } = await imported('cv.txt', `${text}\n`);
      const { basics, work, skills, languages } = profile;
      assert.deepEqual({ basics, work, skills, languages }, wanted);
      assert.deepEqual(unplaced, []);
    });
});
