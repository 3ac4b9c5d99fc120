import assert from 'node:assert/strict';
import { imported } from './support.ts';

/** What a page says of a person, each line a label and a value, in one language. */
const pages: Readonly<Record<string, { lines: readonly string[]; name: string; private: readonly string[] }>> = {
  English: {
    lines: ['Name: Odile Ferrand', 'Nationality: Belgian', 'Date of birth: 4 May 1988', 'Phone number: 0255 014 2770'],
    name: 'Odile Ferrand',
    private: ['Nationality', 'Date of birth'],
  },
  German: {
    lines: [
      'Vorname: Odile',
      'Nachname: Ferrand',
      'Geburtsdatum: 04.05.1988',
      'Familienstand: ledig',
      'Telefonnummer: 0255 014 2770',
      'Führerschein Klasse B',
    ],
    name: 'Odile Ferrand',
    private: ['Geburtsdatum', 'Familienstand', 'Führerschein'],
  },
  French: {
    lines: ['Nom : Ferrand', 'Prénom : Odile', 'Nationalité : belge', 'Tél. portable : 0255 014 2770', 'Permis B'],
    name: 'Odile Ferrand',
    private: ['Nationalité', 'Permis'],
  },
  Spanish: {
    lines: ['Nombre y apellidos: Odile Ferrand', 'DNI: 00000000T', 'Estado civil: soltera', 'Móvil: 0255 014 2770'],
    name: 'Odile Ferrand',
    private: ['DNI', 'Estado civil'],
  },
  Italian: {
    lines: ['Nome e cognome: Odile Ferrand', 'Data di nascita: 4 maggio 1988', 'Cellulare: 0255 014 2770'],
    name: 'Odile Ferrand',
    private: ['Data di nascita'],
  },
  Portuguese: {
    lines: ['Nome completo: Odile Ferrand', 'Naturalidade: Setúbal', 'Telemóvel: 0255 014 2770'],
    name: 'Odile Ferrand',
    private: ['Naturalidade'],
  },
  Dutch: {
    lines: ['Naam: Odile Ferrand', 'Geboortedatum: 4 mei 1988', 'Rijbewijs: B', 'Telefoon: 0255 014 2770'],
    name: 'Odile Ferrand',
    private: ['Geboortedatum', 'Rijbewijs'],
  },
  Polish: {
    lines: ['Imię i nazwisko: Odile Ferrand', 'Data urodzenia: 4.05.1988', 'Numer telefonu: 0255 014 2770'],
    name: 'Odile Ferrand',
    private: ['Data urodzenia'],
  },
};
const rest = '\nE-Mail: odile@ferrand.example\n\nEXPERIENCE\n\nBookbinder, Atelier du Cher\n2014 - 2019\n';

describe('labels of personal data', () => {
  for (const [language, { lines, name, private: kept }] of Object.entries(pages))
    it(`say what is the name and the telephone, and what no page needs (${language})`, async () => {
      for (const [file, content] of [
        ['cv.txt', lines.join('\n') + rest],
        [
          'cv.html',
          `<html><body><table>${lines
            .filter((line) => line.includes(':'))
            .map((line) => `<tr><td>${line.replace(/\s*:\s*/, '</td><td>')}</td></tr>`)
            .join(
              '',
            )}</table>${rest.replaceAll(/^([A-Z]{2,})$/gm, '<h2>$1</h2>').replaceAll(/^(?!<)(.+)$/gm, '<p>$1</p>')}</body></html>`,
        ],
      ] as const) {
        const { profile, unplaced, notes } = await imported(file, content);
        const labels = kept.filter(
          (label) => file === 'cv.txt' || lines.some((line) => line.replace(' :', ':').startsWith(`${label}:`)),
        );
        assert.deepEqual(profile.basics, { name, email: 'odile@ferrand.example', phone: '0255 014 2770' }, file);
        assert.deepEqual(Object.keys((profile as never as { 'x-imported': object })['x-imported']), labels, file);
        assert.deepEqual(unplaced, [], file);
        assert.ok(labels.every((label) => notes.join().includes(`\`${label}\``)));
        assert.equal(profile.work.length, 1);
      }
    });

  it('beside each other on a line are read one by one', async () => {
    const { profile } = await imported(
      'cv.txt',
      `Odile Ferrand\nAdres: Lindegracht 12, 9711 AB Groningen | Telefoon: 050 555 0131 | E-mail: odile@ferrand.example\n${rest.slice(31)}`,
    );
    assert.deepEqual(profile.basics, {
      name: 'Odile Ferrand',
      email: 'odile@ferrand.example',
      phone: '050 555 0131',
      location: { address: 'Lindegracht 12', postalCode: '9711 AB', city: 'Groningen' },
    });
  });

  it('keep a second telephone with what it is', async () => {
    const { profile, unplaced } = await imported(
      'cv.txt',
      `Name: Odile Ferrand\nTelefon: 0255 014 2770\nMobil: 0171 555 0188${rest}`,
    );
    assert.equal(profile.basics.phone, '0255 014 2770');
    assert.deepEqual((profile as never as { 'x-imported': object })['x-imported'], { Mobil: '0171 555 0188' });
    assert.deepEqual(unplaced, []);
  });

  it('stand in a column beside the values, whose town has a line of its own; what is signed at the end is left out', async () => {
    const { profile, unplaced } = await imported(
      'cv.txt',
      `LEBENSLAUF

PERSÖNLICHE DATEN

Name                Jorunn Weidlich
Geburtsdatum/-ort   12. Juni 1991 in Jena
Anschrift           Ahornweg 4
                    07743 Jena
E-Mail              jorunn@weidlich.example

BERUFSERFAHRUNG

03/2015 – heute     Feinoptikerin
                    Optikwerk Saale GmbH, Jena
                    • Schleifen von Linsen bis 200 mm

SCHULBILDUNG

2003 – 2011         Staatliches Gymnasium Jena
                    Abschluss: Abitur (Note 1,9)

KENNTNISSE

EDV                 Zemax (sehr gut), Excel (gut)
Führerschein        Klasse B

Jena, den 3. März 2026
Jorunn Weidlich
`,
    );
    const { basics, work, education, skills } = profile;
    const { certificates } = profile as unknown as { certificates: object };
    assert.deepEqual(
      { basics, work, education, skills, certificates, unplaced },
      {
        basics: {
          name: 'Jorunn Weidlich',
          email: 'jorunn@weidlich.example',
          location: { address: 'Ahornweg 4', postalCode: '07743', city: 'Jena' },
        },
        work: [
          {
            name: 'Optikwerk Saale GmbH',
            position: 'Feinoptikerin',
            location: 'Jena',
            startDate: '2015-03',
            endDate: 'present',
            highlights: ['Schleifen von Linsen bis 200 mm'],
          },
        ],
        education: [
          {
            institution: 'Staatliches Gymnasium Jena',
            studyType: 'Abitur',
            startDate: '2003',
            endDate: '2011',
            score: '1,9',
          },
        ],
        skills: [{ name: 'EDV', keywords: ['Zemax (sehr gut)', 'Excel (gut)'] }],
        certificates: [{ name: 'Führerschein: Klasse B' }],
        unplaced: [],
      },
    );
  });

  it('stand above the values, or are said in words', async () => {
    const { profile, unplaced } = await imported(
      'cv.txt',
      `ODILE FERRAND\nBOOKBINDER\n\nPERSONAL INFO\nPhone\n0255 014 2770\nE-mail\nodile@ferrand.example\n\nEXPERIENCE\n01/2014 – Present\nBookbinder\nAtelier du Cher\nTours (37)\nAchievements/Tasks\n• Bound 400 books a year\n\nCENTRES D'INTÉRÊT\nAviron, papier\n`,
    );
    assert.deepEqual(
      [profile.basics, profile.work, (profile as never as { interests: unknown }).interests, unplaced],
      [
        { name: 'ODILE FERRAND', label: 'BOOKBINDER', email: 'odile@ferrand.example', phone: '0255 014 2770' },
        [
          {
            name: 'Atelier du Cher',
            position: 'Bookbinder',
            location: 'Tours (37)',
            startDate: '2014-01',
            endDate: 'present',
            highlights: ['Bound 400 books a year'],
          },
        ],
        [{ name: 'Aviron' }, { name: 'papier' }],
        [],
      ],
    );
    const born = await imported('cv.txt', `Odile Ferrand\nNée le 4 mai 1988${rest}`);
    assert.deepEqual((born.profile as never as { 'x-imported': object })['x-imported'], { 'Née le': '4 mai 1988' });
    assert.equal(born.profile.basics.summary, undefined);
  });
});
