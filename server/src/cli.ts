/** The command line: `merit check|fix|render|new|inspect`. */
import { main } from './cli/main.ts';
import { today } from './today.ts';

const quiet = (stream: NodeJS.WriteStream): void => {
  // A reader that went away (`merit check … | head`) is no error.
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
};
quiet(process.stdout);

main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
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
