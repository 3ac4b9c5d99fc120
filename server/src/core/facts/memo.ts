import type { Text } from '../profile/text.ts';

/** Keeps one reading of each text's words for as long as a text has them. `read` may look at nothing else of the text. */
export function memo<R>(read: (value: string, text: Text) => R): (text: Text) => R {
  return (text) => {
    const found = text.readings.get(read) as { readonly reading: R } | undefined;
    if (found) return found.reading;
    const reading = read(text.value, text);
    text.readings.set(read, { reading });
    return reading;
  };
}

/** Names kept at once; a profile has fewer. */
const mostValues = 5000;

/** Keeps one reading of each value: for names, of which the same few are compared again and again. */
export function memoByValue<R>(read: (value: string) => R): (value: string) => R {
  const known = new Map<string, { readonly reading: R }>();
  return (value) => {
    const found = known.get(value);
    if (found) return found.reading;
    const reading = read(value);
    if (known.size >= mostValues) known.clear();
    known.set(value, { reading });
    return reading;
  };
}
