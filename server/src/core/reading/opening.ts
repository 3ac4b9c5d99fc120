import type { Span } from '../text/span.ts';
import { isPluralNoun } from './nouns.ts';
import { endsClause, isCapitalised, type Token } from './tokens.ts';
import { analyseVerb, guessVerb, type VerbForm } from './verbs.ts';

/** How a bullet opens, grammatically. */
export type OpeningKind = 'verb' | 'gerund' | 'infinitive' | 'passive' | 'noun' | 'none';

export type Tense = 'past' | 'present' | 'none';

export interface Opening {
  readonly kind: OpeningKind;
  /** Index of the token the sentence proper starts at: behind list markers, a label and adverbs. */
  readonly head: number;
  /** The verb itself (its tokens may be joined by hyphens), or null when there is none. */
  readonly verb: OpeningVerb | null;
  readonly tense: Tense;
  /** The form is past and base at once (`set`, `cut`), so the tense is a guess. */
  readonly ambiguous: boolean;
  /** `I`, `we` before the verb. */
  readonly subject: Span | null;
  /** `Backend:` before the sentence. */
  readonly label: Span | null;
}

export interface OpeningVerb extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly form: VerbForm;
  /** In the lexicon; otherwise guessed from the ending. */
  readonly known: boolean;
  /** First and last token. */
  readonly first: number;
  readonly last: number;
}

const ADVERBS = new Set(
  `also then currently presently now often always frequently once later previously formerly already well together thereby
  thus subsequently afterwards eventually still just even further furthermore additionally jointly early more often`.split(
    /\s+/,
  ),
);
const NOT_ADVERBS = new Set(
  'supply apply rely comply family assembly multiply imply reply fly ally daily weekly monthly july italy only friendly early anomaly'.split(
    ' ',
  ),
);
const NOW = new Set(['currently', 'presently', 'now']);
const SUBJECTS = new Set(['i', 'we', 'he', 'she', 'they', 'it', "i've", "we've", "i'm", "we're", "i'd", "it's"]);
const PREPOSITIONS = new Set(
  `at in on for during while within as through throughout under with by using after before since when once upon given alongside
  together from across over besides per despite`.split(/\s+/),
);
const DETERMINERS = new Set(
  'a an the this that these those my our his her their its all each every both some any no one two three several many multiple various most'.split(
    ' ',
  ),
);
const PERFECT = new Set(['have', 'has', 'had', "i've", "we've", "i'd"]);
const BE_PAST = new Set(['was', 'were']);
const BE_PRESENT = new Set(['is', 'are', 'am', "i'm", "we're", "it's"]);
const MODALS = new Set('will would can could shall should may might must'.split(' '));
const DO = new Set(['do', 'does', 'did']);

/** Nouns that are base verbs too: what follows decides. */
const NOUN_LIKE = new Set(
  `lead support design research work test focus report plan project use study help review interface build process code program market
  network contract account bill budget campaign chair claim coach consult contact control cost deal demo design
  document draft drive estimate exhibit experience export feature field file film finance form function fund graph group guard guide
  head host import index input interest interview invoice issue label land launch lease lecture level link list log machine mail
  manufacture map mark master match measure mentor merchandise mine model monitor move note nurse offer order output page paint
  partner patent pilot pitch place point poll post power practice present press price print probe profile profit progress proof
  protest prototype query question race rank rate record release request rescue result return sample score screen script search
  secure service set share ship shop show sketch sort source speed split sponsor staff stage store stream study survey table target
  task team title tour track trade train transfer transport travel trial tutor update upgrade vend view voice volunteer wire witness
  author board copy edit front-end back end surge gain interest craft answer transition troubleshoot audit benchmark backup backfill
  benefit capture chart cover display increase decrease lift lower reduction rise scope shadow sign stock supply value visit watch cook
  intern advocate associate coordinate delegate graduate moderate subordinate certificate back open clean close complete clear correct direct free further live perfect
  separate welcome front secure mature mean even fit key long top total`.split(/\s+/),
);

/** What after a noun-like base word says it is a verb. */
const OBJECT_STARTS = new Set(
  `a an the this these those my our his her their its all each every both and or with up out down on in
  to by across over end-to-end as into multiple several various new daily any customers customer`.split(/\s+/),
);

/** Reads how a bullet opens. Looks at the first sixty tokens at most. */
export function readOpening(tokens: readonly Token[]): Opening {
  let head = skipMarkers(tokens, 0);
  const label = labelAt(tokens, head);
  if (label !== null) head = skipMarkers(tokens, label + 1);
  const labelSpan = label === null ? null : { start: tokens[skipMarkers(tokens, 0)]!.start, end: tokens[label]!.end };
  const opening = readSentence(tokens, head);
  return { ...opening, label: labelSpan };
}

type Bare = Omit<Opening, 'label'>;

const NO_VERB = { verb: null, tense: 'none', ambiguous: false, subject: null } as const;

function readSentence(tokens: readonly Token[], from: number): Bare {
  const adverbs = skipAdverbs(tokens, from);
  let at = adverbs.next;
  const first = tokens[at];
  if (!first) return { kind: 'none', head: from, ...NO_VERB };
  if (PREPOSITIONS.has(first.lower) || first.lower === 'as' || first.lower === 'to') {
    if (first.lower === 'to' && verbAt(tokens, at + 1)?.reading.forms.includes('base')) {
      const verb = openingVerb(tokens, at + 1, 'base');
      return { kind: 'infinitive', head: at, verb, tense: 'none', ambiguous: false, subject: null };
    }
    const main = afterComma(tokens, at);
    if (main === null) return { kind: 'noun', head: at, ...NO_VERB };
    at = skipAdverbs(tokens, main).next;
  }
  return readClause(tokens, at, adverbs.now);
}

function readClause(tokens: readonly Token[], at: number, now: boolean): Bare {
  const first = tokens[at];
  if (!first || first.kind === 'symbol') return { kind: 'none', head: at, ...NO_VERB };
  if (SUBJECTS.has(first.lower) && first.text !== 'IT') {
    const subject = { start: first.start, end: first.end };
    const contracted = first.lower.includes("'");
    const next = contracted ? at : skipAdverbs(tokens, at + 1).next;
    const rest = readPredicate(tokens, next, at, false, true);
    return rest ? { ...rest, subject } : { kind: 'noun', head: at, ...NO_VERB, subject };
  }
  const predicate = readPredicate(tokens, at, at, now, false);
  if (predicate) return predicate;
  return readSubject(tokens, at);
}

/** A predicate at `at`: auxiliaries and a verb. `sure`: a subject stands before, so a base form is a verb. */
function readPredicate(tokens: readonly Token[], at: number, head: number, now: boolean, sure: boolean): Bare | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const done = (kind: OpeningKind, tense: Tense, verb: OpeningVerb | null, ambiguous = false): Bare => ({
    kind,
    head,
    verb,
    tense,
    ambiguous,
    subject: null,
  });
  if (token.lower === 'having' || token.lower === 'being') return done('gerund', 'none', auxiliary(token, 'gerund'));
  if (PERFECT.has(token.lower)) {
    let next = skipAdverbs(tokens, at + 1).next;
    const passive = tokens[next]?.lower === 'been';
    if (passive) next = skipAdverbs(tokens, next + 1).next;
    const verb = verbAt(tokens, next);
    if (verb?.reading.forms.includes('participle'))
      return done(passive ? 'passive' : 'verb', 'past', openingVerb(tokens, next, 'participle'));
    if (passive) return done('passive', 'past', auxiliary(token, 'past'));
    return done(
      'verb',
      token.lower === 'had' ? 'past' : 'present',
      auxiliary(token, token.lower === 'has' ? 'third' : token.lower === 'had' ? 'past' : 'base'),
    );
  }
  if (BE_PAST.has(token.lower) || BE_PRESENT.has(token.lower)) {
    const tense = BE_PAST.has(token.lower) ? 'past' : 'present';
    const next = skipAdverbs(tokens, at + 1).next;
    const verb = verbAt(tokens, next);
    const passive = verb?.reading.forms.includes('participle') === true && !verb.reading.forms.includes('base');
    const gerund = verb?.reading.forms.includes('gerund') === true;
    return done(
      passive ? 'passive' : 'verb',
      tense,
      passive || gerund
        ? openingVerb(tokens, next, passive ? 'participle' : 'gerund')
        : auxiliary(token, tense === 'past' ? 'past' : 'third'),
    );
  }
  if (MODALS.has(token.lower) || DO.has(token.lower)) {
    const next = skipAdverbs(tokens, at + 1).next;
    return done(
      'verb',
      token.lower === 'did' || token.lower === 'could' || token.lower === 'would' ? 'past' : 'present',
      openingVerb(tokens, next, 'base') ?? auxiliary(token, 'base'),
    );
  }
  const verb = verbAt(tokens, at);
  if (!verb) return null;
  const { forms } = verb.reading;
  if (forms.includes('gerund')) {
    return done('gerund', now ? 'present' : 'none', openingVerb(tokens, at, 'gerund'));
  }
  if (forms.includes('past') || forms.includes('participle')) {
    if (
      !sure &&
      /^(?:based|advanced|related|certified|skilled|experienced|dedicated|motivated|accomplished|detail-oriented)$/.test(
        verb.text,
      ) &&
      !OBJECT_STARTS.has(tokens[verb.last + 1]?.lower ?? '')
    )
      return null;
    return done(
      'verb',
      'past',
      openingVerb(tokens, at, forms.includes('past') ? 'past' : 'participle'),
      forms.includes('base'),
    );
  }
  if (forms.includes('third'))
    return sure || isThirdPerson(tokens, verb.last + 1, verb.reading.lemma)
      ? done('verb', 'present', openingVerb(tokens, at, 'third'))
      : null;
  if (sure || isBaseVerb(tokens, verb)) return done('verb', 'present', openingVerb(tokens, at, 'base'));
  return null;
}

/** Whether a word in -s is a verb here rather than a plural noun (`Supports the team`, `Projects: …`). */
function isThirdPerson(tokens: readonly Token[], next: number, lemma: string): boolean {
  const following = tokens[next];
  if (!following || following.kind === 'symbol') return false;
  if (!NOUN_LIKE.has(lemma)) return !/^(?:of|for|is|are|was|were|and|including)$/.test(following.lower);
  return OBJECT_STARTS.has(following.lower) && !/^(?:and|or|with|in|on|by|to|as)$/.test(following.lower);
}

/** Whether a base form opens an order or a present (`Manage the team`) rather than a noun phrase (`Lead engineer`). */
function isBaseVerb(tokens: readonly Token[], verb: VerbHere): boolean {
  const following = tokens[verb.last + 1];
  if (!following) return false;
  if (!NOUN_LIKE.has(verb.reading.lemma)) return !/^(?:of|is|are|was|were)$/.test(following.lower);
  if (following.kind === 'symbol')
    return following.text === ',' || following.text === '/' || following.text === '&'
      ? listOfVerbs(tokens, verb.last + 2)
      : false;
  if (following.kind === 'number') return true;
  if (/^(?:and|or)$/.test(following.lower)) return listOfVerbs(tokens, verb.last + 2);
  if (/^(?:with|in|on|to|by|as)$/.test(following.lower))
    return /^(?:work|partner|report|consult|deal|help|interface)$/.test(verb.reading.lemma);
  if (OBJECT_STARTS.has(following.lower)) return true;
  if (
    /^(?:of|for|at|from|is|are|was|engineer|developer|designer|analyst|time|manager|architect|generation|consultant|scientist|plan|case|cases)$/.test(
      following.lower,
    )
  )
    return false;
  if (following.lower.endsWith('ly') && !NOT_ADVERBS.has(following.lower)) return true;
  return clauseHasObject(tokens, verb.last + 1);
}

/** `Design, build and …`: another base form follows. */
function listOfVerbs(tokens: readonly Token[], at: number): boolean {
  const verb = verbAt(tokens, at);
  return verb?.reading.forms.includes('base') === true;
}

/** A plural or `of` phrase soon after the word: it has an object, so it is a verb. */
function clauseHasObject(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i - at < 8; i++) {
    const token = tokens[i]!;
    if (endsClause(token)) return false;
    if (isPluralNoun(token.lower) || /^(?:of|to|for|across|by|on|and|using|with|from|in)$/.test(token.lower))
      return true;
  }
  return false;
}

/** A noun phrase as subject and then a finite verb: `The tool ran`, `Key responsibilities included`. */
function readSubject(tokens: readonly Token[], at: number): Bare {
  const none: Bare = { kind: 'noun', head: at, ...NO_VERB };
  const determined = DETERMINERS.has(tokens[at]?.lower ?? '');
  const limit = at + (determined ? 14 : 4);
  for (let i = at + 1; i < tokens.length && i < limit; i++) {
    const token = tokens[i]!;
    if (token.kind === 'symbol' && !'-/&.\'"’'.includes(token.text)) return none;
    if (token.text === '.' && tokens[i + 1]?.spaced && !(tokens[i - 1] && tokens[i - 1]!.text.length < 4)) return none;
    if (token.kind !== 'word') continue;
    if (
      BE_PAST.has(token.lower) ||
      BE_PRESENT.has(token.lower) ||
      (MODALS.has(token.lower) && determined) ||
      (PERFECT.has(token.lower) && determined)
    )
      return determined || isPluralNoun(tokens[i - 1]!.lower)
        ? (readPredicate(tokens, i, at, false, true) ?? none)
        : none;
    const verb = verbAt(tokens, i);
    if (!verb) continue;
    const past = verb.reading.forms.includes('past') && !verb.reading.forms.includes('base');
    const following = tokens[verb.last + 1];
    const bound =
      !following ||
      /^(?:by|for|in|on|at|from|to|using|under|via|as|per|during)$/.test(following.lower) ||
      following.text === ',';
    const before = tokens[i - 1]!;
    if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || before.lower === 'of' || before.text === '-')
      continue;
    if (past && !bound && (determined ? !(i === at + 1) : takesObject(following) && i <= at + 2))
      return {
        kind: 'verb',
        head: at,
        verb: openingVerb(tokens, i, 'past'),
        tense: 'past',
        ambiguous: false,
        subject: null,
      };
    if (
      determined &&
      i > at + 1 &&
      verb.reading.forms.includes('third') &&
      following &&
      OBJECT_STARTS.has(following.lower) &&
      !/^(?:and|or|with|in|on|by|to|as)$/.test(following.lower)
    )
      return {
        kind: 'verb',
        head: at,
        verb: openingVerb(tokens, i, 'third'),
        tense: 'present',
        ambiguous: false,
        subject: null,
      };
  }
  return none;
}

function takesObject(token: Token | undefined): boolean {
  if (!token) return false;
  return token.kind === 'number' || /^(?:a|an|the|this|these|my|our|his|her|their|its|with|and|:)$/.test(token.lower);
}

interface VerbHere {
  readonly text: string;
  readonly reading: { readonly lemma: string; readonly forms: readonly VerbForm[] };
  readonly known: boolean;
  readonly last: number;
}

/** The verb whose first token is `at`, hyphens included (`Reverse-engineered`); guessed from the ending if unknown. */
function verbAt(tokens: readonly Token[], at: number): VerbHere | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  let last = at;
  let text = first.lower;
  while (
    /^[-‑]$/.test(tokens[last + 1]?.text ?? '') &&
    !tokens[last + 1]!.spaced &&
    tokens[last + 2]?.kind === 'word' &&
    !tokens[last + 2]!.spaced &&
    last - at < 6
  ) {
    last += 2;
    text += `-${tokens[last]!.lower}`;
  }
  const whole = analyseVerb(text);
  if (whole && (last === at || !whole.forms.includes('base') || whole.lemma === text)) {
    // "Cross-functional team work": a hyphenated modifier is no base verb.
    return { text, reading: whole, known: true, last };
  }
  if (last > at) return null;
  const guess = isAcronym(first) ? null : guessVerb(text);
  return guess ? { text, reading: guess, known: false, last } : null;
}

function isAcronym(token: Token): boolean {
  return (
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    token.text !== token.lower &&
    token.text.length < 5
  );
}

function openingVerb(tokens: readonly Token[], at: number, form: VerbForm): OpeningVerb | null {
  const verb = verbAt(tokens, at);
  if (!verb) return null;
  const start = tokens[at]!.start;
  const end = tokens[verb.last]!.end;
  return {
    start,
    end,
    text: verb.text,
    lemma: verb.reading.lemma,
    form,
    known: verb.known,
    first: at,
    last: verb.last,
  };
}

function auxiliary(token: Token, form: VerbForm): OpeningVerb {
  const lemma = /^(?:ha|i've|we've|i'd)/.test(token.lower) ? 'have' : 'be';
  return {
    start: token.start,
    end: token.end,
    text: token.lower,
    lemma,
    form,
    known: true,
    first: token.index,
    last: token.index,
  };
}

/** Past bullets, dashes, quotes, list numbers and a lone `o` used as a bullet. */
function skipMarkers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < 12) {
    const token = tokens[at]!;
    const listNumber =
      token.kind === 'number' &&
      token.text.length < 3 &&
      /^[.)]$/.test(tokens[at + 1]?.text ?? '') &&
      !tokens[at + 1]!.spaced;
    if (listNumber) at += 2;
    else if (token.kind === 'symbol') at++;
    else if (token.text === 'o' && tokens[at + 1]?.spaced && isCapitalised(tokens[at + 1]!)) at++;
    else break;
  }
  return at;
}

/** The token that closes a `Label:` or `Label -` prefix of at most eight tokens, or null. */
function labelAt(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < tokens.length && i - from < 9; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number' && i === from) return null;
    if (/^[.,;!?]$/.test(token.text) && tokens[i + 1]?.spaced && token.text !== ',') return null;
    const colon = token.text === ':' && tokens[i + 1]?.spaced;
    const dash = '-–—'.includes(token.text) && token.spaced && tokens[i + 1]?.spaced;
    if (!colon && !dash) continue;
    if (i === from || !tokens[i + 1]) return null;
    const last = tokens[i - 1]!;
    if (
      /^(?:included|include|includes|including|involved|involves|were|was|are|is|following|follows)$/.test(last.lower)
    )
      return null;
    const first = verbAt(tokens, from);
    const opensWithVerb = first?.reading.forms.some((form) => form === 'past' || form === 'third') && i - from > 1;
    if (opensWithVerb) return null;
    if (dash) {
      const next = verbAt(tokens, skipAdverbs(tokens, i + 1).next);
      if (i - from > 5 || !next || !isCapitalised(tokens[i + 1]!)) return null;
    }
    return i;
  }
  return null;
}

function skipAdverbs(tokens: readonly Token[], from: number): { readonly next: number; readonly now: boolean } {
  let next = from;
  let now = false;
  while (next - from < 6) {
    const token = tokens[next];
    if (token?.kind !== 'word') break;
    const adverb =
      ADVERBS.has(token.lower) ||
      (token.lower.endsWith('ly') && token.lower.length > 4 && !NOT_ADVERBS.has(token.lower));
    if (!adverb) {
      const joined = token.lower === 'and' && next > from && (tokens[next + 1]?.lower.endsWith('ly') ?? false);
      if (!joined) break;
    }
    if (!tokens[next + 1] || tokens[next + 1]!.text === '-') break;
    now ||= NOW.has(token.lower);
    next++;
    if (tokens[next]?.text === ',') next++;
  }
  return { next, now };
}

/** After a leading `In this role,`: the token where the main clause starts, or null. */
function afterComma(tokens: readonly Token[], from: number): number | null {
  for (let i = from + 1; i < tokens.length && i - from < 26; i++) {
    const token = tokens[i]!;
    if (token.text !== ',' && token.text !== ':') {
      if (/^[.;!?]$/.test(token.text) && tokens[i + 1]?.spaced && isCapitalised(tokens[i + 1]!)) return null;
      continue;
    }
    const next = tokens[skipAdverbs(tokens, i + 1).next];
    if (!next) return null;
    if (SUBJECTS.has(next.lower)) return i + 1;
    const verb = verbAt(tokens, next.index);
    if (verb?.reading.forms.includes('past') && verb.known) return i + 1;
  }
  return null;
}
