import type { ProfileData } from '../profile/data.ts';
import { bareWords } from './text.ts';

/** Signs that some system refuses in a name, and what cannot be seen. */
const REFUSED = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** Names that Windows keeps for devices, whatever follows them behind a dot. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Longer names are refused by many systems once the folder is counted in; in UTF-16 units. */
const LONGEST = 100;

/**
 * The name of a file to send, without its extension, from a pattern such as `${name} - ${label}`: what the profile does not
 * say is left out with the marks round it, and what a system could refuse is replaced. Never empty.
 */
export function exportName(profile: ProfileData, pattern: string): string {
  const values: Readonly<Record<string, string>> = {
    name: bareWords(profile.basics?.name),
    label: bareWords(profile.basics?.label),
  };
  const filled = pattern.replaceAll(/\$\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  const clean = filled
    .replaceAll(REFUSED, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s\-–—_,.|]+/u, '')
    .replace(/[\s\-–—_,.|]+$/u, '');
  const short =
    clean.length > LONGEST
      ? [...clean]
          .slice(0, LONGEST)
          .join('')
          .replace(/\s+\S*$/u, '')
      : clean;
  if (short === '') return 'Résumé';
  return DEVICES.test(short) ? `${short} résumé` : short;
}
