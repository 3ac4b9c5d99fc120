import { endsClause, type Token } from '../tokens.ts';
import { isPluralNoun } from './nouns.ts';
import { isAdverb } from './opening/words.ts';
import { analyseVerb } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Base forms that are common nouns too. Résumés use the first set mostly as verbs (`Lead the team`, `Review designs`),
 * the second mostly as nouns (`Network monitoring`, `Project plans`), so they need different evidence.
 */
const VERBISH =
  set(`access act address advocate answer approach audit author award balance benchmark brief budget build chair change
  claim clean clear coach complete consult contact control cook coordinate copy correct cover deal debug decrease
  delegate demo design display document draft drive edit estimate feed file finance focus forward fund guide
  handle help host increase influence interface interview issue land launch lead manufacture map market match
  measure mentor moderate monitor move offer order paint partner pilot pitch place plan practice present process
  promote protest prototype prove query record report research return review schedule score screen search secure
  shadow share ship show sketch sort source split sponsor staff stage support survey target tour trace track trade
  train transfer transition transport travel troubleshoot tutor update upgrade use visit volunteer watch`);

const NOUNISH =
  set(`account associate back backfill backlog backup benefit bid bill board campaign career cast certificate chart
  close code contract cost craft credit data database debit deposit direct dress even exercise exhibit experience
  experiment export face factor feature field film fit forecast form free front function further gain graduate
  graph group guard hand head heat house impact import index input interest intern invoice key label layout lease
  lecture level lift line link list live loan lock log login long loop machine mail mark master mature mean mine
  mock model network note nurse object open output page pair paper pass patent peer pen perfect pin pipeline plant
  platform play plot pocket point poll pool port position post pot power press price print probe product profile
  profit program progress project proof pulse purchase quality question queue quote race rank rate reduction
  release rent request rescue reserve resort rest result ring rise risk root safeguard sale sample sand scale
  scope script seed segment separate sequence service set setup shape shift shop sign site sound space spark spec
  speed spell spread stack stamp standard star state step stock store strategy stream structure study style
  subordinate summer supply surface surge switch symbol table tag tape task team test text theme time title top
  total traffic trend trial unit value voice volume wage warehouse water web weight welcome wire work wrap yield
  zone`);

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

const COMPOUNDS = new Set(['track record', 'market research', 'help desk', 'order book', 'report card', 'match day']);

/** Whether a base form opens an order or a present (`Manage the team`) rather than a noun phrase (`Lead engineer`). */
export function isBaseVerb(tokens: readonly Token[], lemma: string, next: number): boolean {
  const following = tokens[next];
  if (!following) return false;
  const { lower } = following;
  const verbish = VERBISH.has(lemma);
  const nounish = NOUNISH.has(lemma);
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
  if (COMPOUNDS.has(`${lemma} ${lower}`)) return false;
  if (lemma === 'lead' || lemma === 'support' || lemma === 'drive') return true;
  if (NOMINAL.test(lower) && !isPluralNoun(lower)) return false;
  return hasObject(tokens, next) || tokens[next + 1]?.kind === 'word';
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

/** Is the base form of a verb a common noun as well (`design`, `lead`, `report`)? */
export const isAlsoNoun = (lemma: string): boolean => VERBISH.has(lemma) || NOUNISH.has(lemma);
