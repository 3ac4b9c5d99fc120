import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Output, UsageError } from './output.ts';
import type { Meant } from './paths.ts';
import { readText } from './read.ts';
import type { FileReport } from './report.ts';
import { type Judging, reportOf } from './reportOf.ts';
import { SettingsOfFiles, type SettingsWish } from './settings.ts';

/** What became of a file: what is to be said of it, or why it could not be judged. */
export type Outcome = { readonly report: FileReport } | { readonly failure: string };

/** What every thread is told. */
export interface Work {
  readonly judging: Judging;
  readonly wish: SettingsWish;
}

/** A thread takes as long to start as these many files of usual length take to judge. */
const worthThread = 40;

/** How many threads judge so many files: never more than there are cores, none where one is as fast. */
const threadsFor = (files: number): number => Math.min(availableParallelism(), Math.floor(files / worthThread));

export const isWorthThreads = (files: number): boolean => threadsFor(files) > 1;

interface Answer {
  readonly outcome: Outcome;
  /** What goes to standard error besides. */
  readonly told: string;
}

/**
 * Judges files in threads. The outcomes are in the order of the files, whichever was ready first. A thread that dies takes
 * one file with it: that file is named, and another thread goes on.
 */
export async function inThreads(
  files: readonly Meant[],
  work: Work,
  { dist, err }: Pick<Output, 'err'> & { readonly dist: string },
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = files.map((one) => ({ failure: 'failure' in one ? one.failure.message : '' }));
  const queue = files.flatMap((one, index) => ('path' in one ? [{ path: one.path, index }] : []));
  const thread = (): Promise<void> =>
    new Promise((resolve) => {
      let at = queue.shift();
      if (!at) return resolve();
      const worker = new Worker(join(dist, 'cli.js'), { workerData: work });
      const next = (): void => {
        if (at) worker.postMessage(at.path);
        else void worker.terminate();
      };
      worker.on('message', ({ outcome, told }: Answer) => {
        if (told !== '') err(told);
        outcomes[at!.index] = outcome;
        at = queue.shift();
        next();
      });
      worker.on('error', (error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        if (at) outcomes[at.index] = { failure: `${at.path}: it could not be judged: ${why}` };
        at = undefined;
      });
      worker.on('exit', () => resolve(thread()));
      next();
    });
  await Promise.all(Array.from({ length: threadsFor(files.length) }, thread));
  return outcomes;
}

/** The other side: judges each file that it is sent. */
export function judgeWhatIsSent(dist: string): void {
  const port = parentPort!;
  const { judging, wish } = workerData as Work;
  const settings = new SettingsOfFiles(wish);
  const outcomeOf = async (path: string, tell: (text: string) => void): Promise<Outcome> => {
    try {
      const text = await readText(path);
      const chosen = await settings.of(path);
      return { report: await reportOf(path, text, judging, chosen.settings, { typesetter: null, dist, err: tell }) };
    } catch (error) {
      if (error instanceof UsageError) return { failure: error.message };
      throw error;
    }
  };
  port.on('message', async (path: string) => {
    let told = '';
    const outcome = await outcomeOf(path, (text) => {
      told += text;
    });
    port.postMessage({ outcome, told } satisfies Answer);
  });
}
