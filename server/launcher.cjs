#!/usr/bin/env node
// What is started. It has Node keep what it compiled, so that the next start need not, and runs the rest.
'use strict';
const MAIN = '__MAIN__';
/** For V8, before it compiles what is run. */
const FLAGS = ['__FLAGS__'];
/** Parts of Node that it needs at once. */
const PARTS = ['__PARTS__'];

/** The folder for what is compiled: the person's own, since whoever can write there can have us run anything. */
function cacheFolder() {
  const { homedir } = require('node:os');
  const { join } = require('node:path');
  const { env, platform } = process;
  const usual = { win32: join(homedir(), 'AppData/Local'), darwin: join(homedir(), 'Library/Caches') };
  return join(env.XDG_CACHE_HOME || env.LOCALAPPDATA || usual[platform] || join(homedir(), '.cache'), 'merit');
}

/** A bundle as the function of a module. The build sees to it that it is ASCII, so that each byte is a character. */
function moduleText(fs, path, size) {
  const [before, after] = require('node:module').wrapper;
  const bytes = Buffer.allocUnsafeSlow(before.length + size + after.length);
  bytes.write(before, 'latin1');
  const file = fs.openSync(path);
  fs.readSync(file, bytes, before.length, size);
  fs.closeSync(file);
  bytes.write(after, before.length + size, 'latin1');
  return bytes.toString('latin1');
}

/** Node 20 keeps nothing by itself. What each command of `merit` needs of the script differs, so each has a file. */
function runKept(path) {
  const fs = require('node:fs');
  const { createRequire } = require('node:module');
  const { basename, dirname, join } = require('node:path');
  const { Script } = require('node:vm');
  const { mtimeMs, size } = fs.statSync(path);
  const source = moduleText(fs, path, size);
  const [, , command = ''] = process.argv;
  const name = `${basename(path)}${/^[a-z]{1,20}$/.test(command) ? `.${command}` : ''}`;
  const stamp = Buffer.from(`${path} ${mtimeMs} ${size} ${process.version} ${process.arch}\n`);
  let file = null;
  let cachedData;
  try {
    file = join(cacheFolder(), name);
    const kept = fs.readFileSync(file);
    // The stamp is at the end: what is compiled has to begin where memory does, or V8 copies it.
    const end = Math.max(0, kept.length - stamp.length);
    if (kept.subarray(end).equals(stamp)) cachedData = kept.subarray(0, end);
  } catch {}
  const script = new Script(source, { filename: path, cachedData });
  if (file !== null && (!cachedData || script.cachedDataRejected) && require('node:worker_threads').isMainThread) {
    let due = true;
    const keep = () => {
      if (!due) return;
      due = false;
      try {
        fs.mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        const part = `${file}.${process.pid}`;
        fs.writeFileSync(part, Buffer.concat([script.createCachedData(), stamp]), { mode: 0o600 });
        fs.renameSync(part, file);
      } catch {}
    };
    // By then a server has done all that it does for a document; a command has ended before, well or with findings.
    setTimeout(keep, 10_000).unref();
    process.on('exit', (code) => code <= 1 && keep());
  }
  const made = { exports: {} };
  script.runInThisContext().call(made.exports, made.exports, createRequire(path), made, path, dirname(path));
}

// First: what Node has compiled of its own parts counts for the flags that V8 started with.
for (const part of PARTS) require(part);
for (const flag of FLAGS) require('node:v8').setFlagsFromString(flag);
const { enableCompileCache } = require('node:module');
const main = require.resolve(MAIN);
enableCompileCache?.();
if (enableCompileCache || process.env.NODE_DISABLE_COMPILE_CACHE) require(main);
else runKept(main);
