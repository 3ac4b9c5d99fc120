import type { Edit } from './place.ts';
import type { Segment } from './segment.ts';
import type { Text } from './text.ts';

/**
 * The edit that gives a one-line scalar another text, in the quotes it already has. `newText` must be free of quotes and
 * backslashes.
 */
export function replaceScalar(segment: Segment, text: Text, newText: string): Edit {
  const quote = segment.text[text.span.start];
  const quoted = quote === '"' || quote === "'" ? `${quote}${newText}${quote}` : newText;
  return { span: text.span, newText: quoted };
}
