import assert from 'node:assert/strict';
import { imported } from './support.ts';

const body = '\n\nEXPERIENCE\nHead cook, Fjordlinjen Hotel\n2014 - 2016\n- Baked 40 loaves\n';
const head = async (...lines: readonly string[]) =>
  (await imported('cv.txt', `Petra Wainwright\n${lines.join('\n')}${body}`)).profile.basics;

describe('an address on one line', () => {
  for (const [line, location] of [
    [
      '17 Wharf Lane, Hamilton, Ontario L8P 1A1',
      { address: '17 Wharf Lane', postalCode: 'L8P 1A1', city: 'Hamilton', region: 'Ontario' },
    ],
    ['4 Ferndale Close, Auckland 1010', { address: '4 Ferndale Close', postalCode: '1010', city: 'Auckland' }],
    [
      '1500 Harbour Ave NW #12, Washington, DC 20005',
      { address: '1500 Harbour Ave NW #12', postalCode: '20005', city: 'Washington', region: 'DC' },
    ],
    [
      '18, avenue des Mimosas – 06400 Cannes',
      { address: '18 avenue des Mimosas', postalCode: '06400', city: 'Cannes' },
    ],
    [
      'Rua do Sossego, 88, Recife - PE, CEP 50050-080',
      { address: 'Rua do Sossego 88', postalCode: '50050-080', city: 'Recife', region: 'PE' },
    ],
  ] as const)
    it(`is taken apart: ${line}`, async () => {
      const { location: read, summary } = await head(line);
      assert.deepEqual([read, summary], [location, undefined]);
    });
});

describe('telephones', () => {
  for (const [line, first, second] of [
    ['Cell. +1 905 555 0171', '+1 905 555 0171', null],
    ['Fone: (81) 3555-0199 / (81) 99555-0123', '(81) 3555-0199', '(81) 99555-0123'],
    ['Tél. : 04 93 55 01 21 – Port. : 06 39 98 01 21', '04 93 55 01 21', '06 39 98 01 21'],
    ['+49 (0) 711 / 55 50 - 123', '+49 (0) 711 / 55 50 - 123', null],
  ] as const)
    it(`are told apart, whole, without their labels: ${line}`, async () => {
      const { profile, text } = await imported('cv.txt', `Petra Wainwright\n${line}${body}`);
      assert.deepEqual(profile.basics, { name: 'Petra Wainwright', phone: first });
      assert.equal(text.includes('x-imported'), second !== null);
      if (second !== null) assert.ok(text.includes(second), text);
      assert.equal(profile.sections, undefined);
    });
});

describe('what calls the document', () => {
  it('is no name, with a ligature either', async () => {
    const { profile } = await imported(
      'cv.md',
      '# Curriculum vitæ\n**Ghislain Tardieu-Mbaye** — Expert-comptable\nghislain@tardieu.example\n',
    );
    assert.equal(profile.basics.name, 'Ghislain Tardieu-Mbaye');
    assert.equal(profile.basics.label, 'Expert-comptable');
  });
});

describe('what somebody is', () => {
  it('may have a figure, or two parts with a dash between', async () => {
    assert.equal((await head('HGV Class 1 Driver', 'petra@wainwright.example')).label, 'HGV Class 1 Driver');
    assert.equal((await head('Pilote de ligne – Commandant de bord')).label, 'Pilote de ligne – Commandant de bord');
    assert.equal((await head('Architetto')).label, 'Architetto');
  });
  it('may be the title of the document, beneath who it is', async () => {
    const { profile } = await imported(
      'cv.md',
      'Dr. Oona Silverbirch\n\n# Data Scientist\n\noona@silverbirch.example | Helsinki, Finland\n',
    );
    assert.deepEqual([profile.basics.name, profile.basics.label], ['Dr. Oona Silverbirch', 'Data Scientist']);
    const named = await imported('cv.md', 'Curriculum vitae\n\n# Oona Silverbirch\n\nData Scientist\n');
    assert.deepEqual([named.profile.basics.name, named.profile.basics.label], ['Oona Silverbirch', 'Data Scientist']);
  });
});
