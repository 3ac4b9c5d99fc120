import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';

const core = 'server/src/core';
/** The layers of the core, lowest first; each may import itself and those before it. */
const order = [
  'messages',
  'text',
  'yaml',
  'schema',
  'profile',
  'reading',
  'facts',
  'rules',
  'config',
  'analysis',
  'review',
  'interchange',
  'render',
  'features',
];
const sources = readdirSync(core, { recursive: true })
  .map((name) => join(core, String(name)))
  .filter((path) => path.endsWith('.ts'));
const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^\s*(?:import|export)\b[^'"]*?from '([^']+)'/gm)].map(
    ([, target]) => target!,
  );
const layerOf = (path: string): string => path.slice(core.length + 1).split('/')[0]!;

describe('the imports of the core', () => {
  it('reach neither Node, VS Code, a connection nor the rest of the server', () => {
    for (const path of sources) {
      for (const target of importsOf(path)) {
        assert.ok(
          !/^(?:node:|vscode$|vscode-languageserver(?:\/|$)|vscode-languageclient)/.test(target),
          `${path}: ${target}`,
        );
        if (!target.startsWith('.')) continue;
        const file = normalize(join(dirname(path), target));
        assert.ok(file.startsWith(`${core}/`) || /^(?:schemas\/|package\.json)/.test(file), `${path}: ${target}`);
      }
    }
  });

  it('keep the command line apart from the protocol', () => {
    for (const folder of ['cli', 'lsp']) {
      const other = folder === 'cli' ? 'lsp' : 'cli';
      const own = readdirSync(`server/src/${folder}`, { recursive: true }).map(
        (name) => `server/src/${folder}/${name}`,
      );
      for (const path of own.filter((one) => one.endsWith('.ts')))
        for (const target of importsOf(path)) {
          const file = normalize(join(dirname(path), target));
          assert.ok(!file.startsWith(`server/src/${other}/`), `${path} imports ${target}`);
        }
    }
  });

  it('run one way', () => {
    // The profile and the schema are read together: entries are checked as they are read.
    const together = new Set(['schema profile', 'profile schema']);
    for (const path of sources) {
      for (const target of importsOf(path).filter((one) => one.startsWith('.'))) {
        const file = normalize(join(dirname(path), target));
        if (!file.startsWith(`${core}/`)) continue;
        const [from, to] = [layerOf(path), layerOf(file)];
        const fine = order.indexOf(to) <= order.indexOf(from) || together.has(`${from} ${to}`);
        assert.ok(fine, `${path} imports ${file}`);
      }
    }
  });

  it('keep the reading of words apart from YAML and profiles', () => {
    for (const path of sources.filter((one) => layerOf(one) === 'reading')) {
      for (const target of importsOf(path))
        assert.ok(
          !/\/(?:yaml|schema|profile|facts|rules|analysis)\//.test(target) && target !== 'yaml',
          `${path}: ${target}`,
        );
    }
  });

  it('keep rules apart from each other', () => {
    const index = `${core}/rules/index.ts`;
    for (const path of sources.filter((one) => layerOf(one) === 'rules' && one !== index)) {
      for (const target of importsOf(path).filter((one) => one.startsWith('.'))) {
        const file = normalize(join(dirname(path), target));
        if (!file.startsWith(`${core}/rules/`) || dirname(file) === `${core}/rules`) continue;
        // Parts of one rule stand beside it, in camel case; a rule is in kebab case.
        assert.ok(dirname(file) === dirname(path) && !basename(file).includes('-'), `${path} imports ${file}`);
      }
    }
  });

  it('never read a clock or chance', () => {
    for (const path of sources)
      assert.ok(!/\bDate\.now\(|\bnew Date\(|\bMath\.random\(/.test(readFileSync(path, 'utf8')), path);
  });
});
