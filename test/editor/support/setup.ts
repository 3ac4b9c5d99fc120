/** mocha's browser build, in both hosts: it needs neither files nor a process, and it bundles. */
import mocha from 'mocha/mocha.js';
import { Report } from './report.ts';

mocha.setup({ ui: 'bdd', timeout: 60_000, slow: 10_000, reporter: Report as unknown as Mocha.ReporterConstructor });

export { mocha };
