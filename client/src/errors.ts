import { FileSystemError, l10n } from 'vscode';

/** Why something failed, in words for a person. */
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
  return firstLine(error instanceof Error ? error.message : String(error));
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
