import type { Text } from '../profile/text.ts';

/** Keeps one reading of each text for as long as the text lives. */
export function memo<R>(read: (value: string, text: Text) => R): (text: Text) => R {
  const known = new WeakMap<Text, { readonly reading: R }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.reading;
    const reading = read(text.value, text);
    known.set(text, { reading });
    return reading;
  };
}
