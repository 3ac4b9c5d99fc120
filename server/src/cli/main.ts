import { version } from '../version.ts';
import { closest } from './closest.ts';
import type { World } from './command.ts';
import { commands } from './commands.ts';
import { helpOf, overview } from './help.ts';
import { complaint, UsageError } from './output.ts';

const commandOf = (name: string) => {
  const found = commands.find((one) => one.name === name);
  if (found) return found;
  const meant = closest(
    name,
    commands.map((one) => one.name),
  );
  throw new UsageError(
    `there is no command \`${name}\`. ${meant === null ? '`merit --help` lists them.' : `Did you mean \`${meant}\`?`}`,
  );
};

/** Does the line ask for help or the version? Words behind `--` are files. */
const asks = (words: readonly string[], ...names: readonly string[]): boolean => {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).some((word) => names.includes(word));
};

/** Runs one command line. Answers the exit code; what is wrong with the call goes to `err`. */
export async function main(args: readonly string[], world: World): Promise<number> {
  try {
    return await run(args, world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.err(complaint(error.message));
    return 2;
  }
}

async function run(args: readonly string[], world: World): Promise<number> {
  const [name, ...words] = args;
  const print = (text: string): number => {
    world.out(text);
    return 0;
  };
  if (name === undefined) {
    world.err(overview(commands));
    return 2;
  }
  if (name === '--version') return print(`${version}\n`);
  if (name === '--help' || name === '-h') return print(overview(commands));
  if (name === 'help')
    return print(words[0] === undefined ? overview(commands) : helpOf(await commandOf(words[0]).load()));
  if (name.startsWith('-'))
    throw new UsageError(`a command comes first: \`merit check ${name} …\`. \`merit --help\` lists them.`);
  const command = await commandOf(name).load();
  if (asks(words, '--help', '-h')) return print(helpOf(command));
  return command.run(words, world);
}
