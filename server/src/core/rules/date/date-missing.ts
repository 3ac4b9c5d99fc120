import { oldestMonth } from '../../facts/oldestMonth.ts';
import { doubtfulEnds } from '../../facts/openEnds.ts';
import { nameOf, placeOf, type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { isEmptyEntry, tellsTime } from '../../facts/toldDates.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Dated } from '../../profile/model.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import { listSections, sectionHas } from '../../profile/sections.ts';
import { isUnread, type Segment } from '../../profile/segment.ts';
import { monthIndex } from '../../reading/dates/index.ts';
import { insertKey } from '../../yaml/edit/index.ts';
import { documentCheck, type Fix, type Rule } from '../rule.ts';

const code = 'date.missing';

/** Where this many entries have no dates, and no other entry of the section has one, it is said once. */
const habit = 4;

/** A key `endDate: present` behind the start. */
function addPresent(segment: Segment, { start }: Dated): readonly Fix[] {
  if (!start) return [];
  const edit = insertKey(segment, nodeAt(segment, start.path.slice(0, -1)), 'endDate', 'present', 'startDate');
  return [{ title: say('Add `endDate: present`'), safe: false, edits: [edit] }];
}

/** Years of work after which nobody asks when somebody studied. */
const seasonedYears = 15;

interface Share {
  readonly entries: readonly TimelineEntry[];
  /** Indexes of the entries whose time stands elsewhere than in the dates, or in what cannot be read, and of those that are empty. */
  readonly told: readonly number[];
}

interface Item {
  readonly at: number;
  readonly entry: TimelineEntry;
  readonly told: boolean;
}

function questionAbout(section: string, together: boolean): Message {
  if (section === 'education')
    return together
      ? say('When did you study there? A year for each is enough.')
      : say('When did you study here? A year is enough.');
  return together
    ? say('When were these roles? A year for each is enough.')
    : say('When was this role? A year is enough.');
}

/**
 * Entries without any date: each by itself, or all of a section in one. Who has worked since before `oldest` leaves the years of a degree
 * out on purpose, and is advised to.
 */
function* undated(items: readonly Item[], oldest: number) {
  const seasoned = items.some(
    ({ entry: { section, start } }) => section === 'work' && start !== null && monthIndex(start.year, 12) < oldest,
  );
  const undatedItems = items.filter(
    ({ entry, told }) => !told && !entry.hasStart && !entry.hasEnd && !(seasoned && entry.section === 'education'),
  );
  if (undatedItems.length === 0) return;
  for (const section of listSections) {
    const without = undatedItems.filter(({ entry }) => entry.section === section);
    if (without.length === 0) continue;
    const all = items.filter(({ entry }) => entry.section === section);
    const together = without.length >= habit && without.length === all.length;
    for (const { at, entry } of together ? without.slice(0, 1) : without) {
      yield { code, message: questionAbout(section, together), at, place: placeOf('anchor', entry.index) };
    }
  }
}

export const dateMissing: Rule = {
  code,
  summary: 'A role or a degree without dates, or an older role that does not say when it ended.',
  rationale:
    'Readers look for dates first and assume the worst where there are none. The newest role without an end goes on, as everybody reads it; of an older one nobody knows. Degrees of people who have worked for more than fifteen years need no date.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'education:\n  - institution: TU Delft\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: 2023-05\n  - name: Helix Bioworks\n    startDate: 2019-01\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2021-03\n    endDate: present\n',
      'education:\n  - institution: TU Delft\n    endDate: 2019\n',
      'education:\n  - institution: TU Delft\n    graduationDate: June 2019\n',
    ],
  },
  document: documentCheck<Share>({
    summarise(model, context, segment) {
      const entries = timeline(model, context.today).filter(({ section }) => sectionHas(section, 'occupies'));
      if (entries.length === 0) return null;
      const told = entries.flatMap(({ index, section, hasStart, hasEnd }) => {
        if (hasStart || hasEnd) return [];
        const node = nodeAt(segment, model.dated[index]?.path ?? []);
        return tellsTime(section, node) || isEmptyEntry(node) || isUnread(segment) ? [index] : [];
      });
      return { entries, told };
    },
    *check(summaries, context) {
      const items = summaries.flatMap(({ at, value }) =>
        value.entries.map((entry): Item => ({ at, entry, told: value.told.includes(entry.index) })),
      );
      yield* undated(items, oldestMonth(context.today, seasonedYears));
      const doubtful = doubtfulEnds(
        items.map(({ entry }) => entry),
        context.json,
      );
      for (const { at, entry } of items) {
        const later = doubtful.get(entry);
        if (!later) continue;
        yield {
          code,
          message: say(
            'No end is given, and {later} began later. If this goes on, write `endDate: present`; else say when it ended.',
            { later: nameOf(later) },
          ),
          at,
          place: placeOf('start', entry.index),
          fixes: (lookup) => {
            const { model, segment } = lookup(at);
            const dated = model.dated[entry.index];
            return dated ? addPresent(segment, dated) : [];
          },
        };
      }
    },
  }),
};
