import assert from 'node:assert/strict';
import { imported } from './support.ts';

async function read(
  text: string,
  name = 'cv.txt',
): Promise<
  Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & {
    readonly basics: object;
    readonly written: string;
  }
> {
  const { profile, text: written } = await imported(name, text);
  return { ...profile, written } as never;
}

describe('a German page in two columns', () => {
  it('has what was done beneath position, house and town, and sections of one line at its end', async () => {
    const { work, languages, sections, interests } = await read(`Thorben Kießling
thorben@kiessling.example

Berufliche Tätigkeit
seit 04/2016        Kfz-Mechatroniker, Autohaus Wessel, Bielefeld
                    Inspektionen, Diagnose, Hochvolttechnik
08/2012 – 03/2016   Kfz-Mechatroniker
                    Werkstatt Lüking, Herford

Sprachen
Deutsch             Muttersprache
Englisch            Grundkenntnisse

Führerschein        Klassen B, C1E

Hobbys              Oldtimer, Laufen`);
    assert.deepEqual(work, [
      {
        name: 'Autohaus Wessel',
        position: 'Kfz-Mechatroniker',
        location: 'Bielefeld',
        startDate: '2016-04',
        endDate: 'present',
        summary: 'Inspektionen, Diagnose, Hochvolttechnik',
      },
      {
        name: 'Werkstatt Lüking',
        position: 'Kfz-Mechatroniker',
        location: 'Herford',
        startDate: '2012-08',
        endDate: '2016-03',
      },
    ]);
    assert.deepEqual(
      languages!.map(({ language }) => language),
      ['Deutsch', 'Englisch'],
    );
    assert.deepEqual(sections, [{ title: 'Führerschein', items: ['Klassen B, C1E'] }]);
    assert.deepEqual(interests, [{ name: 'Oldtimer' }, { name: 'Laufen' }]);
  });
});

describe('a Spanish page', () => {
  it('parts position, house and school at a full stop', async () => {
    const { work, education, languages, written } = await read(`Leocadio Bermúdez Rial
leocadio@bermudez.example

EXPERIENCIA LABORAL
2018 – Actualidad: Jefe de cocina. Restaurante O Peirao, Vigo.
- Gestión de un equipo de seis personas.
2013 – 2018: Segundo de cocina. Hotel Finisterre Azul, Fisterra.
2010 – 2013: Ayudante de cocina. Mesón do Campo, Lugo.

FORMACIÓN ACADÉMICA
2008 – 2010: Técnico Superior en Dirección de Cocina. CIFP Paseo das Pontes.
2004: Bachillerato. IES Monelos.

IDIOMAS
Gallego: nativo. Castellano: nativo. Inglés: nivel medio (B1).`);
    assert.deepEqual(
      work!.map(({ position, name, location }) => [position, name, location]),
      [
        ['Jefe de cocina', 'Restaurante O Peirao', 'Vigo'],
        ['Segundo de cocina', 'Hotel Finisterre Azul', 'Fisterra'],
        ['Ayudante de cocina', 'Mesón do Campo', 'Lugo'],
      ],
    );
    assert.deepEqual(
      education!.map(({ studyType, area, institution }) => [studyType, area, institution]),
      [
        ['Técnico Superior', 'Dirección de Cocina', 'CIFP Paseo das Pontes'],
        ['Bachillerato', undefined, 'IES Monelos'],
      ],
    );
    assert.deepEqual(languages, [
      { language: 'Gallego', fluency: 'nativo' },
      { language: 'Castellano', fluency: 'nativo' },
      { language: 'Inglés', fluency: 'nivel medio (B1)' },
    ]);
    assert.doesNotMatch(written, /employer/);
  });
});

describe('a French page', () => {
  it('has posts that go on "à aujourd’hui", lines beneath them, and strengths', async () => {
    const { work, skills } = await read(
      `<html><body><h1>Baptiste Ollivier</h1><p>baptiste@ollivier.example</p>
<h2>Parcours</h2><h3>Chef pâtissier</h3><p>Hôtel du Semnoz — Annecy — 2018 à aujourd'hui</p>
<h3>Pâtissier</h3><p>Maison Charvin — Chambéry — 2014 à 2018</p>
<h2>Atouts</h2><ul><li>Créativité</li><li>Rigueur</li></ul></body></html>`,
      'cv.html',
    );
    assert.deepEqual(
      work!.map(({ name, startDate, endDate }) => [name, startDate, endDate]),
      [
        ['Hôtel du Semnoz', '2018', 'present'],
        ['Maison Charvin', '2014', '2018'],
      ],
    );
    assert.deepEqual(skills, [{ name: 'Créativité' }, { name: 'Rigueur' }]);
    const { work: taught } = await read(`Solène Marchadier
solene@marchadier.example

EXPÉRIENCE PROFESSIONNELLE
Depuis sept. 2019
Professeure des écoles – École Jules-Ferry, Nantes
Classe de CE2 (27 élèves)
Référente numérique

Sept. 2015 – juin 2019
Professeure des écoles remplaçante – Circonscription de Rezé`);
    assert.deepEqual(taught![0], {
      name: 'École Jules-Ferry',
      position: 'Professeure des écoles',
      location: 'Nantes',
      startDate: '2019-09',
      endDate: 'present',
      highlights: ['Classe de CE2 (27 élèves)', 'Référente numérique'],
    });
  });
});

describe('an Italian and a Polish page', () => {
  it('have a licence to drive that is no patent, and a school before its diploma', async () => {
    const { patents, sections } = await read(`Ornella Tagliabue
ornella@tagliabue.example

LINGUE
Italiano: madrelingua

PATENTE
B, automunita`);
    assert.deepEqual([patents, sections], [undefined, [{ title: 'PATENTE', items: ['B, automunita'] }]]);
    const { education } = await read(`Bartłomiej Wrzesień
bartlomiej@wrzesien.example

Wykształcenie
2010 – 2014    Technikum Mechaniczne nr 2 w Poznaniu, technik mechanik`);
    assert.deepEqual(education, [
      {
        institution: 'Technikum Mechaniczne nr 2 w Poznaniu',
        studyType: 'technik mechanik',
        startDate: '2010',
        endDate: '2014',
      },
    ]);
  });
});

describe('what is told by its place beside other words', () => {
  it('is a town beneath a house, a school before its town, and a grade behind a full stop', async () => {
    const { work, education, written } = await read(`Giacomo Ferretti
giacomo@ferretti.example

ESPERIENZA
Capo officina — Officina Bellaria
Modena | gen 2020 – oggi
- Coordino quattro meccanici
Meccanico — Autoriparazioni Secchia
Sassuolo | set 2013 – dic 2019
- Tagliandi

FORMAZIONE
Diploma di perito meccanico — ITIS Corni
Modena | 2008 – 2013

Dottorato in Ingegneria
Università di Rio Secco. Summa cum laude
2014 – 2017`);
    assert.deepEqual(
      work!.map(({ position, name, location }) => [position, name, location]),
      [
        ['Capo officina', 'Officina Bellaria', 'Modena'],
        ['Meccanico', 'Autoriparazioni Secchia', 'Sassuolo'],
      ],
    );
    assert.deepEqual(
      education!.map(({ institution, score }) => [institution, score]),
      [
        ['ITIS Corni', undefined],
        ['Università di Rio Secco', 'Summa cum laude'],
      ],
    );
    assert.doesNotMatch(written, /# merit/);
  });

  it('is a house by the end of its first word', async () => {
    const { volunteer, written } = await read(`Rosalie Achenbach
rosalie@achenbach.example

EHRENAMT
seit 2016   Vorlesepatin, Stadtbibliothek Erfurt`);
    assert.deepEqual(
      volunteer!.map(({ position, organization }) => [position, organization]),
      [['Vorlesepatin', 'Stadtbibliothek Erfurt']],
    );
    assert.doesNotMatch(written, /# merit/);
  });
});

describe('the page of a student or a researcher', () => {
  it('says grades, honours and courses of the study above, whatever years stand in them', async () => {
    const { education } = await read(`Priyanka Delacroix
priyanka@delacroix.example

Education
Lakehead Shield University, Toronto, ON
Honours BSc, Geology | Expected April 2027
GPA 3.7/4.0; Dean's List 2024, 2025
Relevant courses: Mineralogy, GIS`);
    assert.deepEqual(education, [
      {
        institution: 'Lakehead Shield University',
        studyType: 'Honours BSc',
        area: 'Geology',
        location: 'Toronto, ON',
        endDate: '2027-04',
        expected: 'true',
        score: '3.7/4.0',
        summary: "Dean's List 2024, 2025",
        courses: ['Mineralogy', 'GIS'],
      },
    ]);
  });

  it('has a department before the town, a current position, and talks in quotes', async () => {
    const { basics, work, talks, publications } = await read(`Dr Anselm Thackray
Department of Chemistry, University of Wharfedale, Leeds LS2 9JT
a.thackray@wharfedale.example

CURRENT POSITION
2021–      Lecturer in Physical Chemistry, University of Wharfedale

EDUCATION
2013–2017  PhD Chemistry, University of Wharfedale

PUBLICATIONS
A. Thackray, I. Oduya, "Wet charge transfer", J. Interf. Chem., 2022, 14, 201–209.

INVITED TALKS
"Electrons in puddles", Surface Days, Rheinau, June 2023`);
    assert.deepEqual(basics, {
      name: 'Dr Anselm Thackray',
      email: 'a.thackray@wharfedale.example',
      location: {
        address: 'Department of Chemistry, University of Wharfedale',
        postalCode: 'LS2 9JT',
        city: 'Leeds',
      },
    });
    assert.deepEqual(
      work!.map(({ position, endDate }) => [position, endDate]),
      [['Lecturer in Physical Chemistry', 'present']],
    );
    assert.deepEqual(talks, [{ name: 'Electrons in puddles', event: 'Surface Days, Rheinau', date: '2023-06' }]);
    assert.deepEqual(publications, [
      {
        name: 'Wet charge transfer',
        authors: ['A. Thackray', 'I. Oduya'],
        publisher: 'J. Interf. Chem',
        releaseDate: '2022',
        summary: '14, 201–209',
      },
    ]);
  });
});

describe('a page without empty lines between its entries', () => {
  it('has lines that end where they end, though a mailbox begins in small letters', async () => {
    const { work, certificates } = await read(`Desmond Oyelaran
Truck driver, Leeds
desmond@oyelaran.example

Employment
Norfreight, Leeds
Lorry driver
Jan 2018 to date
Moorland Dairies, Skipton
Van driver
2013 to 2017

Tickets
ADR
CPC
Digital tacho card
HIAB (2020)`);
    assert.deepEqual(
      work!.map(({ position, name, startDate }) => [position, name, startDate]),
      [
        ['Lorry driver', 'Norfreight', '2018-01'],
        ['Van driver', 'Moorland Dairies', '2013'],
      ],
    );
    assert.deepEqual(certificates, [
      { name: 'ADR' },
      { name: 'CPC' },
      { name: 'Digital tacho card' },
      { name: 'HIAB', date: '2020' },
    ]);
  });
});

describe('a house with its town, and what somebody was there', () => {
  it('are parted by a colon, or by small letters behind the last comma', async () => {
    const { work } = await read(`Renaud Castaigne
renaud@castaigne.example

Parcours professionnel
2019-2024 Le Pressoir Doré, Lyon : maître d'hôtel
2015-2019 Chez Mireille, Villeurbanne : chef de rang`);
    assert.deepEqual(
      work!.map(({ position, name, location }) => [position, name, location]),
      [
        ["maître d'hôtel", 'Le Pressoir Doré', 'Lyon'],
        ['chef de rang', 'Chez Mireille', 'Villeurbanne'],
      ],
    );
    const { work: swedish } = await read(`Ingeborg Falk
ingeborg@falk.example

Arbetslivserfarenhet
2018– Sjöfågel, Göteborg, redare
2014–2018 Klippan Båt, Kungälv, motorskötare`);
    assert.deepEqual(
      swedish!.map(({ position, name, location, endDate }) => [position, name, location, endDate]),
      [
        ['redare', 'Sjöfågel', 'Göteborg', 'present'],
        ['motorskötare', 'Klippan Båt', 'Kungälv', '2018'],
      ],
    );
  });

  it('stand above what somebody is by the order of the other entries', async () => {
    const { work, basics, written } = await read(`Eudora Pennistone
Bookseller
Bath | eudora@pennistone.example

Berufserfahrung
Feinwerk Lindner – Uhrmacher – Glashütte – 2018 bis heute
Zeitlos – Reparatur und Verkauf – Dresden – 2015 bis 2018`);
    assert.deepEqual(basics, {
      name: 'Eudora Pennistone',
      label: 'Bookseller',
      email: 'eudora@pennistone.example',
      location: { city: 'Bath' },
    });
    assert.deepEqual(
      work!.map(({ position, name, location }) => [position, name, location]),
      [
        ['Uhrmacher', 'Feinwerk Lindner', 'Glashütte'],
        ['Reparatur und Verkauf', 'Zeitlos', 'Dresden'],
      ],
    );
    assert.doesNotMatch(written, /# merit/);
  });
});

describe('a study on one line', () => {
  it('has its school by the end of the word, and a mark where nothing tells', async () => {
    const swedish = await read(`Ingeborg Falk
ingeborg@falk.example

Utbildning
2007–2010 Sjöbefälsskolan, Kalmar, maskinteknik`);
    assert.deepEqual(swedish.education, [
      {
        institution: 'Sjöbefälsskolan',
        area: 'maskinteknik',
        location: 'Kalmar',
        startDate: '2007',
        endDate: '2010',
      },
    ]);
    const { education, written } = await read(`Philippa Nwosu
philippa@nwosu.example

STUDIES
Severn Vale, Social Policy, 2012–2015`);
    assert.equal(education![0]!.area, 'Severn Vale, Social Policy');
    assert.match(written, /area: Severn Vale, Social Policy # merit: is this the school\?/);
  });
});
