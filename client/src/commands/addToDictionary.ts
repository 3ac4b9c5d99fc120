import { ConfigurationTarget, Uri, workspace } from 'vscode';
import { dictionaryWords } from '../dictionary.ts';

const withWord = (words: readonly string[], word: string): readonly string[] =>
  [...words, word].sort((a, b) => a.localeCompare(b));

/**
 * Adds a word to `merit.dictionary`: to the settings of the workspace, or of the person where no folder is open. The
 * language server hears of it as of any change of settings.
 */
export async function addToDictionary(word: unknown, uri: unknown): Promise<void> {
  if (typeof word !== 'string' || word.trim() === '') return;
  const resource = typeof uri === 'string' ? Uri.parse(uri) : null;
  const settings = workspace.getConfiguration('merit', resource);
  if (dictionaryWords().includes(word)) return;
  const own = settings.inspect<readonly string[]>('dictionary');
  const shared = workspace.workspaceFolders !== undefined;
  const target = shared ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  // Only what stands there already: the person's own words are not copied into the folder's settings.
  const known = (shared ? own?.workspaceValue : own?.globalValue) ?? [];
  await settings.update('dictionary', withWord(known, word), target);
}
