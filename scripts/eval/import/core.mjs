// The parts of Merit that measuring imports needs, bundled and put together.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { parse } from 'yaml';
import { wordsOf } from './compare.mjs';

/** What is bundled, from `server/src`. */
export const modules = [
  'core/interchange/importers/index.ts',
  'core/profile/document.ts',
  'core/profile/plainProfile.ts',
  'core/render/index.ts',
  'typesetter/node.ts',
  'typesetter/templates/index.ts',
  'outputs/index.ts',
  'outputs/prepare.ts',
  'outputs/html/fonts/embed.ts',
];

/** Sections that are compared. */
const kept =
  'basics work volunteer education awards certificates publications skills languages interests references projects'.split(
    ' ',
  );

/** What of a profile its pages show: sections and entries that are not hidden, dates to the month. */
function printed(data) {
  const hidden = new Set(data.meta?.render?.sections?.hidden ?? []);
  const months = (value) => {
    if (Array.isArray(value)) return value.filter((one) => one?.hidden !== true).map(months);
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value.slice(0, 7);
    if (!value || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, months(one)]));
  };
  return months(Object.fromEntries(kept.flatMap((key) => (key in data && !hidden.has(key) ? [[key, data[key]]] : []))));
}

/**
 * @param dist the folder of the build, which has the reader of PDF and the typesetter
 * @param templates the names of the templates that pages are made in: all, if not said
 */
export function importCore(core, dist, templates = core.templates.map(({ id }) => id)) {
  const require = createRequire(import.meta.url);
  const reader = join(dist, 'importer.pdf.js');
  if (!existsSync(reader)) throw new Error('Build first: npm run build');
  const { readPdf } = require(reader);
  const inflate = promisify(inflateRaw);
  const tools = { pdf: readPdf, inflate: (bytes, limit) => inflate(bytes, { maxOutputLength: Math.max(1, limit) }) };
  const plainData = (text) => core.plainProfile(core.readDocument(text));
  let typesetter = null;
  return {
    plainData,
    read: async (name, bytes) => {
      const result = await core.importFile({ name, bytes }, tools);
      return result.ok ? { data: parse(result.text, { schema: 'failsafe' }), result } : { reason: result.reason };
    },
    outputs: async (text) => {
      typesetter ??= core.createNodeTypesetter(dist);
      const data = plainData(text);
      const render = data.meta?.render ?? {};
      const model = core.toRenderModel({ ...data, meta: { ...data.meta, render: { ...render, dateStyle: 'months' } } });
      const files = [];
      for (const id of templates) {
        const { pdf } = await typesetter.pdf({ ...model, template: id });
        const pages = await readPdf(pdf);
        const words = new Set(wordsOf(pages.flatMap(({ items }) => items.map((item) => item.text)).join(' ')));
        files.push({ format: `pdf ${id}`, file: `${id}.pdf`, bytes: pdf, words });
      }
      const { writeDocx } = require(join(dist, 'docx.js'));
      const prepared = await core.prepare(core.readDocument(text));
      const faces = core.createEmbedFaces((path) => readFile(join(dist, path)));
      const write = (id) => core.outputOf(id).write({ ...prepared, model }, { docx: writeDocx, faces });
      // Outputs without pages hold the same words; those of the plain text can be seen without reading anything back.
      const shown = new Set(wordsOf(new TextDecoder().decode((await write('txt')).bytes)));
      for (const id of ['docx', 'html', 'md', 'txt']) {
        const { bytes } = await write(id);
        files.push({ format: id, file: `resume.${id}`, bytes, words: shown });
      }
      return { truth: printed(data), files };
    },
    end: () => typesetter?.dispose(),
  };
}
