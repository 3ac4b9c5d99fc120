import type { Path } from '../yaml/nodes.ts';
import { foldKey } from './otherNames.ts';

/** Networks that people write as keys of their own, with what they add to the name: `linkedin`, `github_url`, `orcidId`. */
const network =
  /^(?:linkedin|github|gitlab|bitbucket|twitter|x|mastodon|bluesky|instagram|facebook|youtube|stackoverflow|orcid|googlescholar|scholar|researchgate|medium|devto|kaggle|behance|dribbble|xing|telegram|whatsapp|skype|discord|codepen|leetcode|hackerrank|huggingface)(?:url|link|short|username|user|handle|id|profile|account|page)?$/;

/** A text about the person at the top of a file. */
const introduction =
  /^(?:(?:personal|professional|career|executive)?(?:statement|summary|profile|objective|overview)|about(?:me)?|bio(?:graphy)?|introduction|intro|aboutyou|ubermich|profil|resumen|sobremi|sobremim|perfil|apropos|presentation)$/;

/** What belongs to the person, written beside `basics` rather than in it. */
const personal: Readonly<Record<string, string>> = {
  name: 'basics.name',
  fullname: 'basics.name',
  email: 'basics.email',
  mail: 'basics.email',
  phone: 'basics.phone',
  tel: 'basics.phone',
  label: 'basics.label',
  headline: 'basics.label',
  website: 'basics.url',
  location: 'basics.location',
  address: 'basics.location',
};

/**
 * Where what an unknown key of the profile or of `basics` holds has its place, as a path in dots: `profiles` for `github` under
 * `basics`, `basics.summary` for a `personal-statement` beside it. Null where its name does not tell, and inside entries.
 */
export function placeOfKey(path: Path): string | null {
  const name = foldKey(String(path.at(-1)));
  const top = path.length === 1;
  if (!top && !(path.length === 2 && path[0] === 'basics')) return null;
  if (network.test(name)) return top ? 'basics.profiles' : 'profiles';
  if (introduction.test(name)) return top ? 'basics.summary' : 'summary';
  return top && Object.hasOwn(personal, name) ? personal[name]! : null;
}
