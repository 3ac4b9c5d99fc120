import assert from 'node:assert/strict';
import { imported } from './support.ts';

describe('documents of other tools', () => {
  it('Reactive Resume 5: roles, HTML, levels and periods in words', async () => {
    const { kind, profile, notes } = await imported('resume.json', {
      picture: { hidden: false, url: '', size: 80 },
      basics: {
        name: 'Teodora Vlahović',
        headline: 'Pastry Chef',
        email: 'teodora@example.org',
        phone: '',
        location: 'Split, Croatia',
        website: { url: 'https://vlahovic.example', label: '' },
        customFields: [{ id: '1', icon: 'github', text: 'tvlah', link: 'https://github.com/tvlah' }],
      },
      summary: {
        title: '',
        columns: 1,
        hidden: false,
        content: '<p>Bakes for <strong>200 guests</strong> a night.</p>',
      },
      sections: {
        profiles: { title: '', columns: 1, hidden: false, items: [] },
        experience: {
          title: '',
          columns: 1,
          hidden: false,
          items: [
            {
              id: 'a',
              hidden: false,
              company: 'Hotel Adriana',
              position: 'Head of pastry',
              location: 'Split',
              period: 'May 2019 - Present',
              website: { url: '', label: '' },
              description: '<ul><li><p>Led a team of six.</p></li><li><p>Cut waste by 12 %.</p></li></ul>',
              roles: [],
            },
          ],
        },
        skills: {
          title: '',
          columns: 1,
          hidden: false,
          items: [
            {
              id: 'b',
              hidden: false,
              icon: '',
              name: 'Chocolate',
              proficiency: '',
              level: 4,
              keywords: ['tempering', 'moulding'],
            },
          ],
        },
      },
      customSections: [],
      metadata: { template: 'onyx' },
    });
    assert.equal(kind, 'reactive-resume');
    assert.deepEqual(profile.basics, {
      name: 'Teodora Vlahović',
      label: 'Pastry Chef',
      email: 'teodora@example.org',
      url: 'https://vlahovic.example',
      location: { city: 'Split', countryCode: 'HR' },
      summary: 'Bakes for 200 guests a night.',
      profiles: [{ network: 'GitHub', username: 'tvlah', url: 'https://github.com/tvlah' }],
    });
    assert.deepEqual(profile.work, [
      {
        name: 'Hotel Adriana',
        location: 'Split',
        position: 'Head of pastry',
        startDate: '2019-05',
        endDate: 'present',
        highlights: ['Led a team of six.', 'Cut waste by 12 %.'],
      },
    ]);
    assert.deepEqual(profile.skills, [{ name: 'Chocolate', level: '4/5', keywords: ['tempering', 'moulding'] }]);
    assert.deepEqual(notes, []);
  });

  it('keeps what is hidden off the pages, and what stands above roles', async () => {
    const { profile, notes } = await imported('hidden.json', {
      basics: { name: 'Teodora Vlahović', headline: 'Pastry Chef' },
      sections: {
        experience: {
          hidden: false,
          items: [
            {
              company: 'Hotel Adriana',
              position: 'Pastry cook',
              period: 'March 2015 - May 2019',
              description: '<ul><li><p>Cut waste by 12 %.</p></li></ul>',
              roles: [
                { position: 'Head of pastry', period: '2019 - Present', description: '<p>Leads a team of six.</p>' },
              ],
            },
            { hidden: true, company: 'Harbour Café', position: 'Waiter', period: '2012 - 2014', description: '' },
          ],
        },
        skills: { visible: false, items: [{ visible: true, name: 'Chocolate', level: 0, keywords: ['tempering'] }] },
        profiles: { items: [{ hidden: true, network: 'GitHub', username: 'tvlah', website: { url: '' } }] },
      },
      metadata: { template: 'onyx' },
    });
    assert.deepEqual(profile.work, [
      {
        name: 'Hotel Adriana',
        roles: [
          { position: 'Head of pastry', startDate: '2019', endDate: 'present', summary: 'Leads a team of six.' },
          {
            position: 'Pastry cook',
            startDate: '2015-03',
            endDate: '2019-05',
            highlights: ['Cut waste by 12 %.'],
          },
        ],
      },
      { name: 'Harbour Café', position: 'Waiter', startDate: '2012', endDate: '2014', hidden: 'true' },
    ]);
    assert.deepEqual(profile.skills, [{ name: 'Chocolate', keywords: ['tempering'], hidden: 'true' }]);
    assert.equal(profile.basics.profiles, undefined);
    assert.deepEqual(profile.basics['x-profiles'], [{ network: 'GitHub', username: 'tvlah' }]);
    assert.match(notes.join('\n'), /3 entries were hidden\. They are kept, and stay off the pages\./);
  });

  it("reads the third version of Reactive Resume: starts and ends, a place in parts, sections of one's own among the others", async () => {
    const date = (start: string, end: string) => ({ start, end });
    const { profile, kind, notes } = await imported('resume.json', {
      basics: {
        name: 'Teodora Vlahović',
        headline: 'Pastry Chef',
        email: 'teodora@vlahovic.example',
        website: 'https://vlahovic.example',
        summary: 'Bakes for two hotels.',
        profiles: [{ id: 'p', network: 'GitHub', username: 'tvlah', url: 'https://github.com/tvlah' }],
        location: { address: 'Obala 3', city: 'Split', region: '', country: 'Croatia', postalCode: '21000' },
        photo: { url: '', visible: true, filters: { size: 128 } },
      },
      sections: {
        work: {
          id: 'work',
          name: 'Work Experience',
          type: 'basic',
          visible: true,
          columns: 2,
          items: [
            {
              id: '1',
              name: 'Hotel Adriana',
              position: 'Pastry cook',
              url: 'https://adriana.example',
              date: date('2015-03-01T00:00:00.000Z', '2019-05-31T00:00:00.000Z'),
              summary: 'Ran the pastry.\n\n- Cut waste by 12 %.',
            },
            {
              id: '2',
              name: 'Konoba Luka',
              position: 'Owner',
              url: '',
              date: date('2019-06-01T00:00:00.000Z', ''),
              summary: '',
            },
          ],
        },
        education: {
          items: [
            {
              institution: 'Culinary School',
              degree: 'Diploma',
              area: 'Pastry',
              date: date('2011-09', '2014-06'),
              courses: ['Sugar'],
            },
          ],
        },
        skills: {
          items: [
            { name: 'Chocolate', level: 'Expert', levelNum: 9, keywords: ['tempering'] },
            { name: 'Sugar', level: '', levelNum: 4 },
          ],
        },
        languages: { items: [{ name: 'Italian', level: 'B2', levelNum: 6 }] },
        projects: {
          items: [
            {
              name: 'Bread map',
              description: 'A map of ovens',
              summary: 'Lists 40 of them.',
              date: date('', ''),
              url: '',
            },
          ],
        },
        references: { items: [{ name: 'Luka Perić', relationship: 'Head cook', summary: 'Reliable.' }] },
        '4f1': {
          id: '4f1',
          name: 'Boats',
          type: 'custom',
          visible: true,
          items: [{ title: 'Dinghy', subtitle: 'Two masts', date: date('2012', '2013'), summary: 'Built by hand' }],
        },
      },
      metadata: { template: 'castform' },
      id: 1,
      slug: 'my-resume',
      createdAt: '2022-01-01',
    });
    const { meta: _, ...read } = profile as never as Record<string, unknown>;
    assert.equal(kind, 'reactive-resume');
    assert.deepEqual(notes, []);
    assert.deepEqual(read, {
      basics: {
        name: 'Teodora Vlahović',
        label: 'Pastry Chef',
        email: 'teodora@vlahovic.example',
        url: 'https://vlahovic.example',
        location: { address: 'Obala 3', postalCode: '21000', city: 'Split', countryCode: 'HR' },
        summary: 'Bakes for two hotels.',
        profiles: [{ network: 'GitHub', username: 'tvlah', url: 'https://github.com/tvlah' }],
      },
      work: [
        {
          name: 'Hotel Adriana',
          url: 'https://adriana.example',
          position: 'Pastry cook',
          startDate: '2015-03',
          endDate: '2019-05',
          summary: 'Ran the pastry.',
          highlights: ['Cut waste by 12 %.'],
        },
        { name: 'Konoba Luka', position: 'Owner', startDate: '2019-06', endDate: 'present' },
      ],
      education: [
        {
          institution: 'Culinary School',
          studyType: 'Diploma',
          area: 'Pastry',
          startDate: '2011-09',
          endDate: '2014-06',
          courses: ['Sugar'],
        },
      ],
      skills: [
        { name: 'Chocolate', level: 'Expert', keywords: ['tempering'] },
        { name: 'Sugar', level: '4/10' },
      ],
      languages: [{ language: 'Italian', fluency: 'B2' }],
      projects: [{ name: 'Bread map', description: 'A map of ovens\n\nLists 40 of them.' }],
      references: [{ name: 'Luka Perić, Head cook', reference: 'Reliable.' }],
      sections: [
        { title: 'Boats', items: [{ name: 'Dinghy', description: 'Two masts\n\nBuilt by hand', date: '2012 – 2013' }] },
      ],
    });
  });

  it('says of sections that become one, and once what many entries have no place for', async () => {
    const entry = (company: string) => ({ company, position: 'Owner', description: '', badge: 'gold' });
    const { profile, notes } = await imported('resume.json', {
      basics: { name: 'Teodora Vlahović', headline: 'Pastry Chef' },
      sections: { experience: { items: [entry('Hotel Adriana'), entry('Konoba Luka'), entry('Slastičarna Split')] } },
      customSections: [{ type: 'experience', title: 'Boats', items: [entry('Skiffen')] }],
      metadata: { template: 'onyx' },
    });
    const work = profile.work as unknown as readonly Record<string, unknown>[];
    assert.deepEqual(
      work.map((one) => [one.name, one['x-section'], one['x-badge']]),
      [
        ['Hotel Adriana', undefined, 'gold'],
        ['Konoba Luka', undefined, 'gold'],
        ['Slastičarna Split', undefined, 'gold'],
        ['Skiffen', 'Boats', 'gold'],
      ],
    );
    assert.deepEqual(notes, [
      '`file.sections.experience.items[].badge` has no place in a profile; it is kept as `x-badge` (3 entries).',
      '`file.customSections[0].items[0].badge` has no place in a profile; it is kept as `x-badge`.',
      'The section "Boats" is among `work` now; its entries keep its name as `x-section`.',
    ]);
  });

  it('Reactive Resume 4: custom sections, and what has no place is kept and said', async () => {
    const { kind, profile, notes } = await imported('resume.json', {
      basics: {
        name: 'Teodora Vlahović',
        headline: '',
        email: '',
        phone: '',
        location: '',
        url: { label: '', href: '' },
        customFields: [],
        picture: { url: '', size: 64 },
        birthday: '1990-02-01',
      },
      sections: {
        summary: {
          name: 'Summary',
          columns: 1,
          separateLinks: true,
          visible: true,
          id: 'summary',
          content: '<p>Baker.</p>',
        },
        education: {
          name: 'Education',
          columns: 1,
          separateLinks: true,
          visible: true,
          id: 'education',
          items: [
            {
              id: 'c',
              visible: true,
              institution: 'School of Bread',
              studyType: 'Diploma',
              area: 'Baking',
              score: '1.3',
              date: '2010 - 2012',
              summary: '',
              url: { label: '', href: '' },
            },
          ],
        },
        custom: {
          k1: {
            name: 'Shows',
            columns: 1,
            separateLinks: true,
            visible: true,
            id: 'k1',
            items: [
              {
                id: 'd',
                visible: true,
                name: 'Bake night',
                description: 'Judge',
                date: '2021',
                location: '',
                summary: '',
                keywords: [],
                url: { label: '', href: '' },
              },
            ],
          },
        },
      },
      metadata: { template: 'rhyhorn' },
    });
    assert.equal(kind, 'reactive-resume');
    assert.deepEqual(profile.education, [
      {
        institution: 'School of Bread',
        studyType: 'Diploma',
        area: 'Baking',
        score: '1.3',
        startDate: '2010',
        endDate: '2012',
      },
    ]);
    assert.deepEqual(profile.sections, [
      { title: 'Shows', items: [{ name: 'Bake night', description: 'Judge', date: '2021' }] },
    ]);
    assert.equal(profile.basics['x-birthday'], '1990-02-01');
    assert.match(notes.join('\n'), /birthday/);
  });

  it('OpenResume', async () => {
    const { kind, profile } = await imported('open-resume.json', {
      profile: {
        name: 'Bao Trinh',
        email: 'bao@example.org',
        phone: '',
        url: 'linkedin.com/in/bao-example',
        summary: 'Forklift driver and trainer.',
        location: 'Fresno, CA',
      },
      workExperiences: [
        {
          company: 'Valley Cold Storage',
          jobTitle: 'Driver',
          date: 'Jan 2018 - Mar 2022',
          descriptions: ['Moved 90 pallets a shift.'],
        },
      ],
      educations: [],
      projects: [],
      skills: {
        featuredSkills: [
          { skill: '', rating: 4 },
          { skill: 'Reach truck', rating: 5 },
        ],
        descriptions: ['Safety: lockout, spill response'],
      },
      custom: { descriptions: [] },
    });
    assert.equal(kind, 'open-resume');
    assert.deepEqual(profile.work, [
      {
        name: 'Valley Cold Storage',
        position: 'Driver',
        startDate: '2018-01',
        endDate: '2022-03',
        highlights: ['Moved 90 pallets a shift.'],
      },
    ]);
    assert.deepEqual(profile.skills, [
      { name: 'Reach truck', level: '5/5' },
      { name: 'Safety', keywords: ['lockout', 'spill response'] },
    ]);
    assert.deepEqual(profile.basics.profiles, [
      { network: 'LinkedIn', username: 'bao-example', url: 'https://linkedin.com/in/bao-example' },
    ]);
  });

  it('Manfred MAC', async () => {
    const { kind, profile } = await imported('mac.json', {
      settings: { language: 'ES', lastUpdate: '2024-01-01', MACVersion: '0.5' },
      aboutMe: {
        profile: {
          name: 'Nuria',
          surnames: 'Cabello Ríos',
          title: 'Analista de datos',
          description: 'Datos para hospitales.',
        },
        relevantLinks: [{ type: 'github', URL: 'https://github.com/nuria-example' }],
      },
      experience: {
        jobs: [
          {
            organization: { name: 'Hospital del Norte' },
            type: 'fullTime',
            roles: [
              {
                name: 'Analista',
                startDate: '2020-03-01',
                challenges: [{ description: 'Informes de urgencias.', actions: ['Redujo la espera un 15 %.'] }],
                competences: [{ name: 'SQL', type: 'technology' }],
              },
            ],
          },
        ],
      },
      knowledge: {
        languages: [{ name: 'ES', fullName: 'Español', level: 'Native or bilingual proficiency' }],
        hardSkills: [{ level: 'high', skill: { name: 'SQL', type: 'technology' } }],
        studies: [
          {
            studyType: 'officialDegree',
            name: 'Estadística',
            startDate: '2014-09-01',
            finishDate: '2018-06-01',
            institution: { name: 'Universidad de Soria' },
          },
        ],
      },
    });
    assert.equal(kind, 'manfred');
    assert.equal(profile.basics.name, 'Nuria Cabello Ríos');
    assert.deepEqual(profile.work, [
      {
        name: 'Hospital del Norte',
        position: 'Analista',
        startDate: '2020-03-01',
        endDate: 'present',
        highlights: ['Informes de urgencias.', 'Redujo la espera un 15 %.'],
        keywords: ['SQL'],
        'x-type': 'fullTime',
      },
    ]);
    assert.deepEqual(profile.skills, [{ name: 'SQL', level: 'high', 'x-type': 'technology' }]);
    assert.deepEqual(profile.languages, [{ language: 'Español', fluency: 'Native or bilingual proficiency' }]);
  });

  it('FRESH', async () => {
    const { kind, profile } = await imported('fresh.json', {
      name: 'Odalys Ferrer',
      meta: { format: 'FRESH@0.6.0' },
      info: { label: 'Welder', brief: 'Certified for pressure vessels.' },
      contact: { email: 'odalys@example.org' },
      location: { city: 'Tampa', region: 'FL', country: 'US' },
      employment: {
        history: [
          {
            employer: 'Gulf Fabrication',
            position: 'Welder',
            start: '2016-02',
            end: '2020-07',
            highlights: ['Passed 214 of 214 X-ray checks.'],
            keywords: ['TIG'],
          },
        ],
      },
      skills: { sets: [{ name: 'Welding', level: 'Master', skills: ['TIG', 'MIG'] }] },
    });
    assert.equal(kind, 'fresh');
    assert.deepEqual(profile.basics.location, { city: 'Tampa', region: 'FL', countryCode: 'US' });
    assert.deepEqual(profile.work, [
      {
        name: 'Gulf Fabrication',
        position: 'Welder',
        startDate: '2016-02',
        endDate: '2020-07',
        highlights: ['Passed 214 of 214 X-ray checks.'],
        keywords: ['TIG'],
      },
    ]);
    assert.deepEqual(profile.skills, [{ name: 'Welding', level: 'Master', keywords: ['TIG', 'MIG'] }]);
  });

  it('Europass', async () => {
    const { kind, profile } = await imported(
      'europass.xml',
      `<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0">
<CandidatePerson><PersonName><oa:GivenName>Jonas</oa:GivenName><hr:FamilyName>Petrauskas</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>jonas@example.org</oa:URI></Communication>
<Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>370</CountryDialing><oa:DialNumber>61234567</oa:DialNumber></Communication>
<Communication><UseCode>home</UseCode><Address><oa:CityName>Kaunas</oa:CityName><CountryCode>lt</CountryCode></Address></Communication><PrimaryLanguageCode>lt</PrimaryLanguageCode></CandidatePerson>
<CandidateProfile languageCode="en"><hr:ExecutiveSummary>&lt;p&gt;Tram driver with a clean record.&lt;/p&gt;</hr:ExecutiveSummary>
<EmploymentHistory><EmployerHistory><hr:OrganizationName>Kaunas Transport</hr:OrganizationName><PositionHistory><PositionTitle>Tram driver</PositionTitle>
<eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2015-04-01</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
<oa:Description>&lt;ol&gt;&lt;li data-list="bullet"&gt;Drove 300,000 km without an accident.&lt;/li&gt;&lt;/ol&gt;</oa:Description></PositionHistory></EmployerHistory></EmploymentHistory></CandidateProfile></Candidate>`,
    );
    assert.equal(kind, 'europass');
    assert.deepEqual(profile.basics, {
      name: 'Jonas Petrauskas',
      email: 'jonas@example.org',
      phone: '+370 61234567',
      location: { city: 'Kaunas', countryCode: 'LT' },
      summary: 'Tram driver with a clean record.',
    });
    assert.deepEqual(profile.work, [
      {
        name: 'Kaunas Transport',
        position: 'Tram driver',
        startDate: '2015-04-01',
        endDate: 'present',
        highlights: ['Drove 300,000 km without an accident.'],
      },
    ]);
    assert.deepEqual(profile.languages, [{ language: 'Lithuanian', fluency: 'Native' }]);
  });

  it('an empty value is no value, and broken JSON is refused with its place', async () => {
    const { profile } = await imported('resume.json', { basics: { name: 'Ida Holm', phone: null, url: '' }, work: [] });
    assert.deepEqual(profile.basics, { name: 'Ida Holm' });
    await assert.rejects(imported('resume.json', '{"basics": {"name": "Ida Holm",\n  "email": }}'), /line 2/);
    await assert.rejects(imported('cv.yaml', 'cv:\n  name: "Ida\n  sections: {}\n'), /line \d/);
  });
});

describe('a document whose parts are used many times over', () => {
  it('is counted up to a bound', async () => {
    const fieldsOf = async (lines: number): Promise<number> => {
      const job = (highlights: string): string =>
        `      - company: Fjordlinjen\n        position: Cook\n        highlights: ${highlights}\n`;
      const duties = Array.from({ length: lines }, (_, index) => `Fed ferry ${index}`).join(', ');
      const jobs = job(`&duties [${duties}]`) + job('*duties').repeat(90);
      const text = `cv:\n  name: Ottilie Brandvold\n  sections:\n    experience:\n${jobs}`;
      return (await imported('Ottilie_CV.yaml', text)).fields;
    };
    assert.ok((await fieldsOf(40)) > 90 * 40);
    assert.ok((await fieldsOf(100)) < 6000);
  });
});
