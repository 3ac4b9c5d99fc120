import { Disposable, LanguageStatusSeverity, l10n, languages, window } from 'vscode';
import { hasProfileName, jsonResume, profileLanguage } from './documents.ts';
import type { FileStatus } from './fileStatus.ts';
import type { Server } from './server.ts';

/** The item in the language status of the active editor: profile, not a profile, server stopped. */
export function showStatus(server: Server, files: FileStatus): Disposable {
  const item = languages.createLanguageStatusItem('merit.status', [
    { language: profileLanguage },
    { language: 'yaml', pattern: '**/{profile,resume,cv,*.profile,*.resume,*.cv}.{yaml,yml}' },
    jsonResume,
  ]);
  item.name = 'Merit';

  const update = () => {
    const document = window.activeTextEditor?.document;
    item.busy = false;
    item.severity = LanguageStatusSeverity.Information;
    if (server.state === 'stopped') {
      item.severity = LanguageStatusSeverity.Error;
      item.text = l10n.t('Server stopped');
      item.detail = l10n.t('Profiles are not checked.');
      item.command = { command: 'merit.restartServer', title: l10n.t('Restart') };
    } else if (document && isForeign(document)) {
      const tool = files.tool(document.uri);
      if (tool !== undefined) {
        item.text = tool;
        item.detail = l10n.t('Not a profile, but Merit can convert it.');
        item.command = {
          command: 'merit.import',
          title: l10n.t('Convert to a Profile'),
          arguments: [document.uri],
        };
        return;
      }
      item.text = l10n.t('Not a profile');
      item.detail = l10n.t('Merit leaves this file alone.');
      item.command = { command: 'workbench.action.editor.changeLanguageMode', title: l10n.t('Change Language') };
    } else {
      item.busy = server.state === 'starting';
      item.text = l10n.t('Profile');
      item.detail = server.state === 'starting' ? l10n.t('Starting…') : l10n.t('Checked by Merit');
      item.command = { command: 'merit.openPreview', title: l10n.t('Open Preview') };
    }
  };

  const isForeign = (document: NonNullable<typeof window.activeTextEditor>['document']) =>
    document.languageId === 'yaml' ? hasProfileName(document.uri) : files.kind(document.uri) === 'foreign';

  update();
  return Disposable.from(
    item,
    server.onState(update),
    files.onChange(update),
    window.onDidChangeActiveTextEditor(update),
  );
}
