/** How large the pages are shown: a factor of their natural size, or fitted to the width there is. */
export type Zoom = number | 'fit';

const steps: readonly number[] = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/** Beyond this, a page fitted to a very wide column would only be coarse. */
const largestFit = 2.5;

const smallest = steps[0]!;
const largest = steps.at(-1)!;

/** The factor a zoom comes to. `available` and `pageWidth` are in CSS pixels, the latter at factor 1. */
export function factor(zoom: Zoom, available: number, pageWidth: number): number {
  if (zoom !== 'fit') return clamp(zoom);
  if (!(pageWidth > 0) || !(available > 0)) return 1;
  return Math.min(largestFit, Math.max(smallest, available / pageWidth));
}

/** The next step up or down from a factor, as on a browser's zoom. */
export function step(current: number, direction: 1 | -1): number {
  const margin = 0.005;
  if (direction > 0) return steps.find((one) => one > current + margin) ?? largest;
  return steps.findLast((one) => one < current - margin) ?? smallest;
}

/** A factor after a turn of the wheel by `delta` CSS pixels, as from a pinch. */
export const turned = (current: number, delta: number): number => clamp(current * Math.exp(-delta / 300));

const clamp = (value: number): number => Math.min(largest, Math.max(smallest, Number.isFinite(value) ? value : 1));
