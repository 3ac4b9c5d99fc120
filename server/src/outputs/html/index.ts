import { wordsOf } from '../../core/render/runs.ts';
import { base64 } from '../base64.ts';
import { type Output, writtenText } from '../output.ts';
import type { Prepared } from '../prepare.ts';
import { bodyOf } from './body.ts';
import type { EmbeddedFace } from './fonts/embed.ts';
import { facesOf } from './fonts/faces.ts';
import { escaped } from './markup.ts';
import { personOf } from './person.ts';
import { styleOf } from './style.ts';

/** A page for the web: one file, no script, nothing fetched; light and dark, narrow and wide, and in print. */
export const html: Output = {
  id: 'html',
  name: 'Web page',
  extension: 'html',
  holds: 'pages',
  design: 'face',
  async write(prepared, { faces }) {
    const notes = prepared.warnings
      .filter(({ code }) => code === 'layout.photo')
      .map(({ message, pointer = '' }) => ({ message, pointer, lost: true }));
    return writtenText(webPage(prepared, { faces: await faces(facesOf(prepared.model)) }), notes);
  },
};

/** Nothing runs and nothing is fetched, whatever a profile says. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** So much of the summary stands in the cards that other sites make of a link, in characters. */
const longest = 200;

/**
 * The page as HTML, with its own faces. `marked`: what it shows carries the JSON pointer it came from in `data-at`, for a preview.
 */
export function webPage(
  prepared: Prepared,
  { marked = false, faces = [] }: { readonly marked?: boolean; readonly faces?: readonly EmbeddedFace[] } = {},
): string {
  const { model } = prepared;
  const portrait = portraitOf(prepared);
  const told = model.sections.find(({ id }) => id === 'summary')?.blocks[0];
  const summary = told ? wordsOf(told.runs) : '';
  const description = summary.length > longest ? `${summary.slice(0, longest).replace(/\s+\S*$/, '')} …` : summary;
  const label = model.header.label ? wordsOf(model.header.label.runs) : '';
  const about = description || label;
  // Inside a script element only `<` could end it.
  const person = JSON.stringify(personOf(prepared)).replaceAll('<', '\\u003c');
  const language = model.region ? `${model.language}-${model.region}` : model.language;
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${model.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(model.title || 'Résumé')}</title>
${about === '' ? '' : `<meta name="description" content="${escaped(about)}">\n`}<meta property="og:type" content="profile">
<meta property="og:title" content="${escaped(model.title)}">
${about === '' ? '' : `<meta property="og:description" content="${escaped(about)}">\n`}<script type="application/ld+json">${person}</script>
<style>
${styleOf(model, faces)}
</style>
</head>
<body>
${bodyOf(model, portrait, marked)}
</body>
</html>
`;
}

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** The photo inside the page, as an address that holds it. */
function portraitOf({ model: { photo }, files }: Prepared): string | null {
  const bytes = photo ? files[photo.file] : undefined;
  const type = photo ? types[photo.file.split('.').at(-1) ?? ''] : undefined;
  if (!bytes || !type) return null;
  return `data:${type};base64,${base64(bytes)}`;
}
