import { distance } from 'fastest-levenshtein';
import { isCapitalised, type Token } from '../../reading/tokens.ts';
import { isKnownWord } from '../../reading/words/index.ts';
import type { Span } from '../../text/span.ts';

/** Companies and products that many résumés name, to find the ones misspelt: a selection of our own. */
const brands =
  'Accenture Airbnb Akamai Alibaba Amazon Atlassian AstraZeneca Autodesk Bloomberg Broadcom Capgemini Cisco Citigroup Cloudflare Cognizant Coinbase Comcast Confluent Databricks Datadog Deloitte Discord DoorDash Dropbox Ericsson Expedia Facebook Flipkart Freshworks GitHub GitLab Goldman Google Honeywell Huawei Infosys Instacart Instagram JPMorgan Klarna LinkedIn Lockheed Lufthansa Mastercard McKinsey Messenger Microsoft Mindtree Morgan Netflix Novartis Nvidia Palantir Panasonic Paytm PayPal PhonePe Pinterest PricewaterhouseCoopers Qualcomm Quora Rakuten Razorpay Reddit Robinhood Salesforce Samsung ServiceNow Shopify Siemens Snapchat Spotify Swiggy Telegram Tencent TikTok Toyota Twitter Unilever Verizon Vodafone Volkswagen Walmart WhatsApp Wikipedia Workday YouTube Zomato'.split(
    ' ',
  );
const byFirst = new Map<string, { readonly name: string; readonly lower: string }[]>();
for (const name of brands) {
  const lower = name.toLowerCase();
  byFirst.set(lower[0]!, [...(byFirst.get(lower[0]!) ?? []), { name, lower }]);
}
const known = new Set(brands.map((name) => name.toLowerCase()));

/** Is this, in lower case, a name everybody knows? */
export const isBrand = (word: string): boolean => known.has(word);

const fewestLetters = 6;

/** The brand that a word, in lower case, misspells by one letter; null for brands themselves and for ordinary words. */
export function misspeltBrand(word: string): string | null {
  if (word.length < fewestLetters || known.has(word) || !/^\p{L}+$/u.test(word) || isKnownWord(word)) return null;
  for (const { name, lower } of byFirst.get(word[0]!) ?? []) {
    if (lower.length < fewestLetters || Math.abs(lower.length - word.length) > 1 || word.startsWith(lower)) continue;
    const steps = distance(word, lower);
    const swapped =
      steps === 2 && word.length === lower.length && [...word].sort().join('') === [...lower].sort().join('');
    if (steps === 1 || swapped) return name;
  }
  return null;
}

/** Names that lost an ending, and what must stand beside them for that to be the case. */
const endings: readonly { readonly pattern: RegExp; readonly name: string; readonly beside?: RegExp }[] = [
  {
    pattern: /\bThread(?![\p{L}-])(?!\s+\p{Lu}?\p{Ll})/gu,
    name: 'Threads',
    beside: /\b(?:Instagram|WhatsApp|Facebook)\b/,
  },
  { pattern: /\bAmazon Web Service(?!s)\b/g, name: 'Amazon Web Services' },
  { pattern: /\bMicrosoft Team(?!s)\b/g, name: 'Microsoft Teams' },
  { pattern: /\bGoogle Map(?!s)\b/g, name: 'Google Maps' },
  { pattern: /\bSale Force\b|\bSales Force(?=\s(?:CRM|admin|cloud|platform))/gi, name: 'Salesforce' },
  { pattern: /\bAir BnB\b/gi, name: 'Airbnb' },
  { pattern: /\bFace Book\b/g, name: 'Facebook' },
  { pattern: /\bWhats App\b/g, name: 'WhatsApp' },
];

export interface MisspeltName extends Span {
  readonly name: string;
  /** The word in lower case, where it is one: who vouches for it means it. */
  readonly word: string | null;
}

/** Names of companies and products that a sentence misspells. */
export function misspeltNames(value: string, tokens: readonly Token[]): readonly MisspeltName[] {
  const found: MisspeltName[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || !isCapitalised(token)) continue;
    const name = misspeltBrand(token.lower);
    if (name) found.push({ start: token.start, end: token.end, name, word: token.lower });
  }
  for (const { pattern, name, beside } of endings) {
    if (beside && !beside.test(value)) continue;
    for (const match of value.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, name, word: null });
  }
  return found;
}
