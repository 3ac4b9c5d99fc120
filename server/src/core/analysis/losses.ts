import type { Language } from '../messages/language.ts';
import type { ProfileDocument } from '../profile/document.ts';
import { rules } from '../rules/index.ts';
import { defaultSettings } from '../rules/settings.ts';
import { Analyzer } from './analyzer.ts';

/** Something of a file that does not reach its pages. */
export interface Loss {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly message: string;
  readonly code: string;
  /** In how many places it is found, its line the first of them. */
  readonly places: number;
  /** A key of another tool in data of JSON Resume: worth saying, and nothing that went wrong. */
  readonly foreign: boolean;
}

export interface LossOptions {
  readonly json: boolean;
  readonly to: 'pages' | 'json';
  /** Keys of `meta.render` that were asked for by name and are replaced where nobody knows the name; none unless given. */
  readonly looks?: readonly string[];
}

/** Findings about text that cannot be placed: what YAML cannot read or cut off, values of the wrong kind, keys nobody knows. */
const losing: ReadonlySet<string> = new Set([
  'schema.syntax',
  'schema.cut',
  'schema.type',
  'schema.value',
  'schema.missing-key',
  'schema.duplicate-key',
  'schema.unknown-key',
]);

/** None of these rules asks what day it is. */
const today = '2000-01-01';

const settings = {
  ...defaultSettings,
  maxProblems: Number.POSITIVE_INFINITY,
  rules: Object.fromEntries(rules.filter(({ code }) => !losing.has(code)).map(({ code }) => [code, 'off' as const])),
};

/**
 * What of a profile is lost on its pages, in the order of the text; `to: 'json'` for an export to JSON Resume, which keeps the
 * keys that no page shows.
 */
export function lossesOf(
  document: ProfileDocument,
  { to, json, looks = [] }: LossOptions,
  language: Language = 'en',
): readonly Loss[] {
  const replaced = new Set(looks.map((key) => `/meta/render/${key}`));
  return new Analyzer({ today, json, settings }, undefined, language)
    .report(document)
    .problems.filter(({ code, severity, pointer }) => {
      // A hint is about a key whose value stands under another beside it.
      if (code === 'schema.unknown-key') return to !== 'json' && severity !== 'hint';
      // A template that is not there is replaced, and nothing of the text goes with it.
      if (code === 'schema.value' && severity !== 'error') return replaced.has(pointer);
      return losing.has(code);
    })
    .map((problem) => ({
      line: problem.range.start.line + 1,
      code: problem.code,
      message: problem.message,
      places: 1 + problem.related().length,
      foreign: problem.severity === 'information',
    }));
}
