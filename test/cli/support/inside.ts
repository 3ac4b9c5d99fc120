import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../../../server/src/cli/main.ts';
import { now, type Run } from './merit.ts';

const dist = resolve('dist');

/**
 * A folder of its own for each test, and the command line run in it without a process of its own: what is not about the
 * process itself is tried here, since to start one takes a hundred times as long. Call it inside `describe`.
 */
export function inside() {
  const home = process.cwd();
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'merit-cli-'));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    path: (name: string): string => join(folder, name),
    write(name: string, content: string | Uint8Array): void {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
    read: (name: string): string => readFileSync(join(folder, name), 'utf8'),
    /** Runs `merit` with arguments; `input` is its standard input. */
    async merit(args: readonly string[], input: string | Uint8Array = '', colour = false): Promise<Run> {
      let out = '';
      let err = '';
      const code = await main(args, {
        out: (content) => {
          out += typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
        },
        err: (text) => {
          err += text;
        },
        colour,
        input: Readable.from([Buffer.from(input as string)]),
        dist,
        today: () => now,
      });
      return { code, out, err };
    },
    /** The same, with the day fixed. */
    check(args: readonly string[]): Promise<Run> {
      return this.merit(['check', ...args]);
    },
  };
}
