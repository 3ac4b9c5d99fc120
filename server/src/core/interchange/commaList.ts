/** Items that people write as one text where a list is meant. */
export const asItems = (texts: readonly string[] | undefined): readonly string[] | undefined =>
  texts?.length === 1 && /[,;]/.test(texts[0]!) ? commaList(texts[0]) : texts;

/** The items between commas; a comma inside parentheses or brackets separates nothing. */
export function commaList(text: string | undefined): readonly string[] {
  const items: string[] = [''];
  let depth = 0;
  for (const character of text ?? '') {
    if ('([【'.includes(character)) depth++;
    if (')]】'.includes(character)) depth--;
    if ((character === ',' || character === ';') && depth <= 0) items.push('');
    else items[items.length - 1] += character;
  }
  const last = items.at(-1)!;
  // The end of a sentence is none of the last name, but of "etc." and "Inc.".
  if (/[\p{L}\p{N})]\.\s*$/u.test(last) && !/\b(?:etc|inc|ltd|co|\p{L})\.\s*$/iu.test(last))
    items[items.length - 1] = last.trimEnd().slice(0, -1);
  return items.map((item) => item.trim()).filter(Boolean);
}
