import { defineCommand } from '../command.ts';
import { inspect, inspectable } from '../inspect.ts';

/** `merit inspect`. */
export const command = defineCommand({
  details: ['Prints a JSON object for each line of standard input.'],
  examples: ["echo 'Cut build minutes by 48%' | merit inspect bullet"],
  most: 1,
  choices: inspectable,
  options: {},
  run: ([kind], _, world) => inspect(kind, world.input, world),
});
