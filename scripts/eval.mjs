// Measures how well Merit reads labelled lines.
//   npm run eval                      the small set in test/eval and an example read back from its outputs; fails when a score is under its floor (floors.json)
//   npm run eval -- --import FOLDER [--verbose] [--only TEXT]   imports: labelled files, texts with their transcriptions, or profiles to render and read back
//   npm run eval -- DIR [--verbose]   any directory with bullets.jsonl, dates.jsonl, claims.jsonl, tech.jsonl, tech_hard.jsonl …; --verbose lists misses
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { shared } from './esbuild-options.mjs';
import { measureAlarms } from './eval/alarms.mjs';
import { measureBullets } from './eval/bullets.mjs';
import { measureClaims } from './eval/claims.mjs';
import { measureDates } from './eval/dates.mjs';
import { importCore, modules as importModules } from './eval/import/core.mjs';
import { measureImports } from './eval/import/index.mjs';
import { measureRoundTrips } from './eval/roundTrips.mjs';
import { measureSeeds } from './eval/seeds.mjs';
import { measureTechnologies } from './eval/technologies.mjs';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean' }, import: { type: 'string' }, only: { type: 'string' } },
});
const own = join(root, 'test/eval');
const directory = positionals[0] ? resolve(positionals[0]) : own;

/** The profile of `examples` that is rendered and read back. */
const EXAMPLE = 'platform-engineer';

/** What it takes to judge a whole profile. */
const JUDGING = ['profile/document.ts', 'analysis/analyzer.ts', 'rules/index.ts', 'rules/settings.ts'];

/** What is measured: a file of rows, the core module (or modules) that read it, and the function that scores it. */
const TASKS = [
  {
    file: 'bullets.jsonl',
    module: 'reading/bullet.ts',
    measure: (rows, core) => measureBullets(rows, core.readBullet),
  },
  {
    file: 'bullets_non_english.jsonl',
    module: 'reading/bullet.ts',
    measure: (rows, core) => measureBullets(rows, core.readBullet),
  },
  {
    file: 'traps_synthetic.jsonl',
    module: 'reading/bullet.ts',
    measure: (rows, core) => measureBullets(rows, core.readBullet),
  },
  { file: 'dates.jsonl', module: 'reading/dates/index.ts', measure: (rows, core) => measureDates(rows, core.readDate) },
  {
    file: 'claims.jsonl',
    module: 'reading/claims/index.ts',
    measure: (rows, core) => measureClaims(rows, core.inspectClaim),
  },
  {
    file: 'tech.jsonl',
    module: 'reading/technologies/index.ts',
    measure: (rows, core) => measureTechnologies(rows, core.readTechnologies),
  },
  {
    file: 'tech_hard.jsonl',
    module: 'reading/technologies/index.ts',
    measure: (rows, core) => measureTechnologies(rows, core.readTechnologies),
  },
  {
    file: 'bullets.jsonl',
    title: 'alarms',
    module: JUDGING,
    measure: (rows, core) => measureAlarms(rows, core, join(root, 'examples')),
  },
  {
    file: 'seeds_expected.jsonl',
    module: JUDGING,
    measure: (rows, core) => measureSeeds(rows, core, join(directory, '../seeds')),
  },
];

async function readRows(file) {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}

/** Bundles modules of the server, which exist, as `name`, and loads them. */
async function loadCore(modules, folder, name = 'core') {
  const outfile = join(folder, `${name}.mjs`);
  await esbuild.build({
    ...shared,
    stdin: {
      contents: modules.map((module) => `export * from './server/src/${module}';`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    platform: 'node',
    format: 'esm',
    sourcemap: false,
    mainFields: ['module', 'main'],
  });
  return import(pathToFileURL(outfile).href);
}

const folder = await mkdtemp(join(tmpdir(), 'merit-eval-'));
try {
  if (values.import) {
    const core = importCore(await loadCore(importModules, folder), join(root, 'dist'));
    try {
      await measureImports(resolve(values.import), core, values);
    } finally {
      await core.end();
    }
  } else await measureReading();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measureReading() {
  const tasks = TASKS.filter(
    (task) =>
      existsSync(join(directory, task.file)) &&
      [task.module].flat().every((module) => existsSync(join(root, 'server/src/core', module))),
  );
  const core = await loadCore(
    [...new Set(tasks.flatMap((task) => task.module))].map((module) => `core/${module}`),
    folder,
  );
  const results = {};
  const tell = (title, { scores, lines, misses }) => {
    results[title] = scores;
    for (const line of lines) console.log(line);
    for (const [name, score] of Object.entries(scores)) console.log(`  ${name.padEnd(38)} ${score.toFixed(3)}`);
    if (values.verbose) for (const miss of misses) console.log(`  - ${miss}`);
  };
  for (const { file, title = file, measure } of tasks) {
    const rows = await readRows(join(directory, file));
    console.log(`${title} (${rows.length} rows)`);
    tell(title, measure(rows, core));
  }
  if (directory !== own) return;
  const title = 'round trips';
  console.log(`${title} (${EXAMPLE})`);
  const io = importCore(await loadCore(importModules, folder, 'import'), join(root, 'dist'), ['classic']);
  try {
    tell(title, await measureRoundTrips(join(root, 'examples'), EXAMPLE, io));
  } finally {
    await io.end();
  }
  process.exitCode = await underFloor(results);
}

/** 1 when a score of the project's own set is missing or under its floor. */
async function underFloor(results) {
  const floors = JSON.parse(await readFile(join(own, 'floors.json'), 'utf8'));
  let failed = 0;
  for (const [file, scores] of Object.entries(floors))
    for (const [name, floor] of Object.entries(scores)) {
      const score = results[file]?.[name];
      if (score !== undefined && score >= floor) continue;
      console.error(`${file}: ${name} is ${score?.toFixed(3) ?? 'not measured'}, under its floor ${floor}`);
      failed = 1;
    }
  return failed;
}
