import type { DocumentSymbol, Hover, MarkupContent, SymbolInformation } from 'vscode-languageserver-types';

/** Our own Markdown (emphasis, code, links, fences) for a client that shows text as it is. */
export const plainText = (markdown: string): string =>
  markdown
    .replaceAll(/^```\w*\n?/gm, '')
    .replaceAll(/^---$/gm, '')
    .replaceAll(/\*\*(.+?)\*\*/g, '$1')
    .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)')
    .replaceAll('`', '')
    .trim();

/** Documentation in the form that the client can show. */
export const markup = (markdown: string, shown: boolean): MarkupContent =>
  shown ? { kind: 'markdown', value: markdown } : { kind: 'plaintext', value: plainText(markdown) };

/** A hover in the form that the client can show. */
export function hoverFor(hover: Hover | null, markdown: boolean): Hover | null {
  if (!hover || markdown) return hover;
  const { contents } = hover;
  return typeof contents === 'object' && 'kind' in contents
    ? { ...hover, contents: markup(contents.value, false) }
    : hover;
}

/** An outline for a client that knows no hierarchy: every symbol with the name of what holds it. */
export const flatSymbols = (
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): readonly SymbolInformation[] =>
  symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName ? { containerName } : {}) },
    ...flatSymbols(children ?? [], uri, name),
  ]);
