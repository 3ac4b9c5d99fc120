import type { Position, TextEdit } from 'vscode-languageserver-types';
import { dateIn, dateOf } from '../../facts/readings.ts';
import { type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { type DatedItem, newestFirstOrder, type TimeOrder } from '../../facts/timeOrder.ts';
import { withWholeYears } from '../../facts/wholeYears.ts';
import { globalRange, type ProfileDocument } from '../../profile/document.ts';
import { modelOf } from '../../profile/model.ts';
import { isListSection, sectionHas } from '../../profile/sections.ts';
import type { Segment } from '../../profile/segment.ts';
import { sortItems } from '../../profile/sortItems.ts';
import type { CalendarDate, DateSpan } from '../../reading/dates/index.ts';
import { property, type YamlNode } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { sectionAt } from '../sectionAt.ts';

/** The keys of entries that have one date, by what the format calls it. */
const dayKeys = ['date', 'releaseDate'];

const onOneDay = (date: CalendarDate | undefined): DateSpan | null =>
  date ? { from: date, to: date, ongoing: false } : null;

/** The date of an award, a talk, a paper. */
function dayOf(node: YamlNode): DateSpan | null {
  const written = dayKeys.map((key) => sourceOf(property(node, key)?.value)).find((one) => one !== null);
  return written ? onOneDay(dateIn(written, undefined).from?.date) : null;
}

/** The dated entries of a section with a start and an end; where only the end stands there, it counts. */
function spansIn(document: ProfileDocument, section: string, today: string): readonly DatedItem[] {
  const found = document.placed.flatMap(({ segment }, at) => {
    const model = modelOf(segment);
    return timeline(model, today).flatMap((one) => {
      if (one.section !== section) return [];
      const { path, end } = model.dated[one.index]!;
      const alone = !one.hasStart && end ? onOneDay(dateOf(end).from?.date) : null;
      const entry: TimelineEntry = { ...one, span: one.span ?? alone };
      return [{ at, path, entry }];
    });
  });
  return withWholeYears(found).flatMap(({ at, path, entry: { span } }) => {
    const [, index, , role] = path as readonly [string, number, string?, number?];
    return span ? [{ at, index, role: role ?? null, span }] : [];
  });
}

const daysIn = (document: ProfileDocument, section: string): readonly DatedItem[] =>
  document.placed.flatMap(({ segment }, at) =>
    segment.entries.flatMap(({ section: own, index, node }) => {
      const span = own === section && index !== null ? dayOf(node) : null;
      return span && index !== null ? [{ at, index, role: null, span }] : [];
    }),
  );

/** A section that is not in the order of time, and what it takes to put it so. */
export interface Unsorted {
  readonly order: TimeOrder;
  /** Lists of lines without a fault, whose items alone are moved: that they can be is known without making the edits. */
  readonly plain: boolean;
  /** How many characters of the document are to be read again for it. */
  readonly length: number;
}

const known = new WeakMap<ProfileDocument, Map<string, Unsorted | null>>();

const segmentsOf =
  ({ placed }: ProfileDocument) =>
  (at: number): Segment =>
    placed[at]!.segment;

/** The section at a position, where its entries do not stand newest first. Looked up once for each version of the document. */
export function unsortedAt(document: ProfileDocument, position: Position, today: string): Unsorted | null {
  const section = document.kind === 'profile' ? sectionAt(document, position) : undefined;
  if (section === undefined || !isListSection(section)) return null;
  const sections = known.get(document) ?? new Map<string, Unsorted | null>();
  known.set(document, sections);
  const before = sections.get(section);
  if (before !== undefined) return before;
  const dated = sectionHas(section, 'span') ? spansIn(document, section, today) : daysIn(document, section);
  const order = newestFirstOrder(section, dated, segmentsOf(document));
  const length = (order?.places ?? []).reduce((sum, at) => sum + document.placed[at]!.segment.text.length, 0);
  const found = order && { order, plain: isPlain(order, segmentsOf(document)), length };
  sections.set(section, found);
  return found;
}

const isPlain = ({ places, sortings }: TimeOrder, segmentAt: (at: number) => Segment): boolean =>
  places.length > 1 && sortings.length === 1 && places.every((at) => segmentAt(at).problems.length === 0);

const made = new WeakMap<Unsorted, readonly TextEdit[] | null>();

/** The edits that sort it, newest first; null where it cannot be sorted as lines. */
export function sortedEdits(document: ProfileDocument, unsorted: Unsorted): readonly TextEdit[] | null {
  const before = made.get(unsorted);
  if (before !== undefined) return before;
  const { places, sortings } = unsorted.order;
  const edits = sortItems(segmentsOf(document), places, sortings);
  const found =
    edits?.map(({ at = places[0]!, span, newText }) => ({
      range: globalRange(document.placed[at]!, span),
      newText,
    })) ?? null;
  made.set(unsorted, found);
  return found;
}
