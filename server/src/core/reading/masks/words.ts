import { FIXED_MODIFIERS, IDIOMS, LABEL_NOUNS, NUMBERED_PERIODS, SPACED_MODIFIERS } from '../en/maskWords.ts';
import { pluralPhrase } from '../en/nouns.ts';
import { spelledNumber } from '../en/numberWords.ts';
import { isCapitalised } from '../tokens.ts';
import { cover, type Masker, touches } from './context.ts';

const IDIOMS_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const map = new Map<string, (readonly string[])[]>();
  for (const idiom of IDIOMS) map.set(idiom[0] ?? '', [...(map.get(idiom[0] ?? '') ?? []), idiom]);
  return map;
})();

/** Fixed expressions: `24/7`, `one of the`, `Fortune 500`. Hyphens between their words do not matter. */
export const maskIdiom: Masker = (context, at) => {
  const { tokens } = context;
  for (const parts of IDIOMS_BY_FIRST.get(tokens[at]!.lower) ?? []) {
    let next = at;
    let part = 0;
    while (part < parts.length) {
      if (part > 0 && tokens[next]?.text === '-' && parts[part] !== '-') next++;
      if (tokens[next]?.lower !== parts[part]) break;
      next++;
      part++;
    }
    // "one of three awards" counts; "one of the" does not.
    const counted = parts[1] === 'of' && (tokens[next]?.kind === 'number' || spelledNumber(tokens, next) !== null);
    // "0 to 1M" and "9-5%" go on.
    const goesOn =
      tokens[next - 1]?.kind === 'number' && touches(tokens[next]) && !/^[.,;:)]$/.test(tokens[next]!.text);
    if (part === parts.length && !counted && !goesOn) return cover(context, at, next - 1, 'idiom');
  }
  return false;
};

/** Number words that count nothing: `Ten Minutes` (a name), `phase two`, `two-factor`, `zero-downtime`. */
export const maskSpelled: Masker = (context, at) => {
  const { tokens } = context;
  const token = tokens[at]!;
  const spelled = spelledNumber(tokens, at);
  if (!spelled) return false;
  const { next } = spelled;
  const noun = tokens[next];
  const before = tokens[at - 1];
  const inside = before && !/^[.!?;:]$/.test(before.text);
  if (inside && isCapitalised(token) && noun && isCapitalised(noun) && !context.titleCase())
    return cover(context, at, next, 'name');
  const label = before && (LABEL_NOUNS.has(before.lower) || NUMBERED_PERIODS.has(before.lower));
  if (label && !pluralPhrase(tokens, next)) return cover(context, at, next - 1, 'label');
  const definite = before && /^(?:the|these|those|both|between|either|other|first|last)$/.test(before.lower);
  if (definite && spelled.value === 2 && noun?.kind === 'word') return cover(context, at, next - 1, 'idiom');
  if (noun && tokens[next + 1]?.kind === 'word' && SPACED_MODIFIERS.has(noun.lower))
    return cover(context, at, next, 'idiom');
  const word = tokens[next + 1];
  if (noun?.text !== '-' || !touches(noun) || !touches(word) || word.kind !== 'word') return false;
  const fixed = token.lower === 'one' || token.lower === 'zero' || FIXED_MODIFIERS.has(word.lower);
  return fixed ? cover(context, at, next + 1, 'idiom') : false;
};
