import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Study = Readonly<Record<string, unknown>>;

/** The entries that lines below a heading for education are read as, and the whole profile as text. */
async function studies(
  file: string,
  source: string,
): Promise<{ readonly all: readonly Study[]; readonly text: string }> {
  const { profile, text } = await imported(file, source);
  return { all: profile.education as unknown as readonly Study[], text };
}

const below = (...lines: readonly string[]) =>
  studies('cv.txt', `Mirela Brandvold\nmirela@brandvold.example\n\nEducation\n${lines.join('\n')}\n`);

describe('the grade of a study', () => {
  it('stands in brackets behind the subject, the degree or the school', async () => {
    for (const [line, score] of [
      ['BSc Botany (First), Haverstock University', 'First'],
      ['BSc Botany (2:1), Haverstock University', '2:1'],
      ['PhD Botany, Haverstock University (summa cum laude)', 'summa cum laude'],
      ['Bachelor in Botany (magna cum laude), Haverstock University', 'magna cum laude'],
      ['Master in Botanik (1,3), Universität Lindau', '1,3'],
    ] as const) {
      const [entry] = (await below(line, '2013 - 2015')).all;
      assert.equal(entry?.score, score, line);
      assert.doesNotMatch(JSON.stringify({ ...entry, score: '' }), /\(/, line);
    }
  });

  it('stands on a line of its own and is then no school and no subject', async () => {
    for (const grade of [
      'Distinction',
      'First',
      'First class',
      '17 valores',
      'Met onderscheiding',
      'Sobresaliente',
      'Z wyróżnieniem',
      '105/110',
    ]) {
      const [entry] = (await below('MA Botany, Haverstock University', grade, '2013 - 2015')).all;
      assert.deepEqual(
        [entry?.institution, entry?.studyType, entry?.area, entry?.score],
        ['Haverstock University', 'MA', 'Botany', grade],
      );
    }
  });

  it('has a label in the language of the page, which is not kept beside it', async () => {
    for (const [line, score] of [
      ['Votazione: 88/100', '88/100'],
      ['Votazione 88/100', '88/100'],
      ['Classificação final: 17 valores', '17 valores'],
      ['Notendurchschnitt 1,8', '1,8'],
      ['Średnia ocen: 4,7', '4,7'],
      ['Gemiddelde: 7,9', '7,9'],
    ] as const) {
      const { all, text } = await below('MA Botany, Haverstock University', line, '2013 - 2015');
      assert.equal(all[0]?.score, score, line);
      assert.doesNotMatch(text, /imported/i, line);
    }
  });

  it('is not the state behind a town', async () => {
    const [entry] = (await below('BA Botany, Haverstock University, Washington, DC', '2013 - 2015')).all;
    assert.equal(entry?.score, undefined);
    assert.equal(entry?.location, 'Washington, DC');
  });

  it('and no degree is the state behind a town either', async () => {
    const [entry] = (await below('Haverstock University, Cambridge, MA', '2013 - 2015')).all;
    assert.deepEqual(
      [entry?.institution, entry?.studyType, entry?.area, entry?.location],
      ['Haverstock University', undefined, undefined, 'Cambridge, MA'],
    );
  });

  it('of one of several subjects stays with it', async () => {
    const [entry] = (await below('A levels: Music (merit), Art (pass), Voss College', '2013 - 2015')).all;
    assert.equal(entry?.score, undefined);
    assert.equal(entry?.area, 'Music (merit), Art (pass)');
  });

  it("is the fifth argument of moderncv's entries, unless that is something else", async () => {
    const entry = (fifth: string) => String.raw`\documentclass{moderncv}
\name{Mirela}{Brandvold}
\begin{document}
\section{Education}
\cventry{2013--2015}{Studium der Botanik}{Universität Lindau}{Lindau}{${fifth}}{}
\end{document}`;
    for (const fifth of ['1,4', 'Erstes Staatsexamen (10,2 Punkte)', String.raw`\textit{16 valores}`]) {
      const [found] = (await studies('cv.tex', entry(fifth))).all;
      assert.equal(found?.score, fifth.replace(/^\\textit\{(.*)\}$/, '$1'));
      assert.equal(found?.institution, 'Universität Lindau');
    }
    const [other] = (await studies('cv.tex', entry('Evening classes'))).all;
    assert.equal(other?.score, undefined);
  });

  it('has a column of its own in a table', async () => {
    const { all } = await studies(
      'cv.md',
      `# Mirela Brandvold

mirela@brandvold.example

## Education

| Year | Qualification | Institution | Grade |
|---|---|---|---|
| 2015 | BSc Botany | Haverstock University | First |
| 2011 | Senior Certificate | Mercy Girls' High School | B |
`,
    );
    assert.deepEqual(
      all.map(({ institution, endDate }) => [institution, endDate]),
      [
        ['Haverstock University', '2015'],
        ["Mercy Girls' High School", '2011'],
      ],
    );
    assert.equal(all[0]?.score, 'First');
  });
});
