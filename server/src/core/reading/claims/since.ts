import type { Span } from '../../text/span.ts';

/** "Welder in shipyards since 2014": the year, and where the words stand. Offsets are UTF-16, half-open. */
export interface SinceClaim extends Span {
  readonly year: number;
  readonly text: string;
}

/** The first words of a text up to "since", "seit", "depuis", "desde", "dal", "sinds", "od" and a year. */
const pattern =
  /^([^.,;:!?\n]{3,80}?)\s((?:since|seit|depuis|desde|dal|sinds|sedan|siden|od)\s(?:roku\s)?((?:19|20)\d{2}))(?![\d\p{L}])/iu;
/** What else people are since a year. */
const elsewhere =
  /\b(?:live|lives|living|lived|based|resident|citizen|married|member|volunteer\w*|fan|own|owner|settled|wohnhaft|wohne|wohnt|verheiratet|lebe|lebt|mitglied|habite|vis|vit|mari[eé]e?|membre|vivo|vive|resid[eo]|casad[ao]|sposat[ao]|abito|woon|woont|getrouwd|blogg\w*|founded|established)\b/iu;

/** Since when somebody says to do what they do, at the very start of a headline or a summary; null where that says nothing of it. */
export function readSince(text: string): SinceClaim | null {
  const found = pattern.exec(text.slice(0, 200));
  if (!found || elsewhere.test(found[1]!)) return null;
  const start = found[1]!.length + 1;
  return { year: Number(found[3]), text: found[2]!, start, end: start + found[2]!.length };
}
