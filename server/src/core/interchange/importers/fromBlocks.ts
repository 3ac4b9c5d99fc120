import type { Block } from '../reader/block.ts';
import { isLetter } from '../reader/letter.ts';
import { doubtsIn } from '../reader/notes.ts';
import { readBlocks } from '../reader/readBlocks.ts';
import { type ImportedData, Unreadable } from './importer.ts';

/** More letters than these are a book, not a résumé. */
const maxLetters = 1_000_000;
const maxLines = 50_000;

const refused = (what: string): never => {
  throw new Unreadable(`it holds ${what}; no résumé needs that. Import a shorter document, or a part of this one.`);
};

/** Refuses what is longer than a résumé while it is read. @throws {Unreadable} */
export function refuseLong(lines: number, letters: number): void {
  if (lines > maxLines) refused(`more than ${maxLines / 1000} thousand lines`);
  if (letters > maxLetters) refused(`more than ${maxLetters / 1_000_000} million letters`);
}

/** Refuses a text that is too long to be a résumé, before anything is made of it. @throws {Unreadable} */
export function withinBounds(text: string): string {
  refuseLong(0, text.length);
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) refuseLong(++lines, 0);
  return text;
}

/** A document read as lines, as a profile. @throws {Unreadable} where it is too long to be a résumé, or a letter */
export function fromBlocks(blocks: readonly Block[]): ImportedData {
  refuseLong(
    blocks.length,
    blocks.reduce((sum, block) => sum + block.text.length, 0),
  );
  if (isLetter(blocks))
    throw new Unreadable('this is a letter, and has no section of a résumé. Import the résumé that it was sent with.');
  const { data, unplaced, notes } = readBlocks(blocks);
  return { profile: data, notes, unplaced, uncertain: doubtsIn(data) };
}
