import type { Bullet, BulletList, Model } from '../profile/model.ts';
import type { Segment } from '../profile/segment.ts';
import type { Text } from '../profile/text.ts';
import type { BulletReading } from '../reading/bullet.ts';
import type { Span } from '../text/span.ts';
import { bulletOf, dateOf } from './readings.ts';
import type { Edit, Finding, Fix } from './rule.ts';

/** A bullet with how it reads and where it belongs. */
export interface ReadBullet {
  readonly bullet: Bullet;
  readonly list: BulletList;
  readonly reading: BulletReading;
}

/** Is it a sentence of words, rather than a number, an emoji or a mark? */
export const hasWords = ({ tokens }: BulletReading): boolean =>
  tokens.some((token) => token.kind === 'word' && token.text.length > 1);

/** Every English bullet of a segment. Rules about English wording stay silent on the others. */
export function* englishBullets(model: Model): Iterable<ReadBullet> {
  for (const list of model.bulletLists) {
    for (const bullet of list.bullets) {
      const reading = bulletOf(bullet.text);
      if (reading.english && hasWords(reading)) yield { bullet, list, reading };
    }
  }
}

/** Is this the list of a job or a voluntary post? */
export const ofRole = (list: BulletList): boolean =>
  list.dated !== null && (list.dated.section === 'work' || list.dated.section === 'volunteer');

/** Has the role ended? False as well where that cannot be read. */
export function ended(list: BulletList): boolean {
  const end = list.dated?.end;
  if (!end) return false;
  const reading = dateOf(end);
  return reading.isDate && !reading.ongoing && !reading.expected;
}

/** A finding about a part of a bullet, `from` to `to` in its text. */
export function inBullet(
  code: string,
  bullet: Bullet,
  part: Span,
  message: string,
  fixes?: () => readonly Fix[],
): Finding {
  return {
    code,
    message,
    span: bullet.text.part(part.start, part.end),
    path: bullet.path,
    ignore: bullet.ignore,
    ...(fixes ? { fixes } : {}),
  };
}

/** A part of a text as written. */
export const partOf = (text: Text, part: Span): string => text.value.slice(part.start, part.end);

const indicator = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$))|:(?:\s|$)|\s#/;
/** What YAML reads as something else than text. */
const resolved = /^(?:~|null|true|false|[-+.\d][\d_.,:eExo+-]*)$/i;

/** Does a value read back the same without quotes? */
const needsNoQuotes = (value: string, before: string, flow: boolean): boolean =>
  value !== '' &&
  value === value.trim() &&
  !indicator.test(value) &&
  (!resolved.test(value) || resolved.test(before)) &&
  !(flow && /[,[\]{}]/.test(value));

/**
 * The edit that puts other words in place of a part of a text. A plain scalar that could not be read back as it would
 * stand then is put in quotes as a whole.
 */
export function replacePart(text: Text, part: Span, newText: string): Edit {
  const span = text.part(part.start, part.end);
  const style = text.style();
  if (style === 'double') return { span, newText: JSON.stringify(newText).slice(1, -1) };
  if (style === 'single') return { span, newText: newText.replaceAll("'", "''") };
  if (style === 'block') return { span, newText };
  const value = text.value.slice(0, part.start) + newText + text.value.slice(part.end);
  return needsNoQuotes(value, text.value, style === 'flow')
    ? { span, newText }
    : { span: text.span, newText: JSON.stringify(value) };
}

export const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** `word` with a capital where the text it replaces has one. */
export const likeCase = (word: string, replaced: string): string =>
  /^\p{Lu}/u.test(replaced) ? capitalised(word) : word;

/** Is a part of a text written as it reads, without escapes and folds, so that it may be moved as it stands? */
export function sameSource(segment: Segment, text: Text, part: Span): boolean {
  const span = text.part(part.start, part.end);
  return segment.text.slice(span.start, span.end) === text.value.slice(part.start, part.end);
}

/**
 * The edits that take a part out of a sentence: one of the spaces round it goes too, and what follows gets the capital
 * where the sentence began with the part. Null where the change would touch quotes or folds.
 */
export function removePart(segment: Segment, text: Text, part: Span): readonly Edit[] | null {
  const { value } = text;
  let { start, end } = part;
  if (start === 0) while (value[end] === ' ') end++;
  else while (value[start - 1] === ' ') start--;
  if (start === 0 && end >= value.length) return null;
  const next = value[end];
  const lead = start === 0 && next !== undefined && next !== next.toUpperCase();
  const cut = { start, end: lead ? end + 1 : end };
  return sameSource(segment, text, cut) ? [replacePart(text, cut, lead ? next.toUpperCase() : '')] : null;
}
