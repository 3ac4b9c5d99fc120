import { technologies } from './table.ts';

/** Looking at the text beside a name. Everything here looks a bounded distance, so reading stays linear. */

const NEAR = 90;

/** Years or months of practice behind a skill: "(3 years)", "- Experience - 24 months", "– less than 1 year". */
const PRACTICE =
  /[\s\-–—(:]*(?:exp[a-z]{3,9}\b)?[\s\-–—:(]*(?:less than|over|more than)?\s?\d{1,2}(?:\.\d)?\s?\+?\s?(?:years?|yrs?|months?|mos?)\b(?:\s?months?)?\.?\s?\)?/giu;
const LEVEL =
  /[\s\-–—(:]*\b(?:beginner|basic|basics|intermediate|advanced|expert|proficient|fluent|familiar|novice|professional)\b\)?/giu;
const REMARK = /\([^()\n]{0,40}\)/g;
const LINK_WORDS = /\b(?:and|or|und|et|y|e|as well as|etc)\b/giu;
const SEPARATOR = /[,;|/•·●▪◦‣✓✔➢►*\n\t&+:–—()"'[\]{}]|\s-\s/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Do only list separators stand between two names (comma, slash, bullet, "and", line break, "(3 years),")? `from` and
 * `to` bound the gap.
 */
export function isListGap(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length > NEAR || length < 1) return false;
  const gap = text.slice(from, to);
  if (length <= 3 && !LETTER_OR_DIGIT.test(gap)) return SEPARATOR.test(gap);
  const practice = gap.replace(PRACTICE, ',');
  const bare = practice.replace(REMARK, ',').replace(LEVEL, ',').replace(LINK_WORDS, ',');
  return SEPARATOR.test(bare) && !LETTER_OR_DIGIT.test(bare) && !/[.!?]\s/.test(bare);
}

const ENDS_WITH_PRACTICE = /(?:\d\s?\+?\s?(?:years?|yrs?|months?)\.?\)?)\s*$/i;

/** Do years or months of practice follow, as in "Go (3 years)" or "Kafka - Experience - 24 months"? */
export function practiceFollows(text: string, end: number): boolean {
  PRACTICE.lastIndex = 0;
  return PRACTICE.exec(text.slice(end, end + NEAR))?.index === 0;
}

/** Is there no further word of the list item before `start` / after `end`? */
export function beginsItem(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - 24), start);
  const before = near.trimEnd();
  if (before === '') return start < 24;
  if (/\n\s*$/.test(near) || /\s-\s*$/.test(near)) return true;
  return SEPARATOR.test(before.at(-1)!) || /\b(?:and|or)$/i.test(before) || ENDS_WITH_PRACTICE.test(before);
}

export function endsItem(text: string, end: number): boolean {
  const after = text.slice(end, end + NEAR);
  const next = /^[\s"'\]}]*/.exec(after)![0];
  if (next.includes('\n') || next.length === after.length)
    return next.includes('\n') || end + next.length >= text.length;
  const rest = after.slice(next.length);
  if (SEPARATOR.test(rest[0]!) || /^(?:and|or|etc)\b/i.test(rest)) return true;
  if (/^\.(?:\s|$)/.test(rest)) return true;
  if (/^-\s/.test(rest)) return true;
  return practiceFollows(text, end);
}

/** Words before a stretch on its line, nearest first, at most `count`, lower case. */
export function wordsBefore(text: string, start: number, count: number): readonly string[] {
  const line = text.slice(Math.max(0, start - NEAR), start);
  const from = line.lastIndexOf('\n') + 1;
  const words = line.slice(from).match(/[\p{L}\p{N}'’+#-]+/gu) ?? [];
  return words.slice(-count).reverse();
}

/** The word right behind a stretch, with nothing but a space or hyphen between; '' when there is none. */
export function wordAfter(text: string, end: number): string {
  return /^[ \u00a0-]([\p{L}][\p{L}\p{N}'’]*)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
}

/** The word right before a stretch, with nothing but a space between; '' when there is none. */
export function wordBefore(text: string, start: number): string {
  return /([\p{L}\p{N}'’-]+)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
}

/** Does a sentence, line or bullet begin at `start`? */
export function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const head = before.replace(/[\s"'“‘(*•·●▪◦✓➢–—-]+$/u, '');
  if (head === '') return start <= 8 || /\n/.test(before);
  return /[.!?:]$/.test(head) || /\n[\s"'“‘(*•·●▪◦✓➢–—-]*$/u.test(before);
}

/**
 * Is the line around a stretch a title, where capitals say nothing? True when most of its longer words begin with
 * one, the first word and names of technologies apart. Looks at 120 characters to either side.
 */
export function isTitleCase(text: string, start: number, end: number): boolean {
  const table = technologies();
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 120).split('\n', 1)[0]!;
  const line = `${before.slice(before.lastIndexOf('\n') + 1)} ${after}`;
  let upper = 0;
  let lower = 0;
  for (const { 0: word, index } of line.matchAll(/\p{L}{4,}/gu)) {
    if (index < 3 || table.has(word.toLowerCase())) continue;
    if (word[0] === word[0]!.toLowerCase()) lower += 1;
    else upper += 1;
  }
  return upper > 1 && upper > lower;
}
