/** Small curated tables behind masking: what makes the number beside it part of a name. All lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns whose number is a label, a place or a name: tier 2, phase 3, room 204. */
export const LABEL_NOUNS = set(`tier level layer phase grade class stage step part chapter clause rule lvl
  release version ver rev revision build generation gen mark mk type category priority severity sev room floor building
  block wing gate lane route port pin zone band volume vol no figure fig table appendix form schedule scope milestone
  ticket bug pr scenario option lesson lecture exercise std standard area sector ward terminal bay dock league apartment
  apt suite channel task requirement project classes grades levels phases tiers standards stages
  chapters floors rooms versions releases wards sections forms wave round cat title episode iso iec ieee rfc wcag pep osha soc`);

/** Periods that are numbered too: a label only when nothing is counted after the number (`week 2`, but `a week 20 calls`). */
export const NUMBERED_PERIODS = set(
  'day week month year semester sem term quarter sprint iteration unit module course',
);

/** Words after `N-` or a spelled number and hyphen that make a fixed expression rather than a figure: 3-way, 64-bit, two-factor. */
export const FIXED_MODIFIERS =
  set(`way bit tier factor dimensional degree party wheel stroke phase sided on in to off stop
  shot click size touch copy knowledge based trust sum tailed sigma tuple hop piece handed legged door shift pillar eyes amigos whys
  downtime wheeler wheelers axis pole tailed core key`);

/** Of these, the ones that are unmistakable without the hyphen as well. */
export const SPACED_MODIFIERS = set(
  'way bit tier factor dimensional wheel wheeler wheelers stroke phase sided axis pole tailed hop level star',
);

/** Words whose number is an identifier, at most four tokens later. */
export const IDENTIFIED = set(
  'patent isbn issn doi arxiv pmid orcid pubmed reg registration licence license passport ssn pan gst uuid',
);

/** Nouns that describe how a thing is made: `four layers`, `3-gate`. */
export const DESIGN_NOUNS = set(`layer layers tier tiers stage stages gate gates level levels axis axes dimension
  dimensions step steps phase phases mode modes pin pins bit bits pass passes degree degrees hop hops variant variants
  parameter parameters neuron neurons strand strands pillar pillars dof day shift shifts`);

/** Nouns of people: even a small number of them is a team. */
export const PEOPLE_NOUNS = set(`member members person people persons engineer engineers developer developers student
  students man men woman women employee employees staff intern interns analyst analysts designer designers report reports
  scientist scientists researcher researchers volunteer volunteers agent agents nurse nurses teacher teachers manager
  managers contractor contractors consultant consultants participant participants attendee attendees child children kids
  players player tester testers technician technicians tutors mentees mentors individuals candidates hires leads
  teams squad squads`);

export const MONTHS = set(`jan january feb february mar march apr april may jun june jul july aug august sep sept
  september oct october nov november dec december`);

/** Verbs beside which a bare number that changes is a version: `upgraded from 4.2 to 5.0`. */
export const UPGRADE_STEMS: readonly string[] = [
  'upgrad',
  'migrat',
  'ported',
  'porting',
  'updat',
  'backport',
  'downgrad',
  'patch',
];

/** Fixed expressions whose number counts nothing, as token texts in lower case. */
export const IDIOMS: readonly (readonly string[])[] = [
  'one of',
  'one or more',
  'one another',
  'one by one',
  'one on one',
  'one to one',
  'one to many',
  'one time',
  'one stop',
  'one page',
  'one day',
  'one place',
  'one side',
  'one hand',
  'day one',
  'day zero',
  'zero day',
  'zero trust',
  'zero touch',
  'zero copy',
  'zero knowledge',
  'zero shot',
  'zero based',
  'zero waste',
  'zero emission',
  'six sigma',
  'five whys',
  'three amigos',
  'big four',
  'big five',
  'big 4',
  'fortune 500',
  'fortune 100',
  'fortune 50',
  'fortune 1000',
  'y combinator',
  'web 2.0',
  'web 3.0',
  'industry 4.0',
  'zero to one',
  '0 to 1',
  '0 → 1',
  '0-1',
  '80/20',
  '50/50',
  '24/7',
  '24x7',
  '24*7',
  '24 hours a day',
  '7 days a week',
  '365 days a year',
  '365 days',
  '360 degree',
  '360 degrees',
  '360°',
  '360 view',
  '360 feedback',
  'owasp top 10',
  'top 10 owasp',
  'twenty four seven',
  '24/7/365',
  '7 qc tools',
  'seven qc tools',
  '5 whys',
  '9-5',
  '9 to 5',
  '1:1',
  '1-1',
  'catch 22',
  'plan b',
]
  .map((idiom) => idiom.split(/ |(?<=[0-9])(?=[^0-9. ])|(?<=[^0-9. ])(?=[0-9])/))
  .sort((a, b) => b.length - a.length);

/** What a number behind `#` names: `issue #2440`. */
export const NUMBERED_THINGS =
  /^(?:pr|prs|issue|issues|ticket|bug|patent|no|mr|pull|request|item|id|license|licence|cert|certificate|team|case)$/;

/** "10k run". */
export const RACES = /^(?:run|race|races|marathon|runs|charity|walk)$/;

/** Behind "24 hours" or "24-hour" these say that something never closes. */
export const ROUND_THE_CLOCK =
  /^(?:a|per|support|service|on|availability|coverage|cover|production|operation|operations|call|emergency|available|online)$/;

/** Before "24 hours" these measure. */
export const TIME_LIMITS = /^(?:in|within|under|over|from|to|by|than|every|first|last|next|of)$/;

/** Words that lead a figure, capitalised or not, and so are no product name before a number. */
export const NUMBER_LEADS = new Set(
  `a an the to from by of in on at for with over under up than about around nearly almost approximately roughly and or
  but as per via across within into between only some all these those their our my its his her than exceeding averaging
  totaling totalling worth top team teams least most least every each first last next past group groups total additional
  another other plus including until till since during before after minimum maximum max min upto approx avg average
  through against among was were is are be been not had has have did do does i we he she they it`.split(/\s+/),
);

/** What runs a version of something: `esx 5 hosts`, `redhat 6 servers`. */
export const RUNNERS =
  /^(?:servers?|machines?|hosts?|systems?|desktops?|laptops?|environments?|databases?|instances?|platforms?|clusters?|boxes|applications?)$/;

/** "sub-5", "top-10": no name before the number. */
export const NUMBER_PREFIXES = /^(?:sub|top|over|under|plus|up|mid|non|pre|post|multi)$/;
