import type { Model } from '../profile/model.ts';
import type { Text } from '../profile/text.ts';
import { bulletOf } from './readings.ts';

/** Scripts that do not part their words: names in Latin letters among them make a sentence look English. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const fewest = 6;

const known = new WeakMap<Model, boolean>();

/** Are most sentences of a segment in another language than English? */
function isForeign(model: Model): boolean {
  const before = known.get(model);
  if (before !== undefined) return before;
  let english = 0;
  let foreign = 0;
  for (const { text, kind } of model.fields) {
    if (kind !== 'markdown') continue;
    const { language } = bulletOf(text);
    if (language === 'en') english++;
    else if (language !== null) foreign++;
  }
  const found = foreign > english;
  known.set(model, found);
  return found;
}

/**
 * Is a text English, so that rules about English apply? One with nothing to go by ("Refonte de modules", a few names) is
 * what the sentences beside it are.
 */
export function readsEnglish(model: Model, text: Text): boolean {
  const { english, language } = bulletOf(text);
  if (!english) return false;
  if ((text.value.match(unspaced)?.length ?? 0) >= fewest) return false;
  return language === 'en' || !isForeign(model);
}
