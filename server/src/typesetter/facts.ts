import type { PageFacts } from '../core/features/layoutProblems.ts';
import type { RenderModel } from '../core/render/index.ts';
import { templates } from './templates/index.ts';
import type { Frame, Pdf, Warning } from './types.ts';

/** What pages that were set say about the text; `before` is what was said before they were. */
export function pageFacts(
  model: RenderModel,
  { warnings, spill, pages, last }: Frame | Pdf,
  before: readonly Warning[] = [],
): PageFacts {
  const mixed = templates.find(({ id, inOrder }) => id === model.template && !inOrder);
  return {
    warnings: [...before, ...warnings],
    spill,
    pages,
    last,
    maxPages: model.maxPages,
    outOfOrder: mixed?.id ?? null,
  };
}
