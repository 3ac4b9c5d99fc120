import { type Document, isScalar, visit } from 'yaml';
import { type Message, say } from '../messages/message.ts';
import type { Span } from '../text/span.ts';
import type { SyntaxProblem } from '../yaml/parse.ts';

/** The quoted scalar that is never closed and runs to (about) `end`. */
function openQuote(document: Document | null, text: string, end: number): Span | null {
  let found: Span | null = null;
  if (!document) return null;
  visit(document, {
    Scalar(_, node) {
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      if (quoted && node.range && node.range[0] <= end && node.range[1] + 2 >= end) {
        const newline = text.indexOf('\n', node.range[0]);
        found = { start: node.range[0], end: newline < 0 ? text.length : newline };
      }
    },
  });
  return found;
}

/** The words of the line at an offset, or of the next that has any. */
const lineOf = (text: string, offset: number): Span => {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  while (start < text.length && text[start]!.trim() === '') start++;
  if (start === text.length) return { start: offset, end: offset };
  const newline = text.indexOf('\n', start);
  return { start, end: start + text.slice(start, newline < 0 ? text.length : newline).trimEnd().length };
};

/**
 * What a syntax problem means for the person who typed it, and the place to look at. Faults
 * that nobody makes by hand share one sentence.
 */
export function syntaxMessage(
  problem: SyntaxProblem,
  text: string,
  document: Document | null,
): { message: Message; span: Span } {
  const { code, span, reason = '' } = problem;
  const word = text.slice(span.start, span.end).trim();
  switch (code) {
    case 'MISSING_CHAR': {
      if (/quote/.test(reason)) {
        const open = openQuote(document, text, span.start);
        return {
          message: say('This quote is never closed: add the closing quote at the end of the text.'),
          span: open ?? span,
        };
      }
      if (/followed by map values/.test(reason)) {
        return { message: say('`{word}` is not a key yet: write a colon after it.', { word }), span };
      }
      return { message: problem.message, span };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: say(
          'YAML reads the second `: ` on this line as another key. Put the text in quotes if it is one text; check the indentation if it is a key.',
        ),
        span: lineOf(text, span.start),
      };
    case 'TAB_AS_INDENT':
      return { message: say('YAML does not allow tabs for indentation: use spaces.'), span };
    case 'BAD_ALIAS':
      return {
        message: say('A text that starts with `*` is an alias to YAML: put it in quotes.'),
        span: lineOf(text, span.start),
      };
    case 'BAD_SCALAR_START':
      return { message: say('A text cannot start with this character in YAML: put the text in quotes.'), span };
    case 'BAD_DQ_ESCAPE':
      return {
        message: say(
          'In double quotes a backslash starts an escape. Write `\\\\` for a backslash, or use single quotes.',
        ),
        span,
      };
    case 'BAD_INDENT':
      return {
        message: /end with a/.test(reason)
          ? say('A bracket is opened here and not closed.')
          : say('This line does not line up with the ones around it: check the spaces at its start.'),
        span: word === '' ? lineOf(text, span.start) : span,
      };
    case 'UNEXPECTED_TOKEN':
      return {
        message:
          text.slice(lineOf(text, span.start).start).startsWith('*') ||
          /[-:]\s+[*&]/.test(text.slice(lineOf(text, span.start).start, span.end))
            ? say('YAML gives `*` and `&` at the start of a text a meaning of their own: put the text in quotes.')
            : say('YAML did not expect `{word}` here. If this is one text, put it in quotes.', {
                word: word.slice(0, 40),
              }),
        span,
      };
    default:
      return { message: problem.message, span };
  }
}
