import { commands, Disposable } from 'vscode';
import type { PreviewManager } from '../preview/manager.ts';
import type { Server } from '../server.ts';
import { addToDictionary } from './addToDictionary.ts';
import { copyAs } from './copyAs.ts';
import { exportDocument } from './export.ts';
import { importResume } from './importResume.ts';
import { moveItem } from './moveItem.ts';
import { newProfile } from './newProfile.ts';
import { openPreview } from './openPreview.ts';
import { restartServer } from './restartServer.ts';
import { showSource } from './showSource.ts';

/** Registers every command of the manifest. */
export function registerCommands(server: Server, previews: PreviewManager): Disposable {
  const register = commands.registerCommand;
  return Disposable.from(
    register('merit.openPreview', (resource?: unknown) => openPreview(previews, resource)),
    register('merit.export', (resource?: unknown, options?: unknown) =>
      exportDocument(server, previews, resource, options),
    ),
    register('merit.copyText', (resource?: unknown) => copyAs(server, previews, 'txt', resource)),
    register('merit.copyMarkdown', (resource?: unknown) => copyAs(server, previews, 'md', resource)),
    register('merit.newProfile', () => newProfile(server, previews)),
    register('merit.import', (resource?: unknown) => importResume(server, resource)),
    register('merit.lockPreview', () => previews.toggleLock()),
    register('merit.unlockPreview', () => previews.toggleLock()),
    register('merit.showSource', () => showSource(previews)),
    register('merit.findInPreview', () => previews.find()),
    register('merit.moveUp', () => moveItem(server, 'up')),
    register('merit.moveDown', () => moveItem(server, 'down')),
    register('merit.restartServer', () => restartServer(server)),
    register('merit.addToDictionary', addToDictionary),
    register('merit.showOutput', () => server.output.show()),
  );
}
