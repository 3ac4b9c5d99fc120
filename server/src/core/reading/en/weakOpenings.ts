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
  /** Base forms to offer instead. */
  readonly instead: readonly string[];
}

const words = (text: string): readonly string[] => text.split(/[\s,]+/).filter(Boolean);

const AROUND = words(
  'with on as in under for alongside closely together at towards toward across within directly along experience knowledge through',
);
const FINITE = ['past', 'base', 'third'];

/** Verbs that open a bullet weakly, by lemma. */
export const WEAK_OPENING_VERBS: ReadonlyMap<string, WeakVerb> = new Map<string, WeakVerb>([
  ['help', { kind: 'assist', instead: words('deliver build resolve improve') }],
  ['assist', { kind: 'assist', instead: words('deliver prepare resolve coordinate') }],
  ['aid', { kind: 'assist', instead: words('deliver prepare resolve') }],
  ['support', { kind: 'assist', instead: words('maintain operate resolve deliver') }],
  [
    'contribute',
    {
      kind: 'part',
      particles: words('to towards toward in on as code'),
      alone: ['past', 'participle'],
      instead: words('build develop write design'),
    },
  ],
  ['participate', { kind: 'part', instead: words('deliver develop present plan') }],
  ['partake', { kind: 'part', instead: words('deliver develop present') }],
  ['involve', { kind: 'part', instead: words('lead build develop deliver') }],
  ['engage', { kind: 'part', particles: ['in'], instead: words('lead build develop deliver') }],
  [
    'work',
    {
      kind: 'presence',
      particles: AROUND,
      alone: ['past', 'participle'],
      instead: words('build develop deliver design'),
    },
  ],
  ['focus', { kind: 'presence', forms: ['past'], particles: ['on'], instead: words('build improve deliver') }],
  ['impact', { kind: 'presence', forms: ['past'], instead: words('improve increase reduce') }],
  ['deal', { kind: 'presence', particles: ['with'], instead: words('resolve negotiate handle') }],
  ['use', { kind: 'tool', forms: FINITE, instead: words('build automate analyze develop') }],
  ['utilize', { kind: 'tool', forms: FINITE, instead: words('build automate analyze apply') }],
  ['utilise', { kind: 'tool', forms: FINITE, instead: words('build automate analyse apply') }],
  ['leverage', { kind: 'tool', forms: FINITE, instead: words('build automate apply') }],
  ['gain', { kind: 'learning', instead: words('apply build practice') }],
  ['learn', { kind: 'learning', instead: words('apply build master') }],
  [
    'understand',
    { kind: 'learning', forms: ['past', 'participle', 'base', 'third'], instead: words('analyze apply document') },
  ],
  ['study', { kind: 'learning', forms: ['past', 'third'], instead: words('apply analyze research') }],
  ['attend', { kind: 'learning', instead: words('present complete represent') }],
  ['observe', { kind: 'learning', instead: words('analyze document review') }],
  ['shadow', { kind: 'learning', instead: words('analyze document review') }],
  ['familiarize', { kind: 'learning', instead: words('apply master') }],
  ['familiarise', { kind: 'learning', instead: words('apply master') }],
  ['expose', { kind: 'learning', forms: ['past', 'participle'], particles: ['to'], instead: words('apply build') }],
  [
    'acquire',
    {
      kind: 'learning',
      particles: words('knowledge experience skills skill exposure understanding proficiency expertise'),
      instead: words('apply build master'),
    },
  ],
  [
    'obtain',
    {
      kind: 'learning',
      particles: words('knowledge experience skills exposure understanding'),
      instead: words('apply build master'),
    },
  ],
  ['task', { kind: 'duty', forms: ['past'], particles: ['with', 'to'], instead: words('lead deliver build') }],
  [
    'look',
    { kind: 'duty', forms: ['gerund', 'base', 'third'], particles: ['after'], instead: words('maintain manage run') },
  ],
  ['acquaint', { kind: 'learning', instead: words('apply master') }],
  ['need', { kind: 'duty', particles: ['to'], instead: words('deliver build') }],
]);

/** What somebody has rather than does. */
export const KNOWLEDGE_NOUNS: ReadonlySet<string> = new Set(
  words(`knowledge understanding exposure experience expertise familiarity proficiency awareness acquaintance grasp command
    involvement participation opportunity`),
);

export interface WeakPhrase {
  readonly words: readonly string[];
  readonly kind: WeakKind;
  readonly instead: readonly string[];
}

const phrases = (kind: WeakKind, instead: string, list: string): readonly WeakPhrase[] =>
  list.split('|').map((phrase) => ({ words: words(phrase), kind, instead: words(instead) }));

/** Openings that are no verb of their own. Hyphens and a leading article are ignored; `*` is any one word. */
export const WEAK_OPENING_PHRASES: readonly WeakPhrase[] = [
  ...phrases(
    'duty',
    'lead deliver manage build',
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
    'build develop deliver',
    `involvement|involvement in|participation in|contribution to|contributions to|contribution in|part of|* part of|being part|being a|being an|assistance in|assistance to|assistance with|participant in|participant of|instrumental in|was instrumental in|took care|taking care|take care|takes care|took part|take part|taking part|takes part`,
  ),
  ...phrases(
    'knowledge',
    'apply build develop',
    `familiar with|* familiar with|experienced in|experienced with|experienced on|experienced at|proficient in|proficient with|proficient at|proficient|highly
    proficient|skilled in|skilled at|skilled with|* skilled in|well equipped|well versed|well acquainted|versed in|equipped with|adept at|adept in
    |conversant with|conversant in|having|aware of|good at|good in|strong in|hands on|ability to|* ability to|able to|capable of|possess|possesses
    |possessing|possessed|expert in|expert at|expert with|specialist in|fluent in|competent in|comfortable with|comfortable in
    |background in|* background in|skills in|* skills in|knows|know|trained in using|working knowledge|working experience|knowledge`,
  ),
  ...phrases(
    'learning',
    'apply build master',
    'received training|receiving training|got trained|undergone training|got exposure|got experience|got knowledge|got opportunity|opportunity to',
  ),
];
