import { type CompletionItem, type CompletionList, commands } from 'vscode';

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

/** Tells the keybindings about a list before it is shown. Answers the list. */
export function tellEnter<T extends CompletionItem[] | CompletionList | null | undefined>(list: T): T {
  const items: readonly CompletionItem[] = Array.isArray(list) ? list : (list?.items ?? []);
  const takes = items.length > 0 && !items.some(isTyped);
  if (takes !== known) {
    known = takes;
    void commands.executeCommand('setContext', KEY, takes);
  }
  return list;
}
