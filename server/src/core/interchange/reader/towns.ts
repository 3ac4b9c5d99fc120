import { fold } from '../../reading/fold.ts';
import { peelPlace, peelTown } from './peel.ts';
import { couldBeState, couldBeTown, isPlace } from './places.ts';
import { isLegalForm, organisationScore, titleScore } from './words.ts';

/** A line that names somebody or something and, a blank behind it, a town. */
export interface Placed {
  readonly rest: string;
  readonly place: string;
  /** Something besides the shape of the line says where the town begins. */
  readonly sure: boolean;
}

/** Words with which names of towns begin. */
const beginsTown =
  /^(?:San|Santa|Santo|São|Saint|St\.?|Ste\.?|Los|Las|El|La|Le|Les|New|Nueva|Fort|Ft\.?|Mount|Mt\.?|Port|Porto|Puerto|Cape|Lake|Salt|Bad|Den|Cedar|Grand|Palm|Long|Baton|Des|Little|Kansas|Oklahoma|Colorado|Virginia|Buenos|Rio|Belo|Hong|Kuala|Villa|Ciudad|Newcastle|Milton|Great|High|Abu|Tel|West|East|North|South|Ann)$/u;

/** What a name cannot end in: the words behind it belong to it, "Bank of | Chicago". */
const leadsOn =
  /(?:^|\s)(?:of|for|in|at|and|the|&|de|del|de la|di|du|des|der|von|für|und|y|et|e|im|am|zu|pour|para|per)$/iu;

/** Names of towns have no more words than these, but for a few. */
const mostWords = 3;

/** The town of a place, folded: "leeds" of "Leeds, United Kingdom". Of several words only where they begin as towns do. */
function townIn(place: string): string | null {
  const [town = '', ...region] = place.split(/,\s*/);
  const [first = '', ...more] = town.split(' ');
  return region.every(couldBeState) &&
    couldBeTown(town) &&
    !couldBeState(town) &&
    (more.length === 0 || beginsTown.test(first))
    ? fold(town)
    : null;
}

/** The towns that a document names in a way that leaves no doubt, folded. `texts` are pieces of its lines. */
export function townsIn(texts: readonly string[]): ReadonlySet<string> {
  const places = texts.flatMap((text) => {
    if (isPlace(text)) return [text];
    const { place, rest } = peelPlace(text, false);
    if (place !== null) return [place];
    const town = peelTown(text);
    return town && organisationScore(town.rest) > 0 ? [town.place] : rest === text ? [] : [rest];
  });
  return new Set(places.flatMap((place) => townIn(place) ?? []));
}

/**
 * "Pellucid, Leeds, United Kingdom": what reads like a town, its region and its country, and is a name before a town; null for
 * anything else. Sure where the document names the second as a town elsewhere.
 */
export function placedBehindComma(text: string, known: ReadonlySet<string>): Placed | null {
  const [first, town, country, ...more] = text.split(/,\s+/);
  if (first === undefined || town === undefined || country === undefined || more.length > 0) return null;
  if (!couldBeTown(town) || !couldBeState(country) || known.has(fold(first))) return null;
  return { rest: first, place: `${town}, ${country}`, sure: known.has(fold(town)) };
}

/**
 * "Tallow Mills Duluth, MN" and "Tallow Mills Duluth": a name and the town behind it, with nothing but a blank between. `known`
 * are towns that the document names elsewhere, folded; without a state or a country only those are towns, and what stands behind
 * the form of a company.
 */
export function placedWithoutComma(text: string, known: ReadonlySet<string>): Placed | null {
  const comma = text.indexOf(', ');
  const [front, behind] = comma < 0 ? [text, ''] : [text.slice(0, comma), text.slice(comma)];
  const words = front.split(' ');
  if (words.length < 2 || words.length > 12 || (behind !== '' && !couldBeState(behind.slice(2)))) return null;
  const counts = [...Array(Math.min(mostWords, words.length - 1)).keys()].map((count) => count + 1);
  const restOf = (count: number): string => words.slice(0, -count).join(' ');
  const townOf = (count: number): string => words.slice(-count).join(' ');
  const found = (count: number | undefined, sure: boolean): Placed | null => {
    if (count === undefined) return null;
    const [rest, town] = [restOf(count), townOf(count)];
    const fits = couldBeTown(town) && titleScore(town) + organisationScore(town) === 0 && !leadsOn.test(rest);
    return fits ? { rest, place: town + behind, sure } : null;
  };
  const told = [...counts].reverse().find((count) => known.has(fold(townOf(count))));
  const form = counts.find((count) => isLegalForm(words.at(-count - 1)!));
  if (form !== undefined) return found(form, told === form || behind !== '');
  // "University of Bremen" and "Bremen City Library" have their town in their name.
  if (behind === '') return told !== undefined && organisationScore(restOf(told)) > 0 ? null : found(told, true);
  return found(
    told ?? counts.find((count) => count > 1 && beginsTown.test(words.at(-count)!)) ?? 1,
    told !== undefined,
  );
}
