// The parts of Merit that measuring imports needs, bundled and put together.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { parse } from 'yaml';

/** What is bundled, from `server/src`. */
export const modules = [
  'core/interchange/importers/index.ts',
  'core/profile/document.ts',
  'core/profile/plainProfile.ts',
  'core/render/index.ts',
  'typesetter/node.ts',
  'typesetter/templates/index.ts',
];

/** `shown`: what of a profile pages show at all. */
const kept =
  'basics work volunteer education awards certificates publications skills languages interests references projects'.split(
    ' ',
  );

/** @param dist the folder of the build, which has the reader of PDF and the typesetter */
export function importCore(core, dist) {
  const reader = join(dist, 'importer.pdf.js');
  if (!existsSync(reader)) throw new Error('Build first: npm run build');
  const { readPdf } = createRequire(import.meta.url)(reader);
  const inflate = promisify(inflateRaw);
  const tools = { pdf: readPdf, inflate: (bytes, limit) => inflate(bytes, { maxOutputLength: Math.max(1, limit) }) };
  const plainData = (text) => core.plainProfile(core.readDocument(text));
  let typesetter = null;
  return {
    plainData,
    shown: (data) => Object.fromEntries(kept.flatMap((key) => (key in data ? [[key, data[key]]] : []))),
    read: async (name, bytes) => {
      const result = await core.importFile({ name, bytes }, tools);
      return result.ok ? { data: parse(result.text, { schema: 'failsafe' }), result } : { reason: result.reason };
    },
    outputs: async (text) => {
      typesetter ??= core.createNodeTypesetter(dist);
      const model = core.toRenderModel(plainData(text));
      const files = [];
      for (const { id } of core.templates) {
        const { pdf } = await typesetter.pdf({ ...model, template: id });
        files.push({ format: `pdf ${id}`, file: `${id}.pdf`, bytes: pdf });
      }
      return files;
    },
    end: () => typesetter?.dispose(),
  };
}
