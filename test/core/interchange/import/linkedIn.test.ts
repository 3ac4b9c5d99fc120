import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import { type Packed, zipOf } from '../../../cli/support/files.ts';
import { imported } from './support.ts';

const inflate = async (bytes: Uint8Array, limit: number) => inflateRawSync(bytes, { maxOutputLength: limit });
const read = (files: readonly Packed[]) => imported('export.zip', zipOf(files), { inflate });

const tables: readonly Packed[] = [
  {
    name: 'Profile.csv',
    content:
      'First Name,Last Name,Headline,Summary,Websites,Twitter Handles\n' +
      'Ottilie,Brandvold,"Ship\'s cook, ""Queen of the galley""","Cooks for ferries.\n\nReads tides.","[PERSONAL:brandvold.example,COMPANY:https://fjordlinjen.example]",[ottilie_b]\n',
  },
  {
    name: 'Positions.csv',
    content:
      'Company Name,Title,Description,Location,Started On,Finished On\n' +
      'Fjordlinjen,Head cook,"Fed 240 passengers a day • Cut waste by 30%","Bergen, Norway",Mar 2019,\n' +
      'Havnecafé,Cook,,Oslo,Aug 2015,Feb 2019\n',
  },
  {
    name: 'Education.csv',
    content:
      'School Name,Start Date,End Date,Notes,Degree Name,Activities\nBergen Culinary,2013,2015,,"Diploma, Pastry",Choir\n',
  },
  { name: 'Skills.csv', content: 'Name\nPastry\nMenus\n' },
  { name: 'Languages.csv', content: 'Name,Proficiency\nNorwegian,NATIVE_OR_BILINGUAL\n' },
  {
    name: 'Email Addresses.csv',
    content: 'Email Address,Confirmed,Primary\nold@brandvold.example,Yes,No\nottilie@brandvold.example,Yes,Yes\n',
  },
  { name: 'PhoneNumbers.csv', content: 'Extension,Number,Type\n,+47 55 90 00 00,Mobile\n' },
  { name: 'Connections.csv', content: 'First Name,Last Name\nAda,Lind\n' },
];

describe('an export of LinkedIn', () => {
  it('becomes a profile with everything that is about the person', async () => {
    const { profile, kind, notes } = await read(tables);
    assert.equal(kind, 'linkedin');
    assert.deepEqual(notes, ['Not read, because it is not about your career: Connections.csv.']);
    assert.deepEqual(profile, {
      basics: {
        name: 'Ottilie Brandvold',
        label: 'Ship\'s cook, "Queen of the galley"',
        email: 'ottilie@brandvold.example',
        phone: '+47 55 90 00 00',
        url: 'https://brandvold.example',
        summary: 'Cooks for ferries.\n\nReads tides.',
        profiles: [
          { network: 'Twitter', username: 'ottilie_b', url: 'https://x.com/ottilie_b' },
          { url: 'https://fjordlinjen.example' },
        ],
        'x-emails': ['old@brandvold.example'],
      },
      work: [
        {
          name: 'Fjordlinjen',
          position: 'Head cook',
          location: 'Bergen, Norway',
          startDate: '2019-03',
          endDate: 'present',
          summary: 'Fed 240 passengers a day',
          highlights: ['Cut waste by 30%'],
        },
        { name: 'Havnecafé', position: 'Cook', location: 'Oslo', startDate: '2015-08', endDate: '2019-02' },
      ],
      education: [
        {
          institution: 'Bergen Culinary',
          studyType: 'Diploma',
          area: 'Pastry',
          startDate: '2013',
          endDate: '2015',
          summary: 'Choir',
        },
      ],
      skills: [{ name: 'Pastry' }, { name: 'Menus' }],
      languages: [{ language: 'Norwegian', fluency: 'Native or bilingual' }],
    });
  });

  it('has every table that is about the person, and nothing that they said of others', async () => {
    const { profile, notes } = await read([
      tables[0]!,
      {
        name: 'Volunteering.csv',
        content:
          'Company Name,Role,Cause,Started On,Finished On,Description\nSea Rescue,Crew,environment,2018,,Went out\n',
      },
      { name: 'Courses.csv', content: 'Name,Number\nSugar work,P-12\nBread,\n' },
      {
        name: 'Organizations.csv',
        content: 'Name,Position,Description,Started On,Finished On\nCooks’ Guild,Steward,,Jan 2020,\n',
      },
      { name: 'Test Scores.csv', content: 'Name,Score,Description,Date\nSea safety,98,,May 2017\n' },
      { name: 'Projects.csv', content: 'Title,Description,Url,Started On,Finished On\nGalley plan,,,Feb 2021,\n' },
      {
        name: 'Recommendations_Received.csv',
        content:
          'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nOda,Berg,Fjordlinjen,Captain,Never late.,,VISIBLE\nNils,Aas,Quay,Mate,Fine.,,HIDDEN\nLiv,Dahl,Quay,Pilot,Calm.,,PENDING\n',
      },
      {
        name: 'Recommendations_Given.csv',
        content: 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nIvo,Ray,Quay,Cook,Good.,,VISIBLE\n',
      },
    ]);
    const { basics: _, ...rest } = profile as Record<string, unknown>;
    assert.deepEqual(rest, {
      volunteer: [
        {
          organization: 'Sea Rescue',
          position: 'Crew',
          startDate: '2018',
          endDate: 'present',
          summary: 'Went out',
          'x-cause': 'environment',
        },
      ],
      references: [
        { name: 'Oda Berg, Captain, Fjordlinjen', reference: 'Never late.' },
        { name: 'Nils Aas, Mate, Quay', reference: 'Fine.', hidden: 'true' },
        { name: 'Liv Dahl, Pilot, Quay', reference: 'Calm.', hidden: 'true' },
      ],
      projects: [{ name: 'Galley plan', startDate: '2021-02', endDate: 'present' }],
      sections: [
        { title: 'Courses', items: ['Sugar work – P-12', 'Bread'] },
        {
          title: 'Organizations',
          items: [{ name: 'Cooks’ Guild', description: 'Steward', date: '2020-01 – present' }],
        },
        { title: 'Test scores', items: [{ name: 'Sea safety', description: '98', date: '2017-05' }] },
      ],
    });
    assert.deepEqual(notes, ['Not read, because it is not about your career: Recommendations_Given.csv.']);
  });

  it('has accounts among the pages, a company’s page behind one’s own, and further ways to reach somebody', async () => {
    const { profile } = await read([
      {
        name: 'Profile.csv',
        content:
          'First Name,Last Name,Headline,Websites\nOttilie,Brandvold,Cook,"[COMPANY:https://quay.example,OTHER:https://github.com/ottilie-example,BLOG:https://brandvold.example]"\n',
      },
      tables[5]!,
      { name: 'PhoneNumbers.csv', content: 'Extension,Number,Type\n,+47 1,Mobile\n,+47 2,Home\n' },
    ]);
    assert.deepEqual(profile.basics, {
      name: 'Ottilie Brandvold',
      label: 'Cook',
      email: 'ottilie@brandvold.example',
      phone: '+47 1',
      url: 'https://brandvold.example',
      profiles: [
        { network: 'GitHub', username: 'ottilie-example', url: 'https://github.com/ottilie-example' },
        { url: 'https://quay.example' },
      ],
      'x-emails': ['old@brandvold.example'],
      'x-phones': ['+47 2'],
    });
  });

  it('has tables in several parts, the courses of the only school with it, and nothing that a Mac adds', async () => {
    const { profile, notes } = await read([
      tables[0]!,
      tables[2]!,
      { name: 'Skills.csv', content: 'Name\nPastry\n' },
      { name: 'Part_2/Skills.csv', content: 'Name\nMenus\n' },
      { name: 'Courses.csv', content: 'Name,Number\nSugar work,P-12\n' },
      { name: '__MACOSX/._Skills.csv', content: 'Mac OS X' },
    ]);
    assert.deepEqual(profile.skills, [{ name: 'Pastry' }, { name: 'Menus' }]);
    const [school] = profile.education as unknown as readonly { readonly courses: unknown }[];
    assert.deepEqual(school?.courses, ['Sugar work – P-12']);
    assert.equal(profile.sections, undefined);
    assert.deepEqual(notes, []);
  });

  it('is refused where a table is cut off within a quotation', async () => {
    await assert.rejects(
      read([tables[0]!, { name: 'Positions.csv', content: 'Company Name,Title,Started On\nQuay,"Cook,2019\n' }]),
      /Positions\.csv in the archive is no complete table: a quotation mark is never closed\./,
    );
  });

  it('has commas between its cells though one of them holds semicolons', async () => {
    const { profile } = await read([
      { name: 'Profile.csv', content: 'First Name,Last Name,Headline,Rye;Spelt;Oats\nOttilie,Brandvold,Cook,1\n' },
    ]);
    assert.deepEqual(profile.basics, { name: 'Ottilie Brandvold', label: 'Cook' });
  });

  it('is read in any order, with semicolons and columns of its own', async () => {
    const { profile } = await read([
      { name: 'Skills.csv', content: 'Name\r\nMenus\r\n' },
      { name: 'data/Profile.csv', content: 'Headline;Last Name;First Name;Shoe Size\r\nCook;Brandvold;Ottilie;39\r\n' },
    ]);
    assert.deepEqual(profile, { basics: { name: 'Ottilie Brandvold', label: 'Cook' }, skills: [{ name: 'Menus' }] });
  });
});
