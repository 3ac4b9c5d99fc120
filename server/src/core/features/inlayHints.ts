import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import { proseIn } from '../facts/prose.ts';
import { bulletOf, dateOf } from '../facts/readings.ts';
import { timeline } from '../facts/timeline.ts';
import { inLanguage, type Language } from '../messages/language.ts';
import { type Message, say } from '../messages/message.ts';
import { globalRange, type Placed, type ProfileDocument, placedAtLine } from '../profile/document.ts';
import { modelOf } from '../profile/model.ts';
import { sectionHas } from '../profile/sections.ts';
import {
  dateSpan,
  formatDuration,
  formatMonths,
  parseCanonicalDate,
  unionMonths,
  widestInterval,
} from '../reading/dates/index.ts';
import { statedChange } from './statedChange.ts';

/**
 * The length of each role behind its last date, of all work together behind `work:`, and what a change from one figure to
 * another comes to where the sentence does not say it, for the lines of a range.
 */
export function inlayHints(
  document: ProfileDocument,
  range: Range,
  today: string,
  language: Language = 'en',
): readonly InlayHint[] {
  const now = parseCanonicalDate(today);
  if (!now || document.kind !== 'profile') return [];
  const hint = hintIn(language);
  const hints: InlayHint[] = [];
  const first = Math.max(0, placedAtLine(document, range.start.line));
  for (const placed of document.placed.slice(first)) {
    if (placed.line > range.end.line) break;
    for (const dated of modelOf(placed.segment).dated) {
      if (!sectionHas(dated.section, 'occupies') || !dated.start) continue;
      const span = dateSpan(dateOf(dated.start), dated.end ? dateOf(dated.end) : undefined, now);
      if (!span) continue;
      const text = dated.end ?? dated.start;
      hints.push(
        hint(
          globalRange(placed, text.span).end,
          formatDuration(span),
          say('How long this lasted, both months counted.'),
        ),
      );
    }
    hints.push(...changes(placed, hint));
    const work = placed.segment.keys.find((key) => key.name === 'work');
    const total = work ? totalMonths(document, today) : 0;
    if (work && total > 0) {
      const { line, character } = globalRange(placed, work.span).end;
      hints.push(
        hint(
          { line, character: character + 1 },
          formatMonths(total),
          say('All your work together; what overlaps is counted once.'),
        ),
      );
    }
  }
  return hints;
}

/** "75% less" behind "from 800 ms to 200 ms", in sentences that state no change. */
function changes(placed: Placed, hint: ReturnType<typeof hintIn>): readonly InlayHint[] {
  return proseIn(modelOf(placed.segment)).flatMap(({ text }) => {
    const { metrics, claims, english } = bulletOf(text);
    if (claims.claims.length > 0) return [];
    return metrics.flatMap((metric) => {
      const change = statedChange(metric, text.value, english);
      if (!change) return [];
      const { end } = globalRange(placed, text.part(metric.start, metric.end));
      return [hint(end, change, say('What this change comes to.'))];
    });
  });
}

/** Months that any job covers. */
function totalMonths(document: ProfileDocument, today: string): number {
  // With an entry that cannot be read just now, the rest would be a wrong sum.
  if (document.placed.some(({ segment }) => segment.problems.length > 0)) return 0;
  const spans = document.placed.flatMap(({ segment }) =>
    timeline(modelOf(segment), today).flatMap((entry) =>
      entry.section === 'work' && entry.span ? [widestInterval(entry.span)] : [],
    ),
  );
  return unionMonths(spans);
}

const hintIn =
  (language: Language) =>
  (position: InlayHint['position'], label: Message, tooltip: Message): InlayHint => ({
    position,
    label: inLanguage(label, language),
    tooltip: inLanguage(tooltip, language),
    kind: InlayHintKind.Type,
    paddingLeft: true,
  });
