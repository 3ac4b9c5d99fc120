import { fold } from '../../reading/fold.ts';
import { type Block, blockOf, type Cell, cell, withText } from './block.ts';
import { periodsIn } from './dates.ts';
import { isProse } from './entries.ts';
import { europassColumn } from './europassLabels.ts';

/** What columns of tables are called, word by word, in six languages. */
const labels = new Set(
  fold(`
    employer employers company organisation organization firm position role title job function period dates date time from to duration year years
    start end started ended location place city country language languages level proficiency fluency skill skills area category group tools
    technologies technology school institution university college degree course courses subject field grade gpa qualification qualifications score description details tasks
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
    qualification qualifications credential tasks duties duty state school overall result results gpa main key month months awarding body
    qualifikation qualifikationen ausbildung einrichtung studiengang bezeichnung titel rolle dauer aufgabengebiet aufgabenbereich
    hauptaufgaben arbeitgeberin einsatzort ergebnis
    duree employeurs missions mission taches principales intitule technologies outil domaines
    tecnologia tecnologias titulacion estudios institucion entidad duracion funciones funcion tareas principales responsabilidades nivel areas
    tecnologie durata mansione titoli voto settori
    atividade atividades principais responsabilidades atribuicoes empresa cargo funcao funcoes periodo instituicao conclusao duracao nivel
    local cidade tecnologia entrada saida admissao demissao departamento
    titel duur diploma werkzaamheden taak afdeling resultaat
    arbetsgivare befattning roll period ar skola utbildning examen inriktning sprak niva arbetsuppgifter ort stad
    arbejdsgiver stilling periode ar skole uddannelse sprog niveau arbejdsopgaver opgaver sted by arbeidsgiver utdanning arbeidsoppgaver nivaa sted
    pracodawca firma stanowisko okres lata rok miejsce szkola uczelnia kierunek tytul jezyk poziom obowiazki zakres obowiazkow
    zamestnavatel firma pozice obdobi rok misto skola obor titul jazyk uroven napln prace
    formation corso corsi activities activity activite activites tache actividad actividades attivita atividade atividades
    nome del dell della istruzione formazione sector industry indirizzo lavoro impiego tipo principali responsabilita settore qualifica conseguita job main employed employment field study studies`).split(
    /\s+/,
  ),
);

/** What a column of a table holds, as far as it tells which of the words of a row is which. */
export type Column =
  | 'from'
  | 'to'
  | 'employer'
  | 'position'
  | 'school'
  | 'degree'
  | 'subject'
  | 'place'
  | 'grade'
  | 'text';

const columns: readonly (readonly [Column, ReadonlySet<string>])[] = (
  [
    ['from', 'from start started von beginn ab debut desde inicio dal da van begin de du entrada admissao'],
    ['to', 'to end ended until bis ende fin hasta al fine ate fim tot au a saida demissao'],
    [
      'employer',
      'employer employers company organisation organization firm arbeitgeber firma unternehmen employeur entreprise societe empresa empleador azienda datore lavoro werkgever bedrijf arbeitgeberin arbetsgivare arbejdsgiver arbeidsgiver pracodawca zamestnavatel',
    ],
    [
      'position',
      'position role job function stelle rolle tatigkeit poste fonction puesto cargo posizione ruolo mansione impiego funcao functie funcion befattning roll stilling stanowisko pozice',
    ],
    [
      'school',
      'school institution university college schule hochschule ecole etablissement escuela centro scuola istituto instituicao instelling institucion einrichtung skola skole szkola uczelnia awarding',
    ],
    [
      'degree',
      'degree abschluss diplome titulo diploma qualifica conseguita qualification qualifications qualifikation titulacion examen titul tytul',
    ],
    ['subject', 'subject field fach materia matiere studiengang kierunek obor inriktning'],
    [
      'place',
      'location place city ort lieu ville lugar ciudad luogo citta plaats cidade local einsatzort miejsce misto',
    ],
    ['grade', 'grade gpa note nota score cijfer voto votazione ocena betyg karakter znamka'],
    [
      'text',
      'sector industry branche settore sector mansioni principali responsabilita description details tasks responsibilities beschreibung aufgaben taches descripcion tareas descrizione descricao omschrijving taken duties hauptaufgaben aufgabengebiet aufgabenbereich missions funciones tareas responsabilidades atividades atribuicoes werkzaamheden arbetsuppgifter arbejdsopgaver opgaver arbeidsoppgaver obowiazki',
    ],
  ] as const
).map(([column, words]) => [column, new Set(words.split(' '))]);

const sectors = new Set(['sector', 'industry', 'branche', 'settore']);

/** The column that a label stands above: by the first of its words that tells, "Job title" by "job". */
export function columnOf(label: string): Column | null {
  const official = europassColumn(label);
  if (official) return official === 'dates' ? null : official;
  const words = fold(label).match(/\p{L}+/gu) ?? [];
  // "Date de fin": small words are labels only alone.
  for (const word of words.length > 1 ? words.filter((one) => one.length > 2) : words) {
    const found = columns.find(([, known]) => known.has(word));
    // "Type of business or sector" is what is said of a house, not its name.
    if (found) return found[0] === 'employer' && words.some((one) => sectors.has(one)) ? 'text' : found[0];
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

/** A line of a form: a label, and what stands behind it or in the next cell; null for other lines. */
function fieldIn({ bullet, cells, level }: Block): { readonly label: string; readonly value: Cell | null } | null {
  const [first, second, ...more] = cells;
  if (!first || bullet || level !== null || more.length > 0) return null;
  const inline = second ? null : /^([^:]{2,60}?)\s*:\s*(.*)$/.exec(first.text);
  const label = second ? first.text.replace(/\s*:$/, '') : inline?.[1];
  const all =
    fold(label ?? '')
      .replaceAll(/\([^()]*\)/g, '')
      .match(/\p{L}+/gu) ?? [];
  // Alone, "To" is a label; beside other words such small ones say nothing.
  const words = all.length > 1 || second ? all.filter((word) => word.length > 2) : all;
  const known = words.length > 0 && words.length <= 6 && words.every((word) => labels.has(word));
  if (label === undefined || (!known && europassColumn(label) === null)) return null;
  const value = second ?? withText(first, inline?.[2] ?? '');
  return { label, value: value.text === '' ? null : value };
}

/** "I currently work here: Yes" of a portal says that a job goes on, or does not. */
const ongoing =
  /^(?:i (?:am )?current(?:ly)? (?:work(?:ing)?|study(?:ing)?|attend(?:ing)?|employed) here|current (?:job|position|employer)|currently employed)\s*:\s*(yes|no|true|false)$/i;

/** What a grade is called, as a label of a form. */
const ofGrade =
  /(?<!\p{L})(?:gpa|grade|note|abschlussnote|moyenne|nota|voto|cijfer|betyg|karakter|ocena|result|ergebnis|resultaat)(?!\p{L})/iu;

/** Is it told in a sentence, and not listed? */
const isSentence = (text: string): boolean => /[.!?]$/.test(text) && text.split(/\s+/).length >= 4;

const countryLabel = /^(?:country|land|pays|pais|paese|kraj|zeme)$/;

/** What a form must name to be an entry. */
const naming = new Set<Column | null>(['employer', 'position', 'school', 'degree']);

/**
 * Entries that are forms, "Company: Westmoor", "Position: Dairy manager", "Period: 2015 – 2019", each as a row of a table
 * whose columns are labelled so, and what is told beneath it. Lines of another shape come back as they are.
 */
export function withoutLabels(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let given: Block[] = [];
  let fields: { readonly key: string; readonly column: Column | null; readonly value: Cell | null }[] = [];
  let goesOn = false;
  const close = (): void => {
    const isNamed = fields.some(({ column }) => naming.has(column));
    // "2018 – 2021: Halden Freight" above "Position: Driver": the line that says when and where is of the form.
    const above = result.at(-1);
    const headed =
      isNamed &&
      above !== undefined &&
      above === lastRead &&
      !isProse(above) &&
      periodsIn(above.text).some(({ single }) => !single) &&
      !fields.some(
        ({ column }) => column === 'from' || column === 'to' || column === 'employer' || column === 'school',
      );
    if (fields.length > 0 && fields.every(({ key, column }) => column === 'place' || countryLabel.test(key))) {
      // "City: Madrid" and "Country: Spain" beneath a job say where it was.
      const place = fields.flatMap(({ value }) => value?.text ?? []).join(', ');
      if (place !== '') result.push({ ...given[0]!, cells: [withText(given[0]!.cells[0]!, place)], text: place });
    } else if (!isNamed || (fields.length < 2 && !headed)) result.push(...given);
    else {
      if (goesOn && !fields.some(({ column, value }) => column === 'to' && value))
        fields.push({ key: '', column: 'to', value: cell('present') });
      const cells = fields.flatMap(({ column, value }) =>
        value && (column !== 'text' || isSentence(value.text)) ? [{ ...value, column }] : [],
      );
      const links = given.flatMap((block) => block.links);
      if (headed)
        result.splice(-1, 1, { ...blockOf([...above.cells, ...cells], { gap: 1 }), links: [...above.links, ...links] });
      else result.push(blockOf(cells, { gap: 1, links }));
      for (const { column, value } of fields)
        if (value && column === 'text' && !isSentence(value.text)) result.push(blockOf([value], { bullet: true }));
    }
    [given, fields, goesOn, lastRead] = [[], [], false, null];
  };
  let lastRead: Block | null = null;
  for (const block of blocks) {
    const says = given.length > 0 ? ongoing.exec(block.text)?.[1] : undefined;
    if (says !== undefined) {
      goesOn = /yes|true/i.test(says);
      continue;
    }
    const field = fieldIn(block);
    const key = field ? fold(field.label) : '';
    if (!field || fields.some((one) => one.key === key)) close();
    if (!field) {
      result.push(block);
      lastRead = block;
    } else {
      given.push(block);
      const column = columnOf(field.label);
      const grade = column === null && field.value && /^\d/.test(field.value.text) && ofGrade.exec(field.label)?.[0];
      const value = grade ? withText(field.value!, `${grade}: ${field.value!.text}`) : field.value;
      fields.push({ key, column, value });
    }
  }
  close();
  return result;
}
