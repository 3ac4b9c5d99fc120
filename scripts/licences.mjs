// The licences that travel with what Merit ships (docs/licences.md).
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
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

/**
 * Writes the licence of every npm package whose code is in a bundle to `licences/npm.txt`, from esbuild's metafiles: the
 * list is what was bundled, so it cannot be stale.
 */
export async function writePackageLicences(dist, metafiles) {
  const folders = new Set();
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const match = /^(.*?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replace(/^.*?:/, ''));
      if (match) folders.add(match[1]);
    }
  }
  const texts = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((one) => /^(licen[cs]e|copying)(\.|$)/i.test(one));
    const text = file
      ? await readFile(join(folder, file), 'utf8')
      : `Licence: ${license}. The package carries no licence text.`;
    texts.push(`${name} ${version}\n${'='.repeat(`${name} ${version}`.length)}\n\n${text.trim()}\n`);
  }
  await mkdir(join(dist, 'licences'), { recursive: true });
  await writeFile(join(dist, 'licences/npm.txt'), texts.join('\n\n'));
}
