// Writes the generated parts of the documentation. `node scripts/generate-docs.mjs [--check]`: with --check it changes
// nothing and fails when a page is stale.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { formatReference } from './format-reference.mjs';
import { rulePages } from './rule-pages.mjs';
import { settingsSchema } from './settings-schema.mjs';

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

const check = process.argv.includes('--check');
const folder = new URL('../docs/rules/', import.meta.url);
await mkdir(folder, { recursive: true });
const pages = await rulePages();
for (const [path, text] of [...pages, ['schemas/meritrc.schema.json', await settingsSchema()]]) {
  const file = new URL(`../${path}`, import.meta.url);
  if ((await readFile(file, 'utf8').catch(() => null)) === text) continue;
  stale.push(path);
  if (!check) await writeFile(file, text);
}
// The page of a rule that is no more.
for (const name of await readdir(folder)) {
  if (pages.has(`docs/rules/${name}`)) continue;
  stale.push(`docs/rules/${name}`);
  if (!check) await rm(new URL(name, folder));
}

if (stale.length > 0) console.log(`${process.argv.includes('--check') ? 'stale' : 'wrote'}: ${stale.join(', ')}`);
if (stale.length > 0 && process.argv.includes('--check')) process.exitCode = 1;
