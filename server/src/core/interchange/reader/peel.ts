import { couldBeTown, isPlace } from './places.ts';
import { isLegalForm, organisationScore, titleScore } from './words.ts';

/**
 * "Employer, Duluth, MN": the place at the end, where it certainly is one. Of what stands alone, "Cook, Employer, Duluth, MN", it
 * leaves the employer.
 */
export function peelPlace(text: string, alone: boolean): { rest: string; place: string | null } {
  const bracket = /^(.+?)\s*\(([^()]{2,40})\)$/.exec(text);
  const within = bracket?.[2];
  const isTown = (one: string): boolean => couldBeTown(one) && /\p{Ll}/u.test(one) && organisationScore(one) === 0;
  if (bracket && within && (isPlace(within) || (isTown(within) && titleScore(within) === 0)))
    return withinBracket(bracket[1]!, within);
  const parts = text.split(/,\s*/);
  for (const count of [3, 2, 1]) {
    if (parts.length <= count || (alone && count === 3 && parts.length === 4 && titleScore(parts[0]!) > 0)) continue;
    const place = parts.slice(-count).join(', ');
    if (
      isPlace(place) &&
      (count === 1 || couldBeTown(parts.at(-count)!)) &&
      !isLegalForm(parts.at(-count)!) &&
      titleScore(parts.at(-count)!) === 0 &&
      organisationScore(parts.at(-count)!) === 0
    )
      return { rest: parts.slice(0, -count).join(', '), place };
  }
  return { rest: text, place: null };
}

/** "Employer, Halle (Saale)": what a bracket says of the town before it belongs to that. */
function withinBracket(text: string, within: string): { rest: string; place: string } {
  const town = peelTown(text);
  const named = town !== null && organisationScore(town.rest) > 0 && titleScore(town.rest) === 0;
  return named ? { rest: town.rest, place: `${town.place} (${within})` } : { rest: text, place: within };
}

/** "Employer, Bath": the last part, where it can be a town. */
export function peelTown(text: string): { rest: string; place: string } | null {
  const cut = text.lastIndexOf(', ');
  if (cut < 0) return null;
  const place = text.slice(cut + 2);
  const fits = couldBeTown(place) && !isLegalForm(place) && titleScore(place) === 0 && organisationScore(place) === 0;
  return fits ? { rest: text.slice(0, cut), place } : null;
}
