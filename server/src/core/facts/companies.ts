import type { Mention } from '../reading/technologies/index.ts';

const NEAR = 60;
/** Behind these a maker's name is a customer or a partner: "50+ companies including Shopify". */
const CUSTOMERS =
  /\b(?:companies|clients?|customers?|brands|partners?|startups|firms|employers?|serving|acquired by|backed by|funded by|alongside|sold to|collaborated with)\b[^.;:]*$/i;
const PEOPLE =
  /^(?:['’]s)?(?: [\p{L}&]+){0,2} (?:teams?|engineers?|staff|researchers?|employees|executives|group|office|headquarters)\b/iu;

/** The same without what stands before it: asked first, since few texts have it. */
const PERSON = /team|engineer|staff|researcher|employee|executive|group|office|headquarter/i;

const MAKERS = new Set(['platform', 'service', 'cloud', 'hardware', 'tool']);

/** Is the name of a product that of its maker here, a customer or the people who work there? Looks at 60 characters. */
export function isMaker(text: string, { kind, start, end }: Mention): boolean {
  if (!MAKERS.has(kind)) return false;
  if (CUSTOMERS.test(text.slice(Math.max(0, start - NEAR), start))) return true;
  const behind = text.slice(end, end + NEAR);
  return PERSON.test(behind) && PEOPLE.test(behind);
}
