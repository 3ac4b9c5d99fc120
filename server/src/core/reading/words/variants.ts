/** Words that British and American English spell differently. A selection of our own: those that résumés use. */

export type Variety = 'british' | 'american';

/** A word as one variety spells it, and as the other does. */
export interface Variant {
  readonly variety: Variety;
  readonly other: string;
  /** `organize`: American, and what Oxford and Canada write as well. */
  readonly ize: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const OUR = set(
  'behavi col fav flav harb hon hum lab neighb rum sav vap vig endeav arm cand clam ferv od parl splend tum val',
);
/** `honorary`, `laboratory`, `humorous` are so in both, and none of their endings is here. */
const OUR_WORD = /^([a-z]+?)(ou?r)(|s|ed|ing|ful|fully|less|able|ably|ite|ites|hood|hoods|ly|al|ally|er|ers)$/;

const RE = set('cent theat fib calib lust somb spect lit kilomet centimet millimet manoeuv epicent');
const RE_WORD = /^([a-z]+?)(?:er(|s|ed|ing)|re(|s|d)|ring)$/;

/** Verbs whose last letter doubles in British. */
const DOUBLED = set(
  `travel model label cancel fuel signal channel level counsel dial marvel quarrel rival total tunnel panel remodel relabel
  shovel funnel pedal spiral stencil towel snorkel initial parcel bevel chisel enamel tassel`,
);
const DOUBLED_WORD = /^([a-z]+?l)(l?)(ed|ing|er|ers|or|ors)$/;

const ISE = set(
  `organ optim util standard priorit modern custom maxim minim final formal visual normal general global local special
  central decentral digital summar categor character emphas recogn real synchron author capital commercial container critic
  crystal energ equal familiar harmon hospital hypothes ideal immun incentiv industrial initial item legal mechan memor
  mobil monet motor national neutral operational parallel parametr penal personal polar popular privat product public
  random rational regular revolution revital sanit serial social stabil steril subsid symbol synthes system systemat theor
  token victor vector virtual vocal winter anonym apolog democrat external internal jeopard modular mineral pasteur scrutin
  strateg contextual conceptual institutional marginal material patron sensit material econom fertil jeopard`,
);
const ISE_WORD = /^([a-z-]+?)i([sz])(e|es|ed|ing|er|ers|ation|ations|ational|able|ability)$/;
const ISE_PREFIX = /^(?:re|under|un|de|over|pre|co|dis)-?/;
const YSE_WORD = /^(.*(?:anal|paral|catal|electrol|hydrol))y([sz])(e|es|ed|er|ers|ing)$/;

/** American and British, where no rule would be worth it. */
const PAIRS: readonly (readonly [american: string, british: string])[] =
  `catalog catalogue|catalogs catalogues|cataloged catalogued|cataloging cataloguing|defense defence|offense offence
  |pretense pretence|enroll enrol|enrolls enrols|enrollment enrolment|enrollments enrolments|fulfill fulfil|fulfills fulfils
  |fulfillment fulfilment|installment instalment|installments instalments|skillful skilful|skillfully skilfully|willful wilful
  |gray grey|aluminum aluminium|jewelry jewellery|airplane aeroplane|airplanes aeroplanes|pediatric paediatric
  |pediatrics paediatrics|pediatrician paediatrician|anesthesia anaesthesia|anesthetic anaesthetic|anesthetist anaesthetist
  |hematology haematology|orthopedic orthopaedic|orthopedics orthopaedics|gynecology gynaecology|leukemia leukaemia
  |anemia anaemia|estrogen oestrogen|fetal foetal|maneuver manoeuvre|maneuvers manoeuvres|maneuvered manoeuvred
  |practiced practised|practicing practising|skeptical sceptical|cozy cosy|plow plough|plowed ploughed|pajamas pyjamas
  |counselor counsellor|counselors counsellors|traveler traveller|travelers travellers|checkbook chequebook`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]);
const TO_BRITISH: ReadonlyMap<string, string> = new Map(PAIRS);
const TO_AMERICAN: ReadonlyMap<string, string> = new Map(PAIRS.map(([american, british]) => [british, american]));

const plain = (variety: Variety, other: string): Variant => ({ variety, other, ize: false });

function ourOf(word: string): Variant | null {
  const [, stem = '', ending, rest] = OUR_WORD.exec(word) ?? [];
  if (ending === undefined || !OUR.has(stem)) return null;
  return ending === 'or' ? plain('american', `${stem}our${rest}`) : plain('british', `${stem}or${rest}`);
}

function reOf(word: string): Variant | null {
  const [, stem = '', american, british] = RE_WORD.exec(word) ?? [];
  if (!RE.has(stem)) return null;
  if (american !== undefined)
    return plain('american', american === 'ing' ? `${stem}ring` : `${stem}re${american === 'ed' ? 'd' : american}`);
  if (british !== undefined) return plain('british', `${stem}er${british === 'd' ? 'ed' : british}`);
  return plain('british', `${stem}ering`);
}

function doubledOf(word: string): Variant | null {
  const [, stem = '', double, ending] = DOUBLED_WORD.exec(word) ?? [];
  if (ending === undefined || !DOUBLED.has(stem)) return null;
  return double === '' ? plain('american', `${stem}l${ending}`) : plain('british', stem + ending);
}

function iseOf(word: string): Variant | null {
  const match = ISE_WORD.exec(word);
  const [whole, stem = '', letter, ending = ''] = match ?? [];
  // "Recognise" has no prefix, "reorganise" one.
  if (whole === undefined || !(ISE.has(stem) || ISE.has(stem.replace(ISE_PREFIX, '')))) return null;
  const lead = whole.slice(0, whole.length - ending.length - 1);
  return letter === 'z'
    ? { variety: 'american', other: `${lead}s${ending}`, ize: true }
    : { variety: 'british', other: `${lead}z${ending}`, ize: true };
}

function yseOf(word: string): Variant | null {
  const [, stem, letter, ending] = YSE_WORD.exec(word) ?? [];
  // "analyses" is the plural of "analysis" everywhere.
  if (stem === undefined || (letter === 's' && ending === 'es')) return null;
  return letter === 'z' ? plain('american', `${stem}ys${ending}`) : plain('british', `${stem}yz${ending}`);
}

const LONGEST = 24;

/** How a lower-case word is spelt, or null where both varieties spell it alike or the table has it not. */
export function variantOf(word: string): Variant | null {
  if (word.length < 4 || word.length > LONGEST) return null;
  const british = TO_BRITISH.get(word);
  if (british !== undefined) return plain('american', british);
  const american = TO_AMERICAN.get(word);
  if (american !== undefined) return plain('british', american);
  return ourOf(word) ?? reOf(word) ?? doubledOf(word) ?? iseOf(word) ?? yseOf(word);
}
