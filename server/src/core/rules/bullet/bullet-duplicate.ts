import { isInventory } from '../../facts/keywordLists.ts';
import { memo } from '../../facts/memo.ts';
import { isNaming } from '../../facts/namingLines.ts';
import { bulletOf, isProtectedPart } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import type { Bullet, BulletList, Model } from '../../profile/model.ts';
import type { Place } from '../../profile/place.ts';
import { removalOf } from '../../profile/removal.ts';
import type { Text } from '../../profile/text.ts';
import { smallNumber } from '../../reading/en/numberWords.ts';
import type { ProtectedKind } from '../../reading/protected/index.ts';
import { lookup } from '../../reading/technologies/index.ts';
import { hasInnerCapital, isCapitalised, type Token } from '../../reading/tokens.ts';
import { type DocumentFinding, documentCheck, type Rule } from '../rule.ts';
import type { Words } from './saysAgain.ts';
import { type Spot, Twins } from './twins.ts';

const code = 'bullet.duplicate';

/** Texts of more words are essays. */
const most = 80;
/** Filler text is told to be filler. */
const placeholder = /\blorem ipsum\b/i;

/** Something said at one place: a highlight, or a summary or description. */
interface Said extends Place {
  readonly text: Text;
  readonly bullet: Bullet | null;
  readonly list: BulletList | null;
  readonly section: string;
  /** What the role, project or entry is called that it is said of. */
  readonly title: string | null;
  /** The section whose entries may well say this alike; null where they should not. */
  readonly apart: string | null;
}

/**
 * Sections whose texts are the person's own words about their work. An award of every year, the abstract of a paper and a fact
 * under a heading ("Conference attendance", one entry a year) may well be said alike.
 */
const telling: ReadonlySet<string> = new Set(['basics', 'work', 'volunteer', 'projects', 'stories']);

const known = new WeakMap<Model, readonly Said[]>();

function saidIn(model: Model): readonly Said[] {
  const before = known.get(model);
  if (before) return before;
  const bullets = model.bulletLists.flatMap((list) => list.bullets.map((bullet) => ({ bullet, list })));
  const paths = new Set(bullets.map(({ bullet: { text } }) => text.path.join('/')));
  const others = model.fields.filter(({ kind, text }) => kind === 'markdown' && !paths.has(text.path.join('/')));
  const titles = new Map(model.dated.map(({ path, title }) => [path.join('/'), title?.value ?? null]));
  // A project is told from others by its name, not by what somebody was in it.
  for (const { section, name, text } of model.fields)
    if (section === 'projects' && name === 'name') titles.set(text.path.slice(0, -1).join('/'), text.value);
  const said = [
    ...bullets.map(({ bullet, list }) => ({
      text: bullet.text,
      path: bullet.path,
      ignore: bullet.ignore,
      span: bullet.text.span,
      bullet,
      list,
      section: list.section,
      title: list.dated?.title?.value ?? null,
      apart: telling.has(list.section) ? null : list.section,
    })),
    ...others.map(({ text, section }) => ({
      text,
      span: text.span,
      path: text.path,
      bullet: null,
      list: null,
      section,
      title: titles.get(text.path.slice(0, -1).join('/')) ?? null,
      apart: telling.has(section) ? null : section,
    })),
  ];
  known.set(model, said);
  return said;
}

/** Is this token part of a tag or of a word with a number (Symfony 4, PHP7)? */
const isThing = (token: Token, index: number, tokens: readonly Token[]): boolean => {
  if (token.kind === 'number') return index > 0 && !token.spaced && tokens[index - 1]!.kind === 'word';
  return index > 0 && (isCapitalised(token) || hasInnerCapital(token) || lookup(token.text) !== undefined);
};

/** "2", "3rd", "third", "IV". */
const isNumeral = ({ kind, lower }: Token): boolean =>
  kind === 'number' ||
  smallNumber(lower) !== undefined ||
  /^(?:[ivx]{1,4}|first|second|third|fourth|fifth)$/.test(lower);

/** A word as it is compared: "fourteen" is 14, and "a" says no more than "the". */
function plainWord({ lower }: Token): string {
  if (lower === 'a' || lower === 'an') return 'the';
  return String(smallNumber(lower) ?? lower);
}

/** What tells one of several of a name: "Hall 2", "Atlas v3", "Part II". */
const numbering = /[\s_-]*(?:\bv?\d[\d.]*|\b[ivx]{1,4})\b/g;

/** "School of Public Health, Knowledge for Health Project": where one worked, which two roles may have in common. */
function isInCapitals(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, lower }) => kind === 'word' && lower.length > 3);
  return long.length > 1 && long.every((token) => /^\p{Lu}\p{Ll}/u.test(token.text));
}

/** What a text says, wherever it stands. */
const saidBy = memo((value, text): Pick<Words, 'words' | 'numerals' | 'things' | 'start'> => {
  const { tokens } = bulletOf(text);
  const own = tokens.filter((token) => token.kind !== 'symbol' && !isProtectedPart(text, token, markup));
  const skipped =
    own.length > most || isInventory(text) || placeholder.test(value) || isNaming(text) || isInCapitals(own);
  return {
    words: skipped ? [] : own.map(plainWord),
    numerals: skipped ? [] : own.filter(isNumeral).map(plainWord),
    things: tokens.flatMap((token, index) => (isThing(token, index, tokens) ? [token.lower] : [])),
    start: value.length > 40 ? `${value.slice(0, 40).trimEnd()}…` : value,
  };
});

function wordsOf({ text, bullet, list, apart, section, title }: Said): Words {
  const { words, numerals, things, start } = saidBy(text);
  // Field by field: of an object that is spread into another one, each copy is of a kind of its own in memory.
  return {
    words,
    numerals,
    things,
    start,
    highlight: bullet !== null,
    section,
    list: list?.path.join('/') ?? '',
    title: title?.toLowerCase().replaceAll(numbering, ' ').trim() || null,
    beside: list?.bullets.length ?? 0,
    apart,
  };
}

const markup: ReadonlySet<ProtectedKind> = new Set(['markup', 'link']);

const placeAt =
  (index: number) =>
  (model: Model): Place | null =>
    saidIn(model)[index] ?? null;

/** What to say of a text that says what one above it says. `all`: so does everything beside it. */
function repetition(
  { at, index }: Spot,
  { at: first, index: firstIndex, said: { start } }: Spot,
  all: boolean,
): DocumentFinding {
  return {
    code,
    message: all
      ? say('This says nearly the same as "{start}". What was different here?', { start })
      : say('This says nearly the same as "{start}". Keep the stronger one.', { start }),
    at,
    place: placeAt(index),
    related: [{ message: say('Said here already'), at: first, place: placeAt(firstIndex) }],
    fixes: (lookup) => {
      if (all) return [];
      const { model, segment } = lookup(at);
      const bullet = saidIn(model)[index]?.bullet;
      const list = model.bulletLists.find((one) => bullet && one.bullets.includes(bullet));
      if (!bullet || !list || list.bullets.length < 2 || list.section === 'stories') return [];
      return [{ title: say('Remove this highlight'), safe: false, edits: [removalOf(segment, bullet.path)] }];
    },
  };
}

/** What to say of the highlights of a list that all stand in one other list. `all`: it has no others. */
function copy(texts: readonly Spot[], all: boolean): DocumentFinding {
  return {
    code,
    message: all
      ? say('The highlights here stand in another role too. What was different here?')
      : say('This highlight and others here stand in another role too. Once is enough.'),
    at: texts[0]!.at,
    place: placeAt(texts[0]!.index),
    everywhere: texts.map(({ at, index }) => ({ message: say('This one too'), at, place: placeAt(index) })),
    fixes: (lookup, left) => {
      if (all) return [];
      const edits = left.flatMap(({ at, place }) => {
        const { model, segment } = lookup(at);
        const path = place(model, segment)?.path;
        return path ? [removalOf(segment, path)] : [];
      });
      return [{ title: say('Remove these {count} highlights', { count: edits.length }), safe: false, edits }];
    },
  };
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
  document: documentCheck<readonly Words[], Twins>({
    summarise(model) {
      const found = saidIn(model).map(wordsOf);
      return found.length > 0 ? found : null;
    },
    index: () => new Twins(),
    check: (summaries, _, twins) => twins.findings(summaries, { one: repetition, several: copy }),
  }),
};
