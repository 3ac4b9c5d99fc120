import type { PageFacts } from '../core/features/layoutProblems.ts';
import type { RenderModel } from '../core/render/index.ts';
import { templates } from './templates/index.ts';
import type { Frame, Pdf } from './types.ts';

/** What pages that were set say about the text. */
export function pageFacts(model: RenderModel, { warnings, spill, pages, last }: Frame | Pdf): PageFacts {
  const mixed = templates.find(({ id, inOrder }) => id === model.template && !inOrder);
  return { warnings, spill, pages, last, maxPages: model.maxPages, outOfOrder: mixed?.id ?? null };
}
