import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../core/messages/language.ts';
import { type Severity, severities, severityRank } from '../core/rules/severity.ts';
import type { World } from './command.ts';
import { asGithub, asJson, asText } from './formats.ts';
import { complaint, UsageError } from './output.ts';
import { filesMeant } from './paths.ts';
import { readInput, readText } from './read.ts';
import type { FileReport, Format } from './report.ts';
import { type Judging, reportOf } from './reportOf.ts';
import { SettingsOfFiles, type SettingsWish } from './settings.ts';
import { inThreads, isWorthThreads, type Outcome } from './threads.ts';

/** The forms of a report; that of SARIF knows all rules, and is loaded when it is asked for. */
const formats: Readonly<Record<string, () => Format | Promise<Format>>> = {
  text: () => asText,
  json: () => asJson,
  sarif: async () => (await import('./sarif.ts')).asSarif,
  github: () => asGithub,
};

export interface CheckOptions {
  readonly format: string;
  readonly failOn: string;
  /** The order of findings; absent: by weight for people, by line for programs. */
  readonly sort: string | undefined;
  /** What standard input is called in the report; its ending says whether it is JSON. */
  readonly path: string | null;
  readonly today: string;
  readonly language: Language;
  /** Typeset each profile too, and say what only the pages can show. */
  readonly layout: boolean;
  /** The address of the pages of rules, where they are not those of the package. */
  readonly docs: string | undefined;
  /** What the command line says of settings. */
  readonly wish: SettingsWish;
}

/** Stands for standard input. */
const input = '-';

/** @throws {UsageError} for options that make no sense */
function verify(paths: readonly string[], options: CheckOptions): void {
  if (!severities.includes(options.failOn as Severity))
    throw new UsageError(`--fail-on takes error, warning, information or hint, not \`${options.failOn}\`.`);
  if (!Object.hasOwn(formats, options.format))
    throw new UsageError(`--format takes ${Object.keys(formats).join(', ')}, not \`${options.format}\`.`);
  if (options.sort !== undefined && options.sort !== 'weight' && options.sort !== 'line')
    throw new UsageError(`--sort takes weight or line, not \`${options.sort}\`.`);
  if (options.docs !== undefined && options.format !== 'sarif')
    throw new UsageError('--docs names the pages of rules in SARIF: `--format sarif --docs ADDRESS`.');
  if (options.docs !== undefined && !/^(?:https?|file):\/\/\S+$/.test(options.docs))
    throw new UsageError(`--docs takes an address such as https://example.org/rules, not \`${options.docs}\`.`);
  if (paths.length === 0) throw new UsageError('Name at least one file to check: `merit check profile.yaml`.');
  const piped = paths.includes(input);
  if (piped && paths.length > 1) throw new UsageError('`-` reads standard input; name no other file beside it.');
  if (options.path !== null && !piped)
    throw new UsageError('--path names standard input: `merit check - --path profile.yaml`.');
}

/** `merit check`. Answers the exit code: 1 when something is at least as bad as `failOn`. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  world: Omit<World, 'today'>,
): Promise<number> {
  verify(paths, options);
  const limit = severities.indexOf(options.failOn as Severity);
  const { format, today, language } = options;
  const sort = (options.sort ?? (format === 'text' ? 'weight' : 'line')) as Judging['sort'];
  const judging: Judging = { today, language, sort, texts: format === 'sarif', fixes: format === 'json' };
  const outcomes = await judgeAll(paths, judging, options, world);
  const files = outcomes.flatMap((one) => ('report' in one ? [one.report] : []));
  // Faults of settings are those of many profiles, and there may be several.
  const refused = outcomes.flatMap((one) => ('failure' in one ? [one.failure] : []));
  const failures = [...new Set(refused.flatMap((one) => one.split('\n')))];
  for (const failure of failures) world.err(complaint(failure));
  const docs = options.docs?.replace(/\/+$/, '') ?? pagesOf(world.dist);
  const reporting = { colour: world.colour, language, docs, failures, failed: refused.length };
  // Programs are told of files that could not be read, too; people were a line before.
  if (files.length > 0 || refused.length === 0 || format === 'sarif' || format === 'json')
    world.out((await formats[format]!())(files, reporting));
  if (refused.length > 0) return 2;
  return files.some((file) => file.diagnostics.some((one) => severityRank[one.severity] <= limit)) ? 1 : 0;
}

/** The pages of rules that come with the package; null where it has none. */
function pagesOf(dist: string): string | null {
  const folder = join(dist, '../docs/rules');
  return existsSync(folder) ? pathToFileURL(folder).href : null;
}

/** What became of each file that is meant, in order. */
async function judgeAll(
  paths: readonly string[],
  judging: Judging,
  { layout, path, wish }: CheckOptions,
  world: Omit<World, 'today'>,
): Promise<readonly Outcome[]> {
  const settings = new SettingsOfFiles(wish);
  const typesetter = layout ? (await import('../typesetter/node.ts')).createNodeTypesetter(world.dist) : null;
  const report = async (name: string, text: Promise<string>): Promise<FileReport> =>
    reportOf(name, await text, judging, (await settings.of(name)).settings, { ...world, typesetter });
  try {
    if (paths[0] === input) return [{ report: await report(path ?? 'standard input', readInput(world.input)) }];
    const meant = await filesMeant(paths);
    if (!layout && isWorthThreads(meant.length)) return await inThreads(meant, { judging, wish }, world);
    const outcomes: Outcome[] = [];
    for (const one of meant) outcomes.push(await outcomeOf(one, (name) => report(name, readText(name))));
    return outcomes;
  } finally {
    await typesetter?.dispose();
  }
}

async function outcomeOf(
  meant: Awaited<ReturnType<typeof filesMeant>>[number],
  report: (path: string) => Promise<FileReport>,
): Promise<Outcome> {
  try {
    if ('failure' in meant) throw meant.failure;
    return { report: await report(meant.path) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { failure: error.message };
  }
}
