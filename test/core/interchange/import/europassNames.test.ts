import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Read = Readonly<Record<string, readonly Record<string, unknown>[]>>;
const read = async (text: string): Promise<Read> => (await imported('europass.xml', text)).profile as unknown as Read;
const candidate = (profile: string, person = ''): Promise<Read> =>
  read(
    `<Candidate><CandidatePerson><PersonName><GivenName>Hedda</GivenName></PersonName>${person}</CandidatePerson><CandidateProfile>${profile}</CandidateProfile></Candidate>`,
  );
const passport = (learner: string): Promise<Read> =>
  read(
    `<SkillsPassport><LearnerInfo><Identification><PersonName><FirstName>Hedda</FirstName></PersonName></Identification>${learner}</LearnerInfo></SkillsPassport>`,
  );

describe('what Europass calls things', () => {
  it('is nothing that is about the file or the page', async () => {
    for (const name of [
      'RenderingInformation',
      'PrintingPreferences',
      'DocumentInfo',
      'Locale',
      'ChannelCode',
      'UseCode',
      'TaxonomyID',
      'AgencyID',
      'LicenseTypeCode',
      'Code',
      'Hidden',
      'ActiveIndicator',
    ])
      assert.equal((await candidate(`<Extra><${name}>rye</${name}></Extra>`))['x-imported'], undefined, name);
    for (const name of ['Nickname', 'Rendered', 'Locales'])
      assert.deepEqual(
        (await candidate(`<Extra><${name}>rye</${name}></Extra>`))['x-imported'],
        { [`Extra.${name}`]: 'rye' },
        name,
      );
    const picture = `<Extra><Photo>${'A'.repeat(401)}</Photo></Extra>`;
    assert.equal((await candidate(picture))['x-imported'], undefined);
    assert.ok((await candidate(picture.replace('A'.repeat(401), 'A'.repeat(400))))['x-imported']);
  });

  it('is the same in several versions: dates and what goes on', async () => {
    const job = async (period: string) => {
      const { work } = await candidate(
        `<EmploymentHistory><EmployerHistory><OrganizationName>Ringhals</OrganizationName><PositionHistory><PositionTitle>Cook</PositionTitle><EmploymentPeriod>${period}</EmploymentPeriod></PositionHistory></EmployerHistory></EmploymentHistory>`,
      );
      return [work![0]!.startDate, work![0]!.endDate];
    };
    for (const [start, end] of [
      ['<StartDate>2019-03</StartDate>', '<EndDate>2021-06</EndDate>'],
      ['<From>2019-03</From>', '<To>2021-06</To>'],
      ['<From year="2019" month="--03"/>', '<To year="2021" month="--06"/>'],
      ['<StartDate><FormattedDateTime>2019-03</FormattedDateTime></StartDate>', '<EndDate>2021-06</EndDate>'],
    ] as const)
      assert.deepEqual(await job(start + end), ['2019-03', '2021-06'], start);
    for (const going of ['CurrentIndicator', 'Ongoing', 'Current']) {
      assert.deepEqual(await job(`<From>2019</From><${going}>true</${going}>`), ['2019', 'present'], going);
      assert.deepEqual(await job(`<From>2019</From><${going}>false</${going}>`), ['2019', undefined], going);
    }
  });

  it('is an award, a certificate or a project by any of its names', async () => {
    for (const name of ['Title', 'CertificationName', 'Name', 'LicenseName']) {
      const award = await candidate(
        `<HonorsAndAwards><HonorAndAward><${name}>Loaf</${name}><AwardingInstitution>Guild</AwardingInstitution><Date>2019</Date><Description>Of rye</Description></HonorAndAward></HonorsAndAwards>`,
      );
      assert.deepEqual(award.awards, [{ title: 'Loaf', awarder: 'Guild', date: '2019', summary: 'Of rye' }], name);
    }
    for (const [list, one] of [
      ['Licenses', 'License'],
      ['Certifications', 'Certification'],
      ['CourseCertifications', 'CourseCertification'],
    ] as const)
      for (const [issuer, date] of [
        ['<IssuingAuthority>Guild</IssuingAuthority>', '<FirstIssuedDate>2019</FirstIssuedDate>'],
        [
          '<OrganizationName>Guild</OrganizationName>',
          '<EffectiveTimePeriod><StartDate>2019</StartDate></EffectiveTimePeriod>',
        ],
        ['<IssuingAuthority>Guild</IssuingAuthority>', '<Date>2019</Date>'],
      ] as const)
        assert.deepEqual(
          (await candidate(`<${list}><${one}><Title>Rye</Title>${issuer}${date}</${one}></${list}>`)).certificates,
          [{ name: 'Rye', issuer: 'Guild', date: '2019' }],
          list + issuer + date,
        );
    for (const period of ['Period', 'ProjectPeriod'])
      assert.deepEqual(
        (
          await candidate(
            `<Projects><Project><Title>Oven</Title><${period}><From>2019</From></${period}><Summary>Of stone</Summary><Link>https://a.example</Link></Project></Projects>`,
          )
        ).projects,
        [{ name: 'Oven', startDate: '2019', description: 'Of stone', url: 'https://a.example' }],
      );
    const paper = async (inner: string) =>
      (await candidate(`<PublicationHistory><Publication>${inner}</Publication></PublicationHistory>`)).publications;
    assert.deepEqual(
      await paper('<FormattedPublicationDescription>On rye</FormattedPublicationDescription><Year>2019</Year>'),
      [{ name: 'On rye', releaseDate: '2019' }],
    );
    assert.deepEqual(await paper('<Title>On rye</Title><Date>2019</Date>'), [{ name: 'On rye', releaseDate: '2019' }]);
  });

  it('is a section of its own where a profile has none', async () => {
    for (const [element, title] of [
      ['CreativeWorks', 'Creative Works'],
      ['SocialAndPoliticalActivities', 'Social And Political Activities'],
      ['NetworksAndMemberships', 'Networks And Memberships'],
      ['ConferencesAndSeminars', 'Conferences And Seminars'],
      ['Others', 'Others'],
    ] as const)
      assert.deepEqual(
        (await candidate(`<${element}><One><Title>Choir</Title><Description>Alto</Description></One></${element}>`))
          .sections,
        [{ title, items: [{ name: 'Choir', description: 'Alto' }] }],
        element,
      );
  });

  it('is a study with what it was in, and where', async () => {
    const study = async (inner: string) =>
      (
        await candidate(
          `<EducationHistory><EducationOrganizationAttendance><OrganizationName>Birch</OrganizationName>${inner}</EducationOrganizationAttendance></EducationHistory>`,
        )
      ).education![0];
    assert.deepEqual(
      await study(
        '<EducationDegree><DegreeName>BA</DegreeName><FieldOfStudy>Law</FieldOfStudy><FinalGrade><ScoreText>1.3</ScoreText></FinalGrade></EducationDegree><AttendancePeriod><From>2015</From></AttendancePeriod>',
      ),
      { institution: 'Birch', studyType: 'BA', area: 'Law', startDate: '2015', score: '1.3' },
    );
    assert.deepEqual(
      await study(
        '<EducationLevelName>Law</EducationLevelName><FinalGrade>1.3</FinalGrade><Description>Torts</Description>',
      ),
      {
        institution: 'Birch',
        area: 'Law',
        score: '1.3',
        summary: 'Torts',
      },
    );
  });

  it('is a country by its code, Greece and the United Kingdom by their own', async () => {
    const place = async (code: string) =>
      (
        (
          await candidate(
            '',
            `<Communication><Address><CityName>Voss</CityName><CountryCode>${code}</CountryCode></Address></Communication>`,
          )
        ).basics as never as { location: { countryCode?: string } }
      ).location.countryCode;
    assert.deepEqual(
      [await place('no'), await place('UK'), await place('el'), await place('NOR')],
      ['NO', 'GB', 'GR', undefined],
    );
  });
});

describe('the third version of Europass', () => {
  it('has skills by their kinds, mother tongues and achievements', async () => {
    const { skills, languages, sections } = await passport(
      `<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>Swedish</Label></Description></MotherTongue></MotherTongueList></Linguistic>${['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'].map((kind) => `<${kind}><Description>${kind} rye</Description></${kind}>`).join('')}</Skills><AchievementList><Achievement><Title><Label>Choir</Label></Title><Description>Alto</Description></Achievement><Achievement><Description>Chess</Description></Achievement></AchievementList>`,
    );
    assert.deepEqual(
      skills!.map(({ name, keywords }) => [name, keywords]),
      [
        ['Communication', ['Communication rye']],
        ['Organisational', ['Organisational rye']],
        ['Job-related', ['JobRelated rye']],
        ['Computer', ['Computer rye']],
        ['Other', ['Other rye']],
      ],
    );
    assert.deepEqual(languages, [{ language: 'Swedish', fluency: 'Mother tongue' }]);
    assert.deepEqual(sections, [
      { title: 'Choir', items: ['Alto'] },
      { title: 'Achievement', items: ['Chess'] },
    ]);
  });
});
