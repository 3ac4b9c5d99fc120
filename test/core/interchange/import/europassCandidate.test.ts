import assert from 'node:assert/strict';
import { imported } from './support.ts';

const way = (code: string, uri: string) =>
  `<Communication><ChannelCode>${code}</ChannelCode><URI>${uri}</URI></Communication>`;
const span = (name: string, from: string, to: string) =>
  `<${name}><StartDate><FormattedDateTime>${from}</FormattedDateTime></StartDate>${to === '' ? '<CurrentIndicator>true</CurrentIndicator>' : `<EndDate><FormattedDateTime>${to}</FormattedDateTime></EndDate>`}</${name}>`;
const skill = (name: string, list: string, levels: readonly string[] = []) =>
  `<PersonCompetency><CompetencyID>${name}</CompetencyID><TaxonomyID>${list}</TaxonomyID>${levels
    .map((one) => one.split(' '))
    .map(
      ([kind, level]) =>
        `<CompetencyDimension><CompetencyDimensionTypeCode>${kind}</CompetencyDimensionTypeCode><Score><ScoreText>${level}</ScoreText></Score></CompetencyDimension>`,
    )
    .join('')}</PersonCompetency>`;

/** A profile of the site with every part that a person can fill in. */
const candidate = `<Candidate><CandidatePerson>
<PersonName><GivenName>Hedda</GivenName><FamilyName>Sundquist</FamilyName></PersonName>
${way('Email', 'hedda@sundquist.example')}${way('Email', 'work@sundquist.example')}
<Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>+46</CountryDialing><DialNumber>340 555 018</DialNumber></Communication>
<Communication><ChannelCode>Telephone</ChannelCode><DialNumber>031 555 019</DialNumber></Communication>
${way('Web', 'https://sundquist.example')}${way('Web', 'https://patterns.example')}
${way('Social Media', 'https://www.linkedin.com/in/heddas')}${way('InstantMessage', 'hedda.s')}
<Communication><Address><AddressLine>Strandgatan 9</AddressLine><PostalCode>432 44</PostalCode><CityName>Varberg</CityName><CountryCode>se</CountryCode></Address></Communication>
<PrimaryLanguageCode>sv</PrimaryLanguageCode><PrimaryLanguageCode>fi</PrimaryLanguageCode><ShoeSize>39</ShoeSize>
</CandidatePerson><CandidateProfile>
<ExecutiveSummary>&lt;p&gt;Turns drawings into wood.&lt;/p&gt;</ExecutiveSummary>
<EmploymentHistory>
<EmployerHistory><OrganizationName>Ringhals Foundry</OrganizationName><OrganizationContact>${way('Web', 'https://ringhals.example')}<Communication><Address><CityName>Varberg</CityName></Address></Communication></OrganizationContact>
<PositionHistory><PositionTitle>Foreman</PositionTitle>${span('EmploymentPeriod', '2019-09', '')}<Description>&lt;p&gt;Leads nine.&lt;/p&gt;</Description></PositionHistory>
<PositionHistory><PositionTitle>Pattern maker</PositionTitle>${span('EmploymentPeriod', '2014-03', '2019-08')}<Description>&lt;ul&gt;&lt;li&gt;Carved 220 patterns.&lt;/li&gt;&lt;/ul&gt;</Description></PositionHistory></EmployerHistory>
<EmployerHistory><OrganizationName>Skiffen</OrganizationName>${span('EmploymentPeriod', '2010', '2014')}<Link>https://skiffen.example</Link><PositionHistory><PositionTitle>Owner</PositionTitle><City>Falkenberg</City><Country>Sweden</Country></PositionHistory></EmployerHistory>
</EmploymentHistory>
<EducationHistory>
<EducationOrganizationAttendance><OrganizationName>Yrkesskolan</OrganizationName><Link>https://yrkes.example</Link>${span('AttendancePeriod', '2008-08', '2010-06')}<EducationDegree><DegreeName>Journeyman</DegreeName><FieldOfStudy>Foundry work</FieldOfStudy><FinalGrade><ScoreText>VG</ScoreText></FinalGrade><OccupationalSkillsCovered>&lt;p&gt;Sand and wood.&lt;/p&gt;</OccupationalSkillsCovered></EducationDegree></EducationOrganizationAttendance>
<EducationOrganizationAttendance><OrganizationName>Birch College</OrganizationName><EducationLevelName>Upper secondary</EducationLevelName>${span('AttendancePeriod', '2005', '2008')}<FinalGrade>4.1</FinalGrade><Description>Drawing</Description></EducationOrganizationAttendance>
</EducationHistory>
<VoluntaryWorks><VoluntaryWork><Title>Coxswain</Title><Location>Träslövsläge</Location>${span('EngagementPeriod', '2015', '')}<Description>On call.</Description></VoluntaryWork></VoluntaryWorks>
<HonorsAndAwards><HonorAndAward><Title>Golden Plane</Title><AwardingInstitution>Guild of Joiners</AwardingInstitution><Date>2018-06</Date><Description>For a mast step.</Description></HonorAndAward></HonorsAndAwards>
<Licenses><License><LicenseName>Crane licence</LicenseName><IssuingAuthority>Transportstyrelsen</IssuingAuthority><EffectiveTimePeriod><StartDate>2016-02</StartDate><EndDate>2026-02</EndDate></EffectiveTimePeriod></License></Licenses>
<Certifications><Certification><CertificationName>First aid</CertificationName><FirstIssuedDate>2017</FirstIssuedDate><Link>https://aid.example</Link></Certification></Certifications>
<CourseCertifications><CourseCertification><Title>Welding</Title><OrganizationName>Svets AB</OrganizationName><Date><StartDate>2012-01</StartDate><EndDate>2012-03</EndDate></Date><Description>Ten evenings.</Description></CourseCertification></CourseCertifications>
<PublicationHistory><Publication><FormattedPublicationDescription>On venting.</FormattedPublicationDescription><Date>2020</Date><DOI>10.1000/2</DOI><Link>https://sand.example</Link></Publication></PublicationHistory>
<Skills><Skill>Lathe</Skill><Skill><Title>Spokeshave</Title></Skill></Skills>
<PersonQualifications>
${skill('en', 'language', ['CEF-Understanding-Listening C1', 'CEF-Understanding-Reading C2', 'CEF-Speaking-Interaction B2'])}
${skill('Welding', 'ESCO')}${skill('Gouge', '')}
</PersonQualifications>
<DigitalSkills><DigitalSkill><Description>CAD every day</Description></DigitalSkill></DigitalSkills>
<CommunicationAndInterpersonalSkills><Skill><Title>Teaching</Title></Skill></CommunicationAndInterpersonalSkills>
<ManagementAndLeadershipSkills><Skill><Title>Rotas</Title></Skill></ManagementAndLeadershipSkills>
<HobbiesAndInterests><HobbyAndInterest><Description>Kites</Description></HobbyAndInterest></HobbiesAndInterests>
<Projects><Project><Title>Capstan</Title>${span('ProjectPeriod', '2016-01', '2016-05')}<Description>A winch.</Description></Project></Projects>
<CreativeWorks><CreativeWork><Title>Figurehead</Title><Date>2011</Date></CreativeWork></CreativeWorks>
<SocialAndPoliticalActivities><Activity><Title>Town council</Title></Activity></SocialAndPoliticalActivities>
<NetworksAndMemberships><Membership><Title>Guild of founders</Title></Membership></NetworksAndMemberships>
<Others><Other><Title>Bergen</Title></Other></Others>
<EmploymentReferences><EmploymentReference><Referee><FormattedName>Birger Alm</FormattedName><PositionTitle>Owner</PositionTitle><Communication><CountryDialing>46</CountryDialing><DialNumber>340 555 1</DialNumber></Communication><Link>https://alm.example</Link></Referee></EmploymentReference></EmploymentReferences>
<SpeakingHistory><SpeakingEvent><Title>Foundry days</Title><Date>2019-05</Date><Link>https://days.example</Link></SpeakingEvent></SpeakingHistory>
<PatentHistory><Patent><Title>A sieve</Title><PatentStatus><PatentStatusCode>Granted</PatentStatusCode></PatentStatus><IssuingAuthority>PRV</IssuingAuthority><Description>Finer.</Description></Patent></PatentHistory>
</CandidateProfile></Candidate>`;

describe('a Europass profile with every part', () => {
  it('is the whole profile', async () => {
    const { text, notes } = await imported('europass.xml', candidate);
    assert.equal(
      text,
      `basics:
  name: Hedda Sundquist
  email: hedda@sundquist.example
  phone: +46 340 555 018
  url: https://sundquist.example
  location:
    address: Strandgatan 9
    postalCode: 432 44
    city: Varberg
    countryCode: SE
  summary: Turns drawings into wood.
  profiles:
    - network: LinkedIn
      username: heddas
      url: https://www.linkedin.com/in/heddas
    - username: hedda.s
    - url: https://patterns.example
  x-emails:
    - work@sundquist.example
  x-phones:
    - 031 555 019

work:
  - name: Ringhals Foundry
    location: Varberg
    url: https://ringhals.example
    roles:
      - position: Foreman
        startDate: 2019-09
        endDate: present
        summary: Leads nine.
      - position: Pattern maker
        startDate: 2014-03
        endDate: 2019-08
        highlights:
          - Carved 220 patterns.

  - name: Skiffen
    position: Owner
    location: Falkenberg, Sweden
    startDate: 2010
    endDate: 2014
    url: https://skiffen.example

volunteer:
  - organization: Träslövsläge
    position: Coxswain
    startDate: 2015
    endDate: present
    summary: On call.

education:
  - institution: Yrkesskolan
    studyType: Journeyman
    area: Foundry work
    url: https://yrkes.example
    startDate: 2008-08
    endDate: 2010-06
    score: VG
    summary: Sand and wood.

  - institution: Birch College
    area: Upper secondary
    startDate: 2005
    endDate: 2008
    score: "4.1"
    summary: Drawing

awards:
  - title: Golden Plane
    awarder: Guild of Joiners
    date: 2018-06
    summary: For a mast step.

certificates:
  - name: Crane licence
    issuer: Transportstyrelsen
    date: 2016-02
    expires: 2026-02
  - name: First aid
    date: 2017
    url: https://aid.example

  - name: Welding
    issuer: Svets AB
    date: 2012-01 – 2012-03
    x-description: Ten evenings.

publications:
  - name: On venting.
    releaseDate: 2020
    doi: 10.1000/2
    url: https://sand.example

skills:
  - name: Lathe
  - name: Spokeshave
  - name: Welding
    x-taxonomy: ESCO
  - name: Gouge
  - name: Teaching
  - name: Rotas
  - name: CAD every day

interests:
  - name: Kites

references:
  - name: Birger Alm, Owner
    x-contact:
      - +46 340 555 1
    x-url: https://alm.example

talks:
  - name: Foundry days
    date: 2019-05
    url: https://days.example

patents:
  - name: A sieve
    status: Granted
    office: PRV
    summary: Finer.

languages:
  - language: Swedish
    fluency: Native
  - language: Finnish
    fluency: Native
  - language: English
    fluency: listening C1, reading C2, spoken interaction B2

projects:
  - name: Capstan
    startDate: 2016-01
    endDate: 2016-05
    description: A winch.

sections:
  - title: Creative Works
    items:
      - name: Figurehead
        date: 2011
  - title: Social And Political Activities
    items:
      - name: Town council
  - title: Networks And Memberships
    items:
      - name: Guild of founders
  - title: Others
    items:
      - name: Bergen

x-imported:
  ShoeSize: "39"
`,
    );
    assert.equal(
      notes.join('\n'),
      `Europass says by which list it names some skills: a profile has no place for this; it is kept under \`x-taxonomy\` and not printed.
\`ShoeSize\`: a profile has no place for this; it is kept under \`x-imported\` and not printed.`,
    );
  });
});
