import type { Range } from 'vscode-languageserver-types';
import type { DocumentFix } from '../core/analysis/analyzer.ts';
import type { Language } from '../core/messages/language.ts';
import type { Severity } from '../core/rules/rule.ts';

/** A finding as the command line shows it. */
export interface Shown {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly pointer: string;
  readonly fixes: readonly DocumentFix[];
}

export interface FileReport {
  readonly path: string;
  readonly text: string;
  readonly diagnostics: readonly Shown[];
}

/** What a form of report needs besides the files. */
export interface Reporting {
  readonly colour: boolean;
  readonly language: Language;
  /** The address of the folder with the pages of rules, without a slash at its end; null where there is none. */
  readonly docs: string | null;
  /** Why files could not be read or judged: each fault once, in a line. */
  readonly failures: readonly string[];
  /** How many these files are; several may have the same fault. */
  readonly failed: number;
}

export type Format = (files: readonly FileReport[], reporting: Reporting) => string;
