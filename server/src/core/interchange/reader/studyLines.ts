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

/** A grade that stands between commas, or in brackets at the end: "BSc Botany, 2:1", "Gymnasium Lindau (2,3)". */
export function apartFromGrade(text: string, isGrade: (part: string) => boolean): Ungraded {
  const parts = partsOf(text);
  const at = parts.length > 1 ? parts.findIndex(isGrade) : -1;
  if (at >= 0) return { rest: tidied(parts.filter((_, index) => index !== at).join(', ')), grade: parts[at]! };
  const [, rest, inBrackets] = /^(.*\p{L}.*?)\s*\(([1-6][.,]\d)\)$/u.exec(text) ?? [];
  return rest === undefined ? { rest: text, grade: null } : { rest, grade: inBrackets! };
}

/** The parts of a line between commas, but for those in brackets. */
const partsOf = (text: string): readonly string[] => text.split(/,\s+(?![^()]*\))/u);

const tidied = (text: string): string => text.replace(/^[,;:.]\s+|(?<!\.\p{L})\s*[,;:]$/gu, '').trim();
