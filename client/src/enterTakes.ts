import {
  type CompletionItem,
  CompletionList,
  commands,
  type Disposable,
  type Position,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { profileLanguage } from './documents.ts';

/**
 * Context key: does Enter take the first proposal? True for keys, and for the beginning of one of a few values; false in
 * sentences and behind a value that is whole as it is typed, where Enter means a new line and Tab takes a proposal. The
 * keybindings in package.json ask it.
 */
const KEY = 'merit.enterTakes';

const isTyped = (item: CompletionItem): boolean => {
  const { data } = item as { readonly data?: { readonly keepsEnter?: boolean } };
  return data?.keepsEnter === true;
};

let known: boolean | null = null;

function set(takes: boolean): void {
  if (takes === known) return;
  known = takes;
  void commands.executeCommand('setContext', KEY, takes);
}

/** A value, or an item of a list, up to the cursor: what it means changes with each letter, unlike the beginning of a key. */
const value = /^\s*(?:(?:- +)+|(?:- +)*(?:[\w$.-]+|"[^"]*"|'[^']*'):\s+)/;

const isInValue = (document: TextDocument, { line, character }: Position): boolean =>
  line < document.lineCount && value.test(document.lineAt(line).text.slice(0, character));

/**
 * Tells the keybindings about a list before it is shown. `ask` makes it. Answers the list, which is asked for anew with each letter of
 * a value: a list that was made for its beginning does not know that it is whole by now, and is told nothing of when it comes late.
 */
export async function tellEnter<T extends CompletionItem[] | CompletionList | null | undefined>(
  document: TextDocument,
  position: Position,
  ask: () => T | PromiseLike<T>,
): Promise<T | CompletionList> {
  const lineNow = (): string => (position.line < document.lineCount ? document.lineAt(position.line).text : '');
  const line = lineNow();
  const inValue = isInValue(document, position);
  const list = await ask();
  const items = Array.isArray(list) ? list : (list?.items ?? []);
  const isLate = inValue && lineNow() !== line;
  set(items.length > 0 && !items.some(isTyped) && !isLate);
  return list && inValue ? new CompletionList(items, true) : list;
}

/** Until a list is made for what stands there now, Enter behind a value that is being typed is a new line. */
export function watchValues(): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges: [change] }) => {
    if (known !== true || !change || document.languageId !== profileLanguage) return;
    if (document !== window.activeTextEditor?.document || /[\r\n]/.test(change.text)) return;
    const { line, character } = change.range.start;
    if (isInValue(document, change.range.start.with(line, character + change.text.length))) set(false);
  });
}
