import { technologiesOf } from '../../facts/technologies.ts';
import { say } from '../../messages/message.ts';
import { replaceText } from '../../profile/editText.ts';
import type { Field } from '../../profile/model.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import type { Segment } from '../../profile/segment.ts';
import { implies, type Mention } from '../../reading/technologies/index.ts';
import { insertItems } from '../../yaml/edit/index.ts';
import type { Fix, Rule } from '../rule.ts';

const code = 'skill.list-separator';

/** Words of a name of one thing: of a certificate, a position, a phrase. */
const phrase =
  /[,;/|&()+:•·]|\b(?:and|with|for|in|of|on|using|the|to|certified|certification|professional|administrator|associate|engineer|developer|architect|services?|functions?|testing|development)\b/iu;

const notATool = new Set(['concept', 'method']);

/** What one item holds when it is a list with nothing but spaces between: names, in order; null for one skill. */
function namesIn(field: Field, mentions: readonly Mention[]): readonly string[] | null {
  const { value } = field.text;
  if (phrase.test(value)) return null;
  const words = value.trim().split(/\s+/);
  const names: string[] = [];
  let at = 0;
  for (const { start, end } of mentions) {
    names.push(...value.slice(at, start).split(/\s+/).filter(Boolean), value.slice(start, end));
    at = end;
  }
  names.push(...value.slice(at).split(/\s+/).filter(Boolean));
  const tools = mentions.filter(({ kind }) => !notATool.has(kind));
  const beside = tools.some(({ start }, index) => index > 0 && value.slice(tools[index - 1]!.end, start).trim() === '');
  if (beside && (tools.length >= 3 || unrelated(tools, names, words))) return names;
  // Five capitalised words in a row, two of them tools side by side, are no single skill, whatever the others are; a device
  // and the protocol it speaks may be one: "F5 DNS Traffic Manager".
  const device = tools.some(({ kind }) => kind === 'protocol' || kind === 'hardware');
  return beside && !device && words.length >= 5 && words.every((word) => /^\p{Lu}/u.test(word)) ? names : null;
}

/** What others run on or come from: "Amazon RDS PostgreSQL" is one skill. */
const hosts = new Set(['cloud', 'platform', 'os', 'hardware']);

/** Two tools that make up the item and have nothing to do with each other: unlike "Java Spring Boot". */
function unrelated(tools: readonly Mention[], names: readonly string[], words: readonly string[]): boolean {
  const [first, second] = tools;
  if (!first || !second || tools.length !== 2 || names.length !== 2 || words.length < 3) return false;
  if (hosts.has(first.kind) || hosts.has(second.kind)) return false;
  return !implies(first.canonical).includes(second.canonical) && !implies(second.canonical).includes(first.canonical);
}

function split(segment: Segment, { text }: Field, names: readonly string[], known: boolean): readonly Fix[] {
  const list = nodeAt(segment, text.path.slice(0, -1));
  const index = text.path.at(-1);
  // Only an item of a list can be split, and only where each name is known to be one.
  if (!known || typeof index !== 'number') return [];
  const edits = [replaceText(text, names[0]!), insertItems(segment, list, index, names.slice(1))];
  return [{ title: say('Split into {count} items', { count: names.length }), safe: false, edits }];
}

export const skillListSeparator: Rule = {
  code,
  summary: 'Several skills in one item, with only spaces between.',
  rationale: 'A parser reads "Java Python SQL" as one skill that nobody searches for.',
  defaultSeverity: 'information',
  examples: {
    bad: ['skills:\n  - name: Languages\n    keywords:\n      - Java Python SQL\n'],
    good: [
      'skills:\n  - name: Backend\n    keywords:\n      - Spring Boot\n      - Amazon API Gateway\n      - Python (Django, Flask)\n      - Java Spring Boot\n',
    ],
  },
  *check(model, _, segment) {
    const byField = new Map<Field, Mention[]>();
    for (const { field, mention } of technologiesOf(model)) {
      const mentions = byField.get(field);
      if (mentions) mentions.push(mention);
      else if (field.kind === 'technology') byField.set(field, [mention]);
    }
    for (const [field, mentions] of byField) {
      const names = namesIn(field, mentions);
      if (!names) continue;
      yield {
        code,
        message:
          names.length === mentions.length
            ? say('This reads as one skill. Give each its own item: {names}.', {
                names: [...names.slice(0, 3), ...(names.length > 3 ? ['…'] : [])].join(', '),
              })
            : say('This reads as one skill and seems to be several. Give each its own item.'),
        span: field.text.span,
        path: field.text.path,
        fixes: () => split(segment, field, names, names.length === mentions.length),
      };
    }
  },
};
