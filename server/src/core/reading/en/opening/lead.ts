import { isCapitalised, type Token } from '../../tokens.ts';
import { verbAt } from './verbAt.ts';
import { isAdverb, NOW, SUBJECTS } from './words.ts';

const MAX_MARKERS = 12;
const MAX_LABEL = 9;

/** Past bullets, dashes, quotes, list numbers and a lone `o` used as a bullet. */
export function skipMarkers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < MAX_MARKERS) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (isListed(tokens, at)) at += 2;
    else if (token.kind === 'symbol') at++;
    else if (token.text === 'o' && next?.spaced && isCapitalised(next)) at++;
    else break;
  }
  return at;
}

/** `1.`, `2)`, `a)`, `iv.` before the sentence. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const { text, kind } = tokens[at]!;
  const mark = tokens[at + 1];
  const sentence = tokens[at + 2];
  if (!mark || mark.spaced || !sentence || !/^[.)]$/.test(mark.text)) return false;
  if (kind === 'number')
    return text.length < 3 && (sentence.spaced || (sentence.kind === 'word' && isCapitalised(sentence)));
  return sentence.spaced && (mark.text === ')' ? /^(?:[a-z]|[ivx]{1,4})$/ : /^(?:[a-h]|[ivx]{2,4})$/).test(text);
}

/** The token that closes a `Label:` or `Label -` prefix of at most eight tokens, or null. */
export function labelEnd(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < tokens.length && i - from < MAX_LABEL; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (/^[.;!?]$/.test(token.text) && next?.spaced) return null;
    const colon = token.text === ':' && next?.spaced;
    const dash = '-–—'.includes(token.text) && token.spaced && next?.spaced;
    if (!colon && !dash) continue;
    if (i === from || !next || isPredicate(tokens, from, i)) return null;
    if (!dash) return i;
    const verb = verbAt(tokens, skipAdverbs(tokens, i + 1).next);
    return i - from <= 5 && verb && isCapitalised(next) ? i : null;
  }
  return null;
}

/** Whether the words before a colon are a sentence of their own (`Duties included:`, `Worked on the following:`). */
function isPredicate(tokens: readonly Token[], from: number, colon: number): boolean {
  if (
    /^(?:included?|includes|including|involved?|involves|were|was|are|is|following|follows)$/.test(
      tokens[colon - 1]!.lower,
    )
  )
    return true;
  const forms = verbAt(tokens, from)?.reading.forms ?? [];
  return colon - from > 1 && (forms.includes('past') || forms.includes('third'));
}

export interface Skipped {
  readonly next: number;
  /** One of the adverbs says "at this time". */
  readonly now: boolean;
}

/** Past adverbs and the commas behind them: `Also, quickly`; `Pro-actively`. */
export function skipAdverbs(tokens: readonly Token[], from: number): Skipped {
  let next = from;
  let now = false;
  while (next - from < 8) {
    const token = tokens[next];
    if (token?.kind !== 'word') break;
    const length = adverbLength(tokens, next);
    const joins = token.lower === 'and' && next > from && isAdverb(tokens[next + 1]?.lower ?? '');
    if ((length === 0 && !joins) || !tokens[next + length]) break;
    now ||= NOW.has(token.lower);
    next += joins ? 1 : length;
    if (tokens[next]?.text === ',' && tokens[next + 1]) next++;
  }
  return { next, now };
}

function adverbLength(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at + 1]?.text === '-' && !tokens[at + 1]!.spaced;
  if (!hyphen) return isAdverb(tokens[at]!.lower) ? 1 : 0;
  return tokens[at + 2]?.lower.endsWith('ly') ? 3 : 0;
}

/** After a leading `In this role,`: the token where the main clause starts, or null. */
export function mainClause(tokens: readonly Token[], from: number): number | null {
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (/^[.;!?]$/.test(token.text) && tokens[i + 1]?.spaced && isCapitalised(tokens[i + 1]!)) return null;
    if (token.text === 'I' && tokens[i + 1]?.kind === 'word') return i;
    if (token.text !== ',' && token.text !== ':') continue;
    const next = tokens[skipAdverbs(tokens, i + 1).next];
    if (!next) return null;
    if (SUBJECTS.has(next.lower) || next.lower === 'responsible') return i + 1;
    const verb = verbAt(tokens, next.index);
    if (verb?.reading.forms.includes('past') && verb.known) return i + 1;
  }
  return null;
}
