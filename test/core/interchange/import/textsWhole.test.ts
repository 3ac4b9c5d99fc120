import assert from 'node:assert/strict';
import { imported } from './support.ts';

/** A résumé in English with a bit of everything that its reader knows. */
const english = `CURRICULUM VITAE

Rosalind Pettigrove
HGV Class 1 Driver
14 Millgate Terrace, Flat 3, Leeds LS1 4AP
Tel: 0113 496 0142 | Mobile: 07700 900142 | rosalind@pettigrove.example | github.com/rpettigrove
Driving licence: C+E

PROFILE
Moves what others will not, on time, and has taught nine apprentices how to come home with the same lorry.

EMPLOYMENT HISTORY

Transport Manager, Harrow Lane Haulage Ltd, Leeds
March 2018 - Present
(2 depots)
Supervisor: Tom Brackley
- Cut empty miles by 18% across 40 lorries.
- Wrote the rota that three depots use.

Moor Top Freight
Sheffield
Lead Driver                                        06/2014 - 02/2018
Driver                                             2011 - 06/2014
- Drove 300,000 miles without a claim.

Career break, 2010 - 2011
Looked after a parent.

Welder, Northern Shipyards, Hull, 2007 to 2010
TIG welding of pipes, and the paperwork for it.

VOLUNTEERING
Trustee, Leeds Food Bank, since 2019
- Feeds 400 families a week.

EDUCATION AND TRAINING

BSc Transport Planning, University of Leeds, 2004 - 2007. Grade: 2:1
Dissertation: Night freight in small towns
Modules: Logistics, Law and Statistics
Grade 8 Piano, Harrogate Conservatoire, 2003
Nicholas County High School, Richwood, WV, 1998 - 2002, GPA 3.8/4.0
Bachelor of Events Management, Voss University, Cambridge, MA, expected 2026

CERTIFICATES
Transport Manager CPC, City & Guilds, May 2017
First Aid at Work - Red Cross (2021 - 2024)

AWARDS
Driver of the Year, Road Haulage Guild, 2016

PUBLICATIONS
Pettigrove, R. and Brackley, T. (2020). Night freight. Lorry Review, 12(3), 4-9.

PROJECTS
Rota Maker (https://rota.example), 2020
- Plans 90 shifts in a second.

SKILLS
Vehicles: articulated lorries, tankers
Planning: Excel, Paragon
Counterbalance forklift

LANGUAGES
English (native), Polish - B2, Welsh: basic

INTERESTS
Fell running, brass bands

REFERENCES
Tom Brackley, Depot Manager, Harrow Lane Haulage
tom@brackley.example
"Never late, and never loud."
`;

const german = `Lebenslauf

Joachim Wendelstein
Tischlermeister
Lindenweg 4
88212 Ravensburg
Tel.: 0751 – 555 01 70
E-Mail: joachim@wendelstein.example
Geburtsdatum: 4. Mai 1981
Staatsangehörigkeit: österreichisch

Berufserfahrung

seit 04/2015        Werkstattleiter, Möbelbau Argental GmbH, Wangen
                    • Leitet 11 Leute
                    • Senkte den Verschnitt um 12 %
08/2009 – 03/2015   Geselle
                    Schreinerei Lindhuber, Leutkirch
                    Treppen und Fenster
2008                Elternzeit

Ausbildung

2013 – 2014   Meisterbrief, Handwerkskammer Ulm, Note 1,7
2001 – 2004   Ausbildung zum Tischler, Schreinerei Öhler GmbH
1998 – 2001   Mittlere Reife, Realschule Wangen im Allgäu (Durchschnitt: 2,1)

Kenntnisse

EDV: AutoCAD (sehr gut), Excel (Grundkenntnisse)
Maschinen: CNC, Kreissäge
Führerschein: B, BE

Sprachen

Deutsch (Muttersprache), Englisch (B1), Französisch Grundkenntnisse

Hobbys: Bergsteigen, Chor

Ravensburg, den 3. März 2024
`;

const french = `Élodie Marchetti
Infirmière scolaire
12 rue des Lices, 35000 Rennes, France – 02 99 55 01 44 – elodie@marchetti.example
Permis B

Expérience professionnelle

Depuis septembre 2017 : Infirmière scolaire, Collège des Ormeaux (Rennes)
- Suit 640 élèves de quatre établissements
De janvier 2013 à août 2017 : Aide-soignante – CHU de Brest – Brest
Soins de nuit, transmissions

Formation

2010-2013 : Diplôme d'État d'infirmière, IFSI de Brest, mention bien
2009 : Baccalauréat scientifique – Lycée Kerichen, Brest

Compétences
Logiciels : Word, Sacoche
Langues : français (langue maternelle), breton (courant), anglais B1

Centres d'intérêt
Voile, chant choral
`;

describe('a text with a bit of everything', () => {
  it('becomes this profile in English', async () => {
    const { text, unplaced } = await imported('cv.txt', english);
    assert.equal(
      text,
      `basics:
  name: Rosalind Pettigrove
  label: HGV Class 1 Driver
  email: rosalind@pettigrove.example
  phone: 0113 496 0142
  location:
    address: 14 Millgate Terrace, Flat 3
    postalCode: LS1 4AP
    city: Leeds
  summary: Moves what others will not, on time, and has taught nine apprentices how to come home with the same lorry.
  profiles:
    - network: GitHub
      username: rpettigrove
      url: https://github.com/rpettigrove

work:
  - name: Harrow Lane Haulage Ltd
    position: Transport Manager
    location: Leeds
    description: 2 depots
    startDate: 2018-03
    endDate: present
    summary: "Supervisor: Tom Brackley"
    highlights:
      - Cut empty miles by 18% across 40 lorries.
      - Wrote the rota that three depots use.
  - name: Moor Top Freight
    location: Sheffield
    roles:
      - position: Lead Driver
        startDate: 2014-06
        endDate: 2018-02
      - position: Driver
        startDate: 2011
        endDate: 2014-06
        highlights:
          - Drove 300,000 miles without a claim.

  - position: Career break
    startDate: 2010
    endDate: 2011
    summary: Looked after a parent.

  - name: Northern Shipyards
    position: Welder
    location: Hull
    startDate: 2007
    endDate: 2010
    summary: TIG welding of pipes, and the paperwork for it.

volunteer:
  - organization: Leeds Food Bank
    position: Trustee
    startDate: 2019
    endDate: present
    highlights:
      - Feeds 400 families a week.

education:
  - institution: University of Leeds
    studyType: BSc
    area: Transport Planning
    startDate: 2004
    endDate: 2007
    score: 2:1
    summary: "Dissertation: Night freight in small towns"
    courses: [Logistics, Law and Statistics]
  - institution: Harrogate Conservatoire
    studyType: Grade 8 Piano
    endDate: 2003

  - institution: Nicholas County High School
    location: Richwood, WV
    startDate: 1998
    endDate: 2002
    score: 3.8/4.0

  - institution: Voss University
    studyType: Bachelor
    area: Events Management
    location: Cambridge, MA
    endDate: 2026
    expected: true

awards:
  - title: Driver of the Year
    awarder: Road Haulage Guild
    date: 2016

certificates:
  - name: Transport Manager CPC
    issuer: City & Guilds
    date: 2017-05

  - name: First Aid at Work
    issuer: Red Cross
    date: 2021
    expires: 2024

publications:
  - name: Night freight
    authors: ["Pettigrove, R.", "Brackley, T."]
    publisher: Lorry Review
    releaseDate: 2020
    summary: 12(3), 4-9

skills:
  - name: Vehicles
    keywords: [articulated lorries, tankers]
  - name: Planning
    keywords: [Excel, Paragon]
  - name: Counterbalance forklift

languages:
  - language: English
    fluency: native
  - language: Polish
    fluency: B2
  - language: Welsh
    fluency: basic

interests:
  - name: Fell running
  - name: brass bands

references:
  - name: Tom Brackley, Depot Manager, Harrow Lane Haulage
    reference: |-
      tom@brackley.example

      "Never late, and never loud."

projects:
  - name: Rota Maker
    highlights:
      - Plans 90 shifts in a second.
    startDate: 2020
    endDate: 2020
    url: https://rota.example

x-imported:
  Mobile: 07700 900142
  Driving licence: C+E
`,
    );
    assert.deepEqual(unplaced, []);
  });
  it('becomes this profile in German', async () => {
    const { text, unplaced } = await imported('lebenslauf.txt', german);
    assert.equal(
      text,
      `basics:
  name: Joachim Wendelstein
  label: Tischlermeister
  email: joachim@wendelstein.example
  phone: 0751 – 555 01 70
  location:
    address: Lindenweg 4
    postalCode: "88212"
    city: Ravensburg

work:
  - name: Möbelbau Argental GmbH
    position: Werkstattleiter
    location: Wangen
    startDate: 2015-04
    endDate: present
    highlights:
      - Leitet 11 Leute
      - Senkte den Verschnitt um 12 %

  - name: Schreinerei Lindhuber
    position: Geselle
    location: Leutkirch
    description: Treppen und Fenster
    startDate: 2009-08
    endDate: 2015-03
  - position: Elternzeit
    startDate: 2008
    endDate: 2008

education:
  - institution: Handwerkskammer Ulm
    studyType: Meisterbrief
    startDate: 2013
    endDate: 2014
    score: 1,7

  - institution: Schreinerei Öhler GmbH
    studyType: Ausbildung zum Tischler
    startDate: 2001
    endDate: 2004

  - institution: Realschule Wangen im Allgäu
    studyType: Mittlere Reife
    startDate: 1998
    endDate: 2001
    score: 2,1

certificates:
  - name: "Führerschein: B, BE"

skills:
  - name: EDV
    keywords: [AutoCAD (sehr gut), Excel (Grundkenntnisse)]
  - name: Maschinen
    keywords: [CNC, Kreissäge]

languages:
  - language: Deutsch
    fluency: Muttersprache
  - language: Englisch
    fluency: B1
  - language: Französisch
    fluency: Grundkenntnisse

interests:
  - name: Bergsteigen
  - name: Chor

x-imported:
  Geburtsdatum: 4. Mai 1981
  Staatsangehörigkeit: österreichisch
`,
    );
    assert.deepEqual(unplaced, []);
  });
  it('becomes this profile in French', async () => {
    const { text, unplaced } = await imported('cv.txt', french);
    assert.equal(
      text,
      `basics:
  name: Élodie Marchetti
  label: Infirmière scolaire
  email: elodie@marchetti.example
  phone: 02 99 55 01 44
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
      - Suit 640 élèves de quatre établissements

  - name: CHU de Brest
    position: Aide-soignante
    location: Brest
    description: Soins de nuit, transmissions
    startDate: 2013-01
    endDate: 2017-08

education:
  - institution: IFSI de Brest
    studyType: Diplôme d'État d'infirmière
    startDate: 2010
    endDate: 2013
    score: mention bien

  - institution: Lycée Kerichen
    studyType: Baccalauréat scientifique
    location: Brest
    endDate: 2009

skills:
  - name: Logiciels
    keywords: [Word, Sacoche]

languages:
  - language: français
    fluency: langue maternelle
  - language: breton
    fluency: courant
  - language: anglais
    fluency: B1

interests:
  - name: Voile
  - name: chant choral

x-imported:
  Permis: B
`,
    );
    assert.deepEqual(unplaced, []);
  });
});
