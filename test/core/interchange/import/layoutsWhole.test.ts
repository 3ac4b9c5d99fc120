import assert from 'node:assert/strict';
import { layouts } from './layouts.ts';
import { down, readPages } from './pdfPages.ts';
import { imported } from './support.ts';

/** What becomes of each layout, as it is written. */
const profiles: Readonly<Record<string, string>> = {
  'hard-wrapped text, dates right': `basics:
  name: Maren Lindqvist
  label: Harbour pilot
  email: maren@lindqvist.example
  phone: +46 31 555 01 23
  location:
    city: Gothenburg
    countryCode: SE

work:
  - name: Port of Gothenburg
    position: Senior Pilot
    location: Gothenburg
    startDate: 2016-04
    endDate: present
    highlights:
      - Brought 1,900 ships into port without a collision, tankers of 140,000 tonnes among them.
      - Wrote the fairway notes that 38 colleagues carry.

  - name: Stena Ferries
    position: First Officer
    location: Kiel
    startDate: 2009-06
    endDate: 2016-03
    highlights:
      - Stood watch on the night crossing for six years.

education:
  - institution: Chalmers University of Technology
    studyType: Bachelor of Science
    area: Nautical Science
    startDate: 2005
    endDate: 2009

languages:
  - language: Swedish
    fluency: native
  - language: English
    fluency: fluent
  - language: German
    fluency: basic
`,
  'unmarked bullets, Spanish': `basics:
  name: Tomás Echeverría Lugo
  label: Electricista industrial
  email: tomas@echeverria.example
  phone: +34 943 555 012
  location:
    city: Bilbao
    countryCode: ES

work:
  - name: Astilleros del Nervión
    position: Jefe de turno
    startDate: 2017-01
    endDate: present
    highlights:
      - Dirijo a once electricistas en tres turnos.
      - Reduje las paradas de la grúa grande de nueve al mes a dos.

education:
  - institution: Instituto Politécnico de Eibar
    studyType: Técnico Superior
    area: Sistemas Electrotécnicos
    startDate: 2008
    endDate: 2010

languages:
  - language: Español
    fluency: nativo
  - language: Euskera
    fluency: B2
`,
  Markdown: `basics:
  name: Chiamaka Osei-Tutu
  label: Veterinary surgeon
  email: chiamaka@oseitutu.example
  location:
    city: Leeds
    countryCode: GB

work:
  - name: Harrow Lane Practice
    position: Veterinary Surgeon
    location: Leeds
    startDate: 2018-05
    endDate: present
    highlights:
      - Operate on 600 animals a year.
      - Cut repeat visits by a third with calls on the day after.
    keywords: [VetSpace, ultrasound]

  - name: Moor Top Farm Vets
    position: Intern
    startDate: 2016
    endDate: 2018

education:
  - institution: University of Nottingham
    studyType: Bachelor
    area: Veterinary Medicine
    startDate: 2011
    endDate: 2016
    score: 2:1
    courses: [Surgery, Anaesthesia, Exotic species]
`,
  'tables in HTML, German': `basics:
  name: Jürgen Mössner
  label: Zimmerermeister
  email: moessner@holz.example
  phone: +49 751 5550 17
  location:
    address: Lindenweg 4
    postalCode: "88212"
    city: Ravensburg

work:
  - name: Holzbau Argental GmbH
    position: Zimmerermeister
    location: Wangen
    startDate: 2014-03
    endDate: present
    highlights:
      - Leite zwei Kolonnen auf 14 Baustellen im Jahr.
      - Habe sechs Gesellen ausgebildet.

  - name: Zimmerei Öhler
    position: Geselle
    location: Leutkirch
    startDate: 2008-08
    endDate: 2014-02
    highlights:
      - Dachstühle und Treppen.

education:
  - institution: Handwerkskammer Ulm
    studyType: Gesellenbrief
    area: Zimmerer
    startDate: 2005
    endDate: 2008

skills:
  - name: Werkzeuge
    keywords: [Abbundanlage, Kran, CAD]
`,
  'flexible boxes in HTML': `basics:
  name: Noor van Dijkhuizen
  label: Bookbinder
  email: noor@vandijkhuizen.example
  location:
    city: Utrecht
    countryCode: NL

work:
  - name: Bindery De Ransdorp
    position: Bookbinder
    location: Utrecht
    startDate: 2015-03
    endDate: present
    highlights:
      - Rebound 2,100 library books.

education:
  - institution: Amsterdam College of Crafts
    studyType: Diploma
    area: Restoration
    startDate: 2011
    endDate: 2014
`,
  'moderncv, French': `basics:
  name: Élodie Marchetti
  label: Infirmière scolaire
  email: elodie@marchetti.example
  phone: +33 2 99 55 01 44
  location:
    address: 12 rue des Lices
    postalCode: "35000"
    city: Rennes
    countryCode: FR

work:
  - name: Collège des Ormeaux
    position: Infirmière scolaire
    location: Rennes
    startDate: 2017-09
    endDate: present
    highlights:
      - Suis 640 élèves de quatre établissements.
      - Ai formé 32 enseignants aux premiers secours.

education:
  - institution: IFSI de Brest
    studyType: Diplôme d'État
    location: Brest
    startDate: 2010
    endDate: 2013
    summary: Soins infirmiers

languages:
  - language: Français
    fluency: langue maternelle
  - language: Breton
    fluency: courant
`,
  'awesome-cv, Italian': `basics:
  name: Giulia Sartorelli
  label: Restauratrice # merit: is this your title?
  email: giulia@sartorelli.example
  phone: +39 0532 555 019
  location:
    address: Via delle Rose 8
    city: Ferrara
    countryCode: IT

work:
  - name: Laboratorio Estense
    position: Restauratrice capo
    location: Ferrara, Italia
    startDate: 2016-03
    endDate: present
    highlights:
      - Ho restaurato 41 tele del Seicento.
      - Guido un gruppo di quattro persone.

skills:
  - name: Tecniche
    keywords: [Pulitura, Foderatura, Doratura]
`,
  'capital headings, Portuguese': `basics:
  name: Henrique Salgueiro Pinto
  label: Apicultor # merit: is this your title?
  email: henrique@salgueiro.example
  phone: +351 266 555 014
  location:
    city: Évora
    countryCode: PT

work:
  - name: Mel do Alentejo # merit: is this the employer?
    position: Apicultor chefe
    location: Évora
    startDate: 2014-03
    endDate: present
    highlights:
      - Cuido de 380 colmeias em nove herdades.
      - Aumentei a produção de 4 para 7 toneladas por ano.

education:
  - institution: Universidade de Évora
    studyType: Licenciatura
    area: Agronomia
    startDate: 2008
    endDate: 2011
`,
};

/** Those whose lines become the same when they stand on a page. */
const pages = ['hard-wrapped text, dates right', 'capital headings, Portuguese'];

describe('a layout that people use', () => {
  for (const [name, expected] of Object.entries(profiles))
    it(`becomes this profile: ${name}`, async () => {
      const { file, text } = layouts[name]!;
      assert.equal((await imported(file, text)).text, expected);
    });
  for (const name of pages)
    it(`becomes this profile on a page: ${name}`, async () => {
      const lines = layouts[name]!.text.split('\n').filter((line) => line.trim() !== '' && !/^[-=]+$/.test(line));
      const { text } = await readPages(down(40, 800, ...lines.map((line) => line.trim().replaceAll(/ {3,}/g, ' | '))));
      assert.equal(text, profiles[name]);
    });
});
