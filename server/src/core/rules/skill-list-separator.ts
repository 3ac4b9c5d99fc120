import type { Field } from '../profile/model.ts';
import type { Segment } from '../profile/segment.ts';
import { replaceScalar } from './quoting.ts';
import type { Fix, Rule } from './rule.ts';
import { technologiesOf } from './technologies.ts';

const code = 'skill.list-separator';

/** What one item holds when it is a list with nothing but spaces between: names, in order; null for one skill. */
function namesIn(
  field: Field,
  mentions: readonly { readonly start: number; readonly end: number }[],
): readonly string[] | null {
  const { value } = field.text;
  if (/[,;/|&()+:•·]|\band\b/iu.test(value)) return null;
  const words = value.trim().split(/\s+/);
  const names: string[] = [];
  let at = 0;
  for (const { start, end } of mentions) {
    names.push(...value.slice(at, start).split(/\s+/).filter(Boolean), value.slice(start, end));
    at = end;
  }
  names.push(...value.slice(at).split(/\s+/).filter(Boolean));
  const beside = mentions.some(
    ({ start }, index) => index > 0 && value.slice(mentions[index - 1]!.end, start).trim() === '',
  );
  if (mentions.length >= 2 && beside && words.length >= 3) return names;
  // Five capitalised words in a row are no single skill, whatever they are.
  return mentions.length >= 1 && words.length >= 5 && words.every((word) => /^\p{Lu}/u.test(word)) ? names : null;
}

function split(segment: Segment, field: Field, names: readonly string[], known: boolean): readonly Fix[] {
  const { span } = field.text;
  const lineStart = segment.text.lastIndexOf('\n', span.start - 1) + 1;
  const lead = segment.text.slice(lineStart, span.start);
  // Only an item on a line of its own can be split, and only where each name is known to be one.
  if (!known || !/^\s*-\s+$/.test(lead)) return [];
  const edit = replaceScalar(segment, field.text, names[0]!);
  return [
    {
      title: `Split into ${names.length} items`,
      safe: false,
      edits: [{ span, newText: [edit.newText, ...names.slice(1)].join(`\n${lead}`) }],
    },
  ];
}

export const skillListSeparator: Rule = {
  code,
  summary: 'Several skills in one item, with only spaces between.',
  rationale: 'A parser reads "Java Python SQL" as one skill that nobody searches for.',
  defaultSeverity: 'information',
  examples: {
    bad: ['skills:\n  - name: Languages\n    keywords:\n      - Java Python SQL\n'],
    good: [
      'skills:\n  - name: Backend\n    keywords:\n      - Spring Boot\n      - Amazon API Gateway\n      - Python (Django, Flask)\n',
    ],
  },
  *check(model, _, segment) {
    const named = technologiesOf(model);
    for (const field of new Set(named.map((one) => one.field))) {
      if (field.kind !== 'technology') continue;
      const mentions = named.filter((one) => one.field === field).map(({ mention }) => mention);
      const names = namesIn(field, mentions);
      if (!names) continue;
      yield {
        code,
        message: `This reads as one skill. Give each its own item: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}.`,
        span: field.text.span,
        path: field.text.path,
        fixes: () => split(segment, field, names, names.length === mentions.length),
      };
    }
  },
};
