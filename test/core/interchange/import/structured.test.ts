import assert from 'node:assert/strict';
import { maxSize } from '../../../../server/src/core/yaml/parse.ts';
import { imported } from './support.ts';

describe('documents of other tools', () => {
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

  it('is refused where it says nothing, or more than a profile can', async () => {
    await assert.rejects(
      imported('resume.json', { basics: { name: '', phone: null }, work: [] }),
      /read as JSON Resume, it says nothing that a profile has a place for/,
    );
    await assert.rejects(
      imported('mac.json', {
        aboutMe: { profile: { name: 'Nuria', surnames: 'Cabello', description: 'Datos. '.repeat(maxSize / 7) } },
        experience: { jobs: [] },
        knowledge: {},
        settings: { MACVersion: '0.5' },
      }),
      /it holds more text than a résumé can/,
    );
  });

  it('an empty value is no value, and broken JSON is refused with its place', async () => {
    const { profile } = await imported('resume.json', { basics: { name: 'Ida Holm', phone: null, url: '' }, work: [] });
    assert.deepEqual(profile.basics, { name: 'Ida Holm' });
    await assert.rejects(imported('resume.json', '{"basics": {"name": "Ida Holm",\n  "email": }}'), /line 2/);
    await assert.rejects(imported('cv.yaml', 'cv:\n  name: "Ida\n  sections: {}\n'), /line \d/);
  });
});

describe('a document whose parts are used many times over', () => {
  it('is counted in each place, and refused where it has more than is read', async () => {
    const fieldsOf = async (lines: number): Promise<number> => {
      const job = (highlights: string): string =>
        `      - company: Fjordlinjen\n        position: Cook\n        highlights: ${highlights}\n`;
      const duties = Array.from({ length: lines }, (_, index) => `Fed ferry ${index}`).join(', ');
      const jobs = job(`&duties [${duties}]`) + job('*duties').repeat(90);
      const text = `cv:\n  name: Ottilie Brandvold\n  sections:\n    experience:\n${jobs}`;
      return (await imported('Ottilie_CV.yaml', text)).fields;
    };
    assert.ok((await fieldsOf(40)) > 90 * 40);
    await assert.rejects(fieldsOf(100), /line \d+, column \d+: Aliases .* repeat more than 5000 values/);
  });
});
