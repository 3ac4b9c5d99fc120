import type { Mention } from '../reading/technologies/index.ts';

const NEAR = 60;
/** Behind these a maker's name is a customer or a partner: "50+ companies including Shopify". */
const CUSTOMERS =
  /\b(?:companies|clients?|customers?|brands|partners?|startups|firms|employers?|serving|acquired by|backed by|funded by|alongside|sold to|collaborated with)\b[^.;:]*$/i;
/** Behind these, to the end of the sentence, the names of companies are what money went into: "investor in 15 startups: Vercel (…)". */
const INVESTED =
  /\b(?:invest(?:ed|ing|s|ors?|ments?)? in|investing|angel investor|venture partner|portfolio (?:companies|company|of|includ\w+)|shares? (?:of|in)|shareholder (?:of|in)|stakes? in|investments? (?:include|such as)|backer of|acquisition of|acquired)\b(?:[^.;]|\.\S)*$/i;
const INVESTED_NEAR = 240;
/** Right in front of a product it was sold, not used: "Sold 40 Salesforce licences", "reseller of VMware". */
const SOLD =
  /\b(?:re)?(?:sold|sells?|selling|sellers? of|distribut(?:ed|or of|ing)) (?:(?!(?:on|with|in|using|via|through|built|by|from|at|to)\s)[\p{L}\p{N}+%-]+ ){0,3}$/iu;
/** The same without what stands round it: asked first, since few texts have it. */
const SALE = /sold|sell|distribut/i;
/** "Salesforce cloud sales team", but not "Salesforce for the team". */
const PEOPLE =
  /^(?:['’]s)?(?: (?!(?:for|with|to|in|on|and|by|at|as|so|that|which|across|from|of|into)\s)[\p{L}&]+){0,2} (?:teams?|engineers?|staff|researchers?|employees|executives|group|office|headquarters)\b/iu;

/** The same without what stands before it: asked first, since few texts have it. */
const PERSON = /team|engineer|staff|researcher|employee|executive|group|office|headquarter/i;

const MAKERS = new Set(['platform', 'service', 'cloud', 'hardware', 'tool', 'database']);

/**
 * Is the name of a product that of its maker here, a customer, an investment or the people who work there, or of what was sold?
 * Looks at 60 characters, and at 240 before a list of investments.
 */
export function isMaker(text: string, { kind, start, end }: Mention): boolean {
  if (!MAKERS.has(kind)) return false;
  const near = text.slice(Math.max(0, start - NEAR), start);
  if (CUSTOMERS.test(near) || (SALE.test(near) && SOLD.test(near))) return true;
  const behind = text.slice(end, end + NEAR);
  if (PERSON.test(behind) && PEOPLE.test(behind)) return true;
  return INVESTED.test(text.slice(Math.max(0, start - INVESTED_NEAR), start));
}
