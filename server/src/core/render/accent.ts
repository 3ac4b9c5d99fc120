import { oneLine } from './text.ts';

/** A dark blue that prints well in grey. */
const usual = '#1f4e79';

/** What WCAG asks of text of any size: the accent colours headings, dates and figures. */
const leastContrast = 4.5;

/**
 * The colour of headings as `#rrggbb`. A colour too light to be read on white is darkened in its own hue until it can be;
 * anything that is not `#rgb` or `#rrggbb` is the usual blue.
 */
export function accentOf(asked: unknown): string {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/iu.exec(oneLine(asked))?.[1];
  if (hex === undefined) return usual;
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  let rgb = [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
  while (contrastOnWhite(rgb) < leastContrast) rgb = rgb.map((part) => Math.floor(part * 0.97));
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast ratio against white, 1 to 21. */
const contrastOnWhite = (rgb: readonly number[]): number => 1.05 / (luminanceOf(rgb) + 0.05);

/** Relative luminance of a colour of sRGB, 0 to 1 (WCAG 2.2); each part is 0 to 255. */
export function luminanceOf(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
