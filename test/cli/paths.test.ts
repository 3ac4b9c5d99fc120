import assert from 'node:assert/strict';
import { desk, flawed, sound } from './support/merit.ts';

describe('merit check', () => {
  const at = desk();
  const named = (args: readonly string[]): readonly string[] => {
    const { out } = at.check(['--format', 'json', ...args]);
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

    it('finds the profiles in a folder and below, each once', () => {
      const all = ['team/imke.profile.yaml', 'team/old/cv.yml', 'team/resume.json'];
      assert.deepEqual(named(['team']), all);
      assert.deepEqual(named(['team/old', 'team', 'team/old/cv.yml']), ['team/old/cv.yml', all[0], all[2]]);
    });

    it('expands a pattern that the shell left alone', () => {
      assert.deepEqual(named(['team/*.yaml']), ['team/imke.profile.yaml', 'team/notes.yaml']);
      assert.deepEqual(named(['**/*.{yml,json}']), ['team/old/cv.yml', 'team/resume.json']);
    });

    it('takes a file by its name whatever the name holds', () => {
      at.write('team/imke {draft}?*.profile.yaml', sound);
      assert.deepEqual(named(['team/imke {draft}?*.profile.yaml']), ['team/imke {draft}?*.profile.yaml']);
    });

    it('says when there is nothing to check', () => {
      at.write('empty/readme.md', 'Nothing here.');
      const folder = at.check(['empty']);
      assert.deepEqual([folder.code, folder.err], [2, 'merit: empty: there is no profile in this folder.\n']);
      assert.equal(at.check(['nowhere/*.yaml']).err, 'merit: nowhere/*.yaml: no file matches it.\n');
    });
  });

  describe('of standard input', () => {
    it('names it as it is told, and reads JSON by that name', () => {
      const plain = at.merit(['check', '--now', '2026-06-15', '-'], flawed);
      assert.equal(plain.code, 1);
      assert.match(plain.out, /^standard input:3:3: warning: `labl`/m);
      const json = at.merit(
        ['check', '--now', '2026-06-15', '-', '--path', 'a/resume.json'],
        '{"basics": {"name": "Imke",}}',
      );
      assert.match(json.out, /^a\/resume\.json:1:\d+: error: /m);
    });

    it('refuses what is no text', () => {
      const { code, err } = at.merit(['check', '-'], Buffer.from([0xff, 0xfe, 0x00]));
      assert.deepEqual(
        [code, err],
        [2, 'merit: standard input: it is not UTF-8 text. Save it as UTF-8 and try again.\n'],
      );
    });
  });
});
