import type { PdfElement } from '../core/interchange/reader/page.ts';

/** A node of a tagged PDF's structure, as pdf.js gives it. */
interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

const paragraphs = new Set(['P', 'LI', 'TD', 'TH', 'Caption', 'BlockQuote']);

/** The element of each stretch of marked content, by its id. Stretches that no paragraph, heading or item holds are left out. */
export function elementsOf(tree: unknown): Map<string, PdfElement> {
  const found = new Map<string, PdfElement>();
  const visit = (node: StructureNode, element: PdfElement | null, depth: number): void => {
    if (depth > 60) return;
    if (node.type === 'content') {
      if (node.id !== undefined && element) found.set(node.id, element);
      return;
    }
    const role = node.role ?? '';
    let own = element;
    const level = /^H([1-6])$/.exec(role)?.[1];
    if (level) own = { role: 'heading', level: Number(level) };
    else if (role === 'LI') own = { role: 'item', level: 0 };
    // A paragraph that is all of an item is the item.
    else if (role === 'P' && element?.role === 'item' && onlyOne) own = element;
    else if (paragraphs.has(role)) own = { role: 'text', level: 0 };
    const inner = (node.children ?? []).filter((child) => child.role !== 'Lbl');
    const before = onlyOne;
    onlyOne = role === 'LI' || role === 'LBody' || role === 'NonStruct' ? inner.length === 1 : false;
    for (const child of node.children ?? []) visit(child, own, depth + 1);
    onlyOne = before;
  };
  let onlyOne = false;
  if (tree !== null && typeof tree === 'object') visit(tree as StructureNode, null, 0);
  return found;
}
