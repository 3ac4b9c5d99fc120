import { bulletOf } from '../../facts/readings.ts';
import type { Bullet, Model } from '../../profile/model.ts';
import type { Place } from '../../profile/place.ts';
import { removalOf } from '../../profile/removal.ts';
import type { Text } from '../../profile/text.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'bullet.duplicate';

/** Share of all their words that two texts must have in common to be one said twice. */
const alike = 0.8;
/** The same for two highlights of some length: of all words, and of those the shorter one has. */
const alikeLong = 0.35;
const contained = 0.65;
/** With the same five words at the beginning less is enough. */
const containedSameStart = 0.5;
const long = 10;
/** Texts of fewer words are names, of more are essays. */
const fewest = 4;
const most = 80;
/** A word is too common to look up pairs by when this many texts had it. */
const common = 12;

/** Something said at one place: a highlight, or a summary or description. */
interface Said extends Place {
  readonly text: Text;
  readonly bullet: Bullet | null;
}

const known = new WeakMap<Model, readonly Said[]>();

function saidIn(model: Model): readonly Said[] {
  const before = known.get(model);
  if (before) return before;
  const bullets = model.bulletLists.flatMap((list) => list.bullets);
  const paths = new Set(bullets.map(({ text }) => text.path.join('/')));
  const others = model.fields.filter(({ kind, text }) => kind === 'markdown' && !paths.has(text.path.join('/')));
  const said = [
    ...bullets.map((bullet) => ({ ...bullet, span: bullet.text.span, bullet })),
    ...others.map(({ text }) => ({ text, span: text.span, path: text.path, bullet: null })),
  ];
  known.set(model, said);
  return said;
}

/** A text as it is compared. */
interface Words {
  readonly words: readonly string[];
  readonly highlight: boolean;
  /** How it begins, to be quoted. */
  readonly start: string;
}

function wordsOf({ text, bullet }: Said): Words {
  const words = bulletOf(text).tokens.flatMap((token) => (token.kind === 'symbol' ? [] : [token.lower]));
  const start = text.value.length > 40 ? `${text.value.slice(0, 40).trimEnd()}…` : text.value;
  return { words: words.length > most ? [] : words, highlight: bullet !== null, start };
}

/** Is one text the other over again? */
function same(a: Words, b: Words): boolean {
  const left = new Set(a.words);
  const right = new Set(b.words);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  const all = left.size + right.size - shared;
  if (shared >= alike * all) return true;
  const smaller = Math.min(left.size, right.size);
  if (!a.highlight || !b.highlight) return false;
  const start = a.words.length >= 6 && a.words.slice(0, 5).every((word, index) => word === b.words[index]);
  if (start && shared >= containedSameStart * smaller) return true;
  return smaller >= long && shared >= contained * smaller && shared >= alikeLong * all;
}

export const bulletDuplicate: Rule = {
  code,
  summary: 'A highlight that says again what another one says.',
  rationale: 'The second time costs a line and makes a reader wonder what else was copied.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut the nightly settlement run from 9 hours to 40 minutes\n  - name: Helix Bioworks\n    highlights:\n      - Cut the nightly settlement run from 9 hours to 2\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut the nightly settlement run from 9 hours to 40 minutes\n      - Cut the monthly close from 9 days to 2\n',
    ],
  },
  document: documentCheck<readonly Words[]>({
    summarise(model) {
      const found = saidIn(model).map(wordsOf);
      return found.length > 0 ? found : null;
    },
    *check(summaries) {
      const holding = new Map<string, (Words & { readonly at: number; readonly index: number })[]>();
      for (const { at, value } of summaries) {
        for (const [index, said] of value.entries()) {
          if (said.words.length < fewest) continue;
          // Two texts that share most of their words share one of the longest: pairs are looked up by those.
          const keys = [...new Set(said.words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 6);
          keys.push(said.words.slice(0, 5).join(' '));
          let twin: { readonly at: number; readonly index: number; readonly start: string } | undefined;
          for (const key of keys) {
            const holders = holding.get(key);
            twin ??= holders?.find((other) => same(said, other));
            if (!holders) holding.set(key, [{ ...said, at, index }]);
            else if (holders.length < common) holders.push({ ...said, at, index });
          }
          if (!twin) continue;
          const { at: first, index: firstIndex, start } = twin;
          yield {
            code,
            message: `This says nearly the same as "${start}". Keep the stronger one.`,
            at,
            place: (model) => saidIn(model)[index] ?? null,
            related: [{ message: 'Said here already', at: first, place: (model) => saidIn(model)[firstIndex] ?? null }],
            fixes: (lookup) => {
              const { model, segment } = lookup(at);
              const bullet = saidIn(model)[index]?.bullet;
              const list = model.bulletLists.find((one) => bullet && one.bullets.includes(bullet));
              if (!bullet || !list || list.bullets.length < 2 || list.section === 'stories') return [];
              return [{ title: 'Remove this highlight', safe: false, edits: [removalOf(segment, bullet.path)] }];
            },
          };
        }
      }
    },
  }),
};
