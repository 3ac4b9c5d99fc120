import { meansPresentAlone, ONGOING } from './ongoing.ts';
import type { DateToken } from './tokens.ts';
import { DURATION_UNITS, EXPECTED_OF, EXPECTED_WORDS, LABELS } from './words.ts';

type Tokens = readonly DateToken[];
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by their first word, longest first, so that looking one up costs the length of the phrase. */
function byFirstWord(phrases: readonly (readonly string[])[]): Phrases {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const first = phrase[0]!;
    table.set(first, [...(table.get(first) ?? []), phrase]);
  }
  return table;
}

const LABEL_PHRASES = byFirstWord(LABELS);
const ONGOING_PHRASES = byFirstWord(ONGOING);

/** The token after a phrase that begins here, marks inside it skipped ("aujourd'hui", "w.e.f.", "on-going"); `at` when none does. */
function afterPhrase(tokens: Tokens, at: number, phrases: Phrases): number {
  const first = tokens[at];
  if (first?.kind !== 'word') return at;
  for (const phrase of phrases.get(first.text) ?? []) {
    let next = at;
    let matched = 0;
    while (matched < phrase.length && tokens[next]) {
      const token = tokens[next]!;
      if (token.kind === 'word' && token.text === phrase[matched]) matched++;
      else if (matched === 0 || token.kind !== 'mark' || !"'.-".includes(token.text) || token.spaced) break;
      next++;
    }
    if (matched === phrase.length) return next;
  }
  return at;
}

export function afterOngoing(tokens: Tokens, at: number): number {
  return afterPhrase(tokens, at, ONGOING_PHRASES);
}

export function afterLabel(tokens: Tokens, at: number): number {
  return afterPhrase(tokens, at, LABEL_PHRASES);
}

/** The token after a phrase that says "present" with no start before it: "in corso", "heute", never "date"; `at` when none does. */
export function afterPresent(tokens: Tokens, at: number): number {
  const next = afterOngoing(tokens, at);
  return next - at > 1 || (next > at && meansPresentAlone(tokens[at]!.text)) ? next : at;
}

/** The token after "expected", "expected graduation", "anticipated"; `at` when there is none. */
export function afterExpected(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || !EXPECTED_WORDS.has(token.text)) return at;
  let next = at + 1;
  while (tokens[next]?.kind === 'word' && EXPECTED_OF.has(tokens[next]!.text)) next++;
  while (tokens[next]?.kind === 'mark' && '.:'.includes(tokens[next]!.text)) next++;
  return next;
}

/** The token after a stated duration: "6 months", "1 yr 4 mos", "less than 1 year"; `at` when there is none. */
export function afterDuration(tokens: Tokens, at: number): number {
  let next = at;
  const prefixes = ['less', 'than', 'about', 'approx', 'over', 'total'];
  while (tokens[next]?.kind === 'word' && prefixes.includes(tokens[next]!.text)) next++;
  let units = 0;
  for (;;) {
    let number = next;
    while (units > 0 && (tokens[number]?.text === ',' || tokens[number]?.text === 'and')) number++;
    if (tokens[number]?.kind !== 'number') break;
    let unit = number + 1;
    if (tokens[unit]?.text === '.' && tokens[unit + 1]?.kind === 'number') unit += 2;
    if (tokens[unit]?.text === '+' || tokens[unit]?.text === '-') unit++;
    const word = tokens[unit];
    if (word?.kind !== 'word' || !DURATION_UNITS.has(word.text)) break;
    next = tokens[unit + 1]?.text === '.' ? unit + 2 : unit + 1;
    units++;
  }
  return units === 0 ? at : next;
}

/** Index of the closing bracket of a bracketed remark: words alone, with no figure and no "present" in it; else nothing. */
export function remarkEnd(tokens: Tokens, at: number): number | undefined {
  if (tokens[at]?.text !== '(' || afterOngoing(tokens, at + 1) > at + 1) return undefined;
  let next = at + 1;
  for (; tokens[next] && tokens[next]!.text !== ')'; next++) {
    const token = tokens[next]!;
    if (token.kind === 'number' || token.text === '(') return undefined;
  }
  return tokens[next] && next > at + 1 ? next : undefined;
}
