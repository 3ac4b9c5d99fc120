/** What VS Code calls: runs the suites that were loaded before and answers when they are done. */
import { outside } from './outside.ts';
import { mocha } from './setup.ts';

export async function run(): Promise<void> {
  const host = 'importScripts' in globalThis ? 'web' : 'node';
  await outside.report({ kind: 'start', host });
  // The build's own `run` reads the page's address, which the Node host does not have.
  const start = Object.getPrototypeOf(mocha).run as BrowserMocha['run'];
  const failures = await new Promise<number>((resolve) => start.call(mocha, resolve));
  await outside.report({ kind: 'end' });
  if (failures > 0) throw new Error(`${failures} failed`);
}
