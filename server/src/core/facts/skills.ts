import type { Model } from '../profile/model.ts';
import type { Place } from '../profile/place.ts';
import { isSkill, technologiesOf, titledTechnologies } from './technologies.ts';

/** A technology at a place of a segment. */
export interface Named {
  readonly name: string;
  readonly written: string;
  readonly kind: string;
  /** Index among the technologies of the segment. */
  readonly index: number;
  /** Named in a list of keywords of a role or a project: shown there, and listed too. */
  readonly listed: boolean;
  /** The whole of its item rather than a part: not the "Python" of "Python (Flask)". */
  readonly whole: boolean;
}

/** What a segment says of technologies, as plain data. */
export interface SkillShare {
  /** Named in the list of skills. */
  readonly skills: readonly Named[];
  /** Named in sentences and in keywords of roles and projects. */
  readonly uses: readonly Named[];
  /** Named by titles: of certificates, degrees, talks. */
  readonly titles: readonly string[];
  readonly bullets: number;
  /** Employers and positions, in lower case: what they name is where one worked, not what one worked with. */
  readonly places: readonly string[];
}

/** Highlights that a profile must have before the lack of one says anything. */
export const fewestBullets = 3;

export function skillShareOf(model: Model): SkillShare | null {
  const skills: Named[] = [];
  const uses: Named[] = [];
  for (const [index, one] of technologiesOf(model).entries()) {
    const { mention, field } = one;
    const named = {
      name: mention.canonical,
      written: mention.written,
      kind: mention.kind,
      index,
      listed: field.kind === 'technology',
      whole: mention.end - mention.start === field.text.value.trim().length,
    };
    if (isSkill(one)) skills.push(named);
    else if (field.section !== 'basics') uses.push(named);
  }
  const bullets = model.bulletLists.reduce((sum, list) => sum + list.bullets.length, 0);
  const places = model.dated.flatMap(({ organization, title }) =>
    [organization, title].flatMap((text) => text?.value.toLowerCase() ?? []),
  );
  const titles = titledTechnologies(model);
  const any = skills.length + uses.length + titles.length + bullets + places.length > 0;
  return any ? { skills, uses, titles, bullets, places } : null;
}

/** Where a technology is named; with a last one, the items from the first to that. */
export const placeAt =
  (first: number, last = first) =>
  (model: Model): Place | null => {
    const named = technologiesOf(model);
    const from = named[first];
    const to = named[last];
    if (!from || !to) return null;
    const { text } = from.field;
    const span =
      first === last
        ? text.part(from.mention.start, from.mention.end)
        : { start: text.span.start, end: to.field.text.span.end };
    return { span, path: text.path };
  };
