import type { Position } from 'vscode-languageserver-types';
import { type Alias, type Document, isAlias, visit } from 'yaml';
import { inLanguage } from '../messages/language.ts';
import { type Message, say } from '../messages/message.ts';
import { syntaxMessage } from '../schema/syntax.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { jsonProblem } from '../yaml/jsonSyntax.ts';
import { items, properties, shadowedProperties, targetOf, type YamlNode } from '../yaml/nodes.ts';
import { parse } from '../yaml/parse.ts';
import { maxRepeated } from './asWritten.ts';

/** Why a text cannot be read whole, and where; lines and characters are counted from 0. */
export interface ReadingFault extends Position {
  readonly message: string;
}

/** The first key that stands twice in one map: one of the two values would be lost. */
function repeatedKey(root: YamlNode): { readonly message: Message; readonly span: Span } | null {
  const stack: YamlNode[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    const [twice] = shadowedProperties(node);
    if (twice) return { message: say('`{name}` is written twice here.', { name: twice.name }), span: twice.keySpan };
    stack.push(...properties(node).map(({ value }) => value));
    stack.push(...items(node));
  }
  return null;
}

/** The first alias with which more is repeated than is read. */
function repeatedTooOften(document: Document): { readonly message: Message; readonly span: Span } | null {
  let left = maxRepeated;
  /** False where no more can be read; `open` are the targets that a node stands in. */
  const fits = (node: YamlNode, open: readonly YamlNode[]): boolean => {
    if (open.length > 0 && left-- <= 0) return false;
    if (!isAlias(node))
      return [...properties(node).map(({ value }) => value), ...items(node)].every((one) => fits(one, open));
    const target = targetOf(node, document);
    return !target || open.includes(target) || fits(target, [...open, target]);
  };
  const aliases: Alias[] = [];
  visit(document, {
    Alias(_, node) {
      aliases.push(node);
    },
  });
  const over = aliases.find((one) => !fits(one, []));
  return over
    ? {
        message: say('Aliases (`*name`) repeat more than {count} values up to here.', { count: maxRepeated }),
        span: { start: over.range![0], end: over.range![1] },
      }
    : null;
}

/**
 * The first thing that keeps a text from being read whole; null where all of it is read. A text that goes on being
 * converted must have none, or half a document would be written. `json`: it has to be JSON.
 */
export function readingFault(text: string, json: boolean): ReadingFault | null {
  const at = ({ message, span }: { readonly message: Message; readonly span: Span }): ReadingFault => ({
    message: inLanguage(message, 'en'),
    ...positionAt(lineStarts(text), span.start),
  });
  const invalid = json ? jsonProblem(text) : null;
  if (invalid) return at(invalid);
  const { document, problems, secondDocument } = parse(text);
  const first = problems.find(({ kind }) => !json || kind !== 'tab');
  if (first) return at(syntaxMessage(first, text, document));
  if (secondDocument !== null)
    return at({
      message: say('A second YAML document begins here; only one is converted.'),
      span: { start: secondDocument, end: secondDocument },
    });
  const fault = repeatedKey(document?.contents) ?? (document && repeatedTooOften(document));
  return fault ? at(fault) : null;
}
