import type { Bullet, BulletList, Model } from '../profile/model.ts';
import type { BulletReading } from '../reading/bullet.ts';
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
