import { replacePart } from '../../profile/editText.ts';
import type { Field } from '../../profile/model.ts';
import type { Rule } from '../rule.ts';

const code = 'text.marker';
const skipped = new Set(['url', 'email', 'phone', 'date', 'country']);

/** A list mark before the words, those of word processors and PDF files included. */
const listMark = /^(?:[•◦▪▫●○■□‣⁃∙·➢➤►▶✓✔★*»\uf0a7\uf0b7]+|[–—-])\s+(?=\S)/u;
/** The same where it is an "o", as word processors have it on the second level. */
const letterMark = /^o\s+(?=\p{Lu}\p{Ll})/u;
/** Decoration of web pages and code; "> 99%", "# 1" and "★ 4.8" say something. */
const decoration = /^(?:\/\/+\s+(?=\S)|(?:>+|#+)\s+(?=[^\s\d]))/u;
/** A number before the words; club and league names have one too. */
const number = /^\(?(\d{1,2})[.)]\s+(?=\S)(?!(?:FC|SC|SV|TSV|FSV|VfL|Bundesliga|Liga|Division|Semester|Platz)\b)/u;

const inList = new Set(['highlights', 'items']);

/** How much of the beginning of a text is a mark. */
function markLength({ text, kind, name }: Field): number {
  if (kind !== null && skipped.has(kind)) return 0;
  const { value, path } = text;
  const found = decoration.exec(value);
  if (found) return found[0].length;
  // Lines of a longer text that begin with a mark are set as a list.
  const mark = value.includes('\n') && kind === 'markdown' ? null : listMark.exec(value);
  if (mark) return /^[★*]\s+\d/u.test(value) ? 0 : mark[0].length;
  if (!inList.has(name)) return 0;
  const numbered = number.exec(value);
  // "2026. Then" and "4. Bundesliga" count nothing: the numbers of a list go with its items.
  const place = path.findLast((part) => typeof part === 'number');
  if (numbered) return Number(numbered[1]) === (place as number) + 1 ? numbered[0].length : 0;
  return letterMark.exec(value)?.[0].length ?? 0;
}

export const textMarker: Rule = {
  code,
  summary: 'A bullet, number or decoration typed before a text.',
  rationale:
    'The template sets the bullets. A second one is printed beside it, and parsers take it for part of the text.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - • Cut the close to 2 days\n',
      'basics:\n  label: // Backend engineer\n',
      'skills:\n  - name: "# Languages"\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - "#1 of 40 teams in release speed"\n      - C# services for 3 markets\n      - "> 99.9% of payments in under a second"\n',
      'basics:\n  summary: |-\n    - Ledgers for 3 markets\n    - Gateways for 14 partners\n',
    ],
  },
  *check(model) {
    for (const field of model.fields) {
      const { text } = field;
      const length = markLength(field);
      if (length === 0) continue;
      const span = text.part(0, length);
      const written = text.value.slice(0, length).trim();
      yield {
        code,
        message: `"${written}" is printed as part of the text. The template sets its own marks.`,
        span,
        path: text.path,
        fixes: () => [
          { title: `Remove "${written}"`, safe: true, edits: [replacePart(text, { start: 0, end: length }, '')] },
        ],
      };
    }
  },
};
