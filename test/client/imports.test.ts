import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

interface Import {
  readonly file: string;
  readonly typesOnly: boolean;
  /** A package's name, or a path from the repository's root. */
  readonly from: string;
}

const statement =
  /^(?:import|export)\s+(type\s)?[\w*{}\s,$]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

function imports(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(statement)].map(([, type, named, bare, dynamic]) => {
        const from = named ?? bare ?? dynamic ?? '';
        return {
          file,
          typesOnly: type !== undefined,
          from: from.startsWith('.') ? posix.normalize(join(dirname(file), from).replaceAll('\\', '/')) : from,
        };
      }),
    );
}

const extension = imports('client/src');
const page = imports('client/webview');
const offenders = (all: readonly Import[], wrong: (one: Import) => boolean) =>
  all.filter(wrong).map(({ file, from }) => `${file} imports ${from}`);

describe('imports of the client', () => {
  it('are read at all', () => {
    assert.ok(extension.some(({ from }) => from === 'vscode'));
    assert.ok(extension.some(({ from, typesOnly }) => from === 'server/src/protocol.ts' && typesOnly));
    assert.ok(page.some(({ from }) => from === 'client/webview/pages.ts'));
  });

  it('take from the server nothing but the types of the protocol', () => {
    const wrong = ({ from, typesOnly }: Import) =>
      from.startsWith('server/') && !(typesOnly && from === 'server/src/protocol.ts');
    assert.deepEqual(offenders([...extension, ...page], wrong), []);
  });

  it('take from the preview\u2019s page nothing but the types of its messages', () => {
    const wrong = ({ from, typesOnly }: Import) =>
      from.startsWith('client/webview/') && !(typesOnly && from === 'client/webview/messages.ts');
    assert.deepEqual(offenders(extension, wrong), []);
  });

  it('leave Node and the browser to the two entries, so that one extension runs in both', () => {
    const entry = /^client\/src\/(node|browser)\.ts$/;
    const wrong = ({ file, from }: Import) =>
      from.startsWith('node:') || (/languageclient\/(node|browser)$/.test(from) && !entry.test(file));
    assert.deepEqual(offenders(extension, wrong), []);
  });

  it('keep the preview\u2019s page to itself and the renderer', () => {
    const wrong = ({ from }: Import) => !/^(?:client\/webview\/|@myriaddreamin\/|merit:small-page$)/.test(from);
    assert.deepEqual(offenders(page, wrong), []);
  });

  it('never reach a network', () => {
    for (const folder of ['client/src', 'client/webview'])
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        if (name.endsWith('.ts'))
          assert.doesNotMatch(
            readFileSync(join(folder, name), 'utf8'),
            /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/,
            name,
          );
  });
});
