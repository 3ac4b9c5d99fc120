/** Something kept although it is not sure that it is right where it stands. */
export interface Uncertain {
  /** JSON Pointer into the profile. */
  readonly pointer: string;
  /** A question for the person, which also becomes the comment: "is this the employer?". */
  readonly reason: string;
  readonly text: string;
}

const doubts = new WeakMap<object, Map<string, string>>();

/** Marks one key of an entry under construction as uncertain. */
export function doubt<T extends object>(entry: T, key: string, reason: string): T {
  const known = doubts.get(entry) ?? new Map<string, string>();
  known.set(key, reason);
  doubts.set(entry, known);
  return entry;
}

/** The doubts of a finished profile, with their places. Total; visits every value once. */
export function doubtsIn(data: unknown, pointer = ''): readonly Uncertain[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = doubts.get(data);
  return Object.entries(data).flatMap(([key, value]) => {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const reason = own?.get(key);
    const text = typeof value === 'string' ? value : '';
    return [...(reason === undefined ? [] : [{ pointer: at, reason, text }]), ...doubtsIn(value, at)];
  });
}
