/** The words by which a figure in an introduction is known for a result or a scope of the person's own deeds, or for something else. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that tell what somebody is, has, wants or does off duty, by their base form: what they count is no result. */
export const NO_DEEDS =
  set(`be have do own want wish love like enjoy hope aim seek look prefer need live stay travel commute relocate cover
  work join belong attend study learn read visit climb hike cycle swim walk jog weigh cost rate speak know understand follow watch inherit
  drink eat sleep collect spend wait age total last measure contain hold include require allow rank depend vary range expect believe
  report support assist help participate contribute accept see hear remain become seem mean equal exceed adopt marry parent
  interest commit dedicate base focus specialise specialize experience concern fascinate inspire use qualify
  charge pay lend borrow owe`);

/** Verbs for what somebody makes: what their work then does for others tells of its maker. */
export const MAKING =
  set(`build create develop design write launch ship found start architect engineer make introduce invent establish
  implement deliver publish set`);

/** What has a size that a deed is measured by: "a team of 12", "sales of £3m". */
export const SIZED =
  set(`team teams crew crews staff squad squads brigade group groups budget budgets fund funds portfolio portfolios fleet
  fleets exits exit sales revenue savings turnover pipeline caseload caseloads headcount territory volume class classes choir kitchen
  orchestra grants investment investments total average`);

/** Persons whose "of" names what they did: "planner of 900 trains a week". */
export const AGENT = /(?:ers?|ors?|leads?|heads?|chiefs?|producers?)$/;

/** Persons whose "of" names no deed of a job. */
export const NO_AGENTS =
  set(`runner owner winner holder member father mother parent brother sister daughter lover reader fan collector
  keeper speaker driver writer rider swimmer climber finisher keener follower supporter user wearer number order rather other another
  survivor player bearer minor major sailor walker hiker cyclist drinker eater lodger for nor over under after per her their your color`);

/** What people count of themselves when nobody pays them for it. */
export const PRIVATE =
  set(`marathon marathons half-marathon half-marathons triathlon triathlons ironman ironmans ultramarathons race races
  coffee coffees cup cups espresso espressos tea kids cat cats dog dogs hens chickens goats bees hives sisters brothers siblings sons
  daughters grandchildren grandsons grandmothers continents peaks summits munros stamps vinyls records guitars bikes tattoos medals`);

/** "In her spare time", "away from the desk": what a sentence tells of a life beside the job. */
export const OFF_DUTY =
  /\b(?:spare time|free time|leisure|off[- ]duty|outside (?:of )?work|away from (?:work|the)|when not|not (?:working|at work)|after hours|at weekends|on weekends|weekends?|hobby|hobbies|for fun|private life|privately|at home|volunteer\w*|at heart|born|grew up|grown up|raised (?:in|by|on)|family|parent|father|mother|married)\b/i;

/** Words before a figure in its clause that make it a wish, a rule, a skill or a bound rather than something done. */
export const NOT_DONE =
  /\b(?:seek\w*|looking for|look for|available|notice|relocat\w*|commut\w*|willing|open to|aim\w*|hop(?:es?|ing) to|plan(?:s|ning)? to|want\w*|wish\w*|goals?|targets?|dream\w*|keen to|keen on|ready to|happy to|would|will|can|could|able to|cleared|trained (?:to|in|on|for)|certified|licen[cs]ed?|qualified|rated|capable|aged?|ages|from age|salary|rates? of|budgeted|limit\w*|maximum|minimum|on track to|due to)\b/i;

/** Behind a figure: what makes it an aim or a capacity. */
export const AIMED =
  /^[\s-]*(?:\p{L}+ ){0,2}(?:targets?|goals?|slas?|slos?|limits?|radius|aims?|objectives?|quotas?|in progress|under way|planned|at a time|at once|apiece)\b/iu;

/** Persons at work who have a result beside them: "engineer with 14 shipped games", "columnist with half a million readers". */
export const RESULTS =
  set(`sales revenue savings exits launches reports installs installations placements wins deals clients customers users
  readers listeners viewers deliveries productions publications games titles films albums exhibitions inspections flights landings missions
  audits commissions premieres translations restorations renovations projects campaigns productions websites apps investigations cases
  trials goals caps weddings arr mrr gmv growth turnover bookings miles downloads`);

/** What an article before a figure may belong to when somebody has it in charge or brings it about: "a £2m budget", "a 40% cut". */
export const IN_CHARGE =
  set(`budget budgets fund grant grants portfolio portfolios contract pipeline programme program project book refit
  rebuild rollout deal team crew brigade squad staff department fleet territory p&l caseload`);

/** Verbs in whose objects a stretch of time or an amount is what came of it. */
export const SAVING = set('save cut free recover reclaim win');

/** Verbs that keep something at a level. */
export const HOLDING = set('keep maintain sustain hold achieve reach deliver run hit preserve');

/** Verbs with a second object before the figure: "saved farms £2m". */
export const GIVING = set('save earn win give bring make cost');

/** Verbs whose hours are what was done: a pilot's, a teacher's. */
export const LOGGED = set('fly log teach record deliver bill');

/** "An app used by 30,000 students": what others do with somebody's work. */
export const USED = set('used read played watched attended visited heard seen trusted followed loved');

/** Verbs in their base form that name a person as well: "Architect for 900 homes", "Nurse with 40 beds". */
export const PERSONS = set(
  'architect cook guard coach guide pilot model nurse tutor head lead host engineer mentor captain chair direct judge',
);

/** What a deed is of: "led the rollout of 40 tills", "reached an audience of 9,000". */
export const ACTIONS =
  /(?:tion|sion|ment|move|launch|rollout|sale|purchase|repair|review|upgrade|release|merger|delivery|design|audit|survey|audience|opening|building|training|planting)$/;
