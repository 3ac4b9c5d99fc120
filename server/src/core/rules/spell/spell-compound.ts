import { bulletOf } from '../../facts/readings.ts';
import { likeCase, replacePart } from '../../profile/editText.ts';
import { isPluralNoun } from '../../reading/en/nouns.ts';
import { isCapitalised, type Token } from '../../reading/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';

const code = 'spell.compound';

interface Compound extends Span {
  readonly instead: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words in the singular that a number before them joins to the noun behind: "a 6 person team". */
const measured = set(
  'year month week day hour minute second person people member page node core step stage bit digit figure star',
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
    multi: set('tenant region cloud threaded tier stage year'),
  }),
);
const closed: Readonly<Record<string, string>> = {
  usecase: 'use case',
  usecases: 'use cases',
  worklow: 'workflow',
  opensource: 'open source',
  realtime: 'real-time',
  sidecase: 'edge case',
};
const functionWords = set(
  'of in to and or the a an for with by on at from as is was were are that which it its this be but so than into per',
);

/** Does a word go on the compound: a noun or another modifier, not a preposition or the end? */
const carriesOn = (token: Token | undefined): boolean => token?.kind === 'word' && !functionWords.has(token.lower);

function compoundAt(tokens: readonly Token[], index: number): Compound | null {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const third = tokens[index + 2];
  if (token.kind === 'word' && Object.hasOwn(closed, token.lower)) {
    return { start: token.start, end: token.end, instead: likeCase(closed[token.lower]!, token.text) };
  }
  if (!next?.spaced || next.kind !== 'word') return null;
  const pair = (last: Token, instead: string): Compound => ({ start: token.start, end: last.end, instead });
  if (token.kind === 'number' && measured.has(next.lower)) {
    if (third?.lower === 'old' && third.spaced && carriesOn(tokens[index + 3]))
      return pair(third, `${token.text}-${next.text}-${third.text}`);
    if (third?.text === '+' && !third.spaced && carriesOn(tokens[index + 3]))
      return pair(third, `${token.text}+ ${next.text}`);
    const noun = third?.spaced && carriesOn(third) && !isPluralNoun(next.lower);
    return noun && token.text !== '1' ? pair(next, `${token.text}-${next.text}`) : null;
  }
  if (token.kind !== 'word' || !third?.spaced || !carriesOn(third)) return null;
  // In a title both words are capitalised, and titles are quoted as they are.
  if (isCapitalised(next)) return null;
  const joined = `${token.text}-${next.text}`;
  if (starts.get(token.lower)?.has(next.lower)) return pair(next, joined);
  // "is based in", "was driven by" and "the lower level" are no compounds.
  if (next.lower === 'based' && /^[\p{Lu}]/u.test(token.text) && index > 0) return pair(next, joined);
  if (
    endings.has(next.lower) &&
    /^(?:customer|client|user|public|data|test|event|metrics|results|value|market|company|org|team|enterprise|production|object|service|mission|consumer|cloud|web|rule|role|token|model)$/.test(
      token.lower,
    )
  ) {
    return pair(next, joined);
  }
  return null;
}

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
    for (const { text, kind } of model.fields) {
      if (kind !== 'markdown') continue;
      const reading = bulletOf(text);
      if (!reading.english) continue;
      for (const index of reading.tokens.keys()) {
        const found = compoundAt(reading.tokens, index);
        if (!found) continue;
        const written = text.value.slice(found.start, found.end);
        yield {
          code,
          message: `"${written}" belongs together: "${found.instead}".`,
          span: text.part(found.start, found.end),
          path: text.path,
          fixes: () => [
            { title: `Write "${found.instead}"`, safe: true, edits: [replacePart(text, found, found.instead)] },
          ],
        };
      }
    }
  },
};
