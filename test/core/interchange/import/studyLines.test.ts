import assert from 'node:assert/strict';
import { imported } from './support.ts';

/** What one line below a heading for education is read as: school, degree, subject, grade, text. */
async function study(line: string): Promise<readonly (string | undefined)[]> {
  const { profile } = await imported(
    'cv.txt',
    `Mirela Brandvold\nmirela@brandvold.example\n\nEducation\n${line}\n2013 - 2015\n`,
  );
  const [first] = profile.education as unknown as readonly Readonly<Record<string, string>>[];
  const { institution, studyType, area, score, summary } = first ?? {};
  return [institution, studyType, area, score, summary];
}

describe('a line about a study', () => {
  const rows: Readonly<Record<string, readonly (readonly [string, ...(string | undefined)[]])[]>> = {
    'has its grade apart from subject and school': [
      ['BSc (Hons) Botany, 2:2, Haverstock University', 'Haverstock University', 'BSc (Hons)', 'Botany', '2:2'],
      ['BSc (Hons) Botany, Haverstock University, 2:1', 'Haverstock University', 'BSc (Hons)', 'Botany', '2:1'],
      ['BA (Hons) Fine Art, First Class, Voss College', 'Voss College', 'BA (Hons)', 'Fine Art', 'First Class'],
      [
        'Juris Doctor, magna cum laude, Voss School of Law',
        'Voss School of Law',
        'Juris Doctor',
        undefined,
        'magna cum laude',
      ],
      ['Juris Doctor, cum laude, Voss School of Law', 'Voss School of Law', 'Juris Doctor', undefined, 'cum laude'],
      ['Abitur, Gymnasium Lindau (1,7)', 'Gymnasium Lindau', 'Abitur', undefined, '1,7'],
    ],
    'has its subject apart from the degree': [
      ['PGCE Primary Music, Haverstock University', 'Haverstock University', 'PGCE', 'Primary Music'],
      ['HBO Verpleegkunde, Hogeschool Veldzicht', 'Hogeschool Veldzicht', 'HBO', 'Verpleegkunde'],
      ['Bachelor of Sports Coaching, Voss College', 'Voss College', 'Bachelor', 'Sports Coaching'],
      ['Bachelor of Applied Science, Voss College', 'Voss College', 'Bachelor of Applied Science'],
      ['Bachelor of Nursing, Voss College', 'Voss College', 'Bachelor of Nursing'],
      ['Master of Forest Science, Voss College', 'Voss College', 'Master of Forest Science'],
      ['History, BA, Voss College', 'Voss College', 'BA', 'History'],
      ['CAP pâtissier, Lycée des Brumes', 'Lycée des Brumes', 'CAP', 'pâtissier'],
      [
        'Brevet professionnel, boulangerie, Lycée des Brumes',
        'Lycée des Brumes',
        'Brevet professionnel',
        'boulangerie',
      ],
      ['Bacharelado em Geologia, Universidade do Vale', 'Universidade do Vale', 'Bacharelado', 'Geologia'],
      [
        'A levels: Music (A), Art (B), Latin (B), Voss College',
        'Voss College',
        'A levels',
        'Music (A), Art (B), Latin (B)',
      ],
      ['A levels in Music, Art and Latin, Voss Sixth Form', 'Voss Sixth Form', 'A levels', 'Music, Art and Latin'],
    ],
    'names a school by the last of its words, by its letters or as a house where a trade is learnt': [
      ['Leaving Certificate, Mercy Kilronan Secondary', 'Mercy Kilronan Secondary', 'Leaving Certificate'],
      ["Diplôme d'État de sage-femme, IFSI de Vannes", 'IFSI de Vannes', "Diplôme d'État de sage-femme"],
      ['High School Diploma | Ridge County High School', 'Ridge County High School', 'High School Diploma'],
      ['Ridge County High School | High School Diploma', 'Ridge County High School', 'High School Diploma'],
      ['Ausbildung zur Weberin, Tuchhaus Alber GmbH', 'Tuchhaus Alber GmbH', 'Ausbildung zur Weberin'],
      ['Staatlich anerkannte Erzieherin, Fachschule Lindau', 'Fachschule Lindau', 'Staatlich anerkannte Erzieherin'],
      ['technik ceramik, Technikum w Opolu', 'Technikum w Opolu', 'technik ceramik'],
    ],
    'has what its labels say': [
      ['Meisterschule Lindau, Abschluss: Webmeisterin', 'Meisterschule Lindau', 'Webmeisterin'],
      ['Uniwersytet Leśny, licencjat, kierunek: botanika', 'Uniwersytet Leśny', 'licencjat', 'botanika'],
      [
        'Ph.D. Botany, Haverstock University. Thesis: Mosses of wet roofs',
        'Haverstock University',
        'Ph.D.',
        'Botany',
        undefined,
        'Thesis: Mosses of wet roofs',
      ],
    ],
    'keeps the word of a mention': [
      ['Baccalauréat, mention bien, Lycée des Brumes', 'Lycée des Brumes', 'Baccalauréat', undefined, 'mention bien'],
    ],
  };
  for (const [what, list] of Object.entries(rows))
    it(what, async () => {
      for (const [line, ...wanted] of list)
        assert.deepEqual(await study(line), [...wanted, ...Array(5 - wanted.length).fill(undefined)], line);
    });
});
