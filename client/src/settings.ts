import { type Uri, workspace } from 'vscode';
import { dictionaryWords } from './dictionary.ts';
import { type SettingKey, settingKeys } from './settingKeys.ts';

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What somebody really set, the innermost first; undefined where only the default holds. Maps are laid over each other. */
export function explicitly(key: SettingKey, resource: Uri | undefined): unknown {
  if (key === 'dictionary') {
    const words = dictionaryWords();
    return words.length > 0 ? words : undefined;
  }
  const found = workspace.getConfiguration('merit', resource).inspect<unknown>(key);
  const set = [found?.globalValue, found?.workspaceValue, found?.workspaceFolderValue].filter(
    (value) => value !== undefined && value !== null,
  );
  return set.length > 1 && set.every(isMap) ? Object.assign({}, ...set) : set.at(-1);
}

/** The section `merit` as the server is told it: without defaults, which `.meritrc.yaml` goes before. */
export function explicitSettings(resource: Uri | undefined): object {
  const sent: Record<string, unknown> = {};
  for (const key of settingKeys) {
    const value = explicitly(key, resource);
    if (value === undefined) continue;
    const [group, inner] = key.split('.') as [string, string | undefined];
    if (inner === undefined) sent[group] = value;
    else sent[group] = { ...(sent[group] as object | undefined), [inner]: value };
  }
  return sent;
}
