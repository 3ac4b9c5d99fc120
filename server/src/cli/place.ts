import { realpathSync } from 'node:fs';
import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Shown } from './report.ts';

const withSlashes = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

/** A folder with no link on its way; as it is where it cannot be looked for. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * A path as code scanning and pull requests compare it with those of a repository: `cv/profile.yaml` for `./cv/profile.yaml`. On
 * GitHub it counts from the repository, in whatever folder of it `merit` runs; a file outside keeps the path it was named by.
 */
export function placePath(path: string, workspace: string | undefined = process.env.GITHUB_WORKSPACE): string {
  const plain = isAbsolute(path) ? withSlashes(path) : posix.normalize(withSlashes(path));
  if (!workspace) return plain;
  const inside = relative(real(workspace), resolve(real('.'), path));
  const outside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return outside ? plain : withSlashes(inside);
}

/** The same as an address: relative to the repository, or of the file where it lies outside. */
export function placeUri(path: string): string {
  const place = placePath(path);
  return isAbsolute(place) ? pathToFileURL(place).href : place.split('/').map(encodeURIComponent).join('/');
}

/** A range counted from 1, in UTF-16 units, its end outside. */
export const region = ({ range }: Pick<Shown, 'range'>) => ({
  startLine: range.start.line + 1,
  startColumn: range.start.character + 1,
  endLine: range.end.line + 1,
  endColumn: range.end.character + 1,
});
