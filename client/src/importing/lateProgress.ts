import { type CancellationToken, CancellationTokenSource, ProgressLocation, window } from 'vscode';

/** What takes longer than this, in milliseconds, shows that it goes on and can be cancelled. */
const unnoticed = 1000;

/** Runs a task; after a second its progress is shown. Undefined when the person cancelled it. */
export async function withLateProgress<T>(
  title: string,
  run: (token: CancellationToken) => Promise<T>,
): Promise<T | undefined> {
  const source = new CancellationTokenSource();
  const running = run(source.token);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), unnoticed);
  });
  try {
    if ((await Promise.race([running, late])) === 'late')
      await window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (_, token) => {
        token.onCancellationRequested(() => source.cancel());
        return running;
      });
    return await running;
  } catch (error) {
    if (source.token.isCancellationRequested) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
    source.dispose();
  }
}
