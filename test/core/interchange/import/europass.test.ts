import assert from 'node:assert/strict';
import { imported } from './support.ts';

const candidate = (person: string, profile = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0">
<hr:DocumentID schemeID="rye">d-1</hr:DocumentID>
<CandidatePerson><PersonName><oa:GivenName>Hedda</oa:GivenName><hr:FamilyName>Sundquist</hr:FamilyName></PersonName>${person}</CandidatePerson>
<CandidateProfile languageCode="en">${profile}</CandidateProfile></Candidate>`;

const read = async (text: string) => {
  const { profile, notes } = await imported('europass.xml', text);
  return { profile: profile as unknown as Readonly<Record<string, unknown>>, notes };
};

describe('a Europass document', () => {
  it('keeps what a profile has no place for, and says so', async () => {
    const { profile, notes } = await read(
      candidate(
        '<hr:BirthDate>1988-04-02</hr:BirthDate><hr:GenderCode>female</hr:GenderCode><NationalityCode>se</NationalityCode><NationalityCode>fi</NationalityCode>',
        '<EmploymentHistory><EmployerHistory><hr:OrganizationName>Ringhals Foundry</hr:OrganizationName><PositionHistory><PositionTitle>Pattern maker</PositionTitle></PositionHistory><Department>Casting</Department></EmployerHistory></EmploymentHistory>',
      ),
    );
    assert.deepEqual(profile['x-imported'], {
      BirthDate: '1988-04-02',
      GenderCode: 'female',
      NationalityCode: ['se', 'fi'],
      'EmploymentHistory.EmployerHistory.Department': 'Casting',
    });
    assert.deepEqual(profile.work, [{ name: 'Ringhals Foundry', position: 'Pattern maker' }]);
    assert.match(notes.join(), /`BirthDate`, `GenderCode`, `NationalityCode`.*kept under `x-imported`/);
    assert.equal((await read(candidate(''))).profile['x-imported'], undefined);
  });
  it('keeps every way to reach somebody', async () => {
    const way = (code: string, rest: string): string =>
      `<Communication><ChannelCode>${code}</ChannelCode>${rest}</Communication>`;
    const phone = (number: string): string =>
      way('Telephone', `<CountryDialing>46</CountryDialing><oa:DialNumber>${number}</oa:DialNumber>`);
    const { profile } = await read(
      candidate(
        ['hedda@sundquist.example', 'work@sundquist.example']
          .map((one) => way('Email', `<oa:URI>${one}</oa:URI>`))
          .join('') +
          phone('70 111 22 33') +
          phone('31 22 11') +
          way('InstantMessage', '<UseCode>chat</UseCode><oa:URI>hedda.s</oa:URI>'),
      ),
    );
    assert.deepEqual(profile.basics, {
      name: 'Hedda Sundquist',
      email: 'hedda@sundquist.example',
      phone: '+46 70 111 22 33',
      profiles: [{ username: 'hedda.s' }],
      'x-emails': ['work@sundquist.example'],
      'x-phones': ['+46 31 22 11'],
    });
  });
  it('says how well a language is known, and in what', async () => {
    const language = (code: string, levels: readonly (readonly [string, string])[]): string =>
      `<PersonCompetency><CompetencyID>${code}</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>${levels
        .map(
          ([name, level]) =>
            `<eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-${name}</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>${level}</hr:ScoreText></eures:Score></eures:CompetencyDimension>`,
        )
        .join('')}</PersonCompetency>`;
    const { profile } = await read(
      candidate(
        '<PrimaryLanguageCode>swe</PrimaryLanguageCode><PrimaryLanguageCode>fin</PrimaryLanguageCode>',
        `<PersonQualifications>${language('eng', [
          ['Understanding-Listening', 'C2'],
          ['Understanding-Reading', 'C2'],
          ['Speaking-Interaction', 'C1'],
          ['Speaking-Production', 'C1'],
          ['Writing-Production', 'B2'],
        ])}${language('deu', [
          ['Understanding-Listening', 'A2'],
          ['Writing-Production', 'A2'],
        ])}</PersonQualifications>`,
      ),
    );
    assert.deepEqual(profile.languages, [
      { language: 'Swedish', fluency: 'Native' },
      { language: 'Finnish', fluency: 'Native' },
      {
        language: 'English',
        fluency: 'listening C2, reading C2, spoken interaction C1, spoken production C1, writing B2',
      },
      { language: 'German', fluency: 'A2' },
    ]);
  });
  it('is kept as well in its third version', async () => {
    const { profile } = await read(
      `<?xml version="1.0" encoding="UTF-8"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><DocumentInfo><DocumentType>ECV</DocumentType></DocumentInfo><LearnerInfo><Identification><PersonName><FirstName>Hedda</FirstName><Surname>Sundquist</Surname></PersonName><Demographics><Birthdate year="1988" month="--04" day="---02"/><Gender><Code>F</Code><Label>Female</Label></Gender></Demographics></Identification>
<Skills><Linguistic><ForeignLanguageList><ForeignLanguage><Description><Code>en</Code><Label>English</Label></Description><ProficiencyLevel><Listening>C1</Listening><Writing>B1</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic></Skills></LearnerInfo></SkillsPassport>`,
    );
    assert.deepEqual(profile['x-imported'], {
      'Identification.Demographics.Birthdate': '1988-04-02',
      'Identification.Demographics.Gender.Label': 'Female',
    });
    assert.deepEqual(profile.languages, [{ language: 'English', fluency: 'listening C1, writing B1' }]);
  });
});
