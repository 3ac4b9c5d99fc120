/** The command line: `merit check|fix|render|new|inspect`. In a thread of `merit check` it judges the files that it is sent. */
import { isMainThread } from 'node:worker_threads';
import { wantsColour } from './cli/colour.ts';
import { main } from './cli/main.ts';
import { fileError } from './cli/output.ts';
import { judgeWhatIsSent } from './cli/threads.ts';
import { today } from './today.ts';

/** A reader that went away (`merit check … | head`) is no error; a disk that is full is. */
function watch(stream: NodeJS.WriteStream, name: string): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    if (stream === process.stdout) process.stderr.write(`merit: ${fileError(name, error).message}\n`);
    process.exit(2);
  });
}

function run(): void {
  watch(process.stdout, 'standard output');
  watch(process.stderr, 'standard error');
  main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    colour: wantsColour(process.env, process.stdout.isTTY === true),
    input: process.stdin,
    dist: __dirname,
    today,
  }).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(
        `merit: something went wrong that should not have: ${error instanceof Error ? error.message : String(error)}\n`,
      );
      process.exitCode = 2;
    },
  );
}

if (isMainThread) run();
else judgeWhatIsSent(__dirname);
