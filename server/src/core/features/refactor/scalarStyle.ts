import type { Position } from 'vscode-languageserver-types';
import { isScalar, type Scalar } from 'yaml';
import { type Message, say } from '../../messages/message.ts';
import { globalRange, type Placed, type ProfileDocument } from '../../profile/document.ts';
import { lineAt } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { rewrite, scalarSpan, writeScalar } from '../../yaml/edit/index.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { locate } from '../locate.ts';
import type { Refactoring } from './highlightShape.ts';

/** A text of the profile as it is written. */
interface Written {
  readonly placed: Placed;
  readonly node: Scalar;
  readonly span: Span;
  readonly value: string;
}

function scalarAt(document: ProfileDocument, position: Position): Written | null {
  const found = locate(document, position);
  if (!found || found.onKey || !isScalar(found.node) || found.node.anchor || found.node.tag) return null;
  const span = scalarSpan(found.placed.segment.text, found.node);
  const value = sourceOf(found.node);
  if (!span || value === null) return null;
  return { placed: found.placed, node: found.node, span, value };
}

const offered = (title: Message, { placed, node }: Written, written: string): Refactoring | null => {
  const edit = rewrite(placed.segment, node, written);
  return edit && { title, edits: [{ range: globalRange(placed, edit.span), newText: edit.newText }] };
};

/**
 * Texts that readers of YAML disagree about without quotes: `NO` and `on` are switches to some, `12:30` and `1_000` numbers, a colon
 * or a `#` one space away from a key and a comment.
 */
const MISREAD = /^(?:y|n|yes|no|on|off|nan|inf)$|^[-+.]?\d[\d.,:_exo+-]*$|[:#]|^[=<?-]|^0\d/i;

/** Puts a plain text in quotes, where it could be read as something else without them. */
export function quoteValue(document: ProfileDocument, position: Position): Refactoring | null {
  const scalar = scalarAt(document, position);
  if (scalar?.node.type !== 'PLAIN' || typeof scalar.node.value !== 'string' || !MISREAD.test(scalar.value))
    return null;
  return offered(say('Put this text in quotes'), scalar, JSON.stringify(scalar.value));
}

/** Lines of a folded text are filled up to this column. */
const WIDTH = 80;

/** A text on one line that is too long for it becomes a folded block of several. */
export function foldText(document: ProfileDocument, position: Position): Refactoring | null {
  const scalar = scalarAt(document, position);
  if (!scalar || scalar.node.type?.startsWith('BLOCK') || typeof scalar.node.value !== 'string') return null;
  const { segment } = scalar.placed;
  const line = lineAt(segment.lines, scalar.span.start);
  const lead = segment.text.slice(segment.lines[line], scalar.span.start);
  if (/[{[]/.test(lead.replace(/^[\s-]*["'].*?["']\s*:/, '')) || !/(?:^|[\s-])(?:-|[\w$."'-]+:)\s+$/.test(lead))
    return null;
  const words = scalar.value.split(' ');
  if (words.includes('') || /[\n\r\t]/.test(scalar.value)) return null;
  const dashes = /^\s*(?:-\s+)*/.exec(lead)![0].length;
  const column = /:\s+$/.test(lead) ? dashes + 2 : dashes;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && column + last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length === 1) return null;
  const lineBreak = segment.text.includes('\r\n') ? '\r\n' : '\n';
  const written = `>-${lines.map((one) => `${lineBreak}${' '.repeat(column)}${one}`).join('')}`;
  return offered(say('Fold this text over several lines'), scalar, written);
}

/** A text over several lines becomes one line, in quotes where it needs them. */
export function unfoldText(document: ProfileDocument, position: Position): Refactoring | null {
  const scalar = scalarAt(document, position);
  if (!scalar?.node.type?.startsWith('BLOCK')) return null;
  const text = scalar.placed.segment.text.slice(scalar.span.start, scalar.span.end);
  if (/#/.test(text.split('\n', 1)[0]!) || /\n/.test(scalar.value.trimEnd())) return null;
  return offered(say('Put this text on one line'), scalar, writeScalar(scalar.value.replace(/(?<!\n)\n$/, ''), false));
}
