import type { Mention } from '../reading/technologies/index.ts';

const NEAR = 60;
/** Behind these a maker's name is a customer or a partner: "50+ companies including Shopify". */
const CUSTOMERS =
  /\b(?:companies|clients?|customers?|brands|partners?|startups|firms|employers?|serving|acquired by|backed by|funded by|alongside|sold to|collaborated with)\b[^.;:]*$/i;
const PEOPLE =
  /^(?:['’]s)?(?: [\p{L}&]+){0,2} (?:teams?|engineers?|staff|researchers?|employees|executives|group|office|headquarters)\b/iu;

const MAKERS = new Set(['platform', 'service', 'cloud', 'hardware', 'tool']);

/** Is the name of a product that of its maker here, a customer or the people who work there? Looks at 60 characters. */
export function isMaker(text: string, { kind, start, end }: Mention): boolean {
  if (!MAKERS.has(kind)) return false;
  return CUSTOMERS.test(text.slice(Math.max(0, start - NEAR), start)) || PEOPLE.test(text.slice(end, end + NEAR));
}
