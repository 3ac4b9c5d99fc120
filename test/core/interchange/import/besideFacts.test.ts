import assert from 'node:assert/strict';
import { imported } from './support.ts';

/** What stands round the facts of a résumé: who supervised, which telephone, who gave the certificate. */
describe('what is said beside the facts', () => {
  const head = 'Marta\nVillanueva-Ortiz de Zárate\nArborist\n';

  it('leaves a name over two lines whole, with the small words in it', async () => {
    const { profile } = await imported('cv.txt', `${head}marta@villanueva.example\n`);
    assert.equal(profile.basics.name, 'Marta Villanueva-Ortiz de Zárate');
  });

  it('tells a telephone by its value, whatever the label', async () => {
    const { profile, text } = await imported(
      'cv.txt',
      'Ilse Brandt\nHerbalist\nHome: +34 944 123 456   Work: +34 600 123 456\nBüro: ilse@brandt.example\n',
    );
    assert.equal(profile.basics.phone, '+34 944 123 456');
    assert.equal(profile.basics.email, 'ilse@brandt.example');
    assert.equal(profile.basics.label, 'Herbalist');
    assert.match(text, /Work: "?\+34 600 123 456/);
  });

  it('is kept as the text of a job, and takes no employer for a position', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Ilse Brandt\n\nEXPERIENCE\nLead climber, Oak & Ash Ltd, Leeds            Mar 2018 - present\nSupervisor: Tom Brackley\n- Pruned 300 street trees a year\n',
    );
    assert.deepEqual(profile.work, [
      {
        name: 'Oak & Ash Ltd',
        position: 'Lead climber',
        location: 'Leeds',
        startDate: '2018-03',
        endDate: 'present',
        summary: 'Supervisor: Tom Brackley',
        highlights: ['Pruned 300 street trees a year'],
      },
    ]);
  });

  it('parts lines that end in a date each, and takes who gave a certificate out of its brackets', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Ilse Brandt\n\nCERTIFICATES\nChainsaw maintenance and cross-cutting (NPTC), 2016\nCertified Kubernetes Administrator (CKA), 2020\nFirst aid at work (St John Ambulance Trust) - 2021\nFood hygiene in small kitchens (Level 2), 2019\n',
    );
    assert.deepEqual((profile as Readonly<Record<string, unknown>>).certificates, [
      { name: 'Chainsaw maintenance and cross-cutting', issuer: 'NPTC', date: '2016' },
      { name: 'Certified Kubernetes Administrator (CKA)', date: '2020' },
      { name: 'First aid at work', issuer: 'St John Ambulance Trust', date: '2021' },
      { name: 'Food hygiene in small kitchens (Level 2)', date: '2019' },
    ]);
  });

  it('leaves sentences joined that were set over two lines, though both end in a year', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Ilse Brandt\n\nPROFILE\nHas pruned the limes of the old town since the storm of the winter of 2015\nand planted most of the new ones between there and the river by May 2019\n',
    );
    assert.match(String(profile.basics.summary), /of 2015 and planted/);
  });
});

describe('a date in brackets', () => {
  it('leaves what stands beside it there in its brackets, and hours give no certificate', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Ilse Brandt\n\nCERTIFICATES\n- Soporte vital avanzado (SEMICYUC, 2022)\n- Perfusión básica, 40 h (2019)\n',
    );
    assert.deepEqual((profile as Readonly<Record<string, unknown>>).certificates, [
      { name: 'Soporte vital avanzado', issuer: 'SEMICYUC', date: '2022' },
      { name: 'Perfusión básica, 40 h', date: '2019' },
    ]);
  });
});

describe('a time away from work', () => {
  it('is no employer, and has none', async () => {
    for (const away of ['Arbeit suchend', 'Elternzeit', 'Career break', 'Congé parental', 'Búsqueda de empleo']) {
      const { profile, text } = await imported(
        'cv.txt',
        `Ilse Brandt\ngeb. 12.03.1985 in Oldenburg\n\nBERUFSERFAHRUNG\n10/2012 – 03/2019  Krankenschwester, Klinikum Links der Weser\n- Praxisanleitung von 14 Auszubildenden\n04/2012 – 09/2012  ${away}\n10/2008 – 03/2012  Krankenschwester, Marienhospital\n`,
      );
      const work = profile.work as unknown as readonly Readonly<Record<string, unknown>>[];
      assert.deepEqual(work[1], { position: away, startDate: '2012-04', endDate: '2012-09' });
      assert.equal(work.length, 3);
      // When somebody was born belongs on no page, and is not lost.
      assert.match(text, /x-imported:\n {2}geb\.: 12\.03\.1985 in Oldenburg/);
      assert.equal(profile.basics.summary, undefined);
    }
  });
});

describe('an address', () => {
  it('has its code behind the town in some countries', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Hanna Okkonen\nProcess engineer\n12 Mill Lane, Turku 20100, Finland\nhanna@okkonen.example\n',
    );
    assert.deepEqual(profile.basics.location, {
      address: '12 Mill Lane',
      postalCode: '20100',
      city: 'Turku',
      countryCode: 'FI',
    });
  });
});

describe("what moderncv's entries tell", () => {
  it('is their text where it is a sentence', async () => {
    const { profile } = await imported(
      'cv.tex',
      '\\documentclass{moderncv}\\name{Hanna}{Okkonen}\\begin{document}\\section{Experience}\\cventry{2012--2015}{Shift engineer}{Papyra AB}{Gävle}{}{Ran the night shift of 9 people.}\\end{document}',
    );
    assert.deepEqual(profile.work, [
      {
        name: 'Papyra AB',
        position: 'Shift engineer',
        location: 'Gävle',
        startDate: '2012',
        endDate: '2015',
        summary: 'Ran the night shift of 9 people.',
      },
    ]);
  });
});
