/** Share of all their words that two texts must have in common to be one said twice, in one list and in two. */
const alike = 0.8;
const alikeElsewhere = 0.9;
/** The same for two highlights of some length in one list: of all words, and of those the shorter one has. */
const alikeLong = 0.4;
const contained = 0.7;
/** With the same five words at the beginning less is enough. */
const containedSameStart = 0.6;
const long = 10;
/** Two roles may well have a short task in common: fewer words than these are compared within a list only. */
const fewestElsewhere = 6;
/** Two projects may well be described alike in a few words: "Website made with Webflow". */
const fewestDescribed = 9;

/** A text as it is compared. */
export interface Words {
  readonly words: readonly string[];
  /** The numbers and ordinals among the words: "level 3" and "level 5" are two things. */
  readonly numerals: readonly string[];
  /** Technologies, names and numbers: what differs in these is not the same, however like the rest. */
  readonly things: readonly string[];
  readonly highlight: boolean;
  readonly section: string;
  /** Who said it: the list it stands in, empty for a summary, and what the role is called, without a number in its name. */
  readonly list: string;
  readonly title: string | null;
  /** How many highlights that list has; 0 for a summary. */
  readonly beside: number;
  /** The section of facts that its entries may share (awards, papers); null where it tells of work. */
  readonly apart: string | null;
  /** How it begins, to be quoted. */
  readonly start: string;
}

/** Do both name a thing that the other does not: two technologies, two versions, two clients? */
function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => !b.includes(one)) && b.some((one) => !a.includes(one));
}

/** Has each a word of its own that says something: "to add contacts" and "to add dishes"? */
const goesOnOtherwise = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const own = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].some((word) => word.length >= telling && !other.has(word));
  return own(a, b) && own(b, a);
};
const telling = 4;

/** Are these the same words about another number: two levels of a course, two years, two halls? */
function numberOthers(a: Words, b: Words): boolean {
  if (a.numerals.length === 0 || b.numerals.length === 0 || a.words.length !== b.words.length) return false;
  if (a.numerals.join(' ') === b.numerals.join(' ')) return false;
  const plain = ({ words, numerals }: Words): string => words.filter((word) => !numerals.includes(word)).join(' ');
  return plain(a) === plain(b);
}

/** A study may be a job as well: its subject is told in both. */
const isStudyAndJob = (a: Words, b: Words): boolean => (a.section === 'education') !== (b.section === 'education');

/** Is one text the other over again? `together`: they stand in one list. */
export function saysAgain(a: Words, b: Words, together: boolean): boolean {
  // Records are alike by nature; only one that stands twice in its list is one too many.
  if (a.apart !== null && a.apart === b.apart)
    return together && a.words.length >= fewestElsewhere && a.words.join(' ') === b.words.join(' ');
  // A job done twice is told twice.
  if (!together && a.title !== null && a.title === b.title && a.highlight === b.highlight) return false;
  const least = a.highlight && b.highlight ? fewestElsewhere : fewestDescribed;
  if (!together && Math.min(a.words.length, b.words.length) < least) return false;
  // The likeness of their words is asked first: nearly all texts differ there, which is quickly seen.
  return isLike(a, b, together) && !isStudyAndJob(a, b) && !differ(a.things, b.things) && !numberOthers(a, b);
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The different words of a text, which is compared with many. */
function setOf(words: readonly string[]): ReadonlySet<string> {
  const known = sets.get(words);
  if (known) return known;
  const set = new Set(words);
  sets.set(words, set);
  return set;
}

/** Have both so many words in common that one may be the other over again? */
function isLike(a: Words, b: Words, together: boolean): boolean {
  const [left, right] = [setOf(a.words), setOf(b.words)];
  const smaller = Math.min(left.size, right.size);
  const share = together ? alike : alikeElsewhere;
  const both = a.highlight && b.highlight;
  const start = both && a.words.length >= 6 && a.words.slice(0, 5).every((word, index) => word === b.words[index]);
  if (!start && !(both && together) && smaller < share * Math.max(left.size, right.size)) return false;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  const all = left.size + right.size - shared;
  if (shared >= share * all) return true;
  if (!both) return false;
  // What begins alike and goes on otherwise is two things: "… that lets users add a dish", "… add a table to the list".
  if (start && goesOnOtherwise(left, right)) return false;
  if (start && shared >= containedSameStart * smaller) return true;
  // Two employers may well have had the same duty: only the same words are one thing said twice there.
  return together && smaller >= long && shared >= contained * smaller && shared >= alikeLong * all;
}
