import assert from 'node:assert/strict';
import { imported } from './support.ts';

const cv =
  'HEDDA LUNDQUIST - SOUS CHEF\n3 Salt Quay, Bergen, Norway\nhedda@lundquist.example\n\nEXPERIENCE\n\nSous chef, Bryggen Brasserie\n2017 - 2023\n- Ran a pass of 110 covers\n';

const heads = [
  'From: Hedda Lundquist <hedda@lundquist.example>\nTo: jobs@bryggen.example\nSubject: My CV\nDate: Tue, 4 Mar 2025 08:12',
  'Von: Hedda Lundquist\nGesendet: Dienstag, 4. März 2025\nAn: jobs@bryggen.example\nBetreff: Bewerbung',
  'De : Hedda Lundquist\nEnvoyé : mardi 4 mars 2025\nÀ : jobs@bryggen.example\nObjet : Candidature',
];

describe('a résumé in a mail', () => {
  it('is what stands between the head and the farewell, and these are told', async () => {
    for (const head of heads) {
      const { profile, notes } = await imported('cv.txt', `${head}\n\n${cv}\nKind regards,\nHedda\n`);
      assert.deepEqual(
        profile.basics,
        {
          name: 'HEDDA LUNDQUIST',
          label: 'SOUS CHEF',
          email: 'hedda@lundquist.example',
          location: { address: '3 Salt Quay', city: 'Bergen', countryCode: 'NO' },
        },
        head,
      );
      assert.deepEqual(Object.keys(profile), ['basics', 'work'], head);
      const left = [...head.split('\n'), 'Kind regards,', 'Hedda'].join('; ');
      assert.deepEqual(notes, [`The head and the farewell of the mail was left out: ${left}.`]);
    }
  });
  it('has its name behind a sentence that greets', async () => {
    const { profile } = await imported('cv.txt', `${heads[0]}\n\nHello, you will find my papers below.\n\n${cv}`);
    assert.equal(profile.basics.name, 'HEDDA LUNDQUIST');
    assert.equal(profile.basics.summary, 'Hello, you will find my papers below.');
  });
  it('is none where lines of a form have labels', async () => {
    const { profile, notes } = await imported('cv.txt', `Name: Hedda Lundquist\nDate: 4 March 2025\n\n${cv}`);
    assert.equal(profile.basics.name, 'Hedda Lundquist');
    assert.deepEqual(
      notes.filter((note) => note.includes('mail')),
      [],
    );
  });
});

describe('a letter', () => {
  it('is refused, since it has no section', async () => {
    for (const [greeting, farewell] of [
      ['Dear Sir or Madam,', 'Yours faithfully,'],
      ['Sehr geehrte Damen und Herren,', 'Mit freundlichen Grüßen'],
      ['Madame, Monsieur,', 'Cordialement,'],
      ['Estimados señores:', 'Atentamente,'],
    ])
      for (const name of ['letter.txt', 'letter.md'])
        await assert.rejects(
          imported(
            name,
            `Hedda Lundquist\n3 Salt Quay\nBergen\n\n${greeting}\n\nI saw that you look for a sous chef, and have run a pass for six years.\n\n${farewell}\n\nHedda Lundquist\n`,
          ),
          /this is a letter, and has no section of a résumé/,
          greeting,
        );
  });
  it('is read with the résumé that stands beneath it', async () => {
    const { profile } = await imported(
      'cv.txt',
      `Dear Sir or Madam,\n\nPlease find my papers below.\n\nYours faithfully,\n\n${cv}`,
    );
    assert.equal((profile.work as unknown as readonly unknown[]).length, 1);
  });
});

describe('a heading of personal details', () => {
  it('is no name, in a cell of a form either', async () => {
    for (const heading of ['INFORMATIONS PERSONNELLES', 'Zur Person', 'Persönliche Daten', 'Personal Information']) {
      const rows = [heading, 'Hedda Lundquist', '<b>E-mail</b></td><td>hedda@lundquist.example'];
      const html = `<table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table><h2>Experience</h2><p>Sous chef, Bryggen Brasserie</p><p>2017 - 2023</p>`;
      const { profile } = await imported('cv.html', html);
      assert.deepEqual(profile.basics, { name: 'Hedda Lundquist', email: 'hedda@lundquist.example' }, heading);
    }
  });
});
