import type { Position } from 'vscode-languageserver-types';
import { inLanguage } from '../messages/language.ts';
import { type Message, say } from '../messages/message.ts';
import { syntaxMessage } from '../schema/syntax.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { jsonProblem } from '../yaml/jsonSyntax.ts';
import { items, properties, shadowedProperties, type YamlNode } from '../yaml/nodes.ts';
import { parse } from '../yaml/parse.ts';

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

/**
 * The first thing that keeps a text from being read whole; null where all of it is read. A text that goes on being
 * converted must have none, or half a document would be written. `json`: it has to be JSON.
 */
export function readingFault(text: string, json: boolean): ReadingFault | null {
  const at = ({ message, span }: { readonly message: Message; readonly span: Span }): ReadingFault => ({
    message: inLanguage(message, 'en'),
    ...positionAt(lineStarts(text), span.start),
  });
  const fault = json ? jsonProblem(text) : null;
  if (fault) return at(fault);
  const { document, problems, secondDocument } = parse(text);
  const first = problems.find(({ kind }) => !json || kind !== 'tab');
  if (first) return at(syntaxMessage(first, text, document));
  if (secondDocument !== null)
    return at({
      message: say('A second YAML document begins here; only one is converted.'),
      span: { start: secondDocument, end: secondDocument },
    });
  const twice = repeatedKey(document?.contents);
  return twice && at(twice);
}
