import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ok } from '../support/assert.ts';
import { codeOf, finding, findingsWhere, write } from '../support/profiles.ts';
import { until } from '../support/until.ts';

const profile = 'basics:\n  name: Ines Okafor\nawardz: []\n';

/** Process ids of our language servers. */
function servers(): readonly number[] {
  const ours = /[\\/]dist[\\/]server\.js/;
  if (existsSync('/proc/self/cmdline'))
    return readdirSync('/proc')
      .filter((name) => {
        try {
          return (
            /^\d+$/.test(name) &&
            parentOf(name) === process.pid &&
            ours.test(readFileSync(`/proc/${name}/cmdline`, 'utf8'))
          );
        } catch {
          return false; // It ended meanwhile.
        }
      })
      .map(Number);
  return execFileSync('ps', ['-axo', 'pid=,ppid=,command='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((found) => found && Number(found[2]) === process.pid && ours.test(found[3] ?? ''))
    .map((found) => Number(found?.[1]));
}

/** The status line names the parent second after the program's name, which stands in brackets. */
const parentOf = (pid: string) => Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ')[1]);

describe('the language server process', () => {
  it('is replaced when it is killed, and the findings are back', async () => {
    const editor = await write(profile);
    const { uri } = editor.document;
    await finding(uri, 'schema.unknown-key');
    const [victim, ...others] = servers();
    ok(victim && others.length === 0, `one server runs: ${[victim, ...others]}`);
    process.kill(victim, 'SIGKILL');
    // The person types on, into the pipe of a process that is gone.
    const last = editor.document.lineAt(2).range;
    ok(await editor.edit((edit) => edit.delete(last)), 'VS Code refused the edit');
    for (const letter of 'certificatez: []')
      ok(
        await editor.edit((edit) => edit.insert(editor.document.lineAt(2).range.end, letter)),
        'VS Code refused the edit',
      );
    await until(() => servers().every((pid) => pid !== victim), 'the server outlived its killing');
    await findingsWhere(
      uri,
      (all) => all.some((one) => codeOf(one) === 'schema.unknown-key' && one.message.includes('certificatez')),
      'no findings from a new server',
      10,
    );
  });
});
