import type { Position, Range } from 'vscode-languageserver-types';
import { dateOf } from '../facts/readings.ts';
import { type TimelineEntry, timeline } from '../facts/timeline.ts';
import { inLanguage, type Language } from '../messages/language.ts';
import { type Message, say } from '../messages/message.ts';
import { globalRange, localOffset, type ProfileDocument, placedAtLine } from '../profile/document.ts';
import { modelOf } from '../profile/model.ts';
import {
  formatDuration,
  formatMonths,
  type MonthInterval,
  narrowestInterval,
  overlapMonths,
  toCanonical,
} from '../reading/dates/index.ts';

const mostOverlaps = 3;

/** The name of the other entry, and the months it shares, longest first. */
function overlaps(document: ProfileDocument, own: TimelineEntry, at: number, today: string): readonly Message[] {
  if (!own.span) return [];
  const interval: MonthInterval = narrowestInterval(own.span);
  return document.placed
    .flatMap(({ segment }, index) =>
      timeline(modelOf(segment), today).flatMap((other) => {
        const itself = index === at && other.index === own.index && other.section === own.section;
        if (itself || other.section !== own.section || !other.span) return [];
        const months = overlapMonths(interval, narrowestInterval(other.span));
        // A month in which one job ended and the next began is shared by both.
        return months > 1 ? [{ months, name: other.organization || other.title }] : [];
      }),
    )
    .sort((a, b) => b.months - a.months)
    .slice(0, mostOverlaps)
    .map(({ months, name }) =>
      say('overlaps {name} by {length}', {
        name: name === '' ? say('another entry') : name,
        length: formatMonths(months),
      }),
    );
}

/**
 * What a start or end date says: how it is read where that is not plain, how long the entry lasted, and what it
 * overlaps. Null where no such date stands.
 */
export function dateAt(
  document: ProfileDocument,
  position: Position,
  today: string,
  language: Language,
): { text: string; range: Range } | null {
  const at = placedAtLine(document, position.line);
  const placed = document.placed[at];
  if (!placed) return null;
  const offset = localOffset(placed, position);
  const model = modelOf(placed.segment);
  const index = model.dated.findIndex(({ start, end }) =>
    [start, end].some((date) => date && date.span.start <= offset && offset <= date.span.end),
  );
  const dated = model.dated[index];
  if (!dated) return null;
  const onEnd = dated.end && dated.end.span.start <= offset && offset <= dated.end.span.end;
  const date = (onEnd ? dated.end : dated.start)!;
  const reading = dateOf(date);
  const canonical = toCanonical(reading);
  const read =
    !reading.canonical && canonical !== undefined
      ? say('`{written}` reads as `{canonical}`.', { written: date.value.replaceAll('`', "'"), canonical })
      : null;
  const own = timeline(model, today).find((entry) => entry.index === index);
  const facts = own?.span
    ? [
        own.span.ongoing
          ? say('**{length}** so far', { length: formatDuration(own.span) })
          : say('**{length}**', { length: formatDuration(own.span) }),
        ...overlaps(document, own, at, today),
      ]
    : [];
  const told = facts.map((fact) => inLanguage(fact, language)).join(', ');
  const text = [told === '' ? '' : `${told}.`, read === null ? '' : inLanguage(read, language)]
    .filter((part) => part !== '')
    .join('\n\n');
  return text === '' ? null : { text, range: globalRange(placed, date.span) };
}
