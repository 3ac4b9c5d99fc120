import type { Candidate } from './evidence.ts';
import { endsItem, wordAfter, wordBefore } from './surroundings.ts';

/** The places in a sentence where a tool stands, whatever its name. */

/** Words that go on with the sentence, so that a name or thing ends before them. */
export const GOING_ON =
  /^(?:for|to|in|with|on|as|by|and|or|using|via|while|at|from|across|plus|into|behind|beside|besides|next|that|which|so|then|where|when|instead|rather|alongside|over|against|within|under|but|before|after|every|each)$/i;

const TOOL_PREPOSITION = /^(?:in|with|on|via|using|through|by|behind|from|to|into|under|over|use|used|uses|of)$/i;

/** Behind "to" and "into" a name is meant only where something moves there: "moved 300 hosts to ansible". */
const MOVING =
  /\b(?:from|mov\p{L}*|migrat\p{L}*|port(?:ed|ing|s)?|switch\p{L}*|chang\p{L}*|convert\p{L}*|rewr\p{L}+|upgrad\p{L}*|export\p{L}*|add(?:ed|ing)?|go(?:es)?|sen[dt]\p{L}*|post\p{L}*|push\p{L}*|ship\p{L}*|report\p{L}*|fe[ed]{1,2}\p{L}*|log\p{L}*|stream\p{L}*|join\p{L}*|load\p{L}*|ingest\p{L}*|import\p{L}*|sync\p{L}*|pip(?:ed|ing))\b/iu;

const TOOL_NOUN =
  /^(?:manifests?|charts?|playbooks?|modules?|scripts?|jobs?|pipelines?|templates?|queries|models?|tests?|pages?|clusters?|apps?|services?|web|macros?|files?|workbooks?|topics?|consumers?|streams?|components?|containers?|dashboards?|indexes|indices|tables?|checks?|suites?|projects?|servers?|boards?|channels?|simulations?)$/i;

/**
 * Does the name stand right behind "in", "with", "through" …, with nothing else to its noun: "secrets in vault,",
 * "charts in helm". Things of every day have an article or a plural there.
 */
export function usedAsTool(text: string, { start, end, nameEnd, versioned }: Candidate): boolean {
  const before = wordBefore(text, start);
  if (!TOOL_PREPOSITION.test(before)) return false;
  if (/^(?:to|into|of)$/i.test(before)) {
    if (before.toLowerCase() === 'of' || !MOVING.test(text.slice(Math.max(0, start - 60), start))) return false;
  }
  if (versioned || endsItem(text, end)) return true;
  const next = wordAfter(text, nameEnd);
  return GOING_ON.test(next) || TOOL_NOUN.test(next);
}

const PARALLEL = /^(?: \d[\d.]*)?[,;] (?:\p{L}+ ){1,3}?(?:in|with|on|via|by|through|under|using) $/u;

/** Do two names stand in the same place of two phrases: "letters in word, minutes in onenote"? */
export function inParallel(text: string, left: Candidate | undefined, right: Candidate | undefined): boolean {
  if (!left || !right || right.start - left.end > 50) return false;
  if (!usedAsTool(text, left) || !usedAsTool(text, right)) return false;
  return PARALLEL.test(text.slice(left.nameEnd, right.start));
}
