import type { Position, TextEdit } from 'vscode-languageserver-types';
import { isMap } from 'yaml';
import { bulletOf } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { globalRange, localOffset, type Placed, type ProfileDocument, placedAtLine } from '../../profile/document.ts';
import { type Bullet, modelOf } from '../../profile/model.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import { foldedWords } from '../../reading/fold.ts';
import type { SpanEdit } from '../../text/span.ts';
import { insertEntry, insertKey, wrapItem } from '../../yaml/edit/index.ts';
import type { Refactoring } from './highlightShape.ts';

/** An id made of the first words of a highlight: `cut-settlement`; `highlight-1` for one without letters of the alphabet. */
function idFor(text: string, taken: ReadonlySet<string>): string {
  const words = foldedWords(text).filter((word) => /^[a-z]{3,}$/.test(word));
  const stem = words.length > 0 ? words.slice(0, 2).join('-') : null;
  for (let count = 1; ; count++) {
    const id = stem === null ? `highlight-${count}` : count === 1 ? stem : `${stem}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** The edits that give a highlight an id, and that id; the one it has already needs none. */
function identify(
  document: ProfileDocument,
  { segment }: Placed,
  bullet: Bullet,
): { readonly id: string; readonly edits: readonly SpanEdit[] } | null {
  if (bullet.id) return { id: bullet.id.value.trim(), edits: [] };
  const taken = new Set(
    document.placed.flatMap((one) =>
      modelOf(one.segment).bulletLists.flatMap(({ bullets }) => bullets.flatMap(({ id }) => id?.value.trim() ?? [])),
    ),
  );
  const id = idFor(bullet.text.value, taken);
  const node = nodeAt(segment, bullet.path);
  if (isMap(node)) {
    const edit = insertKey(segment, node, 'id', id);
    return edit && { id, edits: [edit] };
  }
  const edits = wrapItem(segment, nodeAt(segment, bullet.path.slice(0, -1)), Number(bullet.path.at(-1)), 'text', {
    id,
  });
  return edits && { id, edits };
}

const spaceless = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase();

/** Is a figure of a highlight a headline figure already? */
const isShown = (document: ProfileDocument, value: string, source: string): boolean =>
  document.placed.some(({ segment }) =>
    modelOf(segment).stats.some(
      (stat) => spaceless(stat.value.value) === spaceless(value) && stat.source?.value.trim() === source,
    ),
  );

/** The edit that adds a headline figure to `basics.stats`; null where `basics` is missing or written in brackets. */
function addStat(document: ProfileDocument, value: string, source: string): TextEdit | null {
  for (const placed of document.placed) {
    const basics = placed.segment.keys.find(({ name }) => name === 'basics')?.value;
    if (!basics) continue;
    const edit = insertEntry(placed.segment, basics, 'stats', [
      { name: 'value', value, quoted: true },
      { name: 'label', value: '[how measured?]', quoted: true },
      { name: 'source', value: source },
    ]);
    if (edit) return { range: globalRange(placed, edit.span), newText: edit.newText };
  }
  return null;
}

/**
 * The figure at a position of a highlight becomes a headline figure in `basics.stats`, with the highlight as its source.
 * What it measures is left to fill in where the sentence does not name it.
 */
export function extractStat(document: ProfileDocument, position: Position): Refactoring | null {
  const placed = document.placed[placedAtLine(document, position.line)];
  if (!placed || document.kind !== 'profile') return null;
  const offset = localOffset(placed, position);
  for (const { bullets } of modelOf(placed.segment).bulletLists)
    for (const bullet of bullets) {
      // Only a highlight can be referred to.
      if (bullet.path.at(-2) !== 'highlights') continue;
      if (offset < bullet.text.span.start || offset > bullet.text.span.end) continue;
      const metric = bulletOf(bullet.text).metrics.find(({ start, end, doubt }) => {
        const span = bullet.text.part(start, end);
        return doubt === null && span.start <= offset && offset <= span.end;
      });
      if (!metric) return null;
      const named = identify(document, placed, bullet);
      const value = metric.text.replaceAll(/\s+/g, ' ').trim();
      if (bullet.id && isShown(document, value, bullet.id.value.trim())) return null;
      const stat = named && addStat(document, value, named.id);
      const edits = (named?.edits ?? []).map(({ span, newText }) => ({ range: globalRange(placed, span), newText }));
      return stat && { title: say('Show "{value}" as a headline figure', { value }), edits: [...edits, stat] };
    }
  return null;
}
