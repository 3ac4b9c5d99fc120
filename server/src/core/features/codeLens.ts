import type { CodeLens } from 'vscode-languageserver-types';
import { bulletOf } from '../facts/readings.ts';
import { technologiesOf } from '../facts/technologies.ts';
import { inLanguage, type Language } from '../messages/language.ts';
import { plural, say } from '../messages/message.ts';
import { globalRange, type Placed, type ProfileDocument } from '../profile/document.ts';
import { type Model, modelOf, type SkillGroup } from '../profile/model.ts';
import type { Span } from '../text/span.ts';

// A lens without a command is plain text, which is what it is meant to be.
const lens = (placed: Placed, span: Span, title: string): CodeLens => ({
  range: globalRange(placed, span),
  command: { title, command: '' },
});

/** Above each role how many of its highlights carry a figure; above a group of skills how often they are shown. */
export function codeLenses(document: ProfileDocument, language: Language = 'en'): readonly CodeLens[] {
  if (document.kind !== 'profile') return [];
  const mentions = mentionsOf(document);
  return document.placed.flatMap((placed) => {
    const model = modelOf(placed.segment);
    const figures = model.bulletLists.flatMap((list): readonly CodeLens[] => {
      if (!list.dated || !list.keySpan || list.bullets.length < 2) return [];
      const count = list.bullets.filter((bullet) => bulletOf(bullet.text).quantified !== 'no').length;
      return [
        lens(
          placed,
          list.keySpan,
          inLanguage(say('{count} of {all} highlights with a figure', { count, all: list.bullets.length }), language),
        ),
      ];
    });
    const named = model.skills.length > 0 ? namedAt(model) : new Map<number, string>();
    return [...figures, ...model.skills.flatMap((group) => skillLens(placed, named, group, mentions, language))];
  });
}

/** Skills of a group that are told of by name. */
const MOST = 4;

/** How often each technology is named outside the list of skills. */
function mentionsOf(document: ProfileDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { segment } of document.placed)
    for (const one of technologiesOf(modelOf(segment)))
      if (one.field.section !== 'skills')
        counts.set(one.mention.canonical, (counts.get(one.mention.canonical) ?? 0) + 1);
  return counts;
}

/** The technology that each skill of a segment names, by where its text starts. */
function namedAt(model: Model): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { field, mention } of technologiesOf(model))
    if (field.section === 'skills' && !found.has(field.text.span.start))
      found.set(field.text.span.start, mention.canonical);
  return found;
}

/** "Go 3 mentions, Rust 1, Zig none", the least shown last. */
function skillLens(
  placed: Placed,
  named: ReadonlyMap<number, string>,
  group: SkillGroup,
  mentions: ReadonlyMap<string, number>,
  language: Language,
): readonly CodeLens[] {
  const names = group.keywords.flatMap(({ span }) => named.get(span.start) ?? []);
  const counted = [...new Set(names)]
    .map((name) => ({ name, count: mentions.get(name) ?? 0 }))
    .sort((a, b) => b.count - a.count);
  if (counted.length === 0) return [];
  const shown = counted
    .slice(0, MOST)
    .map(({ name, count }, index) => {
      if (count === 0) return inLanguage(say('{name} none', { name }), language);
      return index === 0
        ? inLanguage(plural(count, '{name} {count} mention', '{name} {count} mentions', { name }), language)
        : `${name} ${count}`;
    })
    .join(', ');
  const rest = counted.slice(MOST);
  const never = rest.filter(({ count }) => count === 0).length;
  const left = rest.length;
  const more = never > 0 ? say('{left} more ({never} none)', { left, never }) : say('{count} more', { count: left });
  const title = left === 0 ? shown : `${shown}, ${inLanguage(more, language)}`;
  return [lens(placed, { start: group.span.start, end: group.span.start }, title)];
}
