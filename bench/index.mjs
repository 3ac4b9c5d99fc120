// `npm run bench [-- --quick] [--editor] [--json FILE] [--profile FILE]`: latency, memory and sizes; with `--editor` only what a
// person waits for in VS Code, from a key to the page. Merit takes turns with an empty
// server (the floor) and with VS Code's JSON server on the same data, because absolute figures drift on a shared machine:
// compare the ratios.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { profile } from './inputs.mjs';
import { jsonServer } from './peers.mjs';
import { open } from './server.mjs';

const root = resolve(import.meta.dirname, '..');
const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    editor: { type: 'boolean', default: false },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
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
  const dates = lines.flatMap((line, at) => (/startDate"?: "/.test(line) ? [at] : []));
  return [0.03, 0.5, 0.97].map((share) => {
    const line = dates[Math.min(dates.length - 1, Math.floor(dates.length * share))];
    return { line, character: lines[line].lastIndexOf('"') };
  });
}

const peerCommand = jsonServer();
const schema = readFileSync(join(root, 'schemas/profile.schema.json'), 'utf8');
/** The same data for VS Code's JSON server, which gets our schema for it. */
const asJson = (text) => JSON.stringify(parse(text), null, 2);
const json = {
  uri: 'file:///bench/profile.json',
  languageId: 'json',
  settings: { json: { validate: { enable: true }, schemas: [{ fileMatch: ['*.json'], schema: JSON.parse(schema) }] } },
};

/** Merit, the floor and, where it is there, the JSON server, each with the same document open. */
async function contenders(text) {
  return {
    merit: { ...(await open(merit, text)), text, checked: true },
    floor: { ...(await open(floor, text)), text },
    ...(peerCommand ? { json: { ...(await open(peerCommand, asJson(text), json)), text: asJson(text) } } : {}),
  };
}

const at = (position) => ({ start: position, end: position });
const back = ({ line, character }) => ({ start: { line, character }, end: { line, character: character + 1 } });

async function edits(server, rounds) {
  const took = [];
  for (let round = 0; round < rounds; round++) {
    for (const probe of probes(server.text)) {
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
  const servers = await contenders(profile(lines));
  const names = Object.keys(servers);
  const took = Object.fromEntries(names.map((name) => [name, []]));
  const cpu = Object.fromEntries(names.map((name) => [name, 0]));
  for (const name of names) await edits(servers[name], 2);
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const before = servers[name].usage();
      took[name].push(...(await edits(servers[name], 1)));
      if (before) cpu[name] += servers[name].usage().cpu - before.cpu;
    }
  }
  const told = names.map((name) => `${name} ${ms(spread(took[name]))}`).join('   ');
  const against = servers.json
    ? `   ${(spread(took.merit).p50 / spread(took.json).p50).toFixed(1)} times the JSON server`
    : '';
  say(`keystroke → diagnostics, ${lines} lines`, told + against, {
    ...spread(took.merit),
    ...Object.fromEntries(names.filter((name) => name !== 'merit').map((name) => [name, spread(took[name])])),
  });
  if (servers.merit.usage()) {
    const each = Object.fromEntries(names.map((name) => [name, (cpu[name] * 1000) / took[name].length]));
    const text = names.map((name) => `${name} ${each[name].toFixed(1)} ms`).join('   ');
    say(`CPU an edit, ${lines} lines`, text, each);
    const held = Object.fromEntries(names.map((name) => [name, servers[name].usage().megabytes]));
    const memory = names.map((name) => `${name} ${held[name].toFixed(0)} MB`).join('   ');
    say(`resident memory after ${took.merit.length} edits, ${lines} lines`, memory, held);
  }
  for (const server of Object.values(servers)) server.close();
}

/** What a person adds to a highlight: no key of it takes the text back to one that was there before. */
const typed = ' and kept the ledger in step with every ship that came and went, night and day, for two years';

async function typing(lines) {
  const text = profile(lines, { distinct: true });
  const rows = text.split('\n');
  const written = rows.filter((row) => row.startsWith('      - ')).map((row) => row.slice(8));
  // Six from all over the file; the first two wake what sleeps.
  const highlights = [0, 1, 2, 3, 4, 5].map((part) => written[Math.floor((written.length * (part + 0.5)) / 6)]);
  const servers = await contenders(text);
  const names = Object.keys(servers);
  const took = Object.fromEntries(names.map((name) => [name, []]));
  const cpu = Object.fromEntries(names.map((name) => [name, 0]));
  for (const [round, highlight] of highlights.entries()) {
    // Before its last letter, since a blank at the end of a text is none of it.
    const places = names.map((name) => {
      const { text: own } = servers[name];
      const before = own.slice(0, own.indexOf(highlight) + highlight.length - 1).split('\n');
      return { line: before.length - 1, character: before.at(-1).length };
    });
    for (const [index, key] of [...typed].entries()) {
      for (const [which, name] of names.entries()) {
        const { line, character } = places[which];
        const before = servers[name].usage();
        const { took: waited } = await servers[name].edit(at({ line, character: character + index }), key);
        if (round < 2) continue;
        took[name].push(waited);
        if (before) cpu[name] += servers[name].usage().cpu - before.cpu;
      }
    }
  }
  const told = names.map((name) => `${name} ${ms(spread(took[name]))}`).join('   ');
  const each = names.map((name) => `${name} ${((cpu[name] * 1000) / took[name].length).toFixed(1)}`).join(', ');
  say(`a letter in a highlight → diagnostics, ${lines} lines`, `${told}   (CPU ${each} ms)`, {
    ...Object.fromEntries(names.map((name) => [name, spread(took[name])])),
  });
  for (const server of Object.values(servers)) server.close();
}

async function peer(rounds) {
  const text = profile(1500);
  const servers = { merit: await open(merit, text), yaml: await open(yaml, text, { pull: false }) };
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
  const took = { merit: [], floor: [], json: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, server] of Object.entries(await contenders(text))) {
      took[name].push(server.started);
      server.close();
    }
  }
  const ratio = spread(took.merit).p50 / spread(took.floor).p50;
  const against = took.json
    ? `, ${(spread(took.merit).p50 / spread(took.json).p50).toFixed(2)} times the JSON server`
    : '';
  say(
    `start → first diagnostics, ${lines} lines`,
    `${ms(spread(took.merit))}, ${ratio.toFixed(2)} times the floor${against}`,
    { ...spread(took.merit), ratio },
  );
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
  for (const file of ['server.main.js', 'server.worker.js', 'cli.main.js', 'client.js', 'webview.js']) {
    say(
      `dist/${file}`,
      `${(statSync(join(root, 'dist', file)).size / 1024).toFixed(0)} KB`,
      statSync(join(root, 'dist', file)).size,
    );
  }
}

function save(typesetter) {
  if (!flags.json) return;
  const facts = { node: process.version, date: new Date().toISOString(), load: loadavg()[0], figures, typesetter };
  writeFileSync(flags.json, `${JSON.stringify(facts, null, 2)}\n`);
}

execFileSync(node, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
if (flags.editor) {
  const { editorLatency } = await import('./editor.mjs');
  const { firstPage } = await import('./firstPage.mjs');
  const sayTimes = (what, took) => say(what, ms(spread(took)), spread(took));
  await firstPage({ rounds: flags.quick ? 2 : 5, lines: 130, say: sayTimes });
  await editorLatency({ keys: flags.quick ? 25 : 65, say: sayTimes });
  save('');
  process.exit(0);
}
const rounds = flags.quick ? 3 : 15;
console.log(`Node ${process.version}, load ${loadavg()[0].toFixed(1)}; p50 / p95\n`);
for (const lines of [150, 1500, 15000]) await keystrokes(lines, rounds);
for (const lines of [150, 1500, 15000]) await typing(lines);
await peer(flags.quick ? 2 : 6);
for (const lines of [150, 1500, 15000]) await starts(lines, flags.quick ? 3 : 7);
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
save(typeset.stdout);
