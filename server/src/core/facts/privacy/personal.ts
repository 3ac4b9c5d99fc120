import type { Field, Model } from '../../profile/model.ts';
import type { Place } from '../../profile/place.ts';
import type { Text } from '../../profile/text.ts';
import type { Span } from '../../text/span.ts';
import { kindOf, properties, property, spanOf, type YamlNode } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { memo } from '../memo.ts';
import type { Topic } from './customs.ts';

/** Something personal in a segment: a key of `basics`, or a part of the text of a field. */
export type Personal =
  | { readonly topic: Topic; readonly key: string }
  | { readonly topic: Topic; readonly field: number; readonly start: number; readonly end: number };

/** Keys that people and other tools add to `basics`; the format has only `image`. */
const keys: Readonly<Record<string, Topic>> = {
  image: 'photo',
  photo: 'photo',
  picture: 'photo',
  avatar: 'photo',
  birthdate: 'birth-date',
  birthday: 'birth-date',
  dateofbirth: 'birth-date',
  dob: 'birth-date',
  age: 'birth-date',
  born: 'birth-date',
  maritalstatus: 'marital-status',
  civilstatus: 'marital-status',
  religion: 'religion',
  caste: 'religion',
  ssn: 'national-id',
  socialsecuritynumber: 'national-id',
  passport: 'national-id',
  passportnumber: 'national-id',
  nationalid: 'national-id',
  aadhaar: 'national-id',
  idnumber: 'national-id',
};

const folded = (key: string): string => key.replace(/[-_ ]/g, '').toLowerCase();

const birth = String.raw`(?:date of birth|birth ?date|birthday|d\.?o\.?b\.?|geburtsdatum|geboren(?: am)?|date de naissance|née? le|fecha de nacimiento|data di nascita|data de nascimento)`;
const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]|\d{4}\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[\s.,]{1,2}\d)`;
const marital =
  '(?:marital status|civil status|familienstand|situation (?:familiale|de famille)|estado civil|stato civile)';
const belief = '(?:religion|religious (?:affiliation|belief)|caste|konfession|religión|religione|religião)';
const number =
  "(?:social security|national (?:id|identity|identification|insurance)|identity card|id card|passport|aadhaa?r|voter id|pan card|nric|cnic|ssn|nino|dni|nie|cpf|personnummer|driver'?s licen[cs]e|driving licen[cs]e)";

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
/** A day or a year of birth by itself: "4 May 1991", "May 4, 1991", "04/05/1991", "1991"; "4 calves" is none. */
const whole = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s${month}\.?,?\s\d{4}|${month}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|${month}\s\d{4}|(?:19[3-9]|200)\d)(?!\d)`;
/** Where a part of a text begins, so that what is told is told of the person. */
const partBegins = String.raw`(?<=^|[\n:,;.|(·•]\s{0,3})`;
const partEnds = String.raw`(?=\s{0,2}(?:$|[\n,;.|)·•]))`;
const ageInYears = String.raw`(?:1[6-9]|[2-7]\d)`;
const believer =
  '(?:roman catholic|catholic|christian|protestant|anglican|methodist|baptist|orthodox christian|muslim|jew|jewish|hindu|buddhist|sikh|mormon|quaker|church of england|atheist|agnostic)';
const offspring = String.raw`(?:no|one|two|three|four|five|\d|a|my)\s(?:\w{1,10}\s)?(?:child(?:ren)?|kids?|sons?|daughters?)\b`;

/** Labels with what follows them, by topic. Every quantifier is bounded. */
const patterns: readonly (readonly [Topic, RegExp])[] = [
  ['birth-date', new RegExp(String.raw`(?<![\p{L}])${birth}\s{0,3}[:–—-]?\s{0,3}${day}[^\n;|]{0,16}`, 'giu')],
  ['birth-date', new RegExp(String.raw`(?<![\p{L}])born\s(?:on|in)\s${day}(?:[^\n;|,.]{0,12}\d{2,4})?`, 'giu')],
  ['birth-date', new RegExp(String.raw`${partBegins}(?:born\s{0,2}:?|b\.)\s{0,3}${whole}`, 'giu')],
  [
    'birth-date',
    new RegExp(String.raw`${partBegins}(?:aged?\s${ageInYears}|${ageInYears}\s(?:years|yrs)\sold)${partEnds}`, 'giu'),
  ],
  [
    'birth-date',
    new RegExp(
      String.raw`(?<=^\W{0,3}(?:an?\s)?)${ageInYears}[- ]years?[- ]old(?=\s(?!compan|firm|business|house|building|bridge|ship|boat|brand|club|charity|school|system|app|family|code|legacy|platform|product|plant|team|org|tradition|practice))`,
      'giu',
    ),
  ],
  // "Age: 38" begins a text or a part of it; "average age: 38" is somebody else's.
  [
    'birth-date',
    /(?:(?<=^|[\n:,;.|(·•]\s{0,3})age\s{0,2}[:=]\s{0,3}|(?<![\p{L}])(?:I am|I'm|I’m)\s)\d{2}\b(?:\syears\sold)?(?!\s?[%\p{L}])/giu,
  ],
  ['marital-status', new RegExp(String.raw`(?<![\p{L}])${marital}\s{0,3}[:–—-]\s{0,3}\p{L}+`, 'giu')],
  [
    'marital-status',
    new RegExp(
      String.raw`${partBegins}(?:single|married|unmarried|divorced|widowed)(?:,|\swith|\sand)\s${offspring}`,
      'giu',
    ),
  ],
  [
    'marital-status',
    /^(?:single|married|unmarried|divorced|widowed)(?=,|$|\swith\s(?:\w{1,8}\s)?(?:child|kid))[^\n]{0,60}/giu,
  ],
  [
    'religion',
    new RegExp(String.raw`(?:^faith\s{0,2}:\s{0,3}\p{L}+|(?<![\p{L}])practi[sc]ing\s${believer}(?![\p{L}]))`, 'giu'),
  ],
  ['religion', new RegExp(`^${believer}$`, 'giu')],
  ['religion', new RegExp(String.raw`(?<![\p{L}])${belief}\s{0,3}[:–—-]\s{0,3}\p{L}+`, 'giu')],
  [
    'national-id',
    new RegExp(
      String.raw`(?<![\p{L}])${number}\s{0,2}(?:card\s)?(?:no\.?|number|nr\.?|#)?\s{0,3}[:#–—-]?\s{0,3}(?=[A-Z]{0,3}[\d -]{0,3}\d)[A-Z0-9](?:[ ./-]?[A-Z0-9]){5,19}(?![\p{L}\d])`,
      'giu',
    ),
  ],
  ['national-id', /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/gu],
];

const bare = /^(?:single|married|unmarried|divorced|widowed)(?!.{1,24}(?:child|kid|son|daughter))/i;
const bareBelief = new RegExp(`^${believer}$`, 'iu');
/** Of whom an age is told that is not the person's: "pupils, aged 16". */
const ofOthers =
  /\b(?:pupils?|students?|child(?:ren)?|boys?|girls?|residents?|patients?|clients?|people|adults?|women|men|players?|learners?|members?|users?|compan(?:y|ies)|firms?|house|business(?:es)?|buildings?|trees?|vines?|ships?|bridges?|systems?|machines?|wines?|cattle|cows?|horses?)\b[^.;\n]{0,20}$/iu;

const homeAddress =
  /(?<![\p{L}])(?<!(?:ip|mac|e-?mail|mail|web|memory|wallet)\s)(?:(?:home|postal|permanent|residential|present|street)\saddress|address)\s{0,3}[:–—-]\s{0,3}[^\n]{0,80}\d[^\n]{0,60}/giu;

/** Anything of this in a text makes it worth a closer look. */
const hint =
  /birth|born|\bage\b|d\.?o\.?b|gebor|geburt|naissance|\bnée? |nacimiento|nasci|status|stand|situation|civil|single|married|divorced|widowed|religi|caste|konfession|faith|practi[sc]ing|\baged\b|years?[- ]old|\bb\. ?\d|catholic|christian|protestant|anglican|methodist|baptist|muslim|jew|hindu|buddhist|sikh|mormon|quaker|church of|atheist|agnostic|number|\bno\b|passport|aadha|\bid\b|licen|ssn|nric|cnic|dni|cpf|\d{3}-\d{2}-\d{4}|address|\b(?:am|['’]m) \d/i;
const isWorthALook = memo((value) => hint.test(value));

const street =
  /\p{Nd}.{0,80}\p{L}{3}|\p{L}{3}.{0,80}\p{Nd}|\b(?:street|road|avenue|lane|drive|boulevard|court|apartment|nagar|colony|stra(?:ss|ß)e|rue|calle|via|plaza)\b/isu;

/** "Dover, DE 19901": a town of the United States with its postal code. */
const townAlone = /^[\p{L}\s.'-]+,\s*[A-Z]{2}[,\s]+\d{5}(?:-\d{4})?$/u;

/** Where people work, and would be written to: a laboratory, a department, a hall of a university. */
const office =
  /\b(?:laborator(?:y|ies)|university|universit[àäé]t?|universidad\p{L}*|dep(?:artmen)?t|department|institute?\p{L}{0,2}|facult(?:y|é|ad)|college|campus|hospital|office|suite|room)(?!\p{L})/iu;

/** Is this the street somebody lives in, not only the town, or a box at the post office? */
const isStreet = (value: string): boolean =>
  !townAlone.test(value.trim()) &&
  !office.test(value.slice(0, 300)) &&
  street.test(value.slice(0, 300)) &&
  !/\bp\.?\s?o\.?\s?box\b|postfach/i.test(value);

/** A flat is somebody's home, whoever writes from where. */
const home = /\b(?:apt|apto|appt|apartment|flat|unit|appartement|wohnung|piso|depto)\b|#\s?\d/iu;
/** An address of a university, those of former students apart: where the street is that of an office. */
const academic =
  /@(?!.*alum)(?:(?:[\w-]+\.)+edu(?:\.[a-z]{2})?|(?:[\w-]+\.)+ac\.[a-z]{2}|(?:[\w-]+\.)*(?:uni|univ|tu|fh|ethz?|epfl)[\w-]*\.[a-z]{2,3})\s*$/iu;

/** May the street be that of the office: does the person write from a university, and give no flat? */
const writesFromOffice = (model: Model, value: string): boolean =>
  !home.test(value) &&
  model.fields.some(
    ({ section, kind, text }) => section === 'basics' && kind === 'email' && academic.test(text.value.slice(-120)),
  );

const labels: readonly (readonly [Topic, RegExp])[] = [
  ['birth-date', new RegExp(`^(?:${birth}|age)$`, 'iu')],
  ['marital-status', new RegExp(`^${marital}$`, 'iu')],
  ['religion', new RegExp(`^${belief}$`, 'iu')],
  ['national-id', new RegExp(String.raw`^${number}(?:\s(?:no\.?|number))?$`, 'iu')],
];

const prose = new Set([null, 'markdown']);

function* inField(model: Model, field: Field, index: number): Iterable<Personal> {
  const { text, name, kind, section } = field;
  const { value } = text;
  if (section === 'basics' && name === 'address') {
    if (isStreet(value) && !writesFromOffice(model, value))
      yield { topic: 'address', field: index, start: 0, end: value.length };
    return;
  }
  if (!prose.has(kind) || section === 'meta' || section === 'references' || !isWorthALook(text)) return;
  if (section === 'sections' && name === 'name') {
    for (const [topic, label] of labels)
      if (label.test(value.trim().replace(/\s*:$/, ''))) yield { topic, field: index, start: 0, end: value.length };
  }
  const seen: Personal[] = [];
  const told = section === 'basics' || section === 'sections' || section === 'interests';
  for (const [topic, pattern] of told ? [...patterns, ['address', homeAddress] as const] : patterns) {
    for (const match of value.matchAll(pattern)) {
      const { index: start } = match;
      // A word by itself is an item of a list; beside a key it is the value of something else.
      if (topic === 'marital-status' && bare.test(match[0]) && typeof text.path.at(-1) !== 'number') continue;
      if (
        topic === 'religion' &&
        bareBelief.test(match[0]) &&
        (section !== 'sections' || typeof text.path.at(-1) !== 'number')
      )
        continue;
      if (
        topic === 'birth-date' &&
        (!told || ofOthers.test(value.slice(Math.max(0, start - 40), start))) &&
        /^(?:b|a|\d)/i.test(match[0]) &&
        !/^age\s?[:=]/i.test(match[0])
      )
        continue;
      if (seen.some((one) => 'field' in one && one.topic === topic && one.start <= start && start < one.end)) continue;
      seen.push({ topic, field: index, start, end: start + match[0].trimEnd().length });
    }
  }
  yield* seen;
}

const isEmpty = (value: YamlNode): boolean =>
  kindOf(value) === 'empty' || (kindOf(value) === 'scalar' && !/[\p{L}\p{N}]/u.test(sourceOf(value) ?? ''));

const known = new WeakMap<Model, readonly Personal[]>();

/** Everything personal in a segment, made once. */
export function personalIn(model: Model): readonly Personal[] {
  const before = known.get(model);
  if (before) return before;
  const found: Personal[] = [];
  const seen = new Set<Topic>();
  for (const { name, value } of properties(model.basics?.node)) {
    const topic = keys[folded(name)];
    // `image` and `picture` are one photo, `birthDate` and `age` one birthday.
    if (!topic || isEmpty(value) || seen.has(topic)) continue;
    seen.add(topic);
    found.push({ topic, key: name });
  }
  for (const [index, field] of model.fields.entries()) found.push(...inField(model, field, index));
  known.set(model, found);
  return found;
}

/** The text a personal detail stands in, for details that are not keys. */
export const textOf = (model: Model, detail: Personal): Text | null =>
  'field' in detail ? (model.fields[detail.field]?.text ?? null) : null;

/** Where a personal detail stands. */
export function placeOf(model: Model, detail: Personal): Place | null {
  if ('key' in detail) {
    const found = property(model.basics?.node, detail.key);
    const span: Span | undefined = found && {
      start: found.keySpan.start,
      end: spanOf(found.value)?.end ?? found.keySpan.end,
    };
    return span ? { span, path: ['basics', detail.key] } : null;
  }
  const text = textOf(model, detail);
  return text ? { span: text.part(detail.start, detail.end), path: text.path } : null;
}
