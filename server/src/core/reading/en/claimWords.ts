import { GROUPS } from './partNouns.ts';

/** Words of English by which the reading of claims finds its way through a sentence. All lower case. */

/** Words between two statements of one figure that add nothing. */
export const RESTATEMENT_FILLERS = new Set(
  `that that's that’s this it it's it’s which is was s means makes equals a an the or of by just nearly almost over under about roughly around some up down overall more less than percent per cent percentage point points pp x times altogether`.split(
    ' ',
  ),
);

/** Verbs whose object is the difference itself: "saved £15k, from £60k to £45k". */
export const DIFFERENCE_VERBS = new Set(
  'shaved shaving knocked trimmed trimming cut cutting saved saving saves save added adding adds add gained gaining lost losing shed shedding freed freeing recovered hired'.split(
    ' ',
  ),
);

/** "10 more porters", "5 fewer stops". */
export const COMPARATIVES = new Set(['more', 'fewer', 'less', 'extra', 'additional']);

/** Verbs of a figure that moves by itself: "rose $3k". */
export const MOVING = /^(?:dropped|fell|falling|sank|rose|rising|grew|growing|climbed|jumped|shrank)$/;

/** Forms that are adjectives and nouns as well ("a double degree"); they count as verbs after "to" and at the start. */
export const BARE_MULTIPLIERS = new Set(['double', 'triple', 'treble', 'quadruple']);

/** Words of the hedges before a share. */
export const HEDGING_WORDS = new Set(
  'more less than at least over under above below nearly almost about around roughly approximately up to just well close no'.split(
    ' ',
  ),
);

/** What may stand behind the part and says no more than the share does; "(200 contested)" may count something else. */
export const DONE_VERBS =
  /^(?:closed|settled|cleared|resolved|done|finished|processed|completed|sold|placed|hired|won|kept|retained|treated|answered|passed|delivered|solved|repaired)$/;

/** Rates by name, and the verbs of what they count where those have another stem: "Won 30 of 40 hearings, a 75% success rate". */
export const RATE_VERBS: Readonly<Record<string, string>> = {
  success:
    'won win wins winning settled settling succeeded successful secured landed placed sold defended passed delivered completed closed solved resolved',
  win: 'won wins winning',
  retention: 'retained kept retaining keeping stayed',
  renewal: 'renewed retained',
  conversion: 'converted closed signed sold won',
  closing: 'closed signed won',
  response: 'responded answered replied',
  hit: 'hit scored made landed won secured converted',
  strike: 'scored hit',
  scoring: 'scored',
  placement: 'placed hired',
  occupancy: 'occupied filled let',
  fill: 'filled',
  turnout: 'attended came voted',
  attendance: 'attended came',
  take: 'took taken',
};

/** Words behind which a list is another one, or part of one. */
export const PART_BOUNDS =
  /^(?:and|or|with|including|across|over|between|among|into|to|from|by|in|on|at|while|who|which|of|per|each)$/;

/** What is passed has marks: "3 of 4 exams (92%)". */
export const MARKED_THINGS = /^(?:exams?|tests?|papers?|modules?|courses?|quizzes|assignments?|subjects?)$/;

/** Words that begin another statement. */
export const CLAUSE_BREAKERS = new Set(
  'and while whereas but plus also as resulting leading enabling allowing which then so when with despite amid'.split(
    ' ',
  ),
);

/** "…, bringing it to 40": what follows says the same change again. */
export const RESTATING = new Set('bringing taking going dropping bring brought takes took went moving'.split(' '));

/** Words that may stand between a change and its pair in apposition. */
export const APPOSITIVE = new Set(
  `a an the by or for with about is was s that's that’s it's it’s i e ie equal equals means makes representing total overall net whopping solid full staggering impressive big huge steady remarkable substantial significant sharp healthy clear massive roughly nearly almost over reduction improvement decrease increase gain it them this that up down`.split(
    ' ',
  ),
);

/** Words that lead to how it was done. */
export const MEANS = new Set('through by via with thanks using due despite after'.split(' '));

/** Words of a second step: "then another 10%". */
export const FURTHER = new Set(['then', 'another', 'further', 'again', 'additional']);

/** Behind these a share states no change: "at 95%". */
export const NO_CHANGE_BEHIND = new Set(
  'to at of with for from than in on is are was were has have had within reached achieving achieved reaching maintaining covering'.split(
    ' ',
  ),
);

/** "cleared 70% of the backlog" takes it away; "cleared" alone of all verbs before a share. */
export const CLEARING = /^(?:cleared|clearing|eliminated|eliminating|removed|removing|erased)$/;

export const KEEPING =
  /^(?:kept|keep|keeps|keeping|held|hold|holding|limit|limited|limiting|capped|cap|contained|containing|restricted)$/;

/** Between what is kept and its figure. */
export const KEPT_AT = new Set(['to', 'at', 'within']);

export const MOVEMENT_NOUNS = new Set(
  'growth rises rise increases increase inflation drop drops losses decline declines fall falls reductions cuts hikes'.split(
    ' ',
  ),
);

/** Behind these another phrase begins, which says how or since when. */
export const OBJECT_ENDS = new Set(
  'from than by through via with while and but or over compared against after before within without since thanks using when as during for at'.split(
    ' ',
  ),
);

/** Prepositions that may lead to it: "cut 20% of costs". */
export const OBJECT_LEADS = new Set(['in', 'of', 'to', 'on', 'across']);

/** Words that are no part of what is measured. */
export const OBJECT_FILLERS = new Set(
  `a an the its it they each every per what was were is one two three four five six first last just under about only all total overall net gross annual
  yearly annually monthly weekly average year years month months week weeks season seasons term terms quarter quarters day days off on
  up down again altogether real relative further steady sharp huge rate spring summer autumn winter`.split(/\s+/),
);

/** With "the", what the ends counted: "from 8 staff to 20, doubling the team". */
export const GROUP_WORDS: ReadonlySet<string> = new Set([
  ...GROUPS,
  ...'network size number pace speed figure count fleet studio chain portfolio membership herd flock'.split(' '),
]);

/** What may be said of an end in money or in time without naming anything else. */
export const MEASURED_OBJECTS: Readonly<Record<string, RegExp>> = {
  money: /^(?:cost|costs|price|prices|spend|bill|saving|savings)$/,
  time: /^(?:time|times|wait|waits|duration)$/,
};

/** Behind a share: it is that of each period, and the ends are several apart. */
export const PERIODIC = new Set(
  'cagr annually yearly monthly weekly quarterly daily annualised annualized compound compounded pa'.split(' '),
);

/** Behind a share: it is that from one period to the next. */
export const YEAR_ON_YEAR = new Set('yoy qoq mom wow y/y'.split(' '));

/** With a period behind it: "5% per quarter". */
export const EACH_TIME = new Set(['per', 'a', 'an', 'each', 'every', '/']);

export const RATE_NOUNS = new Set('year quarter month week day season term semester sprint annum'.split(' '));

/** Verbs that say which way their object went, and nothing else. */
export const RAISING =
  /^(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|gr[eo]w|grows|growing|boost(?:s|ed|ing)?|doubled|tripled|quadrupled)$/;
export const LOWERING =
  /^(?:reduc(?:e|es|ed|ing)|cut|cuts|cutting|lower(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|slash(?:ed|ing)|shorten(?:s|ed|ing)?|halv(?:e|es|ed|ing))$/;

/** What is better, or more, with a smaller figure. */
export const INVERSE_MEASURES = new Set(
  `rank ranking rankings position positions place places placing standing standings speed speeds pace frequency cadence efficiency
  productivity velocity performance responsiveness resolution precision accuracy odds ratio ratios handicap seed par level grade band
  tier class division age temperature height depth interval`.split(/\s+/),
);

/** What is lowered by a verb of lowering; plates are cut "from 3 mm to 25 mm" as well. */
export const FALLING_MEASURES = new Set(
  `time times duration wait waits delay delays latency cost costs spend spending expenses bill bills price prices rate rates churn turnover
  attrition absence absences absenteeism error errors defect defects fault faults failure failures rework scrap waste wastage downtime outage outages
  incident incidents accident accidents injury injuries complaint complaints return returns refund refunds rejects backlog queue queues tickets
  overtime emissions consumption usage risk debt debts losses loss shrinkage leakage infections falls readmissions escalations vacancies
  cancellations dropouts no-shows breakages stoppages`.split(/\s+/),
);

/** What was before: "a quarter of its old length". */
export const FORMER = new Set('old former previous original earlier initial prior starting past'.split(' '));

/** What lasts exactly as long as its dates; a plan or a lease may reach beyond them. */
export const LASTING =
  /^(?:engagement|stint|term|tenure|project|assignment|placement|secondment|internship|apprenticeship|fellowship|residency|sabbatical|appointment|post)$/;

/** What is aimed at or allowed for, and which way a share lies from it. */
export const AIM = /^(?:quota|target|targets|plan|goal|goals|budget|forecast|estimate|schedule)$/;
export const BELOW_AIM = /^(?:under|below)$/;
export const ABOVE_AIM = /^(?:over|above|ahead|beyond|past)$/;
