import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const program = resolve('dist/cli.js');

/** The day on which every test takes place. */
export const now = '2026-06-15';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for each test, and the built command line run in it. Call it inside `describe`. */
export function desk() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'merit-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (name: string): string => join(folder, name),
    write(name: string, content: string | Uint8Array): void {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
    read: (name: string): string => readFileSync(join(folder, name), 'utf8'),
    /** Runs `merit` with arguments; `input` is its standard input. */
    merit(args: readonly string[], input: string | Uint8Array = ''): Run {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        cwd: folder,
        input,
        encoding: 'utf8',
        maxBuffer: 64_000_000,
      });
      return { code: status, out: stdout, err: stderr };
    },
    /** The same, with the day fixed. */
    check(args: readonly string[]): Run {
      return this.merit(['check', '--now', now, ...args]);
    },
  };
}

/** A profile that nothing is wrong with but what is named. */
export const sound = `basics:
  name: Imke Roosdorp
  label: Site reliability engineer
  email: imke.roosdorp@example.org
work:
  - name: Quayside Bank
    position: Site reliability engineer
    startDate: 2021-10
    endDate: present
    highlights:
      - Cut the nightly settlement run by 60% (10 hours to 4 hours).
`;

export const flawed = sound
  .replace('  label:', '  labl:')
  .replace('2021-10', '2021-13')
  .replace('endDate: present', 'endDate: Present');
