import { FileSystemError, FileType, type Uri, workspace } from 'vscode';

/**
 * Writes a file so that it is never half written and the old one is lost only to the new one: a new file takes the place of the old.
 * A link is written through, and so is a file in a folder that allows no new file. @throws what the file system says when it cannot
 * be written
 */
export async function replaceFile(file: Uri, bytes: Uint8Array): Promise<void> {
  const type = await workspace.fs.stat(file).then(
    (stat) => stat.type,
    () => FileType.Unknown,
  );
  if (type & FileType.Directory) throw FileSystemError.FileIsADirectory(file);
  if (type & FileType.SymbolicLink) return workspace.fs.writeFile(file, bytes);
  const parts = file.path.split('/');
  const name = parts.pop() ?? '';
  const next = file.with({ path: [...parts, `.${name.slice(0, 40)}.merit-${Date.now().toString(36)}`].join('/') });
  try {
    await workspace.fs.writeFile(next, bytes);
    await workspace.fs.rename(next, file, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(next).then(undefined, () => undefined);
    // A full disk must not cost the old file too.
    if (!(error instanceof FileSystemError) || error.code !== 'NoPermissions') throw error;
    await workspace.fs.writeFile(file, bytes);
  }
}
