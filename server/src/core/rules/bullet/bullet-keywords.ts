import { isKeyword, isKeywordList } from '../../facts/keywordLists.ts';
import type { BulletList, Model } from '../../profile/model.ts';
import type { Segment } from '../../profile/segment.ts';
import type { RuleContext } from '../context.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

const code = 'bullet.keywords';

/** Sections whose entries have `keywords` of their own. */
const holding = new Set(['work', 'projects']);

/** Does the entry that a list belongs to have keywords already? */
function hasKeywords(model: Model, { path }: BulletList): boolean {
  const key = [...path.slice(0, -1), 'keywords'].join('/');
  return model.fields.some(({ text }) => text.path.join('/').startsWith(`${key}/`));
}

/** The list under another key; only where all of it are names, and nothing stands under that key yet. */
function fixesOf(list: BulletList, model: Model, segment: Segment, { json }: RuleContext): readonly Fix[] {
  const { keySpan, bullets, section } = list;
  const plain = bullets.every(({ text, path }) => text.path.length === path.length && isKeyword(text));
  if (json || !keySpan || !plain || !holding.has(section) || hasKeywords(model, list)) return [];
  const written = segment.text.slice(keySpan.start, keySpan.end);
  if (!written.includes('highlights')) return [];
  const newText = written.replace('highlights', 'keywords');
  return [{ title: 'Move them to `keywords`', safe: false, edits: [{ span: keySpan, newText }] }];
}

export const bulletKeywords: Rule = {
  code,
  summary: 'Highlights that only name things: "React", "Deep Learning".',
  rationale:
    'A highlight tells what you did. A list of names belongs under `keywords`, where it is set in one line, and leaves the room to what you did with them.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Kotlin\n      - Ledger design\n      - Event sourcing\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    keywords: [Kotlin, Ledger design]\n    highlights:\n      - Rewrote the ledger in Kotlin, which settles 40,000 trades a day\n',
    ],
  },
  *check(model, context, segment): Iterable<Finding> {
    for (const list of model.bulletLists) {
      if (!list.dated || list.section === 'education' || !isKeywordList(list)) continue;
      const [first] = list.bullets;
      const count = list.bullets.length;
      yield {
        code,
        message: `These ${count} highlights are keywords. A highlight tells what you did with them; the names alone belong under \`keywords\`.`,
        span: list.keySpan ?? first!.text.span,
        path: list.keySpan ? list.path : first!.path,
        related: list.bullets.slice(1).map(({ text, path }) => ({ message: 'A keyword too', span: text.span, path })),
        fixes: () => fixesOf(list, model, segment, context),
      };
    }
  },
};
