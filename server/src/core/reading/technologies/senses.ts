import { technologies } from './table.ts';
import type { SpellingEntry } from './types.ts';

const NEAR = 100;
const NETWORKING =
  /\b(?:cisco|router|routers|routing|switch|switches|switching|firewalls?|asa|catalyst|nexus|vlans?|ccn[ap]|network(?:ing)?|security contexts?|nx-os)\b/i;
const BANKING =
  /\b(?:bank(?:ing|s)?|payments?|messag(?:e|es|ing)|mt\d{3}|settlements?|iso ?20022|treasury|wire|fin)\b/i;

/** Names in capitals that mean something else in another trade: Cisco IOS is not iOS, SWIFT is not Swift. */
const OTHER_TRADES = new Map([
  ['IOS', { context: NETWORKING, key: 'ciscoios' }],
  ['SWIFT', { context: BANKING, key: 'swiftmessaging' }],
]);

/** What the name between `start` and `end` stands for, given the words within 100 characters. */
export function senseOf(text: string, start: number, end: number, entry: SpellingEntry): SpellingEntry {
  const other = OTHER_TRADES.get(text.slice(start, end));
  if (!other?.context.test(text.slice(Math.max(0, start - NEAR), end + NEAR))) return entry;
  const found = technologies().find(other.key);
  return found ? { ...found, accepted: [text.slice(start, end), ...found.accepted] } : entry;
}
