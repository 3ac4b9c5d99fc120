import type { Draft } from '../foreignSource.ts';
import type { Block } from './block.ts';
import { isProse } from './entries.ts';
import { splitList, withLabel } from './splitList.ts';

/** Interests: one a keyword. */
export const interests = (blocks: readonly Block[]): readonly Draft[] =>
  blocks.flatMap((block) => {
    if (isProse(block) && !block.bullet && splitList(block.text).length < 3) return [{ name: block.text }];
    const labelled = withLabel.exec(block.text);
    if (labelled) return [{ name: labelled[1]!, keywords: splitList(labelled[2]!) }];
    const [name, what, ...more] = block.cells;
    // A label in the margin and what is meant by it.
    if (name && what && more.length === 0 && splitList(name.text).length === 1 && what.text.includes(' '))
      return [{ name: name.text, keywords: splitList(what.text) }];
    return block.cells.flatMap((one) => splitList(one.text)).map((each) => ({ name: each }));
  });
