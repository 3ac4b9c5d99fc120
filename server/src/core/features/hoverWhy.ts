import type { Position, Range } from 'vscode-languageserver-types';
import { inLanguage, type Language } from '../messages/language.ts';
import { described, say } from '../messages/message.ts';
import { rules } from '../rules/index.ts';

/** A finding, as far as its reason is to be explained. */
export interface Explained {
  readonly code: string;
  readonly range: Range;
}

const before = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

const holds = ({ start, end }: Range, position: Position): boolean =>
  !before(position, start) && !before(end, position);

const reasons = new Map(rules.map(({ code, rationale }) => [code, rationale]));
const most = 3;

/** Why there are findings at a position: the reason of each rule once, as Markdown, and the range of the first. */
export function whyAt(
  problems: readonly Explained[],
  position: Position,
  language: Language,
): { readonly text: string; readonly range: Range } | null {
  const here = problems.filter(({ code, range }) => reasons.has(code) && holds(range, position));
  const codes = [...new Set(here.map(({ code }) => code))].slice(0, most);
  if (here.length === 0) return null;
  return {
    text: codes
      .map((code) => inLanguage([say('**Why `{code}`?**', { code }), described(reasons.get(code)!)], language))
      .join('\n\n'),
    range: here[0]!.range,
  };
}
