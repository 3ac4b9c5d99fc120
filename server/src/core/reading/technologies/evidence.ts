import type { Spelling } from './casing.ts';
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
  /** Little known: a list or a statement of practice has to say that it is meant. */
  readonly obscure: boolean;
}

const TECH_NOUN =
  /^(?:developers?|programming|programs?|engineers?|apps?|applications?|frameworks?|librar(?:y|ies)|scripts?|scripting|code(?:base)?|coding|clusters?|pipelines?|jobs?|quer(?:y|ies)|databases?|dbs?|servers?|services?|microservices?|apis?|backends?|frontends?|front-end|back-end|engines?|components?|plugins?|modules?|dashboards?|macros?|playbooks?|charts?|templates?|workbooks?|spreadsheets?|sheets?|schemas?|consumers?|producers?|topics?|brokers?|recipes?|cookbooks?|manifests?|hooks?|middleware|sdks?|clis?|bindings?|compilers?|runtimes?|containers?|integrations?|workflows?|dags?|operators?|routes?|endpoints?|controllers?|bots?|boards?|tickets?|workspaces?|channels?|migrations?|admin(?:istrator)?|client|web|stack|ecosystem|projects?|prototypes?|mocks?|tests?|models?|contracts?|functions?|lambdas?|formulas?|vba|erp)$/i;

const PREPOSITION = /^(?:in|with|using|via|on|into|from|through|like|to|on|including|plus|use|used|uses|over)$/i;

const PRACTICE_WORD =
  /^(?:knowledge|experience|experienced|exp|skilled|skills|proficient|proficiency|expertise|expert|familiar|familiarity|hands-on|worked|working|basics|training|trained|certified|fluent|exposure|understanding|using|coding|programming|developed|built|written|scripting)$/i;

const HEADING =
  /(?:^|[\n.;|•✓])[^\n:;.|]{0,30}\b(?:skills?|technolog(?:y|ies)|tech|tools?|languages?|frameworks?|librar(?:y|ies)|databases?|stack|environments?|platforms?|software|packages?|ides?|databases|devops|cloud|testing|operating systems?|os|bi|etl|web|orm|build|methodologies|others?|used)\b[^\n:;.|]{0,12}[:–-][^\n:.!?]{0,60}$/i;

/** Words that go on with the sentence, so that a name or thing ends before them. */
const GOING_ON = /^(?:for|to|in|with|on|as|by|and|or|using|via|while|at|from|across|plus|into)$/i;

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
  /** The candidate that directly follows, accepted or not. */
  readonly next: Candidate | undefined;
}

/** What is known about the whole text. */
export interface Setting {
  /** A list of skills or keywords. */
  readonly wholeList: boolean;
  /** Something in it is a technology for certain. */
  readonly technical: boolean;
}

function listEvidence(text: string, candidate: Candidate, near: Neighbours, proper: boolean): boolean {
  const { start, end, nameEnd, level } = candidate;
  const left = inListWith(text, near.before, candidate);
  const right = inListWith(text, candidate, near.after);
  if (!left && !right) return false;
  if (left && right) return true;
  if (left ? endsItem(text, end) : beginsItem(text, start)) return true;
  if (proper && (level === 1 || right)) return true;
  const next = wordAfter(text, nameEnd);
  return left && (proper || level === 1) && (TECH_NOUN.test(next) || GOING_ON.test(next));
}

function practiceEvidence(text: string, { start, end, nameEnd }: Candidate, technical: boolean): boolean {
  const words = wordsBefore(text, start, 3);
  if (!/^(?:in|of|with|on|using|to|:)$/i.test(words[0] ?? '') && !PRACTICE_WORD.test(words[0] ?? '')) return false;
  if (!words.some((word) => PRACTICE_WORD.test(word))) return false;
  const next = wordAfter(text, nameEnd);
  if (TECH_NOUN.test(next) || (technical && GOING_ON.test(next))) return true;
  return endsItem(text, end) || text.startsWith(' (', end);
}

/** Does what stands around say that a word that is also a name is meant as one? */
export function isMeant(
  text: string,
  candidate: Candidate,
  near: Neighbours,
  { wholeList, technical }: Setting,
): boolean {
  const { start, end, nameEnd, level, spelling, versioned } = candidate;
  const proper = spelling === 'canonical' || spelling === 'accepted';
  const nextIsMatch = near.next !== undefined && near.next.start - end <= 1;
  if (near.after === undefined || !inListWith(text, candidate, near.after))
    if (hasOtherSense(text, candidate, nextIsMatch)) return false;
  if (level === 2 && !versioned && YEAR.test(text.slice(nameEnd, nameEnd + 6))) return false;
  if (wholeList && beginsItem(text, start) && endsItem(text, end)) return true;
  if (listEvidence(text, candidate, near, proper)) return true;
  if (practiceFollows(text, end)) return true;
  if ((proper || level === 1) && practiceEvidence(text, candidate, technical)) return true;
  if (candidate.obscure) return false;
  if (versioned && proper) return true;
  if (TECH_NOUN.test(wordAfter(text, nameEnd)) && (proper || level === 1)) return true;
  if (proper && HEADING.test(text.slice(Math.max(0, start - 120), start)) && endsItem(text, end)) return true;
  if (!proper || beginsSentence(text, start)) return false;
  if (level === 1 && !isTitleCase(text, start, end)) return true;
  return PREPOSITION.test(wordBefore(text, start)) && !isTitleCase(text, start, end);
}
