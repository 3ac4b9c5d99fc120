import { distance } from 'fastest-levenshtein';
import { branch, type Schema } from './cursor.ts';

/** What other résumé formats and people call our keys. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  company: ['name'],
  employer: ['name'],
  organisation: ['organization', 'name'],
  title: ['position', 'name', 'label'],
  role: ['position'],
  job: ['position'],
  jobtitle: ['position', 'label'],
  headline: ['label'],
  from: ['startDate'],
  start: ['startDate'],
  started: ['startDate'],
  to: ['endDate'],
  end: ['endDate'],
  until: ['endDate'],
  ended: ['endDate'],
  date: ['releaseDate'],
  bullets: ['highlights'],
  achievements: ['highlights'],
  responsibilities: ['highlights'],
  description: ['summary'],
  about: ['summary'],
  bio: ['summary'],
  website: ['url'],
  link: ['url'],
  homepage: ['url'],
  site: ['url'],
  mail: ['email'],
  tel: ['phone'],
  telephone: ['phone'],
  mobile: ['phone'],
  photo: ['image'],
  picture: ['image'],
  socials: ['profiles'],
  links: ['profiles'],
  school: ['institution'],
  university: ['institution'],
  degree: ['studyType'],
  major: ['area'],
  field: ['area'],
  gpa: ['score'],
  grade: ['score'],
  tech: ['keywords'],
  technologies: ['keywords'],
  stack: ['keywords'],
  skills: ['keywords'],
  experience: ['work'],
  employment: ['work'],
  jobs: ['work'],
  certifications: ['certificates'],
  volunteering: ['volunteer'],
  casestudies: ['stories'],
};

const fold = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const sorted = (name: string): string => [...name].sort().join('');

/**
 * The key of a map's schema that was probably meant by an unknown one: another spelling, another format's name for it,
 * or the nearest by edit distance (2, or 1 for names of up to four letters; two letters
 * swapped count as 1). Keys already written are not offered.
 */
export function nearestKey(name: string, schema: Schema, written: readonly string[]): string | null {
  const known = Object.keys(branch(schema, 'map').properties ?? {}).filter((key) => !written.includes(key));
  const folded = fold(name);
  if (folded === '') return null;
  const same = known.find((key) => fold(key) === folded);
  if (same) return same;
  const limit = folded.length <= 4 ? 1 : 2;
  const letters = sorted(folded);
  const swapped = known.find((key) => sorted(fold(key)) === letters);
  if (swapped && distance(folded, fold(swapped)) <= 2) return swapped;
  let best: string | null = null;
  let nearest = limit + 1;
  for (const key of known) {
    const found = distance(folded, fold(key));
    if (found < nearest) {
      nearest = found;
      best = key;
    }
  }
  const other = (Object.hasOwn(otherNames, folded) ? otherNames[folded]! : []).find((key) => known.includes(key));
  return nearest <= 1 ? best : (other ?? best);
}
