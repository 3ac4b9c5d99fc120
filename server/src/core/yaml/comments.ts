import { type CST, Parser } from 'yaml';
import type { Span } from '../text/span.ts';

/** The lists of tokens that a token of YAML's syntax tree is made of. */
const parts = ['start', 'sep', 'props', 'end', 'items', 'key', 'value'] as const;

/**
 * The comments of a text in order, from `#` to the end of the line: what only looks like one (in quotes, in a block of
 * text) is none. Whatever the text, nothing is thrown.
 */
export function commentsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  const stack: unknown[] = [...new Parser().parse(text)];
  while (stack.length > 0) {
    const next = stack.pop();
    if (Array.isArray(next)) {
      for (const one of next) stack.push(one);
    } else if (typeof next === 'object' && next !== null) {
      const token = next as CST.Token;
      if (token.type === 'comment') {
        // A carriage return ends a line for editors, and is part of the comment for the parser.
        found.push({ start: token.offset, end: token.offset + token.source.split('\r', 1)[0]!.length });
      }
      for (const part of parts) if (part in token) stack.push((token as unknown as Record<string, unknown>)[part]);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
