// British spellings of American words, by the rules in which the two differ.

const OUR =
  /^(.*(?:behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|sav|vap|vig|endeav|arm|cand|clam|demean|ferv|glam|od|parl|ranc|splend|tum|val|ard))or((?:s|ed|ing|er|ers|ful|fully|less|able|ably|ite|ites|hood|hoods|ly|al|ally|ism|ist|y)?)$/;
const RE =
  /^(.*(?:cent|fib|theat|calib|lust|sab|somb|spect|(?:kilo|centi|milli|deci)met|(?:milli)?lit|meag))er(s|ed)?$/;
const DOUBLED =
  /^((?:re|un|mis|de|over|under|out|pre)?(?:travel|model|label|cancel|fuel|signal|channel|level|counsel|dial|marvel|quarrel|rival|total|tunnel|equal|initial|panel|parcel|pedal|shovel|ravel|bevel|chisel|enamel|funnel|jewel|libel|marshal|medal|spiral|stencil|symbol|towel|trowel|yodel|snorkel|barrel|carol|duel|gruel|hovel|kennel|tinsel|trammel|weasel|distil|fulfil|instil|enrol|appal|enthral|control|patrol|propel|excel|compel))(ed|ing|er|ers|or|ors)$/;
const ISE = /^(.{3,})iz(e|es|ed|ing|er|ers|ation|ations|ational|able|ability)$/;
const NO_ISE =
  /^(?:prize|size|seize|capsize|maize|outsize|downsize|resize|upsize|rightsize|oversize|assize|baize|gaze)/;
const YSE = /^(.*(?:anal|paral|catal|electrol|hydrol|dial|breathal))yz(e|es|ed|er|ers|ing)$/;
const ENCE = /^(.*(?:def|off|pret|lic))ense(s|less)?$/;
const OGUE = /^(.*(?:catal|dial|anal|monol|prol|epil))og(s|ed|ing)?$/;
const LIGATURES = [
  ['pediatric', 'paediatric'],
  ['orthoped', 'orthopaed'],
  ['anesth', 'anaesth'],
  ['hemo', 'haemo'],
  ['hemat', 'haemat'],
  ['leukemi', 'leukaemi'],
  ['anemi', 'anaemi'],
  ['gynecolog', 'gynaecolog'],
  ['esophag', 'oesophag'],
  ['estrogen', 'oestrogen'],
  ['edema', 'oedema'],
  ['fetus', 'foetus'],
  ['maneuver', 'manoeuvre'],
  ['archeolog', 'archaeolog'],
  ['encyclopedi', 'encyclopaedi'],
  ['cesarean', 'caesarean'],
];

/** The British forms of one lower-case American word; none for a word both spell alike. */
export function* britishForms(word) {
  const our = OUR.exec(word);
  if (our) yield `${our[1]}our${our[2]}`;
  const re = RE.exec(word);
  if (re) yield `${re[1]}re${re[2] === 'ed' ? 'd' : (re[2] ?? '')}`;
  const doubled = DOUBLED.exec(word);
  if (doubled) yield `${doubled[1]}l${doubled[2]}`;
  const ise = NO_ISE.test(word) ? null : ISE.exec(word);
  if (ise) yield `${ise[1]}is${ise[2]}`;
  const yse = YSE.exec(word);
  if (yse) yield `${yse[1]}ys${yse[2]}`;
  const ence = ENCE.exec(word);
  if (ence) yield `${ence[1]}ence${ence[2] ?? ''}`;
  const ogue = OGUE.exec(word);
  if (ogue) yield `${ogue[1]}ogu${{ s: 'es', ed: 'ed', ing: 'ing' }[ogue[2]] ?? 'e'}`;
  for (const [american, british] of LIGATURES) if (word.includes(american)) yield word.replace(american, british);
}
