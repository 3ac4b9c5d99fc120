import type { Position, TextEdit } from 'vscode-languageserver-types';
import { type Message, say } from '../../messages/message.ts';
import { globalRange, type ProfileDocument } from '../../profile/document.ts';
import type { SpanEdit } from '../../text/span.ts';
import { unwrapItem, wrapItem } from '../../yaml/edit/index.ts';
import { listsAt, type Siblings } from './place.ts';

/** What a refactoring is called and what it changes. */
export interface Refactoring {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
}

/** The list of highlights at a position, and which of them is meant. */
function highlightsAt(document: ProfileDocument, position: Position): Siblings | null {
  return listsAt(document, position).findLast(({ items }) => items[0]?.list === 'highlights') ?? null;
}

/** Edits of the segment that holds a list, in the document. */
function titled(title: Message, { items, index }: Siblings, edits: readonly SpanEdit[] | null): Refactoring | null {
  const { placed } = items[index]!;
  return edits && { title, edits: edits.map(({ span, newText }) => ({ range: globalRange(placed, span), newText })) };
}

/** A highlight written as a text becomes one with keys (`text: …`), to which an id, tags or keywords can be added. */
export function toObject(document: ProfileDocument, position: Position): Refactoring | null {
  const list = highlightsAt(document, position);
  const edits = list && wrapItem(list.items[list.index]!.placed.segment, list.node, list.index, 'text');
  return list && titled(say('Give this highlight keys (`text:`)'), list, edits);
}

/** A highlight that has nothing but its `text` becomes that text. */
export function toText(document: ProfileDocument, position: Position): Refactoring | null {
  const list = highlightsAt(document, position);
  const edits = list && unwrapItem(list.items[list.index]!.placed.segment, list.node, list.index, 'text');
  return list && titled(say('Make this highlight a plain text'), list, edits);
}
