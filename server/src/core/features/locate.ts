import type { Position, Range } from 'vscode-languageserver-types';
import { isMap, isSeq } from 'yaml';
import {
  globalPath,
  globalRange,
  localOffset,
  type Placed,
  type ProfileDocument,
  placedAtLine,
} from '../profile/document.ts';
import type { Span } from '../text/span.ts';
import {
  items,
  type Path,
  type Property,
  pathOf,
  pointerOf,
  properties,
  spanOf,
  type YamlNode,
} from '../yaml/nodes.ts';

/** What stands at a position of a document. */
export interface Located {
  readonly placed: Placed;
  /** Path in the segment; `globalPath` makes it the document's. */
  readonly path: Path;
  readonly node: YamlNode;
  /** The property the node is the value of, if any. */
  readonly property: Property | null;
  /** Is the position on the property's key? */
  readonly onKey: boolean;
}

const holds = (span: Span | null, offset: number): boolean =>
  span !== null && span.start <= offset && offset <= span.end;

/** The innermost value at a position, or null where there is none (blank lines, comments, broken text). */
export function locate(document: ProfileDocument, position: Position): Located | null {
  const placed = document.placed[placedAtLine(document, position.line)];
  if (!placed) return null;
  const offset = localOffset(placed, position);
  const { segment } = placed;
  for (const key of segment.keys) {
    if (holds(key.span, offset)) {
      const property = properties(segment.parsed?.document?.contents).find(
        (one) => one.keySpan.start === key.span.start,
      );
      return { placed, path: [key.name], node: key.value, property: property ?? null, onKey: true };
    }
  }
  for (const entry of segment.entries) {
    if (!holds(entry.span, offset)) continue;
    const path: Path = entry.index === null ? [entry.section] : [entry.section, entry.index];
    return descend({ placed, path, node: entry.node, property: null, onKey: false }, offset);
  }
  return null;
}

function descend(start: Located, offset: number): Located {
  let here = start;
  for (;;) {
    const { node, path, placed } = here;
    let next: Located | null = null;
    if (isMap(node)) {
      for (const property of properties(node)) {
        const onKey = holds(property.keySpan, offset);
        if (onKey || holds(spanOf(property.value), offset)) {
          next = { placed, path: [...path, property.name], node: property.value, property, onKey };
          break;
        }
      }
    } else if (isSeq(node)) {
      const index = items(node).findIndex((item) => holds(spanOf(item), offset));
      if (index >= 0) next = { placed, path: [...path, index], node: items(node)[index], property: null, onKey: false };
    }
    if (!next) return here;
    here = next;
    if (here.onKey) return here;
  }
}

/** The JSON pointer of the innermost entry at a position. */
export function pointerAt(document: ProfileDocument, position: Position): string | null {
  const found = locate(document, position);
  return found ? pointerOf(globalPath(found.placed, found.path)) : null;
}

/** Where the value that a JSON pointer names stands; its nearest written ancestor where it does not exist. */
export function rangeOf(document: ProfileDocument, pointer: string): Range | null {
  const path = pathOf(pointer);
  const [section, index, ...rest] = path;
  let best: Range | null = null;
  for (const placed of document.placed) {
    for (const key of placed.segment.keys) if (key.name === section && !best) best = globalRange(placed, key.span);
    for (const entry of placed.segment.entries) {
      if (entry.section !== section) continue;
      const whole = entry.index === null;
      if (!whole && entry.index + placed.itemBase !== index) continue;
      return below(placed, entry.node, entry.span, whole ? path.slice(1) : rest);
    }
  }
  return best;
}

function below(placed: Placed, start: YamlNode, span: Span, rest: Path): Range {
  let node = start;
  let found = span;
  for (const part of rest) {
    const next =
      typeof part === 'number' ? items(node)[part] : properties(node).find((one) => one.name === String(part))?.value;
    const at = spanOf(next);
    if (!next || !at) break;
    node = next;
    found = at;
  }
  return globalRange(placed, found);
}
