/** Words of English around the two ends of a change. All lower case. */

/** Shares in words, which state a change as a percentage does. */
export const SPOKEN_SHARES = new Set(['half', 'third', 'thirds', 'quarter', 'quarters', 'twice']);

/** "all the way down to". */
export const WAYS = new Set(['down', 'up', 'back', 'all', 'the', 'way', 'right']);

/** Verbs whose "from A to B" is an extent. */
export const NOT_A_CHANGE = new Set([
  'ranging',
  'range',
  'ranges',
  'ranged',
  'between',
  'aged',
  'ages',
  'varying',
  'anywhere',
  'vary',
]);

/** Words that begin something else behind a figure and its noun. */
export const REMARK_STOPS = new Set(
  (
    'by via with in on at for across through using after within while and or over but so as when where to from of thanks ' +
    'without which that during since until under than then via despite'
  ).split(' '),
);

/** Words between a hedge or a connector and its figure that change nothing: "to just 5", "by a mere 3%". */
export const FILLERS = new Set(
  'just only a an mere roughly estimated total whopping full staggering impressive'.split(' '),
);

/** What a rate may be of: "20 a minute". */
export const RATE_PERIODS = new Set(
  'second minute hour day night week month quarter year sprint release run request s min h'.split(' '),
);

/** Before "a year": it is no period of a rate then, but how long something took or lasted. */
export const SPAN_WORDS = new Set(
  'in within inside over during after before for across through throughout under until half'.split(' '),
);

/** Loose words that never mean more. */
export const NEARLY = new Set(['nearly', 'almost', 'close']);
