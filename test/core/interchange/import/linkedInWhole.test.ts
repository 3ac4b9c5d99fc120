import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import { type Packed, zipOf } from '../../../cli/support/files.ts';
import { imported } from './support.ts';

const inflate = async (bytes: Uint8Array, limit: number) => inflateRawSync(bytes, { maxOutputLength: limit });
const read = (files: readonly Packed[]) => imported('export.zip', zipOf(files), { inflate });
const table = (name: string, ...rows: readonly string[]): Packed => ({ name, content: `${rows.join('\n')}\n` });

/** Every table that a profile takes something from, with every column. */
const whole: readonly Packed[] = [
  table(
    'Profile.csv',
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
    'Ottilie,Brandvold,Aasen,Strandgaten 12,Apr 4,Ship\'s cook,Cooks for ferries.,Maritime,5020,"Bergen, Norway","[@ottilie_b,galley_ob]","[COMPANY:fjordlinjen.example, PORTFOLIO:http://brandvold.example,BLOG:rye.example]",skype: ottilie.b',
  ),
  table(
    'Positions.csv',
    'Company Name,Title,Description,Location,Started On,Finished On',
    'Fjordlinjen,Head cook,"Runs the galley.\n▪ Fed 240 passengers a day\n▪ Cut waste by 30%","Bergen, Norway",Mar 2019,',
    'Fjordlinjen,Cook,,"Bergen, Norway",2017,Mar 2019',
    'Havnecafé,Cook,"Opened it ▪ Closed it",,Aug 2015,summer',
    ',,,,,',
  ),
  table(
    'Volunteering.csv',
    'Company Name,Role,Cause,Started On,Finished On,Description',
    'Sea Rescue,Crew,environment,2018,Jun 2020,- Went out at night',
  ),
  table(
    'Education.csv',
    'School Name,Start Date,End Date,Notes,Degree Name,Activities',
    'Bergen Culinary,2013,2015,Wrote on rye,"Diploma, Pastry, Bread",Choir',
    'Voss Gymnas,2010,,,Studentereksamen,',
  ),
  table(
    'Certifications.csv',
    'Name,Url,Authority,Started On,Finished On,License Number',
    'Food hygiene,https://trygg.example/7,Mattilsynet,Feb 2016,Feb 2021,N-7',
    'First aid,,Red Cross,2019,,',
  ),
  table('Honors.csv', 'Title,Description,Issued On', 'Golden Ladle,For a soup,Nov 2020'),
  table(
    'Publications.csv',
    'Name,Published On,Description,Publisher,Url',
    'Rye at sea,Sep 2021,On dough and swell,Kokken,https://kokken.example/rye',
  ),
  table(
    'Patents.csv',
    'Title,Description,Patent Number,Patent Status,Patent Issuer,Inventors,Filing/Issue Date,Url',
    'A gimballed oven,Stays level,NO 512,Issued,Patentstyret,"Ottilie Brandvold; Oda Berg,",May 2022,https://patent.example/512',
  ),
  table(
    'Projects.csv',
    'Title,Description,Url,Started On,Finished On',
    'Galley plan,"A plan for 3 ships\n• Saved 40 steps",https://plan.example,Feb 2021,Apr 2021',
  ),
  table(
    'Organizations.csv',
    'Name,Position,Description,Started On,Finished On',
    'Cooks’ Guild,Steward,Keeps the books,Jan 2020,Dec 2021',
    'Choir,,,,',
  ),
  table('Test Scores.csv', 'Name,Score,Description,Date', 'Sea safety,98,Best of the year,May 2017'),
  table('Courses.csv', 'Name,Number', 'Sugar work,P-12', 'Bread,'),
  table('Causes.csv', 'Supported Cause', 'Animal Welfare', 'Education'),
  table(
    'Recommendations_Received.csv',
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
    'Oda,Berg,,Captain,Never late.,,VISIBLE',
  ),
  // Exports of some years have a word to the reader above the table.
  table('Skills.csv', 'Notes:', '"These are your skills, as of today."', '', ' Name ', 'Pastry', 'Menus'),
  table('Languages.csv', 'Name,Proficiency', 'Norwegian,NATIVE_OR_BILINGUAL', 'German,Limited working', 'Danish,'),
  table(
    'Email Addresses.csv',
    'Email Address,Confirmed,Primary',
    'first@brandvold.example,Yes,No',
    'second@brandvold.example,Yes,No',
  ),
  table('PhoneNumbers.csv', 'Extension,Number,Type', ',,Home', ',+47 55 90 00 00,Mobile', ',+47 55 90 11 11,Work'),
  table('messages.csv', 'FROM,TO', 'Ada,Ottilie'),
  table('Logins.csv', 'Login Date,IP', 'today,127.0.0.1'),
  table('Rich Media.csv', 'Date/Time,Media Link', 'today,https://media.example'),
];

describe('an export of LinkedIn with every table', () => {
  it('is the whole profile, column by column', async () => {
    const { text, notes } = await read(whole);
    assert.equal(
      text,
      `basics:
  name: Ottilie Brandvold
  label: Ship's cook
  email: first@brandvold.example
  phone: +47 55 90 00 00
  url: http://brandvold.example
  location:
    address: Strandgaten 12
    postalCode: "5020"
    city: Bergen
    countryCode: NO
  summary: Cooks for ferries.
  profiles:
    - network: Twitter
      username: ottilie_b
      url: https://x.com/ottilie_b
    - network: Twitter
      username: galley_ob
      url: https://x.com/galley_ob
    - url: https://fjordlinjen.example
    - url: https://rye.example
  x-emails:
    - second@brandvold.example
  x-phones:
    - +47 55 90 11 11

work:
  - name: Fjordlinjen
    location: Bergen, Norway
    roles:
      - position: Head cook
        startDate: 2019-03
        endDate: present
        summary: Runs the galley.
        highlights:
          - Fed 240 passengers a day
          - Cut waste by 30%
      - position: Cook
        startDate: 2017
        endDate: 2019-03

  - name: Havnecafé
    position: Cook
    startDate: 2015-08
    endDate: summer
    summary: Opened it
    highlights:
      - Closed it

volunteer:
  - organization: Sea Rescue
    position: Crew
    startDate: 2018
    endDate: 2020-06
    highlights:
      - Went out at night
    x-cause: environment

education:
  - institution: Bergen Culinary
    studyType: Diploma
    area: Pastry, Bread
    startDate: 2013
    endDate: 2015
    summary: |-
      Wrote on rye

      Choir
  - institution: Voss Gymnas
    studyType: Studentereksamen
    startDate: 2010

awards:
  - title: Golden Ladle
    date: 2020-11
    summary: For a soup

certificates:
  - name: Food hygiene
    issuer: Mattilsynet
    date: 2016-02
    expires: 2021-02
    url: https://trygg.example/7
    x-license: N-7
  - name: First aid
    issuer: Red Cross
    date: 2019

publications:
  - name: Rye at sea
    publisher: Kokken
    releaseDate: 2021-09
    url: https://kokken.example/rye
    summary: On dough and swell

skills:
  - name: Pastry
  - name: Menus

languages:
  - language: Norwegian
    fluency: Native or bilingual
  - language: German
    fluency: Limited working
  - language: Danish

references:
  - name: Oda Berg, Captain
    reference: Never late.

projects:
  - name: Galley plan
    description: A plan for 3 ships
    highlights:
      - Saved 40 steps
    startDate: 2021-02
    endDate: 2021-04
    url: https://plan.example

patents:
  - name: A gimballed oven
    number: NO 512
    status: Issued
    office: Patentstyret
    inventors: [Ottilie Brandvold, Oda Berg]
    date: 2022-05
    summary: Stays level
    url: https://patent.example/512

sections:
  - title: Courses
    items:
      - Sugar work – P-12
      - Bread
  - title: Organizations
    items:
      - name: Cooks’ Guild
        description: Steward — Keeps the books
        date: 2020-01 – 2021-12
      - name: Choir
  - title: Test scores
    items:
      - name: Sea safety
        description: 98 — Best of the year
        date: 2017-05
  - title: Causes
    items:
      - Animal Welfare
      - Education

x-imported:
  maidenName: Aasen
  industry: Maritime
  instantMessengers: "skype: ottilie.b"
  birthDate: Apr 4
`,
    );
    assert.deepEqual(notes, [
      'Not read, because it is not about your career: messages.csv, Logins.csv, Rich Media.csv.',
    ]);
  });

  it('has the columns that older exports call otherwise, and a company’s page where there is no other', async () => {
    const { text } = await read([
      table(
        'Profile.csv',
        'First Name,Last Name,Headline,Country,Websites',
        'Ottilie,,Cook,Norway,[COMPANY:https://quay.example]',
      ),
      table(
        'Patents.csv',
        'Title,Patent Number,Status,Issuer,Filed On',
        'A gimballed oven,NO 512,Pending,Patentstyret,May 2022',
      ),
      table('Scores.csv', 'Name,Score,Test Date', 'Sea safety,98,May 2017'),
      table('Volunteering.csv', 'Company Name,Role,Started On,Finished On', 'Sea Rescue,Crew,,'),
    ]);
    assert.equal(
      text,
      `basics:
  name: Ottilie
  label: Cook
  url: https://quay.example
  location:
    countryCode: NO

volunteer:
  - organization: Sea Rescue
    position: Crew

patents:
  - name: A gimballed oven
    number: NO 512
    status: Pending
    office: Patentstyret
    date: 2022-05

sections:
  - title: Test scores
    items:
      - name: Sea safety
        description: "98"
        date: 2017-05
`,
    );
  });

  it('is refused where neither the person nor a position is in it', async () => {
    await assert.rejects(
      read([table('Skills.csv', 'Name', 'Pastry')]),
      /the archive is no LinkedIn data export: it has neither Profile\.csv nor Positions\.csv\./,
    );
    const { profile } = await read([table('Positions.csv', 'Company Name,Title,Started On', 'Quay,Cook,2019')]);
    assert.deepEqual(profile, {
      work: [{ name: 'Quay', position: 'Cook', startDate: '2019', endDate: 'present' }],
    });
  });
});
