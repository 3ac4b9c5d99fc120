import { inLanguage } from '../../core/messages/language.ts';
import { say } from '../../core/messages/message.ts';
import { defaultSettings } from '../../core/rules/settings.ts';
import { escaped } from '../html/markup.ts';
import { accentInTheDark } from '../html/style.ts';
import { type Output, writtenText } from '../output.ts';
import { type Chart, chartOf } from './chart.ts';
import { drawingOf, saidOf } from './drawing.ts';

const width = 900;

/** The dates of a profile as a picture, to look at: no page to send, so that `all` leaves it out. */
export const timeline: Output = {
  id: 'timeline',
  name: 'Timeline',
  extension: 'svg',
  holds: 'pages',
  design: 'none',
  async write({ document, model }, { today, maxAgeYears = defaultSettings.maxAgeYears }) {
    const options = { today, maxAgeYears, language: 'en' as const };
    const chart = chartOf(document, options);
    const drawing = drawingOf(chart, { width, language: options.language, linked: false });
    const notes =
      drawing === null
        ? [{ message: say('There is no entry with dates, so the timeline is empty.'), lost: false }]
        : [];
    return writtenText(fileOf(chart, drawing ?? { width, height: 40, content: '' }, model.accent), notes);
  },
};

/** What the picture shows, for those who do not see it. */
const descriptionOf = ({ bars, marks }: Chart): string =>
  [...bars.map(saidOf), ...marks.map(({ text }) => text)].join('. ');

function fileOf(
  chart: Chart,
  { height, content }: { readonly height: number; readonly content: string },
  accent: string,
): string {
  const title = inLanguage(chart.name === '' ? say('Timeline') : say('Timeline of {name}', { name: chart.name }), 'en');
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="mt-title mt-desc">
<title id="mt-title">${escaped(title)}</title>
<desc id="mt-desc">${escaped(descriptionOf(chart))}</desc>
<style>
${styleOf(accent)}
</style>
<rect class="mt-paper" width="100%" height="100%"/>
${content}
</svg>
`;
}

/** Colours that can be told apart, and told from the paper, light and dark; the rest of it is the reader's system. */
const styleOf = (accent: string): string =>
  `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1c; --quiet: #555; --line: #e2e4e8; --work: ${accent}; --study: #4d7c2f; --beside: #7a6a9c; --ask: #b45309; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171a1f; --ink: #e8e8e6; --quiet: #b0b3b8; --line: #2c3037; --work: ${accentInTheDark(accent)}; --study: #8fbf6b; --beside: #b5a6d6; --ask: #f0a347; }
}
text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: var(--ink); stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
.mt-paper { fill: var(--paper); }
.mt-tick { stroke: var(--line); }
.mt-today { stroke: var(--quiet); stroke-dasharray: 2 3; }
.mt-year, .mt-more { fill: var(--quiet); }
.mt-heading, .mt-name { font-weight: 600; }
.mt-row { fill: none; }
.mt-bar { fill: var(--work); }
.mt-education { fill: var(--study); }
.mt-volunteer, .mt-projects { fill: var(--beside); }
.mt-open { fill-opacity: .35; }
.mt-gap rect { fill: url(#mt-hatch); stroke: var(--ask); stroke-dasharray: 4 3; opacity: .55; }
.mt-gap text, .mt-asked { fill: var(--ask); font-weight: 600; }
.mt-overlap { fill: url(#mt-hatch); stroke: var(--ask); stroke-width: 1.5; }
.mt-stroke { stroke: var(--ask); stroke-width: 2.5; }
@media (forced-colors: active) {
  .mt-bar { fill: CanvasText; }
  .mt-stroke, .mt-gap rect, .mt-overlap { stroke: Highlight; }
}
`.trim();
