import { type Named, placeAt } from '../facts/skills.ts';
import type { Message } from '../messages/message.ts';
import type { Bullet } from '../profile/model.ts';
import type { Span } from '../text/span.ts';
import type { DocumentFinding, Finding, Fix } from './rule.ts';

/** A finding about a part of a bullet, `from` to `to` in its text. */
export function inBullet(
  code: string,
  bullet: Bullet,
  part: Span,
  message: Message,
  fixes?: () => readonly Fix[],
): Finding {
  return {
    code,
    message,
    span: bullet.text.part(part.start, part.end),
    path: bullet.path,
    ...(fixes ? { fixes } : {}),
  };
}

/** A finding about a technology where it is named. */
export const aboutSkill = (code: string, at: number, { index }: Named, message: Message): DocumentFinding => ({
  code,
  at,
  message,
  place: placeAt(index),
});
