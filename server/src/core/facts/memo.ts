import type { Text } from '../profile/text.ts';
import { Recent } from '../text/recent.ts';

/** Characters of texts whose readings are kept: half of the longest file, and so at most all of it. A usual profile has a hundredth. */
const mostText = 1_000_000;

/** What readers have made of texts, each under its own key. Nothing in it depends on where a text stands. */
const readings = new Recent<Map<object, { readonly reading: unknown }>>(mostText);
const none = (): Map<object, { readonly reading: unknown }> => new Map();

/** Reads each text's words once, wherever they stand and however often. `read` may look at nothing else of the text. */
export function memo<R>(read: (value: string, text: Text) => R): (text: Text) => R {
  return (text) => {
    const known = readings.of(text.value, none);
    const found = known.get(read) as { readonly reading: R } | undefined;
    if (found) return found.reading;
    const reading = read(text.value, text);
    known.set(read, { reading });
    return reading;
  };
}

/** Characters of names that are kept; a profile has fewer. */
const mostNames = 60_000;

/** Keeps one reading of each value: for names, of which the same few are compared again and again. */
export function memoByValue<R>(read: (value: string) => R): (value: string) => R {
  const known = new Recent<R>(mostNames);
  return (value) => known.of(value, read);
}
