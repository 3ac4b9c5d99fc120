import type { Block } from './block.ts';
import { withText } from './block.ts';
import { periodsIn } from './dates.ts';
import { isDegree } from './studies.ts';

/** What says in Portuguese and Spanish that a year is the one of a degree, and the full stop behind it. */
const concluded =
  /[\s,(–-]+(?:com )?(?:conclus[ãa]o(?: prevista)?|conclu[ií]d[oa]|formad[oa]|concluid[oa]|finalizad[oa])\s+(?:em|en|no|in)\s+(?=(?:\p{L}+ (?:de )?)?\d)/iu;

/**
 * Studies that are items of a list, each with its year, "Graduação em Administração – Faculdade Sul, conclusão em 2012.", as
 * lines that name them and no sentences.
 */
export function listedStudies(blocks: readonly Block[]): readonly Block[] {
  const listed =
    blocks.length > 0 &&
    blocks.every(
      ({ bullet, cells, text }) =>
        bullet && cells.length === 1 && text.length <= 140 && periodsIn(text).length > 0 && isDegree(text),
    );
  if (!listed || !blocks.some(({ text }) => /\.$/.test(text) || concluded.test(text))) return blocks;
  return blocks.map((block) => {
    const text = block.text.replace(concluded, ', ').replace(/(?<=[\d)])\.$/, '');
    return { ...block, text, cells: [withText(block.cells[0]!, text)] };
  });
}
