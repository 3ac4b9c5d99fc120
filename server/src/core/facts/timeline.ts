import { type Message, say, verbatim } from '../messages/message.ts';
import type { Dated, Model } from '../profile/model.ts';
import type { Place } from '../profile/place.ts';
import type { Text } from '../profile/text.ts';
import { type DateSpan, dateSpan, parseCanonicalDate } from '../reading/dates/index.ts';
import { plainText } from '../reading/tokens.ts';
import { isOpen, type Lasting } from './absentEnds.ts';
import { isSameEmployer } from './employers.ts';
import { dateOf } from './readings.ts';
import { beginsAsSideWork, isSideWork } from './sideWork.ts';

/** One dated entry as plain data, for rules that compare entries. */
export interface TimelineEntry extends Lasting {
  /** Index in the model's `dated`. */
  readonly index: number;
  readonly title: string;
  readonly organization: string;
  /** What it covers, until today where no end is given (see `goingOn`); null where a date is missing or refused. */
  readonly span: DateSpan | null;
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
  readonly expected: boolean;
}

const value = (text: Text | null): string => text?.value.trim() ?? '';

const known = new WeakMap<Model, { readonly today: string; readonly entries: readonly TimelineEntry[] }>();

/** Everything dated in a segment, read once a day: many rules ask. `today` is `YYYY-MM-DD`. */
export function timeline(model: Model, today: string): readonly TimelineEntry[] {
  const before = known.get(model);
  if (before?.today === today) return before.entries;
  const entries = read(model, today);
  known.set(model, { today, entries });
  return entries;
}

function read(model: Model, today: string): readonly TimelineEntry[] {
  const now = parseCanonicalDate(today);
  return model.dated.map((dated, index) => {
    const start = dated.start ? dateOf(dated.start) : null;
    const end = dated.end ? dateOf(dated.end) : undefined;
    const [title, organization] = [value(dated.title), value(dated.organization)];
    return {
      section: dated.section,
      index,
      title,
      organization,
      span: start && now ? (dateSpan(start, end, now) ?? null) : null,
      start: start?.from?.date ?? null,
      open: isOpen(value(dated.start), value(dated.end)),
      beside: isSideWork(title, organization) || beginsAsSideWork(value(dated.summary)),
      hasStart: dated.start !== null,
      hasEnd: dated.end !== null,
      expected: dated.expected || start?.expected === true || end?.expected === true,
    };
  });
}

/** Where an entry of the timeline is shown: its end, its start, or the entry's own name. */
export function placeOf(which: 'end' | 'start' | 'anchor', index: number): (model: Model) => Place | null {
  return (model) => {
    const dated: Dated | undefined = model.dated[index];
    if (!dated) return null;
    const text = which === 'end' ? (dated.end ?? dated.start) : which === 'start' ? dated.start : null;
    return text ? { span: text.span, path: text.path } : { span: dated.anchor, path: dated.path };
  };
}

/** Are both at one employer, by whatever form of its name? Entries that name none are not known to be. */
export const sameEmployer = (a: TimelineEntry, b: TimelineEntry): boolean =>
  isSameEmployer(a.organization, b.organization);

/** How an entry is named in a sentence about another. */
export const nameOf = ({ organization, title }: TimelineEntry): Message =>
  organization || title ? verbatim(plainText(organization || title)) : say('another job');
