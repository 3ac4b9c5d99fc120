import { ofRole } from '../../facts/bullets.ts';
import { bulletOf } from '../../facts/readings.ts';
import { likeCase, partOf, replacePart } from '../../profile/editText.ts';
import type { Bullet, Model } from '../../profile/model.ts';
import type { Place } from '../../profile/place.ts';
import { inflect, verbAlternatives } from '../../reading/en/verbs.ts';
import { documentCheck, type Fix, type Rule, type Summary } from '../rule.ts';

const code = 'bullet.repeated-opening';

/** Words that say nothing by themselves: "Built a new …" twice is no repetition to speak of. */
const empty = new Set(
  'a an the new our my its this that of in on to for with and or as at by from various multiple several'.split(' '),
);

interface Opening {
  /** The verb as written and its lemma. */
  readonly verb: string | null;
  readonly lemma: string | null;
  /** The first three words, where they say something and the bullet has more. */
  readonly words: string | null;
}

function openingOf(bullet: Bullet): Opening {
  const { opening, english, tokens, weak } = bulletOf(bullet.text);
  // What is wrong with "Responsible for" is said once, by the rule about weak openings.
  if (!english || weak) return { verb: null, lemma: null, words: null };
  const words = tokens.filter((token) => token.kind === 'word');
  const first = words.slice(0, 3);
  const telling = words.length > 4 && first.filter(({ lower }) => !empty.has(lower)).length >= 2;
  const verb = opening.kind === 'verb' && opening.subject === null ? opening.verb : null;
  return {
    verb: verb ? partOf(bullet.text, verb) : null,
    lemma: verb?.lemma ?? null,
    words: telling ? first.map(({ text }) => text).join(' ') : null,
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

function fixesOf(bullet: Bullet): readonly Fix[] {
  const { verb } = bulletOf(bullet.text).opening;
  if (!verb) return [];
  const verbs = verbAlternatives(verb.lemma).flatMap((group) => group.verbs.slice(0, 4));
  return [...new Set(verbs)].slice(0, 5).map((lemma) => {
    const word = likeCase(inflect(lemma, verb.form === 'participle' ? 'past' : verb.form), partOf(bullet.text, verb));
    return { title: `Open with "${word}"`, safe: false, edits: [replacePart(bullet.text, verb, word)] };
  });
}

type ListSummary = readonly (readonly Opening[])[];

/** Every bullet by its first words, in lower case. */
function byWords(summaries: readonly Summary<ListSummary>[]): ReadonlyMap<string, readonly Where[]> {
  const groups = new Map<string, Where[]>();
  for (const { at, value } of summaries)
    for (const [list, openings] of value.entries())
      for (const [index, { words }] of openings.entries()) {
        const key = words?.toLowerCase();
        if (key === undefined) continue;
        const group = groups.get(key);
        if (group) group.push({ at, list, index });
        else groups.set(key, [{ at, list, index }]);
      }
  return groups;
}

/** What is said of the verb of a bullet, or null. `counts` holds how often each lemma opens a bullet up to this one. */
function ofVerb(openings: readonly Opening[], index: number, counts: ReadonlyMap<string, number>): string | null {
  const { verb, lemma } = openings[index]!;
  if (verb === null || lemma === null) return null;
  const count = counts.get(lemma) ?? 0;
  if (count > 2)
    return `${count} highlights of this role open with "${verb}". Another verb may say more exactly what you did.`;
  return index > 0 && openings[index - 1]!.lemma === lemma
    ? `The highlight above opens with "${openings[index - 1]!.verb}" too.`
    : null;
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
  summary: 'The same opening verb twice running, three times in a role, or the same first three words anywhere.',
  rationale: 'A column of "Led … Led … Led" reads as one line. Another verb often says more exactly what you did.',
  defaultSeverity: 'hint',
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
    summarise(model) {
      const lists = model.bulletLists.filter(ofRole);
      return lists.length > 0 ? lists.map((list) => list.bullets.map(openingOf)) : null;
    },
    *check(summaries) {
      const groups = byWords(summaries);
      for (const { at, value } of summaries) {
        for (const [list, openings] of value.entries()) {
          const counts = new Map<string, number>();
          for (const [index, { words, lemma }] of openings.entries()) {
            if (lemma !== null) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
            const group = groups.get(words?.toLowerCase() ?? '') ?? [];
            const [first] = group;
            // Of two the second is told; of more, all.
            const again =
              group.length > 2 || (group.length === 2 && first !== undefined && !here(first, { at, list, index }));
            const message = again
              ? `${group.length === 2 ? 'Another highlight opens' : `${group.length} highlights open`} with "${words}"${group.length === 2 ? ' too' : ''}.`
              : ofVerb(openings, index, counts);
            if (message === null) continue;
            yield {
              code,
              message,
              at,
              place: placeOf({ at, list, index }),
              related: group
                .slice(0, again ? 6 : 0)
                .filter((one) => !here(one, { at, list, index }))
                .map((one) => ({ message: 'Opens with the same words', at: one.at, place: placeOf(one) })),
              fixes: (lookup) => {
                const bullet = bulletAt(lookup(at).model, { at, list, index });
                return bullet ? fixesOf(bullet) : [];
              },
            };
          }
        }
      }
    },
  }),
};
