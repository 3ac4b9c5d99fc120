import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { resolve } from 'node:path';
import { desk, flawed, now } from './support/merit.ts';

/** Node 22 and later keep by themselves what they compile. */
const byNode = 'enableCompileCache' in module;

describe('what was compiled', () => {
  const at = desk();
  const check = (environment: NodeJS.ProcessEnv = {}) => {
    const args = [resolve('dist/cli.js'), 'check', 'profile.yaml', '--now', now];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: at.path('.'),
      encoding: 'utf8',
      env: { ...process.env, XDG_CACHE_HOME: at.path('cache'), ...environment },
    });
    return { status, stdout, stderr };
  };
  const kept = (): readonly string[] => (existsSync(at.path('cache/merit')) ? readdirSync(at.path('cache/merit')) : []);

  it('is kept for the next run of a command, which says the same as one that keeps nothing', () => {
    // With signs that stand in the scripts as they are.
    at.write('profile.yaml', flawed.replace('- Cut the nightly', '- • Cut the nightly'));
    const first = check();
    assert.deepEqual([first.status, first.stderr], [1, '']);
    assert.match(first.stdout, /"•" is printed as part of the text/);
    assert.deepEqual(kept(), byNode ? [] : ['cli.main.js.check']);
    assert.deepEqual(check(), first);
    assert.deepEqual(check({ NODE_DISABLE_COMPILE_CACHE: '1' }), first);
  });

  if (!byNode)
    it('is left where it is while it holds, and made anew where it is broken or of another bundle', () => {
      at.write('profile.yaml', flawed);
      const first = check();
      const file = at.path('cache/merit/cli.main.js.check');
      const whole = statSync(file).size;
      const long = new Date('2020-01-01');
      utimesSync(file, long, long);
      assert.deepEqual(check(), first);
      assert.equal(statSync(file).mtimeMs, long.getTime());
      truncateSync(file, Math.floor(whole / 2));
      assert.deepEqual(check(), first);
      assert.ok(statSync(file).size > whole * 0.8);
      writeFileSync(file, 'another bundle\n');
      assert.deepEqual(check(), first);
      assert.ok(statSync(file).size > whole * 0.8);
    });

  it('is not kept where it cannot be, or is not to be', () => {
    at.write('profile.yaml', flawed);
    at.write('cache', 'no folder');
    assert.equal(check().status, 1);
    assert.equal(check({ XDG_CACHE_HOME: at.path('other'), NODE_DISABLE_COMPILE_CACHE: '1' }).status, 1);
    assert.equal(existsSync(at.path('other')), false);
  });
});
