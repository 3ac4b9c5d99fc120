import { couldBeTown, isPlace } from './places.ts';

type Kind = (text: string) => boolean;

/** Faculties and the like, which stand before the school that they belong to. */
const faculty =
  /^(?:department|dept|faculty|school|division|fakultät|fachbereich|institut|lehrstuhl|facult[eé]|facultad|facultat|faculdade|facolt[aà]|dipartimento|departamento|d[eé]partement|ufr|wydział|fakulta|faculteit|fakultet|institutionen|campus|center|centre|zentrum)(?!\p{L})/iu;

/** The parts of a text between commas or colons, brackets whole, as all ways to cut it in two. */
const cutsOf = (text: string, at: RegExp): readonly (readonly [string, string])[] =>
  [...text.matchAll(at)].map(({ index, 0: mark }) => [text.slice(0, index), text.slice(index + mark.length)]);

/** "BA History / Voss College", "Natuurkunde - Lyceum Veldzicht": a stroke between a study and its school. */
export function atStroke(text: string, isSchool: Kind, isDegree: Kind): readonly string[] {
  const cut = cutsOf(text, /\s+[-/]\s+(?![^()]*\))/g).find(
    ([a, b]) => isSchool(a) !== isSchool(b) && (isDegree(a) !== isDegree(b) || (isSchool(b) && isSubject(a))),
  );
  return cut ?? [text];
}

/** "Bachillerato. IES Monelos, Lugo.": a study and its school with a full stop between, or a school and its grade. */
export function atFullStop(text: string, isSchool: Kind, isDegree: Kind, isGrade: Kind): readonly string[] {
  const [, study, behind] = /^([^.]*\p{Ll}{2,})\.\s+(\p{Lu}.*\p{Ll}{2})\.?$/u.exec(text) ?? [];
  if (study === undefined || behind === undefined || /\.\s+\p{Lu}/u.test(behind)) return [text];
  if (isSchool(study) && isGrade(behind)) return [study, behind];
  return isDegree(study) && !isDegree(behind) && (isSchool(behind) || !isSchool(study)) ? [study, behind] : [text];
}

/** What stands before a school: several words, but for those that begin as towns do, or a long one. */
const isSubject = (text: string): boolean =>
  !isPlace(text) && (!couldBeTown(text) || (/\s/.test(text) && !townBegins.test(text)));
const townBegins =
  /^(?:Bad|New|San|Santa|São|St\.?|Saint|Los|Las|El|La|Le|Den|Fort|Port|Porto|Rio|Belo|North|South|East|West)\s/;

/** A qualification that has the word school in it: "Diploma di liceo linguistico", "Secondary School Diploma". */
const ofSchool =
  /^(?:diplom\p{L}*|dipl[oô]me|certificat\p{L}*|licenza|maturità|bachillerato|t[ií]tulo|abschluss|ausbildung|studium|meisterschule|abitur)(?!\p{L})|(?:^|\s)(?:diploma|certificate|degree|equivalency)$/iu;

/** Where such a qualification stands before or behind a school, the two of them; null elsewhere. */
export function qualificationAndSchool(text: string, isSchool: Kind): readonly [string, string] | null {
  const cuts = cutsOf(text, /[,:]\s+(?![^()]*\))/g);
  const named = (part: string): boolean => isSchool(part) && !ofSchool.test(part.split(/,\s+/)[0]!);
  return (
    cuts.find(([a, b]) => ofSchool.test(a) && named(b)) ?? cuts.find(([a, b]) => named(a) && ofSchool.test(b)) ?? null
  );
}

/** "Naturvetenskap, Karlsbergsgymnasiet, Gävle": a subject before its school, where no word says that it is one. */
export function subjectAndSchool(text: string, isSchool: Kind, towns: ReadonlySet<string>): readonly string[] {
  // "Sjöbefälsskolan, Kalmar, maskinteknik": behind names small letters say what was learnt.
  const last = cutsOf(text, /,\s+(?![^()]*\))/g).at(-1);
  if (last && isSchool(last[0].split(/,\s+/)[0]!) && /^\p{Ll}{4}/u.test(last[1]) && !isSchool(last[1])) return last;
  const cut = cutsOf(text, /,\s+(?![^()]*\))/g).find(([, b]) => isSchool(b.split(/,\s+/)[0]!));
  if (!cut || isSchool(cut[0]) || faculty.test(cut[0]) || isPlace(cut[0])) return [text];
  // A single name may as well be a town or a part of the school: "Trinity, University of Haverstock".
  const oneName = !/\s/.test(cut[0]) && (cut[0].length < 12 || towns.has(cut[0].toLowerCase()));
  return oneName ? [text] : cut;
}

/** What is said of a trade that was learnt, and is no house. */
const aside = /^(?:schwerpunkt|fachrichtung|abschluss|note|mit |ohne |ihk|hwk|verkürzt|dual)/iu;

/** "Ausbildung zum Elektriker, Rabe & Sohn, Lindau": behind the trade the house, and a town at the end. Null where it may be a town alone. */
export function tradeAndHouse(text: string, saysTrade: RegExp, isHouse: Kind): readonly string[] | null {
  const [trade = '', house, town, ...more] = text.split(/,\s+(?![^()]*\))/);
  if (!saysTrade.test(trade) || house === undefined || more.length > 0 || aside.test(house) || isPlace(house))
    return null;
  if (town !== undefined && (aside.test(town) || !couldBeTown(town))) return null;
  const joined = /\s(?:&|\+|und)\s/.test(house);
  return town !== undefined || joined || isHouse(house) ? [trade, house, ...(town === undefined ? [] : [town])] : null;
}
