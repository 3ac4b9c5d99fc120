import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Profile = Readonly<Record<string, unknown>>;

const candidate = async (profile: string): Promise<Profile> =>
  (
    await imported(
      'europass.xml',
      `<Candidate><CandidatePerson><PersonName><GivenName>Hedda</GivenName></PersonName></CandidatePerson><CandidateProfile>${profile}</CandidateProfile></Candidate>`,
    )
  ).profile as never;

const inJson = async (learner: object): Promise<{ readonly kind: string; readonly profile: Profile }> => {
  const { kind, profile } = await imported('europass.json', {
    SkillsPassport: {
      Locale: 'en',
      LearnerInfo: { Identification: { PersonName: { FirstName: 'Hedda', Surname: 'Sundquist' } }, ...learner },
    },
  });
  return { kind, profile: profile as never };
};

describe('a Europass document, whatever the schema has an element for', () => {
  it('has the time and the page of what somebody took part in', async () => {
    const period = '<Date><StartDate>2019-03</StartDate><EndDate>2021-06</EndDate></Date>';
    const activity = `<Title>Choir</Title>${period}<Description>Alto</Description><Link>https://choir.example</Link>`;
    const { volunteer, projects, sections, interests } = await candidate(
      `<VoluntaryWorks><VoluntaryWork>${activity}</VoluntaryWork></VoluntaryWorks><Projects><Project>${activity}</Project></Projects>
       <ConferencesAndSeminars><ConferenceAndSeminar>${activity}</ConferenceAndSeminar></ConferencesAndSeminars>
       <HobbiesAndInterests><HobbyAndInterest><Title>Oboe</Title><Description>In a trio</Description></HobbyAndInterest></HobbiesAndInterests>
       <Others><Title>Exchange</Title><Other><Title>Bergen</Title><Date>2018</Date></Other></Others>`,
    );
    assert.deepEqual(volunteer, [
      { position: 'Choir', startDate: '2019-03', endDate: '2021-06', url: 'https://choir.example', summary: 'Alto' },
    ]);
    assert.deepEqual(projects, [
      { name: 'Choir', startDate: '2019-03', endDate: '2021-06', description: 'Alto', url: 'https://choir.example' },
    ]);
    assert.deepEqual(sections, [
      {
        title: 'Conferences And Seminars',
        items: [{ name: 'Choir', description: 'Alto', date: '2019-03 – 2021-06', url: 'https://choir.example' }],
      },
      { title: 'Exchange', items: [{ name: 'Bergen', date: '2018' }] },
    ]);
    assert.deepEqual(interests, [{ name: 'Oboe', keywords: ['In a trio'] }]);
  });

  it('has people who can be asked, talks, patents, and skills in one’s own words', async () => {
    const { references, talks, patents, skills } = await candidate(
      `<EmploymentReferences><Referee><PersonName><GivenName>Oda</GivenName><FamilyName>Berg</FamilyName></PersonName><Role>Foreman</Role><Communication><URI>oda@berg.example</URI></Communication><Comment>Never late.</Comment></Referee></EmploymentReferences>
       <SpeakingHistory><SpeakingEvent><EventName>Foundry days</EventName><Description>On sand</Description></SpeakingEvent></SpeakingHistory>
       <PatentHistory><Patent><PatentID>SE 512</PatentID><PatentTitle>A sieve</PatentTitle><InventorName>H. Sundquist</InventorName></Patent></PatentHistory>
       <OrganisationalSkills><OrganisationalSkill><Title>Led a shift</Title><Description>Of nine</Description></OrganisationalSkill></OrganisationalSkills>`,
    );
    assert.deepEqual(references, [
      { name: 'Oda Berg, Foreman', reference: 'Never late.', 'x-contact': ['oda@berg.example'] },
    ]);
    assert.deepEqual(talks, [{ name: 'Foundry days', summary: 'On sand' }]);
    assert.deepEqual(patents, [{ name: 'A sieve', number: 'SE 512', inventors: ['H. Sundquist'] }]);
    assert.deepEqual(skills, [{ name: 'Led a shift', 'x-description': 'Of nine' }]);
  });

  it('has a paper by its title, and houses with their pages and countries', async () => {
    const contact = `<OrganizationContact><Communication><ChannelCode>Web</ChannelCode><URI>https://birch.example</URI></Communication><Communication><Address><CityName>Lund</CityName><CountryCode>se</CountryCode></Address></Communication></OrganizationContact>`;
    const { publications, education } = await candidate(
      `<PublicationHistory><Publication><FormattedPublicationDescription>With O. Berg.</FormattedPublicationDescription><Title>On sand</Title><Year>2019</Year><Reference>Foundry Letters</Reference><DOI><Value>10.1000/1</Value></DOI></Publication></PublicationHistory>
       <EducationHistory><EducationOrganizationAttendance><OrganizationName>Birch</OrganizationName>${contact}<EducationDegree><DegreeName>BA</DegreeName><DegreeMajor>Casting</DegreeMajor><DegreeDate><FormattedDateTime>2014-06</FormattedDateTime></DegreeDate></EducationDegree></EducationOrganizationAttendance></EducationHistory>`,
    );
    assert.deepEqual(publications, [
      {
        name: 'On sand',
        publisher: 'Foundry Letters',
        releaseDate: '2019',
        doi: '10.1000/1',
        summary: 'With O. Berg.',
      },
    ]);
    assert.deepEqual(education, [
      {
        institution: 'Birch',
        studyType: 'BA',
        area: 'Casting',
        location: 'Lund, SE',
        url: 'https://birch.example',
        endDate: '2014-06',
      },
    ]);
  });
});

describe('Europass in JSON', () => {
  it('says what its third version says in XML', async () => {
    const house = (Name: string) => ({
      Name,
      ContactInfo: { Address: { Contact: { Municipality: 'Lund', Country: { Code: 'SE', Label: 'Sweden' } } } },
    });
    const { kind, profile } = await inJson({
      WorkExperience: [
        {
          Period: { From: { Year: 2007, Month: 8 }, Current: true },
          Position: { Label: 'Pattern maker' },
          Activities: '<ul><li>Carved 40 patterns</li></ul>',
          Employer: house('Ringhals Foundry'),
        },
      ],
      Education: [
        {
          Period: { From: { Year: 2003 }, To: { Year: 2006, Month: 6, Day: 2 } },
          Title: 'MSc Metallurgy',
          Organisation: house('Birch University'),
        },
      ],
      Skills: {
        Linguistic: {
          MotherTongue: [{ Description: { Code: 'sv', Label: 'Swedish' } }],
          ForeignLanguage: [
            { Description: { Code: 'en', Label: 'English' }, ProficiencyLevel: { Listening: 'C1', Writing: 'C1' } },
          ],
        },
        Computer: { Description: '<p>CAD, Excel</p>' },
      },
    });
    assert.equal(kind, 'europass');
    assert.deepEqual((profile.basics as { name: string }).name, 'Hedda Sundquist');
    assert.deepEqual(profile.work, [
      {
        name: 'Ringhals Foundry',
        position: 'Pattern maker',
        location: 'Lund, Sweden',
        startDate: '2007-08',
        endDate: 'present',
        highlights: ['Carved 40 patterns'],
      },
    ]);
    assert.deepEqual(profile.education, [
      {
        institution: 'Birch University',
        studyType: 'MSc',
        area: 'Metallurgy',
        location: 'Lund, Sweden',
        startDate: '2003',
        endDate: '2006-06-02',
      },
    ]);
    assert.deepEqual(profile.languages, [
      { language: 'Swedish', fluency: 'Mother tongue' },
      { language: 'English', fluency: 'C1' },
    ]);
    assert.deepEqual(profile.skills, [{ name: 'Computer', keywords: ['CAD', 'Excel'] }]);
  });

  it('has ways to reach somebody, and a headline that is a sentence for the summary', async () => {
    const { profile } = await inJson({
      Identification: {
        PersonName: { FirstName: 'Hedda' },
        ContactInfo: {
          Telephone: [{ Contact: '+46 70 1' }, { Contact: '+46 31 2' }],
          Website: [{ Contact: 'https://github.com/hedda-example' }, { Contact: 'https://hedda.example' }],
          InstantMessaging: [{ Contact: 'hedda.s', Use: { Code: 'skype', Label: 'Skype' } }],
        },
      },
      Headline: {
        Type: { Code: 'personal_statement', Label: 'Personal statement' },
        Description: { Label: 'Turns drawings into wood.' },
      },
    });
    assert.deepEqual(profile.basics, {
      name: 'Hedda',
      summary: 'Turns drawings into wood.',
      phone: '+46 70 1',
      url: 'https://hedda.example',
      profiles: [
        { network: 'GitHub', username: 'hedda-example', url: 'https://github.com/hedda-example' },
        { network: 'Skype', username: 'hedda.s' },
      ],
      'x-phones': ['+46 31 2'],
    });
  });

  it('has achievements by their titles', async () => {
    const { profile } = await inJson({
      Achievement: [
        { Title: { Label: 'Publications' }, Description: '<ul><li>On sand (2012)</li></ul>' },
        { Title: { Label: 'Honours and awards' }, Description: '<p>Silt Medal (2013)</p>' },
        { Title: { Label: 'Memberships' }, Description: '<p>Guild of founders</p>' },
      ],
    });
    assert.deepEqual(profile.publications, [{ name: 'On sand', releaseDate: '2012' }]);
    assert.deepEqual(profile.awards, [{ title: 'Silt Medal', date: '2013' }]);
    assert.deepEqual(profile.sections, [{ title: 'Memberships', items: ['Guild of founders'] }]);
  });
});
