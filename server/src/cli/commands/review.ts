import { languages } from '../../core/messages/language.ts';
import { defineCommand } from '../command.ts';
import { languageNamed } from '../language.ts';
import { review } from '../review.ts';
import { settingOptions } from '../settings.ts';

/** `merit review`. */
export const command = defineCommand({
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
});
