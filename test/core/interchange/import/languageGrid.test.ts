import assert from 'node:assert/strict';
import { imported } from './support.ts';

async function languagesIn(text: string) {
  const { profile, unplaced } = await imported('cv.txt', `Vesna Rados\nvesna@rados.example\n\n${text}\n`);
  const { languages, sections } = profile as unknown as Readonly<Record<string, unknown>>;
  return { languages, sections, unplaced };
}

describe('the grid of languages of a Europass CV', () => {
  it('is a language in each row and its levels in columns, whose labels say what they are of', async () => {
    const { languages, sections, unplaced } = await languagesIn(`LANGUAGE SKILLS

Mother tongue(s): Croatian
Other language(s):
            UNDERSTANDING          SPEAKING               WRITING
            Listening   Reading    Interaction   Production
English     C2          C2         C1            C1
German      B1          B1         B1            B1
Levels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user`);
    assert.deepEqual(languages, [
      { language: 'Croatian', fluency: 'Mother tongue(s)' },
      { language: 'English', fluency: 'Listening C2, Reading C2, Interaction C1, Production C1' },
      { language: 'German', fluency: 'B1' },
    ]);
    assert.deepEqual([sections, unplaced], [undefined, []]);
  });

  it('has labels in other languages, and levels that no label fits', async () => {
    const polish = await languagesIn(`JĘZYKI OBCE

               Słuchanie  Czytanie  Interakcja  Produkcja  Pisanie
Angielski      C2         C2        C1          C1         B2`);
    assert.deepEqual(polish.languages, [
      { language: 'Angielski', fluency: 'Słuchanie C2, Czytanie C2, Interakcja C1, Produkcja C1, Pisanie B2' },
    ]);
    const italian = await languagesIn(`COMPETENZE LINGUISTICHE

Lingua madre    Italiano
Altre lingue    Ascolto   Lettura
Inglese         B2        B2        B1    B1    B1`);
    assert.deepEqual(italian.languages, [
      { language: 'Italiano', fluency: 'Lingua madre' },
      { language: 'Inglese', fluency: 'B2, B2, B1, B1, B1' },
    ]);
    const bare = await languagesIn('SPRACHEN\n\nEnglisch C2 C2 C1 C1 C1\nDänisch B1 B1 A2 A2 A2');
    assert.deepEqual(bare.languages, [
      { language: 'Englisch', fluency: 'C2, C2, C1, C1, C1' },
      { language: 'Dänisch', fluency: 'B1, B1, A2, A2, A2' },
    ]);
  });

  it('has the uses of a language beneath it on newer pages', async () => {
    const { languages } = await languagesIn(`LANGUAGE SKILLS

Mother tongue(s): Spanish
English
LISTENING C2 READING C2 WRITING C1
SPOKEN PRODUCTION C1 SPOKEN INTERACTION C1
French
LISTENING B1 READING B1 WRITING B1`);
    assert.deepEqual(languages, [
      { language: 'Spanish', fluency: 'Mother tongue(s)' },
      {
        language: 'English',
        fluency: 'listening C2, reading C2, writing C1, spoken production C1, spoken interaction C1',
      },
      { language: 'French', fluency: 'listening B1, reading B1, writing B1' },
    ]);
  });
});

describe('the entries of such a page', () => {
  it('have their dates in square brackets, and town and country under labels', async () => {
    const { profile, text } = await imported(
      'cv.txt',
      `Ramiro Echevarri
ramiro@echevarri.example

WORK EXPERIENCE

[ 2019 – Current ] Museum educator
Museo del Azulejo
City: Madrid
Country: Spain

EDUCATION AND TRAINING

[ 2013 – 2017 ] Degree in Art History
Universidad de Castilla Norte`,
    );
    assert.deepEqual(profile.work, [
      {
        name: 'Museo del Azulejo',
        position: 'Museum educator',
        location: 'Madrid, Spain',
        startDate: '2019',
        endDate: 'present',
      },
    ]);
    assert.deepEqual(profile.education, [
      {
        institution: 'Universidad de Castilla Norte',
        studyType: 'Degree',
        area: 'Art History',
        startDate: '2013',
        endDate: '2017',
      },
    ]);
    assert.doesNotMatch(text, /# merit/);
  });
});

describe('a word in capitals on a line of its own', () => {
  it('is no town among names that are not in capitals', async () => {
    const { profile } = await imported(
      'cv.txt',
      `Solveig Haugland
solveig@haugland.example

EXPERIENCE
Violin teacher, Solli Music School, Oslo
2017 - present
CHAMBER
Played in three quartets`,
    );
    const [job] = profile.work as unknown as readonly Readonly<Record<string, unknown>>[];
    assert.deepEqual([job!.name, job!.position, job!.location], ['Solli Music School', 'Violin teacher', 'Oslo']);
  });

  it('is the heading of credits, as actors have them', async () => {
    const { profile } = await imported(
      'cv.txt',
      `AMADEO BRINKWATER
ACTOR
THEATRE
Hamlet – Laertes – Tideway Playhouse – 2021
TELEVISION
Harbour Lights – Constable – Channel West – 2022
SKILLS
Singing (tenor), stage combat
CONTACT
amadeo@brinkwater.example`,
    );
    const { basics, sections } = profile as unknown as { basics: object; sections: object };
    assert.deepEqual(basics, { name: 'AMADEO BRINKWATER', label: 'ACTOR', email: 'amadeo@brinkwater.example' });
    assert.deepEqual(sections, [
      { title: 'THEATRE', items: ['Hamlet – Laertes – Tideway Playhouse – 2021'] },
      { title: 'TELEVISION', items: ['Harbour Lights – Constable – Channel West – 2022'] },
    ]);
  });
});
