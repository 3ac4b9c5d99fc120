import type { Entry, Piece, RenderModel } from './model.ts';
import { words } from './text.ts';

/** A page stays readable down to these: spaces against the template's own, margins in millimetres, points of the text. */
export const readable = { density: 0.7, margin: 12, size: 8.5 } as const;

/** Margins in millimetres and size in points that the template sets by itself. */
export interface Base {
  readonly margin: number;
  readonly size: number;
}

/** Values for `meta.render`; null leaves a key as it is. */
export interface LayoutChange {
  readonly density: number;
  readonly margins: number | null;
  readonly size: number | null;
}

/** Steps of tightening: first the spaces alone, then the margins too, then the size of the text. */
const stepsOfEach = 12;
export const tightest = 3 * stepsOfEach;

/** The layout after so many steps, 0 (as it is) to `tightest`. */
export function tightened(step: number, density: number, base: Base): LayoutChange {
  const share = (from: number) => Math.min(1, Math.max(0, step / stepsOfEach - from));
  const between = (value: number, least: number, part: number, unit: number) =>
    Math.round((value - Math.max(0, value - least) * part) / unit) * unit;
  const exact = (value: number) => Number(value.toFixed(2));
  return {
    density: exact(between(density, readable.density, share(0), 0.01)),
    margins:
      share(1) > 0 && base.margin > readable.margin
        ? exact(between(base.margin, readable.margin, share(1), 0.5))
        : null,
    size: share(2) > 0 && base.size > readable.size ? exact(between(base.size, readable.size, share(2), 0.1)) : null,
  };
}

/** The model with another layout. */
export function withLayout(model: RenderModel, { density, margins, size }: LayoutChange): RenderModel {
  const { layout } = model;
  return { ...model, layout: { ...layout, density, margin: margins ?? layout.margin, size: size ?? layout.size } };
}

/** Characters of a bullet that take about a line. */
const charactersPerLine = 100;

/** Bullets to cut so that so many lines go: the longest of the oldest roles first, never the last one of a role. */
export function bulletsToCut(model: RenderModel, lines: number): readonly Piece[] {
  const work = model.sections.find(({ id }) => id === 'work')?.entries ?? [];
  const roles = work.flatMap((entry): readonly Entry[] => (entry.parts.length > 0 ? entry.parts : [entry])).reverse();
  const found: Piece[] = [];
  let left = lines;
  for (const role of roles) {
    const bullets = role.blocks.filter(({ kind }) => kind === 'bullet');
    const longest = [...bullets].sort((one, other) => words(other).length - words(one).length);
    for (const bullet of longest.slice(0, Math.max(0, bullets.length - 1))) {
      if (left <= 0) return found;
      found.push(bullet);
      left -= Math.ceil(words(bullet).length / charactersPerLine);
    }
  }
  return found;
}
