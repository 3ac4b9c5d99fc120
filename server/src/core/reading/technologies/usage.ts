import { implies } from './lookup.ts';
import { findMatches } from './match.ts';
import type { ReadOptions } from './mention.ts';
import { readTechnologies } from './read.ts';
import { tokenize } from './tokens.ts';
import { versionAfter } from './version.ts';

/** The canonical names of the technologies a text names, and of those their use shows too (EKS: AWS, Kubernetes). */
export function technologiesShownBy(text: string, options?: ReadOptions): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const { canonical } of readTechnologies(text, options)) {
    shown.add(canonical);
    for (const name of implies(canonical)) shown.add(name);
  }
  return shown;
}

const ONLY_SPACES = /^\s+$/;

/** Does one of two names imply the other ("Python Django"), so that they may stand for one thing? */
const related = (a: string, b: string): boolean => implies(a).includes(b) || implies(b).includes(a);

/**
 * The parts of a list item in which several technologies stand with spaces only: "Java Python SQL" → three parts.
 * Undefined for one technology of several words ("Spring Boot"), for a pair that belongs together ("Python Django"),
 * and for everything that is not mainly names. Words that are no names become parts of their own.
 */
export function splitSpacedItem(item: string): readonly string[] | undefined {
  const text = item.trim();
  const tokens = tokenize(text);
  if (tokens.length < 2 || tokens.length > 60) return undefined;
  for (let index = 1; index < tokens.length; index += 1) {
    const gap = text.slice(tokens[index - 1]!.end, tokens[index]!.start);
    if (/[,;|•]/.test(gap)) return undefined;
  }
  const matches = findMatches(text, tokens);
  const starts = new Map(matches.map((match) => [match.first, match]));
  const parts: string[] = [];
  let end = 0;
  for (let index = 0; index < tokens.length; ) {
    const match = starts.get(index);
    const from = match?.start ?? tokens[index]!.start;
    if (parts.length > 0 && !ONLY_SPACES.test(text.slice(end, from))) return undefined;
    end = match ? (versionAfter(text, match.end, false)?.end ?? match.end) : tokens[index]!.end;
    parts.push(text.slice(from, end));
    while (index < tokens.length && tokens[index]!.start < end) index += 1;
  }
  if (matches.length < 2 || matches.length < 0.6 * parts.length) return undefined;
  const names = matches.map(({ entry }) => entry.technology.name);
  if (matches.length > 2) return parts;
  const certain = matches.every(({ entry }) => entry.homograph === 0);
  return parts.length === 2 && certain && !related(names[0]!, names[1]!) ? parts : undefined;
}
