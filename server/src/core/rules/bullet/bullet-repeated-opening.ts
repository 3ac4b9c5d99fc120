import { ended, isLongAgo, ofRole, openingVerbs } from '../../facts/bullets.ts';
import { namesOnly } from '../../facts/keywordLists.ts';
import { readsEnglish } from '../../facts/language.ts';
import { isNaming } from '../../facts/namingLines.ts';
import { bulletOf, isProtectedPart } from '../../facts/readings.ts';
import { type Message, say } from '../../messages/message.ts';
import { likeCase, partOf, replacePart } from '../../profile/editText.ts';
import type { Bullet, BulletList, Model } from '../../profile/model.ts';
import type { Place } from '../../profile/place.ts';
import { inflect, verbAlternatives } from '../../reading/en/verbs.ts';
import type { Token } from '../../reading/tokens.ts';
import { type DocumentFinding, documentCheck, type Fix, type Rule, type Summary } from '../rule.ts';

const code = 'bullet.repeated-opening';

/** Words that say nothing by themselves: "Built a new …" twice is no repetition to speak of. */
const empty = new Set(
  'a an the new our my its this that of in on to for with and or as at by from various multiple several'.split(' '),
);

/** More places than these nobody jumps to. */
const mostRelated = 6;

/** Texts that agree in so many characters are the same. */
const longest = 60;

interface Opening {
  /** The verb as written and its lemma. */
  readonly verb: string | null;
  readonly lemma: string | null;
  /** The first three words, where they say something and the bullet has more. */
  readonly words: string | null;
  /** The beginning of the whole text: what is said twice word for word is a duplicate, not an opening. */
  readonly whole: string;
}

/** The first words of a text, as far as nothing stands between them. */
function firstWords(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.slice(0, 3).findIndex((token) => token.kind !== 'word');
  return tokens.slice(0, stop < 0 ? 3 : stop);
}

function openingOf(bullet: Bullet, model: Model): Opening {
  const { opening, tokens, weak } = bulletOf(bullet.text);
  // What is wrong with "Responsible for" is said once, by the rule about weak openings.
  const none: Opening = { verb: null, lemma: null, words: null, whole: '' };
  if (
    !readsEnglish(model, bullet.text) ||
    weak ||
    namesOnly(bullet) ||
    isNaming(bullet.text) ||
    isProtectedPart(bullet.text, { start: 0, end: 1 })
  )
    return none;
  const words = tokens.filter((token) => token.kind === 'word');
  const first = firstWords(tokens);
  // "Created a model-based simulator" goes on in the same word.
  const behind = tokens[first.length];
  const cut = behind?.spaced === false && /^[-‐‑/]$/.test(behind.text);
  const telling =
    // Names of things that begin alike ("Bachelor's degree in …") are no opening.
    opening.kind !== 'noun' &&
    !cut &&
    first.length === 3 &&
    words.length > 4 &&
    first.filter(({ lower }) => !empty.has(lower)).length >= 2;
  const verb = opening.kind === 'verb' && opening.subject === null ? opening.verb : null;
  return {
    verb: verb ? partOf(bullet.text, verb) : null,
    lemma: verb?.lemma ?? null,
    words: telling ? first.map(({ text }) => text).join(' ') : null,
    whole: bullet.text.value.slice(0, longest),
  };
}

/** Where a bullet stands: segment, list in it, bullet in that. */
interface Where {
  readonly at: number;
  readonly list: number;
  readonly index: number;
}

const bulletAt = (model: Model, { list, index }: Where): Bullet | undefined =>
  model.bulletLists.filter(ofRole)[list]?.bullets[index];

/** What begins the name of a thing. Before anything else another verb may not fit: "Developed contributions to". */
const determined = /^(?:an?|the|this|these|all|both|each|every|several|multiple|many|new|our|its|their|his|her)$/;

function fixesOf(bullet: Bullet, list: BulletList): readonly Fix[] {
  const { opening, tokens } = bulletOf(bullet.text);
  const { verb } = opening;
  const object = verb ? tokens[verb.last + 1] : undefined;
  if (!verb || !object || (object.kind !== 'number' && !determined.test(object.lower))) return [];
  const past = ended(list);
  // A verb that another highlight opens with would be told next.
  const used = openingVerbs(list);
  const verbs = verbAlternatives(verb.lemma).flatMap((group) =>
    group.verbs.slice(0, 4).filter((one) => !used.has(one)),
  );
  return [...new Set(verbs)].slice(0, 5).map((lemma) => {
    // "Lead the crew" of a role that has ended was to be "Led".
    const form = verb.form === 'participle' || (past && verb.form === 'base') ? 'past' : verb.form;
    const word = likeCase(inflect(lemma, form), partOf(bullet.text, verb));
    return {
      title: say('Open with "{text}"', { text: word }),
      safe: false,
      edits: [replacePart(bullet.text, verb, word)],
    };
  });
}

type ListSummary = readonly (readonly Opening[])[];

/** A bullet by its first words; `order` counts the lists of the file. */
interface Spoken extends Where {
  readonly order: number;
  /** It opens with a verb. */
  readonly told: boolean;
  readonly whole: string;
}

/** Every bullet by its first words, in lower case. */
function byWords(summaries: readonly Summary<ListSummary>[]): ReadonlyMap<string, readonly Spoken[]> {
  const groups = new Map<string, Spoken[]>();
  let order = 0;
  for (const { at, value } of summaries)
    for (const [list, openings] of value.entries()) {
      order++;
      for (const [index, { words, verb, whole }] of openings.entries()) {
        const key = words?.toLowerCase();
        if (key === undefined) continue;
        const one = { at, list, index, order, told: verb !== null, whole };
        const group = groups.get(key);
        if (group) group.push(one);
        else groups.set(key, [one]);
      }
    }
  for (const [key, group] of groups)
    groups.set(
      key,
      group.filter((one) => group.some((other) => isHeard(one, other))),
    );
  return groups;
}

/** Does a reader notice that two open alike: in one list, or in the next one, where both are told with a verb? */
const isHeard = (one: Spoken, other: Spoken): boolean =>
  one !== other &&
  one.whole !== other.whole &&
  (one.order === other.order || (Math.abs(one.order - other.order) === 1 && one.told && other.told));

/** The verbs that open too many highlights of a role: the index of the one to say it at, and what. Each verb once. */
function ofVerbs(openings: readonly Opening[]): ReadonlyMap<number, { message: Message; readonly others: number[] }> {
  const places = new Map<string, number[]>();
  for (const [index, { lemma }] of openings.entries())
    if (lemma !== null) places.set(lemma, [...(places.get(lemma) ?? []), index]);
  const said = new Map<number, { message: Message; readonly others: number[] }>();
  for (const all of places.values()) {
    const verb = (index: number): string => openings[index]!.verb ?? '';
    if (all.length > 2) {
      const message = say(
        '{count} highlights of this role open with "{verb}". Another verb may say more exactly what you did.',
        { count: all.length, verb: verb(all[2]!) },
      );
      said.set(all[2]!, { message, others: all.filter((one) => one !== all[2]) });
      continue;
    }
    const [one, two] = all;
    if (one !== undefined && two === one + 1)
      said.set(two, {
        message: say('The highlight above opens with "{verb}" too.', { verb: verb(one) }),
        others: [one],
      });
  }
  return said;
}

const here = (a: Where, b: Where): boolean => a.at === b.at && a.list === b.list && a.index === b.index;

/** The opening verb of a bullet, else its first word. */
const placeOf =
  (where: Where) =>
  (model: Model): Place | null => {
    const bullet = bulletAt(model, where);
    if (!bullet) return null;
    const { opening, tokens } = bulletOf(bullet.text);
    const part = opening.verb ?? tokens[0];
    return part ? { span: bullet.text.part(part.start, part.end), path: bullet.path, ignore: bullet.ignore } : null;
  };

export const bulletRepeatedOpening: Rule = {
  code,
  summary:
    'The same opening verb twice running, three times in a role, or the same first three words in a role or the next one.',
  rationale: 'A column of "Led … Led … Led" reads as one line. Another verb often says more exactly what you did.',
  defaultSeverity: 'hint',
  options: ['merit.maxAgeYears'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Built the ledger for 3 markets\n      - Built the importer for 14 formats\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Led the effort to move 12 services\nvolunteer:\n  - organization: Code Club\n    highlights:\n      - Led the effort to open 3 more clubs\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Built the ledger for 3 markets\n      - Trained 6 analysts\n      - Built the importer for 14 formats\n',
    ],
  },
  document: documentCheck<ListSummary>({
    summarise(model, context) {
      const lists = model.bulletLists.filter(ofRole);
      if (lists.length === 0) return null;
      return lists.map((list) =>
        isLongAgo(list, context) ? [] : list.bullets.map((bullet) => openingOf(bullet, model)),
      );
    },
    *check(summaries) {
      const groups = byWords(summaries);
      const finding = (where: Where, message: Message, others: readonly Where[], same: Message): DocumentFinding => ({
        code,
        message,
        at: where.at,
        place: placeOf(where),
        related: others.slice(0, mostRelated).map((one) => ({ message: same, at: one.at, place: placeOf(one) })),
        fixes: (lookup) => {
          const { model } = lookup(where.at);
          const bullet = bulletAt(model, where);
          return bullet ? fixesOf(bullet, model.bulletLists.filter(ofRole)[where.list]!) : [];
        },
      });
      // The same words are said of their second place, the same verb of its last in a row.
      const told = new Set<string>();
      for (const { at, value } of summaries) {
        for (const [list, openings] of value.entries()) {
          for (const [index, { words }] of openings.entries()) {
            const group = groups.get(words?.toLowerCase() ?? '') ?? [];
            const [, second] = group;
            if (!second || !here(second, { at, list, index })) continue;
            const count = group.length;
            told.add(`${at} ${list} ${index}`);
            const message =
              count === 2
                ? say('Another highlight opens with "{words}" too.', { words: words ?? '' })
                : say('{count} highlights open with "{words}".', { count, words: words ?? '' });
            const others = group.filter((one) => one !== second);
            yield finding(second, message, others, say('Opens with the same words'));
          }
          for (const [index, { message, others }] of ofVerbs(openings)) {
            if (told.has(`${at} ${list} ${index}`)) continue;
            const places = others.map((other) => ({ at, list, index: other }));
            yield finding({ at, list, index }, message, places, say('Opens with this verb'));
          }
        }
      }
    },
  }),
};
