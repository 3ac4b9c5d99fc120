import type { Position } from 'vscode-languageserver-types';
import { localOffset, type ProfileDocument, placedAtLine } from '../profile/document.ts';

/** The section that a position belongs to; undefined above the first. */
export function sectionAt(document: ProfileDocument, position: Position): string | undefined {
  const placed = document.placed[placedAtLine(document, position.line)];
  if (!placed) return undefined;
  const { kind, entries, keys } = placed.segment;
  if (kind === 'item') return entries[0]?.section;
  const offset = localOffset(placed, position);
  const last = keys.findLast(({ span }) => span.start <= offset) ?? keys[0];
  return last?.name;
}
