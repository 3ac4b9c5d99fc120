// Bundles the editor suites for one extension host.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { shared } from '../esbuild-options.mjs';
import { root } from './paths.mjs';

const suites = join(root, 'test/editor/suite');

/** Names such as `preview.test.ts`; `x.node.test.ts` and `x.web.test.ts` run in one host only. */
async function filesFor(kind, only) {
  const other = kind === 'web' ? '.node.test.ts' : '.web.test.ts';
  return (await readdir(suites))
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith(other) && (!only || name.includes(only)))
    .sort();
}

/** mocha.js is UMD in a package that says it is ESM: loaded from a namespace, esbuild sees what it is. */
const mochaPlugin = {
  name: 'mocha',
  setup(build) {
    build.onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({ path: 'mocha.js', namespace: 'mocha' }));
    build.onLoad({ filter: /./, namespace: 'mocha' }, async () => ({
      contents: await readFile(join(root, 'node_modules/mocha/mocha.js'), 'utf8'),
    }));
  },
};

/**
 * @param {'node' | 'web'} kind the extension host
 * @param {string} address the control server, known only now
 * @param {string | undefined} only part of a file name: run these suites alone
 * @returns the bundle's path and the suites in it
 */
export async function bundleSuites(kind, address, only) {
  const files = await filesFor(kind, only);
  const outfile = join(root, `out/editor/${kind}.js`);
  const imports = files.map((name) => `import './suite/${name}';`).join('\n');
  await esbuild.build({
    ...shared,
    stdin: {
      contents: `import './support/setup.ts';\nimport './support/hooks.ts';\n${imports}\nexport { run } from './support/run.ts';\n`,
      resolveDir: join(root, 'test/editor'),
      loader: 'ts',
    },
    outfile,
    format: 'cjs',
    platform: kind === 'web' ? 'browser' : 'node',
    plugins: [...shared.plugins, mochaPlugin],
    external: ['vscode'],
    define: { CONTROL: JSON.stringify(address), ...(kind === 'web' ? { global: 'globalThis' } : {}) },
    sourcemap: 'inline',
  });
  return { outfile, files };
}
