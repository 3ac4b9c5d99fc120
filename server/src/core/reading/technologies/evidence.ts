import type { Spelling } from './casing.ts';
import {
  fieldSpeaks,
  goesWithoutArticle,
  hasOwnField,
  isEverydayProgram,
  isOfficeProgram,
  isPersonsName,
  onlyInLists,
  soldWith,
} from './fields.ts';
import { GOING_ON, inParallel, usedAsTool } from './frames.ts';
import type { Match } from './match.ts';
import {
  beginsItem,
  beginsSentence,
  endsItem,
  isListGap,
  isTitleCase,
  practiceFollows,
  wordAfter,
  wordBefore,
  wordsBefore,
} from './surroundings.ts';

/** A match with how it is written; `version` says that a version follows, `end` is behind it. */
export interface Candidate {
  readonly match: Match;
  readonly start: number;
  readonly end: number;
  readonly nameEnd: number;
  readonly spelling: Spelling;
  readonly versioned: boolean;
  /** 0: a name and nothing else; 1: also a word; 2: an everyday word. */
  readonly level: 0 | 1 | 2;
  /** Little known: a list, a statement of practice or technical words have to say that it is meant. */
  readonly obscure: boolean;
  /** Written as a name is, rather than as a word could be. */
  readonly proper: boolean;
  /** Two words, one of them a letter or a small word: "image j", "in tune". */
  readonly torn: boolean;
}

const TECH_NOUN =
  /^(?:developers?|programming|programs?|engineers?|apps?|applications?|frameworks?|librar(?:y|ies)|scripts?|scripting|code(?:base)?|coding|clusters?|pipelines?|jobs?|quer(?:y|ies)|databases?|dbs?|servers?|services?|microservices?|apis?|backends?|frontends?|front-end|back-end|engines?|components?|plugins?|modules?|dashboards?|macros?|playbooks?|charts?|templates?|workbooks?|spreadsheets?|sheets?|schemas?|consumers?|producers?|topics?|brokers?|recipes?|cookbooks?|manifests?|hooks?|middleware|sdks?|clis?|bindings?|compilers?|runtimes?|containers?|integrations?|workflows?|dags?|operators?|routes?|endpoints?|controllers?|bots?|boards?|tickets?|workspaces?|channels?|migrations?|admin(?:istrator)?|client|web|stack|ecosystem|projects?|prototypes?|mocks?|tests?|models?|contracts?|functions?|lambdas?|formulas?|vba|erp)$/i;

const PRACTICE_WORD =
  /^(?:knowledge|experience|experienced|exp|skilled|skills|proficient|proficiency|expertise|expert|familiar|familiarity|hands-on|worked|working|basics|training|trained|certified|fluent|exposure|understanding|using|coding|programming|developed|built|written|scripting)$/i;

const HEADING =
  /(?:^|[\n.;|•✓])[^\n:;.|]{0,30}\b(?:skills?|technolog(?:y|ies)|tech|tools?|languages?|frameworks?|librar(?:y|ies)|databases?|stack|environments?|platforms?|software|packages?|ides?|databases|devops|cloud|testing|operating systems?|os|bi|etl|web|orm|build|methodologies|others?|used)\b[^\n:;.|]{0,12}[:–-][^\n:.!?]{0,60}$/i;

/** What makes an everyday word something else when it stands before or behind: "American Express", "Spring 2023". */
const OTHER_SENSE_BEFORE =
  /^(?:american|vitamin|series|grade|class|hepatitis|plan|level|group|section|block|tier|federal|phase|category|indian|suite|company|type|schedule|exhibit|appendix|division)$/i;
const OTHER_SENSE_AFTER =
  /^(?:live|to-market|semester|term|break|internship|quarter|festival|control|point|points|management|processing|lead|leads|algebra|regression|than|forward|ahead|above|beyond|entry|scripts|rights|of|at|was|were|is|has|had|corporation|corp|inc|ltd|india|financial)$/i;
const YEAR = /^ ?(?:'\d\d|(?:19|20)\d\d)\b/;

function hasOtherSense(text: string, { start, nameEnd, level }: Candidate, nextIsMatch: boolean): boolean {
  if (OTHER_SENSE_BEFORE.test(wordBefore(text, start))) return true;
  const next = wordAfter(text, nameEnd);
  if (OTHER_SENSE_AFTER.test(next)) return true;
  if (level < 2) return false;
  if (text[start - 1] === '&' || text[nameEnd] === '&') return true;
  if (nameEnd - start === 1 && /^\. ?\p{Lu}/u.test(text.slice(nameEnd, nameEnd + 3))) return true;
  return next !== '' && next[0] !== next[0]!.toLowerCase() && !nextIsMatch && !TECH_NOUN.test(next);
}

/** Does a list of names stand to one side: an accepted one, with only separators between? */
function inListWith(text: string, left: Candidate | undefined, right: Candidate | undefined): boolean {
  return left !== undefined && right !== undefined && isListGap(text, left.end, right.start);
}

export interface Neighbours {
  readonly before: Candidate | undefined;
  readonly after: Candidate | undefined;
  /** The candidates that directly precede and follow, accepted or not. */
  readonly previous: Candidate | undefined;
  readonly next: Candidate | undefined;
}

/** How many names of the text are certain so far: programs of the office, and everything else. */
export interface Company {
  office: number;
  technical: number;
}

/** What is known about the whole text. */
export interface Setting {
  /** A list of skills or keywords. */
  readonly wholeList: boolean;
  /** Another language, where what spells a name may be a word. */
  readonly foreign: boolean;
  readonly company: Readonly<Company>;
}

const PREPOSITION = /^(?:in|with|using|via|on|into|from|through|like|to|including|plus|use|used|uses|over|or)$/i;

/** "Service now" as an item of its own: ordinary words would go on. */
const isSplitName = (text: string, { match, level, start }: Candidate): boolean =>
  match.first !== match.last && level === 1 && /^\p{Lu}/u.test(text.slice(start, start + 2));

const isLowerPhrase = ({ match, proper, level }: Candidate): boolean =>
  !proper && match.first !== match.last && level > 0;

/** Words that go without an article, so that "in air flow" or "with core data" may mean the everyday thing. */
const WITHOUT_ARTICLE_WHEN_SPLIT = new Set(
  `airflow dataflow workspace coredata codeblocks salesforce datastore datastage datahub masstransit mainframe mainframes markdown
  wireframing windchill timescale waterfall backstage workday mapreduce smalltalk livewire corelocation lookback codebuild`.split(
    /\s+/,
  ),
);

/** Would an article or a plural stand before these two words, if they were no name: "into click house", "in next flow"? */
const takesArticle = ({ match, torn }: Candidate): boolean =>
  torn || (match.entry.homograph === 0 && !WITHOUT_ARTICLE_WHEN_SPLIT.has(match.key));

/** "in image j", "with z brush": a letter by itself is no word there. */
const isTornTool = (text: string, { torn, start, nameEnd }: Candidate): boolean =>
  torn && /^(?:[b-z] | ?\S+ [a-z]$)/i.test(text.slice(start, nameEnd));

/** Does a list of names go on over an item that nobody knows: "revit, bricsworks and rhino"? */
function behindUnknownItem(text: string, before: Candidate | undefined, { start, end }: Candidate): boolean {
  if (!before || !endsItem(text, end)) return false;
  return /^, \p{Ll}[\p{L}\p{N}]*(?:, | and |, and | or )$/u.test(text.slice(before.end, start));
}

function listEvidence(text: string, candidate: Candidate, near: Neighbours): boolean {
  const { start, end, nameEnd, level, proper } = candidate;
  const left = inListWith(text, near.before, candidate);
  const right = inListWith(text, candidate, near.after);
  if (!left && !right && level === 1 && behindUnknownItem(text, near.before, candidate)) return true;
  if (!left && !right) return inParallel(text, near.before, candidate) || inParallel(text, candidate, near.after);
  if (left && right) return true;
  const opens = beginsItem(text, start) || usedAsTool(text, candidate);
  if (left ? endsItem(text, end) : opens) return true;
  if (proper && (level === 1 || right)) return true;
  const next = wordAfter(text, nameEnd);
  if (!left || onlyInLists(candidate.match.entry.technology)) return false;
  return (proper || level === 1) && (TECH_NOUN.test(next) || GOING_ON.test(next));
}

/** A list behind a heading that speaks of its field, or of software: "Wireframes: sketch, figma", "TOOLS: WORD, EXCEL". */
function headedList(text: string, candidate: Candidate, near: Neighbours): boolean {
  const { start, end } = candidate;
  const beside = inListWith(text, near.previous, candidate) || inListWith(text, candidate, near.next);
  if (!beside || !beginsItem(text, start) || !endsItem(text, end)) return false;
  const before = text.slice(Math.max(0, start - 120), start);
  if (HEADING.test(before)) return true;
  const heading = /(?:^|[\n.;|•✓])([^\n:;.|]{1,40}):[^:.!?\n]{0,60}$/.exec(before)?.[1];
  return (
    heading !== undefined && fieldSpeaks(heading, heading.length, heading.length, candidate.match.entry.technology)
  );
}

/** Are both programs of the office, one of them at least no everyday word: "over teams and zoom", not "teams and access"? */
const arePrograms = (...both: readonly Candidate[]): boolean =>
  both.every(({ match }) => isOfficeProgram(match.entry.technology)) &&
  both.some(({ match }) => !isEverydayProgram(match.entry.technology));

/** Is it one of two programs of the office in a list, both written as names: "Word, Excel and a till system"? */
function programsInList(text: string, candidate: Candidate, { previous, next }: Neighbours): boolean {
  const together = (left: Candidate | undefined, right: Candidate | undefined): boolean =>
    inListWith(text, left, right) && left!.proper && right!.proper && arePrograms(left!, right!);
  return together(previous, candidate) || together(candidate, next);
}

/** Two names of one list, the first of them where a tool stands, among words of their field: "with word, outlook and a". */
function pairOfTools(text: string, candidate: Candidate, near: Neighbours): boolean {
  const { start, nameEnd, match } = candidate;
  const before = inListWith(text, near.previous, candidate) && usedAsTool(text, near.previous!);
  const after = inListWith(text, candidate, near.next) && usedAsTool(text, candidate);
  if (!before && !after) return false;
  if (fieldSpeaks(text, start, nameEnd, match.entry.technology)) return true;
  const [first, last] = before ? [near.previous!, candidate] : [candidate, near.next!];
  return arePrograms(first, last) && (endsItem(text, last.end) || GOING_ON.test(wordAfter(text, last.nameEnd)));
}

function practiceEvidence(text: string, { start, end, nameEnd }: Candidate, technical: boolean): boolean {
  const words = wordsBefore(text, start, 3);
  if (!/^(?:in|of|with|on|using|to|:)$/i.test(words[0] ?? '') && !PRACTICE_WORD.test(words[0] ?? '')) return false;
  if (!words.some((word) => PRACTICE_WORD.test(word))) return false;
  const next = wordAfter(text, nameEnd);
  if (TECH_NOUN.test(next) || (technical && GOING_ON.test(next))) return true;
  return endsItem(text, end) || text.startsWith(' (', end);
}

const TOOL_PLACE = new Set(['in', 'with', 'using', 'via', 'through']);

/** Stands as a tool does, with certain names of its sort in the text, or words of its field, to say so. */
function toolEvidence(text: string, candidate: Candidate, { company }: Setting): boolean {
  const { technology } = candidate.match.entry;
  if (onlyInLists(technology) || !usedAsTool(text, candidate)) return false;
  if (fieldSpeaks(text, candidate.start, candidate.nameEnd, technology)) return true;
  if (candidate.obscure) return false;
  if (isLowerPhrase(candidate))
    return isTornTool(text, candidate) || (company.technical > 0 && takesArticle(candidate));
  const preposition = wordBefore(text, candidate.start).toLowerCase();
  const close = TOOL_PLACE.has(preposition);
  if (candidate.level === 1 && close && !goesWithoutArticle(technology)) return true;
  if (isOfficeProgram(technology)) return company.office > 0;
  return company.technical > 0 && (candidate.level < 2 || /^(?:in|with|using|via|behind)$/i.test(preposition));
}

/** Does the name go on from a capitalised word that is none: "Image Processing Pipeline"? */
function behindUnknownName(text: string, { start }: Candidate, { previous }: Neighbours): boolean {
  const word = wordBefore(text, start);
  const follows = previous !== undefined && start - previous.end <= 1;
  return !follows && isUnknownName(word) && !beginsSentence(text, start - word.length - 1);
}

/** Is the name one of a row of capitalised words that are none: "The Great Gatsby", "Kafka and Musil"? */
function amongOtherNames(text: string, candidate: Candidate, near: Neighbours): boolean {
  if (behindUnknownName(text, candidate, near)) return true;
  const { nameEnd } = candidate;
  const beside = /^(?: and|,|,? or) (\p{Lu}\p{Ll}+)(?! ?\p{Lu})/u.exec(text.slice(nameEnd, nameEnd + 40))?.[1];
  return beside !== undefined && near.next?.start !== text.indexOf(beside, nameEnd) && isUnknownName(beside);
}

const isUnknownName = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word) && !TECH_NOUN.test(word);

/** What an item of a list may go on with behind a name that is a word too: "Swift programming", not "Foundation models". */
const LANGUAGE_NOUN =
  /^(?:programming|development|developers?|scripting|frameworks?|language|libraries|library|apps?|server|macros?|vba|hooks?|apis?|sdk|engine|tools?|platform|suite|stack|ecosystem|jobs|cluster|playbooks?|manifests?|charts?|certified|certification|admin\w*)$/i;

const STRONG_NOUN =
  /^(?:macros?|vba|workbooks?|spreadsheets?|playbooks?|manifests?|cookbooks?|dags?|sdks?|clis?|microservices?|apis?|plugins?|middleware|codebases?)$/i;

const STATED =
  /\b(?:experience|experienced|knowledge|familiar|familiarity|skills?|skilled|proficien(?:cy|t)|expertise|fluen(?:cy|t)|background|exposure|comfortable|confident|at ease|hands-on) (?:in|with|of|using) $/i;
const PERSONAL =
  /\b(?:(?:work(?:ed|ing)?|train(?:ed|ing)?) (?:in|with|on)|knows?|learn(?:ed|t|ing)?|taught|teach(?:es|ing)?) $/i;
const BY_EXAMPLE =
  /\b(?:tools?|software|programs?|frameworks?|systems?|apps?|platforms?|packages?|products?|suites?) (?:like|such as|including|\(?e\.g\.,?) $|\b(?:we|you|i|they) (?:also )?(?:use|used|run) $/i;
const OR_SIMILAR =
  /^(?: \d[\d.]*)?,? (?:or|and) (?:an? )?(?:similar|comparable|equivalent|alike|other|another|the like)\b/i;
const STATED_ON = /^(?:is|are|would|will|ideally|preferred|required|desirable|welcome|a)$/i;

/** Does the sentence of an advert name it: "experience with Flutter is a plus", "Excel or similar", "tools such as Maya"? */
function isAskedFor(text: string, { start, end, nameEnd, match }: Candidate): boolean {
  if (/^ (?:skills?|proficiency|knowledge)\b/i.test(text.slice(nameEnd, nameEnd + 14))) return true;
  if (OR_SIMILAR.test(text.slice(nameEnd, nameEnd + 30))) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const personal = PERSONAL.test(before) && !isPersonsName(match.entry.technology);
  if (!personal && !STATED.test(before) && !BY_EXAMPLE.test(before)) return false;
  const next = wordAfter(text, nameEnd);
  return endsItem(text, end) || GOING_ON.test(next) || STATED_ON.test(next) || TECH_NOUN.test(next);
}

/** Is somebody of that name meant: "worked with Julia and Sam"? */
const isColleague = (text: string, { start, match }: Candidate, { company }: Setting): boolean =>
  company.technical === 0 &&
  isPersonsName(match.entry.technology) &&
  PERSONAL.test(text.slice(Math.max(0, start - 40), start));

/**
 * Does a technical noun follow, as in "puppet manifests"? Where nouns are said of many things, and where the capital may be
 * that of a sentence, the field has to speak: "Cargo services for 40 ports", "Iceberg models of culture".
 */
function nounEvidence(text: string, candidate: Candidate, { company }: Setting): boolean {
  const next = wordAfter(text, candidate.nameEnd);
  if (!TECH_NOUN.test(next)) return false;
  const labelled = /:\s*$/.test(text.slice(Math.max(0, candidate.start - 3), candidate.start));
  if (candidate.proper && (labelled || !beginsSentence(text, candidate.start))) return true;
  if (STRONG_NOUN.test(next)) return true;
  const { technology } = candidate.match.entry;
  if (candidate.level === 2 && !candidate.proper) return false;
  if (company.technical > 0) return true;
  if (candidate.level === 2 && onlyInLists(technology) && !hasOwnField(technology)) return false;
  // "Go services", "Excel models": nothing else is said of languages and spreadsheets.
  const own = technology.kind === 'language' || (isOfficeProgram(technology) && !isEverydayProgram(technology));
  return (candidate.proper && own) || fieldSpeaks(text, candidate.start, candidate.nameEnd, technology);
}

/** "R packages", "type script bindings": said of languages alone. */
const isBinding = (text: string, { match, nameEnd }: Candidate): boolean =>
  match.entry.technology.kind === 'language' && /^(?:packages?|bindings?)$/i.test(wordAfter(text, nameEnd));

/** Characters behind a name that is looked at for what it is sold with. */
const SOLD_NEAR = 24;

/** Does what stands around say that a word that is also a name is meant as one? */
export function isMeant(text: string, candidate: Candidate, near: Neighbours, setting: Setting): boolean {
  const { match, start, end, nameEnd, level, proper, versioned } = candidate;
  const sold = soldWith(match.entry.technology);
  if (proper && !sold && isAskedFor(text, candidate)) return true;
  const nextIsMatch = near.next !== undefined && near.next.start - end <= 1;
  if (near.after === undefined || !inListWith(text, candidate, near.after))
    if (hasOtherSense(text, candidate, nextIsMatch)) return false;
  if (level === 2 && !versioned && YEAR.test(text.slice(nameEnd, nameEnd + 6))) return false;
  const alone = beginsItem(text, start) && endsItem(text, end);
  if (alone && (setting.wholeList || isSplitName(text, candidate))) return true;
  if (listEvidence(text, candidate, near) || headedList(text, candidate, near)) return true;
  if (pairOfTools(text, candidate, near)) return true;
  if (proper && programsInList(text, candidate, near)) return true;
  if (sold) return proper && (versioned || sold.test(text.slice(nameEnd, nameEnd + SOLD_NEAR)));
  if (setting.foreign && !proper) return false;
  if (isLowerPhrase(candidate)) return isBinding(text, candidate) || toolEvidence(text, candidate, setting);
  if (practiceFollows(text, end)) return true;
  if ((proper || level === 1) && practiceEvidence(text, candidate, setting.company.technical > 0)) return true;
  if (toolEvidence(text, candidate, setting)) return true;
  if (proper && !beginsSentence(text, start) && isBinding(text, candidate)) return true;
  if (candidate.obscure || (level === 2 && behindUnknownName(text, candidate, near))) return false;
  if (setting.wholeList && !LANGUAGE_NOUN.test(wordAfter(text, nameEnd))) return false;
  if (versioned && (proper || usedAsTool(text, candidate))) return true;
  if (nounEvidence(text, candidate, setting)) return true;
  if (proper && HEADING.test(text.slice(Math.max(0, start - 120), start)) && endsItem(text, end)) return true;
  if (!proper || beginsSentence(text, start) || isColleague(text, candidate, setting)) return false;
  const certain = setting.company.technical + setting.company.office > 0;
  if (!certain && amongOtherNames(text, candidate, near)) return false;
  if (certain && level === 1 && beginsItem(text, start) && endsItem(text, end)) return true;
  // "Acts for the Hive": a house, where no noun of software follows.
  if (!certain && /^the$/i.test(wordBefore(text, start))) return false;
  // "Ran the Phoenix Programme": part of a longer name.
  const longer = !certain && !nextIsMatch && isUnknownName(wordAfter(text, nameEnd));
  if (level === 1 && !longer && !isTitleCase(text, start, end)) return true;
  return !longer && PREPOSITION.test(wordBefore(text, start)) && !isTitleCase(text, start, end);
}
