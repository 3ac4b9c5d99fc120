import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './support.mjs';

describe('the lock file', () => {
  it('has every package that another asks for, also those of other systems, so that `npm ci` works everywhere', async () => {
    const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
    /** Is `name` where Node would look for it from the package at `path`? */
    const found = (path, name) => {
      if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
      return path !== '' && found(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
    };
    const missing = Object.entries(packages).flatMap(
      ([path, { dependencies, devDependencies, optionalDependencies }]) =>
        Object.keys({ ...dependencies, ...optionalDependencies, ...(path === '' ? devDependencies : {}) })
          .filter((name) => !found(path, name))
          .map((name) => `${name}, for ${path || 'the project'}`),
    );
    assert.deepEqual(missing, []);
  });

  it('names versions and no addresses of a registry', async () => {
    const text = await readFile(join(root, 'package-lock.json'), 'utf8');
    assert.equal(/"resolved"/.test(text), false);
  });
});
