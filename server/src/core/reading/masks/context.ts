import type { Span } from '../../text/span.ts';
import { amountAt } from '../amount.ts';
import { pluralPhrase } from '../en/nouns.ts';
import { hasInnerCapital, isCapitalised, type Token } from '../tokens.ts';

export type MaskReason =
  | 'link'
  | 'date'
  | 'phone'
  | 'code'
  | 'version'
  | 'label'
  | 'ordinal'
  | 'idiom'
  | 'name'
  | 'list-number';

/** A stretch whose digits (or number words) measure nothing, and why. */
export interface Mask extends Span {
  readonly reason: MaskReason;
}

/** One reading of masks over a text: the tokens, and what has been masked so far. */
export interface MaskContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Elsewhere the first word of a sentence is no name for not being an English verb. */
  readonly english: boolean;
  /** 1 for every masked token. */
  readonly covered: Uint8Array;
  readonly masks: Mask[];
  /** Whether most longer words are capitalised, so that a capital says nothing. */
  readonly titleCase: () => boolean;
}

/** A masker looks at one token and masks what starts or stands there; it says whether it did. */
export type Masker = (context: MaskContext, at: number) => boolean;

export function maskContext(text: string, tokens: readonly Token[], english: boolean): MaskContext {
  let titled: boolean | undefined;
  const titleCase = () => {
    titled ??= isTitleCase(tokens);
    return titled;
  };
  return { text, tokens, english, covered: new Uint8Array(tokens.length + 1), masks: [], titleCase };
}

/** Masks the tokens `first` to `last`, both included. Always true. */
export function cover(context: MaskContext, first: number, last: number, reason: MaskReason): true {
  for (let i = first; i <= last; i++) context.covered[i] = 1;
  context.masks.push({ start: context.tokens[first]!.start, end: context.tokens[last]!.end, reason });
  return true;
}

/** Whether most longer words of a text are capitalised. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length >= 4 && words.filter(isCapitalised).length > words.length * 0.6;
}

/** Whether a unit, a scale or a per cent sign goes with the number, so that it measures. */
export function measures(tokens: readonly Token[], at: number): boolean {
  const amount = amountAt(tokens, at);
  if (!amount) return false;
  const letter = tokens[at + 1];
  const seconds = letter && !letter.spaced && letter.text === 's';
  if (seconds && isCapitalised(tokens[at - 1] ?? letter)) return false;
  return (amount.unit !== null && !amount.design) || amount.scaled || (amount.first < at && amount.sign !== '#');
}

/** Whether a counted noun follows the number. */
export function counts(tokens: readonly Token[], at: number): boolean {
  const amount = amountAt(tokens, at);
  return amount !== null && pluralPhrase(tokens, amount.next) !== null;
}

const LONGEST_CODE = 40;

/** The last token of the letters and digits glued together from `at` on (at most forty). */
export function gluedEnd(tokens: readonly Token[], at: number): number {
  let last = at;
  while (
    last - at < LONGEST_CODE &&
    tokens[last + 1] &&
    !tokens[last + 1]!.spaced &&
    tokens[last + 1]!.kind !== 'symbol'
  )
    last++;
  return last;
}

/** Whether two tokens touch. */
export function touches(token: Token | undefined): token is Token {
  return token !== undefined && !token.spaced;
}

/** A capital anywhere in the word. */
export function hasCapital(token: Token): boolean {
  return isCapitalised(token) || hasInnerCapital(token);
}
