import { countsAsEnglish, languageOfTokens } from '../language/index.ts';
import { LANGUAGES_OF } from '../language/words.ts';
import type { Token } from '../tokens.ts';
import type { Stretch } from './marks.ts';

/** Fewer words are a name or a loan word sooner than a sentence. */
const FEWEST_WORDS = 3;
const ENDS = '.!?;:()[]•|';
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Greek letters are symbols of mathematics and of names; one or two are no word. */
const SHORTEST_WORD = 3;

/**
 * Sentences and remarks in brackets that are in another language than their English text, and words in other scripts.
 * Texts in another language than English have none: there everything is foreign to the rules about English.
 */
export function foreignStretches(tokens: readonly Token[]): readonly Stretch[] {
  if (!tokens.some((token) => token.kind === 'word' && tells(token))) return [];
  if (!countsAsEnglish(languageOfTokens(tokens))) return [];
  const found: Stretch[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && !(token.kind === 'symbol' && ENDS.includes(token.text))) continue;
    found.push(...foreignIn(tokens, first, at));
    first = at + 1;
  }
  return found;
}

/** Written with a letter that English has not, or a common word of another language. */
const tells = ({ text, lower }: Token): boolean =>
  NOT_ASCII.test(text) || (text !== text.toUpperCase() && LANGUAGES_OF.has(lower));
const NOT_ASCII = /[^ -~]/;

function foreignIn(tokens: readonly Token[], first: number, end: number): readonly Stretch[] {
  const words = tokens.slice(first, end).filter(({ kind }) => kind === 'word');
  const told = words.filter(tells);
  if (told.length === 0) return [];
  if (words.length >= FEWEST_WORDS && told.length > 1 && !countsAsEnglish(languageOfTokens(tokens, first, end)))
    return [{ start: tokens[first]!.start, end: tokens[end - 1]!.end, kind: 'foreign' }];
  return told
    .filter(({ text }) => OTHER_SCRIPT.test(text) && text.length >= SHORTEST_WORD)
    .map(({ start, end: last }) => ({ start, end: last, kind: 'foreign' as const }));
}
