import type { Span } from '../text/span.ts';
import type { Edit } from './place.ts';
import type { Segment } from './segment.ts';
import type { Text } from './text.ts';

/** A part of a text as written. */
export const partOf = (text: Text, part: Span): string => text.value.slice(part.start, part.end);

/** The edit that puts other words in place of a part of a text; null where it cannot be made without harm. */
export const replacePart = (text: Text, part: Span, newText: string): Edit | null => text.replace(part, newText);

/** The edit that gives a text other words altogether; null where it cannot be made without harm. */
export function replaceText(text: Text, newText: string): Edit | null {
  const start = text.value.length - text.value.trimStart().length;
  return text.replace({ start, end: Math.max(start, text.value.trimEnd().length) }, newText);
}

export const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** `word` with a capital where the text it replaces has one. */
export const likeCase = (word: string, replaced: string): string =>
  /^\p{Lu}/u.test(replaced) ? capitalised(word) : word;

/** Is a part of a text written as it reads, without escapes and folds, so that it may be moved as it stands? */
export function sameSource(segment: Segment, text: Text, part: Span): boolean {
  const span = text.part(part.start, part.end);
  return segment.text.slice(span.start, span.end) === text.value.slice(part.start, part.end);
}

/**
 * The edits that take a part out of a sentence: one of the spaces round it goes too, and what follows gets the capital
 * where a sentence began with the part. Null where the change would touch quotes or folds.
 */
export function removePart(segment: Segment, text: Text, part: Span): readonly Edit[] | null {
  const { value } = text;
  let { start, end } = part;
  const opens = start === 0 || /[.!?]["')\]]?\s+$/.test(value.slice(Math.max(0, start - 4), start));
  if (opens) while (value[end] === ' ') end++;
  else while (value[start - 1] === ' ') start--;
  if (start === 0 && end >= value.length) return null;
  const next = value[end];
  const lead = opens && next !== undefined && next !== next.toUpperCase();
  const cut = { start, end: lead ? end + 1 : end };
  const edit = sameSource(segment, text, cut) ? replacePart(text, cut, lead ? next.toUpperCase() : '') : null;
  return edit && [edit];
}
