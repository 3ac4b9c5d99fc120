// The licences of the lists that the tables of names and words are made from (docs/licences.md).
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

const LICENCES = {
  'linguist-languages.txt': 'linguist-languages/LICENSE',
  'cspell-software-terms.txt': '@cspell/dict-software-terms/LICENSE',
  'dictionary-en.txt': 'dictionary-en/license',
};

/** Copies the licence texts that have to travel with the word lists into `dist/licences`. */
export async function copyWordListLicences(dist) {
  const folder = join(dist, 'licences');
  await mkdir(folder, { recursive: true });
  const source = (path) => new URL(`../node_modules/${path}`, import.meta.url);
  await Promise.all(Object.entries(LICENCES).map(([name, path]) => copyFile(source(path), join(folder, name))));
}
