import type { Text } from '../profile/text.ts';
import type { Settings } from './settings.ts';

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

/** What rules may know besides the segment before them. */
export interface RuleContext {
  /** Today, `YYYY-MM-DD`: injected, never read from a clock. */
  readonly today: string;
  readonly settings: Settings;
  /** True for `resume.json`, where the upstream schema allows extra keys. */
  readonly json: boolean;
}
