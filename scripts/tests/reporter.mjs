// A quiet mocha reporter: failures as they happen, one line at the end, and the counts as JSON for `npm test`.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export default class Quiet extends Mocha.reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    const counts = { passed: 0, failed: 0 };
    runner.on('pass', (test) => {
      counts.passed += 1;
      if (process.env.MERIT_VERBOSE) console.log(`    ✓ ${test.titlePath().join(' › ')} (${test.duration} ms)`);
    });
    runner.on('pending', (test) => {
      counts.failed += 1;
      console.log(`    ✗ ${test.titlePath().join(' › ')}\n        skipped: a test that does not run proves nothing`);
    });
    runner.on('fail', (test, error) => {
      counts.failed += 1;
      console.log(`    ✗ ${test.titlePath().join(' › ')}`);
      const diff =
        error.showDiff !== false && error.expected !== undefined
          ? Mocha.reporters.Base.generateDiff(text(error.actual), text(error.expected))
          : '';
      console.log(
        `${error.stack ?? error.message ?? error}${diff}`
          .split('\n')
          .slice(0, 40)
          .join('\n')
          .replace(/^/gm, '        '),
      );
    });
    runner.once('end', () => {
      if (process.env.MERIT_RESULTS) writeFileSync(process.env.MERIT_RESULTS, JSON.stringify(counts));
    });
  }
}

function text(value) {
  return typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? String(value));
}
