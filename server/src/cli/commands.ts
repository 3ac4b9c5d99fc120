import { type Language, languages } from '../core/messages/language.ts';
import { presets } from '../core/rules/settings.ts';
import { severities } from '../core/rules/severity.ts';
import { everyOutput, outputs } from '../outputs/index.ts';
import { check } from './check.ts';
import { type Command, defineCommand } from './command.ts';
import { completion, shells } from './completion.ts';
import { fix } from './fix.ts';
import { importFile, kinds } from './import.ts';
import { inspect, inspectable } from './inspect.ts';
import { create } from './new.ts';
import { UsageError } from './output.ts';
import { render, templateNames } from './render.ts';
import { review } from './review.ts';
import { settingOptions } from './settings.ts';

/** @throws {UsageError} for a language that Merit does not speak */
function languageNamed(name: string): Language {
  const found = languages.find((language) => language === name);
  if (!found) throw new UsageError(`--lang takes ${languages.join(', ')}, not \`${name}\`.`);
  return found;
}

/** A sentence in lines as long as those of the help. */
const inLines = (sentence: string): readonly string[] =>
  sentence.match(/.{1,110}(?:\s|$)/g)!.map((line) => line.trim());

/** The commands of `merit`, in the order of the help. */
export const commands: readonly Command[] = [
  defineCommand({
    name: 'check',
    takes: 'FILE…|-',
    summary: 'say what is wrong',
    details: [
      'Names what is wrong in each profile: the most important first, with its place and its code.',
      'A folder stands for the profiles in it: profile.yaml, resume.yaml, cv.yaml, *.profile.yaml and the like, resume.json.',
      'A name may hold * and **. A single - reads standard input.',
      'Settings are those of the nearest .meritrc.yaml, looked for in the folder of the profile and above.',
      'Exit code: 0 nothing to report, 1 findings at or above --fail-on, 2 wrong usage or a file that cannot be read.',
    ],
    examples: [
      'merit check profile.yaml',
      'merit check --format github --fail-on error resumes/',
      'git show HEAD:profile.yaml | merit check - --path profile.yaml',
    ],
    most: Number.POSITIVE_INFINITY,
    options: {
      format: {
        type: 'string',
        value: 'FORMAT',
        choices: ['text', 'json', 'sarif', 'github'],
        help: 'text (default), json, sarif for code scanning, github for pull requests',
      },
      'fail-on': {
        type: 'string',
        value: 'SEVERITY',
        choices: severities,
        help: 'error, warning (default), information or hint',
      },
      sort: {
        type: 'string',
        value: 'ORDER',
        choices: ['weight', 'line'],
        help: 'weight, the most important first (usual for text), or line',
      },
      layout: { type: 'boolean', help: 'typeset the pages too, and say what only they can show' },
      lang: {
        type: 'string',
        value: 'LANGUAGE',
        choices: languages,
        help: 'the language of the messages: en (default), de, es',
      },
      path: { type: 'string', value: 'FILE', files: true, help: 'the name that standard input has in the report' },
      docs: { type: 'string', value: 'ADDRESS', help: 'where the pages of rules are, for the links in SARIF' },
      preset: { type: 'string', value: 'NAME', choices: presets, help: 'how much to say: gentle, standard or strict' },
      ...settingOptions,
    },
    run: (paths, values, { today, ...world }) =>
      check(
        paths,
        {
          format: values.format ?? 'text',
          failOn: values['fail-on'] ?? 'warning',
          sort: values.sort,
          layout: values.layout,
          path: values.path ?? null,
          docs: values.docs,
          language: languageNamed(values.lang ?? 'en'),
          today: today(),
          wish: values,
        },
        world,
      ),
  }),
  defineCommand({
    name: 'fix',
    takes: 'FILE…',
    summary: 'apply every safe fix',
    details: [
      'Applies the fixes that keep the meaning, and changes nothing else of the file.',
      'Exit code: 0 done, 2 wrong usage or a file that cannot be read or written.',
    ],
    examples: ['merit fix profile.yaml'],
    most: Number.POSITIVE_INFINITY,
    options: { ...settingOptions },
    run: (paths, values, world) => fix(paths, world.today(), values, world),
  }),
  defineCommand({
    name: 'review',
    takes: 'FILE',
    summary: 'what a careful colleague would say before you send it',
    details: [
      'Gathers the findings into at most seven things to do, the weightiest first, each with its reason and its places.',
      'A single - reads standard input.',
      'Exit code: 0, or 2 for wrong usage or a file that cannot be read.',
    ],
    examples: ['merit review profile.yaml'],
    most: 1,
    options: {
      format: { type: 'string', value: 'FORMAT', choices: ['text', 'json'], help: 'text (default) or json' },
      lang: {
        type: 'string',
        value: 'LANGUAGE',
        choices: languages,
        help: 'the language of the messages: en (default), de, es',
      },
      ...settingOptions,
    },
    run: ([path], { format = 'text', lang = 'en', ...wish }, world) =>
      review(path, { format, today: world.today(), language: languageNamed(lang), wish, input: world.input }, world),
  }),
  defineCommand({
    name: 'render',
    takes: 'FILE',
    summary: 'write the pages',
    details: [
      'Writes each output beside the profile, into the folder of -o, or to the file of -o, and names what it wrote. A file is',
      'never half written.',
      'Exit code: 0 all of the profile is there, 1 something could not be printed or fitted and is named, 2 wrong usage or',
      'a file that cannot be read or written.',
    ],
    examples: [
      'merit render profile.yaml',
      'merit render profile.yaml -o "Jana Weiss.pdf"',
      'merit render profile.yaml --to pdf,json --template compact --fit 1 -o out',
    ],
    most: 1,
    options: {
      to: {
        type: 'string',
        value: 'FORMATS',
        choices: [...everyOutput.map(({ id }) => id), 'all'],
        help: `${outputs.map(({ id }) => id).join(', ')} or all, and timeline; several with commas`,
      },
      template: {
        type: 'string',
        value: 'NAME',
        choices: templateNames,
        help: 'the design, instead of the one that the profile names',
      },
      fit: { type: 'string', value: 'PAGES', help: 'tighten as little as it takes to fill no more pages' },
      output: {
        type: 'string',
        short: 'o',
        value: 'DIR|FILE',
        files: true,
        help: 'the folder to write into, or the only file; - is standard output',
      },
      watch: { type: 'boolean', help: 'write again after each change, until interrupted' },
      'no-clobber': { type: 'boolean', help: 'never write over a file that exists' },
      ...settingOptions,
    },
    run: ([path], { to, template, fit, output: target, watch, 'no-clobber': kept, ...wish }, world) =>
      render(
        path,
        { to, template, fit, target, watch, clobber: !kept, today: world.today(), dist: world.dist, wish },
        world,
      ),
  }),
  defineCommand({
    name: 'import',
    takes: 'FILE|-',
    summary: 'a profile from another document',
    details: [
      "Reads a PDF, Word, HTML, LaTeX, Markdown or text file, or another tool's data, and writes a profile. Nothing is invented",
      'and nothing is dropped; what is uncertain is marked with a `# merit:` comment. A file that exists is never overwritten.',
      ...inLines(`Kinds for --from: ${kinds.join(', ')}.`),
      'Exit code: 0 written, 2 wrong usage or a document that cannot be read.',
    ],
    examples: ['merit import cv.pdf', 'merit import cv.docx -o jana.profile.yaml --report json'],
    most: 1,
    options: {
      from: {
        type: 'string',
        value: 'KIND',
        choices: kinds,
        help: 'what the file is, where its name and content do not tell',
      },
      output: {
        type: 'string',
        short: 'o',
        value: 'FILE',
        files: true,
        help: 'the profile to write (profile.yaml); - for standard output',
      },
      report: {
        type: 'string',
        value: 'json',
        choices: ['json'],
        help: 'what was read, uncertain and left over, for programs',
      },
    },
    run: ([path], { from, output, report }, world) =>
      importFile(path, { from, target: output ?? null, report, input: world.input, dist: world.dist }, world),
  }),
  defineCommand({
    name: 'new',
    takes: '[FILE]',
    summary: 'a profile to start from (profile.yaml)',
    details: ['Writes a starter profile. A file that exists is never overwritten.'],
    examples: ['merit new jana.profile.yaml'],
    most: 1,
    options: {},
    run: ([path = 'profile.yaml'], _, world) => create(path, world.today(), world),
  }),
  defineCommand({
    name: 'inspect',
    takes: 'KIND',
    summary: 'how Merit reads lines of standard input: bullet, date, technology, claim',
    details: ['Prints a JSON object for each line of standard input.'],
    examples: ["echo 'Cut build minutes by 48%' | merit inspect bullet"],
    most: 1,
    choices: inspectable,
    options: {},
    run: ([kind], _, world) => inspect(kind, world.input, world),
  }),
  defineCommand({
    name: 'completion',
    takes: 'SHELL',
    summary: 'a script that completes commands and options: bash, zsh, fish',
    details: ['Prints the script; its first lines say where it goes.'],
    examples: ['source <(merit completion bash)', 'merit completion fish > ~/.config/fish/completions/merit.fish'],
    most: 1,
    choices: shells,
    options: {},
    run: async ([shell], _, world) => completion(shell, commands, world),
  }),
];
