// What the build does for the typesetter: rewrites its JavaScript glue for pages with a strict CSP, and copies the
// WebAssembly and the fonts into dist/.
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The glue of the compiler and the renderer builds functions from text (`new Function`), which a content security
 * policy refuses. The texts are a handful of constants, so they become functions here; an unknown one is an error.
 */
const functionsFromText = `
const functionsFromText = {
  'return this': () => globalThis,
  'return 0': () => 0,
  'return true': () => true,
  'path|return path': (path) => path,
};
function functionFromText(...texts) {
  const key = texts.join('|');
  if (key.startsWith('throw new Error(')) return () => { throw new Error('The typesetter asks for no files.'); };
  if (!Object.hasOwn(functionsFromText, key)) throw new Error('The typesetter glue asks for unknown code: ' + key);
  return functionsFromText[key];
}
`;

export const typesetterPlugin = {
  name: 'typesetter-glue',
  setup(build) {
    // The packages' entry points would look for the wasm themselves, with more code from text.
    build.onResolve({ filter: /^@myriaddreamin\/typst-ts-(web-compiler|renderer)$/ }, ({ path }) => {
      return { path: glueOf(path.slice('@myriaddreamin/typst-ts-'.length)) };
    });
    build.onLoad({ filter: /typst_ts_(web_compiler|renderer)\.mjs$/ }, async ({ path }) => {
      const glue = await readFile(path, 'utf8');
      const contents =
        glue.replaceAll('new Function(', 'functionFromText(').replaceAll('import.meta.url', '""') + functionsFromText;
      if (/\bnew Function\b|\beval\(/.test(contents)) throw new Error(`${path} still builds code from text`);
      return { contents, loader: 'js' };
    });
  },
};

const inPackage = (name, ...path) => join(dirname(require.resolve(`${name}/package.json`)), ...path);

const glueOf = (name) => inPackage(`@myriaddreamin/typst-ts-${name}`, 'pkg', `typst_ts_${name.replace('-', '_')}.mjs`);

/** Copies what the typesetter reads at run time; names as in server/src/typesetter/assets.ts. */
export async function copyTypesetterAssets(dist) {
  const fonts = join(dist, 'fonts');
  const licences = join(dist, 'licences');
  await Promise.all([fonts, licences].map((folder) => mkdir(folder, { recursive: true })));
  const wasm = (name) => glueOf(name).replace(/\.mjs$/, '_bg.wasm');
  const faces = {
    'source-serif': ['SmText-Regular', 'SmText-It', 'SmText-Semibold', 'SmText-SemiboldIt', 'Display-Semibold'].map(
      (face) => `SourceSerif4${face}`,
    ),
    'source-sans': ['Light', 'Regular', 'It', 'Semibold', 'SemiboldIt'].map((face) => `SourceSans3-${face}`),
    'source-code-pro': ['SourceCodePro-Regular'],
  };
  const expo = '@expo-google-fonts/eb-garamond';
  const garamond = ['400Regular', '400Regular_Italic', '600SemiBold'];
  await Promise.all([
    copyFile(wasm('web-compiler'), join(dist, 'typst-compiler.wasm')),
    copyFile(wasm('renderer'), join(dist, 'typst-renderer.wasm')),
    // Pages for the web take their faces out of the same fonts.
    copyFile(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'), join(dist, 'font-subset.wasm')),
    copyFile(
      join(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'), '../../LICENSE'),
      join(licences, 'harfbuzz.txt'),
    ),
    ...Object.entries(faces).flatMap(([name, files]) =>
      files.map((file) => copyFile(inPackage(name, 'OTF', `${file}.otf`), join(fonts, `${file}.otf`))),
    ),
    ...garamond.map((face) =>
      copyFile(inPackage(expo, face, `EBGaramond_${face}.ttf`), join(fonts, `EBGaramond-${face.slice(3)}.ttf`)),
    ),
    copyFile(inPackage(expo, 'LICENSE_FONT'), join(licences, 'eb-garamond.txt')),
    ...Object.keys(faces).map((name) => copyFile(inPackage(name, 'LICENSE.md'), join(licences, `${name}.md`))),
    copyFile(inPackage('@myriaddreamin/typst.ts', 'LICENSE'), join(licences, 'typst.txt')),
  ]);
}
