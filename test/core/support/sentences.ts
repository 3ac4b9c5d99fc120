import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import type { Analyzer, Problem } from '../../../server/src/core/analysis/analyzer.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import { analyzer, applied, underlined } from './check.ts';

const analyzers = new Map<string, Analyzer>();

/** What one rule alone says of a profile. */
export function findings(code: string, text: string): readonly Problem[] {
  const found =
    analyzers.get(code) ??
    analyzer({ rules: Object.fromEntries(rules.flatMap((rule) => (rule.code === code ? [] : [[rule.code, 'off']]))) });
  analyzers.set(code, found);
  return found.report(readDocument(text)).problems.filter((problem) => problem.code === code);
}

interface RoleOptions {
  /** The role has ended; by default it goes on. */
  readonly ended?: boolean;
  readonly section?: 'work' | 'volunteer' | 'projects';
}

/** A profile of one role with these highlights. */
export function role(highlights: readonly string[], { ended = false, section = 'work' }: RoleOptions = {}): string {
  const dates = { startDate: '2021-03', endDate: ended ? '2024-01' : 'present' };
  const name = section === 'volunteer' ? { organization: 'Code Club' } : { name: 'Quayside Bank' };
  return stringify({ [section]: [{ ...name, ...dates, highlights }] }, { lineWidth: 0 });
}

/** The highlights of such a profile. */
export const highlightsOf = (text: string): readonly string[] =>
  Object.values(parse(text) as Record<string, { highlights: string[] }[]>)[0]![0]!.highlights;

const bare = (sentence: string): string => sentence.replaceAll(/[«»]/g, '');

/** What a rule underlines in a highlight. */
export function flagged(code: string, sentence: string, options?: RoleOptions): readonly string[] {
  const text = role([sentence], options);
  return findings(code, text).map((problem) => underlined(text, problem));
}

/** The rule underlines what stands between « and » of a highlight, and nothing else. Without marks: it says something. */
export function flags(code: string, sentence: string, options?: RoleOptions): void {
  const text = role([bare(sentence)], options);
  const found = findings(code, text);
  const expected = /«(.*)»/s.exec(sentence)?.[1];
  if (expected === undefined) assert.notEqual(found.length, 0, `nothing said of: ${sentence}`);
  else
    assert.deepEqual(
      found.map((problem) => underlined(text, problem)),
      [expected],
      sentence,
    );
}

/** The rule has nothing to say of a highlight. */
export function allows(code: string, sentence: string, options?: RoleOptions): void {
  const found = findings(code, role([sentence], options));
  assert.deepEqual(
    found.map(({ message }) => message),
    [],
    sentence,
  );
}

/** One after the other as a test each. */
export function each(title: string, sentences: readonly string[], test: (sentence: string) => void): void {
  for (const sentence of sentences) it(`${title}: ${sentence}`, () => test(sentence));
}

/** The text after the first finding's fix of this title (by default its first fix). */
export function fixed(code: string, text: string, title?: string): string {
  const [problem] = findings(code, text);
  assert.ok(problem, `nothing to fix in:\n${text}`);
  const fixes = problem.fixes();
  const fix = title === undefined ? fixes[0] : fixes.find((one) => one.title === title);
  assert.ok(fix, `no fix "${title}" among: ${fixes.map((one) => one.title).join(' | ')}`);
  return applied(text, fix.edits);
}

/** A highlight after the fix. */
export const corrected = (code: string, sentence: string, title?: string, options?: RoleOptions): string =>
  highlightsOf(fixed(code, role([sentence], options), title))[0]!;

/** The message about a profile's first finding. */
export const message = (code: string, text: string): string => findings(code, text)[0]?.message ?? '';
