import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Entries = readonly Record<string, unknown>[];
const sectionsOf = (profile: object): Readonly<Record<string, Entries>> => profile as never;

describe('headings that say less than others', () => {
  it('begin sections of their own in German', async () => {
    const { profile } = await imported(
      'cv.md',
      `# Alma Reetz

## Berufstätigkeit

### Köchin, Gasthof Rohrwiese
2015 – 2020

- Küche für achtzig Gäste

## Ausbildung

### Lehre zur Köchin, Hotel Ahornhof
2012 – 2015

## Zusatzqualifikationen

- Diätköchin, Kammer Seewald, 2017

## Vereine

### Kassenwartin, Ruderverein Blesse
2018 – 2021

## Wehr- und Zivildienst

2011 – 2012 Rettungswache Tannau
`,
    );
    const { work, certificates, volunteer, sections } = sectionsOf(profile);
    assert.deepEqual(work, [
      {
        name: 'Gasthof Rohrwiese',
        position: 'Köchin',
        startDate: '2015',
        endDate: '2020',
        highlights: ['Küche für achtzig Gäste'],
      },
    ]);
    assert.deepEqual(certificates, [{ name: 'Diätköchin', issuer: 'Kammer Seewald', date: '2017' }]);
    assert.deepEqual(volunteer, [
      { organization: 'Ruderverein Blesse', position: 'Kassenwartin', startDate: '2018', endDate: '2021' },
    ]);
    assert.deepEqual(sections, [{ title: 'Wehr- und Zivildienst', items: ['2011 – 2012 Rettungswache Tannau'] }]);
  });
  for (const [software, free, tongues] of [
    ['SOFTWARE', 'LEISURE TIME', 'LANGUAGE SKILLS'],
    ['LOGICIELS', 'TEMPS LIBRE', 'COMPÉTENCES LINGUISTIQUES'],
    ['SOFTWARE', 'TEMPO LIBERO', 'CONOSCENZE LINGUISTICHE'],
    ["PROGRAMMA'S", 'VRIJE TIJD', 'TAALVAARDIGHEDEN'],
    ['PROGRAMAS', 'TEMPO LIVRE', 'COMPETÊNCIAS LINGUÍSTICAS'],
  ] as const)
    it(`are ${software}, ${free} and ${tongues}`, async () => {
      const { profile } = await imported(
        'cv.txt',
        `Nora Vellinga
nora@vellinga.example

${software}
Blender, Krita

${tongues}
Français (C1)

${free}
kayak, chess
`,
      );
      const { skills, languages, interests } = sectionsOf(profile);
      assert.deepEqual(skills, [{ name: 'Blender' }, { name: 'Krita' }]);
      assert.deepEqual(languages, [{ language: 'Français', fluency: 'C1' }]);
      assert.deepEqual(interests, [{ name: 'kayak' }, { name: 'chess' }]);
    });
  it('leave a list of interests alone that names such a thing', async () => {
    const { profile } = await imported(
      'cv.txt',
      `Nora Vellinga
nora@vellinga.example

Skills
Word
Excel

Interests
Books
Chess
`,
    );
    const { interests, publications } = sectionsOf(profile);
    assert.deepEqual(interests, [{ name: 'Books' }, { name: 'Chess' }]);
    assert.equal(publications, undefined);
  });
});
