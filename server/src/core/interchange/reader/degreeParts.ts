import { titleScore } from './words.ts';

/** Degrees that are letters, as they are written; behind them their honours. */
export const degreeAbbreviation =
  /D\.?\s?Phil|[BM]\.?\s?A\.?Sc|[BM]\.?H\.?Sc|[BM]\.?Soc\.?Sc|[BMD]\.?\s?Mus|[BM]\.?B\.?A|B\.?S\.?W|Ed\.?D|Psy\.?D|D\.?B\.?A|D\.?N\.?P|M(?:Chem|Math|Phys|Sci|Comp|Biol|Geol)|MB\s?BS|MBChB|[BM]\.?Des|[BM]\.?Pharm|B\.?Nurs|M\.?Div|A\.?A\.?S|DNSEP|DNMADE|DEUG|DEUST|DEA|DESS|CPGE|CAPES|HNC|NVQ|SVQ|BTEC/;
/** What else is a degree or an examination, folded. */
export const degreeNamed =
  /(?<!\p{L})(?:doctorat|agregation|classes? preparatoires?|certificat d|pos-?graduacao|posgrado|ensino (?:medio|fundamental|superior|secundario)|tecnico e[mn]|curso tecnico|ciclo formativo|doutoramento|diplomatura|especializacao|dottorato|licenza media|qualifica professionale|propedeuse|vmbo|mavo|graduaat|getuigschrift|\p{L}+abschluss|\p{L}+er abschluss|(?:\p{L}{3,})?referendariat|(?:lehramts|bachelor|master|diplom|magister)?studium|habilitation|(?:meister|gesellen)prufung|fachabitur|berufsmatur(?:a|itat)?|svendebrev|gesallbrev|mesterbrev|\p{L}{4,}(?:examen|eksamen)|cand\.\s?\p{L}+|diplomingenior|civilingenior|studia (?:podyplomowe|magisterskie|licencjackie|inzynierskie|doktoranckie)|vyucni list|maturitni zkouska|(?:advanced )?highers)(?!\p{L})/u;

/** "Licence de physique", "Pós-graduação em Geologia", "Laurea magistrale in Lettere": one of these and a word before the subject. */
const romance =
  /^(licence(?: pro(?:fessionnelle)?| [1-3])?|ma[iî]trise|master(?: [12]| universitario)?|mast[eè]re(?: spécialisé)?|doctorat|agr[eé]gation|deug|dea|dess|bts|dut|but|bac(?: pro(?:fessionnel)?)?|baccalauréat(?: professionnel| technologique)?|licenciatura|licenciad[oa]|máster(?: universitario)?|maestría|doctorado|doutor(?:ado|amento)|diplomatura|posgrado|p[oó]s-?gradua[cç][aã]o|gradua[cç][aã]o|bacharel(?:ado)?|tecn[oó]log[oa]|mestrado(?: integrado)?|especializa(?:[cç][aã]o|ción)|laurea(?: triennale| magistrale| specialistica| breve)?|dottorato(?: di ricerca)?)\s+(?:de\s+|d['’](?!état)|en\s+|em\s+|in\s+)(?!la\s|l['’]|los\s|las\s|les\s)(\p{L}[^,;]{2,79})$/iu;
const northern =
  /^((?:(?:civil|högskole|diplom)ingen(?:jör|iør)|(?:(?:filosofie|teknologie|juris|medicine|ekonomie|politices|fil\.?|tekn\.?|ekon\.?|jur\.?|med\.?|pol\.?)\s)?(?:kandidat|magister|master|licentiat|doktor)(?:s?examen|grad|uddannelse)?|bachelor(?:grad|uddannelse)?|cand\.?\s?\p{L}+\.?|ph\.?\s?d\.?|(?:yrkes)?högskoleexamen|svendebrev|fagbrev|gesällbrev|mesterbrev))\s+(?:i|inom|innen|indenfor|som)\s+(\p{L}[^,;]{2,79})$/iu;
const slavic =
  /^((?:licencjat|magister|inżynier|mgr(?: inż\.)?|doktorat|bakalář|magistr|inženýr|výuční list|maturita|maturitní zkouška))\s+(?:z|ze|w zakresie|na kierunku|v oboru|obor)\s+(\p{L}[^,;]{2,79})$/iu;
const german =
  /^((?:(?:Lehramts|Bachelor|Master|Diplom|Magister)?[Ss]tudium|Promotion|(?:(?:Erstes|Zweites|1\.|2\.) )?Staatsexamen|Habilitation))\s+(?:der\s+|des\s+|in\s+|im Fach\s+)?(?!Generale)(\p{Lu}\p{Ll}[^,;]{2,79})$/u;
/** "DPhil Botany", "BE (Hons) Civil". */
const abbreviated = new RegExp(
  String.raw`^((?:${degreeAbbreviation.source}|[BM]\.?E|[BM]\.?F\.?A|[BM]\.?S\.?N|M\.?S\.?W|M\.?P\.?[AH])\.?(?:\s+\((?:Hons|Honours)\.?\)|\s+Hons)?)\s+(?:in\s+|of\s+|en\s+)?(?=\p{Lu}\p{Ll})(?!(?:Level|Degree|Thesis)(?!\p{L}))([^,;]{3,80})$`,
  'u',
);
/** "MMus (Performance)": what stands in the brackets is neither how nor where it was taken. */
const bracketed = new RegExp(
  String.raw`^((?:${degreeAbbreviation.source}|(?:B|M)\.?\s?(?:A|Sc|Eng|Ed|S)|Ph\.?D|MBA|LL\.?M)\.?)\s+\((?!Hons|Hono|Oxon|Cantab|Exec|Sand|Ext|Joint|Dual|Double|Part|Full|Level|Ord|Pass|Distinc|Merit)(\p{Lu}\p{Ll}{3,}[^()]{0,60})\)$`,
  'u',
);
/** "Licence Arts plastiques": the subject begins with a word that in English belongs to the degree. */
const frenchArts = /^(Licence|Maîtrise|Doctorat|DEUG|BTS|DUT)\s+((?:Arts|Sciences?|Lettres)\s.{3,60})$/u;
/** "Master CCA", "BTS MCO": subjects that are letters. */
const inLetters =
  /^(Master(?: [12])?|Mastère|Licence(?: pro)?|BTS|DUT|BUT|CAP|BEP|Bac pro)\s+(?!MBA|BBA|LLM|CAP)(\p{Lu}{2,6}(?:\s[^,;]{2,60})?)$/u;
/** "MBO 4 Logistiek", "NVQ Level 3 Plumbing". */
const ofLevel = /^((?:MBO|HBO|NVQ|SVQ)[- ](?:[Nn]iveau |[Ll]evel )?\d)\s+(?:in\s+)?(\p{Lu}[^,;]{2,80})$/u;
/** "Web Design Certificate": the subject before the word for the degree, known by its last word. */
const before = /^((?:\p{Lu}[\p{L}-]*|and|of|&)(?:\s(?:\p{Lu}[\p{L}-]*|and|of|&))*)\s(Diploma|Certificate|Degree)$/u;
const subjectEnds =
  /(?:ology|onomy|ographies?|ography|ics|ment|istry|iatry|ration|cation|ition|ction|ursing|ering|eting|nting|ounting|Arts|Sciences?|Studies|Design|Technology|Finance|Business|Law|History|Music|Nursing|Care|Photography)$/u;
const noSubject =
  /(?:^|\s)(?:High|Higher|School|Secondary|National|Graduate|Postgraduate|Undergraduate|Advanced|General|Vocational|Leaving|College|State|Teaching|Training|Professional|Foundation|Extended|Completion|Associate|Bachelor|Master|Doctor)(?:\s|$)/u;

/**
 * A degree and its subject where they stand in one text without a comma, in the ways that languages join them; null for any other
 * text. What has the word for a school in it is for others to cut: `isSchool` says so.
 */
export function partedDegree(text: string, isSchool: (text: string) => boolean): readonly [string, string] | null {
  for (const pattern of [romance, northern, slavic, german, abbreviated, bracketed, frenchArts, inLetters, ofLevel]) {
    const [, degree, subject] = pattern.exec(text) ?? [];
    if (degree === undefined || subject === undefined || isSchool(subject)) continue;
    if (pattern === german && titleScore(subject) > 0) continue;
    return [degree, subject];
  }
  const [, subject, degree] = before.exec(text) ?? [];
  if (subject !== undefined && subjectEnds.test(subject) && !noSubject.test(subject) && !isSchool(subject))
    return [degree!, subject];
  return null;
}

/** "Autolakýrník (výuční list)", "Physics (BSc)": a subject and behind it, in brackets, the degree. Null for any other text. */
export function degreeInBrackets(text: string, isDegree: (text: string) => boolean): readonly [string, string] | null {
  const [, subject, degree] = /^([^()]{3,80}?)\s+\(([^()]{2,40})\)$/.exec(text) ?? [];
  return subject !== undefined && degree !== undefined && isDegree(degree) && !isDegree(subject)
    ? [degree, subject]
    : null;
}
