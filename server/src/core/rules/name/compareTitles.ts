import { coreOf } from '../../facts/employers.ts';
import type { FindPlace, Position, Shares } from '../../facts/names/names.ts';
import { headlineTitle, misspeltWord, titleWords, unborne, variantWord } from '../../facts/names/titles.ts';
import { type Message, say } from '../../messages/message.ts';
import { capitalised, replacePart } from '../../profile/editText.ts';
import type { Model } from '../../profile/model.ts';
import type { DocumentFinding, Related } from '../rule.ts';

const positionPlace =
  (index: number): FindPlace =>
  (model) => {
    const text = model.dated[index]?.title;
    return text ? { span: text.span, path: text.path } : null;
  };

/** The positions at one employer that have one title, levels apart. */
interface Title {
  readonly words: readonly string[];
  readonly held: { readonly at: number; readonly position: Position }[];
}

/** More different titles at one employer nobody had. */
const mostTitles = 30;

function titlesByEmployer(shares: Shares): Iterable<ReadonlyMap<string, Title>> {
  const byEmployer = new Map<string, Map<string, Title>>();
  for (const { at, value } of shares) {
    for (const position of value.positions) {
      const words = titleWords(position.title);
      if (words.length < 2) continue;
      const employer = coreOf(position.employer)[0] ?? '';
      const titles = byEmployer.get(employer) ?? new Map<string, Title>();
      byEmployer.set(employer, titles);
      const key = words.join(' ');
      const known = titles.get(key);
      if (known) known.held.push({ at, position });
      else if (titles.size < mostTitles) titles.set(key, { words, held: [{ at, position }] });
    }
  }
  return byEmployer.values();
}

/** Titles at one employer that differ by a form of one word: the rarer one gives way, or the one of the older job. */
export function* compareTitles(code: string, shares: Shares): Iterable<DocumentFinding> {
  for (const byWords of titlesByEmployer(shares)) {
    const titles = [...byWords.values()];
    for (const [index, one] of titles.entries()) {
      const other = titles.find(
        (each, at) =>
          (each.held.length > one.held.length || (each.held.length === one.held.length && at < index)) &&
          variantWord(one.words, each.words),
      );
      const variant = other && variantWord(one.words, other.words);
      if (!other || !variant) continue;
      for (const { at, position } of one.held) yield odd(code, at, position, other.held[0]!, variant);
    }
  }
}

/** Titles at any employers of which one misspells the other. */
export function* misspeltTitles(code: string, shares: Shares): Iterable<DocumentFinding> {
  const titles = new Map<string, Title>();
  for (const { at, value } of shares) {
    for (const position of value.positions) {
      const words = titleWords(position.title);
      const known = titles.get(words.join(' '));
      if (known) known.held.push({ at, position });
      else titles.set(words.join(' '), { words, held: [{ at, position }] });
    }
  }
  // Titles that differ in one word are equal without it.
  const alike = new Map<string, Title[]>();
  for (const title of titles.values()) {
    for (const key of title.words.map((_, left) =>
      title.words.map((word, at) => (at === left ? '' : word)).join(' '),
    )) {
      const known = alike.get(key);
      if (!known) alike.set(key, [title]);
      else if (known.length < mostTitles) known.push(title);
    }
  }
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    for (const one of group) {
      const other = group.find(({ words }) => misspeltWord(one.words, words) !== null);
      const slip = other ? misspeltWord(one.words, other.words) : null;
      if (!other || !slip) continue;
      for (const { at, position } of one.held) yield odd(code, at, position, other.held[0]!, slip);
    }
  }
}

function odd(
  code: string,
  at: number,
  position: Position,
  other: Title['held'][number],
  { word, instead }: { readonly word: string; readonly instead: string },
): DocumentFinding {
  const pattern = new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu');
  return {
    code,
    message: say('"{here}" here, "{there}" there: one of the two is probably a slip.', {
      here: position.title,
      there: other.position.title,
    }),
    at,
    place: positionPlace(position.index),
    related: [{ message: say('The other title.'), at: other.at, place: positionPlace(other.position.index) }],
    fixes: (lookup) => {
      const text = lookup(at).model.dated[position.index]?.title;
      const found = text ? pattern.exec(text.value) : null;
      if (!text || !found) return [];
      const newText = /^\p{Lu}/u.test(found[0]) ? capitalised(instead) : instead;
      const part = { start: found.index, end: found.index + found[0].length };
      return [
        { title: say('Write "{text}"', { text: newText }), safe: false, edits: [replacePart(text, part, newText)] },
      ];
    },
  };
}

/** A headline that claims more than any position, and the newest position beside it. */
export function* compareHeadline(code: string, shares: Shares): Iterable<DocumentFinding> {
  const holder = shares.find(({ value }) => value.headline !== null);
  const positions = shares.flatMap(({ at, value }) => value.positions.map((position) => ({ at, position })));
  if (!holder || positions.length === 0) return;
  const { field, text } = holder.value.headline!;
  const claimed = unborne(
    text,
    positions.map(({ position }) => position.title),
  );
  if (claimed === null) return;
  const newest = positions.find(({ position }) => position.ongoing) ?? positions[0]!;
  const title = headlineTitle(text);
  const place: FindPlace = (model: Model) => {
    const found = model.fields[field]?.text;
    const start = found ? found.value.indexOf(title) : -1;
    return found && start >= 0
      ? { span: found.part(start, start + title.length), path: found.path }
      : found
        ? { span: found.span, path: found.path }
        : null;
  };
  const related = (message: Message, at: number, where: FindPlace): readonly Related[] => [
    { message, at, place: where },
  ];
  yield {
    code,
    message: say('The headline says "{claimed}", but no position does. Readers compare the two first.', { claimed }),
    at: holder.at,
    place,
    related: related(say('The newest position.'), newest.at, positionPlace(newest.position.index)),
  };
  yield {
    code,
    message: say(
      'The headline promises "{title}"; the newest position says "{newest}". Readers compare the two first.',
      { title, newest: newest.position.title },
    ),
    at: newest.at,
    place: positionPlace(newest.position.index),
    related: related(say('The headline.'), holder.at, place),
  };
}
