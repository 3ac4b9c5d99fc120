import { isKeyword, isTechnologyList } from '../../facts/keywordLists.ts';
import { readsEnglish } from '../../facts/language.ts';
import { plural, say } from '../../messages/message.ts';
import type { BulletList, Model } from '../../profile/model.ts';
import type { Edit, Place } from '../../profile/place.ts';
import type { Segment } from '../../profile/segment.ts';
import { documentCheck, type Fix, type Lookup, type Related, type Rule, type Summary } from '../rule.ts';

const code = 'bullet.keywords';

/** Sections whose entries have `keywords` of their own. */
const holding = new Set(['work', 'projects']);

/** A list that only names things. */
interface Named {
  /** Index among the lists of its segment. */
  readonly index: number;
  /** Number of highlights. */
  readonly count: number;
}

/** Does the entry that a list belongs to have keywords already? */
function hasKeywords(model: Model, { path }: BulletList): boolean {
  const key = [...path.slice(0, -1), 'keywords'].join('/');
  return model.fields.some(({ text }) => text.path.join('/').startsWith(`${key}/`));
}

/** The list under another key; only where all of it are names, and nothing stands under that key yet. */
function editOf(list: BulletList, model: Model, segment: Segment): Edit | null {
  const { keySpan, bullets, section } = list;
  const plain = bullets.every(({ text, path }) => text.path.length === path.length && isKeyword(text));
  if (!keySpan || !plain || !holding.has(section) || hasKeywords(model, list)) return null;
  const written = segment.text.slice(keySpan.start, keySpan.end);
  if (!written.includes('highlights')) return null;
  return { span: keySpan, newText: written.replace('highlights', 'keywords') };
}

function placeOf(list: BulletList | undefined): Place | null {
  const first = list?.bullets[0];
  if (!list || !first) return null;
  return list.keySpan
    ? { span: list.keySpan, path: list.path }
    : { span: first.text.span, path: first.path, ignore: first.ignore };
}

/** The lists of a segment that only name things. */
const namedIn = (model: Model): readonly Named[] =>
  model.bulletLists.flatMap((list, index) => {
    const [first] = list.bullets;
    if (!first || !list.dated || list.section === 'education') return [];
    return isTechnologyList(list, readsEnglish(model, first.text)) ? [{ index, count: list.bullets.length }] : [];
  });

const what = say('A highlight tells what you did with them; the names alone belong under `keywords`.');

function fixesOf(places: ReadonlyMap<Related, number>, left: readonly Related[], lookup: Lookup): readonly Fix[] {
  const edits = left.flatMap((one): readonly Edit[] => {
    const { model, segment } = lookup(one.at);
    const list = model.bulletLists[places.get(one) ?? -1];
    const edit = list ? editOf(list, model, segment) : null;
    return edit ? [{ ...edit, at: one.at }] : [];
  });
  return edits.length === 0 ? [] : [{ title: say('Move them to `keywords`'), safe: false, edits }];
}

export const bulletKeywords: Rule = {
  code,
  summary: 'Highlights that only name things: "React", "Kubernetes".',
  rationale:
    'A highlight tells what you did. A list of names belongs under `keywords`, where it is set in one line, and leaves the room to what you did with them. Said once of all roles; only where the names are known technologies, or single names.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Kotlin\n      - PostgreSQL\n      - Event sourcing\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    keywords: [Kotlin, Ledger design]\n    highlights:\n      - Rewrote the ledger in Kotlin, which settles 40,000 trades a day\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Team meetings\n      - Ledger design\n',
    ],
  },
  document: documentCheck<readonly Named[]>({
    summarise(model) {
      const found = namedIn(model);
      return found.length > 0 ? found : null;
    },
    *check(summaries: readonly Summary<readonly Named[]>[], { json }) {
      const found = summaries.flatMap(({ at, value }) => value.map((named) => ({ at, named })));
      const places = new Map<Related, number>(
        found.map(({ at, named: { index } }) => [
          {
            message: say('The highlights of this role are keywords too'),
            at,
            place: (model: Model) => placeOf(model.bulletLists[index]),
          },
          index,
        ]),
      );
      const everywhere = [...places.keys()];
      const [first] = everywhere;
      if (!first) return;
      const message =
        found.length === 1
          ? plural(found[0]!.named.count, 'This highlight is a keyword.', 'These {count} highlights are keywords.')
          : say('The highlights of {count} entries here are keywords.', { count: found.length });
      yield {
        code,
        message: [message, what],
        at: first.at,
        place: first.place,
        everywhere,
        fixes: (lookup, left) => (json ? [] : fixesOf(places, left, lookup)),
      };
    },
  }),
};
