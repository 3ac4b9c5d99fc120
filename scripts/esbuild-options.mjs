// How every bundle of the project is made: one place for the options that the product and the tests share.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { typesetterPlugin } from './typesetter.mjs';

/** Files that are taken in as they are. */
const texts = { '.typ': 'text', '.tsv': 'text', '.txt': 'text' };

/**
 * `merit:profile-validator` is ajv's standalone code for schemas/profile.schema.json. It is made afresh for every
 * build, so it cannot be stale, and the schema is never compiled on a user's machine.
 */
export const validatorPlugin = {
  name: 'profile-validator',
  setup(build) {
    build.onResolve({ filter: /^merit:profile-validator$/ }, () => ({ path: 'validator', namespace: 'merit' }));
    build.onLoad({ filter: /^validator$/, namespace: 'merit' }, async () => {
      const { default: Ajv } = await import('ajv');
      const { default: standalone } = await import('ajv/dist/standalone/index.js');
      const file = new URL('../schemas/profile.schema.json', import.meta.url);
      const schema = JSON.parse(await readFile(file, 'utf8'));
      const ajv = new Ajv({
        allErrors: true,
        verbose: false,
        strict: false,
        code: { source: true, esm: true, lines: true },
      });
      const code = (standalone.default ?? standalone)(ajv, ajv.compile(schema));
      return {
        contents: code,
        loader: 'js',
        resolveDir: new URL('..', import.meta.url).pathname,
        watchFiles: [file.pathname],
      };
    });
  },
};

/**
 * A module whose name ends in `.made.ts` is run by the build, and only its default export, a text, comes into the bundle: a table
 * that takes long to make is there when the program starts. Without the build it means the same.
 */
export const madePlugin = {
  name: 'made',
  setup(build) {
    build.onLoad({ filter: /\.made\.ts$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await esbuild.build({
        entryPoints: [path],
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        loader: texts,
      });
      const { default: made } = await import(
        `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
      );
      return { contents: made, loader: 'text', watchFiles: Object.keys(metafile.inputs).map((name) => resolve(name)) };
    });
  },
};

/** `yaml` as ES modules everywhere: its CommonJS build costs a getter call for each use of an import. */
const yamlModules = fileURLToPath(new URL('../node_modules/yaml/browser/dist/index.js', import.meta.url));

export const shared = {
  bundle: true,
  alias: { yaml: yamlModules },
  sourcemap: true,
  target: 'es2022',
  // Every Node and browser that Merit runs on has these; without a word esbuild makes a call of `new RegExp` of each literal.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  // A bundle of one byte a character is read and compiled faster, and takes half the memory.
  charset: 'ascii',
  logLevel: 'warning',
  loader: texts,
  plugins: [validatorPlugin, typesetterPlugin, madePlugin],
};
