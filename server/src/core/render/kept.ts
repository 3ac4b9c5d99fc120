import type { DateFormat } from './dates.ts';
import type { Entry } from './model.ts';

interface Kept {
  readonly at: string;
  readonly make: unknown;
  readonly format: DateFormat;
  readonly going: string;
  readonly entry: Entry;
}

const known = new WeakMap<object, Kept>();

/** Which of an entry and its parts go on although no end is given. */
const goingIn = (at: string, { goingOn }: DateFormat): string =>
  goingOn ? [...goingOn].filter((one) => one === at || one.startsWith(`${at}/`)).join(' ') : '';

const isSameFormat = (one: DateFormat, other: DateFormat): boolean =>
  one.style === other.style && one.days === other.days && one.words === other.words && one.order === other.order;

/**
 * What a page shows of one item of a section. An item that an edit left as it was is the same object in the next version of
 * the profile: its entry is made again only where it stands elsewhere or dates are printed otherwise.
 */
export function keptEntry<T>(
  item: T,
  at: string,
  format: DateFormat,
  make: (item: T, at: string, format: DateFormat) => Entry,
): Entry {
  if (typeof item !== 'object' || item === null) return make(item, at, format);
  const going = goingIn(at, format);
  const before = known.get(item);
  if (before?.at === at && before.make === make && before.going === going && isSameFormat(before.format, format))
    return before.entry;
  const entry = make(item, at, format);
  known.set(item, { at, make, format, going, entry });
  return entry;
}
