import { FileSystemError, l10n } from 'vscode';
import { plainText } from './plainText.ts';

/** Why something failed, in words for a message to the person. */
export function reason(error: unknown): string {
  if (error instanceof FileSystemError) {
    switch (error.code) {
      case 'NoPermissions':
        return l10n.t('the folder is read-only, or you are not allowed to write there.');
      case 'FileNotFound':
        return l10n.t('the folder does not exist.');
      case 'FileIsADirectory':
        return l10n.t('there is a folder of that name.');
      case 'Unavailable':
        return l10n.t('the folder cannot be reached at the moment.');
    }
  }
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  return plainText(line);
}
