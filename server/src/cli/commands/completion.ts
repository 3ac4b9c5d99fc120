import { defineCommand } from '../command.ts';
import { commands } from '../commands.ts';
import { completion, shells } from '../completion.ts';

/** `merit completion`. */
export const command = defineCommand({
  details: ['Prints the script; its first lines say where it goes.'],
  examples: ['source <(merit completion bash)', 'merit completion fish > ~/.config/fish/completions/merit.fish'],
  most: 1,
  choices: shells,
  options: {},
  run: async ([shell], _, world) => completion(shell, await Promise.all(commands.map(({ load }) => load())), world),
});
