import { sectionHas } from '../profile/sections.ts';
import { gapsBetween, isKnownToMonth, type MonthInterval, widestInterval } from '../reading/dates/index.ts';
import { oldestMonth } from './oldestMonth.ts';
import type { TimelineEntry } from './timeline.ts';
import { withWholeYears } from './wholeYears.ts';

/** An entry of a timeline and the index in the document of the segment that holds it. */
export interface Standing {
  readonly at: number;
  readonly entry: TimelineEntry;
}

/** A stretch of months (see `MonthInterval`) before a job, of which nothing is told. */
export interface Gap<T extends Standing = Standing> extends MonthInterval {
  /** What ended where it begins. */
  readonly before: T;
  /** Are both its ends known to their month? Else it is at least so long. */
  readonly exact: boolean;
}

/** Shorter gaps nobody asks about, in months. */
export const longestUnasked = 6;

/** Does an entry take up the time it covers? A project with dates may be what somebody did in between. */
export const fillsTime = ({ section, span }: TimelineEntry): boolean =>
  sectionHas(section, 'occupies') || (span !== null && section === 'projects');

/** Is it asked what came behind an entry: a job, or a degree whose month is known? Of voluntary posts and projects it is not. */
const isAsked = ({ section, span }: TimelineEntry): boolean =>
  section === 'work' || (section === 'education' && span?.to.precision !== 'year');

/**
 * The gaps that a reader asks about, in order of time. `all` are the entries of a document that fill time; `today` is `YYYY-MM-DD`.
 * What ended more than `maxAgeYears` ago is not asked about.
 */
export function gapsIn<T extends Standing>(
  all: readonly T[],
  { today, maxAgeYears }: { readonly today: string; readonly maxAgeYears: number },
): readonly Gap<T>[] {
  const entries = withWholeYears(all);
  // A job without dates may lie anywhere.
  if (entries.some(({ entry }) => entry.section === 'work' && !entry.span)) return [];
  const dated = entries.flatMap((one) =>
    one.entry.span ? [{ one, entry: one.entry, interval: widestInterval(one.entry.span) }] : [],
  );
  const oldest = oldestMonth(today, maxAgeYears);
  return gapsBetween(dated.map(({ interval }) => interval)).flatMap((gap): readonly Gap<T>[] => {
    const before = dated.find(({ entry, interval }) => interval.end === gap.start && isAsked(entry));
    // Before a degree, a voluntary post or a project nobody asks: people wait for terms, and do these beside much else.
    const next = dated.filter(({ interval }) => interval.start === gap.end);
    const isJobNext = next.some(({ entry }) => entry.section === 'work');
    const isDegreeNext = next.some(({ entry }) => entry.section === 'education');
    const isShort = gap.end - gap.start <= longestUnasked;
    if (isShort || gap.end < oldest || !before || !isJobNext || isDegreeNext) return [];
    const exact = isKnownToMonth(before.entry.span!.to) && next.every(({ entry }) => isKnownToMonth(entry.span!.from));
    return [{ ...gap, before: before.one, exact }];
  });
}
