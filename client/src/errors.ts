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
  const said = error instanceof Error ? error.message : String(error);
  const code = /\b(?:ENOSPC|EDQUOT|EROFS|EBUSY|ENAMETOOLONG)\b/.exec(said)?.[0];
  if (code === 'ENOSPC' || code === 'EDQUOT') return l10n.t('the disk is full.');
  if (code === 'EROFS') return l10n.t('the folder is read-only, or you are not allowed to write there.');
  if (code === 'EBUSY') return l10n.t('another program has the file open.');
  if (code === 'ENAMETOOLONG') return l10n.t('its name is too long.');
  const [line = ''] = said.split('\n', 1);
  return plainText(line);
}
