import type { Field } from '../profile/model.ts';
import type { Rule } from './rule.ts';

const code = 'text.marker';
const skipped = new Set(['url', 'email', 'phone', 'date', 'country']);

/** A list mark or a decoration before the words; "#1" and "-40 °C" are none. */
const marker = /^(?:[•◦▪▫●○■□‣⁃∙·➢➤►▶✓✔★*»]+|[–—-]|\/\/+|>+|#+(?!\d)|\(?\d{1,2}[.)])(?:\s+)(?=\S)/u;

function markerOf({ text, kind, name }: Field): { readonly written: string; readonly length: number } | null {
  if (kind !== null && skipped.has(kind)) return null;
  // "1. FC Nürnberg" is a name; a numbered highlight is not.
  const match = marker.exec(text.value);
  if (!match || (/\d/.test(match[0]) && name !== 'highlights' && name !== 'items')) return null;
  return { written: match[0].trim(), length: match[0].length };
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
      'work:\n  - name: Quayside Bank\n    highlights:\n      - "#1 of 40 teams in release speed"\n      - C# services for 3 markets\n',
    ],
  },
  *check(model) {
    for (const field of model.fields) {
      const found = markerOf(field);
      if (!found) continue;
      const { text } = field;
      const span = text.part(0, found.length);
      yield {
        code,
        message: `"${found.written}" is printed as part of the text. The template sets its own marks.`,
        span,
        path: text.path,
        fixes: () => [{ title: `Remove "${found.written}"`, safe: true, edits: [{ span, newText: '' }] }],
      };
    }
  },
};
