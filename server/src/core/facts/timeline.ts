import type { Dated, Model } from '../profile/model.ts';
import type { Place } from '../profile/place.ts';
import type { Text } from '../profile/text.ts';
import { type DateSpan, dateSpan, parseCanonicalDate } from '../reading/dates/index.ts';
import { isOpen, type Lasting } from './absentEnds.ts';
import { isSameEmployer } from './employers.ts';
import { dateOf } from './readings.ts';

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

/** Everything dated in a segment. `today` is `YYYY-MM-DD`. */
export function timeline(model: Model, today: string): readonly TimelineEntry[] {
  const now = parseCanonicalDate(today);
  return model.dated.map((dated, index) => {
    const start = dated.start ? dateOf(dated.start) : null;
    const end = dated.end ? dateOf(dated.end) : undefined;
    return {
      section: dated.section,
      index,
      title: value(dated.title),
      organization: value(dated.organization),
      span: start && now ? (dateSpan(start, end, now) ?? null) : null,
      start: start?.from?.date ?? null,
      open: isOpen(value(dated.start), value(dated.end)),
      beside: isBeside({ title: value(dated.title), organization: value(dated.organization) }),
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

const beside =
  /\b(?:part[\s-]?time|freelanc\w*|self[\s-]?employed|contract(?:or)?|consult\w*|advis[eo]r|mentor|tutor|board|trustee|founder|co-?founder|volunteer\w*|intern(?:ship)?|teaching|assistant|lecturer|working student|werkstudent\w*|maintainer|open[\s-]source|reserve)\b/i;

/** Is this the kind of work people do beside another job? */
export const isBeside = ({ title, organization }: Pick<TimelineEntry, 'title' | 'organization'>): boolean =>
  beside.test(`${title} ${organization}`);
