import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { outputOf } from '../../../server/src/outputs/index.ts';
import { prepare } from '../../../server/src/outputs/prepare.ts';

const refuse = () => assert.fail('a text needs none of this');

/** The profile below, as an output says it. */
export async function written(id: string): Promise<string> {
  const tools = { typesetter: refuse, docx: refuse, faces: async () => [], today: '2026-06-15' };
  const { bytes } = await outputOf(id)!.write(await prepare(readDocument(profile)), tools);
  return new TextDecoder().decode(bytes);
}

/** One of everything that a profile can say, and of each section an entry that says all and one that says little. */
const profile = `
basics:
  name: Ilse van Dongen
  label: "*Head* of nursing"
  email: ilse@dongen.example
  phone: +31 20 555 0142
  url: https://www.dongen.example/
  location: { address: 4 Kade, postalCode: 1011 AB, city: Hoorn, region: Hoorn, countryCode: NL }
  profiles:
    - { network: LinkedIn, url: https://linkedin.com/in/ilse }
    - { network: Mastodon, username: "@ilse", url: https://ward.example }
  summary: |-
    Runs wards that are **calm at night**.

    Works in two languages, and reads [the rota](https://rota.example/a) first.
  stats: [{ value: 24, label: beds }]
work:
  - name: Quayside Hospital
    url: https://quayside.example
    position: Head of nursing
    location: Hoorn
    startDate: 2021-03
    description: A hospital of 300 beds.
    summary: Answers for three wards.
    highlights: [Cut falls by **30 %**, See \`rota.py\`]
    keywords: [geriatrics, rota planning]
  - name: Harbour Clinic
    location: Delft
    roles:
      - { position: Senior nurse, location: Delft, startDate: 2017-01, endDate: 2021-02, highlights: [Trained 12 nurses] }
      - { position: Nurse, startDate: 2014-09, endDate: 2016-12, summary: Night shifts. }
  - { position: Carer, startDate: 2013 }
  - { name: Red Cross, endDate: 2012 }
stories:
  - name: The night of the flood
    work: Quayside Hospital
    url: https://quayside.example/flood
    context: Water in the cellar.
    problem: |-
      No power on two wards.

      And no lift.
    approach: Moved 40 beds by hand.
    outcome: Nobody was hurt.
    stats: [{ value: 40, label: beds moved }]
    keywords: [crisis]
projects:
  - name: Rota
    entity: Quayside Hospital
    roles: [Author, Tester]
    url: https://rota.example
    startDate: 2022
    endDate: 2023
    description: A planner of shifts.
    highlights: [Used by 3 wards]
    keywords: [Python]
volunteer:
  - { organization: Lifeboat, position: Medic, location: Hoorn, startDate: 2019-05, endDate: 2020-05, summary: On call. }
education:
  - institution: Delft College
    url: https://delft.example
    studyType: BSc
    area: Nursing
    location: Delft
    startDate: 2010-09
    endDate: 2013-07
    score: "8.1"
    courses: [Anatomy, Ethics]
    summary: Thesis on falls.
certificates:
  - { name: ALS, issuer: ERC, date: 2022-01, expires: 2026-01, url: https://erc.example }
  - { name: First aid, expires: 2027 }
awards: [{ title: Nurse of the year, awarder: Hoorn, date: 2020, summary: For the flood. }, { title: Quiet ward, date: 2019 }]
publications:
  - { name: On falls, publisher: Ward Letters, releaseDate: 2021-06, authors: [I. van Dongen, P. Smit], doi: 10.1000/182, summary: Forty falls. }
  - { name: On nights, url: https://nights.example/a }
talks: [{ name: Calm, event: Ward Days, location: Ghent, date: 2023-10, url: https://calm.example, summary: Twenty minutes. }]
patents: [{ name: A bed lamp, office: EP, number: 123456, status: granted, date: 2018, inventors: [I. van Dongen, P. Smit], url: https://lamp.example, summary: It dims. }]
skills:
  - { name: "Care:", level: expert, keywords: [wounds, falls] }
  - { name: Driving }
  - { level: Basic, keywords: [French] }
  - { keywords: [Calm] }
languages: [{ language: Dutch, fluency: native }, { language: English }]
interests: [{ name: Rowing, keywords: [eights, fours] }]
references: [{ name: P. Smit, reference: "> Calm at 4 a.m." }]
sections:
  - { id: open, title: Open to, summary: "Hoorn or Delft:", items: [Days, Nights] }
  - { title: Memberships, items: [{ name: V&VN, date: 2015, url: https://venvn.example, description: Ward group., highlights: [Treasurer] }, A reading circle] }
meta: { render: { sections: { titles: { summary: Profile }, intros: { skills: What I do each day. } } } }
`;
