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
      languages: [{ language: 'Norwegian', fluency: 'NATIVE OR BILINGUAL' }],
    });
  });

  it('is read in any order, with semicolons and columns of its own', async () => {
    const { profile } = await read([
      { name: 'Skills.csv', content: 'Name\r\nMenus\r\n' },
      { name: 'data/Profile.csv', content: 'Headline;Last Name;First Name;Shoe Size\r\nCook;Brandvold;Ottilie;39\r\n' },
    ]);
    assert.deepEqual(profile, { basics: { name: 'Ottilie Brandvold', label: 'Cook' }, skills: [{ name: 'Menus' }] });
  });
});
