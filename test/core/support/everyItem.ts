import type { CompletionItem } from 'vscode-languageserver-types';
import { type ProfileDocument, readDocument } from '../../../server/src/core/profile/document.ts';
import { items, properties, shadowedProperties, type YamlNode } from '../../../server/src/core/yaml/nodes.ts';
import { insert } from './completing.ts';

export const syntaxErrors = ({ placed }: ProfileDocument): number =>
  placed.reduce((count, { segment }) => count + segment.problems.length, 0);

const repeated = new WeakMap<object, readonly string[]>();

function* repeatedIn(node: YamlNode): Iterable<string> {
  yield* shadowedProperties(node).map(({ name }) => name);
  for (const { value } of properties(node)) yield* repeatedIn(value);
  for (const item of items(node)) yield* repeatedIn(item);
}

/** Keys that a map of the document has twice, sections included. */
export function keysTwice({ placed }: ProfileDocument): readonly string[] {
  const top = placed.flatMap(({ segment }) => segment.keys.map(({ name }) => name));
  const inside = placed.flatMap(({ segment }) => {
    const known = repeated.get(segment) ?? [...repeatedIn(segment.parsed?.document?.contents)];
    repeated.set(segment, known);
    return known;
  });
  return [...top.filter((name, index) => top.indexOf(name) !== index), ...inside];
}

/** A text with an item chosen, its other edits included. */
export function chosen(text: string, item: CompletionItem): string {
  const [before, ...more] = item.additionalTextEdits ?? [];
  if (more.length > 0) throw new Error('The item has more edits than are known here');
  const after = insert(text, item, '');
  if (!before) return after;
  const lines = text.split('\n');
  const at =
    lines.slice(0, before.range.start.line).reduce((sum, line) => sum + line.length + 1, 0) +
    before.range.start.character;
  return after.slice(0, at) + before.newText + after.slice(at);
}

/** What is wrong with a text after an item was chosen in a sound document; null where nothing is. */
export function faultAfter(document: ProfileDocument, after: string, json: boolean): string | null {
  if (json) {
    try {
      JSON.parse(after);
    } catch (error) {
      return `no JSON: ${String(error)}`;
    }
  }
  const changed = readDocument(after, document, json);
  const errors = syntaxErrors(changed) - syntaxErrors(document);
  if (errors > 0) return `${errors} syntax errors`;
  const twice = keysTwice(changed);
  return twice.length > keysTwice(document).length ? `twice: ${twice.join(', ')}` : null;
}
