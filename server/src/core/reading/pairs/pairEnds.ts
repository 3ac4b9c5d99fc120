import { isPluralNoun } from '../en/nouns.ts';
import type { Token } from '../tokens.ts';
import { linear } from './interval.ts';
import type { StatedFigure } from './quantity.ts';

/** "from 1.2 to 1.5 million": a start with decimals has the scale of the end. */
export function sameScale(from: StatedFigure, to: StatedFigure): StatedFigure {
  const shared = !from.scaled && to.scaled && from.unit === null && !Number.isInteger(from.stated.low);
  return shared ? { ...from, stated: linear(from.stated, to.scale, 0), scaled: true, scale: to.scale } : from;
}

/** Both plural nouns, and not the same: "3 people to 12 servers" is no change of one thing. */
export function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b && isPluralNoun(a) && isPluralNoun(b);
}

/** "from 2018 to 2020" is a time and no change. */
export function isYear(quantity: StatedFigure, tokens: readonly Token[]): boolean {
  const { low } = quantity.stated;
  const text = tokens[quantity.next - 1]!.text;
  return quantity.unit === null && /^(?:19|20)\d\d$/.test(text) && low >= 1900 && low < 2100;
}

/** Without "from" or an arrow, "A to B" may be a range ("5 to 10 minutes"), unless both ends carry a unit or it goes down. */
export function standsAlone(from: StatedFigure, to: StatedFigure): boolean {
  if (from.unit === null) return false;
  return from.unit !== '%' || from.stated.low > to.stated.high;
}
