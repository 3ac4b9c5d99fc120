import type { Bullet, BulletList, Model } from '../profile/model.ts';
import type { BulletReading } from '../reading/bullet.ts';
import { lastMonth, parseCanonicalDate } from '../reading/dates/index.ts';
import { readsEnglish } from './language.ts';
import { bulletOf, dateOf } from './readings.ts';

/** A bullet with how it reads and where it belongs. */
export interface ReadBullet {
  readonly bullet: Bullet;
  readonly list: BulletList;
  readonly reading: BulletReading;
}

/** Is it a sentence of words, rather than a number, an emoji or a mark? */
export const hasWords = ({ tokens }: BulletReading): boolean =>
  tokens.some((token) => token.kind === 'word' && token.text.length > 1);

/** The verbs that highlights of a list open with, by their base form. */
export const openingVerbs = ({ bullets }: BulletList): ReadonlySet<string> =>
  new Set(bullets.flatMap(({ text }) => bulletOf(text).opening.verb?.lemma ?? []));

/** What of the settings and the day decides whether a role is too long ago to be worked on. */
export interface Age {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly settings: { readonly maxAgeYears: number };
}

/** Has the role ended more than `maxAgeYears` ago? False where that cannot be read. */
export function isLongAgo({ dated }: BulletList, { today, settings }: Age): boolean {
  const end = dated?.end ? dateOf(dated.end).from?.date : undefined;
  const now = parseCanonicalDate(today);
  return end !== undefined && now !== undefined && lastMonth(now) - lastMonth(end) > settings.maxAgeYears * 12;
}

/** The English bullets of a segment that are still worth working on: rules about style leave old roles alone. */
export function* recentBullets(model: Model, age: Age): Iterable<ReadBullet> {
  for (const read of englishBullets(model)) if (!isLongAgo(read.list, age)) yield read;
}

/** Every English bullet of a segment. Rules about English wording stay silent on the others. */
export function* englishBullets(model: Model): Iterable<ReadBullet> {
  for (const list of model.bulletLists) {
    for (const bullet of list.bullets) {
      const reading = bulletOf(bullet.text);
      if (readsEnglish(model, bullet.text) && hasWords(reading)) yield { bullet, list, reading };
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
