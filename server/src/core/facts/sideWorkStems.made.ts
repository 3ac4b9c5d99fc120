import { stemTable } from '../text/stems.ts';

/**
 * Words that say that a post is held beside another one, or for part of a year: part-time, seasonal, freelance, voluntary,
 * on call, in training, in the evening, on a board. As stems, by language; an assistant manager or professor has a job like any
 * other, so "assistant" is none of them. A selection of our own from job portals of these countries.
 */
const byLanguage: Readonly<Record<string, string>> = {
  en: 'part[\\s-]?time|half[\\s-]?time|season(?:al|s)?\\b|freelanc|self[\\s-]?employ|on[\\s-]call|per diem|locum|casual(?! dining)|relief (?:teacher|driver|pharmacist|manager|chef|milker|staff)|zero[\\s-]hours?|sessional|contract\\b(?! (?:manag|admin|special|law|negotia|analy))|contractor|consult|consulen|berater(?:in)?\\b|advis[eo]r|mentor|tutor|coach\\b|board\\b|trustee|chair\\b|chair(?:man|woman|person)|treasurer|committee|council(?:l?or| member)|founder|founding|co-?founder|(?<!product |process |service |system )owners?\\b|entrepreneur|volunt\\w*\\b(?! (?:coordinat|manag|program|recruit|lead|service))|honorary|ambassador|intern(?:ship)?s?\\b|apprentic|trainee|co-?op\\b|(?:teaching|research|student|graduate|grading|course|lab(?:oratory)?) assistant|club (?:member|president|lead)|teaching fellow|lecturer|adjunct|visiting|external (?:professor|faculty|examiner|lecturer|advis\\w+)|affiliate[d]?\\b|emerit\\w+|guest (?:lecturer|professor|researcher|speaker|teacher)|working student|student(?= (?:worker|job|employee|research|teacher|nurse|trainee|intern|ambassador|helper|developer|engineer))|student$|student(?=\\s?[|/,])|maintainer|open[\\s-]source|reserv(?:e|ist)\\b|national guard|evenings?\\b|night school|week-?ends?\\b|holiday|summer\\b|vacation|temp\\b|temporary|agency (?:nurse|worker|staff|teacher)|side (?:project|business|job|hustle)|gig\\b|hobby|independent (?:consult|contract|research|artist|journal|develop|design|produc|film)|various\\b|fellow\\b|fellowship|scholar\\b|residency|artist in residence|thesis|ph\\.?d|doctoral|postgraduate|personal project|bank (?:nurse|staff)|informal\\b|unpaid|pro bono|ad[\\s-]hoc|occasional|community (?:experience|service|interpret\\w+|work)|private (?:tutor|practice|teacher|lessons)',
  de: 'teilzeit|freiberuf|freie[rn]? mitarbeit|selbst(?:st)?ändig|werkstud|prakti[kc]|aushilf|mini-?job|nebenjob|nebentätig|nebenberuf|ehrenamt|saison|azubi|auszubild|ausbildung|lehrling|volontär|honorar|lehrbeauftrag|bereitschaft|vorstand|beirat|gründer|mitgründer|inhaber|hiwi\\b|hilfskraft|abend|wochenend|ferienjob|eigenes projekt',
  fr: 'temps partiel|mi-temps|indépendant|auto-?entrepren|micro-?entrepren|saisonni|bénévol|alternan|apprenti|stage (?:de|en|chez)|stage$|stagiaire|vacat(?:aire|ion)|astreinte|intérim|étudiant|fondat|cofondat|soirs?\\b|week-?end|doctorant|trésori|président d|secrétaire général|conseil\\b|projet personnel',
  es: 'tiempo parcial|media jornada|medio tiempo|autónom|cuenta propia|temporada|estacional|voluntari|becari|prácticas|practicante|pasant|aprendi[zc]|de guardia|fundador|cofundador|fines? de semana|por horas|doctorand|independient|tesorer|estudiante|investigador[a]? auxiliar|desarrollador[a]? independiente|proyecto personal',
  pt: 'meio per[ií]odo|tempo parcial|autônom|sazonal|temporári|voluntári|estagi|estági|aprendiz|plant(?:ão|onista)|cofundador|bolsista|doutorand|mestrand',
  it: 'tempo parziale|libero profession|lavor\\w+ autonom|autonom[oa]\\b|partita iva|stagional|volontari|tirocin|stagist|apprendist|reperibil|a chiamata|fondat|cofondat|serale|dottorand|collaborat(?:ore|rice) (?:estern|occasional)',
  nl: 'deeltijd|parttime|zzp|zelfstandig|seizoen|vrijwillig|stagiair|leerling|oproep|bijbaan|bijbaantje|oprichter|avond|weekend|werkstudent|promovend',
  pl: 'część etatu|części etatu|pół etatu|niepełny|własna działalność|samozatrudni|sezonow|wolontari|praktyk|staż|dyżur|dorywcz|zleceni|założyciel|weekend|doktorant',
  sv: 'deltid|deltids|säsong|sæson|sesong|frilans|egenföretag|selvstend|selvstænd|ideell|frivillig|volontär|praktik|lärling|lærling|timanställ|tilkalling|vikari?|ekstrahjelp|grundare|grunnlegg|gründer|sommarjobb|sommerjobb|styrelse|styremedlem',
  tr: 'yarı zamanlı|mevsimlik|serbest|gönüllü|stajyer|çırak|kurucu',
  ru: 'частичн|подработ|фриланс|стажер|стажёр|волонт|волонтёр|сезонн|совместит|самозанят|основател',
  id: 'paruh waktu|lepas\\b|magang|sukarela|musiman|pendiri',
};

export default stemTable(Object.values(byLanguage).join('|'));
