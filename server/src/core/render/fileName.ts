import type { ProfileData } from '../profile/data.ts';
import { bareWords } from './text.ts';

/** Signs that some system refuses in a name, and what cannot be seen. */
const REFUSED = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** Names that Windows keeps for devices, whatever follows them behind a dot. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Longer names are refused by many systems once the folder is counted in; in UTF-16 units. */
const LONGEST = 100;
/** File systems count bytes of UTF-8, 255 at most, and an ending and the mark of an unfinished file are to come. */
const MOST_BYTES = 200;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The beginning of a name that every file system takes. */
function shortened(name: string): string {
  if (name.length <= LONGEST && bytesOf(name) <= MOST_BYTES) return name;
  const signs = [...name].slice(0, LONGEST);
  while (bytesOf(signs.join('')) > MOST_BYTES) signs.pop();
  const cut = signs.join('');
  // At the end of a word, where the words are not half a name long.
  const words = cut.replace(/\s+\S*$/u, '');
  return words.length * 2 > cut.length ? words : cut;
}

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
  const short = shortened(clean);
  if (short === '') return 'Résumé';
  return DEVICES.test(short) ? `${short} résumé` : short;
}
