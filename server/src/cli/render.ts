import { watch } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { toJsonResume } from '../core/interchange/toJsonResume.ts';
import { isJson, type ProfileDocument } from '../core/profile/document.ts';
import { plainProfile } from '../core/profile/plainProfile.ts';
import { toRenderModel } from '../core/render/index.ts';
import { createNodeTypesetter } from '../typesetter/node.ts';
import { TypesetError, type Typesetter } from '../typesetter/types.ts';
import { fileError, type Output, UsageError } from './output.ts';
import { readProfile } from './read.ts';

const formats = ['pdf', 'json'] as const;
type Format = (typeof formats)[number];

export interface RenderOptions {
  readonly to: string;
  readonly template: string | undefined;
  readonly folder: string | undefined;
  readonly watch: boolean;
  readonly clobber: boolean;
  /** The folder with the typesetter's files: `dist`. */
  readonly dist: string;
}

function formatsOf(to: string): readonly Format[] {
  return to.split(',').map((name) => {
    const found = formats.find((format) => format === name.trim());
    if (!found) throw new UsageError(`--to takes ${formats.join(', ')}; \`${name.trim()}\` is not one of them.`);
    return found;
  });
}

/** `merit render`. Answers the exit code: 1 when parts of the profile could not be read and are missing from the pages. */
export async function render(path: string | undefined, options: RenderOptions, output: Output): Promise<number> {
  if (!path) throw new UsageError('Name the profile to render: `merit render profile.yaml`.');
  const to = formatsOf(options.to);
  const typesetter = createNodeTypesetter(options.dist);
  try {
    const code = await once(path, to, options, typesetter, output);
    if (options.watch) await follow(path, () => once(path, to, options, typesetter, output), output);
    return code;
  } finally {
    await typesetter.dispose();
  }
}

async function once(
  path: string,
  to: readonly Format[],
  options: RenderOptions,
  typesetter: Typesetter,
  output: Output,
): Promise<number> {
  const document = await readProfile(path);
  if (document.kind === 'too-large') throw new UsageError(`${path}: it is too large to be read as a profile.`);
  if (document.kind !== 'profile')
    throw new UsageError(`${path}: this does not look like a profile, so there is nothing to render.`);
  const broken = document.placed.flatMap((placed) =>
    placed.segment.problems.map(
      (problem) => placed.line + placed.segment.text.slice(0, problem.span.start).split('\n').length,
    ),
  );
  for (const line of broken)
    output.err(`${path}:${line}: YAML cannot read this, so part of it may be missing. \`merit check\` says more.\n`);
  for (const format of to) {
    const target = join(options.folder ?? dirname(path), `${basename(path, extname(path))}.${format}`);
    if (resolve(target) === resolve(path))
      throw new UsageError(`${target}: this is the profile itself. Name another folder with -o.`);
    const bytes = await bytesOf(document, format, options, typesetter, output);
    await write(target, bytes, options.clobber);
    output.out(`${target}\n`);
  }
  return broken.length > 0 ? 1 : 0;
}

async function bytesOf(
  document: ProfileDocument,
  format: Format,
  options: RenderOptions,
  typesetter: Typesetter,
  output: Output,
): Promise<Uint8Array | string> {
  const data = plainProfile(document);
  if (format === 'json') {
    const { document: resume, dropped } = toJsonResume(data);
    for (const { pointer, reason } of dropped) output.err(`${pointer}: ${reason}\n`);
    return `${JSON.stringify(resume, null, 2)}\n`;
  }
  const model = toRenderModel(data, { json: isJson(document) });
  try {
    const { pdf, warnings } = await typesetter.pdf(options.template ? { ...model, template: options.template } : model);
    for (const { message } of warnings) output.err(`${message}\n`);
    return pdf;
  } catch (error) {
    if (error instanceof TypesetError) throw new UsageError(error.message);
    throw error;
  }
}

/** Makes a folder and those above it. Node's own `recursive` never comes back where the system refuses without reason. */
async function makeFolder(path: string): Promise<void> {
  const make = (): Promise<void> =>
    mkdir(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  try {
    await make();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await make();
  }
}

async function write(target: string, content: Uint8Array | string, clobber: boolean): Promise<void> {
  try {
    await makeFolder(dirname(target));
    await writeFile(target, content, { flag: clobber ? 'w' : 'wx' });
  } catch (error) {
    throw fileError(target, error);
  }
}

/** Runs again after every change of the file, until the process is ended. */
async function follow(path: string, run: () => Promise<number>, output: Output): Promise<never> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting = false;
  watch(dirname(path) || '.', (_, name) => {
    if (name !== basename(path) || waiting) return;
    waiting = true;
    running = running.then(async () => {
      waiting = false;
      try {
        await run();
      } catch (error) {
        output.err(`${error instanceof Error ? error.message : String(error)}\n`);
      }
    });
  });
  return new Promise<never>(() => {});
}
