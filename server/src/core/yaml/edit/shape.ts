import { isMap, isScalar, isSeq } from 'yaml';
import type { SpanEdit } from '../../text/span.ts';
import { contentEnd } from '../contentEnd.ts';
import { items, properties, spanOf, type YamlNode } from '../nodes.ts';
import { writeScalar } from './quote.ts';
import { content, keeps } from './readBack.ts';
import { inFlow, isJson, lineBreakOf, lineEnd, lineStart, type Source } from './source.ts';

/** Moves the lines of a node below its first one by some columns; null where one has too little indentation. */
function shifted({ text }: Source, node: YamlNode, columns: number): readonly SpanEdit[] | null {
  const edits: SpanEdit[] = [];
  const end = contentEnd(text, node)!;
  for (let at = lineEnd(text, spanOf(node)!.start); at < end; at = lineEnd(text, at)) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0 || at >= end) break;
    if (text.slice(at, lineEnd(text, at)).trim() === '') continue;
    if (columns > 0) edits.push({ span: { start: at, end: at }, newText: ' '.repeat(columns) });
    else if (/^ *$/.test(text.slice(at, at - columns)))
      edits.push({ span: { start: at, end: at - columns }, newText: '' });
    else return null;
  }
  return edits;
}

/** Edits, in their order, as one that covers them all. */
function together({ text }: Source, edits: readonly SpanEdit[]): SpanEdit {
  const first = edits[0]!;
  let { newText } = first;
  let from = first.span.end;
  for (const { span, newText: added } of edits.slice(1)) {
    newText += text.slice(from, span.start) + added;
    from = span.end;
  }
  return { span: { start: first.span.start, end: from }, newText };
}

/** The dash of the item at an index of a block list, and the column at which its content stands behind it. */
function dashOf({ text }: Source, node: YamlNode): { readonly dash: number; readonly columns: number } | null {
  const span = spanOf(node);
  const lead = span && /-([ \t]+)$/.exec(text.slice(lineStart(text, span.start), span.start));
  return lead ? { dash: span.start - lead[0].length, columns: lead[0].length } : null;
}

function inList(source: Source, list: YamlNode, index: number, edits: readonly SpanEdit[], says: string): boolean {
  const all = items(list).map((item, at) => (at === index ? says : content(item)));
  return keeps(source, list, together(source, edits), `[${all.join(',')}]`);
}

/**
 * The edits that make a text in a block list the value of a key, with further keys below it: `- Ran a shop` becomes
 * `- text: Ran a shop`. Keys cannot stand behind a tab, so a space takes its place. Null where anything else would be read
 * differently.
 */
export function wrapItem(
  source: Source,
  list: YamlNode,
  index: number,
  key: string,
  more: Readonly<Record<string, string>> = {},
): readonly SpanEdit[] | null {
  const { text } = source;
  const node = items(list)[index];
  const lead = dashOf(source, node);
  if (!isSeq(list) || list.flow === true || !isScalar(node) || node.anchor || node.tag || !lead) return null;
  const { start } = spanOf(node)!;
  const gap = text.slice(lead.dash + 1, start);
  const space = gap.includes('\t') ? ' ' : gap;
  const lines = shifted(source, node, space.length + 1);
  const end = contentEnd(text, node)!;
  const at = lineEnd(text, Math.max(start, end - 1));
  const margin = text.slice(lineStart(text, lead.dash), lead.dash).replaceAll('-', ' ') + ' '.repeat(space.length + 1);
  const added = Object.entries(more).map(
    ([name, value]) => `${lineBreakOf(text)}${margin}${name}: ${writeScalar(value, false)}`,
  );
  if (!lines) return null;
  const edits = [
    space === gap
      ? { span: { start, end: start }, newText: `${key}: ` }
      : { span: { start: lead.dash + 1, end: start }, newText: `${space}${key}: ` },
    ...lines,
    ...(added.length > 0 ? [{ span: { start: at, end: at }, newText: added.join('') }] : []),
  ];
  const others = Object.entries(more).map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return inList(source, list, index, edits, `{${JSON.stringify(key)}:${content(node)}${others.join('')}}`)
    ? edits
    : null;
}

/**
 * The edit that makes a text on one line of a list, in whatever brackets, the value of a key: `[Polish]` becomes
 * `[{ language: Polish }]`. Null for any other value.
 */
export function keyItem(source: Source, node: YamlNode, key: string): SpanEdit | null {
  if (!isScalar(node) || node.anchor || node.tag || node.type?.startsWith('BLOCK')) return null;
  const { text } = source;
  const { start, end } = spanOf(node)!;
  const written = text.slice(start, end);
  if (written.trim() === '' || /[\r\n]/.test(written)) return null;
  if (inFlow(source, start)) {
    const name = isJson(source) ? JSON.stringify(key) : key;
    return { span: { start, end }, newText: `{ ${name}: ${written} }` };
  }
  return /- +$/.test(text.slice(lineStart(text, start), start))
    ? { span: { start, end: start }, newText: `${key}: ` }
    : null;
}

/** The edits that make an item that has one key and nothing else the value of that key. Null as for `wrapItem`. */
export function unwrapItem(source: Source, list: YamlNode, index: number, key: string): readonly SpanEdit[] | null {
  const node = items(list)[index];
  if (!isSeq(list) || list.flow === true || !isMap(node) || node.flow === true || node.anchor || node.tag) return null;
  const [only, ...others] = properties(node);
  if (only?.name !== key || others.length > 0 || !isScalar(only.value) || only.value.anchor || only.value.tag)
    return null;
  const value = spanOf(only.value)!;
  const columns = dashOf(source, node)?.columns ?? 2;
  const lines = shifted(source, only.value, -columns);
  if (!lines || !/^[ \t]*:[ \t]+$/.test(source.text.slice(only.keySpan.end, value.start))) return null;
  const edits = [{ span: { start: only.keySpan.start, end: value.start }, newText: '' }, ...lines];
  return inList(source, list, index, edits, content(only.value)) ? edits : null;
}
