import { languages } from '../../core/messages/language.ts';
import { presets } from '../../core/rules/settings.ts';
import { severities } from '../../core/rules/severity.ts';
import { check } from '../check.ts';
import { defineCommand } from '../command.ts';
import { languageNamed } from '../language.ts';
import { settingOptions } from '../settings.ts';

/** `merit check`. */
export const command = defineCommand({
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
});
