import { isMethod, type Read } from './candidates.ts';
import { standsAmongCapitals } from './capitals.ts';
import type { Match } from './match.ts';
import type { MentionVerdict } from './mention.ts';

/** Is it the identifier of a package, which is written in small letters where it is imported: numpy, tensorflow? */
const isPackage = ({ match, written }: Read): boolean =>
  match.entry.technology.package && written === written.toLowerCase();

/** Phrases such as "machine learning" are words, written as the sentence wants; "CI/CD" and "DevOps" are names. */
function isPhrase({ technology, proper }: Match['entry']): boolean {
  return isMethod(technology) && /^(?:[A-Z]?[a-z]+[ -])*[A-Z]?[a-z]+$/.test(proper);
}

/** Acronyms of practices are words by now: "uat", "mvc", "etl". */
const isWord = ({ technology }: Match['entry']): boolean =>
  isMethod(technology) && /^[A-Z]{2,5}$/.test(technology.name);

/** Is one word of the phrase written as two: "Micro services"? */
function isTorn(written: string, { accepted }: Match['entry']): boolean {
  const spaces = (text: string): number => text.split(' ').length;
  return accepted.every((spelling) => spaces(spelling) < spaces(written));
}

/** What the product is called now; undefined when the name is right, or was for the version that is stated. */
export function renamedTo({ match, version }: Read): string | undefined {
  const { former, technology } = match.entry;
  if (former) return version ? undefined : technology.name;
  const { renamed } = technology;
  if (!renamed) return undefined;
  return (version ? Number.parseInt(version.text, 10) >= renamed.from : renamed.assumed) ? renamed.name : undefined;
}

/** How the candidate at an index is written, given what stands around it. */
export function verdictOf(text: string, candidates: readonly Read[], index: number): MentionVerdict {
  const { spelling, match, start, nameEnd, written, asGiven } = candidates[index]!;
  const { entry } = match;
  if (asGiven) return spelling === 'canonical' && !match.misspelt ? 'ok' : 'variant';
  if (match.misspelt) return 'misspelt';
  const fine = renamedTo(candidates[index]!) ? 'renamed' : spelling === 'canonical' ? 'ok' : 'variant';
  if (spelling === 'canonical') return fine;
  if (spelling === 'accepted' || (isPhrase(entry) && !isTorn(written, entry))) return fine;
  if (spelling === 'capitals' && standsAmongCapitals(text, start, nameEnd)) return fine;
  if (spelling === 'lower-case' && (isPackage(candidates[index]!) || isWord(entry))) return fine;
  return entry.accepted.length === 0 ? 'misspelt' : 'wrong-casing';
}
