import { ConfigurationTarget, Uri, workspace } from 'vscode';

/**
 * Adds a word to `merit.dictionary`: to the settings of the workspace, or of the person where no folder is open. The
 * language server hears of it as of any change of settings.
 */
export async function addToDictionary(word: unknown, uri: unknown): Promise<void> {
  if (typeof word !== 'string' || word.trim() === '') return;
  const resource = typeof uri === 'string' ? Uri.parse(uri) : null;
  const settings = workspace.getConfiguration('merit', resource);
  const known = settings.get<readonly string[]>('dictionary', []);
  if (known.includes(word)) return;
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update(
    'dictionary',
    [...known, word].sort((a, b) => a.localeCompare(b)),
    target,
  );
}
