import { isNoProse } from './address.ts';
import { standsAmongCapitals } from './capitals.ts';
import { properSpelling, type Spelling, sameSeparators, spellingOf } from './casing.ts';
import { type Candidate, type Company, isMeant } from './evidence.ts';
import { isOfficeProgram } from './fields.ts';
import { couldBeForeignWord, readsForeign } from './foreign.ts';
import { findMatches, type Match, withoutVendor } from './match.ts';
import { misspeltName } from './misspelling.ts';
import { isEverydaySense, senseOf } from './senses.ts';
import { isListGap } from './surroundings.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Technology, TechnologyKind } from './types.ts';
import { type Version, versionAfter } from './version.ts';

export type MentionVerdict = 'ok' | 'wrong-casing' | 'misspelt' | 'variant' | 'renamed';

/** A technology named in a text. Offsets are UTF-16 units, half-open, and take the version in. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The name as written, without the version; it begins at `start`. */
  readonly written: string;
  /** The canonical spelling, the identity of the technology. */
  readonly canonical: string;
  /** Nothing to correct. */
  readonly ok: boolean;
  /** `wrong-casing` takes wrong spaces and hyphens in; `variant` and `renamed` are fine as spellings. */
  readonly verdict: MentionVerdict;
  /** What to write instead of `written` when it is not ok. */
  readonly suggestion?: string;
  /** What a product that is written with its former name is called now. */
  readonly renamedTo?: string;
  /** "17" of "Java 17". */
  readonly version?: string;
  readonly kind: TechnologyKind;
}

export interface ReadOptions {
  /** The text is a list of skills or keywords, where even "Go" alone is meant as a name. */
  readonly list?: boolean;
}

/** Split forms that are ordinary words: "a sales force of 40". */
const ORDINARY_WHEN_SPLIT = new Set(
  'salesforce servicenow workday airflow snowflake cloudfront cloudwatch cloudtrail dataflow openshift datadog airtable pagerduty webflow powerapps fastlane lightroom hubspot typescript workspace solidedge masstransit freshdesk clickup mailchimp webstorm keyshot pinpoint'.split(
    ' ',
  ),
);
const BY_YEAR = new Set(['Microsoft', 'Autodesk', 'Adobe']);
const BY_YEAR_NAMES =
  /^(?:MS Office|Visual Studio|AutoCAD|SolidWorks|Windows Server|SQL Server|Microsoft \w+|Unity|ABAP|Delphi)$/;
const isProper = (spelling: Spelling): boolean => spelling === 'canonical' || spelling === 'accepted';

/** The plural of another acronym: "IDs" is not IDS. */
const PLURAL = /^\p{Lu}{2,}s$/u;
const ACRONYM = /^[A-Z]{3,6}$/;

/** Small words and signs apart, how much context it takes to believe that the name is meant. */
function levelOf(text: string, match: Match, written: string, spelling: Spelling): 0 | 1 | 2 {
  const { homograph, technology } = match.entry;
  if (match.vendored) return 0;
  if (/\p{Ll}\p{Lu}/u.test(written) && match.first === match.last && homograph === 2 && !technology.collected) return 1;
  if (match.misspelt) return /^\p{Lu}\p{Ll}+$/u.test(written) ? 1 : 0;
  const proper = isProper(spelling);
  if (match.first !== match.last && (proper || /^\p{Lu}/u.test(written))) return 0;
  if (homograph > 0) {
    if (proper && !technology.collected && ACRONYM.test(written) && !standsAmongCapitals(text, match.start, match.end))
      return 0;
    return technology.collected && !proper ? 2 : homograph;
  }
  return match.first !== match.last && ORDINARY_WHEN_SPLIT.has(match.key) ? 1 : 0;
}

function comesByYear({ vendor, name }: Technology): boolean {
  return (vendor !== undefined && BY_YEAR.has(vendor)) || BY_YEAR_NAMES.test(name);
}

interface Read extends Candidate {
  readonly written: string;
  readonly version: Version | undefined;
}

/**
 * The match to judge. Behind a vendor that is written well, or whose name is no part of the official one, only the rest
 * is judged: "tomcat" of "Apache tomcat", but all of "Ms excel". The surroundings may ask for another sense.
 */
function settle(text: string, match: Match, tokens: readonly Token[]): Match {
  const written = text.slice(match.start, match.end);
  if (isProper(spellingOf(written, match.entry))) return match;
  const rest = withoutVendor(match, tokens);
  if (!rest) return { ...match, entry: senseOf(text, match.start, match.end, match.entry) };
  const vendor = text.slice(match.start, rest.start);
  const vendorFits = match.entry.accepted.some((spelling) => spelling.startsWith(vendor));
  const official = match.entry.accepted.some((spelling) => sameSeparators(written, spelling));
  return vendorFits || !official ? rest : match;
}

function candidateOf(text: string, found: Match, tokens: readonly Token[]): Read | undefined {
  const match = found.misspelt ? found : settle(text, found, tokens);
  const { technology } = match.entry;
  const written = text.slice(match.start, match.end);
  const spelling = found.misspelt ? 'accepted' : spellingOf(written, match.entry);
  if (technology.collected && spelling !== 'canonical') return undefined;
  if (PLURAL.test(written) && !isProper(spelling)) return undefined;
  if (isNoProse(text, match.start, match.end)) return undefined;
  const version = versionAfter(text, match.end, comesByYear(technology));
  return {
    match,
    start: match.start,
    end: version?.end ?? match.end,
    nameEnd: match.end,
    spelling,
    versioned: version !== undefined,
    level: levelOf(text, match, written, spelling),
    obscure: technology.collected || technology.rare,
    proper:
      isProper(spelling) && (match.entry.homograph === 0 || isMethod(technology) || written !== written.toLowerCase()),
    written,
    version,
  };
}

const isMethod = ({ kind }: Technology): boolean => kind === 'concept' || kind === 'method';

/** Written as no word is: "Node.js", "LaTeX", "X11". */
const isUnmistakable = (written: string): boolean => /[.\d+#]|\p{Ll}\p{Lu}/u.test(written);

/** Which candidates are meant as technologies: certain ones, then those the certain ones speak for. */
function meant(text: string, candidates: readonly Read[], wholeList: boolean): readonly boolean[] {
  const everyday = candidates.map(
    ({ match, start, nameEnd, versioned, written }) =>
      !versioned && !isUnmistakable(written) && isEverydaySense(text, start, nameEnd, match.entry.technology.name),
  );
  const doubtful = candidates.some(({ level, proper }) => level > 0 || !proper);
  const foreign = doubtful && !wholeList && readsForeign(text);
  const accepted = candidates.map(
    (one, index) => one.level === 0 && !everyday[index] && !(foreign && couldBeForeignWord(one)),
  );
  const anchors = candidates.map(() => false);
  const company: Company = { office: 0, technical: 0 };
  const anchor = (index: number): void => {
    const { technology } = candidates[index]!.match.entry;
    anchors[index] = true;
    if (isOfficeProgram(technology)) company.office += 1;
    else company.technical += 1;
  };
  accepted.forEach((sure, index) => {
    if (sure && !isMethod(candidates[index]!.match.entry.technology)) anchor(index);
  });
  const judge = (index: number): void => {
    if (accepted[index] || everyday[index]) return;
    const near = {
      before: anchors[index - 1] ? candidates[index - 1] : undefined,
      after: anchors[index + 1] ? candidates[index + 1] : undefined,
      previous: candidates[index - 1],
      next: candidates[index + 1],
    };
    if (!isMeant(text, candidates[index]!, near, { wholeList, foreign, company })) return;
    accepted[index] = true;
    anchor(index);
  };
  for (let index = 0; index < candidates.length; index += 1) judge(index);
  for (let index = candidates.length - 1; index >= 0; index -= 1) judge(index);
  return accepted;
}

const isPackage = (read: Read | undefined): read is Read =>
  read?.match.entry.technology.package === true && read.written === read.written.toLowerCase();

/** Is a lower-case package name inside a run of them ("numpy, pandas, tensorflow"), where it is an identifier? */
function amongPackages(text: string, candidates: readonly Read[], index: number): boolean {
  const read = candidates[index];
  if (!isPackage(read)) return false;
  const joined = (left: Read | undefined, right: Read | undefined): boolean =>
    isPackage(left) && isPackage(right) && (right.start - left.end === 1 || isListGap(text, left.end, right.start));
  return joined(candidates[index - 1], read) || joined(read, candidates[index + 1]);
}

/** Phrases such as "machine learning" are words, written as the sentence wants; "CI/CD" and "DevOps" are names. */
function isPhrase({ technology, proper }: Match['entry']): boolean {
  return isMethod(technology) && /^(?:[A-Z]?[a-z]+[ -])*[A-Z]?[a-z]+$/.test(proper);
}

/** Is one word of the phrase written as two: "Micro services"? */
function isTorn(written: string, { accepted }: Match['entry']): boolean {
  const spaces = (text: string): number => text.split(' ').length;
  return accepted.every((spelling) => spaces(spelling) < spaces(written));
}

/** What the product is called now; undefined when the name is right, or was for the version that is stated. */
function renamedTo({ match, version }: Read): string | undefined {
  const { former, technology } = match.entry;
  if (former) return version ? undefined : technology.name;
  const { renamed } = technology;
  if (!renamed) return undefined;
  return (version ? Number.parseInt(version.text, 10) >= renamed.from : renamed.assumed) ? renamed.name : undefined;
}

function verdictOf(text: string, candidates: readonly Read[], index: number): MentionVerdict {
  const { spelling, match, start, nameEnd, written } = candidates[index]!;
  const { entry } = match;
  if (match.misspelt) return 'misspelt';
  const fine = renamedTo(candidates[index]!) ? 'renamed' : spelling === 'canonical' ? 'ok' : 'variant';
  if (spelling === 'canonical') return fine;
  if (spelling === 'accepted' || (isPhrase(entry) && !isTorn(written, entry))) return fine;
  if (spelling === 'capitals' && standsAmongCapitals(text, start, nameEnd)) return fine;
  if (spelling === 'lower-case' && amongPackages(text, candidates, index)) return fine;
  return entry.accepted.length === 0 ? 'misspelt' : 'wrong-casing';
}

function mentionOf(read: Read, verdict: MentionVerdict): Mention {
  const { entry } = read.match;
  const ok = verdict === 'ok' || verdict === 'variant' || verdict === 'renamed';
  return {
    start: read.start,
    end: read.end,
    written: read.written,
    canonical: entry.technology.name,
    ok,
    verdict,
    ...(ok ? {} : { suggestion: properSpelling(read.written, entry) }),
    ...(verdict === 'renamed' ? { renamedTo: renamedTo(read)! } : {}),
    ...(read.version ? { version: read.version.text } : {}),
    kind: entry.technology.kind,
  };
}

/** Adds what is nearly a name among the words that no name takes up. */
function* withMisspellings(text: string, matches: readonly Match[], tokens: readonly Token[]): Iterable<Match> {
  let index = 0;
  for (const match of [...matches, undefined]) {
    for (; index < (match?.first ?? tokens.length); index += 1) {
      const near = misspeltName(text, tokens[index]!, index);
      if (near) yield near;
    }
    if (!match) return;
    yield match;
    index = match.last + 1;
  }
}

/**
 * The technologies a text names, in order, none overlapping. Words that are names too (Go, Spring, Excel, Rest) are
 * read as such only where the context is technical. Never throws; takes time linear in the length of the text.
 */
export function readTechnologies(text: string, options: ReadOptions = {}): readonly Mention[] {
  const candidates: Read[] = [];
  const tokens = tokenize(text);
  for (const match of withMisspellings(text, findMatches(text, tokens), tokens)) {
    const candidate = candidateOf(text, match, tokens);
    if (candidate) candidates.push(candidate);
  }
  const accepted = meant(text, candidates, options.list ?? false);
  return candidates.flatMap((read, index) =>
    accepted[index] ? [mentionOf(read, verdictOf(text, candidates, index))] : [],
  );
}
