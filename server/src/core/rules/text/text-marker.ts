import { plural, say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Field, Model } from '../../profile/model.ts';
import type { Path } from '../../yaml/nodes.ts';
import type { Finding, Rule } from '../rule.ts';

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

/** A mark at the beginning of a text. */
interface Mark {
  readonly length: number;
  /** It is nothing but decoration; a dash before a figure may be a minus, a lone "o" a word, a guillemet a quotation. */
  readonly sure: boolean;
}

/** Fields that say how well something is known: marks there are what they say. */
const graded = new Set(['level', 'fluency', 'score', 'rating']);

/** Is a mark one of several, or before a figure: "★ ★ ★ ☆ ☆", "●●●○○ daily", "★ 4.8"? Those are a grade, and no mark of a list. */
const isRating = (value: string, mark: string, name: string): boolean =>
  graded.has(name) ||
  /^[★*]\s+\d/u.test(value) ||
  /^[★✓✔*●○■□]{2}/u.test(mark) ||
  !/^(?:\*(?!\s)|["'“‘(#@$€£`_[<]?[\p{L}\p{N}])/u.test(value.slice(mark.length).replace(/^\*+(?=\S)/u, ''));

const minus = /^[–-]\s+[\p{Nd}\p{Sc}]/u;

function markOf({ text, kind, name }: Field, numbers: ReadonlySet<string>): Mark | null {
  if (kind !== null && skipped.has(kind)) return null;
  const { value, path } = text;
  const found = decoration.exec(value);
  if (found) {
    // "# of members", "> half of all": these are read as words.
    if (/^(?:#+\s+of|>+\s+(?:half|twice|double|a (?:third|quarter)))\b/i.test(value)) return null;
    const heading = /^[>#]+\s+\p{Lu}/u.test(value) && !/\d/.test(value);
    return { length: found[0].length, sure: heading || value.startsWith('//') };
  }
  // Further down the text has the same marks: it is a list that YAML folded into one text, which another rule tells.
  const again = listMark.exec(value)?.[0].trim();
  if (again !== undefined && !minus.test(value) && value.slice(again.length).includes(` ${again} `))
    return isRating(value, again, name) ? null : { length: again.length + 1, sure: false };
  // Lines of a longer text that begin with a mark are set as a list.
  const mark = value.includes('\n') && kind === 'markdown' ? null : listMark.exec(value);
  if (mark) {
    if (isRating(value, mark[0], name)) return null;
    return { length: mark[0].length, sure: !minus.test(value) && !(value.startsWith('»') && value.includes('«')) };
  }
  if (!inList.has(name)) return null;
  const numbered = number.exec(value);
  // "2026. Then" and "4. Bundesliga" count nothing: the numbers of a list go with its items.
  const place = path.findLast((part) => typeof part === 'number');
  if (numbered) {
    if (Number(numbered[1]) !== (place as number) + 1) return null;
    // "1. Staatsexamen" alone may be an ordinal; a second number in the list says that it counts.
    return { length: numbered[0].length, sure: numbers.has(listOf(path)) };
  }
  const letter = letterMark.exec(value);
  return letter ? { length: letter[0].length, sure: false } : null;
}

const listOf = (path: Path): string => path.slice(0, -1).join('/');

/** The lists of a segment in which at least two items are numbered as they follow each other. */
function numberedLists(model: Model): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text, name } of model.fields) {
    const last = text.path.at(-1);
    if (!inList.has(name) || typeof last !== 'number' || Number(number.exec(text.value)?.[1]) !== last + 1) continue;
    counts.set(listOf(text.path), (counts.get(listOf(text.path)) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([list, count]) => (count > 1 ? [list] : [])));
}

interface Marked {
  readonly field: Field;
  readonly mark: Mark;
}

/** One finding about the marks of a list, at the first of them, with one fix for all. */
function about(all: readonly Marked[]): Finding {
  const [{ field, mark }, ...others] = all as readonly [Marked, ...Marked[]];
  const { text } = field;
  const written = text.value.slice(0, mark.length).trim();
  const also =
    others.length === 0
      ? null
      : plural(others.length, '{count} more here is like it.', '{count} more here are like it.');
  return {
    code,
    message: [say('"{written}" is printed as part of the text. The template sets its own marks.', { written }), also],
    span: text.part(0, mark.length),
    path: text.path,
    related: others.map((one) => ({
      message: say('Here too'),
      span: one.field.text.part(0, one.mark.length),
      path: one.field.text.path,
    })),
    among: (left) => about(left.map((index) => all[index]!)),
    fixes: () => {
      const edits = all.flatMap((one) => replacePart(one.field.text, { start: 0, end: one.mark.length }, '') ?? []);
      const title =
        edits.length === 1
          ? say('Remove "{text}"', { text: written })
          : say('Remove all {count} marks', { count: edits.length });
      return edits.length > 0 ? [{ title, safe: mark.sure, edits }] : [];
    },
  };
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
    const numbers = numberedLists(model);
    const groups = new Map<string, Marked[]>();
    for (const field of model.fields) {
      const mark = markOf(field, numbers);
      if (!mark) continue;
      const { path } = field.text;
      // The items of a list that are marked alike have one cause; what may be no mark is asked apart.
      const key = typeof path.at(-1) === 'number' ? `${mark.sure} ${listOf(path)}` : path.join('/');
      const group = groups.get(key);
      if (group) group.push({ field, mark });
      else groups.set(key, [{ field, mark }]);
    }
    for (const group of groups.values()) yield about(group);
  },
};
