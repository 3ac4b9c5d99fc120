import { dirname } from 'node:path';
import type { Problem } from '../core/analysis/analyzer.ts';
import { type Notice, noticesOf } from '../core/analysis/notices.ts';
import { byWeight } from '../core/analysis/weight.ts';
import { layoutProblems } from '../core/features/layoutProblems.ts';
import { inLanguage, type Language } from '../core/messages/language.ts';
import { say } from '../core/messages/message.ts';
import type { ProfileDocument } from '../core/profile/document.ts';
import type { Settings } from '../core/rules/settings.ts';
import { type Severity, severities, severityRank } from '../core/rules/severity.ts';
import { pdfReader } from '../importing/pdfReader.ts';
import { folderFiles } from '../outputs/folderFiles.ts';
import { prepare } from '../outputs/prepare.ts';
import { unreadIn } from '../outputs/readBack.ts';
import { pageFacts } from '../typesetter/facts.ts';
import { createNodeTypesetter } from '../typesetter/node.ts';
import { TypesetError, type Typesetter } from '../typesetter/types.ts';
import type { World } from './command.ts';
import { asGithub, asJson, asSarif, asText } from './formats.ts';
import { UsageError } from './output.ts';
import { eachFile } from './paths.ts';
import { judge, readInput, readText } from './read.ts';
import type { FileReport, Shown } from './report.ts';
import { SettingsOfFiles, type SettingsWish } from './settings.ts';
import { typesetMessage } from './typesetMessage.ts';

const formats = { text: asText, json: asJson, sarif: asSarif, github: asGithub } as const;

export interface CheckOptions {
  readonly format: string;
  readonly failOn: string;
  /** The order of findings for people: `weight`, the most important first, or `line`. */
  readonly sort: string;
  /** What standard input is called in the report; its ending says whether it is JSON. */
  readonly path: string | null;
  readonly today: string;
  readonly language: Language;
  /** Typeset each profile too, and say what only the pages can show. */
  readonly layout: boolean;
  /** What the command line says of settings. */
  readonly wish: SettingsWish;
}

/** Stands for standard input. */
const input = '-';

/** `merit check`. Answers the exit code: 1 when something is at least as bad as `failOn`. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  world: Omit<World, 'today'>,
): Promise<number> {
  const limit = severities.indexOf(options.failOn as Severity);
  if (limit < 0)
    throw new UsageError(`--fail-on takes error, warning, information or hint, not \`${options.failOn}\`.`);
  if (!Object.hasOwn(formats, options.format)) {
    throw new UsageError(`--format takes ${Object.keys(formats).join(', ')}, not \`${options.format}\`.`);
  }
  if (options.sort !== 'weight' && options.sort !== 'line')
    throw new UsageError(`--sort takes weight or line, not \`${options.sort}\`.`);
  if (paths.length === 0) throw new UsageError('Name at least one file to check: `merit check profile.yaml`.');
  const piped = paths.includes(input);
  if (piped && paths.length > 1) throw new UsageError('`-` reads standard input; name no other file beside it.');
  if (options.path !== null && !piped)
    throw new UsageError('--path names standard input: `merit check - --path profile.yaml`.');
  const settings = new SettingsOfFiles(options.wish);
  const files: FileReport[] = [];
  let failed = 0;
  const typesetter = options.layout ? createNodeTypesetter(world.dist) : null;
  try {
    const add = async (path: string, text: string): Promise<void> => {
      const judging = { ...options, settings: (await settings.of(path)).settings };
      files.push(await reportOf(path, text, judging, typesetter, world));
    };
    if (piped) await add(options.path ?? 'standard input', await readInput(world.input));
    else failed = await eachFile(paths, world, async (path) => add(path, await readText(path)));
  } finally {
    await typesetter?.dispose();
  }
  if (files.length > 0 || failed === 0)
    world.out(formats[options.format as keyof typeof formats](files, world.colour, options.language));
  if (failed > 0) return failed;
  return files.some((file) => file.diagnostics.some((one) => severityRank[one.severity] <= limit)) ? 1 : 0;
}

const atStart: Shown['range'] = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** An editor says nothing of such a file; who names it on the command line gets an answer. */
const foreign: Notice = {
  code: 'merit.foreign',
  severity: 'information',
  message: say(
    'This does not look like a profile: it has no `basics`, and most of its keys are not part of the format.',
  ),
};

/** What only the pages can show. @throws {UsageError} when they cannot be set */
async function pageProblems(
  path: string,
  document: ProfileDocument,
  typesetter: Typesetter,
  dist: string,
  settings: Settings,
  language: Language,
): Promise<readonly Problem[]> {
  const prepared = await prepare(document, {}, folderFiles(dirname(path)));
  const { model, files, warnings } = prepared;
  try {
    const pdf = await typesetter.pdf(model, files);
    const facts = pageFacts(model, pdf, warnings);
    // Merit's own templates are held to it by tests; what a template of one's own does, its pages tell.
    const unread = model.ownTemplate === null ? [] : unreadIn(model, await pdfReader(dist)(pdf.pdf));
    return layoutProblems(document, { ...facts, unread }, settings, language);
  } catch (error) {
    if (error instanceof TypesetError) throw new UsageError(typesetMessage(path, prepared, error));
    throw error;
  }
}

async function reportOf(
  path: string,
  text: string,
  judging: CheckOptions & { readonly settings: Settings },
  typesetter: Typesetter | null,
  output: Omit<World, 'today'>,
): Promise<FileReport> {
  const { format, sort, language, settings } = judging;
  const { document, report } = judge(path, text, judging, output);
  if (document.kind === 'profile') {
    const pages = typesetter ? await pageProblems(path, document, typesetter, output.dist, settings, language) : [];
    const problems = [...report.problems, ...pages];
    const sorted = format === 'text' && sort === 'weight' ? byWeight(problems) : problems;
    const diagnostics = sorted.map((problem): Shown => {
      const { code, severity, message, range, pointer } = problem;
      return { code, severity, message, range, pointer, fixes: problem.fixes() };
    });
    return { path, text: document.text, diagnostics };
  }
  const notices = noticesOf(document, report);
  const diagnostics = (notices.length > 0 ? notices : [foreign]).map(
    ({ code, severity, message }): Shown => ({
      code,
      severity,
      message: inLanguage(message, language),
      range: atStart,
      pointer: '',
      fixes: [],
    }),
  );
  return { path, text: document.text, diagnostics };
}
