import { distance } from 'fastest-levenshtein';
import type { Model } from '../../profile/model.ts';
import type { Text } from '../../profile/text.ts';
import type { Token } from '../../reading/tokens.ts';
import { isKnownWord } from '../../reading/words/index.ts';
import type { Span } from '../../text/span.ts';
import { coreOf, isGeneralWord, isLegalForm, unaccented } from '../employers.ts';

/** An employer as one entry names it. */
export interface Employer {
  /** Index in the model's `dated`. */
  readonly index: number;
  readonly name: string;
}

/** The employers of a segment, once each. */
export function employersOf(model: Model): readonly Employer[] {
  const seen = new Set<number>();
  return model.dated.flatMap(({ section, organization }, index): readonly Employer[] => {
    if (section !== 'work' || !organization || seen.has(organization.span.start)) return [];
    seen.add(organization.span.start);
    return [{ index, name: organization.value.trim() }];
  });
}

const swapped = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** Could one word be the other, misspelt? Both in lower case. */
export function isNear(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (a === b || length < 5 || a[0] !== b[0] || /\p{N}/u.test(a + b) || Math.abs(a.length - b.length) > 1) return false;
  // Two ordinary words are two names, however close: Stone and Store.
  if (isKnownWord(a) && isKnownWord(b)) return false;
  const steps = distance(a, b);
  return steps === 1 || (steps === 2 && (swapped(a, b) || length >= 9));
}

/** How two employers relate: one name in two spellings, one probably misspelt, or neither. */
export function relation(a: string, b: string): 'same' | 'near' | null {
  if (a === b) return null;
  const [left = [], right = []] = [a, b].map((name) => coreOf(name).map(unaccented));
  if (left.join(' ') === right.join(' ')) return 'same';
  if (left.length === right.length) {
    const differing = left.filter((word, index) => word !== right[index]);
    const index = left.findIndex((word, at) => word !== right[at]);
    return differing.length === 1 && isNear(left[index]!, right[index]!) ? 'near' : null;
  }
  // "Quayside" and "Quaysyde Bank": the short form of one, misspelt.
  return (left.length === 1 || right.length === 1) && isNear(left[0]!, right[0]!) ? 'near' : null;
}

const nobody =
  /^(?:freelance\w*|self[\s-]?employed|independent|various|confidential|stealth|remote|consultant|contract\w*)\b/i;
const lastPart = /^(.{2,120}?)(\s*(?:,|@|\||–|—|\s-\s|\bat\s|\()\s*)([^,|()@–—]{2,60})\)?\s*$/iu;

/** The part of a position that says the employer again, from the separator on; null where there is none. */
export function repeatedEmployer(position: string, employer: string): Span | null {
  if (nobody.test(employer)) return null;
  const found = lastPart.exec(position.slice(0, 200));
  if (!found) return null;
  const said = coreOf(found[3]!).filter((word) => !isLegalForm(word));
  const core = coreOf(employer);
  const same =
    said.length > 0 &&
    said.every((word, index) => word === core[index]) &&
    core.slice(said.length).every((word) => isGeneralWord(word)) &&
    !(said.length === 1 && said[0]!.length < 3);
  return same ? { start: found[1]!.length, end: position.length } : null;
}

/** Words before an employer: "at quayside", "joined quayside". */
const beforeEmployer = new Set('at for from with by joined left joining leaving via to of'.split(' '));

/**
 * Joined to something by a mark: part of an address, a package, a library or a compound. Such a word is a name of its own,
 * not a spelling of the employer: `plotly.js`, `quayside.com`, `@quayside/forms`.
 */
export function isGlued(tokens: readonly Token[], { index, spaced }: Token): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const joins = (token: Token | undefined): boolean => token !== undefined && /^[-_/@.#&+:]$/.test(token.text);
  return (!spaced && joins(before)) || (after?.spaced === false && joins(after) && tokens[index + 2]?.spaced === false);
}

/**
 * Is it a lower-case word that no dictionary knows, where an employer could stand? It may be a name that lost its capital.
 */
export const isUnknownWord = (tokens: readonly Token[], token: Token): boolean =>
  token.text === token.lower &&
  token.text.length > 3 &&
  beforeEmployer.has(tokens[token.index - 1]?.lower ?? '') &&
  /^\p{L}+$/u.test(token.text) &&
  !isGlued(tokens, token) &&
  !isKnownWord(token.text);

/** The employer's name as people shorten it: its first word, where that is a name by itself. */
export function shortName(name: string): string | null {
  const first = /^\p{Lu}[\p{L}\p{N}]{3,}/u.exec(name)?.[0] ?? null;
  return first !== null && !isGeneralWord(first.toLowerCase()) ? first : null;
}

export const isNamed = (text: Text | null): text is Text => text !== null && text.value.trim() !== '';
