import type { Path } from '../yaml/nodes.ts';

/**
 * Keys of the profile that JSON Resume 1.0.0 does not have, by section: in its data they are some other tool's, with values
 * of that tool's kind.
 */
const own: Readonly<Record<string, readonly string[]>> = {
  basics: ['stats'],
  work: ['keywords', 'roles', 'hidden', 'breakBefore', 'keepTogether'],
  volunteer: ['location', 'hidden', 'breakBefore', 'keepTogether'],
  education: ['summary', 'highlights', 'location', 'expected', 'hidden', 'breakBefore', 'keepTogether'],
  certificates: ['expires', 'hidden'],
  publications: ['authors', 'type', 'doi', 'hidden', 'breakBefore', 'keepTogether'],
  meta: ['render'],
};

const sections = new Set(['stories', 'talks', 'patents', 'sections', 'variants', 'tags']);

/** The key that JSON Resume does not have on the way to a path, as its own path; null where there is none. */
export function ownKeyOf(path: Path): Path | null {
  const [section] = path;
  if (typeof section !== 'string') return null;
  if (sections.has(section)) return [section];
  const at = path.findIndex((part, index) => index > 0 && typeof part === 'string');
  if (at < 0 || !Object.hasOwn(own, section) || !own[section]!.includes(String(path[at]))) return null;
  return path.slice(0, at + 1);
}
