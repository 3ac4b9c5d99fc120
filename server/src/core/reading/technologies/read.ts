import { languageOf } from '../language/index.ts';
import { protectedSpans } from '../protected/index.ts';
import { candidateOf, type Read } from './candidates.ts';
import { properSpelling } from './casing.ts';
import { readsForeign } from './foreign.ts';
import { findMatches, type Match } from './match.ts';
import { meant } from './meaning.ts';
import type { Mention, MentionVerdict, ReadOptions } from './mention.ts';
import { misspeltName } from './misspelling.ts';
import { type Token, tokenize } from './tokens.ts';
import { renamedTo, verdictOf } from './verdicts.ts';

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
function* withMisspellings(
  text: string,
  matches: readonly Match[],
  tokens: readonly Token[],
  isForeign: () => boolean,
): Iterable<Match> {
  let index = 0;
  for (const match of [...matches, undefined]) {
    for (; index < (match?.first ?? tokens.length); index += 1) {
      const near = misspeltName(text, tokens[index]!, index, isForeign);
      if (near) yield near;
    }
    if (!match) return;
    yield match;
    index = match.last + 1;
  }
}

/** Names of several words say nothing about the language round them: "cut in premiere pro, graded in da vinci resolve". */
function withoutNames(text: string, matches: readonly Match[]): string {
  let rest = '';
  let from = 0;
  for (const { first, last, entry, start, end } of matches) {
    if (first === last || entry.homograph > 0) continue;
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}

/** A value that is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let value: { readonly made: T } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}

/**
 * The technologies a text names, in order, none overlapping. Words that are names too (Go, Spring, Excel, Rest) are
 * read as such only where the context is technical; what is written for machines (paths, hosts, handles) names none, and
 * code spans and quotations are never misspelt. Never throws; takes time linear in the length of the text.
 */
export const readTechnologies = (text: string, options: ReadOptions = {}): readonly Mention[] =>
  readNames(text, options).mentions;

/** What a text names, and what it spells as names are spelled although nothing says that they are meant. */
export interface Names {
  readonly mentions: readonly Mention[];
  /** Canonical names: enough to show a skill that is claimed elsewhere, not to judge anything by. */
  readonly spelled: readonly string[];
}

/** The same with what is only spelled like a name: "Cisco" of "Maintained 430 Cisco switches". */
export function readNames(text: string, options: ReadOptions = {}): Names {
  const candidates: Read[] = [];
  const inList = options.list ?? false;
  const tokens = tokenize(text);
  const matches = findMatches(text, tokens);
  const language = once(() => languageOf(withoutNames(text, matches)));
  const isForeign = (): boolean => readsForeign(language());
  const protectedParts = once(() => options.protected ?? protectedSpans(text));
  for (const match of withMisspellings(text, matches, tokens, isForeign)) {
    const candidate = candidateOf(text, match, tokens, protectedParts(), inList);
    if (candidate) candidates.push(candidate);
  }
  const accepted = meant(text, candidates, inList, language);
  const mentions = candidates.flatMap((read, index) =>
    accepted[index] ? [mentionOf(read, verdictOf(text, candidates, index))] : [],
  );
  const spelled = candidates.flatMap((read, index) =>
    !accepted[index] && !read.match.misspelt && /\p{Lu}/u.test(read.written) ? [read.match.entry.technology.name] : [],
  );
  return { mentions, spelled };
}
