import { type CompletionItem, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import { type CompletionOptions, completion } from '../../../server/src/core/features/completion/completion.ts';
import { jsonCompletion } from '../../../server/src/core/features/completion/json.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { namesLike } from '../../../server/src/core/reading/technologies/index.ts';
import { today } from './check.ts';
import { cursor, offsetAt } from './marked.ts';

/** What editors do: VS Code; one that expands snippets and indents them itself; one that inserts plain text. */
export const clients = {
  code: { snippets: true, asIs: true, today, technologies: namesLike, problems: () => [] },
  expanding: { snippets: true, asIs: false, today, technologies: namesLike, problems: () => [] },
  plain: { snippets: false, asIs: false, today, technologies: namesLike, problems: () => [] },
} satisfies Record<string, CompletionOptions>;

/** The items at the `|` of a text. */
export function items(text: string, client: CompletionOptions = clients.code): readonly CompletionItem[] {
  const found = cursor(text);
  return completion(readDocument(found.text), found.position, client);
}

export const labels = (text: string, client?: CompletionOptions): readonly string[] =>
  items(text, client).map(({ label }) => label);

/** A text after an item was chosen, as an editor leaves it, with a mark where the cursor is then. */
export function insert(text: string, item: CompletionItem, mark = '|'): string {
  const { textEdit } = item;
  if (!textEdit || !('range' in textEdit)) throw new Error('The item has no edit');
  const start = offsetAt(text, textEdit.range.start);
  const end = offsetAt(text, textEdit.range.end);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^\s*/.exec(text.slice(lineStart, start))![0];
  const adjusts = item.insertTextMode !== InsertTextMode.asIs && item.insertTextFormat === InsertTextFormat.Snippet;
  const lines = adjusts ? textEdit.newText.replaceAll('\n', `\n${indent}`) : textEdit.newText;
  const expanded =
    item.insertTextFormat === InsertTextFormat.Snippet
      ? lines
          .replace(/\$1(?!\d)|\$\{1:([^}]*)\}/, (_, held: string | undefined) => `${mark}${held ?? ''}`)
          .replaceAll(/\$\d+/g, '')
          .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
      : lines;
  const shown = mark !== '' && expanded.includes(mark) ? expanded : `${expanded}${mark}`;
  return text.slice(0, start) + shown + text.slice(end);
}

/** A text after the item with that label was chosen at its `|`. */
export function choose(text: string, label: string, client: CompletionOptions = clients.code): string {
  const item = items(text, client).find((one) => one.label === label);
  if (!item) throw new Error(`\`${label}\` is not proposed, but ${labels(text, client).join(', ') || 'nothing'}`);
  return insert(cursor(text).text, item);
}

/** What an editor shows at the `|`: items that what is typed leads to, in their order. */
export function shown(marked: string, options: CompletionOptions = clients.code, json = false): readonly string[] {
  const { text, position } = cursor(marked);
  const items = (json ? jsonCompletion : completion)(readDocument(text, null, json), position, options);
  return items
    .filter((item) => {
      const edit = item.textEdit;
      if (!edit || !('range' in edit)) return false;
      const typed = text.slice(offsetAt(text, edit.range.start), offsetAt(text, position)).toLowerCase();
      // Editors look for the beginning of any word.
      return ` ${(item.filterText ?? item.label).toLowerCase()}`.includes(` ${typed}`);
    })
    .sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1))
    .map(({ label }) => label);
}
