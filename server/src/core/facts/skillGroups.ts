import type { SkillGroup } from '../profile/model.ts';
import { lookup } from '../reading/technologies/index.ts';
import { categoriesOf, categoriesOfHeading, isTechnologyHeading } from './skillCategories.ts';

/** How well a group suits a technology: what its heading says, and how many of the same sort it holds. */
interface Fit {
  readonly group: SkillGroup;
  readonly said: boolean;
  readonly alike: number;
}

/**
 * The group of skills a technology belongs to: the one whose heading says so, else the one that holds most of its sort. Null
 * where that is not certain: no group, two that are equal, or a heading that speaks of something else.
 */
export function groupFor(name: string, groups: readonly SkillGroup[]): SkillGroup | null {
  const wanted = new Set(categoriesOf(name));
  if (wanted.size === 0) return null;
  const fits = groups
    .flatMap((group): readonly Fit[] => {
      const heading = group.name?.value ?? '';
      if (group.keywords.length === 0 || isTechnologyHeading(heading)) return [];
      const spoken = categoriesOfHeading(heading);
      const said = spoken.some((category) => wanted.has(category));
      const alike = group.keywords.filter(({ value }) => {
        const known = lookup(value.trim());
        return known !== undefined && categoriesOf(known.name).some((category) => wanted.has(category));
      }).length;
      if (spoken.length > 0 && !said) return [];
      return said || alike > 0 ? [{ group, said, alike }] : [];
    })
    .sort((a, b) => Number(b.said) - Number(a.said) || b.alike - a.alike);
  const [best, next] = fits;
  if (!best || (next && next.said === best.said && next.alike === best.alike)) return null;
  return best.group;
}
