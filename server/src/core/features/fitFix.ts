import type { TextEdit } from 'vscode-languageserver-types';
import type { Problem } from '../analysis/analyzer.ts';
import { inLanguage, type Language } from '../messages/language.ts';
import { plural } from '../messages/message.ts';
import type { ProfileDocument } from '../profile/document.ts';
import type { LayoutChange } from '../render/fit.ts';
import { rangeOf } from './locate.ts';

/** A layout with which a profile keeps to its pages. */
export interface FitFacts {
  readonly pages: number;
  readonly change: LayoutChange;
}

/**
 * The fix that writes a layout beside `maxPages`, each key on a line of its own. None where `meta.render` is written in
 * another way, in braces for instance.
 */
export function fitFix(
  document: ProfileDocument,
  { pages, change }: FitFacts,
  language: Language,
): ReturnType<Problem['fixes']> {
  const lines = document.text.split(/\r\n|\r|\n/);
  // A key that is not there has the place of the map.
  const map = rangeOf(document, '/meta/render')?.start;
  const lineOf = (key: string): number | null => {
    const found = rangeOf(document, `/meta/render/${key}`)?.start;
    const absent = !found || (found.line === map?.line && found.character === map.character);
    return absent ? null : found.line;
  };
  const limit = lineOf('maxPages');
  const indent = limit === null ? undefined : /^( +)maxPages *: *\d+ *(?:#.*)?$/.exec(lines[limit] ?? '')?.[1];
  if (limit === null || indent === undefined) return [];
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const [key, value] of Object.entries(change)) {
    if (value === null) continue;
    const line = lineOf(key);
    const own = line === null ? null : new RegExp(`^( *${key} *: *)([^ #]+(?: ?[a-z]+)?)`).exec(lines[line] ?? '');
    if (line === null) added.push(`${indent}${key}: ${value}`);
    else if (!own) return [];
    else {
      const start = own[1]!.length;
      const end = start + own[2]!.length;
      edits.push({ range: { start: { line, character: start }, end: { line, character: end } }, newText: `${value}` });
    }
  }
  const lineBreak = document.text.includes('\r\n') ? '\r\n' : '\n';
  const at = { line: limit, character: (lines[limit] ?? '').length };
  if (added.length > 0)
    edits.push({ range: { start: at, end: at }, newText: added.map((line) => lineBreak + line).join('') });
  const title = inLanguage(plural(pages, 'Fit to one page', 'Fit to {count} pages'), language);
  return [{ title, edits, safe: false, wide: false }];
}
