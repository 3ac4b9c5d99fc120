import type { Model } from '../profile/model.ts';
import type { Text } from '../profile/text.ts';
import { bulletOf } from './readings.ts';

/** Scripts that do not part their words: names in Latin letters among them make a sentence look English. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const fewest = 6;

/** How many sentences are English, and how many are in another language. */
interface Count {
  english: number;
  foreign: number;
}

const known = new WeakMap<Model, ReadonlyMap<string, Count>>();

/** The sentences of a segment by language: in each list and entry, by the key of its path, and in the whole under ''. */
function countsOf(model: Model): ReadonlyMap<string, Count> {
  const before = known.get(model);
  if (before) return before;
  const counts = new Map<string, Count>();
  for (const { text, kind } of model.fields) {
    if (kind !== 'markdown') continue;
    const { language } = bulletOf(text);
    if (language === null) continue;
    for (const key of around(text)) {
      const count = counts.get(key) ?? { english: 0, foreign: 0 };
      if (language === 'en') count.english++;
      else count.foreign++;
      counts.set(key, count);
    }
  }
  known.set(model, counts);
  return counts;
}

/** The keys of what stands round a text, the nearest first: its list, what that belongs to, its entry, the segment. */
const around = ({ path }: Text): readonly string[] =>
  path.map((_, index) => path.slice(0, path.length - 1 - index).join('/'));

/** Are most sentences round a text, the nearest that say it, in another language than English? */
function isAmongForeign(model: Model, text: Text): boolean {
  const counts = countsOf(model);
  for (const key of around(text)) {
    const count = counts.get(key);
    if (count && count.english !== count.foreign) return count.foreign > count.english;
  }
  return false;
}

/**
 * Is a text English, so that rules about English apply? One with nothing to go by ("Refonte de modules", a few names) is
 * what the sentences beside it are.
 */
export function readsEnglish(model: Model, text: Text): boolean {
  const { english, language } = bulletOf(text);
  if (!english) return false;
  if ((text.value.match(unspaced)?.length ?? 0) >= fewest) return false;
  return language === 'en' || !isAmongForeign(model, text);
}

/** A text of fewer letters may be a word that is still being typed: "Le" is no French. */
const shortest = 20;

const spoken = new WeakMap<Model, ReadonlyMap<string, number>>();

/** How many sentences of a segment are in each language. */
function languagesOf(model: Model): ReadonlyMap<string, number> {
  const before = spoken.get(model);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const { text, kind } of model.fields) {
    const language = kind === 'markdown' && text.value.length >= shortest ? bulletOf(text).language : null;
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  spoken.set(model, counts);
  return counts;
}

/** The language that most sentences are in, as a tag; null where there are none that tell. */
export function languageOfTexts(models: Iterable<Model>): string | null {
  const counts = new Map<string, number>();
  for (const model of models)
    for (const [language, count] of languagesOf(model)) counts.set(language, (counts.get(language) ?? 0) + count);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}
