import { underlined } from './check.ts';
import { findings } from './sentences.ts';

/** A job as a test needs it. */
export interface Job {
  readonly name?: string;
  readonly position?: string;
  readonly start?: string;
  readonly end?: string;
}

/** A profile of jobs as YAML written by hand would be. */
export const jobs = (...list: readonly Job[]): string =>
  `work:\n${list
    .map(({ name = 'Quayside Bank', position, start, end }) =>
      [
        `  - name: ${name}\n`,
        position ? `    position: ${position}\n` : '',
        start ? `    startDate: ${start}\n` : '',
        end ? `    endDate: ${end}\n` : '',
      ].join(''),
    )
    .join('')}`;

/** What a rule underlines in a text. */
export const said = (code: string, text: string): readonly string[] =>
  findings(code, text).map((one) => underlined(text, one));
/** A job that goes on. */
export const current: Job = { start: '2021-03', end: 'present' };
