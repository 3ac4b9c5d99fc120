// Writes the generated parts of the documentation. `node scripts/generate-docs.mjs [--check]`: with --check it changes
// nothing and fails when a page is stale.
import { readFile, writeFile } from 'node:fs/promises';
import { formatReference } from './format-reference.mjs';

const json = async (file) => JSON.parse(await readFile(new URL(`../${file}`, import.meta.url), 'utf8'));

const parts = [
  {
    page: 'docs/format.md',
    make: async () =>
      formatReference(
        await json('schemas/profile.schema.json'),
        await json('node_modules/@jsonresume/schema/schema.json'),
      ),
  },
];

const begin = '<!-- generated: npm run docs -->';
const end = '<!-- end of generated -->';
const stale = [];
for (const { page, make } of parts) {
  const file = new URL(`../${page}`, import.meta.url);
  const before = await readFile(file, 'utf8');
  const [head, rest] = before.split(`${begin}\n`);
  const tail = rest?.split(`${end}\n`)[1];
  if (tail === undefined) throw new Error(`${page} has no generated part`);
  const after = `${head}${begin}\n\n${await make()}\n\n${end}\n${tail}`;
  if (after === before) continue;
  stale.push(page);
  if (!process.argv.includes('--check')) await writeFile(file, after);
}
if (stale.length > 0) console.log(`${process.argv.includes('--check') ? 'stale' : 'wrote'}: ${stale.join(', ')}`);
if (stale.length > 0 && process.argv.includes('--check')) process.exitCode = 1;
