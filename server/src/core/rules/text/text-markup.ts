import { isProtectedPart } from '../../facts/readings.ts';
import { type Message, say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Field } from '../../profile/model.ts';
import type { ProtectedKind } from '../../reading/protected/index.ts';
import type { Span } from '../../text/span.ts';
import type { Finding, Rule } from '../rule.ts';

const code = 'text.markup';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
  '#39': "'",
};

/** What is said of a residue. */
type What = (written: string) => Message;

const tagLeft: What = (written) => say('An HTML tag, `{written}`: it would be printed as it stands.', { written });
const escapeLeft: What = (written) =>
  say('An escape of LaTeX, `{written}`: it would be printed as it stands.', { written });
const backslashLeft: What = (written) =>
  say('An escape of LaTeX, `{written}`: other tools print the backslash.', { written });
const commandLeft: What = (written) =>
  say('A command of LaTeX, `{written}`: it would be printed as it stands.', { written });
const entityLeft: What = (written) =>
  say('An HTML entity, `{written}`: it would be printed as it stands.', { written });
const emphasisLeft: What = (written) => say('Emphasis, `{written}`: it would be printed as it stands.', { written });

interface Residue extends Span {
  readonly instead: string;
  readonly what: What;
  /** Nothing of what was meant goes with it. */
  readonly safe: boolean;
}

/** Emphasis of HTML and what Markdown has for it. */
const emphasis: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*' };

const tag = /<(\/?)(b|i|u|em|strong|br|p|span|div|ul|li)\s*\/?>/gi;

/** Would marks in place of the tags be read as emphasis: close to their words, between words, with no other marks about? */
function isTight(value: string, match: RegExpExecArray): boolean {
  const before = value[match.index - 1] ?? ' ';
  const after = value[match.index + match[0].length] ?? ' ';
  const [outer, inner] = match[1] === '' ? [before, after] : [after, before];
  return !value.includes('*') && /\S/.test(inner) && !/[\p{L}\p{N}]/u.test(outer);
}

/** Tags: emphasis becomes Markdown in a sentence, breaks a space, the rest goes. */
function* tags({ text: { value }, kind }: Field): Iterable<Residue> {
  const found = [...value.matchAll(tag)];
  const open = (name: string): number =>
    found.filter(([, slash, one]) => slash === '' && one!.toLowerCase() === name).length;
  const closed = (name: string): number =>
    found.filter(([, slash, one]) => slash !== '' && one!.toLowerCase() === name).length;
  for (const match of found) {
    const name = match[2]!.toLowerCase();
    const balanced = open(name) === closed(name);
    const kept = kind === 'markdown' && balanced && isTight(value, match) ? emphasis[name] : undefined;
    const inside = match.index > 0 && match.index + match[0].length < value.length;
    const instead = kept ?? (inside && /^(?:br|p|div|li)$/.test(name) ? ' ' : '');
    yield {
      start: match.index,
      end: match.index + match[0].length,
      instead,
      what: tagLeft,
      safe: balanced || !(name in emphasis),
    };
  }
}

/** What LaTeX, HTML and Markdown left in a text. Emphasis is fine in sentences, not in names and dates. */
function* residues(field: Field): Iterable<Residue> {
  const { text, kind } = field;
  const { value } = text;
  const found = (match: RegExpExecArray, instead: string, what: What, safe = true): Residue => ({
    start: match.index,
    end: match.index + match[0].length,
    instead,
    what,
    safe,
  });
  for (const match of value.matchAll(/(?<![\\:\w])\\([%$&#_{}])|(?<=[\w)])\\([%&])(?![\\\w])/g)) {
    const mark = match[1] ?? match[2]!;
    // In Markdown a backslash before a mark keeps the mark; before "$" it is needed nowhere but in LaTeX.
    if (kind === 'markdown' && /[#_]/.test(mark)) continue;
    const residue = found(match, mark, escapeLeft);
    yield kind === 'markdown' && mark === '$' ? { ...residue, what: backslashLeft } : residue;
  }
  for (const match of value.matchAll(/\\(?:textbf|textit|emph|underline|texttt)\{([^{}\n]{0,200})\}/g))
    yield found(match, match[1]!, commandLeft);
  // `&amp;lt;` writes about an entity.
  for (const match of value.matchAll(/&(?!amp;(?:[a-z]{2,6}|#\d+);)(amp|lt|gt|quot|apos|nbsp|ndash|mdash|bull|#39);/g))
    yield found(match, entities[match[1]!]!, entityLeft);
  yield* tags(field);
  if (kind === 'markdown' || kind === 'url') return;
  if (!value.includes('*') && !value.includes('__')) return;
  for (const match of value.matchAll(/(?<![\p{L}\p{N}])(\*{1,3}|__)(?=\S)([^*_]{1,200})(?<=\S)\1(?![\p{L}\p{N}])/gu)) {
    // `__init__` and `**kwargs**` are names.
    const name = match[1] === '__' && /^\w+$/.test(match[2]!);
    if (!name) yield found(match, match[2]!, emphasisLeft);
  }
}

/** Code keeps its backslashes and entities; in an address they are part of it. */
const kinds: ReadonlySet<ProtectedKind> = new Set(['code', 'link', 'mail']);

/** One finding a text: at the first residue, with one fix for all of them. */
function about({ text }: Field, all: readonly Residue[]): Finding {
  const [first, ...others] = all;
  const written = text.value.slice(first!.start, first!.end).slice(0, 30);
  const also = others.length === 0 ? null : say('So would {count} more in this text.', { count: others.length });
  const title =
    others.length > 0
      ? say('Clear all {count} in this text', { count: all.length })
      : first!.instead.trim() === ''
        ? say('Remove it')
        : say('Write `{text}`', { text: first!.instead });
  return {
    code,
    message: [first!.what(written), also],
    span: text.part(first!.start, first!.end),
    path: text.path,
    related: others.map(({ start, end }) => ({
      message: say('Here too'),
      span: text.part(start, end),
      path: text.path,
    })),
    fixes: () => [
      {
        title,
        safe: all.every(({ safe }) => safe),
        edits: [replacePart(text, { start: all[0]!.start, end: all.at(-1)!.end }, rewritten(text.value, all))],
      },
    ],
  };
}

/** The part of a text from the first residue to the last one, cleared. */
function rewritten(value: string, all: readonly Residue[]): string {
  let result = '';
  let at = all[0]!.start;
  for (const { start, end, instead } of all) {
    result += value.slice(at, start) + instead;
    at = end;
  }
  return result;
}

export const textMarkup: Rule = {
  code,
  summary: 'What another format left in the text: `\\%`, `&amp;`, tags, emphasis in a name or a date.',
  rationale: 'Merit prints text as it stands, so the backslash would be on the page. Emphasis is for sentences.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut costs by 40\\%\n',
      'work:\n  - name: Quayside &amp; Sons\n',
      'work:\n  - name: "**Quayside Bank**"\n',
    ],
    good: ['work:\n  - name: Quayside & Sons\n    highlights:\n      - Cut costs by **40%**\n'],
  },
  *check(model): Iterable<Finding> {
    for (const field of model.fields) {
      const found = [...residues(field)].filter((one) => !isProtectedPart(field.text, one, kinds));
      const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
      const all = sorted.filter((one, index) => !sorted.slice(0, index).some((other) => one.start < other.end));
      if (all.length > 0) yield about(field, all);
    }
  },
};
