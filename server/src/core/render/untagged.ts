import { type HtmlTag, type Target, tagsIn, withoutTags } from '../reading/html.ts';
import { isProtected, type ProtectedKind, protectedSpans } from '../reading/protected/index.ts';

const inCode: ReadonlySet<ProtectedKind> = new Set(['code']);

/** Tags that begin or end a line. */
const breaks = /^(?:br|hr|p|div|section|article|header|footer|blockquote|center|ul|ol|li|tr|table|td|th|dd|dt|h[1-6])$/;

/** Where no text can stand for the tags, what stood between them. */
function bare(value: string, tags: readonly HtmlTag[], lines: boolean): string {
  let text = '';
  let at = 0;
  for (const { start, end, name } of tags) {
    text += value.slice(at, start) + (breaks.test(name) ? (lines ? '\n\n' : ' ') : '');
    at = end;
  }
  return text + value.slice(at);
}

/**
 * A text as a page shows it where HTML was left in it: lines, list items, links and emphasis for the tags that mean them, and
 * no tag at all. Code keeps its own.
 */
export function untagged(value: string, target: Target): string {
  if (!value.includes('<')) return value;
  const tags = tagsIn(value);
  if (tags.length === 0) return value;
  const spans = protectedSpans(value);
  const left = tags.filter((tag) => !isProtected(spans, tag, inCode));
  if (left.length === 0) return value;
  // In a name or an address a break is a space, not the end of a sentence.
  return (target.marks ? withoutTags(value, left, target)?.text : null) ?? bare(value, left, target.lines);
}
