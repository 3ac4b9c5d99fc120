import { atHouse, organisationScore, titleScore } from './words.ts';

/** What parts the pieces of a line, whatever they say. */
export const divider = /\s+(?:\||·|•|–|—|-|@|\/\/)\s+|\s*\|\s*|\t/;
/** "Cook at Hollow Hill Inn": the word between a position and its house, before a capital. */
export const beforeHouse = new RegExp(String.raw`\s+${atHouse}\s+(?=[\p{Lu}\d])`, 'u');
/** The same at the start of a piece. */
export const startsAtHouse = new RegExp(String.raw`^${atHouse}\s+(?=[\p{Lu}\d])`, 'u');

/** "Chemistry Teacher / Vista High School": a position and a house with a slash between; two positions are one. */
export function atSlash(piece: string): readonly string[] {
  const [one = '', two, ...more] = piece.split(/\s+\/\s+/);
  if (two === undefined || more.length > 0) return [piece];
  const isTitle = (part: string): boolean => titleScore(part) > 0 && organisationScore(part) === 0;
  const isHouse = (part: string): boolean => organisationScore(part) > 0 && titleScore(part) === 0;
  return (isTitle(one) && isHouse(two)) || (isHouse(one) && isTitle(two)) ? [one, two] : [piece];
}

/** "Jefe de cocina. Restaurante O Peirao, Lugo.": a position and a house with a full stop between, and one behind. */
export function atFullStop(piece: string): readonly string[] {
  const [, one, two] = /^([^.]*\p{Ll}{2,})\.\s+(\p{Lu}.*\p{Ll}{2})\.?$/u.exec(piece) ?? [];
  if (one === undefined || two === undefined || /\.\s+\p{Lu}/u.test(two)) return [piece];
  return (titleScore(one) >= 1 || organisationScore(two) > 0) && titleScore(two) < 1 ? [one, two] : [piece];
}

/** "Le Pressoir Doré, Lyon : chef de rang": a house and a position with a colon between. */
export function atColon(piece: string): readonly string[] {
  const [, one, two] = /^(\p{Lu}[^:]{2,60}?)\s*:\s+([^:]{3,60})$/u.exec(piece) ?? [];
  if (one === undefined || two === undefined) return [piece];
  return titleScore(one) === 0 && titleScore(two) >= 1 && (organisationScore(two) === 0 || /^\p{Ll}/u.test(two))
    ? [one, two]
    : [piece];
}

/** How long and for how long somebody is employed, which names neither a position nor a house. */
export const terms =
  /^(?:(?:full|part)[ -]?time|permanent|temporary|seasonal|vollzeit|teilzeit|(?:un)?befristet|cdi|cdd|(?:à )?temps (?:plein|partiel)|(?:tiempo|jornada) complet[oa]|(?:tiempo|jornada) parcial|media jornada|tempo (?:pieno|determinato|indeterminato)|voltijds|deeltijds|summers?|winters?|sommaren|somrarna|sommers?|zomers?|étés?|veranos?|estati)$/i;

/** Whom somebody worked under, where a label says so. */
export const aboutJob =
  /^(?:supervisors?|line manager|manager|report(?:s|ed|ing) to|mentor|vorgesetzte[rn]?|betreuer(?:in)?|leitung|responsable|encadrant[es]?|tuteur|tutrice|superior|supervisad[oa] por|jef[ea]|relator[ei]?|responsabile|orientador[a]?|leidinggevende|przełożony|handledare)\s?:\s/iu;

/** Times of which people tell why they were at no job. */
export const awayFromWork =
  /^(?:arbeits?[ -]?(?:suchend|los)|elternzeit|mutterschutz|erziehungszeit|career break|(?:parental|maternity|paternity|family) leave|sabbatical|gap year|unemployed|(?:job|seeking) ?(?:seek(?:ing|er)|employment|work)|cong[ée] (?:parental|maternit[ée]|sabbatique)|recherche d['’]emploi|baja (?:de )?maternidad|excedencia|b[úu]squeda de empleo|congedo (?:parentale|di maternit[àa])|in cerca di (?:lavoro|occupazione)|licen[çc]a (?:de )?maternidade|ouderschapsverlof|werkzoekend|urlop (?:macierzyński|wychowawczy)|föräldraledig\p{L}*|barselspermisjon)(?!\p{L})/iu;
