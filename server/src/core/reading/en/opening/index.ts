import type { Token } from '../../tokens.ts';
import { labelEnd, mainClause, skipAdverbs, skipMarkers } from './lead.ts';
import { readPredicate } from './predicate.ts';
import { readSubject } from './subject.ts';
import { type Clause, NOUN_CLAUSE, type Opening } from './types.ts';
import { auxiliaryVerb, openingVerb, verbAt } from './verbAt.ts';
import { PREPOSITIONS, SUBJECTS } from './words.ts';

export type { Opening, OpeningKind, OpeningVerb, Tense } from './types.ts';

/** Reads how an English bullet opens. Looks at some sixty tokens at most. */
export function readOpening(tokens: readonly Token[]): Opening {
  const start = skipMarkers(tokens, 0);
  const labelled = labelEnd(tokens, start);
  const label = labelled === null ? null : { start: tokens[start]!.start, end: tokens[labelled]!.end };
  const { next: head, now } = skipAdverbs(tokens, labelled === null ? start : skipMarkers(tokens, labelled + 1));
  const first = tokens[head];
  if (!first) return { ...NOUN_CLAUSE, kind: 'none', head: Math.min(head, tokens.length), clause: head, label };
  if (first.lower === 'to') {
    const infinitive = readInfinitive(tokens, head);
    if (infinitive) return { ...infinitive, head, clause: head, label };
  }
  if (!PREPOSITIONS.has(first.lower)) return { ...readClause(tokens, head, now), head, clause: head, label };
  const main = mainClause(tokens, head);
  if (main === null) return { ...NOUN_CLAUSE, head, clause: head, label };
  const clause = skipAdverbs(tokens, main).next;
  return { ...readClause(tokens, clause, false), head, clause, label };
}

function readInfinitive(tokens: readonly Token[], at: number): Clause | null {
  const next = skipAdverbs(tokens, at + 1).next;
  const token = tokens[next];
  if (!token) return null;
  const auxiliary = token.lower === 'be' || token.lower === 'have' ? auxiliaryVerb(token, 'base') : null;
  const base = verbAt(tokens, next)?.reading.forms.includes('base') ? openingVerb(tokens, next, 'base') : null;
  const verb = auxiliary ?? base;
  return verb ? { kind: 'infinitive', verb, tense: 'none', ambiguous: false, subject: null } : null;
}

function readClause(tokens: readonly Token[], at: number, now: boolean): Clause {
  const first = tokens[at];
  if (!first || first.kind === 'symbol') return { ...NOUN_CLAUSE, kind: 'none' };
  // "Highly trained nurse"
  if (tokens[at - 1]?.lower === 'highly') return NOUN_CLAUSE;
  if (SUBJECTS.has(first.lower) && first.text !== 'IT') {
    const contracted = first.lower.includes("'");
    const next = contracted ? at : skipAdverbs(tokens, at + 1).next;
    const subject = { start: first.start, end: first.end };
    return { ...(readPredicate(tokens, next, { subject: true, now: false }) ?? NOUN_CLAUSE), subject };
  }
  return readPredicate(tokens, at, { subject: false, now }) ?? readSubject(tokens, at);
}
