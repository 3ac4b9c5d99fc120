import { isMap, isScalar, isSeq } from 'yaml';
import { items, properties, spanOf, type YamlNode } from './nodes.ts';

/** A block of text whose mark keeps the blank lines at its end (`|+`, `>2+`): they are part of what it says. */
const KEEPS = /^[|>]\d?\+/;

/** What stands last in a value: itself, or the last value of the last key of its last item. */
function lastOf(node: YamlNode): YamlNode {
  let last = node;
  for (;;) {
    const flow = (isMap(last) || isSeq(last)) && last.flow === true;
    const next = flow ? null : isMap(last) ? properties(last).at(-1)?.value : items(last).at(-1);
    if (!next || !spanOf(next)) return last;
    last = next;
  }
}

/**
 * Offset behind the last unit that a value says something with. White space behind it does not count; the line breaks at
 * the end of a block of text that keeps them do, so that the unit before the offset is always on the value's last line.
 * Null for a value that stands nowhere.
 */
export function contentEnd(text: string, node: YamlNode): number | null {
  const span = spanOf(node);
  if (!span) return null;
  const last = lastOf(node);
  const own = spanOf(last)!;
  if (isScalar(last) && KEEPS.test(text.slice(own.start, own.start + 3))) return own.end;
  let { end } = span;
  while (end > span.start && /\s/.test(text[end - 1]!)) end--;
  return end;
}
