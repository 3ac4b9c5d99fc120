import type { Range } from 'vscode-languageserver-types';
import type { DocumentFix } from '../core/analysis/analyzer.ts';
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
