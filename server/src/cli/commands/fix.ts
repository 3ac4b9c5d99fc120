import { defineCommand } from '../command.ts';
import { fix } from '../fix.ts';
import { settingOptions } from '../settings.ts';

/** `merit fix`. */
export const command = defineCommand({
  details: [
    'Applies the fixes that keep the meaning, and changes nothing else of the file.',
    'Exit code: 0 done, 2 wrong usage or a file that cannot be read or written.',
  ],
  examples: ['merit fix profile.yaml'],
  most: Number.POSITIVE_INFINITY,
  options: { ...settingOptions },
  run: (paths, values, world) => fix(paths, world.today(), values, world),
});
