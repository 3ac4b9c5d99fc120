import assert from 'node:assert/strict';
import { imported } from './support.ts';

/** What lines below a heading for education are read as: school, degree, subject, place, text. */
async function study(...lines: readonly string[]): Promise<readonly (string | undefined)[]> {
  const { profile, text } = await imported(
    'cv.txt',
    `Mirela Brandvold\nmirela@brandvold.example\n\nEducation\n${lines.join('\n')}\n2013 - 2015\n`,
  );
  assert.doesNotMatch(text, /Imported/, lines.join());
  const [first] = profile.education as unknown as readonly Readonly<Record<string, string>>[];
  const { institution, studyType, area, location, summary } = first ?? {};
  return [institution, studyType, area, location, summary];
}

describe('a study and its school on one line', () => {
  const rows: Readonly<Record<string, readonly (readonly [string, ...(string | undefined)[]])[]>> = {
    'have the subject behind the degree in the words of its language': [
      ['Licence de géologie, Université des Brumes', 'Université des Brumes', 'Licence', 'géologie'],
      ["Maîtrise d'histoire, Université des Brumes", 'Université des Brumes', 'Maîtrise', 'histoire'],
      ['Licence Arts du spectacle, Université des Brumes', 'Université des Brumes', 'Licence', 'Arts du spectacle'],
      ['Master MEEF, Université des Brumes', 'Université des Brumes', 'Master', 'MEEF'],
      ['Pós-graduação em Geologia, Universidade do Vale', 'Universidade do Vale', 'Pós-graduação', 'Geologia'],
      ['Tecnólogo em Panificação - Faculdade do Vale', 'Faculdade do Vale', 'Tecnólogo', 'Panificação'],
      ['Laurea magistrale in Lettere, Università di Brumara', 'Università di Brumara', 'Laurea magistrale', 'Lettere'],
      ['Civilingenjör i kemiteknik, Fyrviks universitet', 'Fyrviks universitet', 'Civilingenjör', 'kemiteknik'],
      ['Svendebrev som bager, Nordby Tekniske Skole', 'Nordby Tekniske Skole', 'Svendebrev', 'bager'],
      ['Studium der Botanik, Universität Lindau', 'Universität Lindau', 'Studium', 'Botanik'],
      ['Promotion Botanik, Universität Lindau', 'Universität Lindau', 'Promotion', 'Botanik'],
      ['MBO 3 Bakkerij, Veldcollege Haven', 'Veldcollege Haven', 'MBO 3', 'Bakkerij'],
      ['DPhil Botany, Voss College', 'Voss College', 'DPhil', 'Botany'],
      ['BE (Hons) Mining, Voss College', 'Voss College', 'BE (Hons)', 'Mining'],
      ['BASc, Mining, Voss College', 'Voss College', 'BASc', 'Mining'],
      ['MMus (Composition), Voss Conservatoire', 'Voss Conservatoire', 'MMus', 'Composition'],
      ['Web Design Diploma, Voss College', 'Voss College', 'Diploma', 'Web Design'],
      ['Pekař (výuční list), Střední škola Brumov', 'Střední škola Brumov', 'výuční list', 'Pekař'],
    ],
    'leave a degree whole that is one': [
      ['Graduate Diploma, Voss College', 'Voss College', 'Graduate Diploma'],
      ['Ontario High School Diploma, Voss College', 'Voss College', 'Ontario High School Diploma'],
      ["Doctorat d'État, Université des Brumes", 'Université des Brumes', "Doctorat d'État"],
      ['BMus (Hons), Voss College', 'Voss College', 'BMus (Hons)'],
    ],
    'are parted at a dash, a stroke and at the comma, brackets whole': [
      ['M.Ed. in Botany / Voss State University', 'Voss State University', 'M.Ed.', 'Botany'],
      ['Bachelor Boekhouden - Hogeschool Veldzicht', 'Hogeschool Veldzicht', 'Bachelor', 'Boekhouden'],
      ['HAVO, Lyceum Veldzicht, Havendam', 'Lyceum Veldzicht', 'HAVO', undefined, 'Havendam'],
      ['Moderne Talen - Sint-Jorisatheneum, Havendam', 'Sint-Jorisatheneum', undefined, 'Moderne Talen', 'Havendam'],
      [
        'Lehramt an Realschulen (Kunst, Musik), Universität Lindau',
        'Universität Lindau',
        undefined,
        'Lehramt an Realschulen (Kunst, Musik)',
      ],
      ['Diploma di liceo artistico, Istituto Brumara-Nord', 'Istituto Brumara-Nord', 'Diploma di liceo artistico'],
      ['Hauptschule Lindau, Qualifizierender Abschluss', 'Hauptschule Lindau', 'Qualifizierender Abschluss'],
      ['Ontario Secondary School Diploma, Voss Ridge High', 'Voss Ridge High', 'Ontario Secondary School Diploma'],
      ['Voss Academy, Highers: Maths (A), Latin (B)', 'Voss Academy', 'Highers', 'Maths (A), Latin (B)'],
    ],
    'have the house where a trade was learnt, and its town': [
      [
        'Ausbildung zum Elektroniker, Elektro Brand & Sohn, Lindau',
        'Elektro Brand & Sohn',
        'Ausbildung zum Elektroniker',
        undefined,
        'Lindau',
      ],
      [
        'Ausbildung zur Weberin, Tuchhaus Alber GmbH, Lindau',
        'Tuchhaus Alber GmbH',
        'Ausbildung zur Weberin',
        undefined,
        'Lindau',
      ],
    ],
    'leave a faculty to its school': [
      ['Department of Botany, Voss University', 'Department of Botany, Voss University'],
      ['Trinity, Voss University', 'Trinity, Voss University'],
    ],
    'say in the text how far it went, and what the thesis was': [
      [
        'MBO 3 Bakkerij, Veldcollege (diploma behaald)',
        'Veldcollege',
        'MBO 3',
        'Bakkerij',
        undefined,
        'diploma behaald',
      ],
      [
        'Doctorat de géologie, Université des Brumes. Thèse : Le calcaire chez Voss',
        'Université des Brumes',
        'Doctorat',
        'géologie',
        undefined,
        'Thèse : Le calcaire chez Voss',
      ],
    ],
  };
  for (const [what, list] of Object.entries(rows))
    it(what, async () => {
      for (const [line, ...wanted] of list)
        assert.deepEqual(await study(line), [...wanted, ...Array(5 - wanted.length).fill(undefined)], line);
    });
});
