import { type DocumentSymbol, type Position, type Range, SymbolKind } from 'vscode-languageserver-types';
import { globalRange, type Placed, type ProfileDocument } from '../profile/document.ts';
import { isListSection } from '../profile/sections.ts';
import type { Entry, Segment } from '../profile/segment.ts';
import type { Span } from '../text/span.ts';
import { items, kindOf, properties, property, spanOf, type YamlNode } from '../yaml/nodes.ts';
import { sourceOf } from '../yaml/parse.ts';

interface Local {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly Local[];
}

const kinds: Readonly<Record<string, SymbolKind>> = {
  basics: SymbolKind.Namespace,
  work: SymbolKind.Class,
  education: SymbolKind.Class,
  projects: SymbolKind.Module,
  stories: SymbolKind.Module,
  skills: SymbolKind.Enum,
  meta: SymbolKind.Object,
};

const nameKeys = ['position', 'name', 'title', 'institution', 'organization', 'language', 'network', 'label', 'value'];

const clip = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

const textAt = (node: YamlNode, name: string): string => sourceOf(property(node, name)?.value) ?? '';

/** What stands in the outline for something that has no name yet: the protocol forbids empty ones. */
export const NAMELESS = '(no name yet)';

/** What an entry is called in the outline, and what stands beside it. */
function titleOf(node: YamlNode): { readonly name: string; readonly detail: string } {
  const text = sourceOf(node);
  if (text !== null) return { name: clip(text) || NAMELESS, detail: '' };
  const found = nameKeys.map((key) => textAt(node, key)).filter((value) => value !== '');
  const dates = [textAt(node, 'startDate'), textAt(node, 'endDate')].filter((date) => date !== '').join(' – ');
  const company = found.length > 1 ? found[1]! : '';
  return {
    name: clip(found[0] ?? textAt(node, 'text')) || NAMELESS,
    detail: [company, dates].filter((part) => part !== '').join(' · '),
  };
}

function symbol(node: YamlNode, span: Span, kind: SymbolKind): Local {
  const { name, detail } = titleOf(node);
  const first = properties(node)[0];
  return { name, detail, kind, span, selection: first?.keySpan ?? span, children: childrenOf(node) };
}

/** Lists below an entry: its roles, highlights, stories' figures and so on. */
function childrenOf(node: YamlNode): readonly Local[] {
  return properties(node).flatMap(({ name, keySpan, value }): readonly Local[] => {
    const end = spanOf(value)?.end ?? keySpan.end;
    const span = { start: keySpan.start, end: Math.max(keySpan.end, end) };
    if (name === 'roles') {
      return items(value).flatMap((item) => {
        const at = spanOf(item);
        return at && kindOf(item) === 'map' ? [symbol(item, at, SymbolKind.Class)] : [];
      });
    }
    if (kindOf(value) !== 'list' || items(value).length === 0) return [];
    const count = items(value).length;
    const listed = name === 'highlights' || name === 'stats' || name === 'items';
    const children = listed
      ? items(value).flatMap((item) => {
          const at = spanOf(item);
          return at ? [symbol(item, at, SymbolKind.String)] : [];
        })
      : [];
    return [{ name, detail: String(count), kind: SymbolKind.Array, span, selection: keySpan, children }];
  });
}

const known = new WeakMap<Segment, readonly (Local | null)[]>();

function entrySymbols(segment: Segment): readonly (Local | null)[] {
  const before = known.get(segment);
  if (before) return before;
  const found = segment.entries.map((entry: Entry) =>
    entry.index === null ? null : symbol(entry.node, entry.span, kinds[entry.section] ?? SymbolKind.Struct),
  );
  known.set(segment, found);
  return found;
}

function place(placed: Placed, local: Local): DocumentSymbol {
  const range = globalRange(placed, local.span);
  const selection = globalRange(placed, {
    start: Math.max(local.span.start, local.selection.start),
    end: Math.min(local.span.end, local.selection.end),
  });
  return sound({
    name: local.name,
    detail: local.detail,
    kind: local.kind,
    range,
    selectionRange: selection,
    children: local.children.map((child) => place(placed, child)),
  });
}

const atPlace = new WeakMap<Placed, readonly (DocumentSymbol | null)[]>();

/** The outline of a segment's entries, kept for as long as it stays where it is. */
function placedSymbols(placed: Placed): readonly (DocumentSymbol | null)[] {
  const before = atPlace.get(placed);
  if (before) return before;
  const found = entrySymbols(placed.segment).map((local) => local && place(placed, local));
  atPlace.set(placed, found);
  return found;
}

const before = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** The smallest range that holds both. */
const union = (a: Range, b: Range): Range => ({
  start: before(b.start, a.start) ? b.start : a.start,
  end: before(a.end, b.end) ? b.end : a.end,
});

/** A range that does not end before it starts. */
const forward = ({ start, end }: Range): Range => ({ start, end: before(end, start) ? start : end });

/**
 * What the protocol asks of an outline, whatever was typed: no range ends before it starts, and each holds its selection
 * and those of what stands below, which are so already.
 */
function sound({ range, selectionRange, children, ...rest }: DocumentSymbol): DocumentSymbol {
  const below = children ?? [];
  const selected = forward(selectionRange);
  const whole = [selected, ...below.map((child) => child.range)].reduce(union, forward(range));
  return { ...rest, range: whole, selectionRange: selected, children: below };
}

/** The outline: sections, the entries in them, their roles and highlights. */
export const symbols = (document: ProfileDocument): readonly DocumentSymbol[] => outline(document).map(sound);

function outline(document: ProfileDocument): readonly DocumentSymbol[] {
  const found: DocumentSymbol[] = [];
  for (const placed of document.placed) {
    for (const key of placed.segment.keys) {
      const span = { start: key.span.start, end: Math.max(key.span.end, spanOf(key.value)?.end ?? 0) };
      found.push({
        name: key.name || NAMELESS,
        kind: kinds[key.name] ?? SymbolKind.Array,
        range: globalRange(placed, span),
        selectionRange: globalRange(placed, key.span),
        children: isListSection(key.name) ? [] : childrenOf(key.value).map((child) => place(placed, child)),
      });
    }
    const children = placedSymbols(placed);
    placed.segment.entries.forEach((entry, index) => {
      const child = children[index];
      const parent = found.findLast((one) => one.name === entry.section);
      if (!child || !parent) return;
      parent.children?.push(child);
      parent.range = { start: parent.range.start, end: child.range.end };
    });
  }
  return found;
}
