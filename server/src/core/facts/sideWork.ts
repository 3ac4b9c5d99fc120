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

/** Asked of texts in lower case: ignoring case would cost a start ten times as much. */
const latin = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${Object.values(byLanguage).join('|')})`, 'u');

/** Chinese, Japanese and Korean do not part their words. */
const unspaced =
  /兼职|兼職|自由职业|自由職業|实习|實習|志愿|志願|学徒|季节|季節|创始|創始|顾问|顧問|パート|アルバイト|フリーランス|副業|インターン|ボランティア|業務委託|非常勤|創業|파트타임|프리랜서|인턴|봉사|시간제|아르바이트|계절|겸임|창업/u;

/** Longer titles are prose. */
const longest = 300;

/** Names that stand for an employer where there is none. */
const noEmployer =
  /^(?:freelanc|self[\s-]?employ|independent$|various|upwork|fiverr|toptal|sole trader|own business|selbst(?:st)?ändig|freiberuf|autónom|autônom|indépendant|auto-?entrepren|liber[oa] profession|zzp|desarrollador[a]? independiente|proje(?:c)?t personnel|proyecto personal|personal project|eigenes projekt|własna działalność|самозанят|自由|フリーランス|프리랜서)/u;

/** Do the title of a post and the name of its employer say that it is work beside another? */
export function isSideWork(title: string, employer: string): boolean {
  const read = title.slice(0, longest).toLowerCase();
  return latin.test(read) || unspaced.test(read) || noEmployer.test(employer.trim().toLowerCase());
}

/** Ensembles, clubs and associations that people belong to beside a job, by what they call themselves. */
const association =
  /(?<![\p{L}])(?:ensemble|orchestr[ae]|orchester|choir|chorale?|chœur|choeur|chor|coro|quartet(?:te)?|quintet(?:te)?|trio|big band|marching band|theatre company|troupe|amateur|club|verein|association|asociación|associação|associazione|society of|alumni|toastmasters|scouts?|feuerwehr|fire brigade|red cross|church|parish|gemeinde)(?![\p{L}])/u;

/** Posts that people hold beside a job or their studies: lessons given, music made, a course helped with. */
const beside =
  /(?<![\p{L}])(?:(?:external|adjunct|visiting|affiliated?|honorary|emerit\w+|guest) (?:faculty|professor|lecturer|scholar|research\w*|fellow|examiner)|tutor\w*|monitor(?:a|ia)?|nachhilfe\w*|cours particuliers|aulas particulares|clases particulares|private lessons|grader|teaching|musician|singer|chorister|conductor|accompanist|organist|violinist|cellist|pianist|guitarist|drummer|musicien\w*|músic[oa]|musicista|chanteu\w+|cantante|coach|referee|umpire|youth leader|blogger|streamer|podcaster|writer|columnist|translator)(?![\p{L}])/u;

/**
 * Does a post look like one that is held beside another, by what it or its employer is? Enough to be silent about two that go
 * on, not to leave it out of the years of work.
 */
export const couldBeBeside = (title: string, employer: string): boolean =>
  beside.test(title.slice(0, longest).toLowerCase()) || association.test(employer.slice(0, longest).toLowerCase());

/** Behind the first words of a summary, "part-time" may be somebody else's. */
const opening = 60;
const stated =
  /(?<![\p{L}\p{N}])(?:part[\s-]time|season(?:al)?|freelanc\w*|voluntary|on[\s-]call|evenings?|weekends?|teilzeit|nebenberuflich|saison\w*|temps partiel|saisonni\w+|tiempo parcial|media jornada|meio per[ií]odo|tempo parcial|tempo parziale|deeltijd|deltid)(?![\p{L}])/u;

/** Does a summary begin by saying so: "Part-time job beside my studies"? */
export const beginsAsSideWork = (summary: string): boolean => stated.test(summary.slice(0, opening).toLowerCase());

/** Posts in which people are trained: internships, apprenticeships, student work. They count apart from years of experience. */
const training =
  /(?<![\p{L}])(?:intern(?:ship)?|trainee|apprentice(?:ship)?|working student|student (?:assistant|worker)|werkstud\w*|prakti[kc]\w*|azubi|auszubild\w*|lehrling|volontär\w*|stagiaire|alternan\w+|apprenti\w*|becari\w*|pasante|practicante|estagi[aá]ri\w*|tirocin\w*|stagista|apprendista|stagiair\w*|leerling|staż\w*|lærling|lärling|stajyer|magang)(?![\p{L}])/u;

export const isTraining = (title: string): boolean => training.test(title.slice(0, longest).toLowerCase());
