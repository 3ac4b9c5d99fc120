import assert from 'node:assert/strict';
import { readTechnologies } from '../../../server/src/core/reading/technologies/index.ts';

const named = (text: string): readonly string[] => readTechnologies(text).map(({ canonical }) => canonical);

describe('the short name of a program that everything has', () => {
  for (const text of [
    'Public Access API: wrote the guide for 40 partners',
    'Taught Access to Justice to 40 volunteers',
    'Experience with Access control at 3 sites',
    'Opened Access for All in 12 libraries',
  ])
    it(`is none: ${text}`, () => assert.deepEqual(named(text), []));
  for (const text of [
    'Built Access databases for 3 wards',
    'Kept rotas in Word, Excel and Access',
    'Moved 3 MS Access files to the server',
    'Wrote Access VBA for 12 clerks',
  ])
    it(`is one beside its like and its things: ${text}`, () => assert.ok(named(text).includes('Microsoft Access')));
});

describe('a capital at the head of a sentence', () => {
  for (const text of [
    'Cargo services for 40 ports',
    'Room services for 300 guests',
    'Storm water tests at 9 weirs',
    'Word templates for 30 clerks',
  ])
    it(`makes no name: ${text}`, () => assert.deepEqual(named(text), []));
  for (const [text, name] of [
    ['Spring services for 4 banks', 'Spring'],
    ['Go services for 4 banks', 'Go'],
    ['Excel models for 3 funds', 'Excel'],
    ['Kafka topics for 3 teams', 'Kafka'],
  ] as const)
    it(`is one where its field speaks: ${text}`, () => assert.deepEqual(named(text), [name]));
});

describe('a word in a longer name', () => {
  for (const text of [
    'Ran the Phoenix Programme for 300 families',
    'Promoted to Composer Manager of 12 people',
    'Led the Backstage Festival with 40 helpers',
  ])
    it(`is none: ${text}`, () => assert.deepEqual(named(text), []));
  it('is one beside another name', () => {
    assert.deepEqual(named('Ran Jenkins and the Puppet Server for 40 hosts'), ['Jenkins', 'Puppet']);
  });
});

describe('words of other trades', () => {
  for (const text of [
    'Laid parquet, tiles and cork in 40 flats',
    'Served alfresco and indoors for 120 guests',
    'Filled gaps with putty, filler and caulk in 12 rooms',
    'Treated lisp, stutter and voice loss in 60 children',
    'Taught canoe, kayak and sailing to 30 children',
    'Counted elk, deer and wolves on 12 transects',
    'Mapped the flyway of 3 species of geese',
    'Painted 40 walls in latex and oil',
  ])
    it(`are none: ${text}`, () => assert.deepEqual(named(text), []));
  it('are names among names', () => {
    assert.deepEqual(named('Stored events as Parquet in S3, read with Spark'), ['Parquet', 'S3', 'Spark']);
    assert.deepEqual(named('Python, clang, lisp'), ['Python', 'Clang', 'Lisp']);
  });
});

describe('words of other languages', () => {
  for (const text of [
    'Pose de parquet et de carrelage dans 40 logements',
    'Profesor de matemáticas, curso de primavera para 40 alumnos',
    'Insegnante di informatica e matematica per 4 classi',
    'Insegnante di Informatica presso un liceo con 900 studenti',
    'Prüfung der Anlagen und Bericht über den Zustand der 40 Brücken',
    'Betreuung der Kunden in Tokio und der Büros in Osaka',
    'Lehrer am Gymnasium für 4 Klassen und Leiter der Fachschaft',
    'Docent informatica aan een school met 900 leerlingen en de leiding van het team',
  ])
    it(`name no product: ${text}`, () => assert.deepEqual(named(text), []));
  it('do among names', () => {
    assert.ok(named('Entwicklung der Oberfläche mit React, Zustand und TypeScript für 40 Kunden').includes('Zustand'));
    assert.ok(named('Gestione dei flussi con Informatica PowerCenter e Oracle per 12 banche').length > 0);
    assert.ok(named('Gestione con Informatica, Kafka e Spark per 12 banche').includes('Informatica'));
    assert.ok(named('Développement des services en Java et Kotlin pour les clients').includes('Java'));
  });
});

describe('acronyms and strokes', () => {
  for (const text of [
    'Ran the APEX model of 3 river basins',
    'Checked ADF of 40 tickets',
    'Ran the EPIC model of soil in 9 farms',
  ])
    it(`are of other trades: ${text}`, () => assert.deepEqual(named(text), []));
  it('part two names', () => {
    assert.deepEqual(named('Kept Oracle/SQL, ASP/Java for 3 ports'), ['Oracle Database', 'SQL', 'Classic ASP', 'Java']);
    assert.deepEqual(named('Wrote PL/SQL over TCP/IP'), ['PL/SQL', 'TCP/IP']);
  });
  it('leave what is written in small letters, and a name with its own capitals', () => {
    const odd = (text: string) => readTechnologies(text).filter(({ ok }) => !ok);
    assert.deepEqual(odd('Wrote Java applets for 3 labs'), []);
    assert.deepEqual(odd('Built on HAPI FHIR and Spring Boot'), []);
  });
});
