import { rangeOf } from '../core/features/locate.ts';
import type { ProfileDocument } from '../core/profile/document.ts';
import type { LayoutChange } from '../core/render/fit.ts';
import type { RenderModel } from '../core/render/index.ts';
import { words } from '../core/render/text.ts';
import { fitPages } from '../typesetter/fit.ts';
import type { Pdf, Typesetter } from '../typesetter/types.ts';
import { type Output, UsageError } from './output.ts';

/** @throws {UsageError} when it is no number of pages */
export function pagesToFit(asked: string | undefined): number | null {
  if (asked === undefined) return null;
  if (!/^[1-9]\d?$/.test(asked)) throw new UsageError(`--fit takes a number of pages such as 1, not \`${asked}\`.`);
  return Number(asked);
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

function settings({ density, margins, size }: LayoutChange): string {
  const parts = [`density: ${density}`];
  if (margins !== null) parts.push(`margins: ${margins}`);
  if (size !== null) parts.push(`size: ${size}`);
  return parts.join(', ');
}

/** The longest list of bullets that still helps. */
const mostCuts = 8;

/** Sets a profile on so many pages and says how, or what to cut. `complete` is false when it does not fit. */
export async function fitted(
  path: string,
  document: ProfileDocument,
  model: RenderModel,
  pages: number,
  typesetter: Typesetter,
  output: Output,
): Promise<{ readonly pdf: Pdf; readonly complete: boolean }> {
  const fit = await fitPages(typesetter, model, pages);
  if (fit.fits) {
    if (fit.change)
      output.err(`${path}: fits on ${count(pages, 'page')} with ${settings(fit.change)} under \`meta.render\`.\n`);
    return { pdf: fit.pdf, complete: true };
  }
  const over = count(fit.lines, 'line');
  output.err(`${path}: ${over} too many for ${count(pages, 'page')}, even with ${settings(fit.change)}.\n`);
  for (const piece of fit.cut.slice(0, mostCuts)) {
    const line = (rangeOf(document, piece.at)?.start.line ?? 0) + 1;
    const text = words(piece);
    output.err(`${path}:${line}: could go: “${text.length > 70 ? `${text.slice(0, 70).trimEnd()}…` : text}”\n`);
  }
  return { pdf: fit.pdf, complete: false };
}
