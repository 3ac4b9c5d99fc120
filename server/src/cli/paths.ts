import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Output, UsageError } from './output.ts';

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

/**
 * Does something with every file that is meant, each once: a folder stands for the profiles in it and below, a name with
 * `*`, `?` or `{…}` that is no file itself for those it matches. What cannot be found, read or written is said in a line
 * and does not keep the others from their turn. Answers 2 when there was such a one, else 0.
 */
export async function eachFile(
  paths: readonly string[],
  output: Output,
  run: (path: string) => Promise<void>,
): Promise<number> {
  let code = 0;
  // Faults of settings are those of many profiles.
  const told = new Set<string>();
  const said = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (!told.has(error.message)) output.err(`merit: ${error.message}\n`);
      told.add(error.message);
      code = 2;
    }
  };
  const done = new Set<string>();
  for (const path of paths) {
    let files: readonly string[] = [];
    await said(async () => {
      files = await expand(path);
    });
    for (const file of files) {
      if (done.has(file)) continue;
      done.add(file);
      await said(() => run(file));
    }
  }
  return code;
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
