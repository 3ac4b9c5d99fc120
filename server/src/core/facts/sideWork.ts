import { Stems } from '../text/stems.ts';
import table from './sideWorkStems.made.ts';

/** Asked of texts in lower case. */
const latin = new Stems(table);

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
  return latin.beginWordOf(read) || unspaced.test(read) || noEmployer.test(employer.trim().toLowerCase());
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
