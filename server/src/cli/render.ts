import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lossesOf } from '../core/analysis/losses.ts';
import { beyondLimit } from '../core/features/layoutProblems.ts';
import { rangeOf } from '../core/features/locate.ts';
import { inLanguage } from '../core/messages/language.ts';
import type { Message } from '../core/messages/message.ts';
import type { ProfileDocument } from '../core/profile/document.ts';
import { plainProfile } from '../core/profile/plainProfile.ts';
import { exportName as nameByPattern } from '../core/render/fileName.ts';
import { schemaAt } from '../core/schema/cursor.ts';
import { docxOnNode } from '../outputs/docx/node.ts';
import { folderFiles } from '../outputs/folderFiles.ts';
import { createEmbedFaces } from '../outputs/html/fonts/embed.ts';
import { outputs, type Tools, type Written } from '../outputs/index.ts';
import { isOwnTemplate } from '../outputs/ownTemplate.ts';
import { type Prepared, prepare } from '../outputs/prepare.ts';
import { createNodeTypesetter } from '../typesetter/node.ts';
import { TypesetError, type Typesetter } from '../typesetter/types.ts';
import { closest } from './closest.ts';
import { pagesToFit, tellFit } from './fitted.ts';
import { follow } from './follow.ts';
import { type Output, UsageError } from './output.ts';
import { readProfile } from './read.ts';
import { isSameFile, replaceFile } from './replaceFile.ts';
import { SettingsOfFiles, type SettingsWish } from './settings.ts';
import { makeFolderOf, standardOutput, type Target, targetsOf } from './targets.ts';
import { typesetMessage } from './typesetMessage.ts';

export interface RenderOptions {
  readonly to: string | undefined;
  readonly template: string | undefined;
  /** How many pages the profile is to fit on, as written. */
  readonly fit: string | undefined;
  /** A folder, or the only file. */
  readonly target: string | undefined;
  readonly watch: boolean;
  readonly clobber: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The folder with the typesetter's files: `dist`. */
  readonly dist: string;
  readonly wish: SettingsWish;
}

/** The designs that come with Merit. */
export const templateNames: readonly string[] = schemaAt(['meta', 'render', 'template'])?.['x-suggestions'] ?? [];

/** @throws {UsageError} for a template that is neither one of Merit's nor a file beside the profile */
function checkTemplate(name: string | undefined, profile: string): void {
  const known = templateNames;
  if (name === undefined || known.includes(name)) return;
  if (isOwnTemplate(name)) {
    if (existsSync(join(dirname(profile), name.replaceAll('\\', '/')))) return;
    throw new UsageError(`there is no template \`${name}\` beside the profile.`);
  }
  const near = closest(name, known);
  throw new UsageError(
    `there is no template \`${name}\`. ${near ? `Did you mean \`${near}\`?` : `There ${known.length === 1 ? 'is' : 'are'}: ${known.join(', ')}.`}`,
  );
}

/** @throws {UsageError} for an option that changes nothing in the files that are asked for */
function checkUse(targets: readonly Target[], { template, fit }: RenderOptions): void {
  const forms = (...designs: readonly string[]) => outputs.filter(({ design }) => designs.includes(design));
  const useless = (name: string, of: typeof outputs): void => {
    if (targets.some(({ form }) => of.includes(form))) return;
    const asked = targets.map(({ form }) => form.id).join(', ');
    throw new UsageError(`${name} is for ${of.map(({ id }) => id).join(', ')}; it changes nothing in ${asked}.`);
  };
  if (template !== undefined) useless('--template', forms('pages', 'face'));
  if (fit !== undefined) useless('--fit', forms('pages'));
}

/** `merit render`. Answers the exit code: 1 when something of the profile is missing from what was written. */
export async function render(path: string | undefined, options: RenderOptions, output: Output): Promise<number> {
  if (!path) throw new UsageError('Name the profile to render: `merit render profile.yaml`.');
  const { settings, exportName } = await new SettingsOfFiles(options.wish).of(path);
  const targets = await targetsOf(path, options.to, options.target, await stemOf(path, exportName));
  for (const target of targets)
    if (target.path !== standardOutput && (await isSameFile(target.path, path)))
      throw new UsageError(`${target.path}: this is the profile itself. Name another folder with -o.`);
  checkTemplate(options.template, path);
  checkUse(targets, options);
  pagesToFit(options.fit);
  let typesetter: Typesetter | null = null;
  const tools: Tools = {
    typesetter: () => (typesetter ??= createNodeTypesetter(options.dist)),
    docx: docxOnNode(options.dist),
    faces: createEmbedFaces((path) => readFile(join(options.dist, path))),
    today: options.today,
    maxAgeYears: settings.maxAgeYears,
  };
  const once = () => writeAll(path, targets, options, tools, output);
  try {
    const code = await once();
    if (options.watch) await follow(path, once, output);
    return code;
  } finally {
    await (typesetter as Typesetter | null)?.dispose();
  }
}

/** What a pattern of the settings calls the files; undefined where there is none: then they are called like the profile. */
async function stemOf(path: string, pattern: string | null): Promise<string | undefined> {
  return pattern ? nameByPattern(plainProfile(await readProfile(path)), pattern) : undefined;
}

async function writeAll(
  path: string,
  targets: readonly Target[],
  { template, fit, clobber }: RenderOptions,
  tools: Tools,
  output: Output,
): Promise<number> {
  const document = await readProfile(path);
  if (document.kind === 'too-large') throw new UsageError(`${path}: it is too large to be read as a profile.`);
  if (document.kind !== 'profile')
    throw new UsageError(`${path}: this does not look like a profile, so there is nothing to render.`);
  const prepared = await prepare(document, { template, fit: pagesToFit(fit) }, folderFiles(dirname(path)));
  let lost = false;
  for (const target of targets) {
    const { bytes, notes, spill, fit: fitted } = await write(path, target, prepared, tools);
    const { maxPages } = prepared.model;
    const tell = (message: Message, pointer?: string): void =>
      output.err(`${placeOf(path, document, pointer)}: ${inLanguage(message, 'en')}\n`);
    if (fitted) tellFit(path, document, fitted, output);
    for (const { message, pointer } of notes) tell(message, pointer);
    if (spill && maxPages !== null && !fitted) tell(beyondLimit(spill.lines, maxPages), spill.pointer);
    if (target.path === standardOutput) output.out(bytes);
    else {
      await makeFolderOf(target.path);
      await replaceFile(target.path, bytes, clobber);
      output.out(`${target.path}\n`);
    }
    lost ||= fitted?.fits === false || notes.some((note) => note.lost);
  }
  return reportLosses(path, prepared, targets, looksOf(targets, template), output) || lost ? 1 : 0;
}

/** A file, with the line of what is spoken of where it is known, as compilers name a place. */
function placeOf(path: string, document: ProfileDocument, pointer: string | undefined): string {
  const range = pointer ? rangeOf(document, pointer) : null;
  return range ? `${path}:${range.start.line + 1}` : path;
}

/** @throws {UsageError} where pages cannot be set */
async function write(path: string, { form }: Target, prepared: Prepared, tools: Tools): Promise<Written> {
  try {
    return await form.write(prepared, tools);
  } catch (error) {
    if (error instanceof TypesetError) throw new UsageError(typesetMessage(path, prepared, error));
    throw error;
  }
}

/** What of `meta.render` shows in the files that are asked for. */
function looksOf(targets: readonly Target[], template: string | undefined): readonly string[] {
  const designed = targets.some(({ form }) => form.design !== 'none');
  const worded = targets.some(({ form }) => form.holds === 'pages');
  return [
    ...(designed && template === undefined ? ['template'] : []),
    ...(designed ? ['font'] : []),
    ...(worded ? ['locale'] : []),
  ];
}

/** More lines than this tell nobody more. */
const mostLines = 20;

/** Says what does not reach the pages. Answers whether anything of the person's own is lost. */
function reportLosses(
  path: string,
  { document, json }: Prepared,
  targets: readonly Target[],
  looks: readonly string[],
  output: Output,
): boolean {
  const pages = targets.some(({ form }) => form.holds === 'pages');
  const all = lossesOf(document, { json, to: pages ? 'pages' : 'json', looks });
  const own = all.filter(({ foreign }) => !foreign);
  for (const { line, message } of own.slice(0, mostLines)) output.err(`${path}:${line}: ${message}\n`);
  if (own.length > mostLines) output.err(`${path}: and ${own.length - mostLines} more; \`merit check\` lists them.\n`);
  const others = all.reduce((sum, { foreign, places }) => sum + (foreign ? places : 0), 0);
  if (others > 0)
    output.err(
      `${path}: ${others} ${others === 1 ? 'key' : 'keys'} of other tools ${others === 1 ? 'is' : 'are'} not on the pages.\n`,
    );
  return own.length > 0;
}
