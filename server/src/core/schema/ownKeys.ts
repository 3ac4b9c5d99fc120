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

/** Is the value at a path under a key that JSON Resume does not have? */
export function isOwnKey(path: Path): boolean {
  const [section, ...rest] = path;
  const key = rest.find((part) => typeof part === 'string');
  if (typeof section !== 'string') return false;
  if (sections.has(section)) return true;
  return typeof key === 'string' && Object.hasOwn(own, section) && own[section]!.includes(key);
}
