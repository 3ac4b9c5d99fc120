/** A family of weak openings: the kind of weakness, what it looks like, and verbs that could stand in its place. */
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
  /** Base forms to offer instead. */
  readonly instead: readonly string[];
}

const AROUND =
  'with on as in under for alongside closely together at towards toward across within directly along experience'.split(
    ' ',
  );

/** By lemma. */
export const WEAK_OPENING_VERBS: ReadonlyMap<string, WeakVerb> = new Map<string, WeakVerb>([
  ['help', { kind: 'assist', instead: ['deliver', 'build', 'resolve', 'improve'] }],
  ['assist', { kind: 'assist', instead: ['deliver', 'prepare', 'resolve', 'coordinate'] }],
  ['aid', { kind: 'assist', instead: ['deliver', 'prepare', 'resolve'] }],
  ['support', { kind: 'assist', instead: ['maintain', 'operate', 'resolve', 'deliver'] }],
  [
    'contribute',
    {
      kind: 'part',
      particles: ['to', 'towards', 'toward', 'in', 'on', 'as', 'code', 'significantly'],
      instead: ['build', 'develop', 'write', 'design'],
    },
  ],
  ['participate', { kind: 'part', instead: ['deliver', 'develop', 'present', 'plan'] }],
  ['partake', { kind: 'part', instead: ['deliver', 'develop', 'present'] }],
  ['involve', { kind: 'part', instead: ['lead', 'build', 'develop', 'deliver'] }],
  ['work', { kind: 'presence', particles: AROUND, instead: ['build', 'develop', 'deliver', 'design'] }],
  ['focus', { kind: 'presence', forms: ['past'], particles: ['on'], instead: ['build', 'improve', 'deliver'] }],
  ['impact', { kind: 'presence', forms: ['past'], instead: ['improve', 'increase', 'reduce'] }],
  ['use', { kind: 'tool', forms: ['past', 'base', 'third'], instead: ['build', 'automate', 'analyze', 'develop'] }],
  ['utilize', { kind: 'tool', forms: ['past', 'base', 'third'], instead: ['build', 'automate', 'analyze', 'apply'] }],
  ['utilise', { kind: 'tool', forms: ['past', 'base', 'third'], instead: ['build', 'automate', 'analyse', 'apply'] }],
  ['leverage', { kind: 'tool', forms: ['past', 'base', 'third'], instead: ['build', 'automate', 'apply'] }],
  ['gain', { kind: 'learning', instead: ['apply', 'build', 'practice'] }],
  ['learn', { kind: 'learning', instead: ['apply', 'build', 'master'] }],
  ['attend', { kind: 'learning', instead: ['present', 'complete', 'represent'] }],
  ['observe', { kind: 'learning', instead: ['analyze', 'document', 'review'] }],
  ['shadow', { kind: 'learning', instead: ['analyze', 'document', 'review'] }],
  ['familiarize', { kind: 'learning', instead: ['apply', 'master'] }],
  ['familiarise', { kind: 'learning', instead: ['apply', 'master'] }],
  [
    'acquire',
    {
      kind: 'learning',
      particles: ['knowledge', 'experience', 'skills', 'skill', 'exposure', 'understanding', 'proficiency'],
      instead: ['apply', 'build', 'master'],
    },
  ],
  ['task', { kind: 'duty', forms: ['past'], particles: ['with', 'to'], instead: ['lead', 'deliver', 'build'] }],
  ['expose', { kind: 'learning', forms: ['past'], particles: ['to'], instead: ['apply', 'build'] }],
  ['need', { kind: 'duty', particles: ['to'], instead: ['deliver', 'build'] }],
  ['deal', { kind: 'presence', particles: ['with'], instead: ['resolve', 'negotiate', 'handle'] }],
]);

export interface WeakPhrase {
  readonly words: readonly string[];
  readonly kind: WeakKind;
  readonly instead: readonly string[];
}

const phrases = (kind: WeakKind, instead: string, list: string): readonly WeakPhrase[] =>
  list.split('|').map((phrase) => ({ words: phrase.trim().split(/\s+/), kind, instead: instead.split(' ') }));

/** Noun, adjective and auxiliary openings. `*` stands for one or two describing words (`good`, `hands-on`). */
export const WEAK_OPENING_PHRASES: readonly WeakPhrase[] = [
  ...phrases(
    'duty',
    'lead deliver manage build',
    `responsible for|responsible to|responsible of|responsible in|responsibilities included|responsibilities include|responsibilities including|responsibilities involved|responsibility
    for|responsibility of|key responsibilities|main responsibilities|duties|duties included|duties include|my duties|my role|my responsibilities|main duties|job duties|in charge of|accountable for|accountable to|entrusted with|assigned to|assigned with|was responsible|job responsibilities|roles and responsibilities`,
  ),
  ...phrases(
    'part',
    'build develop deliver',
    `involvement in|involvement with|involvement|participation in|contribution to|contributions to|part of|a part of|member of|a member of|key member|active member of|* member of|instrumental in`,
  ),
  ...phrases(
    'knowledge',
    'apply build develop',
    `exposure to|exposure towards|exposure on|exposure in|* exposure to|* exposure in|* exposure on|knowledge of|knowledge on|knowledge in|knowledge about|* knowledge of|* knowledge on|* knowledge in|* knowledge about|
    * knowledge with|understanding of|* understanding of|understanding on|* understanding on|familiar with|familiarity with|* familiarity with|* familiar with|experience in|experience with|experience of|experience on|experience using|experience working|* experience in|* experience with|* experience of|* experience on|
    * experience working|* experience using|experienced in|experienced with|experienced on|* experienced in|* experienced with|expertise in|expertise on|expertise with|expertise of|* expertise in|* expertise on|proficient in|proficient with|proficient at|* proficient in|proficiency in|proficiency with|* proficiency in|skilled in|skilled at|skilled with|* skilled in|
    well equipped|well versed|equipped with|adept at|adept in|conversant with|conversant in|having|aware of|awareness of|good at|strong in|hands-on in|hands-on with|hands on with|hands on in|ability to|able to|capable of|* ability to|possess|possesses|understand|understands|understood`,
  ),
];
