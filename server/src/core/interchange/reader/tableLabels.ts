import { fold } from '../../reading/fold.ts';
import type { Block, Cell } from './block.ts';

/** What columns of tables are called, word by word, in six languages. */
const labels = new Set(
  fold(`
    employer employers company organisation organization firm position role title job function period dates date time from to duration year years
    start end started ended location place city country language languages level proficiency fluency skill skills area category group tools
    technologies technology school institution university college degree course courses subject field grade score description details tasks
    responsibilities name project certificate certification issuer issued award publication journal event type of and what where when
    arbeitgeber firma unternehmen stelle rolle tatigkeit zeitraum zeit von bis jahr jahre ort land sprache sprachen niveau kenntnisse bereich
    schule hochschule abschluss fach note beschreibung aufgaben projekt zertifikat aussteller datum art der
    employeur entreprise societe poste fonction periode annee annees lieu ville pays langue langues niveau competence competences domaine outils
    ecole etablissement diplome matiere description taches projet certificat
    empresa empleador puesto cargo periodo fecha fechas ano anos lugar ciudad pais idioma idiomas nivel competencia area herramientas escuela
    centro titulo materia descripcion tareas proyecto certificado
    azienda datore ruolo posizione anno anni luogo citta paese lingua lingue livello competenza ambito strumenti scuola istituto materia descrizione
    instituicao ensino funcao lingua linguas idioma descricao curso
    beginn ende debut fin de du a au desde hasta inicio dal al inizio fine mansione mansioni ate fim von bis begin end until
    van tot periode jaar werkgever bedrijf functie plaats opleiding instelling diploma taal niveau vaardigheid omschrijving taken
    formation corso corsi activities activity activite activites tache actividad actividades attivita atividade atividades`).split(
    /\s+/,
  ),
);

/** What a column of a table holds, as far as it tells which of the words of a row is which. */
export type Column = 'from' | 'to' | 'employer' | 'position' | 'school' | 'degree' | 'subject' | 'place' | 'text';

const columns: readonly (readonly [Column, ReadonlySet<string>])[] = (
  [
    ['from', 'from start started von beginn ab debut desde inicio dal da van begin de du'],
    ['to', 'to end ended until bis ende fin hasta al fine ate fim tot au a'],
    [
      'employer',
      'employer employers company organisation organization firm arbeitgeber firma unternehmen employeur entreprise societe empresa empleador azienda datore werkgever bedrijf',
    ],
    [
      'position',
      'position role job function stelle rolle tatigkeit poste fonction puesto cargo posizione ruolo mansione mansioni funcao functie',
    ],
    [
      'school',
      'school institution university college schule hochschule ecole etablissement escuela centro scuola istituto instituicao instelling',
    ],
    ['degree', 'degree abschluss diplome titulo diploma'],
    ['subject', 'subject field fach materia matiere'],
    ['place', 'location place city ort lieu ville lugar ciudad luogo citta plaats'],
    [
      'text',
      'description details tasks responsibilities beschreibung aufgaben taches descripcion tareas descrizione descricao omschrijving taken',
    ],
  ] as const
).map(([column, words]) => [column, new Set(words.split(' '))]);

/** The column that a label stands above: by the first of its words that tells, "Job title" by "job". */
export function columnOf(label: string): Column | null {
  const words = fold(label).match(/\p{L}+/gu) ?? [];
  // "Date de fin": small words are labels only alone.
  for (const word of words.length > 1 ? words.filter((one) => one.length > 2) : words) {
    const found = columns.find(([, known]) => known.has(word));
    if (found) return found[0];
  }
  return null;
}

/** Rows below a row of labels, each cell with the column that it stands in: by its number, or by what it stands nearest to. */
export function inColumns(labels: Block, rows: readonly Block[]): readonly Block[] {
  const known = labels.cells.map(({ text }) => columnOf(text));
  if (known.every((column) => column === null)) return rows;
  const nearest = ({ x }: Cell): number =>
    labels.cells.reduce((best, one, at) => (Math.abs(one.x - x) < Math.abs(labels.cells[best]!.x - x) ? at : best), 0);
  return rows.map((row) =>
    row.bullet || row.cells.length < 2
      ? row
      : {
          ...row,
          cells: row.cells.map((one, at) => ({
            ...one,
            column: known[row.cells.length === known.length ? at : nearest(one)]!,
          })),
        },
  );
}

/** The row above a table that says what its columns are: "Employer | Position | Period". */
export const isLabelRow = ({ cells, bullet }: Block): boolean =>
  !bullet &&
  cells.length >= 2 &&
  cells.every(({ text }) => {
    const words = fold(text).match(/\p{L}+/gu) ?? [];
    return words.length > 0 && words.length <= 3 && !/\d/.test(text) && words.every((word) => labels.has(word));
  });
