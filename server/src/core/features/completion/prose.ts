import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver-types';
import { dateOf } from '../../facts/readings.ts';
import { inLanguage } from '../../messages/language.ts';
import { described } from '../../messages/message.ts';
import type { ProfileDocument } from '../../profile/document.ts';
import { inflect, verbLemmas, verbStrength } from '../../reading/en/verbs.ts';
import { isKnownWord } from '../../reading/words/index.ts';
import type { Cursor } from './cursor.ts';
import { datedAt } from './fromProfile.ts';
import { keepsEnter, rank } from './item.ts';
import type { Proposal, ValueSources } from './values.ts';

/** Letters that a technology's name must have begun with before it is offered in a sentence. */
const FEWEST = 3;

/** In a sentence: a verb for its first word, technologies for a later one that begins like a name. */
export function wordsInText(
  document: ProfileDocument,
  position: Position,
  cursor: Cursor,
  { technologies, language = 'en' }: ValueSources,
): readonly CompletionItem[] {
  const { typed, after } = cursor;
  const rest = /^[\w+#-]*/.exec(after)![0].length;
  const items = (word: string, found: readonly Proposal[]): readonly CompletionItem[] =>
    found.map(({ label, kind, detail }, index) => ({
      label,
      kind,
      ...(detail ? { detail: inLanguage(detail, language) } : {}),
      sortText: rank(index),
      filterText: `${word} ${label}`,
      data: keepsEnter,
      textEdit: {
        range: {
          start: { line: position.line, character: position.character - word.length },
          end: { line: position.line, character: position.character + rest },
        },
        newText: label,
      },
    }));
  const opening = /^[A-Za-z][a-z-]*$/.exec(typed)?.[0];
  if (opening && cursor.path.includes('highlights')) return items(opening, verbs(opening, goesOn(document, position)));
  const word = /(?:^|[\s(/,])([\p{L}][\w.+#-]{1,30})$/u.exec(typed)?.[1];
  if (!word || word.length < FEWEST) return [];
  // A word of the language that is no name so far: nobody wants to be asked about it.
  if (/^[a-z]+$/.test(word) && isKnownWord(word)) return [];
  return items(
    word,
    technologies(word, 20).map(({ name, kind }) => ({
      label: name,
      kind: CompletionItemKind.Module,
      detail: described(kind),
    })),
  );
}

/** Strong verbs that start like a word, in the tense a role asks for. */
function verbs(prefix: string, current: boolean): readonly Proposal[] {
  const start = prefix.toLowerCase();
  const found: string[] = [];
  for (const lemma of verbLemmas()) {
    if (found.length === 20) break;
    if (lemma[0] !== start[0] || verbStrength(lemma) !== 'strong') continue;
    const form = current ? lemma : inflect(lemma, 'past');
    if (form.startsWith(start)) found.push(form[0]!.toUpperCase() + form.slice(1));
  }
  return found.map((label) => ({ label, kind: CompletionItemKind.Text }));
}

/** Does the role at a position go on? */
function goesOn(document: ProfileDocument, position: Position): boolean {
  const role = datedAt(document, position);
  return role !== null && (!role.end || dateOf(role.end).ongoing);
}
