import { technologiesIn } from '../../facts/technologies.ts';
import type { Text } from '../../profile/text.ts';
import type { Span } from '../../text/span.ts';
import { endWithForm } from './legalForm.ts';

/** Names shorter than this are too likely to be found in other words of a sentence. */
const SHORTEST_IN_PROSE = 4;

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** The words of a name, with any white space between them: a text over several lines may break there. */
const patternOf = (name: string): RegExp =>
  new RegExp(
    name
      .split(/\s+/)
      .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('\\s+'),
    'g',
  );

/** Where a name stands by itself in a sentence, written alike, with the legal form behind it; in "Google Cloud" no Google does. */
function* inSentence(text: Text, name: string): Iterable<Span> {
  const { value } = text;
  if (name.length < SHORTEST_IN_PROSE || !value.includes(name.split(/\s/, 1)[0]!)) return;
  for (const found of value.matchAll(patternOf(name))) {
    const start = found.index;
    const end = start + found[0].length;
    if (isLetter(value[start - 1]) || isLetter(value[end])) continue;
    const longer = technologiesIn(text).some(
      (one) => one.start <= start && end <= one.end && one.end - one.start > end - start,
    );
    if (!longer) yield { start, end: endWithForm(value, end) };
  }
}

/** An employer named in a sentence. */
export interface Mention {
  /** As one of the names that were looked for. */
  readonly name: string;
  readonly part: Span;
}

/**
 * Mentions of the employers `wanted` in a sentence. Where the name of another, one of `all`, begins with theirs, that one is
 * meant: no "Quayside" is in "Quayside Leasing".
 */
export function mentionsIn(text: Text, wanted: readonly string[], all: readonly string[]): readonly Mention[] {
  const find = (names: readonly string[]): readonly Mention[] =>
    names.flatMap((name) => [...inSentence(text, name)].map((part) => ({ name, part })));
  const found = find(wanted);
  if (found.length === 0) return [];
  const others = find(all);
  const inside = ({ part }: Mention): boolean =>
    others.some(
      (other) =>
        other.part.start <= part.start &&
        part.end <= other.part.end &&
        other.part.end - other.part.start > part.end - part.start,
    );
  return found.filter((one) => !inside(one));
}
