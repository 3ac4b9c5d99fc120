import { placeOf, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { withWholeYears } from '../../facts/wholeYears.ts';
import { say } from '../../messages/message.ts';
import { sortItems } from '../../profile/sortItems.ts';
import {
  type DateSpan,
  narrowestInterval,
  newestFirst,
  overlapMonths,
  widestInterval,
} from '../../reading/dates/index.ts';
import { documentCheck, type Fix, type Lookup, type Rule } from '../rule.ts';

const code = 'date.order';
/** Of voluntary posts nobody expects an order: they stand by weight. */
const sections = ['work', 'education'] as const;

interface Item {
  readonly at: number;
  readonly entry: TimelineEntry;
}

/** Puts the items of a section in order, newest first; only where each is a segment of its own. */
function sorted(items: readonly Item[], lookup: Lookup): readonly Fix[] {
  const places = items.map(({ at }) => at);
  if (new Set(places).size < places.length) return [];
  const order = items
    .map((_, index) => index)
    .sort((a, b) => newestFirst(items[a]!.entry.span!, items[b]!.entry.span!) || a - b);
  const edits = sortItems((at) => lookup(at).segment, places, order);
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
  document: documentCheck<readonly TimelineEntry[]>({
    summarise(model, context) {
      const found = timeline(model, context.today).filter(({ span }) => span);
      return found.length > 0 ? found : null;
    },
    *check(summaries) {
      for (const section of sections) {
        const inSection: Item[] = [];
        for (const { at, value } of summaries)
          for (const entry of value) if (entry.section === section) inSection.push({ at, entry });
        const items = withWholeYears(inSection);
        const lasting = items.filter(({ entry }) => section === 'work' || lasts(entry));
        const [first, ...others] = lasting.filter(
          ({ entry }, index) => index > 0 && isLater(entry, lasting[index - 1]!.entry),
        );
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
          ...(whole ? { fixes: (lookup: Lookup) => sorted(items, lookup) } : {}),
        };
      }
    },
  }),
};
