import type { Bullet, Model } from '../profile/model.ts';
import type { Segment } from '../profile/segment.ts';
import { lineAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { bulletOf } from './readings.ts';
import { documentCheck, type Rule } from './rule.ts';

const code = 'bullet.duplicate';

/** Words two bullets must share to be one said twice: of all they have, and of those the shorter one has. */
const alike = 0.8;
const contained = 0.75;
/** A word is too common to look up pairs by when this many bullets had it. */
const common = 12;

const bulletsOf = (model: Model): readonly Bullet[] => model.bulletLists.flatMap((list) => list.bullets);

const wordsOf = (bullet: Bullet): readonly string[] =>
  bulletOf(bullet.text).tokens.flatMap((token) => (token.kind === 'symbol' ? [] : [token.lower]));

/** Is one bullet the other over again? Both are lists of words in the order written. */
function same(a: readonly string[], b: readonly string[]): boolean {
  if (a.length >= 6 && b.length >= 6 && a.slice(0, 5).every((word, index) => word === b[index])) return true;
  const left = new Set(a);
  const right = new Set(b);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  const smaller = Math.min(left.size, right.size);
  return shared >= alike * (left.size + right.size - shared) || (smaller >= 10 && shared >= contained * smaller);
}

/** The whole lines of a list item, so that it can be taken out. */
function lines(segment: Segment, span: Span): Span {
  const first = lineAt(segment.lines, span.start);
  const last = lineAt(segment.lines, Math.max(span.start, span.end - 1));
  return { start: segment.lines[first]!, end: segment.lines[last + 1] ?? segment.text.length };
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
  document: documentCheck<readonly (readonly string[])[]>({
    summarise(model) {
      const found = bulletsOf(model).map(wordsOf);
      return found.length > 0 ? found : null;
    },
    *check(summaries) {
      const known = new Map<string, (readonly string[])[]>();
      for (const { at, value } of summaries) {
        for (const [index, words] of value.entries()) {
          if (words.length < 4) continue;
          // Two bullets that share four fifths of their words share one of the longest: pairs are looked up by those.
          const keys = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 4);
          keys.push(words.slice(0, 5).join(' '));
          const twin = keys.some((key) => known.get(key)?.some((other) => same(words, other)));
          for (const key of keys) {
            const holders = known.get(key);
            if (!holders) known.set(key, [words]);
            else if (holders.length < common) holders.push(words);
          }
          if (!twin) continue;
          yield {
            code,
            message: 'Another highlight says nearly the same. Keep the stronger one.',
            at,
            place: (model) => {
              const bullet = bulletsOf(model)[index];
              return bullet ? { span: bullet.text.span, path: bullet.path, ignore: bullet.ignore } : null;
            },
            fixes: (lookup) => {
              const { model, segment } = lookup(at);
              const bullet = bulletsOf(model)[index];
              const list = model.bulletLists.find((one) => bullet && one.bullets.includes(bullet));
              if (!bullet || !list || list.bullets.length < 2 || list.section === 'stories') return [];
              return [
                {
                  title: 'Remove this highlight',
                  safe: false,
                  edits: [{ span: lines(segment, bullet.span), newText: '' }],
                },
              ];
            },
          };
        }
      }
    },
  }),
};
