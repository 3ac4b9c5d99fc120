// `npm test`: everything, on a fresh clone too. Ends with one line, `N passed, N failed`.
//   npm test -- [--only NAME]… [--part TEXT] [--no-build]     NAME is a step or suite, such as core, packaging, editor
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './host/dependencies.mjs';
import { stopAll } from './host/run.mjs';
import { suites } from './tests/suites.mjs';

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    part: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
});

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const total = { passed: 0, failed: 0 };
const began = Date.now();

async function runOne({ name, run, besides }) {
  console.log(`▸ ${name}`);
  // Suites side by side do not speak into each other.
  const told = [];
  const say = besides ? (line) => told.push(line) : (line) => console.log(line);
  const since = Date.now();
  let counts;
  try {
    counts = await run(say);
  } catch (error) {
    say(`    ${error.stack ?? error}`);
    counts = { passed: 0, failed: 1 };
  }
  for (const line of told) console.log(line);
  total.passed += counts.passed;
  total.failed += counts.failed;
  const tests = counts.passed + counts.failed;
  const summary = tests === 0 ? 'fine' : `${counts.passed} passed, ${counts.failed} failed`;
  console.log(`  ${name}: ${summary}, in ${seconds(since)}`);
  return counts.failed === 0;
}

/** Suites that may run side by side, two at a time: a machine with two cores has no more to give. */
async function runBeside(suites) {
  const left = [...suites];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) await runOne(next);
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane));
}

try {
  await ensureDependencies();
  const all = await suites(flags.part);
  const names = [...new Set(all.map(({ group }) => group))];
  for (const name of flags.only)
    if (!names.includes(name)) throw new Error(`There is no suite ${name}. There are: ${names.join(', ')}`);
  const wanted = all.filter(
    ({ group }) =>
      (flags.only.length === 0 || flags.only.includes(group) || group === 'build') &&
      !(group === 'build' && flags['no-build']),
  );
  for (let at = 0; at < wanted.length; at++) {
    const end = wanted.findIndex(({ besides }, index) => index >= at && !besides);
    const together = wanted.slice(at, end === -1 ? undefined : end);
    if (together.length > 1) {
      await runBeside(together);
      at += together.length - 1;
    } else if (!(await runOne(wanted[at])) && wanted[at].group === 'build') break;
  }
} catch (error) {
  console.error(error.message);
  total.failed += 1;
}
stopAll();
console.log(`\nin ${seconds(began)}\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
