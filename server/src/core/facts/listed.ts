import type { Model } from '../profile/model.ts';
import type { Segment } from '../profile/segment.ts';
import type { Span } from '../text/span.ts';

/** A kind of thing that a profile lists, so that its number can be counted. */
interface Kind {
  /** Words for it, behind a number. */
  readonly words: RegExp;
  /** Up to so many, people list all they have. Of talks they list some, of papers once there are many. */
  readonly all: number;
  /** What one segment lists: a key for each. */
  readonly count: (model: Model, segment: Segment) => readonly string[];
}

const entriesOf =
  (section: string): Kind['count'] =>
  (_, { entries }) =>
    entries.flatMap((entry) => (entry.section === section && entry.index !== null ? [''] : []));

const jobs: Kind['count'] = (model) => model.dated.flatMap(({ section }) => (section === 'work' ? [''] : []));

/** Languages that are spoken, and those that a group of skills called so holds. */
const languages: Kind['count'] = (model, segment) => [
  ...entriesOf('languages')(model, segment),
  ...model.skills.flatMap(({ name, keywords }) => (/language/i.test(name?.value ?? '') ? keywords.map(() => 's') : [])),
];

const every = Number.POSITIVE_INFINITY;

const kinds = {
  certificates: {
    words: /^(?:certificat\w+|certs|credentials|licen[cs]es)$/i,
    all: every,
    count: entriesOf('certificates'),
  },
  degrees: { words: /^(?:degrees?|diplomas)$/i, all: every, count: entriesOf('education') },
  languages: { words: /^languages$/i, all: every, count: languages },
  patents: { words: /^patents$/i, all: 12, count: entriesOf('patents') },
  publications: { words: /^(?:publications|papers|articles|books)$/i, all: 6, count: entriesOf('publications') },
  talks: { words: /^(?:talks|lectures|presentations)$/i, all: 0, count: entriesOf('talks') },
  awards: { words: /^(?:awards|prizes)$/i, all: 12, count: entriesOf('awards') },
  projects: { words: /^projects$/i, all: 0, count: entriesOf('projects') },
  roles: { words: /^(?:roles|jobs|positions|posts)$/i, all: 0, count: jobs },
  employers: { words: /^(?:employers|companies|firms)$/i, all: 0, count: jobs },
} as const satisfies Readonly<Record<string, Kind>>;

export type Listed = keyof typeof kinds;

const names = Object.keys(kinds) as readonly Listed[];

/** What one segment lists, by kind; kinds of which it lists nothing are absent. */
export type ListedThings = Readonly<Partial<Record<Listed, readonly string[]>>>;

export function listedIn(model: Model, segment: Segment): ListedThings {
  const found: Partial<Record<Listed, readonly string[]>> = {};
  for (const name of names) {
    const keys = kinds[name].count(model, segment);
    if (keys.length > 0) found[name] = keys;
  }
  return found;
}

/** The kind of thing that the last word of "three certifications" counts; null for all that a profile does not list. */
export function kindCounted(words: string): Listed | null {
  const last = /[\p{L}-]+$/u.exec(words.trim())?.[0] ?? '';
  return names.find((name) => kinds[name].words.test(last)) ?? null;
}

/** "Holds six patents", "engineer with four patents": no house or office stands between. */
const OWN =
  /(?:^|[.;:]\s)(?:(?!\b(?:at|for|in|by|from|that|which|whose|team|firm|company|agency|studio)\b)[^.;:])*?\b(?:holds?|holding|holder of|with|won|winner of|wins|author of|inventor (?:of|on)|named on|published|co-?author of|has|have)\s(?:(?:over|more than|some|about|her|his|my)\s)?$/i;

/** Words before a number of things by which somebody has them: "holds six patents", "speaks five languages". */
const HAVING: Readonly<Partial<Record<Listed, RegExp>>> = {
  languages:
    /\b(?:sp(?:eak|oke)\w*|fluent|works?|working|at home|with|interpret\w*|translat\w*|convers\w*|proficient|teach\w*|taught|read\w*|native|command)\b[^.;,:]{0,30}$/i,
  patents: OWN,
  awards: OWN,
  publications: OWN,
};

/** What follows a number of things that stand in no list: "four patents pending". */
const OPEN = /^\s(?:\p{L}+\s){0,2}?(?:pending|filed|under review|in preparation|in press|submitted|nominations?)\b/iu;

/** Does a text say that its writer has so many of a kind ("five languages" that a product knows are none)? */
export function isHolding(kind: Listed, text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (kind !== 'languages' && OPEN.test(text.slice(end, end + 40))) return false;
  return HAVING[kind]?.test(before) ?? true;
}

/** How many of a kind all segments list, and whether that should be all where somebody states so many. */
export function countListed(
  shares: readonly ListedThings[],
  kind: Listed,
  stated: number,
): { readonly count: number; readonly whole: boolean } {
  const keys = shares.flatMap((share) => share[kind] ?? []);
  const whole = stated <= kinds[kind].all;
  // Spoken languages and programming languages are counted apart: either may be meant.
  const skills = keys.filter((key) => key === 's').length;
  return { count: Math.max(skills, keys.length - skills), whole };
}
