import type { Piece, RenderModel } from '../../../server/src/core/render/index.ts';

/** Every text a page shows, as its words alone: what each output has to hold. */
export function textsOf({ header, sections }: Pick<RenderModel, 'header' | 'sections'>): readonly string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('runs' in value) texts.push((value as Piece).runs.map(({ text }) => text).join(''));
    else for (const inner of Object.values(value)) collect(inner);
  };
  collect([header, sections]);
  return texts;
}
