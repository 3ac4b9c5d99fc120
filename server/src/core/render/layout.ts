import type { RenderOptions } from '../profile/data.ts';
import { oneLine } from './text.ts';

/** How close a page is set; what a profile does not say is left to the template. */
export interface Layout {
  /** Spaces against the template's own: 1 leaves them, 0.75 is tight, 1.25 airy. */
  readonly density: number;
  /** All four margins in millimetres, or null. */
  readonly margin: number | null;
  /** Size of the running text in points, or null. */
  readonly size: number | null;
  /** Columns of skills and the like, 1 to 3. */
  readonly columns: number;
}

export const densities = { airy: 1.25, normal: 1, tight: 0.75 } as const;

/** The word for a density, or its number. */
export function densityName(density: number): string {
  const [word] = Object.entries(densities).find(([, value]) => value === density) ?? [];
  return word ?? String(density);
}

/** Outside of these a page cannot be read or printed, whatever a profile asks for. */
export const layoutBounds = {
  density: [0.5, 2],
  margin: [5, 60],
  size: [6, 16],
  columns: [1, 3],
} as const;

const millimetres: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72 };

export function layoutOf(options: RenderOptions): Layout {
  return {
    density: within('density', densityOf(options.density)) ?? 1,
    margin: within('margin', lengthOf(options.margins)),
    size: within('size', numberOf(options.size)),
    columns: Math.round(within('columns', numberOf(options.columns)) ?? 1),
  };
}

function densityOf(asked: unknown): number | null {
  const word = oneLine(asked).toLowerCase();
  return Object.hasOwn(densities, word) ? densities[word as keyof typeof densities] : numberOf(asked);
}

/** Millimetres of `18`, `18mm`, `1.8 cm` or `0.7in`. */
function lengthOf(asked: unknown): number | null {
  const found = /^(\d{1,3}(?:\.\d{1,3})?)\s?(mm|cm|in|pt)?$/u.exec(oneLine(asked));
  return found ? Number(found[1]) * (millimetres[found[2] ?? 'mm'] ?? 1) : null;
}

function numberOf(asked: unknown): number | null {
  const written = oneLine(asked);
  return /^\d{1,3}(\.\d{1,4})?$/u.test(written) ? Number(written) : null;
}

function within(name: keyof typeof layoutBounds, value: number | null): number | null {
  const [least, most] = layoutBounds[name];
  return value === null ? null : Math.min(most, Math.max(least, value));
}
