// Puts together the pack of fonts for other scripts, `merit-fonts-world`, from npm packages.
//   node scripts/fonts-world.mjs            into out/fonts-world
//   node scripts/fonts-world.mjs --package  a VSIX and an npm package of it as well
import { execFile } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { root } from './host/paths.mjs';

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** Scripts by their ISO 15924 codes: the package, the text of its licence, and its two weights. */
const sources = [
  ['Hans', '@embedpdf/fonts-sc', 'LICENSE', ['fonts/NotoSansHans-Regular.otf', 'fonts/NotoSansHans-Bold.otf']],
  ['Hant', '@embedpdf/fonts-tc', 'LICENSE', ['fonts/NotoSansHant-Regular.otf', 'fonts/NotoSansHant-Bold.otf']],
  ['Jpan', '@embedpdf/fonts-jp', 'LICENSE', ['fonts/NotoSansJP-Regular.otf', 'fonts/NotoSansJP-Bold.otf']],
  ['Kore', '@embedpdf/fonts-kr', 'LICENSE', ['fonts/NotoSansKR-Regular.otf', 'fonts/NotoSansKR-Bold.otf']],
  [
    'Arab',
    '@embedpdf/fonts-arabic',
    'LICENSE',
    ['fonts/NotoNaskhArabic-Regular.ttf', 'fonts/NotoNaskhArabic-Bold.ttf'],
  ],
  ['Hebr', '@embedpdf/fonts-hebrew', 'LICENSE', ['fonts/NotoSansHebrew-Regular.ttf', 'fonts/NotoSansHebrew-Bold.ttf']],
  ...[
    ['Deva', 'devanagari', 'Devanagari'],
    ['Thai', 'thai', 'Thai'],
  ].map(([script, name, family]) => [
    script,
    `@expo-google-fonts/noto-sans-${name}`,
    'LICENSE_FONT',
    [`400Regular/NotoSans${family}_400Regular.ttf`, `700Bold/NotoSans${family}_700Bold.ttf`],
  ]),
];

/** The folder of a package, also of one that does not export its manifest. */
const folderOf = (name) => {
  const paths = require.resolve.paths(name) ?? [];
  for (const path of paths) {
    try {
      return dirname(require.resolve(join(path, name, 'package.json')));
    } catch {}
  }
  throw new Error(`${name} is not installed`);
};

/** Assembles the pack in `folder`; answers its path. */
export async function assembleFontsWorld(folder = join(root, 'out/fonts-world')) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'fonts'), { recursive: true });
  await mkdir(join(folder, 'licences'), { recursive: true });
  const list = [];
  for (const [script, name, licence, files] of sources) {
    const from = folderOf(name);
    for (const file of files) {
      const to = `fonts/${basename(file)}`;
      await copyFile(join(from, file), join(folder, to));
      list.push({ file: to, script });
    }
    await copyFile(join(from, licence), join(folder, 'licences', `${name.split('/')[1]}.txt`));
  }
  await writeFile(join(folder, 'fonts.json'), `${JSON.stringify(list, null, 1)}\n`);
  const pack = join(root, 'packs/fonts-world');
  for (const file of ['package.json', 'README.md']) await copyFile(join(pack, file), join(folder, file));
  await copyFile(join(folderOf('@embedpdf/fonts-sc'), 'LICENSE'), join(folder, 'LICENSE'));
  return folder;
}

/** A VSIX and an npm package of the pack, in `target`. */
export async function packageFontsWorld(target = root) {
  const folder = await assembleFontsWorld();
  const vsix = join(target, 'merit-fonts-world.vsix');
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  await run(process.execPath, [vsce, 'package', '--allow-missing-repository', '--no-dependencies', '--out', vsix], {
    cwd: folder,
  });
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', target], { cwd: folder });
  return { vsix, tarball: join(target, stdout.trim()) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--package')) console.log(Object.values(await packageFontsWorld()).join('\n'));
  else console.log(await assembleFontsWorld());
}
