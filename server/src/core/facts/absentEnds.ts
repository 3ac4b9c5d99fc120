import { type CalendarDate, compareDates, readDate } from '../reading/dates/index.ts';

/**
 * The one reading of an end that is not there. A job, a voluntary post or a project with a start and no end (left out,
 * `null` or `""`) goes on, as JSON Resume has it, unless something later in its section contradicts that.
 */
export interface Lasting {
  readonly section: string;
  readonly start: CalendarDate | null;
  /** It has a start, and nothing says an end. */
  readonly open: boolean;
  /** The kind of work people do beside another job, which a later job does not end. */
  readonly beside: boolean;
}

/** Sections whose entries go on when no end is given; a degree without an end says nothing. */
const lasting: ReadonlySet<string> = new Set(['work', 'volunteer', 'projects']);

/** Does a start say by itself that there is no end yet to be given: a single date that the calendar has and that is no plan? */
export function isOpen(start: string, end: string): boolean {
  if (start.trim() === '' || end.trim() !== '') return false;
  const reading = readDate(start, { field: true });
  const single = reading.from?.date !== undefined && reading.to === undefined;
  return single && !reading.ongoing && !reading.endOnly && !reading.expected;
}

/**
 * The entries that go on because no end is given. `json`: data of JSON Resume, where nothing can contradict it. Elsewhere a
 * job is ended by any job that certainly starts later, unless one of the two is work beside another; posts and projects run
 * side by side.
 */
export function goingOn<T extends Lasting>(entries: readonly T[], json: boolean): ReadonlySet<T> {
  let newest: CalendarDate | null = null;
  for (const { section, start, beside } of entries) {
    if (section !== 'work' || !start || beside) continue;
    if (!newest || compareDates(start, newest) === 'after') newest = start;
  }
  const contradicted = ({ section, start, beside }: T): boolean =>
    section === 'work' && !beside && newest !== null && start !== null && compareDates(newest, start) === 'after';
  return new Set(entries.filter((one) => one.open && lasting.has(one.section) && (json || !contradicted(one))));
}
