import { readHeading } from '../../reading/headings.ts';
import type { Block } from './block.ts';

/** What a document has headings for and was not read, in words for the person. */
export function missing(
  blocks: readonly Block[],
  { name, sections }: { readonly name: unknown; readonly sections: ReadonlySet<string> },
): readonly string[] {
  const headed = (kind: 'work' | 'education'): boolean =>
    !sections.has(kind) &&
    blocks.some(({ text, bullet, cells }) => {
      const heading = bullet || cells.length !== 1 ? null : readHeading(text.replace(/\s*\d{1,2}$/, ''));
      return heading?.certain === true && heading.kinds.length === 1 && heading.kinds[0] === kind;
    });
  return [
    ...((name === undefined || name === '') && sections.size > 0
      ? ['No name was found in this document: write it at `basics.name`.']
      : []),
    ...(headed('work')
      ? ['The document has a heading for work, and no post was read beneath it: look where its lines went.']
      : []),
    ...(headed('education')
      ? ['The document has a heading for education, and no study was read beneath it: look where its lines went.']
      : []),
  ];
}
