import { workspace } from 'vscode';

/**
 * The words of `merit.dictionary`, of the person, the workspace and the folder together: VS Code lets the innermost list
 * hide the others, and a folder's own words are no reason to forget a person's.
 */
export function dictionaryWords(): readonly string[] {
  const own = workspace.getConfiguration('merit').inspect<readonly string[]>('dictionary');
  const lists = [own?.globalValue, own?.workspaceValue, own?.workspaceFolderValue];
  return [...new Set(lists.flatMap((list) => (Array.isArray(list) ? list : [])))];
}
