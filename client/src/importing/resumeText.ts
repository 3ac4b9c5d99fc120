/** How JSON begins, and keys that YAML of résumés has at its left edge: such a text is data already. */
const data = /^(?:\{|(?:\$schema|basics|cv|content)\s*:)/m;
const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}.]{2,40}/u;
const period =
  /\b(?:19|20)\d\d\s*(?:[–—-]|(?:to|bis|à|al?)(?=\s))\s*(?:(?:\p{L}+\.?\s|\d{1,2}[./])?(?:19|20)\d\d|\p{L}{4,12})/u;

/**
 * Does a text look like the words of a résumé, not like a profile or anything else: some lines of prose with an address to write to or
 * with periods of time in it? A guess, good enough to ask the person.
 */
export function isResumeText(text: string): boolean {
  if (text.length < 150 || text.length > 200_000) return false;
  if (data.test(text.trimStart().slice(0, 5000))) return false;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= 30 && (address.test(text) || period.test(text));
}
