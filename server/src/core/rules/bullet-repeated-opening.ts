import type { Bullet, Model } from '../profile/model.ts';
import { inflect, verbAlternatives } from '../reading/verbs.ts';
import { inBullet, likeCase, ofRole, replacePart } from './bullets.ts';
import { bulletOf } from './readings.ts';
import { documentCheck, type Fix, type Rule } from './rule.ts';

const code = 'bullet.repeated-opening';

interface Opening {
  readonly bullet: Bullet;
  readonly lemma: string | null;
  /** The first three words, where the bullet has more; null otherwise. */
  readonly words: string | null;
}

function openingsOf(model: Model): readonly (readonly Opening[])[] {
  return model.bulletLists
    .filter((list) => ofRole(list))
    .map((list) =>
      list.bullets.map((bullet): Opening => {
        const { opening, english, tokens } = bulletOf(bullet.text);
        const words = tokens.filter((token) => token.kind === 'word');
        const first = english && words.length > 4 ? words.slice(0, 3).map((token) => token.lower) : null;
        return { bullet, lemma: english ? (opening.verb?.lemma ?? null) : null, words: first?.join(' ') ?? null };
      }),
    );
}

function fixesOf(bullet: Bullet): readonly Fix[] {
  const { verb } = bulletOf(bullet.text).opening;
  if (!verb) return [];
  const verbs = verbAlternatives(verb.lemma).flatMap((group) => group.verbs.slice(0, 4));
  return [...new Set(verbs)].slice(0, 5).map((lemma) => {
    const word = likeCase(inflect(lemma, verb.form === 'participle' ? 'past' : verb.form), verb.text);
    return { title: `Open with "${word}"`, safe: false, edits: [replacePart(bullet.text, verb, word)] };
  });
}

type ListSummary = readonly (readonly (readonly [lemma: string | null, words: string | null])[])[];

/** What is said of the bullet at an index of a list, or null. `earlier` holds the first words of bullets before the list. */
function repeats(list: ListSummary[number], index: number, earlier: ReadonlySet<string>): string | null {
  const [lemma, words] = list[index]!;
  if (words !== null && earlier.has(words)) return `Another highlight opens with "${words}" too.`;
  if (lemma === null) return null;
  if (index > 0 && list[index - 1]![0] === lemma) return `Two highlights in a row open with "${lemma}".`;
  const before = list.slice(0, index).filter(([other]) => other === lemma).length;
  return before >= 2
    ? `This is the ${before === 2 ? 'third' : `${before + 1}th`} highlight of the role that opens with "${lemma}".`
    : null;
}

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
      const lists = openingsOf(model);
      return lists.length > 0 ? lists.map((list) => list.map(({ lemma, words }) => [lemma, words] as const)) : null;
    },
    *check(summaries) {
      const earlier = new Set<string>();
      for (const { at, value } of summaries) {
        for (const [listIndex, list] of value.entries()) {
          for (const index of list.keys()) {
            const message = repeats(list, index, earlier);
            if (message === null) continue;
            yield {
              code,
              message,
              at,
              place: (model) => {
                const bullet = openingsOf(model)[listIndex]?.[index]?.bullet;
                if (!bullet) return null;
                const { opening, tokens } = bulletOf(bullet.text);
                const part = opening.verb ?? tokens[0];
                return part ? inBullet(code, bullet, part, message) : null;
              },
              fixes: (lookup) => {
                const bullet = openingsOf(lookup(at).model)[listIndex]?.[index]?.bullet;
                return bullet ? fixesOf(bullet) : [];
              },
            };
          }
          for (const [, words] of list) if (words !== null) earlier.add(words);
        }
      }
    },
  }),
};
