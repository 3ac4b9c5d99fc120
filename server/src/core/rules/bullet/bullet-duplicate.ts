import { isInventory } from '../../facts/keywordLists.ts';
import { bulletOf, isProtectedPart } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import type { Bullet, BulletList, Model } from '../../profile/model.ts';
import type { Place } from '../../profile/place.ts';
import { removalOf } from '../../profile/removal.ts';
import type { Text } from '../../profile/text.ts';
import type { ProtectedKind } from '../../reading/protected/index.ts';
import { lookup } from '../../reading/technologies/index.ts';
import { hasInnerCapital, isCapitalised, type Token } from '../../reading/tokens.ts';
import { documentCheck, type Rule } from '../rule.ts';

const code = 'bullet.duplicate';

/** Share of all their words that two texts must have in common to be one said twice. */
const alike = 0.8;
/** The same for two highlights of some length: of all words, and of those the shorter one has. */
const alikeLong = 0.4;
const contained = 0.7;
/** With the same five words at the beginning less is enough. */
const containedSameStart = 0.6;
const long = 10;
/** Texts of fewer words are names, of more are essays. */
const fewest = 4;
/** Two roles may well have a short task in common: fewer words than these are compared within a list only. */
const fewestElsewhere = 6;
const most = 80;
/** Filler text is told to be filler. */
const placeholder = /\blorem ipsum\b/i;
/** A word is too common to look up pairs by when this many texts had it. */
const common = 12;

/** Something said at one place: a highlight, or a summary or description. */
interface Said extends Place {
  readonly text: Text;
  readonly bullet: Bullet | null;
  readonly list: BulletList | null;
}

const known = new WeakMap<Model, readonly Said[]>();

function saidIn(model: Model): readonly Said[] {
  const before = known.get(model);
  if (before) return before;
  const bullets = model.bulletLists.flatMap((list) => list.bullets.map((bullet) => ({ bullet, list })));
  const paths = new Set(bullets.map(({ bullet: { text } }) => text.path.join('/')));
  const others = model.fields.filter(({ kind, text }) => kind === 'markdown' && !paths.has(text.path.join('/')));
  const said = [
    ...bullets.map(({ bullet, list }) => ({ ...bullet, span: bullet.text.span, bullet, list })),
    ...others.map(({ text }) => ({ text, span: text.span, path: text.path, bullet: null, list: null })),
  ];
  known.set(model, said);
  return said;
}

/** A text as it is compared. */
interface Words {
  readonly words: readonly string[];
  /** Technologies, names and numbers: what differs in these is not the same, however like the rest. */
  readonly things: readonly string[];
  readonly highlight: boolean;
  /** Who said it: the list it stands in, and what the role is called. */
  readonly list: string;
  readonly title: string | null;
  /** How it begins, to be quoted. */
  readonly start: string;
}

/** Is this token part of a tag or of a word with a number (Symfony 4, PHP7)? */
const isThing = (token: Token, index: number, tokens: readonly Token[]): boolean => {
  if (token.kind === 'number') return index > 0 && !token.spaced && tokens[index - 1]!.kind === 'word';
  return index > 0 && (isCapitalised(token) || hasInnerCapital(token) || lookup(token.text) !== undefined);
};

function wordsOf({ text, bullet, list }: Said): Words {
  const { tokens } = bulletOf(text);
  const own = tokens.filter((token) => token.kind !== 'symbol' && !isProtectedPart(text, token, markup));
  const start = text.value.length > 40 ? `${text.value.slice(0, 40).trimEnd()}…` : text.value;
  return {
    words: own.length > most || isInventory(text) || placeholder.test(text.value) ? [] : own.map(({ lower }) => lower),
    things: tokens.flatMap((token, index) => (isThing(token, index, tokens) ? [token.lower] : [])),
    highlight: bullet !== null,
    list: list?.path.join('/') ?? '',
    title: list?.dated?.title?.value.trim().toLowerCase() ?? null,
    start,
  };
}

const markup: ReadonlySet<ProtectedKind> = new Set(['markup', 'link']);

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

/** Is one text the other over again? `together`: they stand in one list. */
function same(a: Words, b: Words, together: boolean): boolean {
  // A job done twice is told twice.
  if (!together && a.title !== null && a.title === b.title) return false;
  if (!together && Math.min(a.words.length, b.words.length) < fewestElsewhere) return false;
  if (differ(a.things, b.things)) return false;
  const left = new Set(a.words);
  const right = new Set(b.words);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  const all = left.size + right.size - shared;
  if (shared >= alike * all) return true;
  const smaller = Math.min(left.size, right.size);
  if (!a.highlight || !b.highlight) return false;
  const start = a.words.length >= 6 && a.words.slice(0, 5).every((word, index) => word === b.words[index]);
  if (start && shared >= containedSameStart * smaller && !goesOnOtherwise(left, right)) return true;
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
            twin ??= holders?.find((other) => same(said, other, other.at === at && other.list === said.list));
            if (!holders) holding.set(key, [{ ...said, at, index }]);
            else if (holders.length < common) holders.push({ ...said, at, index });
          }
          if (!twin) continue;
          const { at: first, index: firstIndex, start } = twin;
          yield {
            code,
            message: say('This says nearly the same as "{start}". Keep the stronger one.', { start }),
            at,
            place: (model) => saidIn(model)[index] ?? null,
            related: [
              { message: say('Said here already'), at: first, place: (model) => saidIn(model)[firstIndex] ?? null },
            ],
            fixes: (lookup) => {
              const { model, segment } = lookup(at);
              const bullet = saidIn(model)[index]?.bullet;
              const list = model.bulletLists.find((one) => bullet && one.bullets.includes(bullet));
              if (!bullet || !list || list.bullets.length < 2 || list.section === 'stories') return [];
              return [{ title: say('Remove this highlight'), safe: false, edits: [removalOf(segment, bullet.path)] }];
            },
          };
        }
      }
    },
  }),
};
