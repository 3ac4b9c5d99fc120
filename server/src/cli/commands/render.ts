import { everyOutput, outputs } from '../../outputs/index.ts';
import { defineCommand } from '../command.ts';
import { render, templateNames } from '../render.ts';
import { settingOptions } from '../settings.ts';

/** `merit render`. */
export const command = defineCommand({
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
});
