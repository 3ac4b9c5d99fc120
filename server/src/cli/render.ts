import { watch } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { lossesOf } from '../core/analysis/losses.ts';
import { toJsonResume } from '../core/interchange/toJsonResume.ts';
import { inLanguage } from '../core/messages/language.ts';
import { isJson, type ProfileDocument } from '../core/profile/document.ts';
import { plainProfile } from '../core/profile/plainProfile.ts';
import { toRenderModel } from '../core/render/index.ts';
import { schemaAt } from '../core/schema/cursor.ts';
import { createNodeTypesetter } from '../typesetter/node.ts';
import { TypesetError, type Typesetter } from '../typesetter/types.ts';
import { fitted, pagesToFit } from './fitted.ts';
import { fileError, type Output, UsageError } from './output.ts';
import { readProfile } from './read.ts';

const formats = ['pdf', 'json'] as const;
type Format = (typeof formats)[number];

export interface RenderOptions {
  readonly to: string;
  readonly template: string | undefined;
  /** How many pages the profile is to fit on, as written. */
  readonly fit: string | undefined;
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

/** @throws {UsageError} for a template that is neither one of Merit's nor a file of the person's own */
function checkTemplate(name: string | undefined): void {
  const known = schemaAt(['meta', 'render', 'template'])?.['x-suggestions'] ?? [];
  if (name === undefined || known.includes(name) || /^\.{0,2}\/.*\.typ$/.test(name)) return;
  const near = known.find((one) => distance(one, name.slice(0, 40)) <= 2);
  throw new UsageError(
    `there is no template \`${name}\`. ${near ? `Did you mean \`${near}\`?` : `There ${known.length === 1 ? 'is' : 'are'}: ${known.join(', ')}.`}`,
  );
}

/** `merit render`. Answers the exit code: 1 when something of the profile is missing from what was written. */
export async function render(path: string | undefined, options: RenderOptions, output: Output): Promise<number> {
  if (!path) throw new UsageError('Name the profile to render: `merit render profile.yaml`.');
  const to = formatsOf(options.to);
  checkTemplate(options.template);
  pagesToFit(options.fit);
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
  let lost = false;
  for (const format of to) {
    const target = join(options.folder ?? dirname(path), `${basename(path, extname(path))}.${format}`);
    if (resolve(target) === resolve(path))
      throw new UsageError(`${target}: this is the profile itself. Name another folder with -o.`);
    const { bytes, complete } = await bytesOf(path, document, format, options, typesetter, output);
    await write(target, bytes, options.clobber);
    output.out(`${target}\n`);
    lost ||= !complete;
  }
  return reportLosses(path, document, to, output) || lost ? 1 : 0;
}

/** More lines than this tell nobody more. */
const mostLines = 20;

/** Says what does not reach the pages. Answers whether anything of the person's own is lost. */
function reportLosses(path: string, document: ProfileDocument, to: readonly Format[], output: Output): boolean {
  const pages = to.some((format) => format !== 'json');
  const all = lossesOf(document, { json: isJson(document), to: pages ? 'pages' : 'json' });
  const own = all.filter(({ foreign }) => !foreign);
  for (const { line, message } of own.slice(0, mostLines)) output.err(`${path}:${line}: ${message}\n`);
  if (own.length > mostLines) output.err(`${path}: and ${own.length - mostLines} more; \`merit check\` lists them.\n`);
  const others = all.length - own.length;
  if (others > 0)
    output.err(
      `${path}: ${others} ${others === 1 ? 'key' : 'keys'} of other tools ${others === 1 ? 'is' : 'are'} not on the pages.\n`,
    );
  return own.length > 0;
}

async function bytesOf(
  path: string,
  document: ProfileDocument,
  format: Format,
  options: RenderOptions,
  typesetter: Typesetter,
  output: Output,
): Promise<{ readonly bytes: Uint8Array | string; readonly complete: boolean }> {
  const data = plainProfile(document);
  if (format === 'json') {
    const { document: resume, dropped } = toJsonResume(data);
    for (const { pointer, reason } of dropped) output.err(`${pointer}: ${reason}\n`);
    return { bytes: `${JSON.stringify(resume, null, 2)}\n`, complete: dropped.length === 0 };
  }
  const own = toRenderModel(data, { json: isJson(document) });
  const model = options.template ? { ...own, template: options.template } : own;
  const pages = pagesToFit(options.fit);
  try {
    const { pdf, complete } = pages
      ? await fitted(path, document, model, pages, typesetter, output)
      : { pdf: await typesetter.pdf(model), complete: true };
    for (const { message } of pdf.warnings) output.err(`${inLanguage(message, 'en')}\n`);
    // Something left off the page is said, and makes the command end with 1.
    const whole = !pdf.warnings.some(({ code }) => code === 'layout.left-out');
    return { bytes: pdf.pdf, complete: complete && whole };
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
