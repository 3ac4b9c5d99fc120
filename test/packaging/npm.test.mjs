import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPdf } from '../../scripts/host/pdf.mjs';
import { npm, start } from '../../scripts/host/run.mjs';
import { emptyFolder, highlightsOf, packages, root } from './support.mjs';

describe('the npm package', () => {
  let folder;
  let merit;

  before(async () => {
    const { tarball } = await packages();
    folder = await emptyFolder('npm');
    await writeFile(join(folder, 'package.json'), '{"private":true}\n');
    await npm(['install', tarball, '--offline', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: folder });
    await cp(join(root, 'test/editor/workspace/ines.profile.yaml'), join(folder, 'profile.yaml'));
    merit = async (...args) => {
      const program = join(folder, 'node_modules/.bin', process.platform === 'win32' ? 'merit.cmd' : 'merit');
      const job = start(program, args, { quiet: true, cwd: folder, shell: process.platform === 'win32' });
      return { code: await job.done, output: job.output() };
    };
  });

  after(() => folder && rm(folder, { recursive: true, force: true }));

  it('brings no other package along and weighs at most 18 MB', async () => {
    const packagesThere = (await readdir(join(folder, 'node_modules'))).filter((name) => !name.startsWith('.'));
    assert.deepEqual(packagesThere, ['merit']);
    const { size } = await stat((await packages()).tarball);
    assert.ok(size <= 18_000_000, `${size} bytes`);
  });

  it('holds the compiler once and nothing of the editor', async () => {
    const files = await readdir(join(folder, 'node_modules/merit'), { recursive: true });
    assert.deepEqual(files.filter((name) => /\.wasm(?:\.gz)?$/.test(name)).sort(), [
      join('dist', 'font-subset.wasm'),
      join('dist', 'typst-compiler.wasm'),
    ]);
    assert.deepEqual(
      files.filter((name) => /client|webview|\.worker\.js|\.map$|\.ts$/.test(name)),
      [],
    );
  });

  it('checks a profile: exit code 0 when it is fine', async () => {
    const { code, output } = await merit('check', 'profile.yaml', '--fail-on', 'error');
    assert.equal(code, 0, output);
  });

  it('checks a profile: exit code 1 and the place when it is not', async () => {
    const flawed = (await readFile(join(folder, 'profile.yaml'), 'utf8')).replace(
      /startDate: .*/,
      'startDate: 2021-13',
    );
    await writeFile(join(folder, 'flawed.profile.yaml'), flawed);
    const { code, output } = await merit('check', 'flawed.profile.yaml');
    assert.equal(code, 1, output);
    const line = flawed.slice(0, flawed.indexOf('2021-13')).split('\n').length;
    assert.match(output, new RegExp(`flawed\\.profile\\.yaml:${line}:`));
  });

  it('renders a PDF that holds every highlight', async () => {
    const { code, output } = await merit('render', 'profile.yaml', '--to', 'pdf', '-o', 'out');
    assert.equal(code, 0, output);
    const [name] = (await readdir(join(folder, 'out'))).filter((file) => file.endsWith('.pdf'));
    const { text } = await readPdf(await readFile(join(folder, 'out', name)));
    for (const highlight of await highlightsOf(join(folder, 'profile.yaml')))
      assert.ok(text.includes(highlight), `${highlight}\n  is not in\n${text}`);
  });

  it('brings the language server as a command', async () => {
    const program = join(
      folder,
      'node_modules/.bin',
      process.platform === 'win32' ? 'merit-language-server.cmd' : 'merit-language-server',
    );
    const server = spawn(program, ['--stdio'], { cwd: folder, shell: process.platform === 'win32' });
    try {
      const params = { processId: null, rootUri: null, capabilities: {} };
      const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
      server.stdin.write(`Content-Length: ${message.length}\r\n\r\n${message}`);
      let answer = '';
      for await (const chunk of server.stdout) {
        answer += chunk;
        if (answer.includes('serverInfo')) break;
      }
      assert.match(answer, /"serverInfo":\{"name":"merit"/);
    } finally {
      server.kill();
    }
  });

  it('says how it is used and answers 2 when it is called wrongly', async () => {
    const { code, output } = await merit('no-such-command');
    assert.equal(code, 2, output);
    assert.match(output, /merit --help/);
  });
});
