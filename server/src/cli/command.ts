import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { parseCanonicalDate } from '../core/reading/dates/index.ts';
import { closest } from './closest.ts';
import { type Output, UsageError } from './output.ts';

/** What a command may use of the world outside. */
export interface World extends Output {
  readonly input: Readable;
  /** The folder with the typesetter's and the reader's files. */
  readonly dist: string;
  readonly today: () => string;
}

/** One option of a command, as it is parsed and as its help tells it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands behind it in the help, such as `NAME`; none for a switch. */
  readonly value?: string;
  /** The values it takes, where these are few; shells offer them. */
  readonly choices?: readonly string[];
  /** Its value is a file or folder. */
  readonly files?: boolean;
  readonly help: string;
}

type Options = Readonly<Record<string, Option>>;

/** The values of a command's options: a text or a switch each; what was not given is undefined. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K]['type'] extends 'boolean' ? boolean : string | undefined;
};

/** What a list of commands says of one. */
export interface Head {
  readonly name: string;
  /** What follows the name: `FILE…`. */
  readonly takes: string;
  /** What it does, in a few words. */
  readonly summary: string;
}

interface Definition<O extends Options> {
  /** What one should know of it, in lines of the help. */
  readonly details: readonly string[];
  readonly examples: readonly string[];
  readonly options: O;
  /** What its arguments are, where they are no files. */
  readonly choices?: readonly string[];
  /** How many arguments it takes at most: one, or any number. */
  readonly most: number;
  readonly run: (args: readonly string[], values: Values<O>, world: World) => Promise<number>;
}

/** A command of `merit`: what the help says of it, and how it is run with the words that follow its name. */
export interface Command extends Head, Omit<Definition<Options>, 'run' | 'most'> {
  /** Answers the exit code. @throws {UsageError} for options and arguments that it does not take */
  readonly run: (words: readonly string[], world: World) => Promise<number>;
}

/** What every command takes: with it, a run gives the same answer tomorrow. */
const common = {
  now: {
    type: 'string',
    value: 'YYYY-MM-DD',
    help: 'the day that counts as today, so that a run gives the same answer tomorrow',
  },
} as const satisfies Options;

/** @throws {UsageError} for a day that there is not */
function day(written: string | undefined, today: () => string): string {
  if (written !== undefined && parseCanonicalDate(written)?.precision !== 'day')
    throw new UsageError(`--now takes a date such as 2026-03-01, not \`${written}\`.`);
  return written ?? today();
}

/** Makes a command of its definition, to be given its head: it takes its own options and as many arguments as it says, and nothing else. */
export function defineCommand<const O extends Options>({ run, most, ...rest }: Definition<O>): (head: Head) => Command {
  const options = { ...rest.options, ...common };
  return (head) => ({
    ...head,
    ...rest,
    options,
    run: async (words, world) => {
      const { values, positionals } = parse({ name: head.name, options }, words);
      const today = day((values as Values<typeof common>).now, world.today);
      const extra = positionals[most];
      if (extra !== undefined)
        throw new UsageError(
          `\`merit ${head.name}\` takes one ${head.takes.replace(/[[\]]|\|.*/g, '').toLowerCase()}; \`${extra}\` is one too many.`,
        );
      return run(positionals, values as Values<O>, { ...world, today: () => today });
    },
  });
}

/** Every switch has a value; an option that was not given has none. */
function parse({ name, options }: Pick<Command, 'name' | 'options'>, words: readonly string[]) {
  const switches = Object.fromEntries(
    Object.entries(options).flatMap(([key, { type }]) => (type === 'boolean' ? [[key, false]] : [])),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { values: { ...switches, ...values }, positionals };
  } catch (error) {
    throw new UsageError(inWords(name, options, error));
  }
}

/** What is wrong with the options, and which was meant. */
function inWords(name: string, options: Options, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
  const help = `\`merit ${name} --help\` lists the options.`;
  if (unknown === undefined) return `${message.split('. ')[0]}. ${help}`;
  const meant = closest(
    unknown,
    Object.keys(options).map((key) => `--${key}`),
  );
  return `\`merit ${name}\` has no option \`${unknown}\`. ${meant === null ? help : `Did you mean \`${meant}\`?`}`;
}
