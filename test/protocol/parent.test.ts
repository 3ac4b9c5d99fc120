import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Session } from './support/session.ts';

/** A process that does nothing until it is ended. */
async function idle(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume(); console.log("ready")']);
  await once(child.stdout, 'data');
  return child;
}

describe('when the editor dies', () => {
  it('the server leaves, although its input stays open', async () => {
    const editor = await idle();
    const session = Session.spawn();
    try {
      await session.initialize({ processId: editor.pid! });
      assert.equal(session.process.exitCode, null);
      editor.kill('SIGKILL');
      await once(editor, 'exit');
      assert.equal(await session.exited(), 1);
    } finally {
      editor.kill('SIGKILL');
      await session.kill();
    }
  });
});
