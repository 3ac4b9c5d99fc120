import { type ProtectedSpan, protectedSpans } from '../protected/index.ts';
import type { Token } from '../tokens.ts';
import {
  maskAvailability,
  maskDotted,
  maskHash,
  maskIdentifier,
  maskLetterCode,
  maskListNumber,
  maskMaker,
  maskNumberCode,
  maskNumberList,
  maskOrdinal,
  maskPhone,
  maskProduct,
} from './codes.ts';
import { type Mask, type Masker, maskContext } from './context.ts';
import { maskClock, maskDate } from './dates.ts';
import { maskNamed, maskSequence } from './names.ts';
import { maskProtected } from './protected.ts';
import { maskIdiom, maskSpelled } from './words.ts';

export type { Mask, MaskReason } from './context.ts';

/** What is tried on a number, in this order; the first that masks it wins. */
const ON_NUMBERS: readonly Masker[] = [
  maskMaker,
  maskProduct,
  maskIdiom,
  maskAvailability,
  maskListNumber,
  maskPhone,
  maskIdentifier,
  maskOrdinal,
  maskClock,
  maskDate,
  maskDotted,
  maskHash,
  (context, at) => maskNumberCode(context, at) && maskSequence(context, at, true),
  maskNamed,
  maskNumberList,
];

const ON_WORDS: readonly Masker[] = [maskIdiom, maskLetterCode, maskSpelled];

/**
 * Everything in a text that has a number and measures nothing: links, dates, product versions, standards, labels,
 * ordinals, codes, idioms. Sorted, not overlapping, ranges inside the text. Linear in its length.
 */
export function findMasks(
  text: string,
  tokens: readonly Token[],
  spans: readonly ProtectedSpan[] = protectedSpans(text),
  english = true,
): readonly Mask[] {
  const context = maskContext(text, tokens, english);
  maskProtected(context, spans);
  for (const token of tokens) {
    if (token.kind === 'symbol' || context.covered[token.index]) continue;
    const maskers = token.kind === 'number' ? ON_NUMBERS : ON_WORDS;
    maskers.some((masker) => masker(context, token.index));
  }
  return merged(context.masks);
}

function merged(masks: readonly Mask[]): readonly Mask[] {
  const sorted = [...masks].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Mask[] = [];
  for (const mask of sorted) {
    const last = result.at(-1);
    if (!last || mask.start >= last.end) result.push(mask);
    else if (mask.end > last.end) result[result.length - 1] = { ...last, end: mask.end };
  }
  return result;
}
