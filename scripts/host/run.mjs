// Child processes: one place that knows how to start them and that none may outlive us.
import { spawn } from 'node:child_process';

const running = new Set();
let closing = false;

/** Ends every process started by `start`; also called when this process ends or is interrupted. */
export function stopAll() {
  closing = true;
  for (const child of running) end(child);
}

function end(child, signal = 'SIGTERM') {
  try {
    // Its own group, so that what it started goes with it. Windows has no groups.
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}

process.on('exit', stopAll);
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.on(signal, () => {
    stopAll();
    process.exit(code);
  });

/**
 * Starts a program in its own process group.
 * @returns {{child: import('node:child_process').ChildProcess, done: Promise<number>, stop: () => Promise<void>, output: () => string}}
 *   `output()` is the last lines it wrote when `quiet`, 200 unless `lines` says otherwise, else empty.
 */
export function start(command, args, { quiet = false, lines = 200, ...options } = {}) {
  const child = spawn(command, args, {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
    ...options,
  });
  running.add(child);
  let text = '';
  const keep = (chunk) => {
    text = (text + chunk).split('\n').slice(-lines).join('\n');
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const done = new Promise((resolve, reject) => {
    child.on('error', (error) => {
      running.delete(child);
      reject(new Error(`${command} did not start: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? (signal && !closing ? 1 : 0));
    });
  });
  done.catch(() => {});
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    end(child);
    const late = setTimeout(() => end(child, 'SIGKILL'), 3000);
    await done.catch(() => {});
    clearTimeout(late);
  };
  return { child, done, stop, output: () => text };
}

/** Runs a program to its end; throws with its last output unless it answers 0. */
export async function run(command, args, options = {}) {
  const job = start(command, args, { quiet: true, ...options });
  const code = await job.done;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${job.output().trim()}`);
  return job.output();
}

/** npm, however it is called on this system. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  return process.platform === 'win32' ? run('npm.cmd', args, { ...options, shell: true }) : run('npm', args, options);
}

/** Waits until `probe` gives something truthy; throws `what` after `seconds`. */
export async function until(probe, what, seconds = 30, every = 50) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`${typeof what === 'function' ? what() : what} (waited ${seconds} s)`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
