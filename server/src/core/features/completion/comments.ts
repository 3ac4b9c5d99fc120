import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver-types';
import { inLanguage, type Language } from '../../messages/language.ts';
import { described, say } from '../../messages/message.ts';
import { rules } from '../../rules/index.ts';
import { rank } from './item.ts';

/** A finding, as far as a comment that silences it needs to know. */
export interface Silenceable {
  readonly code: string;
  readonly range: { readonly start: { readonly line: number } };
}

const ASKING = /#\s*merit-ignore-(next-line|file)(?:\s*:)?\s(?:.*[\s,])?([\w.-]*)$/;
const STARTING = /^\s*#\s*([\w-]*)$/;

/**
 * Rule codes in a comment that asks for silence, those first that have something to say about the next line (or the
 * file); the two ways to ask, in a comment that just begins. Null where there is no such comment.
 */
export function commentItems(
  line: string,
  { line: number, character }: Position,
  problems: () => readonly Silenceable[],
  language: Language,
): readonly CompletionItem[] | null {
  const before = line.slice(0, character);
  const rest = /^[\w.-]*/.exec(line.slice(character))![0].length;
  const range = (typed: string) => ({
    start: { line: number, character: character - typed.length },
    end: { line: number, character: character + rest },
  });
  const asking = ASKING.exec(before);
  if (!asking) {
    const typed = STARTING.exec(before)?.[1];
    if (typed === undefined || typed === '') return null;
    return ['merit-ignore-next-line', 'merit-ignore-file']
      .filter((label) => label.startsWith(typed))
      .map((label, index) => ({
        label,
        kind: CompletionItemKind.Keyword,
        detail: inLanguage(
          index === 0 ? say('silences rules about the line below') : say('silences rules in this file'),
          language,
        ),
        sortText: rank(index),
        textEdit: { range: range(typed), newText: `${label} ` },
      }));
  }
  const [, where, typed = ''] = asking;
  const written = new Set(
    before
      .slice(asking.index)
      .split(/[\s,]+/)
      .slice(0, -1),
  );
  const firing = new Set(
    problems()
      .filter(({ range: { start } }) => where === 'file' || start.line === number + 1)
      .map(({ code }) => code),
  );
  return rules
    .filter(({ code }) => !written.has(code))
    .map(({ code, summary }, index) => ({
      label: code,
      kind: CompletionItemKind.Constant,
      detail: inLanguage(described(summary), language),
      sortText: rank(index + (firing.has(code) ? 0 : 1000)),
      filterText: code,
      textEdit: { range: range(typed), newText: code },
    }));
}
