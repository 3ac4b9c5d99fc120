import { bulletsToCut, type LayoutChange, tightened, tightest, withLayout } from '../core/render/fit.ts';
import type { Piece, RenderModel } from '../core/render/model.ts';
import type { Pdf, Typesetter } from './types.ts';

/** How a profile comes to fit: `change` is null where it fits as it is. */
export type Fit =
  | { readonly fits: true; readonly change: LayoutChange | null; readonly model: RenderModel; readonly pdf: Pdf }
  | {
      readonly fits: false;
      readonly change: LayoutChange;
      readonly model: RenderModel;
      readonly pdf: Pdf;
      /** Lines too many, even so. */
      readonly lines: number;
      /** Bullets to cut, the most expendable first. */
      readonly cut: readonly Piece[];
    };

/** Finds the least tightening that brings a profile to so many pages. @throws {TypesetError} */
export async function fitPages(typesetter: Pick<Typesetter, 'pdf'>, asked: RenderModel, pages: number): Promise<Fit> {
  const model: RenderModel = { ...asked, maxPages: pages };
  const asIs = await typesetter.pdf(model);
  if (asIs.pages <= pages) return { fits: true, change: null, model, pdf: asIs };
  const set = async (step: number) => {
    const change = tightened(step, model.layout.density, asIs.base);
    const changed = withLayout(model, change);
    return { change, model: changed, pdf: await typesetter.pdf(changed) };
  };
  let best = await set(tightest);
  if (best.pdf.pages > pages) {
    const lines = best.pdf.spill?.lines ?? 1;
    return { fits: false, ...best, lines, cut: bulletsToCut(model, lines) };
  }
  let [open, fitting] = [0, tightest];
  while (fitting - open > 1) {
    const middle = Math.floor((open + fitting) / 2);
    const tried = await set(middle);
    if (tried.pdf.pages <= pages) [best, fitting] = [tried, middle];
    else open = middle;
  }
  return { fits: true, ...best };
}
