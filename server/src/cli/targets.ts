import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { everyOutput, type Output as Form, outputOf, outputs, pictures } from '../outputs/index.ts';
import { fileError, UsageError } from './output.ts';

/** Stands for standard output. */
export const standardOutput = '-';

/** A file to write, and in which form. */
export interface Target {
  readonly path: string;
  readonly form: Form;
}

const names = `${outputs.map(({ id }) => id).join(', ')} or all, and ${pictures.map(({ id }) => id).join(', ')}`;

function formsOf(to: string): readonly Form[] {
  const forms = to.split(',').flatMap((name) => {
    if (name.trim() === 'all') return outputs;
    const found = outputOf(name.trim());
    if (!found) throw new UsageError(`--to takes ${names}; \`${name.trim()}\` is not one of them.`);
    return [found];
  });
  return [...new Set(forms)];
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * The files that `--to` and `-o` name together. `-o` is a folder, unless it ends like the only file that is asked for; with
 * no `--to` its ending says which; `-` is standard output, for one form. `stem` is what files in a folder are called, without their endings. @throws {UsageError}
 */
export async function targetsOf(
  source: string,
  to: string | undefined,
  asked: string | undefined,
  stem = basename(source, extname(source)),
): Promise<readonly Target[]> {
  if (asked === standardOutput) {
    const forms = formsOf(to ?? 'pdf');
    if (forms.length > 1)
      throw new UsageError(`-o -: ${forms.length} files cannot go to standard output; ask for one.`);
    return forms.map((form) => ({ path: standardOutput, form }));
  }
  const ending = asked === undefined ? '' : extname(asked).slice(1).toLowerCase();
  const named = everyOutput.find(({ extension }) => extension === ending);
  if (asked !== undefined && named && !/[\\/]$/.test(asked) && !(await isFolder(asked))) {
    const forms = to === undefined ? [named] : formsOf(to);
    if (forms.length > 1) throw new UsageError(`-o ${asked}: ${forms.length} files need a folder; name one.`);
    if (forms[0] !== named)
      throw new UsageError(`-o ${asked}: this ends in .${ending}, and --to asks for ${forms[0]!.id}.`);
    if (!(await isFolder(dirname(asked)))) throw new UsageError(`${asked}: there is no folder ${dirname(asked)}.`);
    return [{ path: asked, form: named }];
  }
  const folder = asked ?? dirname(source);
  return formsOf(to ?? 'pdf').map((form) => ({ path: join(folder, `${stem}.${form.extension}`), form }));
}

/** Makes a folder and those above it. Node's own `recursive` never comes back where the system refuses without reason. */
async function make(path: string): Promise<void> {
  const once = (): Promise<void> =>
    mkdir(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  try {
    await once();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    await make(dirname(path));
    await once();
  }
}

/** Makes the folder that a file goes to. @throws {UsageError} */
export async function makeFolderOf(path: string): Promise<void> {
  try {
    await make(dirname(path));
  } catch (error) {
    throw fileError(path, error);
  }
}
