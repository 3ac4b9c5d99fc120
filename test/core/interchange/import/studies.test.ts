import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Study = Readonly<Record<string, unknown>>;

/** The one entry that lines below a heading for education are read as. */
async function study(...lines: readonly string[]): Promise<Study> {
  const { profile, text } = await imported(
    'cv.txt',
    `Mirela Brandvold\nmirela@brandvold.example\n\nEducation\n${lines.join('\n')}\n`,
  );
  const [first] = profile.education as unknown as readonly Study[];
  return text.includes('is this the school?') ? { ...first, doubtful: true } : (first ?? {});
}

describe('degrees and schools in lines', () => {
  const degrees = [
    "Bachelor's in Nursing",
    'Masters in Nursing',
    'Doctorate in Physics',
    'B.Sc. Physics',
    'M.Sc. Physics',
    'BA History',
    'M.A. History',
    'B.Eng. Robotics',
    'MEng Robotics',
    'B.Tech Textiles',
    'M.Tech Textiles',
    'B.Com',
    'LL.B.',
    'LL.M.',
    'MBA',
    'Ph.D. Geology',
    'Associate in Drafting',
    'Diploma in Pastry',
    'Certificate in Welding',
    'Degree in Optics',
    'Licence de lettres',
    'Licenciatura en Historia',
    'Licenciada en Historia',
    'Grado en Enfermería',
    'Graduado en Química',
    'Laurea in Lettere',
    'Staatsexamen Jura',
    'Abitur',
    'Matura',
    'Mittlere Reife',
    'Realschulabschluss',
    'Fachhochschulreife',
    'Baccalauréat',
    'BTS Tourisme',
    'DUT Informatique',
    'Maîtrise de droit',
    'Bachillerato',
    'Técnico superior en Diseño',
    'Formación profesional',
    'Ausbildung zur Köchin',
    'Lehre als Tischler',
    'Gesellenbrief',
    'Meisterbrief',
    'GED',
    'A-levels',
    'GCSEs',
    'Apprenticeship in Joinery',
    'Graduação em Letras',
    'Mestrado em Letras',
    'Doutorado em Letras',
    'Doctorado en Letras',
    'Perito industriale',
    'Promotion',
    'Umschulung zur Kauffrau',
    'HND Mining',
    'Postgraduate in Law',
    'CAP Cuisine',
    'BEP Cuisine',
    'Maestría en Letras',
  ];
  it('know a degree on either side of a school that no word tells of', async () => {
    for (const degree of degrees) {
      const found = await study(`${degree}, Haverstock`, '2013 - 2015');
      const told = [found.studyType, found.area].filter(Boolean).join(' / ');
      assert.ok(
        String(found.studyType ?? '') !== '' && degree.includes(String(found.studyType)),
        `${degree}: ${told} at ${found.institution}`,
      );
    }
  });
  const schools = [
    'Universität Köln',
    'Universidad de Salamanca',
    'Universidade do Porto',
    'Haverstock College',
    'Haverstock School',
    'Berufsschule Lindau',
    'Institut Lumière',
    'Istituto Galvani',
    'Haverstock Academy',
    'Akademie Lindau',
    'École des Mines',
    'Lycée Voltaire',
    'Escuela de Arte',
    'Colegio del Mar',
    'Facultad de Derecho',
    'Faculdade de Letras',
    'Politecnico di Milano',
    'Polytechnic of Turku',
    'Goethe-Gymnasium',
    'Liceo Galilei',
    'Conservatorio di Napoli',
    'Fachhochschule Kiel',
    'Hochschule Wismar',
    'IUT Nantes',
    'ETH Zürich',
    'EPFL',
    'TU Dresden',
    'FH Kiel',
    'RWTH Aachen',
    'Handwerkskammer Ulm',
    'Haverstock Campus',
    'Coding Bootcamp Leeds',
    'Training Centre Leeds',
    'Seminary of Avila',
  ];
  it('know a school before or behind a subject, and do not ask', async () => {
    const sure = { area: 'Ceramics', startDate: '2013', endDate: '2015' };
    for (const school of schools) {
      const behind = await study('Ceramics', school, '2013 - 2015');
      assert.deepEqual(behind, { ...sure, institution: school }, `behind: ${JSON.stringify(behind)}`);
      const before = await study(`${school} | Ceramics`, '2013 - 2015');
      assert.deepEqual(before, { ...sure, institution: school }, `before: ${JSON.stringify(before)}`);
    }
  });
  it('part a degree from its subject', async () => {
    const rows: readonly (readonly [string, string, string])[] = [
      ['Bachelor of Science in Botany', 'Bachelor of Science', 'Botany'],
      ['Bachelor of Arts (Hons) History', 'Bachelor of Arts (Hons)', 'History'],
      [
        'Executive Master of Business Administration, Finance',
        'Executive Master of Business Administration',
        'Finance',
      ],
      ['Associate of Applied Science: Welding', 'Associate of Applied Science', 'Welding'],
      ['Master of Fine Arts – Ceramics', 'Master of Fine Arts', 'Ceramics'],
      ['Master of Public Health | Nutrition', 'Master of Public Health', 'Nutrition'],
      ['Diploma in Pastry', 'Diploma', 'Pastry'],
      ['Diplom im Fach Geodäsie', 'Diplom', 'Geodäsie'],
      ['Ausbildung Fachrichtung Elektrotechnik', 'Ausbildung', 'Elektrotechnik'],
      ['Botany – Diploma', 'Diploma', 'Botany'],
    ];
    for (const [line, studyType, area] of rows) {
      const found = await study('Haverstock College', line, '2013 - 2015');
      assert.deepEqual([found.studyType, found.area, found.institution], [studyType, area, 'Haverstock College'], line);
    }
  });
  it('take a grade by its word or by its form, once', async () => {
    const rows: readonly (readonly [string, string])[] = [
      ['GPA: 3.9/4.0', '3.9/4.0'],
      ['CGPA 8.7', '8.7'],
      ['Grade: A', 'A'],
      ['Abschlussnote: 1,3', '1,3'],
      ['Gesamtnote 1,7', '1,7'],
      ['Durchschnitt: 2,1', '2,1'],
      ['Moyenne : 15/20', '15/20'],
      ['Nota media: 8,9', '8,9'],
      ['Punteggio: 110', '110'],
      ['First-class honours', 'First-class honours'],
      ['Upper second-class honours', 'Upper second-class honours'],
      ['2:1', '2:1'],
      ['87%', '87%'],
      ['3.8/4.0', '3.8/4.0'],
      ['110/110 e lode', '110/110 e lode'],
      ['Summa cum laude', 'Summa cum laude'],
      ['Magna cum laude', 'Magna cum laude'],
      ['With distinction', 'With distinction'],
      ['Mention très bien', 'Mention très bien'],
      ['Sobresaliente', 'Sobresaliente'],
      ['Matrícula de honor', 'Matrícula de honor'],
      ['Sehr gut', 'Sehr gut'],
      ['Mit Auszeichnung', 'Mit Auszeichnung'],
    ];
    for (const [line, score] of rows) {
      const found = await study(`Diploma in Pastry | Haverstock College | ${line}`, '2013 - 2015');
      assert.equal(found.score, score, `${line}: ${JSON.stringify(found)}`);
      assert.equal(found.summary, undefined, line);
    }
  });
  it('take courses by their label in many languages', async () => {
    for (const label of [
      'Courses',
      'Coursework',
      'Course work',
      'Relevant coursework',
      'Selected modules',
      'Key subjects',
      'Topics',
      'Kurse',
      'Schwerpunkte',
      'Fächer',
      'Cours',
      'Matières',
      'Cursos',
      'Asignaturas',
      'Materias',
      'Disciplinas',
      'Corsi',
      'Esami',
      'Materie',
    ]) {
      const found = await study('Diploma in Pastry, Haverstock College', '2013 - 2015', `${label}: Sugar, Doughs`);
      assert.deepEqual(found.courses, ['Sugar', 'Doughs'], `${label}: ${JSON.stringify(found)}`);
    }
  });
  it('ask about a school that only its place tells of', async () => {
    const { text, profile } = await imported(
      'cv.txt',
      'Mirela Brandvold\nmirela@brandvold.example\n\nEducation\nDiploma in Pastry\nHaverstock\n2013 - 2015\n',
    );
    const [first] = profile.education as unknown as readonly Study[];
    assert.deepEqual([first?.studyType, first?.area, first?.institution], ['Diploma', 'Pastry', 'Haverstock']);
    assert.match(text, /is this the school\?/);
  });
  it('keep dates that stand on a line of their own', async () => {
    for (const [line, start, end] of [
      ['2013 - 2015', '2013', '2015'],
      ['03/2013 - 06/2015', '2013-03', '2015-06'],
      ['09.2013 – 06.2015', '2013-09', '2015-06'],
      ['2013-09 - 2015-06', '2013-09', '2015-06'],
    ] as const) {
      const found = await study('Diploma in Pastry', 'Haverstock College', line);
      assert.deepEqual([found.startDate, found.endDate], [start, end], line);
    }
  });
  it('leave a telephone in the column beside to the contacts', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Mirela Brandvold\n\nEducation\nDiploma in Pastry, Haverstock College\n2013 - 2015\n\n+47 55 90 12 34\n',
    );
    assert.equal(profile.basics.phone, '+47 55 90 12 34');
  });
  it('have no start where one date is given, and say what is expected', async () => {
    const one = await study('Diploma in Pastry, Haverstock College', '2015');
    assert.deepEqual([one.startDate, one.endDate], [undefined, '2015']);
    const coming = await study('Diploma in Pastry, Haverstock College', 'Expected June 2027');
    assert.deepEqual([coming.startDate, coming.endDate ?? coming.expected], [undefined, '2027-06']);
  });
});

describe('letters that are a degree or a word', () => {
  it('are a degree in capitals alone', async () => {
    const read = async (...lines: readonly string[]): Promise<readonly string[]> => {
      const { profile } = await imported(
        'cv.txt',
        `Mirela Brandvold\nmirela@brandvold.example\n\nEducation\n${lines.join('\n')}\n2011 - 2015\n`,
      );
      const [study] = profile.education as unknown as readonly Readonly<Record<string, string>>[];
      return [study?.institution ?? '', study?.studyType ?? '', study?.area ?? ''];
    };
    assert.deepEqual(await read('BE Baking, Fjord University'), ['Fjord University', 'BE', 'Baking']);
    assert.deepEqual(await read('Fjord University', 'MD'), ['Fjord University', 'MD', '']);
    assert.deepEqual(await read('Fjord University', 'Will be a baker'), ['Fjord University', '', 'Will be a baker']);
    assert.deepEqual(await read('Arbeit mit Mehl', 'Fjord University'), ['Fjord University', '', 'Arbeit mit Mehl']);
  });
});

describe('a school and a degree in one piece', () => {
  it('are parted at a colon too', async () => {
    assert.deepEqual(await study('Fjord University: Diploma', '2011 - 2014'), {
      institution: 'Fjord University',
      studyType: 'Diploma',
      startDate: '2011',
      endDate: '2014',
    });
  });
});

describe('words that begin like those for a grade', () => {
  const courses = ['Notary course', 'Grader training', 'Scoreboard course', 'GPAS certificate', 'Note taking course'];

  it('are left in the name of the study', async () => {
    for (const course of [...courses, 'Result analysis course', 'Mention of quality, course', 'Votometry course']) {
      const found = await study(`${course}, Birch College, 2014`);
      assert.equal(found.score, undefined, JSON.stringify(found));
      assert.ok(JSON.stringify(found).includes(course.split(',')[0]!), JSON.stringify(found));
    }
  });

  it('are a grade before a colon, a figure or a grade in words', async () => {
    for (const [line, score] of [
      ['Grade A', 'A'],
      ['Score: excellent work', 'excellent work'],
      ['GPA3.8', '3.8'],
      ['Note sehr gut', 'sehr gut'],
      ['mention très bien', 'mention très bien'],
    ])
      assert.equal((await study('BA History, Birch College', `2011 - 2014, ${line}`)).score, score, line);
  });
});

describe('brackets in lines', () => {
  it('are kept whole, whatever is taken out beside them', async () => {
    assert.equal(
      (await study('Fjord University', 'BSc Baking (6 semesters), grade: 1.3', '2011 - 2014')).area,
      'Baking (6 semesters)',
    );
    const { area, summary } = await study('Fjord University', 'BSc Baking (2011 - 2014, 6 semesters)');
    assert.deepEqual({ area, summary }, { area: 'Baking', summary: '6 semesters' });
    const { profile } = await imported(
      'cv.txt',
      'Mirela Brandvold\nmirela@brandvold.example\n\nExperience\nHead cook (part-time, 20 hours), Fjordlinjen\n2014 - 2016 (2 seasons)\n- Baked 40 loaves\n',
    );
    assert.deepEqual(profile.work, [
      {
        name: 'Fjordlinjen',
        position: 'Head cook (part-time, 20 hours)',
        description: '2 seasons',
        startDate: '2014',
        endDate: '2016',
        highlights: ['Baked 40 loaves'],
      },
    ]);
  });
});
