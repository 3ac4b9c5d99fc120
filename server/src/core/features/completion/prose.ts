import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver-types';
import { dateOf } from '../../facts/readings.ts';
import { inLanguage, type Language } from '../../messages/language.ts';
import { described } from '../../messages/message.ts';
import type { ProfileDocument } from '../../profile/document.ts';
import { inflect, verbLemmas, verbStrength } from '../../reading/en/verbs.ts';
import { LANGUAGES_OF } from '../../reading/language/words.ts';
import { isKnownWord } from '../../reading/words/index.ts';
import type { Cursor } from './cursor.ts';
import { datedAt } from './fromProfile.ts';
import { keepsEnter, rank } from './item.ts';
import { tongueOf } from './tongue.ts';
import type { Proposal, ValueSources } from './values.ts';

/** Letters that a technology's name must have begun with before it is offered in a sentence. */
const FEWEST = 3;

/** Words of three letters that sentences are full of: nobody wants to be asked about them. Longer ones are known. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  `the and for our its new all any who was had has his her out per via use one two six ten got led ran set won cut met
  saw did put let due way day old key top own off not but are can may now how why yet ago few end big low try nor too
  she him you job aim add ask buy car fix get law mix net pay run sea see sun tax tea win air art bar bed box bus cap
  cup dry far fee fit fun gas hot man men mid oil pop raw red sat sum sub sky six ski tip toy van war web wet yes`.split(
    /\s+/,
  ),
);

const isOrdinary = (word: string): boolean =>
  word.length === FEWEST ? SMALL_WORDS.has(word) || LANGUAGES_OF.has(word) : isKnownWord(word);

/** Where a word stands and what is offered for it. */
function itemsFor(
  position: Position,
  { after }: Cursor,
  language: Language,
  word: string,
  found: readonly Proposal[],
): readonly CompletionItem[] {
  const rest = /^[\w+#-]*/.exec(after)![0].length;
  return found.map(({ label, kind, detail }, index) => ({
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
}

/** In a sentence: a verb for its first word, technologies for a later one that begins like a name. */
export function wordsInText(
  document: ProfileDocument,
  position: Position,
  cursor: Cursor,
  sources: ValueSources,
): readonly CompletionItem[] {
  const opening = (sources.asked ? /^(?:[A-Za-z][a-z-]*)?$/ : /^[A-Za-z][a-z-]*$/).exec(cursor.typed)?.[0];
  if (opening !== undefined && cursor.path.includes('highlights')) {
    if (tongueOf(document) !== 'en') return [];
    const found = verbs(opening, goesOn(document, position));
    return itemsFor(position, cursor, sources.language ?? 'en', opening, found);
  }
  return technologiesInText(position, cursor, sources);
}

/** Technologies for a word of a sentence that begins like the name of one. */
export function technologiesInText(
  position: Position,
  cursor: Cursor,
  { technologies, language = 'en' }: ValueSources,
): readonly CompletionItem[] {
  const word = /(?:^|[\s(/,])([\p{L}][\w.+#-]{1,30})$/u.exec(cursor.typed)?.[1];
  if (!word || word.length < FEWEST) return [];
  // A word of the language that is no name so far: nobody wants to be asked about it.
  if (/^[a-z]+$/.test(word) && isOrdinary(word)) return [];
  const found = technologies(word, 20).map(({ name, kind }) => ({
    label: name,
    kind: CompletionItemKind.Module,
    detail: described(kind),
  }));
  return itemsFor(position, cursor, language, word, found);
}

/** Strong verbs that start like a word, in the tense a role asks for. */
function verbs(prefix: string, current: boolean): readonly Proposal[] {
  const start = prefix.toLowerCase();
  const found: string[] = [];
  for (const lemma of verbLemmas()) {
    if (found.length === 20) break;
    if ((start !== '' && lemma[0] !== start[0]) || verbStrength(lemma) !== 'strong') continue;
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
