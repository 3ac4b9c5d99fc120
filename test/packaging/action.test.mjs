import assert from 'node:assert/strict';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { start } from '../../scripts/host/run.mjs';
import { emptyFolder, packages, root } from './support.mjs';

describe('the GitHub action', () => {
  let action;
  let folder;

  before(async () => {
    action = parse(await readFile(join(root, 'action.yml'), 'utf8'));
    folder = await emptyFolder('action');
    await mkdir(join(folder, 'temp'));
    await mkdir(join(folder, 'repository/my cv'), { recursive: true });
    const example = join(root, 'test/editor/workspace/ines.profile.yaml');
    await cp(example, join(folder, 'repository/my cv/profile.yaml'));
    const flawed = (await readFile(example, 'utf8')).replace(/startDate: .*/, 'startDate: 2021-13');
    await writeFile(join(folder, 'repository/cv.yaml'), flawed);
  });

  after(() => folder && rm(folder, { recursive: true, force: true }));

  /** Runs the steps as a runner does: expressions are filled in, and each script is bash's. */
  async function run(given) {
    const github = {
      server_url: 'https://github.example',
      action_repository: 'ines/merit',
      action_ref: 'v1',
      action_path: root,
    };
    const inputs = {
      ...Object.fromEntries(Object.entries(action.inputs).map(([key, one]) => [key, one.default])),
      ...given,
    };
    const filled = (text) =>
      String(text).replaceAll(
        /\$\{\{ (inputs|github)\.([\w-]+) \}\}/g,
        (_, of, key) => (of === 'inputs' ? inputs : github)[key],
      );
    const output = join(folder, 'temp/output');
    await writeFile(output, '');
    let said = '';
    for (const step of action.runs.steps) {
      assert.equal(step.shell, 'bash');
      // Nothing of an input is part of a script: it would be run.
      assert.doesNotMatch(step.run, /\$\{\{/);
      const env = Object.fromEntries(Object.entries(step.env).map(([key, value]) => [key, filled(value)]));
      const job = start('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
        quiet: true,
        cwd: join(folder, 'repository', filled(step['working-directory'] ?? '.')),
        env: {
          ...process.env,
          ...env,
          RUNNER_TEMP: join(folder, 'temp'),
          GITHUB_WORKSPACE: join(folder, 'repository'),
          GITHUB_OUTPUT: output,
          npm_config_offline: 'true',
        },
      });
      const code = await job.done;
      said += job.output();
      if (code !== 0) return { code, said, output: await readFile(output, 'utf8') };
    }
    return { code: 0, said, output: await readFile(output, 'utf8') };
  }

  it('installs the package, puts findings beside the lines and fails the job for them', async () => {
    const { tarball } = await packages();
    const { code, said } = await run({ package: tarball });
    assert.equal(code, 1, said);
    assert.match(said, /^::error file=cv\.yaml,line=\d+,.*title=date\.invalid::/m);
  });

  it('takes files with spaces, one a line, and a milder limit', async () => {
    const { tarball } = await packages();
    const { code, said } = await run({
      package: tarball,
      files: 'my cv\n\nmy cv/profile.yaml\n',
      'fail-on': 'error',
      preset: 'gentle',
    });
    assert.equal(code, 0, said);
  });

  it('writes SARIF whose rules link to the pages of the action', async () => {
    const { tarball } = await packages();
    const { code, said, output } = await run({ package: tarball, format: 'sarif' });
    assert.equal(code, 1, said);
    const path = /^sarif=(.+)$/m.exec(output)?.[1];
    const [{ results, tool }] = JSON.parse(await readFile(path, 'utf8')).runs;
    assert.ok(results.some(({ ruleId }) => ruleId === 'date.invalid'));
    assert.match(
      tool.driver.rules[0].helpUri,
      /^https:\/\/github\.example\/ines\/merit\/blob\/v1\/docs\/rules\/[a-z.-]+\.md$/,
    );
  });

  it('installs what it was checked out with unless it is told otherwise, and counts paths from the repository', async () => {
    await rm(join(folder, 'temp/merit'), { recursive: true, force: true });
    const { code, said } = await run({ 'working-directory': 'my cv/..', files: '../repository/cv.yaml' });
    assert.equal(code, 1, said);
    assert.match(said, /^::error file=cv\.yaml,line=\d+,.*title=date\.invalid::/m);
    const manifest = async (path) => JSON.parse(await readFile(path, 'utf8'));
    const { version } = await manifest(join(root, 'package.json'));
    const installed = await manifest(join(folder, 'temp/merit/node_modules/merit/package.json'));
    const locked = await manifest(join(folder, 'temp/merit/node_modules/.package-lock.json'));
    assert.equal(installed.version, version);
    assert.match(locked.packages['node_modules/merit'].resolved, /^file:.*merit-package\/merit-.*\.tgz$/);
  });
});

describe('the hooks of pre-commit', () => {
  it('check the files that editors open as profiles', async () => {
    const hooks = parse(await readFile(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
    assert.deepEqual(
      hooks.map(({ id, entry }) => [id, entry]),
      [
        ['merit', 'merit check'],
        ['merit-fix', 'merit fix'],
      ],
    );
    for (const { files } of hooks) {
      for (const name of ['profile.yaml', 'a/cv.yml', 'noor.profile.yaml', 'x/resume.json', 'noor.resume.json'])
        assert.match(name, new RegExp(files));
      for (const name of ['myprofile.yaml', 'package.json', 'docker-compose.yaml', 'profile.yaml.bak'])
        assert.doesNotMatch(name, new RegExp(files));
    }
  });
});
