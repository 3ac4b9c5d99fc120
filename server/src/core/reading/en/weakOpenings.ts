/** What is weak about an opening. */
export type WeakKind =
  | 'duty'
  | 'assist'
  | 'part'
  | 'presence'
  | 'tool'
  | 'learning'
  | 'knowledge'
  | 'passive'
  | 'infinitive';

export interface WeakVerb {
  readonly kind: WeakKind;
  /** Forms of the verb that are weak as an opening; all of them by default. */
  readonly forms?: readonly string[];
  /** Words one of which must follow, adverbs aside (`worked on`). */
  readonly particles?: readonly string[];
  /** Forms that need no particle. */
  readonly alone?: readonly string[];
}

const words = (text: string): readonly string[] => text.split(/[\s,]+/).filter(Boolean);

const AROUND = words(
  'with on as in under for alongside closely together at towards toward across within directly along experience knowledge through',
);
const FINITE = ['past', 'base', 'third'];

/** Verbs that open a bullet weakly, by lemma. */
export const WEAK_OPENING_VERBS: ReadonlyMap<string, WeakVerb> = new Map<string, WeakVerb>([
  ['help', { kind: 'assist' }],
  ['assist', { kind: 'assist' }],
  ['aid', { kind: 'assist' }],
  ['support', { kind: 'assist' }],
  [
    'contribute',
    {
      kind: 'part',
      particles: words('to towards toward in on as code'),
      alone: ['past', 'participle'],
    },
  ],
  ['participate', { kind: 'part' }],
  ['partake', { kind: 'part' }],
  ['involve', { kind: 'part' }],
  ['engage', { kind: 'part', particles: ['in'] }],
  [
    'work',
    {
      kind: 'presence',
      particles: AROUND,
      alone: ['past', 'participle'],
    },
  ],
  ['focus', { kind: 'presence', forms: ['past'], particles: ['on'] }],
  ['impact', { kind: 'presence', forms: ['past'] }],
  ['deal', { kind: 'presence', particles: ['with'] }],
  ['use', { kind: 'tool', forms: FINITE }],
  ['utilize', { kind: 'tool', forms: FINITE }],
  ['utilise', { kind: 'tool', forms: FINITE }],
  ['leverage', { kind: 'tool', forms: FINITE }],
  ['gain', { kind: 'learning' }],
  ['learn', { kind: 'learning' }],
  ['understand', { kind: 'learning', forms: ['past', 'participle', 'base', 'third'] }],
  ['study', { kind: 'learning', forms: ['past', 'third'] }],
  ['attend', { kind: 'learning' }],
  ['observe', { kind: 'learning' }],
  ['shadow', { kind: 'learning' }],
  ['familiarize', { kind: 'learning' }],
  ['familiarise', { kind: 'learning' }],
  ['expose', { kind: 'learning', forms: ['past', 'participle'], particles: ['to'] }],
  [
    'acquire',
    {
      kind: 'learning',
      particles: words('knowledge experience skills skill exposure understanding proficiency expertise'),
    },
  ],
  [
    'obtain',
    {
      kind: 'learning',
      particles: words('knowledge experience skills exposure understanding'),
    },
  ],
  ['task', { kind: 'duty', forms: ['past'], particles: ['with', 'to'] }],
  ['look', { kind: 'duty', forms: ['gerund', 'base', 'third'], particles: ['after'] }],
  ['acquaint', { kind: 'learning' }],
  ['need', { kind: 'duty', particles: ['to'] }],
]);

/** Words that may stand before the verb that opens a clause. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'have has had been is are was were am will can could would and , activity actively'.split(' '),
);

/** What somebody has rather than does. */
export const KNOWLEDGE_NOUNS: ReadonlySet<string> = new Set(
  words(`knowledge understanding exposure experience expertise familiarity proficiency awareness acquaintance grasp command
    involvement participation opportunity`),
);

export interface WeakPhrase {
  readonly words: readonly string[];
  readonly kind: WeakKind;
}

const phrases = (kind: WeakKind, list: string): readonly WeakPhrase[] =>
  list.split('|').map((phrase) => ({ words: words(phrase), kind }));

/** Openings that are no verb of their own. Hyphens and a leading article are ignored; `*` is any one word. */
export const WEAK_OPENING_PHRASES: readonly WeakPhrase[] = [
  ...phrases(
    'duty',
    `responsible|responsibility for|responsibility of|responsibility included|responsibility was|responsibility is
    |responsibilities included|responsibilities include|responsibilities including|responsibilities involved|responsibilities were
    |* responsibilities included|* responsibilities include|* responsibilities were|* responsibilities involved
    |* responsibility was|* responsibility is|* responsibility included
    |duties|* duties included|* duties include|* duties were|tasks included|* tasks included|tasks include
    |my role|my responsibilities|my responsibility|my job|my work|my duties|my main|role included|role involved|role includes|role involves
    |job included|job involved|work included|work involved
    |in charge of|accountable for|accountable to|entrusted with|entrusted to|assigned to|assigned with|assigned as|given the|given a
    |played a|played an|played the|played role|playing a|plays a|play a|had the|had an|had a|got the|got an|got a`,
  ),
  ...phrases(
    'part',
    `involvement|involvement in|participation in|contribution to|contributions to|contribution in|part of|* part of|being part|being a|being an|assistance in|assistance to|assistance with|participant in|participant of|instrumental in|was instrumental in|took care|taking care|take care|takes care|took part|take part|taking part|takes part`,
  ),
  ...phrases(
    'knowledge',
    `familiar with|* familiar with|experienced in|experienced with|experienced on|experienced at|proficient in|proficient with|proficient at|proficient|highly
    proficient|skilled in|skilled at|skilled with|* skilled in|well equipped|well versed|well acquainted|versed in|equipped with|adept at|adept in
    |conversant with|conversant in|having|aware of|good at|good in|strong in|hands on|ability to|* ability to|able to|capable of|possess|possesses
    |possessing|possessed|expert in|expert at|expert with|specialist in|fluent in|competent in|comfortable with|comfortable in
    |background in|* background in|skills in|* skills in|knows|know|trained in using|working knowledge|working experience|knowledge`,
  ),
  ...phrases(
    'learning',
    'received training|receiving training|got trained|undergone training|got exposure|got experience|got knowledge|got opportunity|opportunity to',
  ),
];
