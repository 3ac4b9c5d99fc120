import { replacePart } from '../../profile/editText.ts';
import type { Field } from '../../profile/model.ts';
import type { Fix, Rule } from '../rule.ts';

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

interface Residue {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
  readonly what: string;
  /** What the page shows; by default the residue as it stands. */
  readonly shown?: string;
}

/** What LaTeX, HTML and Markdown left in a text. Emphasis is fine in sentences, not in names and dates. */
function* residues({ text, kind }: Field): Iterable<Residue> {
  const { value } = text;
  for (const match of value.matchAll(/\\([%$&#_{}])/g)) {
    // In Markdown a backslash before a mark keeps the mark; before "$" it is needed nowhere but in LaTeX.
    if (kind === 'markdown' && /[#_]/.test(match[1]!)) continue;
    const shown = kind === 'markdown' && match[1] === '$' ? 'other tools print the backslash' : undefined;
    const residue = { start: match.index, end: match.index + 2, instead: match[1]!, what: 'An escape of LaTeX' };
    yield shown === undefined ? residue : { ...residue, shown };
  }
  for (const match of value.matchAll(/\\(?:textbf|textit|emph|underline|texttt)\{([^{}\n]{0,200})\}/g)) {
    yield { start: match.index, end: match.index + match[0].length, instead: match[1]!, what: 'A command of LaTeX' };
  }
  for (const match of value.matchAll(/&(amp|lt|gt|quot|apos|nbsp|ndash|mdash|bull|#39);/g)) {
    yield {
      start: match.index,
      end: match.index + match[0].length,
      instead: entities[match[1]!]!,
      what: 'An HTML entity',
    };
  }
  for (const match of value.matchAll(/<\/?(?:b|i|u|em|strong|br|p|span|div|ul|li)\s*\/?>/gi)) {
    yield {
      start: match.index,
      end: match.index + match[0].length,
      instead: /br|p|div|li/i.test(match[0]) ? ' ' : '',
      what: 'An HTML tag',
    };
  }
  if (kind === 'markdown' || kind === 'url') return;
  for (const match of value.matchAll(/(?<![\p{L}\p{N}])(\*{1,3}|__)(?=\S)([^*_]{1,200})(?<=\S)\1(?![\p{L}\p{N}])/gu)) {
    yield { start: match.index, end: match.index + match[0].length, instead: match[2]!, what: 'Emphasis' };
  }
}

function fixesOf({ text }: Field, { start, end, instead }: Residue): readonly Fix[] {
  const title = instead.trim() === '' ? 'Remove it' : `Write \`${instead}\``;
  return [{ title, safe: true, edits: [replacePart(text, { start, end }, instead)] }];
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
  *check(model) {
    for (const field of model.fields) {
      for (const residue of residues(field)) {
        const written = field.text.value.slice(residue.start, residue.end);
        yield {
          code,
          message: `${residue.what}, \`${written.slice(0, 30)}\`: ${residue.shown ?? 'it would be printed as it stands'}.`,
          span: field.text.part(residue.start, residue.end),
          path: field.text.path,
          fixes: () => fixesOf(field, residue),
        };
      }
    }
  },
};
