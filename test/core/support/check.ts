import { Analyzer, type Problem } from '../../../server/src/core/analysis/analyzer.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { defaultSettings, type Settings } from '../../../server/src/core/rules/settings.ts';

/** The day on which every test takes place. */
export const today = '2026-06-15';

export const analyzer = (settings: Partial<Settings> = {}, json = false): Analyzer =>
  new Analyzer({ today, settings: { ...defaultSettings, ...settings }, json });

/** The findings of a profile; with `code`, only those of that rule. */
export const check = (text: string, code?: string, settings: Partial<Settings> = {}): readonly Problem[] =>
  analyzer(settings)
    .report(readDocument(text))
    .problems.filter((problem) => code === undefined || problem.code === code);

/** The same of a `.json`, which is data of JSON Resume. */
export const checkJson = (text: string, code?: string): readonly Problem[] =>
  analyzer({}, true)
    .report(readDocument(text, null, true))
    .problems.filter((problem) => code === undefined || problem.code === code);

/** The part of a text that a finding underlines. */
export function underlined(text: string, { range }: Problem): string {
  const lines = text.split('\n');
  if (range.start.line === range.end.line)
    return lines[range.start.line]!.slice(range.start.character, range.end.character);
  return [
    lines[range.start.line]!.slice(range.start.character),
    ...lines.slice(range.start.line + 1, range.end.line),
    lines[range.end.line]!.slice(0, range.end.character),
  ].join('\n');
}

/** `code: underlined text`, one a finding: what a person sees. */
export const seen = (text: string, settings: Partial<Settings> = {}): readonly string[] =>
  check(text, undefined, settings).map((problem) => `${problem.code}: ${underlined(text, problem)}`);

/** A text with edits applied, last first. */
export function applied(
  text: string,
  edits: readonly { readonly range: Problem['range']; readonly newText: string }[],
): string {
  const starts = [0];
  for (let i = 0; i < text.length; i++) if (text[i] === '\n') starts.push(i + 1);
  const at = (position: Problem['range']['start']): number => starts[position.line]! + position.character;
  return [...edits]
    .sort((a, b) => at(b.range.start) - at(a.range.start))
    .reduce((now, edit) => now.slice(0, at(edit.range.start)) + edit.newText + now.slice(at(edit.range.end)), text);
}
