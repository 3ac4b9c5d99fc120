import { rangeOf } from '../core/features/locate.ts';
import type { ProfileDocument } from '../core/profile/document.ts';
import type { LayoutChange } from '../core/render/fit.ts';
import { words } from '../core/render/text.ts';
import type { Fit } from '../typesetter/fit.ts';
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

/** Says how a profile came to fit, or what to cut. */
export function tellFit(path: string, document: ProfileDocument, fit: Fit, output: Output): void {
  const pages = count(fit.model.maxPages ?? 1, 'page');
  if (fit.fits) {
    if (fit.change) output.err(`${path}: fits on ${pages} with ${settings(fit.change)} under \`meta.render\`.\n`);
    return;
  }
  output.err(`${path}: ${count(fit.lines, 'line')} too many for ${pages}, even with ${settings(fit.change)}.\n`);
  for (const piece of fit.cut.slice(0, mostCuts)) {
    const line = (rangeOf(document, piece.at)?.start.line ?? 0) + 1;
    const text = words(piece);
    output.err(`${path}:${line}: could go: “${text.length > 70 ? `${text.slice(0, 70).trimEnd()}…` : text}”\n`);
  }
}
