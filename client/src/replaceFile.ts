import { type Uri, workspace } from 'vscode';

/**
 * Writes a file so that it is never half written: a new file takes the place of the old one. Where that is refused, as in a folder
 * that allows no new file, the old one is written over. @throws what the file system says when neither is possible
 */
export async function replaceFile(file: Uri, bytes: Uint8Array): Promise<void> {
  const parts = file.path.split('/');
  const name = parts.pop() ?? '';
  const next = file.with({ path: [...parts, `.${name.slice(0, 40)}.merit-${Date.now().toString(36)}`].join('/') });
  try {
    await workspace.fs.writeFile(next, bytes);
    await workspace.fs.rename(next, file, { overwrite: true });
  } catch {
    await workspace.fs.delete(next).then(undefined, () => undefined);
    await workspace.fs.writeFile(file, bytes);
  }
}
