import { luminanceOf } from '../../core/render/accent.ts';
import type { RenderModel } from '../../core/render/index.ts';
import type { EmbeddedFace } from './fonts/embed.ts';
import { familyOf } from './fonts/faces.ts';

/** What every system has something of, for characters that the page's own faces have not. */
const stacks = {
  serif: 'Charter, "Bitstream Charter", Cambria, Georgia, serif',
  sans: 'system-ui, -apple-system, "Segoe UI", "Source Sans 3", Roboto, "Noto Sans", sans-serif',
  garamond: '"EB Garamond", Garamond, "Iowan Old Style", Georgia, serif',
} as const;

/** Darker than this nothing is behind text in the dark: `--paper` below. */
const night = [0x17, 0x1a, 0x1f];

/** A colour that can be read on white, made light enough to be read in the dark: contrast 4.5 as WCAG 2.2 has it. */
export function accentInTheDark(accent: string): string {
  let rgb = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16));
  while ((luminanceOf(rgb) + 0.05) / (luminanceOf(night) + 0.05) < 4.5)
    rgb = rgb.map((part) => Math.min(255, part + 6));
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The names under which the page's own faces go: those of the fonts are reserved. */
const names = { text: 'Merit Text', code: 'Merit Code' } as const;

const faceRule = ({ family, weight, style, format, data }: EmbeddedFace): string =>
  `@font-face { font-family: "${names[family]}"; font-weight: ${weight}; font-style: ${style}; font-display: swap; src: url(data:font/${format === 'truetype' ? 'ttf' : 'otf'};base64,${data}) format("${format}"); }`;

/** Whose the faces are; the Open Font License asks for it where a font is passed on. */
const notice =
  '/* Parts of fonts under the SIL Open Font License 1.1: Source Serif, Source Sans, Source Code (Adobe), EB Garamond (the EB Garamond project). */';

/** The look of the page: one column of a readable width, light or dark as the reader's system is, and in print. */
export function styleOf(model: RenderModel, faces: readonly EmbeddedFace[] = []): string {
  const { accent, paper } = model;
  const own = (family: EmbeddedFace['family']): string =>
    faces.some((face) => face.family === family) ? `"${names[family]}", ` : '';
  return `${faces.length === 0 ? '' : `${notice}\n${faces.map(faceRule).join('\n')}`}
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1c; --quiet: #555; --line: #d5d7db; --accent: ${accent}; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171a1f; --ink: #e8e8e6; --quiet: #b0b3b8; --line: #3a3f47; --accent: ${accentInTheDark(accent)}; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 ${own('text')}${stacks[familyOf(model)]}; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: clamp(1.5rem, 5vw, 4rem) clamp(1rem, 4vw, 2rem) 4rem; }
h1, h2, h3, h4, p, ul, dl { margin: 0; }
h1 { font-size: clamp(1.9rem, 6vw, 2.8rem); line-height: 1.15; letter-spacing: -.01em; }
h2 { margin: 2.4rem 0 .9rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); color: var(--accent); font-size: 1.3rem; line-height: 1.3; }
h3, h4 { font-size: 1.0625rem; line-height: 1.4; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .16em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
code { font: .92em ${own('code')}ui-monospace, "SF Mono", Consolas, monospace; }
.label { margin-top: .3rem; color: var(--quiet); font-size: 1.15rem; }
.contacts { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin-top: .8rem; padding: 0; list-style: none; font-size: .95rem; }
header + section > p:first-child { margin-top: 1.2rem; }
.photo { float: inline-end; width: 7rem; height: auto; margin: 0 0 1rem; margin-inline-start: 1.5rem; border-radius: .4rem; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; align-items: baseline; }
.when, .where, .keywords { color: var(--quiet); font-size: .95rem; }
.when { font-variant-numeric: tabular-nums; }
.entry + .entry, section > :not(h2) + .entry { margin-top: 1.4rem; }
.entry .entry { margin-top: 1rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
.entry > p, .entry > ul, section > p, section > ul { margin-top: .4rem; }
ul { padding-inline-start: 1.2rem; }
li + li { margin-top: .25rem; }
ul.contacts li { margin: 0; }
li::marker { color: var(--accent); }
.figures { display: flex; flex-wrap: wrap; gap: .8rem 2rem; margin-top: 1.2rem; }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dt { color: var(--quiet); font-size: .95rem; }
.figures dd { margin: 0; color: var(--accent); font-size: 1.5rem; font-weight: 650; line-height: 1.2; }
.rows { display: grid; gap: .4rem; }
.rows dt { display: inline; font-weight: 650; }
.rows dd { display: inline; margin: 0; margin-inline-start: .35em; }
@media (max-width: 30rem) {
  .contacts { clear: both; padding-top: .4rem; }
}
@media print {
  @page { size: ${paper === 'letter' ? 'letter' : 'A4'}; margin: 16mm; }
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: ${accent}; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h2, h3, h4, .head { break-after: avoid; }
  li, .where { break-inside: avoid; }
}
`.trim();
}
