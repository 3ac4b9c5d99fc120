import { isKeywordLine } from '../../facts/keywordLines.ts';
import { ownProse } from '../../facts/prose.ts';
import { bulletOf, isProtectedPart } from '../../facts/readings.ts';
import { technologiesIn } from '../../facts/technologies.ts';
import { say } from '../../messages/message.ts';
import { likeCase, replacePart } from '../../profile/editText.ts';
import type { Text } from '../../profile/text.ts';
import { analyseVerb } from '../../reading/en/verbs.ts';
import { isCapitalised, type Token } from '../../reading/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';

const code = 'spell.compound';

interface Compound extends Span {
  readonly instead: string;
  /** The words can mean nothing else: "a 6 person team", but "3 day nurseries" are three nurseries. */
  readonly safe: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words in the singular that a number before them joins to the noun behind: "a 6 person team". */
const measured = set('year month week day hour minute person step stage bit digit page');
/** Nouns that go with such a measure and with no plural: "15 minute call", "5 year plan". */
const lasting = set(
  `plan project program programme contract course workshop migration degree internship period window delay sprint trial
  warranty lease turnaround response commitment tour mission rollout roadmap transition training bootcamp residency
  apprenticeship placement secondment campaign backlog deadline team crew history process report document guide`,
);
/** Second halves of compounds before a noun: "Rust based layer", "customer facing tools". */
const endings = set('based driven oriented facing specific friendly ready scale wide level grade term');
const starts: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    cross: set('team functional org platform region site browser company departmental border cutting'),
    real: set('time world life'),
    large: set('scale'),
    high: set('level throughput volume availability performance traffic quality impact profile'),
    low: set('latency level cost code risk'),
    third: set('party'),
    long: set('term running lived standing'),
    short: set('term lived'),
    full: set('time scale'),
    part: set('time'),
    multi: set('tenant region cloud threaded tier stage year'),
  }),
);
const closed: Readonly<Record<string, readonly [instead: string, safe: boolean]>> = {
  usecase: ['use case', true],
  usecases: ['use cases', true],
  worklow: ['workflow', true],
  opensource: ['open source', false],
  realtime: ['real-time', false],
  sidecase: ['edge case', false],
};
const functionWords = set(
  `of in to and or the a an for with by on at from as is was were are that which it its this be but so than into per before
  after when while during until because if then once through across over under between without within
  down up out off away back`,
);
const articles = set('a an another');

/** Does a word go on the compound: a noun or another modifier, not a preposition or the end? */
const carriesOn = (token: Token | undefined): boolean => token?.kind === 'word' && !functionWords.has(token.lower);

function compoundAt(tokens: readonly Token[], index: number): Compound | null {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const third = tokens[index + 2];
  if (token.kind === 'word' && Object.hasOwn(closed, token.lower)) {
    const [words, safe] = closed[token.lower]!;
    const first = index === 0 || /^[.!?:]$/.test(tokens[index - 1]!.text);
    // Before its noun it takes a hyphen: "an open-source library".
    const instead = words === 'open source' && carriesOn(next) ? 'open-source' : words;
    return { start: token.start, end: token.end, instead: first ? likeCase(instead, token.text) : instead, safe };
  }
  if (!next?.spaced || next.kind !== 'word') return null;
  const pair = (last: Token, instead: string, safe: boolean): Compound => ({
    start: token.start,
    end: last.end,
    instead,
    safe,
  });
  const article = articles.has(tokens[index - 1]?.lower ?? '');
  if (token.kind === 'number') {
    // 2020 is a year, 1.5 a version as well; "day 2 week plan", "6-10 person group" have a number of their own.
    if (!measured.has(next.lower) || !/^\d{1,3}$/.test(token.text) || token.text === '1') return null;
    if (
      index > 0 &&
      (!token.spaced || /^(?:day|week|year|step|stage|phase|level|page|part)$/.test(tokens[index - 1]!.lower))
    )
      return null;
    // "A 10 year old and its school": a person of that age.
    if (third?.lower === 'old' && third.spaced)
      return carriesOn(tokens[index + 3]) || article
        ? pair(third, `${token.text}-${next.text}-${third.text}`, true)
        : null;
    if (third?.text === '+' && !third.spaced && carriesOn(tokens[index + 3]))
      return pair(third, `${token.text}+ ${next.text}`, false);
    if (!third?.spaced || !carriesOn(third)) return null;
    return article || lasting.has(third.lower) ? pair(next, `${token.text}-${next.text}`, article) : null;
  }
  if (token.kind !== 'word' || !third?.spaced || !carriesOn(third)) return null;
  // In a title both words are capitalised, and titles are quoted as they are.
  if (isCapitalised(next)) return null;
  const joined = `${token.text}-${next.text}`;
  if (starts.get(token.lower)?.has(next.lower)) {
    // "a real time saver", "a large scale model", "a third party joined": the words may go together otherwise.
    const doubtful = /^(?:real|large)$/.test(token.lower) || (analyseVerb(third.lower)?.forms ?? []).includes('past');
    return pair(next, joined, article && !doubtful);
  }
  // "is based in", "was driven by" and "the lower level" are no compounds.
  if (next.lower === 'based' && /^[\p{Lu}]/u.test(token.text) && index > 0) return pair(next, joined, article);
  if (
    endings.has(next.lower) &&
    /^(?:customer|client|user|public|data|test|event|metrics|results|value|market|company|org|team|enterprise|production|object|service|mission|consumer|cloud|web|rule|role|token|model)$/.test(
      token.lower,
    )
  ) {
    // "an impact and value driven team" would take two hyphens.
    if (/^(?:and|or|&|\/)$/.test(tokens[index - 1]?.lower ?? '')) return null;
    // "a client facing bankruptcy"
    return pair(next, joined, article && next.lower !== 'facing');
  }
  return null;
}

/** Does a part of a text stand in a list of technologies, where it is a name: "MongoDB, Realtime database, Expo"? */
function isListed(text: Text, part: Span): boolean {
  const technologies = technologiesIn(text);
  // "Rust based" is written of a technology; "Realtime database" is one; "test driven development" is a method and takes its hyphen.
  const named = technologies.filter(({ kind }) => kind !== 'method' && kind !== 'concept');
  if (named.some(({ start, end }) => start <= part.start && part.end <= end)) return true;
  return isKeywordLine(text.value, technologies) || isShortItem(text);
}

/** Two or three words with no verb and no full stop are the name of something rather than a sentence. */
const isShortItem = (text: Text): boolean =>
  text.value.trim().split(/\s+/).length <= 3 && !/[.!?]\s*$/.test(text.value) && bulletOf(text).opening.verb === null;

export const spellCompound: Rule = {
  code,
  summary:
    'A compound before its noun without its hyphen: "10 year old system", "Rust based layer", "cross team effort".',
  rationale: 'The hyphen tells the reader which words belong together: a 10-year-old system, not ten systems.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Replaced a 10 year old ledger in 9 months\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Wrote a Rust based gateway for 40 usecases\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Replaced a 10-year-old ledger in 9 months\n      - Settled 40,000 trades in real time\n      - Led a ledger based in 3 countries\n',
    ],
  },
  *check(model) {
    for (const { text } of ownProse(model)) {
      const reading = bulletOf(text);
      for (const index of reading.tokens.keys()) {
        const found = compoundAt(reading.tokens, index);
        if (!found || isProtectedPart(text, found) || isListed(text, found)) continue;
        const written = text.value.slice(found.start, found.end);
        yield {
          code,
          message: /[\s-]/.test(written)
            ? say('"{written}" belongs together: "{instead}".', { written, instead: found.instead })
            : say('"{written}" is written "{instead}".', { written, instead: found.instead }),
          span: text.part(found.start, found.end),
          path: text.path,
          fixes: () => [
            {
              title: say('Write "{text}"', { text: found.instead }),
              safe: found.safe,
              edits: [replacePart(text, found, found.instead)],
            },
          ],
        };
      }
    }
  },
};
