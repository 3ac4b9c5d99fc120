// How fast the preview and the PDF are, and what memory they take: `node bench/typesetter.mjs [PROFILE] [EDITS]`, after a
// build. Every figure is wall time in this process, from the profile's data to the bytes; the worker is the shipped one.
import { mkdir, readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { shared } from '../scripts/esbuild-options.mjs';

const [file = 'examples/platform-engineer.profile.yaml', count = '300'] = process.argv.slice(2);
const edits = Number(count);

const out = resolve('out/bench/typesetter-parts.mjs');
await mkdir(resolve('out/bench'), { recursive: true });
await esbuild.build({
  ...shared,
  stdin: {
    contents: `
      export { parse } from 'yaml';
      export { toRenderModel } from './server/src/core/render/index.ts';
      export { createNodeTypesetter } from './server/src/typesetter/node.ts';`,
    resolveDir: resolve('.'),
  },
  outfile: out,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  mainFields: ['module', 'main'],
});
const { parse, toRenderModel, createNodeTypesetter } = await import(pathToFileURL(out).href);

const profile = parse(await readFile(file, 'utf8'), { schema: 'failsafe' });
const highlights = profile.work.find((job) => job.highlights)?.highlights ?? profile.work[0].roles[0].highlights;
const sentence = highlights[0].text ?? highlights[0];

/** The profile with one more character typed. */
function edited(step) {
  const at = 10 + (step % Math.max(1, sentence.length - 20));
  highlights[0] = sentence.slice(0, at) + String.fromCharCode(97 + (step % 26)) + sentence.slice(at);
  return toRenderModel(profile);
}

const samples = new Map();
async function timed(name, work) {
  const since = performance.now();
  const result = await work();
  samples.set(name, [...(samples.get(name) ?? []), performance.now() - since]);
  return result;
}

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
const before = megabytes();
const typesetter = createNodeTypesetter(join(resolve('.'), 'dist'));
const first = await timed('first frame, cold', () => typesetter.preview('bench', toRenderModel(profile)));
await timed('first PDF after it', () => typesetter.pdf(toRenderModel(profile)));
let deltas = 0;
let fresh = 0;
let most = 0;
for (let step = 0; step < edits; step += 1) {
  const frame = await timed('edit to frame', async () => typesetter.preview('bench', edited(step)));
  if (frame.action === 'reset') fresh += 1;
  else deltas += frame.delta.length;
  if (step % 10 === 0) await timed('PDF after an edit', async () => typesetter.pdf(edited(step)));
  most = Math.max(most, megabytes());
}
await typesetter.dispose();

console.log(`${file}: ${first.pages} pages, ${edits} edits, ${cpus().length} cores, Node ${process.version}`);
for (const [name, times] of samples) {
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
  console.log(`${name.padEnd(20)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (${times.length})`);
}
console.log(
  `first frame ${first.delta.length} bytes, then ${Math.round(deltas / Math.max(1, edits - fresh))} bytes an edit`,
);
console.log(`memory ${before} MB before, at most ${most} MB; ${fresh} fresh workers took over`);
