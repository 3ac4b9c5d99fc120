// What the build does for the typesetter: rewrites its JavaScript glue for pages with a strict CSP, and copies the
// WebAssembly and the fonts into dist/.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

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
  name: 'typesetter',
  setup(build) {
    build.onResolve({ filter: /^merit:(?:font-coverage|small-page)$/ }, ({ path }) => ({ path, namespace: 'typst' }));
    build.onLoad({ filter: /./, namespace: 'typst' }, async ({ path }) => {
      told ??= askCompiler();
      return { contents: JSON.stringify((await told)[path]), loader: 'json' };
    });
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

/** Families whose fonts are packages of their own, by package. */
const faces = {
  'source-serif': ['SmText-Regular', 'SmText-It', 'SmText-Semibold', 'SmText-SemiboldIt', 'Display-Semibold'].map(
    (face) => `SourceSerif4${face}`,
  ),
  'source-sans': ['Light', 'Regular', 'It', 'Semibold', 'SemiboldIt'].map((face) => `SourceSans3-${face}`),
  'source-code-pro': ['SourceCodePro-Regular'],
};
const expo = '@expo-google-fonts/eb-garamond';

/** Each font under `dist/fonts`, and where it comes from. */
const fonts = Object.fromEntries([
  ...Object.entries(faces).flatMap(([name, files]) =>
    files.map((file) => [`${file}.otf`, inPackage(name, 'OTF', `${file}.otf`)]),
  ),
  ...['400Regular', '400Regular_Italic', '600SemiBold'].map((face) => [
    `EBGaramond-${face.slice(3)}.ttf`,
    inPackage(expo, face, `EBGaramond_${face}.ttf`),
  ]),
]);

const wasmOf = (name) => glueOf(name).replace(/\.mjs$/, '_bg.wasm');

const glueOf = (name) => inPackage(`@myriaddreamin/typst-ts-${name}`, 'pkg', `typst_ts_${name.replace('-', '_')}.mjs`);

/** Asked once a build. */
let told;

/** What the compiler would take long to say when a preview opens. */
async function askCompiler() {
  const typst = await import(pathToFileURL(glueOf('web-compiler')));
  await typst.default({ module_or_path: await readFile(wasmOf('web-compiler')) });
  const files = await Promise.all(Object.values(fonts).map((from) => readFile(from)));
  return { 'merit:font-coverage': coverageOf(typst, files), 'merit:small-page': await smallPage(typst, files) };
}

/** A frame with what most pages have: two faces, runs of letters with links, a rule, a bullet. */
async function smallPage({ TypstCompilerBuilder }, files) {
  const builder = new TypstCompilerBuilder();
  const nothing = () => undefined;
  await builder.set_access_model({}, nothing, () => false, nothing, nothing);
  await builder.set_package_registry({}, nothing);
  for (const font of files) await builder.add_raw_font(font);
  const compiler = await builder.build();
  compiler.add_source(
    '/main.typ',
    `#set page(width: 90mm, height: 50mm)
#set text(font: "Source Serif 4 SmText", size: 10pt)
#let say(at, body) = link("merit:" + at, body)
= #say("/basics/name", [Vera Lind])
#line(length: 100%, stroke: 0.5pt + rgb("#265"))
- #say("/work/0", [*Kept* the _books_ of 3 yards])
#text(font: "Source Sans 3", fill: luma(34%), underline(say("/work/1", [2019 – 2024])))
#box(stroke: 0.5pt, radius: 2pt, inset: 2pt, [and more])`,
  );
  const world = compiler.snapshot(undefined, '/main.typ', []);
  const { hasError } = world.compile(0, 3);
  if (hasError) throw new Error('The small page cannot be set.');
  return Buffer.from(world.incr_compile(compiler.create_incr_server(), 3).result).toString('base64');
}

/** What fonts have glyphs for together, as the compiler tells it of one: run lengths over the code points, uncovered first. */
function coverageOf({ TypstFontResolverBuilder }, files) {
  const reader = new TypstFontResolverBuilder();
  const covered = new Uint8Array(0x110000);
  for (const font of files) {
    for (const face of reader.get_font_info(font).info) {
      let at = 0;
      face.coverage.forEach((length, index) => {
        if (index % 2 === 1) covered.fill(1, at, at + length);
        at += length;
      });
    }
  }
  const runs = [];
  for (let at = 0, inside = 0; at < covered.length; inside = 1 - inside) {
    const end = covered.indexOf(1 - inside, at);
    if (end < 0 && inside === 0) break;
    runs.push((end < 0 ? covered.length : end) - at);
    at = end < 0 ? covered.length : end;
  }
  return runs;
}

/** Copies what the typesetter reads at run time; names as in server/src/typesetter/assets.ts. */
export async function copyTypesetterAssets(dist) {
  const licences = join(dist, 'licences');
  await Promise.all([join(dist, 'fonts'), licences].map((folder) => mkdir(folder, { recursive: true })));
  await Promise.all([
    copyFile(wasmOf('web-compiler'), join(dist, 'typst-compiler.wasm')),
    readFile(wasmOf('renderer')).then((wasm) => writeFile(join(dist, 'typst-renderer.wasm.gz'), gzipSync(wasm))),
    // Pages for the web take their faces out of the same fonts.
    copyFile(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'), join(dist, 'font-subset.wasm')),
    copyFile(
      join(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'), '../../LICENSE'),
      join(licences, 'harfbuzz.txt'),
    ),
    ...Object.entries(fonts).map(([file, from]) => copyFile(from, join(dist, 'fonts', file))),
    copyFile(inPackage(expo, 'LICENSE_FONT'), join(licences, 'eb-garamond.txt')),
    ...Object.keys(faces).map((name) => copyFile(inPackage(name, 'LICENSE.md'), join(licences, `${name}.md`))),
    copyFile(inPackage('@myriaddreamin/typst.ts', 'LICENSE'), join(licences, 'typst.txt')),
  ]);
}
