import type { Block } from './block.ts';
/** What the labels within a line about a study name. */
export interface Labelled {
  degree?: string;
  area?: string;
}

/** "Abschluss: Meisterin", "Degree: BA", in the middle of a line as at its start. */
const degreeLabel =
  /^(?:abschluss|degree(?: obtained| awarded)?|dipl[oô]me(?: obtenu)?|t[ií]tulo(?: obtenido)?|titolo(?: conseguito)?|diploma|tytuł|examen)\s*:\s+(?=\S)/iu;
/** "kierunek: logistyka", "Major: Botany". */
const areaLabel =
  /^(?:kierunek|specjalność|major|field of study|subject|area of study|studienfach|studiengang|fachrichtung|fach|sp[ée]cialit[ée]|fili[èe]re|especialidad|rama|curso|área|indirizzo|richting|studierichting|obor|inriktning)\s*:\s+(?=\S)/iu;
/** A longer text of one's own, which a line about a study ends with. */
const thesis =
  /(?:^|[.,;|]\s+)((?:(?:doctoral |phd |master['’]?s? |bachelor['’]?s? )?(?:thesis|dissertation)(?: title| topic)?|(?:bachelor|master|diplom|doktor|abschluss)arbeit|m[ée]moire|th[èe]se|tesis|tesina|tesi|tese|trabajo fin de (?:grado|m[áa]ster)|scriptie|praca (?:magisterska|licencjacka)|examensarbete)(?: \([^()]*\))?\s*:\s+\S.*)$/iu;

/** What a bracket says of how far a study went: "(diploma behaald)", "(cursando)". */
const howFar =
  /\s*\(((?:diploma |not |niet |nicht |ej |non )?(?:behaald|afgerond|completed?|finished|unfinished|incomplete|abandoned|ongoing|in progress|abgeschlossen|abgebrochen|laufend|en cours|obtenue?|validée?|cursando|conclu[ií]d[oa]|complet[oa]|incomplet[oa]|em andamento|trancad[oa]|en curso|finalizad[oa]|in corso|consegut?it[oa]|pågående|avslutad|igangværende|ukończon[ey]|nieukończon[ey]|dokončeno|nedokončeno))\)$/iu;

/** A text without what a bracket at its end says of how far the study went. */
export function apartFromState(text: string): { readonly rest: string; readonly state: string | null } {
  const found = howFar.exec(text);
  return found ? { rest: text.slice(0, found.index), state: found[1]! } : { rest: text, state: null };
}

/** A text cut where a thesis begins, so that the title of that stays whole. */
export function cutAtThesis(text: string): readonly string[] {
  const found = thesis.exec(text);
  return found && found.index > 0 ? [text.slice(0, found.index), found[1]!] : [text];
}

/** Does a text begin with the word for a thesis? */
export const isThesis = (text: string): boolean => thesis.exec(text)?.index === 0;

/** A line without the grade that it has. */
export interface Ungraded {
  readonly rest: string;
  readonly grade: string | null;
}

/** A line about a study without what its labels name. */
export function apartFromLabels(text: string): {
  readonly rest: string;
  readonly labelled: Labelled;
  readonly notes: readonly string[];
} {
  const found = thesis.exec(text);
  const before = found ? text.slice(0, found.index) : text;
  const labelled: Labelled = {};
  const rest = partsOf(before).filter((part, at) => {
    const [degree, area] = [degreeLabel.exec(part)?.[0], areaLabel.exec(part)?.[0]];
    // At the start of a line the label may speak of all that follows.
    if (degree !== undefined && at > 0) labelled.degree = part.slice(degree.length);
    else if (area !== undefined) labelled.area = part.slice(area.length);
    else return true;
    return false;
  });
  return { rest: tidied(rest.join(', ')), labelled, notes: found ? [found[1]!] : [] };
}

/**
 * A grade that stands between commas, or in brackets that are the only ones of their kind: "BSc Botany, 2:1", "Gymnasium Lindau (2,3)".
 * `isGrade` is told what stands before the part.
 */
export function apartFromGrade(
  text: string,
  isGrade: (part: string, before: string | undefined) => boolean,
  isGradeInBrackets: (part: string) => boolean,
): Ungraded {
  const parts = partsOf(text);
  const at = parts.length > 1 ? parts.findIndex((part, index) => isGrade(part, parts[index - 1])) : -1;
  if (at >= 0) return { rest: tidied(parts.filter((_, index) => index !== at).join(', ')), grade: parts[at]! };
  const [found, ...more] = [...text.matchAll(/(?<=\S)\s*\(([^()]+)\)/g)].filter(({ 1: part }) =>
    isGradeInBrackets(part!.trim()),
  );
  // "Music (merit), Drama (pass)" are grades of what they stand behind.
  if (!found || more.length > 0 || !/\p{L}/u.test(text.slice(0, found.index))) return { rest: text, grade: null };
  return {
    rest: tidied(text.slice(0, found.index) + text.slice(found.index + found[0].length)),
    grade: found[1]!.trim(),
  };
}

/** The parts of a line between commas, but for those in brackets. */
const partsOf = (text: string): readonly string[] => text.split(/,\s+(?![^()]*\))/u);

const tidied = (text: string): string => text.replace(/^[,;:.]\s+|(?<!\.\p{L})\s*[,;:]$/gu, '').trim();

const note =
  /^(?:c?gpa|overall gpa|cumulative gpa|grade average|(?:relevant |selected )?(?:course ?work|courses|modules)|dean['’]?s list|honou?rs?:|awards?:|scholarships?:|activities:|societies:|thesis:|dissertation:|minor in|abschlussarbeit:|schwerpunkte?:|mémoire\s?:)(?![\p{L}])/iu;

/** Does a line say something of the study above it, a grade or its courses, whatever years stand in it? */
export const isNoteOnStudy = ({ cells, level, text }: Block): boolean =>
  level === null && cells.length === 1 && note.test(text);
