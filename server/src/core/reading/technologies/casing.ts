import { foldName } from './fold.ts';
import type { SpellingEntry } from './types.ts';

/** How a mention is written, apart from what stands around it. */
export type Spelling = 'canonical' | 'accepted' | 'capitals' | 'lower-case' | 'wrong';

const HYPHENS = /[-‐‑–\u00a0\s]+/g;
const NOT_LETTERS = /[^\p{L}\p{N}+#&]+/gu;

const spaced = (text: string): string => text.replace(HYPHENS, ' ');

/** Equal but for a hyphen where a space should be or the reverse: "SQL-Server", "scikit learn". */
function sameButForHyphens(written: string, accepted: string): boolean {
  return spaced(written) === spaced(accepted);
}

/** Written with the same separators, whatever the case: "DOCKER COMPOSE", not "JAVA SCRIPT". */
export function sameSeparators(written: string, accepted: string): boolean {
  return spaced(written).toLowerCase() === spaced(accepted).toLowerCase();
}

const CAPITALISED_WORDS = /^\p{Lu}\p{Ll}*(?: \p{Lu}?\p{Ll}*)*$/u;

/** "Pandas" for pandas at the head of a sentence or list, "Shell Scripts" for shell scripts in a title. */
function capitalised(written: string, accepted: string): boolean {
  if (accepted !== accepted.toLowerCase() || written.toLowerCase() !== accepted) return false;
  return written === accepted[0]!.toUpperCase() + accepted.slice(1) || CAPITALISED_WORDS.test(written);
}

/** The lower-case form with hyphens by which packages go: "spring-boot", "jquery-ui". */
function isIdentifier(written: string, accepted: string): boolean {
  return written.includes('-') && accepted.includes(' ') && written === accepted.toLowerCase().replaceAll(' ', '-');
}

const COMMON_NOUN =
  / (?:actions|applications?|forms|reports|cloud|engine|framework|database|db|language|scripting|scripts?|notebooks?|tables?|pipelines?|gateways?|services?|tests?|library|stack|suite|programming|methodolog(?:y|ies)|editor|testing|design|apis?|web services|principles|charts|playbooks|collector)$/i;

const NOUN_CASE = /^[ -]\p{L}\p{Ll}*(?:[ -]\p{L}\p{Ll}*)?$/u;

/** "Azure cloud" for Azure Cloud, "REST-Services" for REST services: the noun behind a name is an ordinary word. */
function sameButForNoun(written: string, accepted: string): boolean {
  const noun = COMMON_NOUN.exec(accepted)?.[0];
  if (!noun) return false;
  const head = accepted.slice(0, -noun.length);
  const rest = written.slice(head.length);
  return written.startsWith(head) && spaced(rest).toLowerCase() === noun.toLowerCase() && NOUN_CASE.test(rest);
}

/** Compares a written name with the spellings that are fine. */
export function spellingOf(written: string, entry: SpellingEntry): Spelling {
  const { technology, accepted } = entry;
  if (accepted.length === 0) return 'wrong';
  if (written === technology.name) return 'canonical';
  if (accepted.some((spelling) => spelling === written || sameButForHyphens(written, spelling))) return 'accepted';
  if (
    accepted.some(
      (spelling) =>
        capitalised(written, spelling) || isIdentifier(written, spelling) || sameButForNoun(written, spelling),
    )
  )
    return 'accepted';
  const letters = written.replace(NOT_LETTERS, '');
  const separated = accepted.some((spelling) => sameSeparators(written, spelling));
  if (separated && letters.length > 1 && written === written.toUpperCase()) return 'capitals';
  if (separated && written === written.toLowerCase()) return technology.lowerCase ? 'accepted' : 'lower-case';
  return 'wrong';
}

/**
 * The spelling to write instead: the canonical one where nothing but signs and capitals tells it from what is written
 * ("Powerbi", "NodeJs"), else the accepted one nearest to that ("ReactJs": ReactJS), with the vendor when it was named.
 */
export function properSpelling(written: string, entry: SpellingEntry): string {
  const { name } = entry.technology;
  if (!entry.former && foldName(name) === foldName(written)) return name;
  const near = entry.accepted.find((spelling) => sameSeparators(written, spelling));
  return near ?? entry.proper;
}
