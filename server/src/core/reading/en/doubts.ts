import type { Amount } from '../amount.ts';
import type { Doubt } from '../metric.ts';
import type { Token } from '../tokens.ts';
import { DESIGN_NOUNS } from './maskWords.ts';

/** A share of everything as an aim ("ensure 100 %") is no result. */
export function doubtOfPercent(tokens: readonly Token[], amount: Amount): Doubt | null {
  if (amount.value !== 100 && amount.value !== 0) return null;
  for (let i = amount.first - 1; i >= 0 && amount.first - i < 4; i--)
    if (/^(?:ensur|guarante|aim|striv|target)/.test(tokens[i]!.lower)) return 'absolute';
  return null;
}

const LESSON =
  /^(?:course|courses|training|workshop|workshops|bootcamp|boot|internship|program|programme|seminar|class|certification|certificate|degree|diploma|apprenticeship|module|crash|online|long)$/;
const LEARNING_VERB =
  /^(?:attended|trained|undergone|underwent|training|attending|undertook|participated|learned|studied|certified|undergoing)$/;
const WORK_TIME =
  /^(?:experience|exp|tenure|career|background|practice|expertise|contract|internship|period|stint|employment)$/;
const SINCE = /^(?:for|over|past|last|first|during|of|having|with|nearly|than|about|around|approximately|total)$/;
const RESULT_AFTER =
  /^(?:ahead|early|earlier|faster|sooner|quicker|shorter|saved|less|per|before|under|under-schedule)$/;
const RESULT_BEFORE = /^(?:by|within|in|under|from|to|saving|saved|save|saves|every|reducing|reduced|cut|cutting)$/;

/** Time worked, taught or trained says little; time saved or needed is a result. */
export function doubtOfDuration(tokens: readonly Token[], amount: Amount): Doubt | null {
  const long =
    amount.unit === 'month' || amount.unit === 'year' || amount.unit === 'decade' || amount.unit === 'quarter';
  const days = amount.unit === 'day' || amount.unit === 'week';
  const hyphen = tokens[amount.next - 1] && tokens[amount.next - 2]?.text === '-';
  for (let i = amount.next; i < tokens.length && i < amount.next + 5; i++) {
    const word = tokens[i]!.lower;
    if (RESULT_AFTER.test(word)) return null;
    if (WORK_TIME.test(word)) return 'tenure';
    if (LESSON.test(word)) return 'training';
    if (/^(?:old|olds)$/.test(word)) return 'age';
    if (tokens[i]!.kind === 'symbol' && '.;'.includes(tokens[i]!.text)) break;
  }
  const before = tokens[amount.first - 1]?.lower ?? '';
  if (before === 'every' || before === 'each') return 'schedule';
  if ((amount.unit === 'hour' || amount.unit === 'h' || days || long) && LEARNING_VERB.test(tokens[0]?.lower ?? ''))
    return 'training';
  if (hyphen) return days || long ? 'tenure' : null;
  if (RESULT_BEFORE.test(before) && !(long && before === 'in')) return null;
  if (long) return RESULT_BEFORE.test(before) ? null : 'tenure';
  return days && SINCE.test(before) ? 'tenure' : null;
}

/** One or two of a thing, and the parts of a design, are no clear measure of work. */
export function doubtOfCount(amount: Amount, head: string, first: string): Doubt | null {
  if (DESIGN_NOUNS.has(head) && !amount.plus && (amount.value ?? 0) < 20) return 'design';
  const few = amount.value !== null && amount.value <= 2 && amount.high === null && Number.isInteger(amount.value);
  if (few && amount.value === 0) return 'absolute';
  if (few && head === 'times') return null;
  if (few) return 'one-or-two';
  if (first === 'year' || head === 'olds') return 'age';
  return null;
}
