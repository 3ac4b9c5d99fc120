import { fold } from '../../reading/fold.ts';
import type { Block } from './block.ts';

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
    instituicao ensino funcao lingua linguas idioma descricao curso`).split(/\s+/),
);

/** The row above a table that says what its columns are: "Employer | Position | Period". */
export const isLabelRow = ({ cells, bullet }: Block): boolean =>
  !bullet &&
  cells.length >= 2 &&
  cells.every(({ text }) => {
    const words = fold(text).match(/\p{L}+/gu) ?? [];
    return words.length > 0 && words.length <= 3 && !/\d/.test(text) && words.every((word) => labels.has(word));
  });
