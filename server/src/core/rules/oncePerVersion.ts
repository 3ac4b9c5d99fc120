import type { Lookup } from './rule.ts';

/** Makes something of a version of a document once, however many findings and requests ask for it. */
export function oncePerVersion<T>(make: (lookup: Lookup) => T): (lookup: Lookup) => T {
  const made = new WeakMap<Lookup, { readonly value: T }>();
  return (lookup) => {
    const known = made.get(lookup) ?? { value: make(lookup) };
    made.set(lookup, known);
    return known.value;
  };
}
