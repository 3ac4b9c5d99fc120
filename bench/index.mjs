// `npm run bench [-- --quick] [--json FILE] [--profile FILE]`: latency, memory and sizes. Servers take turns within one
// run, because absolute figures drift on a shared machine: compare the ratios.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { profile } from './inputs.mjs';
import { open } from './server.mjs';

const root = resolve(import.meta.dirname, '..');
const { values: flags } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' }, profile: { type: 'string' } },
});
const require = createRequire(import.meta.url);

const node = process.execPath;
const merit = [node, join(root, 'dist/server.js'), '--stdio'];
const floor = [node, join(root, 'bench/floor.cjs')];
const yaml = [node, join(root, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'];

const quantile = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.ceil(list.length * share) - 1)];
const spread = (list) => ({ p50: quantile(list, 0.5), p95: quantile(list, 0.95) });
const ms = ({ p50, p95 }) => `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`;
const figures = {};
const say = (what, text, figure) => {
  figures[what] = figure;
  console.log(`${what.padEnd(58)} ${text}`);
};

/** Where a typed letter spoils a date: lines of quoted start dates near the top, the middle and the end. */
function probes(text) {
  const lines = text.split('\n');
  const dates = lines.flatMap((line, at) => (/startDate: "/.test(line) ? [at] : []));
  return [0.03, 0.5, 0.97].map((share) => {
    const line = dates[Math.min(dates.length - 1, Math.floor(dates.length * share))];
    return { line, character: lines[line].length - 1 };
  });
}

const at = (position) => ({ start: position, end: position });
const back = ({ line, character }) => ({ start: { line, character }, end: { line, character: character + 1 } });

async function edits(server, text, rounds) {
  const took = [];
  for (let round = 0; round < rounds; round++) {
    for (const probe of probes(text)) {
      const spoilt = await server.edit(at(probe), 'x');
      const shown = spoilt.items.some(({ range }) => range.start.line === probe.line);
      const mended = await server.edit(back(probe), '');
      if (!shown && server.checked) throw new Error('a date that cannot be read was not reported');
      took.push(spoilt.took, mended.took);
    }
  }
  return took;
}

async function keystrokes(lines, rounds) {
  const text = profile(lines);
  const servers = { merit: await open(merit, text), floor: await open(floor, text) };
  servers.merit.checked = true;
  const took = { merit: [], floor: [] };
  for (const name of Object.keys(servers)) await edits(servers[name], text, 2);
  const before = servers.merit.usage();
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(servers)) took[name].push(...(await edits(servers[name], text, 1)));
  }
  const after = servers.merit.usage();
  say(
    `keystroke → diagnostics, ${lines} lines`,
    `${ms(spread(took.merit))}   floor ${ms(spread(took.floor))}`,
    spread(took.merit),
  );
  if (before && after) {
    const cpu = ((after.cpu - before.cpu) * 1000) / took.merit.length;
    say(`CPU an edit, ${lines} lines`, `${cpu.toFixed(1)} ms`, cpu);
  }
  for (const server of Object.values(servers)) server.close();
}

async function peer(rounds) {
  const text = profile(1500);
  const servers = { merit: await open(merit, text), yaml: await open(yaml, text, false) };
  const took = { merit: [], yaml: [] };
  for (let round = 0; round < rounds; round++) {
    for (const probe of probes(text)) {
      for (const [name, server] of Object.entries(servers)) {
        took[name].push((await server.edit(at(probe), 'x')).took, (await server.edit(back(probe), '')).took);
      }
    }
  }
  const ratio = spread(took.yaml).p50 / spread(took.merit).p50;
  say(
    'yaml-language-server, 1500 lines (200 ms of it debounce)',
    `${ms(spread(took.yaml))}, ${ratio.toFixed(0)} times Merit's`,
    ratio,
  );
  for (const server of Object.values(servers)) server.close();
}

async function starts(lines, rounds) {
  const text = profile(lines);
  const took = { merit: [], floor: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of [
      ['merit', merit],
      ['floor', floor],
    ]) {
      const server = await open(command, text);
      took[name].push(server.started);
      server.close();
    }
  }
  const ratio = spread(took.merit).p50 / spread(took.floor).p50;
  say(`start → first diagnostics, ${lines} lines`, `${ms(spread(took.merit))}, ${ratio.toFixed(2)} times the floor`, {
    ...spread(took.merit),
    ratio,
  });
}

async function requests(rounds) {
  const text = profile(1500);
  const server = await open(merit, text);
  const lines = text.split('\n');
  const positions = lines.flatMap((line, index) => (/^ {4}position: /.test(line) ? [index] : []));
  const completion = [];
  const hover = [];
  for (let round = 0; round < rounds; round++) {
    const line = positions[Math.floor((positions.length * (round % 10)) / 10)];
    const end = { line, character: lines[line].length };
    await server.edit(at(end), '\n    d');
    completion.push(
      (await server.request('textDocument/completion', { position: { line: line + 1, character: 5 } })).took,
    );
    await server.edit({ start: end, end: { line: line + 1, character: 5 } }, '');
    hover.push((await server.request('textDocument/hover', { position: { line, character: 6 } })).took);
  }
  say('completion while typing, 1500 lines', ms(spread(completion)), spread(completion));
  say('hover, 1500 lines', ms(spread(hover)), spread(hover));
  server.close();
}

async function memory(count) {
  const text = profile(1500);
  const server = await open(merit, text);
  const [, probe] = probes(text);
  for (let index = 0; index < count / 2; index++) {
    await server.edit(at(probe), 'x');
    await server.edit(back(probe), '');
  }
  const usage = server.usage();
  if (usage)
    say(`resident memory after ${count} edits of 1500 lines`, `${usage.megabytes.toFixed(0)} MB`, usage.megabytes);
  server.close();
}

function commandLine(rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'merit-bench-'));
  for (const lines of [150, 1500, 15000]) {
    const file = join(folder, `${lines}.profile.yaml`);
    writeFileSync(file, profile(lines));
    const floorCode = `const {parseDocument}=require(${JSON.stringify(require.resolve('yaml'))});parseDocument(require('fs').readFileSync(${JSON.stringify(file)},'utf8'),{uniqueKeys:false}).toJS()`;
    const took = { merit: [], floor: [] };
    for (let round = 0; round < rounds; round++) {
      const time = (name, args) => {
        const since = performance.now();
        spawnSync(node, args, { stdio: 'ignore' });
        took[name].push(performance.now() - since);
      };
      time('merit', [join(root, 'dist/cli.js'), 'check', file]);
      time('floor', ['-e', floorCode]);
    }
    const ratio = spread(took.merit).p50 / spread(took.floor).p50;
    say(`merit check, ${lines} lines`, `${ms(spread(took.merit))}, ${ratio.toFixed(2)} times reading the YAML alone`, {
      ...spread(took.merit),
      ratio,
    });
  }
}

function sizes() {
  for (const file of ['server.js', 'server.worker.js', 'cli.js', 'client.js', 'webview.js']) {
    say(
      `dist/${file}`,
      `${(statSync(join(root, 'dist', file)).size / 1024).toFixed(0)} KB`,
      statSync(join(root, 'dist', file)).size,
    );
  }
}

execFileSync(node, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
const rounds = flags.quick ? 3 : 15;
console.log(`Node ${process.version}, load ${loadavg()[0].toFixed(1)}; p50 / p95\n`);
for (const lines of [150, 1500, 15000]) await keystrokes(lines, rounds);
await peer(flags.quick ? 2 : 6);
for (const lines of [150, 15000]) await starts(lines, flags.quick ? 3 : 7);
await requests(flags.quick ? 6 : 30);
await memory(flags.quick ? 200 : 2000);
commandLine(flags.quick ? 3 : 5);
sizes();
const typeset = spawnSync(
  node,
  ['bench/typesetter.mjs', flags.profile ?? 'examples/early-career.profile.yaml', flags.quick ? '10' : '60'],
  { cwd: root, encoding: 'utf8' },
);
console.log(`\nThe pages (an edit to the frame, the PDF):\n${typeset.stdout}${typeset.stderr}`);
if (flags.json)
  writeFileSync(
    flags.json,
    `${JSON.stringify({ node: process.version, date: new Date().toISOString(), load: loadavg()[0], figures, typesetter: typeset.stdout }, null, 2)}\n`,
  );
