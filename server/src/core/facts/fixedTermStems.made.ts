import { stemTable } from '../text/stems.ts';

/**
 * Words of posts that begin with their end agreed: grants, fellowships, contracts for a time, training. By language, as stems; a
 * selection of our own.
 */
const words: Readonly<Record<string, string>> = {
  en: 'grant\\b|grants\\b|funded|funding\\b|fellow\\b|fellowship|scholar\\b|scholarship|stipend|fixed[\\s-]term|contract\\b|temporary|interim\\b|residency|intern\\b|internship|apprentic|trainee|secondment|(?:maternity|parental|sabbatical) cover|ph\\.?d\\b|doctoral|post-?doc|elected|councillor|term of office',
  de: 'befristet|stipendi|elternzeitvertretung|vertretung\\b|ausbildung|auszubild|volontariat|referendar|doktorand|traineeprogramm|drittmittel',
  fr: 'cdd\\b|contrat à durée|bourse\\b|boursi|alternan|apprenti|doctorant|stagiaire|remplacement',
  es: 'beca\\b|becari|temporal\\b|contrato\\b|doctorand|residente\\b|prácticas',
  pt: 'bolsa\\b|bolsista|temporári|estagi|doutorand|residente\\b',
  it: 'borsa di|borsista|tempo determinato|dottorand|apprendist|tirocin|assegn(?:o|ista)',
  nl: 'tijdelijk|beurs\\b|promovend|leerling\\b',
};

export default stemTable(Object.values(words).join('|'));
