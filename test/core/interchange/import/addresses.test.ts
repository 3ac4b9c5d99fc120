import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Draft = Readonly<Record<string, unknown>>;

const body = '\n\nExperience\n\nGlazier, Vitrum & Daughters\n2016 - 2021\n- Glazed 14 chapels\n';

/** What the lines below a name are read as. */
const head = async (...lines: readonly string[]): Promise<Draft> => {
  const { profile } = await imported('cv.txt', `Ottoline Verhaegen\nGlazier\n${lines.join('\n')}${body}`);
  assert.equal(profile.basics.name, 'Ottoline Verhaegen', lines.join(' / '));
  return profile.basics;
};

const addresses: readonly (readonly [string, Draft])[] = [
  ['Cardiff CF24', { postalCode: 'CF24', city: 'Cardiff' }],
  ['9 Tannery Row, Whitby YO21', { address: '9 Tannery Row', postalCode: 'YO21', city: 'Whitby' }],
  [
    '9 Tannery Row, Whitby YO21 3QP, United Kingdom',
    { address: '9 Tannery Row', postalCode: 'YO21 3QP', city: 'Whitby', countryCode: 'GB' },
  ],
  ['58 Cannery Street, Bangor, ME', { address: '58 Cannery Street', city: 'Bangor', region: 'ME' }],
  [
    '4071 Larkspur Court, Boise, ID 83702',
    { address: '4071 Larkspur Court', postalCode: '83702', city: 'Boise', region: 'ID' },
  ],
  [
    '58 Cannery Street, Apt 7C, Bangor, ME 04401',
    { address: '58 Cannery Street, Apt 7C', postalCode: '04401', city: 'Bangor', region: 'ME' },
  ],
  [
    '12 Grain Mews, Halifax, NS B3H 2K9',
    { address: '12 Grain Mews', postalCode: 'B3H 2K9', city: 'Halifax', region: 'NS' },
  ],
  ['Bangor, Maine 04401, United States', { postalCode: '04401', city: 'Bangor', region: 'Maine', countryCode: 'US' }],
  [
    'Ballarat, New South Wales 3350, Australia',
    { postalCode: '3350', city: 'Ballarat', region: 'New South Wales', countryCode: 'AU' },
  ],
  [
    'Whitby YO21 3QP, North Yorkshire, United Kingdom',
    { postalCode: 'YO21 3QP', city: 'Whitby', region: 'North Yorkshire', countryCode: 'GB' },
  ],
  ['Ballarat, VIC 3350', { postalCode: '3350', city: 'Ballarat', region: 'VIC' }],
  ['ul. Lniana 7/12, 61-055 Poznań', { address: 'ul. Lniana 7/12', postalCode: '61-055', city: 'Poznań' }],
  ['Glasblåsargatan 3, 113 20 Stockholm', { address: 'Glasblåsargatan 3', postalCode: '113 20', city: 'Stockholm' }],
  ['Glasergasse 5, 5020 Salzburg', { address: 'Glasergasse 5', postalCode: '5020', city: 'Salzburg' }],
  ['Tolosa (Gipuzkoa)', { city: 'Tolosa', region: 'Gipuzkoa' }],
];

describe('the address in the lines of a head', () => {
  it('is a place, alone in its line and beside a telephone', async () => {
    for (const [line, location] of addresses) {
      const alone = await head(line, 'ottoline@vitrum.example');
      assert.deepEqual(alone.location, location, line);
      assert.equal(alone.summary, undefined, line);
      const beside = await head(`${line} | 07700 900418 | ottoline@vitrum.example`);
      assert.deepEqual(beside.location, location, line);
      assert.equal(beside.phone, '07700 900418', line);
      assert.equal(beside.summary, undefined, line);
    }
  });
  it('goes over lines, with the flat between the street and the town', async () => {
    const { location, summary } = await head('4071 Larkspur Court', 'Unit 6', 'Boise, ID 83702');
    assert.deepEqual(location, {
      address: '4071 Larkspur Court, Unit 6',
      postalCode: '83702',
      city: 'Boise',
      region: 'ID',
    });
    assert.equal(summary, undefined);
  });
  it('leaves the telephone of the next line alone, and the one behind a blank', async () => {
    for (const number of ['(208) 555-0177', '208-555-0177', '+1 208 555 0177']) {
      const address = '4071 Larkspur Court, Boise, ID 83702';
      for (const lines of [[address, number], [`${address} ${number}`], [address, `Cell: ${number}`]]) {
        const { phone, location } = await head(...lines);
        assert.equal(phone, number, lines.join(' / '));
        assert.deepEqual(location, addresses[4]![1], lines.join(' / '));
      }
    }
  });
  it('stands behind a sign of a map or a house', async () => {
    const { location, phone, summary } = await head('⌂ Ballarat, VIC', '☎ 03 5550 0134');
    assert.deepEqual(location, { city: 'Ballarat', region: 'VIC' });
    assert.equal(phone, '03 5550 0134');
    assert.equal(summary, undefined);
  });
  it('stands behind what the person is', async () => {
    const { profile } = await imported('cv.md', `# Ottoline Verhaegen\n**Head glazier**, Kotor, Montenegro\n${body}`);
    assert.deepEqual(profile.basics, {
      name: 'Ottoline Verhaegen',
      label: 'Head glazier',
      location: { city: 'Kotor', countryCode: 'ME' },
    });
  });
  it('is none where figures count something else', async () => {
    for (const line of [
      'Department of Glass, University of Fjellvik, Norway',
      '25 years of leaded glass, Ruby',
      'Level A12, Glass Guild',
      'Glazing Guild, 3 seasons',
    ])
      assert.equal((await head('ottoline@vitrum.example', line)).location, undefined, line);
  });
});
