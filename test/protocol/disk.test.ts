import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConfigFile } from '../../server/src/configFiles.ts';
import { nodeFiles } from '../../server/src/nodeFiles.ts';
import { folderFiles } from '../../server/src/outputs/folderFiles.ts';

describe('the disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'merit-disk-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, content: string | Uint8Array = 'basics: {}\n'): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const address = (name = ''): string => pathToFileURL(join(folder, name)).href;
  const found = async (): Promise<readonly string[]> =>
    (await nodeFiles.find(address(), (name) => name.endsWith('.yaml'))).map(({ uri }) =>
      decodeURIComponent(uri.slice(address().length)).replace(/^\//, ''),
    );

  describe('is looked through for profiles', () => {
    it('the nearest first, by name, and no others', async () => {
      for (const name of ['b.yaml', 'a.yaml', 'cv/c.yaml', 'a folder/d.yaml', 'notes.txt']) write(name);
      assert.deepEqual(await found(), ['a.yaml', 'b.yaml', 'a folder/d.yaml', 'cv/c.yaml']);
    });

    it('but not in hidden folders, those of packages and builds, and through links', async () => {
      for (const passed of [
        'node_modules',
        'bower_components',
        'vendor',
        'dist',
        'build',
        'out',
        'target',
        'venv',
        '__pycache__',
        '.git',
      ])
        write(`${passed}/a.yaml`);
      for (const kept of ['distance', 'output', 'cv.git']) write(`${kept}/a.yaml`);
      symlinkSync(join(folder, 'distance'), join(folder, 'link'));
      symlinkSync(join(folder, 'distance/a.yaml'), join(folder, 'link.yaml'));
      assert.deepEqual(await found(), ['cv.git/a.yaml', 'distance/a.yaml', 'output/a.yaml']);
    });

    it('eight folders deep, of half a million bytes at most, two hundred of them', async () => {
      write(`${'d/'.repeat(8)}in.yaml`);
      write(`${'d/'.repeat(9)}out.yaml`);
      write('large.yaml', 'x'.repeat(500_000));
      write('larger.yaml', 'x'.repeat(500_001));
      assert.deepEqual(await found(), ['large.yaml', `${'d/'.repeat(8)}in.yaml`]);
      for (let index = 0; index < 199; index++) write(`p${index}.yaml`);
      assert.equal((await found()).length, 200);
    });

    it('and nothing is found where there is no folder', async () => {
      assert.deepEqual(await nodeFiles.find(address('gone'), () => true), []);
      assert.deepEqual(await nodeFiles.find('untitled:Untitled-1', () => true), []);
    });
  });

  it('has another stamp for another content', async () => {
    const stamp = async () => (await nodeFiles.find(address(), () => true))[0]!.stamp;
    write('a.yaml', 'x');
    const first = await stamp();
    assert.equal(await stamp(), first);
    write('a.yaml', 'xy');
    assert.notEqual(await stamp(), first);
  });

  it('gives the text of a profile without its mark', async () => {
    write('a.yaml', '\uFEFFbasics: {}\n');
    assert.equal(await nodeFiles.read(address('a.yaml')), 'basics: {}\n');
    assert.equal(await nodeFiles.read(address('gone.yaml')), null);
    assert.equal(await nodeFiles.read('untitled:Untitled-1'), null);
  });

  it('gives a file of settings of a million bytes at most', async () => {
    write('a.yaml', 'minRatio: 0.2\n');
    write('large.yaml', 'x'.repeat(1_000_000));
    write('larger.yaml', 'x'.repeat(1_000_001));
    write('odd.yaml', Uint8Array.from([0x61, 0xff]));
    assert.deepEqual(await readConfigFile(address('a.yaml')), { text: 'minRatio: 0.2\n' });
    assert.equal(((await readConfigFile(address('large.yaml'))) as { text: string }).text.length, 1_000_000);
    for (const name of ['larger.yaml', 'odd.yaml', ''])
      assert.equal(await readConfigFile(address(name)), 'unreadable', name);
    for (const name of ['gone.yaml', 'a.yaml/b.yaml'])
      assert.equal(await readConfigFile(address(name)), 'missing', name);
    assert.equal(await readConfigFile('untitled:Untitled-1'), 'missing');
  });

  it('gives the files beside a profile, up to a size, and none outside of its folder', async () => {
    write('cv/me.png', 'abc');
    write('cv/deep/seal.png', 'abcd');
    write('secret.png', 'no');
    symlinkSync(join(folder, 'secret.png'), join(folder, 'cv/out.png'));
    symlinkSync(join(folder, 'cv/me.png'), join(folder, 'cv/in.png'));
    mkdirSync(join(folder, 'cv2'));
    write('cv2/me.png', 'no');
    symlinkSync(join(folder, 'cv2/me.png'), join(folder, 'cv/beside.png'));
    const { read } = folderFiles(join(folder, 'cv'));
    for (const [path, most, answer] of [
      ['me.png', 3, 'abc'],
      ['./me.png', 3, 'abc'],
      ['deep/../me.png', 3, 'abc'],
      ['deep/seal.png', 4, 'abcd'],
      ['in.png', 3, 'abc'],
      ['me.png', 2, 'large'],
      ['gone.png', 9, 'missing'],
      ['me.png/face.png', 9, 'missing'],
      ['deep', 9, 'unreadable'],
      ['out.png', 9, 'outside'],
      ['beside.png', 9, 'outside'],
      ['../secret.png', 9, 'outside'],
      ['/etc/hostname', 9, 'outside'],
    ] as const) {
      const got = await read(path, most);
      assert.equal(typeof got === 'string' ? got : Buffer.from(got).toString(), answer, path);
    }
    assert.equal(await folderFiles(join(folder, 'gone')).read('me.png', 9), 'missing');
  });
});
