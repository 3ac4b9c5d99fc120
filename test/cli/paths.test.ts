import assert from 'node:assert/strict';
import { inside } from './support/inside.ts';
import { flawed, sound } from './support/merit.ts';

describe('merit check', () => {
  const at = inside();
  const named = async (args: readonly string[]): Promise<readonly string[]> => {
    const { out } = await at.check(['--format', 'json', ...args]);
    return JSON.parse(out).files.map(({ path }: { path: string }) => path.replaceAll('\\', '/'));
  };

  describe('of several files', () => {
    beforeEach(() => {
      for (const name of [
        'team/imke.profile.yaml',
        'team/old/cv.yml',
        'team/resume.json',
        'team/notes.yaml',
        'team/node_modules/theme/resume.json',
        'team/.cache/profile.yaml',
      ])
        at.write(name, name.endsWith('.json') ? '{"basics": {"name": "Imke Roosdorp"}}' : sound);
    });

    it('finds the profiles in a folder and below, each once', async () => {
      const all = ['team/imke.profile.yaml', 'team/old/cv.yml', 'team/resume.json'];
      assert.deepEqual(await named(['team']), all);
      assert.deepEqual(await named(['team/old', 'team', 'team/old/cv.yml']), ['team/old/cv.yml', all[0], all[2]]);
    });

    it('expands a pattern that the shell left alone', async () => {
      assert.deepEqual(await named(['team/*.yaml']), ['team/imke.profile.yaml', 'team/notes.yaml']);
      assert.deepEqual(await named(['**/*.{yml,json}']), ['team/old/cv.yml', 'team/resume.json']);
    });

    it('takes a file by its name whatever the name holds', async () => {
      at.write('team/imke {draft}?*.profile.yaml', sound);
      assert.deepEqual(await named(['team/imke {draft}?*.profile.yaml']), ['team/imke {draft}?*.profile.yaml']);
    });

    it('says when there is nothing to check', async () => {
      at.write('empty/readme.md', 'Nothing here.');
      const folder = await at.check(['empty']);
      assert.deepEqual([folder.code, folder.err], [2, 'merit: empty: there is no profile in this folder.\n']);
      assert.equal((await at.check(['nowhere/*.yaml'])).err, 'merit: nowhere/*.yaml: no file matches it.\n');
    });
  });

  describe('of standard input', () => {
    it('names it as it is told, and reads JSON by that name', async () => {
      const plain = await at.merit(['check', '--now', '2026-06-15', '-'], flawed);
      assert.equal(plain.code, 1);
      assert.match(plain.out, /^standard input:3:3: warning: `labl`/m);
      const json = await at.merit(
        ['check', '--now', '2026-06-15', '-', '--path', 'a/resume.json'],
        '{"basics": {"name": "Imke",}}',
      );
      assert.match(json.out, /^a\/resume\.json:1:\d+: error: /m);
    });

    it('refuses what is no text', async () => {
      const { code, err } = await at.merit(['check', '-'], Buffer.from([0xff, 0xfe, 0x00]));
      assert.deepEqual(
        [code, err],
        [2, 'merit: standard input: it is not UTF-8 text. Save it as UTF-8 and try again.\n'],
      );
    });
  });
});
