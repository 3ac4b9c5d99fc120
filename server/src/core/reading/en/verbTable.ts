/** The verbs of résumés, as data. Lemmas are in the base form and lower case. */

/**
 * Verbs that say what somebody did, by what they mean. The groups answer "another word for this": within a group,
 * one verb can stand for the next in most sentences. A verb may stand in two groups.
 */
export const VERB_GROUPS: Readonly<Record<string, string>> = {
  lead: 'lead direct head manage oversee supervise run chair steer guide spearhead champion orchestrate captain command helm govern preside',
  build:
    'build create develop construct engineer craft produce make implement code program assemble fabricate author write prototype compose forge',
  design:
    'design architect model plan draft shape devise formulate conceive conceptualize conceptualise blueprint sketch outline specify define map',
  launch:
    'launch release ship deliver deploy introduce roll publish unveil debut install commission activate inaugurate',
  start:
    'start found establish initiate institute originate pioneer kick open set form instigate incorporate incubate bootstrap seed',
  improve:
    'improve enhance optimize optimise refine upgrade strengthen elevate advance boost raise lift better revamp overhaul modernize modernise streamline polish tune enrich perfect sharpen rework',
  increase:
    'increase grow expand raise double triple quadruple boost accelerate amplify maximize maximise multiply scale extend lift gain widen broaden surge hike',
  reduce:
    'reduce cut decrease lower shrink trim slash halve minimize minimise eliminate drop shorten curb curtail lessen mitigate compress diminish consolidate condense prune contain downsize',
  speed: 'accelerate speed expedite hasten fast-track quicken shorten streamline',
  save: 'save recover reclaim conserve recoup preserve salvage economize economise avoid',
  sell: 'sell close win secure land negotiate pitch market upsell prospect broker convert cross-sell',
  earn: 'earn generate gross achieve attain win net yield bring capture',
  fix: 'fix resolve solve repair debug correct troubleshoot remedy remediate patch restore rectify diagnose address settle mend triage',
  automate:
    'automate script mechanize mechanise systematize systematise robotize orchestrate digitize digitise digitalize digitalise computerize computerise',
  migrate: 'migrate move port transfer transition convert relocate shift rehost replatform switch',
  change:
    'transform reshape restructure reorganize reorganise redesign refactor rearchitect reengineer rewrite rebuild overhaul revamp rework revise modify adapt adjust convert evolve replace redefine remodel reinvent rethink modernize modernise customize customise alter tailor',
  analyse:
    'analyze analyse examine assess evaluate investigate study audit review research explore inspect measure quantify profile benchmark survey interpret diagnose dissect scrutinize scrutinise appraise model',
  test: 'test verify validate check certify qualify inspect assure prove confirm trial',
  teach:
    'teach train coach mentor instruct tutor educate lecture onboard school upskill guide demonstrate prepare lecture groom',
  organise:
    'organize organise coordinate arrange schedule plan host run convene stage mobilize mobilise administer manage catalog catalogue facilitate moderate',
  write:
    'write author draft document compose edit publish record report script pen transcribe proofread copyedit translate summarize summarise',
  present:
    'present demonstrate showcase pitch speak explain illustrate communicate convey brief report exhibit demo lecture keynote',
  work_together: 'collaborate partner cooperate team liaise coordinate unite join ally align',
  persuade:
    'persuade convince negotiate influence advocate lobby mediate arbitrate reconcile promote campaign champion motivate inspire',
  hire: 'hire recruit interview staff onboard source select appoint retain screen headhunt',
  advise: 'advise consult counsel recommend guide propose suggest brief inform',
  operate: 'operate run maintain administer manage host monitor own keep sustain handle service staff tend oversee',
  protect: 'secure protect harden safeguard defend encrypt prevent isolate mitigate guard shield insure contain',
  combine:
    'integrate combine merge unify consolidate connect link bridge centralize centralise synthesize synthesise aggregate bundle join federate interface couple pool',
  standardise:
    'standardize standardise normalize normalise formalize formalise codify harmonize harmonise unify systematize systematise document enforce',
  find: 'find discover identify detect uncover spot pinpoint locate trace surface isolate reveal recognize recognise expose determine',
  measure:
    'measure track monitor quantify gauge calculate compute estimate forecast benchmark instrument project predict count chart log',
  win: 'win earn achieve attain secure capture receive rank place garner',
  exceed: 'exceed outperform surpass beat top outpace overachieve outrank break',
};

/** Other verbs a bullet opens with. */
export const OTHER_VERBS = `abate abolish absorb abstract accept access acclimate accommodate accompany accomplish account accrue accumulate
  acquire act add adhere adjudicate administrate admit adopt advertise affect affiliate afford agree air alert
  allocate allot allow allowlist amend amortize animate annotate announce answer anticipate appear apply apprehend
  approach approve archive argue arrest arrive articulate ascertain ask aspire assert assign assimilate assume
  attach attract attribute augment authenticate authorise authorize await award back backfill backport bake
  balance ban band bandage bargain bartend base batch bathe be bear become begin believe belong bend benefit
  beta-test bid bill bind blacklist blend block blog board book borrow bottle box brainstorm branch brand breed
  brew broadcast budget buffer bump buy bypass cache calibrate call canvass care carry cashier cast catch
  categorise categorize cater catheterize cause celebrate change characterise characterize charge charter chat
  choose choreograph circulate cite claim clarify classify clean cleanse clear climb clock clone cluster co-author
  co-create co-design co-develop co-edit co-found co-host co-lead co-ordinate co-organise co-organize co-own
  co-write coauthor code-review cofound collate collect color colour comb come commence comment commercialise
  commercialize commit compare compete compile complement complete comply comprise concentrate conclude condition
  conduct configure consider consist construe consume contact containerise containerize contend contest continue
  contract contrast control converse cook cool copy corroborate cost counter cover crack crawl critique cross
  cross-train crush cultivate curate cycle dance debate debrief deburr decide declare decline decode decommission
  decompose decouple dedicate deduct deduplicate deepen defer deflect delegate delete deliberate delineate demand
  demystify denormalize denote denylist depend depict depose deprecate depreciate derive describe deserve
  designate desire destroy detail deter deviate devote dial dictate differentiate dig digest disable disassemble
  disburse discharge discontinue discuss dispatch dispense display dispose disseminate distil distill distinguish
  distribute diversify divert divide do dockerize dogfood donate double-check download draw dress drill drive dub
  duplicate earmark ease effect elaborate elect elicit email embark embed embody embrace emerge emphasise
  emphasize employ empower emulate enable enact encapsulate encode encompass encounter encourage end endeavor
  endorse engage enjoy enlarge enlist ensure enter entertain entitle entrust enumerate envision equip eradicate
  escalate escort evangelise evangelize evidence evoke excavate excel exchange execute exercise exist expect
  experience experiment exploit export express extract extrapolate extrude face factor fail farm feature feed
  field figure file fill film filter finalise finalize finance fine-tune finetune finish fire fit flag flatten fly
  focus follow force foresee fork format forward foster frame free freelance fuel fulfil fulfill function fund
  furnish fuse gather get gift give globalize go grade graduate graft grant graph greet group grout guarantee hand
  handcraft hang happen harness harvest have heal hear heighten hit hold hone honor honour hotfix house hunt
  hypothesise hypothesize ideate illuminate imagine impact impart implant import impose impress improvise
  incentivise incentivize include incur index induce induct infer infuse ingest inherit inject innovate input
  inquire inscribe insert insist instil instill institutionalise institutionalize insulate intake intend intensify
  interact intercept interest intern internalize internationalise internationalize interrogate intervene intubate
  invent inventory invest invigorate invite invoice invoke irrigate issue itemize iterate jam journal judge juggle
  jump justify key know label lack landscape last lathe lay layer layout leap lease leave lend let level leverage
  license lie lighten like limit line lint list listen litigate live load load-test localise localize lock look
  loop lose love machine mail mail-merge manipulate manufacture march mark marshal master match mature mean
  medicate meet memorialize mention merchandise message mill mine minify mint mirror miss mix mock modularise
  modularize mold monetise monetize mop mould mount mow multiplex multitask name narrate navigate negate nest
  network neutralize nominate notarize note notify nourish number nurse nurture obey obfuscate objectify obtain
  occupy offboard offer officiate offload offset omit operationalise operationalize oppose opt order orient output
  outsource overclock overcome overlay override overwrite owe pace pack package page paint pair parallelise
  parallelize parse partition pass patrol pay peer-review perceive perform permit persevere persist personalise
  personalize petition phase phlebotomize photograph pick pickle pilot pipeline pivot plant play plead plot plumb
  point poll populate portray pose position possess post pour power practice practise pre-process pre-sell precede
  precompute prefer preprocess prescribe press pretrain price print prioritise prioritize privatize probe proceed
  process procure productionise productionize productize profit progress prohibit proliferate prolong promise
  prompt prop propagate propel prosecute protest provide provision publicise publicize pull pump purchase purge
  purify push put quantize query question queue quit quote race rally rate re-architect re-engineer re-write reach
  react read realign realise realize reallocate rearrange reason reassess reassign reassure rebase rebound rebrand
  recall recap recast recite reckon recode recondition reconfigure reconstruct recreate recycle redact redeem
  redeploy redevelop redirect rediscover redistribute refer reflect reform refresh refund refurbish refuse refute
  regain regenerate register regress regulate rehabilitate reimagine reimburse reimplement reindex reinforce
  reinstate reinvigorate reissue reject rejuvenate relate relaunch relax relay relieve rely remain remember remind
  remit remove remunerate render renegotiate renew renovate rent reopen reorder repackage repay repeat replenish
  replicate reply reposition represent reproduce repurpose request require requisition reroute rescue reserve
  reset reside resize respond rest restock resuscitate retire retool retouch retrain retrieve retrofit return
  reuse reverse reverse-engineer revisit revitalise revitalize revive revolutionise revolutionize reward rewire
  ride rig rise risk rivet roof root rotate route rule sample sand sanitise sanitize satisfy saturate say scaffold
  scan scope score scour scrape scrub sculpt seal search see seek seem segment segregate send sense separate
  sequence serialize serve sew shard share shepherd shine shoot shop shoulder show sift sign signal simplify
  simulate sing sit situate size slice smoke-test smooth soften solder solicit solidify sort soundproof span spark
  spec specialise specialize spell spend spin split sponsor spray spread spring stabilise stabilize stack stand
  stay sterilize stimulate stipulate stock stop store storyboard straighten strategise strategize stream stress
  stress-test stretch strike strive structure style sub-contract subcontract submit subpoena subscribe
  substantiate substitute succeed suit sunset supplement supply suppress suture swab swap swim symbolize
  synchronise synchronize tabulate tackle tag take talk target taste tease tell terminate testify theme think
  thrive throttle throw tie tighten tile time tokenise tokenize total touch tour trade transact transcend
  transfuse transmit transpile transport travel traverse treat trend trigger truncate trust try turn tweak typeset
  undergo underpin understand undertake underwrite unearth unit-test unload unlock unpack unravel upcycle update
  uphold upload usher vacate vaccinate value vary vectorize vend ventilate venture verbalize vet video view
  virtualise virtualize visit visualise visualize voice volunteer vote wait walk want warehouse warn wash watch
  weave webscrape weigh welcome weld whitelist wield wire wireframe withdraw witness wrangle wrap zoom`;

/** Verbs that say somebody was near the work: base form. Their phrases are in weakOpenings.ts. */
export const WEAK_VERBS = `help assist support participate contribute involve learn gain attend observe shadow use utilize utilise aid
  task expose work deal familiarize familiarise acquaint need`;

/** base, past, participle. */
export const IRREGULAR_VERBS = `arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|
  bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|
  bring brought brought|broadcast broadcast broadcast|build built built|burn burned burned|buy bought bought|cast cast cast|catch caught caught|
  choose chose chosen|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|
  drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|
  fly flew flown|forbid forbade forbidden|forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|
  get got gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|
  hit hit hit|hold held held|hurt hurt hurt|input input input|keep kept kept|know knew known|lay laid laid|lead led led|leap leapt leapt|
  leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|
  mow mowed mown|offset offset offset|overcome overcame overcome|oversee oversaw overseen|override overrode overridden|overwrite overwrote overwritten|
  overtake overtook overtaken|outdo outdid outdone|output output output|partake partook partaken|pay paid paid|plead pleaded pleaded|prove proved proven|put put put|
  quit quit quit|read read read|rebuild rebuilt rebuilt|recast recast recast|redo redid redone|rerun reran rerun|reset reset reset|resell resold resold|
  rethink rethought rethought|rewrite rewrote rewritten|re-write re-wrote re-written|co-write co-wrote co-written|rewind rewound rewound|repay repaid repaid|retake retook retaken|ride rode ridden|ring rang rung|rise rose risen|run ran run|
  say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|setup setup setup|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|
  shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sit sat sat|sleep slept slept|slide slid slid|
  speak spoke spoken|speed sped sped|spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|
  steal stole stolen|stick stuck stuck|strike struck struck|string strung strung|strive strove striven|sublet sublet sublet|swear swore sworn|sweep swept swept|
  swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|troubleshoot troubleshot troubleshot|
  typeset typeset typeset|undergo underwent undergone|understand understood understood|undertake undertook undertaken|underwrite underwrote underwritten|
  undo undid undone|uphold upheld upheld|upsell upsold upsold|upset upset upset|wake woke woken|wear wore worn|weave wove woven|win won won|
  wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written|co-lead co-led co-led|
  foresee foresaw foreseen|retrofit retrofitted retrofitted|cross-sell cross-sold cross-sold|pre-sell pre-sold pre-sold|spellcheck spellchecked spellchecked`;

/** Verbs of two syllables or more that double their last consonant (the stress is on the end). */
export const DOUBLING = `admit backlog blog commit compel confer control debug defer deter distil embed enrol equip excel expel format fulfil handicap hotspot incur infer instil kidnap occur offset omit outfit outrun overlap patrol permit prefer program propel rebut recap refer refit reformat regret remit repel reprogram rerun retrofit rewrap submit transfer transmit unplug unwrap upset vlog zigzag`;
