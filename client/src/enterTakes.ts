import { type CompletionItem, type CompletionList, commands } from 'vscode';

/**
 * Context key: does Enter take the first proposal? True for keys and values, which are typed to be chosen from a list;
 * false in sentences, where Enter means a new line and Tab takes a proposal. The keybindings in package.json ask it.
 */
const KEY = 'merit.enterTakes';

const isProse = (item: CompletionItem): boolean => {
  const { data } = item as { readonly data?: { readonly prose?: boolean } };
  return data?.prose === true;
};

let known: boolean | null = null;

/** Tells the keybindings about a list before it is shown. Answers the list. */
export function tellEnter<T extends CompletionItem[] | CompletionList | null | undefined>(list: T): T {
  const items: readonly CompletionItem[] = Array.isArray(list) ? list : (list?.items ?? []);
  const takes = items.length > 0 && !items.some(isProse);
  if (takes !== known) {
    known = takes;
    void commands.executeCommand('setContext', KEY, takes);
  }
  return list;
}
