import { fold } from '../../reading/fold.ts';
import { readHeading, unspaced } from '../../reading/headings.ts';
import { type Block, bodySize } from './block.ts';
import { isPlace } from './places.ts';
import { titleScore } from './words.ts';

/** What addresses of a document are made of: letters of mailboxes and pages, folded. */
export const addressesIn = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(({ text, links }) => [...(text.match(/\S*[@/]\S+/g) ?? []), ...links.map(({ url }) => url)])
    .map((address) => fold(address).replaceAll(/[^\p{L}]/gu, ''))
    .join(' ');

/** Does a mailbox or a page of the document have a word of this text in it? A name's has. */
export const isConfirmed = (text: string, addresses: string): boolean =>
  (fold(text).match(/\p{L}{3,}/gu) ?? []).some((word) => addresses.includes(word));

/** Words that are names' own though they are small. */
const particle = 'de|del|della|der|den|di|da|do|dos|das|du|van|von|zu|zum|ter|ten|la|le|el|al|bin|ibn|y|e|i|af|av';
const particles = `(?:\\s(?:${particle}))*`;
/** Is a word a small one of a name? */
export const isParticle = (word: string): boolean => particle.split('|').includes(word);

const isCaps = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
const person = new RegExp(String.raw`^\p{Lu}[\p{L}'’.-]*(?:${particles}\s\p{Lu}[\p{L}'’.-]*){1,3}$`, 'u');
const part = new RegExp(
  String.raw`^(?:(?:${particle}) )*\p{Lu}[\p{L}'’.-]+(?:${particles}\s\p{Lu}[\p{L}'’.-]+){0,2}$`,
  'u',
);

/** Can these words be somebody's name, and nothing else that a head has? */
export const isPerson = (text: string): boolean => person.test(text) && namesNothingElse(text);

/** Can these words be part of a name, and nothing else that a head has? */
const namesNothingElse = (text: string): boolean =>
  titleScore(text) === 0 && !isPlace(text) && readHeading(text)?.certain !== true;

/**
 * The name beneath what somebody is, "Supply Chain Analyst" above "Imogen Hartwell": the first of the lines below that can be one.
 * Null where the upper line is the name as well as it may be.
 */
export function nameBeneath(above: Block, below: readonly Block[], addresses: string): Block | null {
  if (titleScore(unspaced(above.text)) < 1 || isConfirmed(above.text, addresses)) return null;
  const [next] = below;
  const found = below.slice(0, 3).find(({ text, bullet, cells }) => {
    const plain = unspaced(text);
    return (
      !bullet && cells.length === 1 && part.test(plain) && namesNothingElse(plain) && isConfirmed(plain, addresses)
    );
  });
  if (found) return found;
  const plain = next ? unspaced(next.text) : '';
  return next && !next.bullet && next.cells.length === 1 && person.test(plain) && namesNothingElse(plain) ? next : null;
}

/** The second line of a name, and whether anything but its look says that it is one. */
export interface SecondLine {
  readonly block: Block;
  readonly sure: boolean;
}

/** A name over two lines: in large letters, in capitals, or where an address has a word of the second. */
export function secondLine(
  name: Block,
  below: Block | undefined,
  all: readonly Block[],
  addresses: string,
): SecondLine | null {
  const [one] = name.cells;
  const [two] = below?.cells ?? [];
  if (!one || !two || !below || name.cells.length + below.cells.length > 2 || below.page !== name.page) return null;
  const [first, second] = [unspaced(one.text), unspaced(two.text)];
  const alike = Math.abs(one.size - two.size) < 0.3 && one.bold === two.bold && one.italic === two.italic;
  if (!alike || !part.test(second) || titleScore(second) > 0 || below.bullet) return null;
  if (one.size > 1.4 * bodySize(all) && below.gap < 0.4) return { block: below, sure: true };
  // A text without types: one word, and what can be nothing but the rest of the name.
  if (/\s/.test(first) || !part.test(first) || below.gap > 1 || !namesNothingElse(second)) return null;
  if (isConfirmed(second, addresses)) return { block: below, sure: true };
  return isCaps(first) && isCaps(second) && second.split(' ').length <= 2 ? { block: below, sure: false } : null;
}
