import { defineCommand } from '../command.ts';
import { create } from '../new.ts';

/** `merit new`. */
export const command = defineCommand({
  details: ['Writes a starter profile. A file that exists is never overwritten.'],
  examples: ['merit new jana.profile.yaml'],
  most: 1,
  options: {},
  run: ([path = 'profile.yaml'], _, world) => create(path, world.today(), world),
});
