import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { complaint, type Output, UsageError } from './output.ts';

/** Names of files that are profiles, as an editor knows them too. */
const profiles = ['{profile,resume,cv}.{yaml,yml}', '*.{profile,resume,cv}.{yaml,yml}', '{*.,}resume.json'].map(
  (name) => `**/${name}`,
);

/** Folders of other people's files; those whose name begins with a dot are never looked into. */
const ignore = ['**/node_modules/**'];

type Kind = 'file' | 'folder' | 'none';

const kindOf = (path: string): Promise<Kind> =>
  stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => 'none',
  );

/** A file that is meant, or why nothing could be found. */
export type Meant = { readonly path: string } | { readonly failure: UsageError };

/**
 * Every file that is meant, each once, in order: a folder stands for the profiles in it and below, a name with `*`, `?` or
 * `{…}` that is no file itself for those it matches.
 */
export async function filesMeant(paths: readonly string[]): Promise<readonly Meant[]> {
  const found = new Map<string, Meant>();
  for (const path of paths) {
    try {
      for (const file of await expand(path)) if (!found.has(resolve(file))) found.set(resolve(file), { path: file });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      found.set(`failure ${error.message}`, { failure: error });
    }
  }
  return [...found.values()];
}

/**
 * Does something with every file that is meant. What cannot be found, read or written is said in a line and does not keep
 * the others from their turn. Answers 2 when there was such a one, else 0.
 */
export async function eachFile(
  paths: readonly string[],
  output: Output,
  run: (path: string) => Promise<void>,
): Promise<number> {
  // Faults of settings are those of many profiles.
  const told = new Set<string>();
  for (const meant of await filesMeant(paths)) {
    try {
      if ('failure' in meant) throw meant.failure;
      await run(meant.path);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (!told.has(error.message)) output.err(complaint(error.message));
      told.add(error.message);
    }
  }
  return told.size > 0 ? 2 : 0;
}

/** Loaded when first needed: most runs name one file. */
const glob = async (pattern: string | readonly string[], options: { readonly cwd?: string }): Promise<string[]> => {
  const { default: find } = await import('fast-glob');
  return (await find([pattern].flat(), { ...options, ignore })).sort();
};

/** @throws {UsageError} when a folder holds no profile, or a pattern matches nothing */
async function expand(path: string): Promise<readonly string[]> {
  const kind = await kindOf(path);
  if (kind === 'folder') {
    const found = await glob(profiles, { cwd: path });
    if (found.length === 0) throw new UsageError(`${path}: there is no profile in this folder.`);
    return found.map((name) => join(path, name));
  }
  if (kind === 'file' || !/[*?{]/.test(path)) return [path];
  const found = await glob(path.replaceAll('\\', '/'), {});
  if (found.length === 0) throw new UsageError(`${path}: no file matches it.`);
  return found;
}
