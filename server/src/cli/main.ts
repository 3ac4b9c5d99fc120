import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { type Language, languages } from '../core/messages/language.ts';
import { parseCanonicalDate } from '../core/reading/dates/index.ts';
import { version } from '../version.ts';
import { check } from './check.ts';
import { fix } from './fix.ts';
import { importFile } from './import.ts';
import { inspect } from './inspect.ts';
import { create } from './new.ts';
import { type Output, UsageError } from './output.ts';
import { render } from './render.ts';

export const usage = `merit: a type checker for your résumé

  merit check FILE…     say what is wrong       [--format text|json|sarif|github]
                                                [--fail-on error|warning|information] [--sort weight|line]
                                                [--layout] [--lang en|de|es] [--now YYYY-MM-DD]
  merit fix FILE…       apply every safe fix    [--now YYYY-MM-DD]
  merit render FILE     write the pages         [--to pdf,json] [--template NAME] [--fit PAGES]
                                                [-o DIR] [--watch] [--no-clobber]
  merit import FILE     a profile from another document   [--from KIND] [-o profile.yaml] [--report json]
  merit new [FILE]      a profile to start from (profile.yaml)
  merit inspect KIND    how Merit reads lines of standard input, as JSON: bullet, claim, date

  --help, --version

Exit code: 0 nothing to report, 1 findings at or above --fail-on (default: warning), or something of a profile
that render could not print or fit, 2 wrong usage or a file that cannot be read or written.
`;

const options = {
  format: { type: 'string', default: 'text' },
  'fail-on': { type: 'string', default: 'warning' },
  sort: { type: 'string', default: 'weight' },
  layout: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  now: { type: 'string' },
  to: { type: 'string', default: 'pdf' },
  template: { type: 'string' },
  from: { type: 'string' },
  report: { type: 'string' },
  fit: { type: 'string' },
  output: { type: 'string', short: 'o' },
  watch: { type: 'boolean', default: false },
  'no-clobber': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

export interface World extends Output {
  readonly input: Readable;
  /** The folder with the typesetter's files. */
  readonly dist: string;
  readonly today: () => string;
}

/** Runs one command line. Answers the exit code; what is wrong with the call goes to `err` in one line. */
export async function main(args: readonly string[], world: World): Promise<number> {
  try {
    return await run(args, world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.err(`merit: ${error.message}\n`);
    return 2;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message.split('. ')[0] : String(error)}. \`merit --help\` lists the options.`,
    );
  }
}

/** Only what is asked for: a machine in another language gives the same output as any other. */
function languageNamed(name: string): Language {
  const found = languages.find((language) => language === name);
  if (!found) throw new UsageError(`--lang takes ${languages.join(', ')}, not \`${name}\`.`);
  return found;
}

async function run(args: readonly string[], world: World): Promise<number> {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.version) {
    world.out(`${version}\n`);
    return 0;
  }
  if (values.help || command === 'help') {
    world.out(usage);
    return 0;
  }
  const today = values.now ?? world.today();
  if (parseCanonicalDate(today)?.precision !== 'day')
    throw new UsageError(`--now takes a date such as 2026-03-01, not \`${today}\`.`);
  switch (command) {
    case 'check':
      return check(
        rest,
        {
          format: values.format,
          failOn: values['fail-on'],
          sort: values.sort,
          today,
          language: languageNamed(values.lang),
          layout: values.layout,
          dist: world.dist,
        },
        world,
      );
    case 'fix':
      return fix(rest, today, world);
    case 'render': {
      const { to, template, fit, output: folder, watch } = values;
      const clobber = !values['no-clobber'];
      return render(rest[0], { to, template, fit, folder, watch, clobber, dist: world.dist }, world);
    }
    case 'import':
      return importFile(
        rest[0],
        {
          from: values.from,
          target: values.output ?? null,
          report: values.report,
          input: world.input,
          dist: world.dist,
        },
        world,
      );
    case 'inspect':
      return inspect(rest[0], world.input, world);
    case 'new':
      return create(rest[0] ?? 'profile.yaml', today, world);
    default:
      world.err(
        command === undefined ? usage : `merit: there is no command \`${command}\`. \`merit --help\` lists them.\n`,
      );
      return 2;
  }
}
