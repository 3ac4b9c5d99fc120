import { isPluralNoun } from '../nouns.ts';
import { endsClause, type Token } from '../tokens.ts';
import { analyseVerb } from '../verbs.ts';
import { isAdverb } from './words.ts';

/**
 * Base forms that are common nouns too. Résumés use the first set mostly as verbs (`Lead the team`, `Review designs`),
 * the second mostly as nouns (`Network monitoring`, `Project plans`), so they need different evidence.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const VERBISH =
  set(`lead support design research review plan report help build train monitor coach guide draft document answer
  schedule ship host audit mentor track trace copy order interview prototype chair transfer promote use deal search manufacture
  drive market coordinate delegate shadow consult update upgrade target sponsor staff source score query process protest
  present practice pilot pitch partner offer measure match map launch land interface influence increase decrease
  fund forward focus finance file feed estimate display demo debug cover control contact clean claim change budget brief
  benchmark balance award approach advocate address access act volunteer handle answer record return sketch split sort stage
  survey tour trade transport travel tutor visit watch transition troubleshoot moderate complete clear correct process record issue
  secure share show move edit author screen cook paint place prove`);

const NOUNISH =
  set(`network project product account team machine  program page board head key long top total back front state
  store stock field form function  intern associate graduate certificate work test code study interest experience service
  index input output lecture title voice wire list label link log  rate rank release position contract  bill invoice
  level scope surge gain rise rest lift chart display task point poll post power press price print probe profile profit progress
  proof  question race request rescue result sample scale  script  set  shop  speed stream table
  feature film graph group guard lease mail mark master mine model  note nurse  paper patent  play pair pass
  backup backfill benefit value supply sign reduction   cost cast bid forecast split spread exhibit export import
  campaign career craft deposit direct even exercise experiment face factor fit free further live mature mean perfect separate
  welcome open close subordinate delegate credit debit data database dress hand heat house impact land line lock loan loop
  mock object pilot pipeline plant platform purchase quality quote rent risk root safeguard sale sand seed segment sequence
  shape shift site source space spark spec stack step strategy structure style summer surface switch symbol tag tape text theme
  time track traffic trend trial unit volume wage warehouse watch water web weight wrap yield zone setup layout login backlog
  peer pen pin plot pocket pool port pot pulse query queue report reserve resort ring sound spell stage stamp standard star`);

/** What after such a word says it is a verb: a determiner, a possessive, a particle, a number. */
const OBJECT =
  set(`a an the this these those my our his her their its all each every both up out down multiple several various new
  any end-to-end your more other others it them us`);

const PREPOSITIONAL = set(
  'work partner report consult deal interface act search care prepare plan account interact liaise engage respond contribute cooperate team train volunteer travel speak present',
);
const PREPOSITION =
  /^(?:with|in|on|to|by|as|for|at|from|across|over|into|through|under|within|during|via|like|than|alongside)$/;
const AGENT =
  /^(?:[a-z]{3,}(?:er|or|ist|ian)|time|times|generation|analyst|architect|consultant|assistant|case|cases|intern|manager)$/;
const NOT_AGENT =
  /^(?:other|another|customer|user|over|under|cover|order|member|number|paper|power|computer|server|water|after|either|higher|lower|better|newer|larger|smaller|center|letter|supplier|vendor|major|minor|prior|senior|junior|floor|buyer|seller|investor|partner|stakeholder|container|router|driver|filter|cluster|register|ledger|border|weather|proper|super|inter|master|behavior|error|color|labor|vector|factor|monitor|sensor|sponsor)$/;
const NOMINAL = /(?:ing|tion|sion|ment|ance|ence|sis|age|ity|ship|als?)$/;

/** Whether a base form opens an order or a present (`Manage the team`) rather than a noun phrase (`Lead engineer`). */
export function isBaseVerb(tokens: readonly Token[], lemma: string, next: number): boolean {
  const following = tokens[next];
  if (!following) return false;
  const { lower } = following;
  const verbish = VERBISH.has(lemma);
  const nounish = NOUNISH.has(lemma) && !verbish;
  if (!verbish && !nounish)
    return following.kind !== 'symbol' ? !/^(?:of|is|are|was|were)$/.test(lower) : !/^[-:]$/.test(lower);
  if (following.kind === 'symbol') return /^[,/&]$/.test(lower) && startsVerb(tokens, next + 1);
  if (following.kind === 'number') return true;
  if (lower === 'and' || lower === 'or') return startsVerb(tokens, next + 1);
  if (PREPOSITION.test(lower)) return PREPOSITIONAL.has(lemma) && !/^(?:in|at)$/.test(lower);
  if (lower === 'of' || /^(?:is|are|was|were)$/.test(lower)) return false;
  if (OBJECT.has(lower) || isAdverb(lower)) return true;
  if (nounish) return false;
  if (AGENT.test(lower) && !NOT_AGENT.test(lower)) return false;
  if (lemma === 'lead' || lemma === 'support' || lemma === 'drive') return true;
  return !(NOMINAL.test(lower) && !isPluralNoun(lower)) && hasObject(tokens, next);
}

/** Whether a word in -s is a verb here rather than a plural noun (`Supports the team`, not `Projects: …`). */
export function isThirdPerson(tokens: readonly Token[], lemma: string, next: number): boolean {
  const following = tokens[next];
  if (!following || following.kind === 'symbol') return false;
  if (
    VERBISH.has(lemma) &&
    !/^(?:and|or|of|for|in|on|at|by|from|is|are|was|were|including|using)$/.test(following.lower)
  )
    return takesObject(following) || (!NOMINAL.test(following.lower) && hasObject(tokens, next));
  if (!VERBISH.has(lemma) && !NOUNISH.has(lemma))
    return !/^(?:of|for|is|are|was|were|and|including)$/.test(following.lower);
  return (
    OBJECT.has(following.lower) ||
    following.kind === 'number' ||
    isAdverb(following.lower) ||
    following.lower === 'to' ||
    (/^(?:as|with)$/.test(following.lower) && PREPOSITIONAL.has(lemma))
  );
}

/** Whether what follows reads as an object (`Supports the team`). */
export function takesObject(token: Token | undefined): boolean {
  if (!token) return false;
  return token.kind === 'number' || OBJECT.has(token.lower) || /^(?:with|and|:)$/.test(token.lower);
}

/** `Design, build and …`: another base form follows. */
function startsVerb(tokens: readonly Token[], at: number): boolean {
  return analyseVerb(tokens[at]?.lower ?? '')?.forms.includes('base') === true;
}

/** A plural or a preposition soon after the word: it has an object, so it is a verb. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i - at < 8; i++) {
    const token = tokens[i]!;
    if (endsClause(token)) return false;
    if (NOMINAL.test(token.lower) && i > at && !isPluralNoun(token.lower) && token.lower.endsWith('ing')) return false;
    if (isPluralNoun(token.lower) || /^(?:of|to|for|across|by|on|and|using|with|from|in)$/.test(token.lower))
      return true;
  }
  return false;
}
