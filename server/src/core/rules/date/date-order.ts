import { placeOf, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { type DatedItem, newestFirstOrder } from '../../facts/timeOrder.ts';
import { withWholeYears } from '../../facts/wholeYears.ts';
import { say } from '../../messages/message.ts';
import type { Segment } from '../../profile/segment.ts';
import { sortItems } from '../../profile/sortItems.ts';
import {
  type DateSpan,
  narrowestInterval,
  newestFirst,
  overlapMonths,
  widestInterval,
} from '../../reading/dates/index.ts';
import { oncePerVersion } from '../oncePerVersion.ts';
import { documentCheck, type Fix, type Lookup, type Rule } from '../rule.ts';

const code = 'date.order';
/** Of voluntary posts nobody expects an order: they stand by weight. */
const sections = ['work', 'education'] as const;

/** An entry, and which one of its segment it stands in: the roles of a job are in one. */
interface Ordered extends TimelineEntry {
  readonly job: number;
}

interface Item {
  readonly at: number;
  readonly entry: Ordered;
}

/** Puts the entries of a section in order, newest first, and the roles of each job; a job stands where its newest role does. */
function sortedNewestFirst(section: string, items: readonly Item[], lookup: Lookup): readonly Fix[] {
  const segmentAt = (at: number): Segment => lookup(at).segment;
  const dated = items.map(({ at, entry }): DatedItem => {
    const [, index, , role] = lookup(at).model.dated[entry.index]!.path as readonly [string, number, string?, number?];
    return { at, index, role: role ?? null, span: entry.span! };
  });
  const order = newestFirstOrder(section, dated, segmentAt);
  const edits = order && sortItems(segmentAt, order.places, order.sortings);
  return edits ? [{ title: say('Sort these entries newest first'), safe: false, edits }] : [];
}

/** Months that two jobs in a row may share while one is handed over; of years, the narrowest reading shares one at most. */
const handover = 2;

const byYear = ({ from, to, ongoing }: DateSpan): boolean =>
  from.precision === 'year' || (!ongoing && to.precision === 'year');

/** Did an entry follow another in time? What ran beside it did not: two that overlap may stand in either order. */
function isLater({ span }: TimelineEntry, above: TimelineEntry): boolean {
  if (!span || !above.span || above.span.ongoing || newestFirst(above.span, span) <= 0) return false;
  const [here, there] = [narrowestInterval(span), narrowestInterval(above.span)];
  const shared = byYear(span) || byYear(above.span) ? 1 : handover;
  return here.start > there.start && overlapMonths(here, there) <= shared;
}

const isOneJob = (a: Item, b: Item): boolean => a.at === b.at && a.entry.job === b.entry.job;

/**
 * Does an entry stand below one that it followed in time? A role is held against the role above it, a job by its newest role
 * against the newest of the job above: who comes back to an employer has older roles there than elsewhere.
 */
function isBelowOlder(items: readonly Item[], index: number): boolean {
  const [item, above] = [items[index]!, items[index - 1]];
  if (!above) return false;
  if (isOneJob(item, above)) return isLater(item.entry, above.entry);
  return isLater(newestOf(items, index, 1).entry, newestOf(items, index - 1, -1).entry);
}

/** The newest of the entries of one job, from the one at an index on, down (1) or up (-1). */
function newestOf(items: readonly Item[], index: number, step: 1 | -1): Item {
  let newest = items[index]!;
  for (let at = index + step; items[at] && isOneJob(items[at]!, newest); at += step)
    if (newestFirst(items[at]!.entry.span!, newest.entry.span!) < 0) newest = items[at]!;
  return newest;
}

/** Months from which a degree or a voluntary post is one. People put courses and events behind them, in any order. */
const shortest = 4;

const lasts = ({ span }: TimelineEntry): boolean => {
  if (!span) return true;
  const { start, end } = widestInterval(span);
  return end - start >= shortest;
};

export const dateOrder: Rule = {
  code,
  summary: 'Entries that are not newest first; said once for each section.',
  rationale: 'Readers look at the top for what you do now. In any other order the first thing they see is old.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'work:\n  - name: Helix Bioworks\n    startDate: 2019-01\n    endDate: 2021-02\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: present\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: present\n  - name: Helix Bioworks\n    startDate: 2019-01\n    endDate: 2021-02\n',
    ],
  },
  document: documentCheck<readonly Ordered[]>({
    summarise(model, context) {
      const found = timeline(model, context.today)
        .filter(({ span }) => span)
        .map((entry) => ({ ...entry, job: Number(model.dated[entry.index]!.path[1]) }));
      return found.length > 0 ? found : null;
    },
    *check(summaries) {
      for (const section of sections) {
        const inSection: Item[] = [];
        for (const { at, value } of summaries)
          for (const entry of value) if (entry.section === section) inSection.push({ at, entry });
        const items = withWholeYears(inSection);
        const lasting = items.filter(({ entry }) => section === 'work' || lasts(entry));
        const [first, ...others] = lasting.filter((_, index) => isBelowOlder(lasting, index));
        if (!first) continue;
        const whole = items.every(({ entry }) => entry.span);
        const throughout = lasting.length > 2 && others.length === lasting.length - 2;
        yield {
          code,
          message: throughout
            ? say('These entries stand oldest first. Newest first is what readers expect.')
            : say('This is newer than the entry above it. Newest first is what readers expect.'),
          at: first.at,
          place: placeOf('start', first.entry.index),
          related: others.map(({ at, entry }) => ({
            message: say('Newer than the one above it, too.'),
            at,
            place: placeOf('start', entry.index),
          })),
          ...(whole ? { fixes: oncePerVersion((lookup) => sortedNewestFirst(section, items, lookup)) } : {}),
        };
      }
    },
  }),
};
