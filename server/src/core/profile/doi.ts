/** A DOI without what people put before it: `doi:10.1000/182` and `https://doi.org/10.1000/182` are `10.1000/182`. */
export const bareDoi = (text: string): string =>
  text.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '');

/** Where a DOI leads; null for a text that is none (DOI handbook, 2.2: the prefix is `10.` and four digits or more). */
export function doiUrl(text: string): string | null {
  const doi = bareDoi(text);
  return /^10\.\d{4,9}\/[^\s<>"{}|\\^`]+$/.test(doi) ? `https://doi.org/${doi}` : null;
}
