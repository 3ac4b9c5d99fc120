import { fold } from '../../reading/fold.ts';
import type { Draft } from '../foreignSource.ts';
import { paired } from './brackets.ts';
import { periodOf } from './dates.ts';
import { degreeAbbreviation, degreeInBrackets, degreeNamed, partedDegree } from './degreeParts.ts';
import type { Entry } from './entries.ts';
import { doubt } from './notes.ts';
import { peelPlace } from './peel.ts';
import { couldBeTown, isPlace, isState } from './places.ts';
import { atFullStop, atStroke, qualificationAndSchool, subjectAndSchool, tradeAndHouse } from './schoolParts.ts';
import { splitList } from './splitList.ts';
import { studyEntries } from './studyEntries.ts';
import {
  apartFromGrade,
  apartFromLabels,
  apartFromState,
  cutAtThesis,
  isThesis,
  type Labelled,
  type Ungraded,
} from './studyLines.ts';
import type { Column } from './tableLabels.ts';
import { type Placed, placedWithoutComma } from './towns.ts';
import { betweenEastern, organisationScore, titleScore } from './words.ts';

const degreeWord =
  /\b(?:bachelors?|masters?|doctorate|doctoral|doctor|b\.?\s?sc|m\.?\s?sc|b\.a|m\.a|b\.?eng|m\.?eng|b\.?tech|m\.?tech|b\.?com|ll\.?[bm]|m\.?ba|mba|ph\.?\s?d|dr|associate|diplom\w*|certificate|degree|license|licence|licenciatura|licenciad[oa]|grado|graduado|laurea|magister|staatsexamen|abitur|matura|mittlere reife|realschulabschluss|fachhochschulreife|allgemeine hochschulreife|baccalaureat|bac|bts|dut|maitrise|mastere|bachillerato|tecnico superior|formacion profesional|ausbildung|lehre|gesellenbrief|meisterbrief|high school|ged|a[- ]levels?|gcses?|apprenticeship|tecnologo|graduacao|mestrado|doutorado|doctorado|maturita|perito|promotion|umschulung|minor|hnd|foundation|postgraduate|undergraduate|titulo|maestria|grade|pgce|pgdip|pg ?cert|b\.e\.(?=[,\s]|$)|m\.e\.(?=[,\s]|$)|b\.ed|m\.ed|b\.arch|m\.arch|m\.?phil|m\.d|j\.d|mres|juris doctor|brevet|bacharelado|bacharel|(?:fort|weiter)bildung(?= zu[mr])|staatlich (?:anerkannt|gepruft)\w*)\b/;
/** Degrees whose letters are words in small ones: be, me, but, ma, cap, bed, March. */
const degreeLetters =
  /(?<![\p{L}\p{N}])(?:B\.?E|M\.?E|B\.?S|M\.?S|A\.A|A\.S|B\.?F\.?A|M\.?F\.?A|M\.?P\.?H|M\.?P\.?A|M\.?S\.?W|B\.?S\.?N|M\.?S\.?N|BUT|MD|JD|BA|MA|B\.?Ed|M\.?Ed|B\.?Arch|M\.?Arch|CAP|BEP)(?![\p{L}\p{N}])/u;
const schoolWord =
  /\b(?:universit\w*|universidad\w*|universidade|college|school|schule|\w*schule|\w*schulzentrum|institut\w*|instituto|istituto|academy|akademie|academie|academia|ecole|lycee|escuela|colegio|facultad|faculdade|politecnico|polytechn\w*|gymnasium|\w*gymnasium|liceo|conservator\w*|fachhochschule|hochschule|epfl|rwth|\w*kammer|sixth form|campus|bootcamp|centre|center|seminary|polytech)\b/;
/** Schools whose letters are words in small ones: "mit" is German for "with". */
const schoolLetters =
  /(?<![\p{L}\p{N}])(?:ITIS|ITST|IPSIA|IPSSAR|CIFP|IFAS|IRTS|ROC|AOC|IUT|IIT|MIT|ETH|TU|FH|IHK|IES|CFA|IFSI|INSA|IRTS|CNAM|AFPA)(?![\p{L}\p{N}])/u;
/** "Wexcombe Grammar", of which the last word alone is a kind of school; "Higher Secondary" is what was passed there. */
const namedAsSchool =
  /(?:^|,\s)\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)*(?<!Higher|Senior|Upper|Lower|Junior)\s(?:Secondary|Grammar|Comprehensive|High)$/u;
/** Degrees and schools in other languages of Europe, of whose letters `\b` knows nothing. */
const degreeElsewhere =
  /(?<!\p{L})(?:licencjat\w*|magistr\w*|mgr|inz(?:ynier|enyr)?|bakalar\w*|doktorat\w*|kandidat(?:examen|grad|uddannelse)?|masterexamen|civilingenjor\w*|bachelor(?:grad|uddannelse|diploma)|mastergrad|fagbrev|hbo|mbo|vwo|havo|lisans|doktora|onlisans|ylioppilas|maisteri|kandidaatti|tradenomi|licenta|masterat|alapkepzes|mesterkepzes|бакалавр\p{L}*|магистр\p{L}*|магістр\p{L}*|специалитет|аспирантур\p{L}*|аспірантур\p{L}*|πτυχιο|μεταπτυχιακο)(?!\p{L})|学士|修士|博士|硕士|碩士|本科|학사|석사|박사/u;
const schoolElsewhere =
  /(?<!\p{L})(?:uniwersytet\w*|univerzit\w*|politechni\w*|akademi\p{L}*|szkol\p{L}*|liceum|gimnazjum|technikum|(?:hog|vysoka |stredni |yrkes|folk)?sko(?:la|le|len)|\p{L}{2,}skolan?|\p{L}*hogskolan|\p{L}*hogeschool|\p{L}*universiteit|gymnazium|gymnasiet|lukio|yliopisto|ammattikorkeakoulu|lise(?:si)?|yuksekokulu?|fakultesi|egyetem\p{L}*|liceul|colegiul|университет\p{L}*|університет\p{L}*|институт\p{L}*|інститут\p{L}*|академи\p{L}*|академі\p{L}*|школ\p{L}*|лицеи|ліцеи|гимназия|гімназія|колледж|коледж|училище|мгу|πανεπιστημιο|σχολη)(?!\p{L})|大学|大學|学院|學院|学校|高校|대학교|고등학교/u;
/** More of both, by letters and by what stands before a kind of school in one word. */
const moreDegrees = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${degreeAbbreviation.source})(?![\p{L}\p{N}])`, 'u');
const moreSchools =
  /(?<!\p{L})(?:\p{L}*(?:college|lyceum|athen(?:a?e)um|gymnasi(?:et|um|e)|konservatorium|kolleg|universitat|akademie|handelsskole)|escola|scuola|conservatoire|ucilist[ei]|senai|senac)(?!\p{L})/u;
/** Does a text name a degree, or something that ends in one? */
export const isDegree = (text: string): boolean =>
  degreeWord.test(fold(text)) ||
  degreeLetters.test(text) ||
  degreeElsewhere.test(fold(text)) ||
  moreDegrees.test(text) ||
  degreeNamed.test(fold(text)) ||
  /^technik \p{Ll}/u.test(text);
/** Does it name a school? */
export const isSchool = (text: string): boolean =>
  schoolWord.test(fold(text)) ||
  schoolLetters.test(text) ||
  namedAsSchool.test(text) ||
  schoolElsewhere.test(fold(text)) ||
  moreSchools.test(fold(text));

const phrase =
  /^((?:executive )?(?:bachelor|master|associate|doctor|b|m)(?:['’]?s)?(?:\s+(?:degree|of)){1,2}\s+(?:business administration|applied science|applied arts|fine arts|public health|public administration|social work|computer applications|science|arts|engineering|laws?|education|music|nursing|philosophy|medicine|technology|commerce|architecture)(?:\s+\([^()]{1,12}\)|\s*[–-]\s*\p{Lu}[\p{L}.]{1,6})?)(?:\s*(?:,|in|–|-|:|·|\||of)\s+|\s+)(?=\p{Lu})(.+)$/iu;
/** "BSc Physics", "Diploma Retail Management": a degree of one word and its subject. */
const short =
  /^((?:B|M)\.?\s?(?:Sc|S|F\.?A|A|Eng|Ed|Com|Tech|Phil|Arch)\.?(?:\s+\((?:Hons|Honours)\.?\))?|Ph\.?\s?D\.?|M\.?B\.?A\.?|LL\.?[BM]\.?|HND|BTS|DUT|BUT|PGCE|PGDip|PgCert|HBO|MBO|Bacharelado|Diploma|Diplom|Licenciatura|Licence|Laurea|Magister|Grado|Graduado|Doctorado|Mestrado|Doutoramento|Maestría)\s+(?:en |in |of |em |de )?(?=\p{Lu}\p{Ll})(?!(?:Degree|Thesis|Supplement|State|Level|Sc|Arts|Science)\b)([^,]{3,80})$/u;
/** "Ausbildung Mechatronik", "Master Informatik": the same of words that other names begin with, too. */
const plainWord =
  /^(Master|Bachelor|Mastère|Doctorat|Ausbildung|Lehre)\s+(?:en )?(?=\p{Lu}\p{Ll})(?!(?:Degree|Thesis|Supplement|State|Level|Sc|Arts|Science|Class)\b)([^,]{3,80})$/u;
/** "Bachelor of Events Management": the subject in the place of the faculty, where it has two words or more. */
const ofSubject =
  /^(Bachelor|Master|Associate|Doctor)\s+of\s+(?!(?:Business Administration|Applied|Fine|Public|Social|Computer|Science|Arts|Laws?)(?!\p{L}))(\p{Lu}\p{L}+(?:\s(?:(?:and|of|&)\s)?\p{Lu}\p{L}+)+)(?<!Science|Sciences|Arts|Administration|Engineering|Laws?)$/u;
/** "CAP ébéniste": French diplomas have their subject in small letters. */
const inSmallLetters = /^(CAP|BEP|BTS|DUT|BUT)\s+(?:en |d['’])?(\p{Ll}{4}[^,]{0,80})$/u;
/** "Ausbildung zur Köchin" says by itself what was learnt. */
const saysAll = /^(?:ausbildung|fortbildung|weiterbildung|umschulung|lehre)\s+(?:zu[mr]|als)\s/i;
const divider = /^(.{2,60}?)(?:\s*[,:·|]\s+|\s+(?:[–—-]|in|en|em|im Fach|Fachrichtung)\s+)(.+)$/u;
/** What a grade is called; whole words, so that "Notary" and "Grader" are none. */
export const gradeWord =
  /(?:(?:overall |cumulative |final )?c?gpa|final grade|grade|score|(?:abschluss|gesamt|end)?note|(?:noten)?durchschnitt(?:snote)?|prädikat|moyenne|mention|nota(?: media| finale?| final)?|média(?: final)?|voto(?: finale)?|votazione(?: finale)?|valutazione|punteggio|(?:overall |final )?result|classification|classificação(?: final)?|calificación(?: media)?|expediente|cijfer|eindcijfer|gemiddelde?|ocena(?: końcowa)?|średnia(?: ocen)?|betyg|medelbetyg|karakter|karaktergennemsnit|gennemsnit|karaktersnitt|snitt|průměr|známka)(?!\p{L})/u;
/** Grades in words, which stand behind what they are called without a colon. */
const gradeInWords =
  /(?:très bien|assez bien|bien|sehr gut|gut|befriedigend|ausreichend|sobresaliente|notable|excellent|distinction|merit|pass|honou?rs|first|upper|lower|second|third|summa|magna|cum|[A-F](?![\p{L}\d]))/u;
/** "GPA: 3.8", "Note 1,7", "mention bien": behind a colon anything, else a figure or a grade in words. */
const score = new RegExp(
  `(?:^|[\\s,;|(·])(?:${gradeWord.source})(?:\\s*[:=]\\s*|\\s*(?=\\d)|\\s+(?=${gradeInWords.source})|\\s*[«“„"]\\s*(?=${gradeInWords.source}))` +
    String.raw`([\p{L}\d](?:[\p{L}\d./%+ -]|[,:](?=\d)){0,30}?)\s*(?:[»”“"]\s*)?(?=$|,(?!\d)|[;|)·])`,
  'iu',
);

/** Labels of lists of courses. */
export const coursework =
  /^(?:(?:relevant |selected |key )?(?:courses?(?: ?work)?|modules|subjects|topics)|kurse|module|schwerpunkte|fächer|cours|matières|cursos|asignaturas|materias|disciplinas|corsi|esami|materie)\s*:\s*/iu;
/** Grades that stand by themselves: percentages, letters, honours. */
const bareScore =
  /^(?:\d{1,3}(?:[.,]\d{1,2})?\s?%(?:,.{0,40})?|\d(?:[.,]\d{1,2})?\s?\/\s?\d{1,3}(?:[.,]\d)?|\d{1,3}(?:[.,]\d{1,2})?\s?\/\s?(?:20|100|110)(?: (?:e|con|cum) lode?)?|(?:[A-E]\*?){2,5}|(?:first|upper second|lower second|second|third)[- ]class(?: honou?rs)?(?:,.{0,30})?|first|(?:upper|lower) second|2:[12]|2\.[12] honou?rs|(?:(?:summa|magna|egregia|insigni)[a-z ]{0,12}|cum )laude|(?:with )?(?:high |great )?(?:distinction|merit|honou?rs)|valedictorian|salutatorian|mention (?:très bien|bien|assez bien|TB|AB)|(?:mention )?(?:très )?honorable|(?:avec )?(?:les )?félicitations du jury|sobresaliente(?: cum laude)?|notable|(?:con )?matrícula de honor|(?:mit )?(?:auszeichnung|prädikat)|(?:sehr )?gut|(?:voll)?befriedigend|\d{1,2}(?:[.,]\d{1,2})?\s(?:Punkte|valores|punti|puntos|pontos|points)|con lode|(?:aprovado |com )?com (?:distinção|louvor)|(?:met )?(?:(?:grote|grootste) )?onderscheiding|met lof|z wyróżnieniem|s vyznamenáním|väl godkänd|bardzo dobry|výborně)$/iu;
/** What is a grade in brackets alone, since it is the word or the figure of other things, too. */
const inBrackets = /^(?:first|merit|pass|[1-6][.,]\d{1,2}|\d{2}(?:[.,]\d)?\s?\/\s?\d{2,3})$/iu;
const letters = /^[A-E*]+$/iu;
/** Is a part of a line a grade? "DC" behind a town is a state. */
const isGrade = (part: string, before?: string): boolean =>
  bareScore.test(part) && !isDegree(part) && !(isState(part) && before !== undefined && couldBeTown(before));
const isGradeInBrackets = (text: string): boolean =>
  (inBrackets.test(text) || bareScore.test(text)) && !letters.test(text) && !isDegree(text);

/** Does what stands in the place of a grade tell one: a figure, a word for one, or an examination with its grade in brackets? */
const tellsGrade = (text: string): boolean =>
  /^\d{1,3}(?:[.,]\d{1,2})?(?!\d)/.test(text) ||
  bareScore.test(text) ||
  isGradeInBrackets(/\(([^()]+)\)$/.exec(text)?.[1] ?? text);

const namesHouse = /^\p{Lu}[\p{L}'’.-]+(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|di|du|da|of|zu|für|and|und|&)){1,5}$/u;

/** Schools and degrees. */
export const studies = (entries: readonly Entry[], towns: ReadonlySet<string>): readonly Draft[] =>
  studyEntries(entries, isDegree, isSchool).map((entry) => study(entry, towns));

function study(entry: Entry, towns: ReadonlySet<string>): Draft {
  const result: Draft = {};
  const pieces: string[] = [];
  const lineOf = new Map<string, number>();
  let grade: string | null = null;
  let location: string | null = null;
  const courses: string[] = [];
  const notes: string[] = [];
  const labelled: Labelled = {};
  // An examination with its grade is one where what it was and where have places of their own.
  const inGrade = entry.heads.flatMap(({ pieces: all }) => all).length > 2 ? entry.columns.get('grade') : undefined;
  const take = (text: string): string => {
    const found = grade === null ? score.exec(text) : null;
    // "Grade 8 Piano" is what was passed, not how well.
    if (!found || /^[^:=]*\s\d{1,2}\s+\p{Lu}\p{Ll}{2}/u.test(found[0])) return text;
    // What a mention is, its word says.
    grade =
      /^[\s,;|(·]*(mention\s+\p{L}.*?)[\s,;|)·]*$/iu.exec(found[0].replaceAll(/[«»“”„"]\s*/g, ''))?.[1] ??
      found[1]!.trim();
    const behind = text.slice(found.index + found[0].length);
    const before = text.slice(0, found.index);
    const rest = `${/^\s*,/.test(behind) ? before.replace(/,$/, '') : before}${behind}`;
    return paired(rest.replace(/^[\s,;|·)]+|[\s,;|·(]+$/g, '')).trim();
  };
  for (const [line, head] of entry.heads.entries())
    for (const raw of head.pieces
      .flatMap(cutAtThesis)
      .flatMap((one) => (isThesis(one) ? [one] : one.split(/\s+(?:\||·|•|–|—|@|at|bei|chez)\s+|\s*\|\s*/)))
      .flatMap((one) => (isThesis(one) ? [one] : one.split(betweenEastern)))
      .flatMap((one) => (isThesis(one) ? [one] : atStroke(one, isSchool, isDegree)))
      .flatMap((one) => (isThesis(one) ? [one] : atFullStop(one, isSchool, isDegree, isGradeInBrackets)))) {
      if (grade === null && raw === inGrade && tellsGrade(raw) && !score.test(raw)) {
        grade = raw;
        continue;
      }
      const { rest: said, state } = apartFromState(raw.trim());
      if (state !== null) notes.push(state);
      const apart = apartFromLabels(take(said));
      Object.assign(labelled, apart.labelled);
      notes.push(...apart.notes);
      const ungraded: Ungraded =
        grade === null ? apartFromGrade(apart.rest, isGrade, isGradeInBrackets) : { rest: apart.rest, grade };
      grade = ungraded.grade;
      if (grade === null && isGrade(ungraded.rest) && !letters.test(ungraded.rest)) {
        grade = ungraded.rest;
        continue;
      }
      const text = ungraded.rest
        .replace(/\s+(?:in|of|en)$/i, '')
        .replace(/^(?:abschluss|degree|dipl[oô]me|t[ií]tulo|titolo|diploma)\s*:\s+/i, '')
        .replace(/^(?:at|@|bei|chez|an der)\s+(?=\p{Lu})/u, '');
      if (text === '') continue;
      // "Voss University, Cambridge, MA": behind a school and its town the letters of a degree are a state.
      const [, house, place] = /^(.+?),\s+([^,]+,\s+(?:MA|MD))$/.exec(text) ?? [];
      if (location === null && house !== undefined && isSchool(house) && isPlace(place!)) {
        location = place!;
        pieces.push(house);
        lineOf.set(house, line);
        continue;
      }
      const named: Placed | null = location === null ? placedWithoutComma(text, towns) : null;
      // A school may have its town in its name.
      if (named?.place.includes(', ') && (named.sure || !isPlace(text))) {
        location = named.place;
        if (!named.sure) doubt(result, 'location', 'is this the place?');
        pieces.push(named.rest);
        lineOf.set(named.rest, line);
      } else if (location === null && isPlace(text)) location = text;
      else {
        pieces.push(text);
        lineOf.set(text, line);
      }
    }
  // One line with both: "Diploma, Culinary Arts, Rio Grande Culinary Institute".
  const parts = pieces.flatMap((piece) =>
    isDegree(piece) ||
    (isSchool(piece) && isDegree(piece.split(/,\s+/).at(-1)!) && !pieces.some((one) => one !== piece && isDegree(one)))
      ? isSchool(piece)
        ? splitBoth(piece)
        : (tradeAndHouse(piece, saysAll, isHouse) ?? splitHouse(piece))
      : isSchool(piece) && !pieces.some((other) => other !== piece && isDegree(other) && !isOnlyDegree(other))
        ? subjectAndSchool(piece, isSchool, towns)
        : [piece],
  );
  if (labelled.degree !== undefined && !parts.some(isDegree)) parts.push(labelled.degree);
  else if (labelled.degree !== undefined) notes.push(labelled.degree);
  // "Nicholas County High School" is a school, "High School Diploma" none.
  let school = parts.findIndex((part) => isSchool(part) && !isDegree(part.replace(/(?<=\S\s)high school$/i, '')));
  if (school < 0 && !parts.some(isSchool)) school = parts.findIndex((part) => !isDegree(part) && isHouse(part));
  if (school < 0) school = parts.findIndex((part) => isSchool(part));
  const inColumn = (column: Column): number => parts.indexOf(entry.columns.get(column) ?? '');
  if (inColumn('school') >= 0) school = inColumn('school');
  let degree = parts.findIndex((part, index) => index !== school && isDegree(part));
  if (inColumn('degree') >= 0) degree = inColumn('degree');
  if (degree < 0 && labelled.degree !== undefined) degree = parts.indexOf(labelled.degree);
  if (degree < 0) degree = parts.findIndex((part, index) => index !== school && !isPlace(part));
  if (school < 0) {
    // Degree and subject share a line; what stands on another, or is an abbreviation, is rather the school.
    const others = parts.map((_, index) => index).filter((index) => index !== degree);
    const own = degree < 0 ? undefined : lineOf.get(parts[degree]!);
    school =
      others.find((index) => /\b\p{Lu}{3,6}\b/u.test(parts[index]!)) ??
      others.find((index) => own !== undefined && lineOf.get(parts[index]!) !== own) ??
      others[0] ??
      -1;
    // What alone stands beside a degree, in a few words with capitals, is the school; one word may as well be a town.
    const [house, town, ...more] = (parts[school] ?? '').split(', ');
    const beside = others.filter((index) => index !== school);
    const named =
      degree >= 0 &&
      isDegree(parts[degree]!) &&
      (beside.length === 0 ||
        (beside.length === 1 && !parts[beside[0]!]!.includes(' ') && couldBeTown(parts[beside[0]!]!))) &&
      namesHouse.test(house!) &&
      (town === undefined || couldBeTown(town)) &&
      more.length === 0;
    if (school >= 0 && !named) doubt(result, 'institution', 'is this the school?');
  }
  if (school >= 0) {
    const { rest, place } = peelPlace(parts[school]!, false);
    const town =
      place === null ? /^(.*\S),\s+([^,]+(?:,\s*[A-Z]{2})?)$/.exec(parts[school]!) : [parts[school]!, rest, place];
    const peeled =
      town &&
      location === null &&
      (place !== null ||
        isPlace(town[2]!) ||
        (couldBeTown(town[2]!) && !isSchool(town[2]!) && (isSchool(town[1]!) || organisationScore(town[1]!) > 0)));
    result.institution = peeled ? town[1] : parts[school];
    if (peeled) location = town[2]!;
  }
  let area: string | null = null;
  if (degree >= 0) {
    const parted = partedDegree(parts[degree]!, isSchool) ?? degreeInBrackets(parts[degree]!, isDegree);
    const cut = phrase.exec(parts[degree]!) ?? (isDegree(parts[degree]!) ? divider.exec(parts[degree]!) : null);
    if (parted) [result.studyType, area] = parted;
    else if (cut && isDegree(cut[1]!)) [result.studyType, area] = [cut[1]!, cut[2]!];
    else if (cut && isDegree(cut[2]!)) [area, result.studyType] = [cut[1]!, cut[2]!];
    else if (ofSubject.test(parts[degree]!)) [, result.studyType, area = null] = ofSubject.exec(parts[degree]!)!;
    else if (inSmallLetters.test(parts[degree]!))
      [, result.studyType, area = null] = inSmallLetters.exec(parts[degree]!)!;
    else if (short.test(parts[degree]!)) [, result.studyType, area = null] = short.exec(parts[degree]!)!;
    else if (plainWord.test(parts[degree]!) && titleScore(plainWord.exec(parts[degree]!)![2]!) === 0)
      [, result.studyType, area = null] = plainWord.exec(parts[degree]!)!;
    else if (isDegree(parts[degree]!) || parts[degree] === labelled.degree) result.studyType = parts[degree];
    else area = parts[degree]!;
  }
  if (labelled.area !== undefined) {
    if (area !== null) notes.unshift(area);
    area = labelled.area;
  }
  // "Severn Vale, Social Policy": nothing says which is the school.
  if (area !== null && school < 0 && area === parts[degree] && area.includes(', ') && parts.length === 1)
    doubt(result, 'area', 'is this the school?');
  const learnt = saysAll.test(parts[degree] ?? '');
  parts.forEach((part, index) => {
    if (index === school || index === degree) return;
    const listed = coursework.exec(part);
    if (listed) courses.push(...splitList(part.slice(listed[0].length)));
    else if (grade === null && bareScore.test(part)) grade = part;
    else if (location === null && (towns.has(fold(part)) || isPlace(part) || isTownOf(part, parts[school])))
      location = part;
    else if (area === null && !isSchool(part) && part.length <= 80 && !(learnt && couldBeTown(part))) area = part;
    else if (location === null && couldBeTown(part) && !isDegree(part)) location = part;
    else notes.push(part);
  });
  if (area !== null) result.area = area.replace(/^(?:in|of|en|im Fach)\s+(?=\p{Lu})/u, '');
  if (location !== null) result.location = location.replace(/(?<=\p{L}{3})\.$/u, '');
  Object.assign(result, periodOf(entry));
  if (entry.period?.single && entry.period.startDate !== null) delete result.startDate;
  if (entry.period?.expected) result.expected = true;
  const [address, ...addresses] = entry.addresses;
  if (address !== undefined) result.url = address;
  const prose = [...entry.prose, ...addresses, ...(entry.keywords.length > 0 ? [entry.keywords.join(', ')] : [])]
    .map(take)
    .filter((text) => text !== '')
    .filter((text) => {
      const listed = coursework.exec(text);
      if (listed) courses.push(...splitList(text.slice(listed[0].length)));
      else if (grade === null && bareScore.test(text)) grade = text;
      else return true;
      return false;
    });
  const bullets = entry.bullets.map(take).filter((text) => text !== '');
  if (grade !== null) result.score = grade;
  if (notes.length + prose.length > 0) result.summary = [...notes, ...prose].join('\n\n');
  if (bullets.length > 0) result.highlights = bullets;
  if (courses.length > 0) result.courses = courses;
  return result;
}

/** Is it the town that a school is named after: "Brest" beside "IFSI de Brest"? */
const isTownOf = (part: string, school = ''): boolean =>
  couldBeTown(part) && isSchool(school) && fold(school).endsWith(` ${fold(part)}`);

/** Degree and school in one piece, parted at the comma or colon that leaves each a word of its kind. */
function splitBoth(text: string): readonly string[] {
  const cuts = [...text.matchAll(/[,:]\s+/g)].map(
    ({ index, 0: comma }) => [text.slice(0, index), text.slice(index + comma.length)] as const,
  );
  // The school begins with the part that names it: subjects before that belong to the degree.
  return (
    cuts.find(([a, b]) => !isSchool(a) && isSchool(b.split(/,\s+/)[0]!) && isDegree(a)) ??
    cuts.find(([a, b]) => isSchool(a) !== isSchool(b)) ??
    qualificationAndSchool(text, isSchool) ?? [text]
  );
}

/** A degree of one or two words, which leaves the subject to another piece. */
const isOnlyDegree = (text: string): boolean => text.split(/\s+/).length <= 2;

/** Does it name a house, where people learn a trade: a company by its form, a chamber? */
const isHouse = (text: string): boolean => organisationScore(text) > 0 && titleScore(text) === 0;

/** "Ausbildung zum Koch, Halden Gasthof GmbH": a trade and the house where it was learnt. */
function splitHouse(text: string): readonly string[] {
  const cut = text.lastIndexOf(', ');
  const [trade, house] = [text.slice(0, cut), text.slice(cut + 2)];
  return cut > 0 && saysAll.test(trade) && isHouse(house) ? [trade, house] : [text];
}
