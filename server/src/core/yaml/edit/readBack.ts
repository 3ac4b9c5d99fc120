import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../../text/span.ts';
import { items, type Property, properties, spanOf, type YamlNode } from '../nodes.ts';
import { parse, sourceOf } from '../parse.ts';
import { inFlow, isJson, lineEnd, lineStart, type Source } from './source.ts';

/** The root of a piece of YAML without a fault; undefined where there is any. */
function rootOf(text: string): YamlNode | undefined {
  const { document, problems, secondDocument } = parse(text);
  return document && problems.length === 0 && secondDocument === null ? document.contents : undefined;
}

/** No tag, or `!!str`, which says that a text is a text. */
export const isTextTag = (tag: string | undefined): boolean => tag === undefined || tag === 'tag:yaml.org,2002:str';

const isText = (node: YamlNode, value: string): boolean =>
  isScalar(node) && isTextTag(node.tag) && sourceOf(node) === value;

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Pieces that were read back lately, with whether they were read as wanted: a rename asks the same of every place. */
const readBefore = new Map<string, boolean>();
const mostRemembered = 200;

function remembered(piece: string, value: string, reads: () => boolean): boolean {
  const key = `${piece}\0${value}`;
  if (key.length > 1000) return reads();
  const before = readBefore.get(key);
  if (before !== undefined) return before;
  if (readBefore.size >= mostRemembered) readBefore.clear();
  const answer = reads();
  readBefore.set(key, answer);
  return answer;
}

/**
 * Would `written` in place of the scalar at `span` be read as exactly `value`, with what stands before and behind it on
 * its lines?
 */
export function readsAs(source: Source, span: Span, written: string, value: string): boolean {
  const { text } = source;
  if (inFlow(source, span.start)) {
    if (isJson(source) && String(json(written)) !== value) return false;
    return remembered(`[${written}]`, value, () => {
      const root = rootOf(`[${written}]`);
      return isSeq(root) && root.items.length === 1 && isText(items(root)[0], value);
    });
  }
  const lead = text.slice(lineStart(text, span.start), span.start);
  const rest = text[span.end - 1] === '\n' ? '' : text.slice(span.end, lineEnd(text, span.end));
  const piece = lead + written + rest + (written.endsWith('\n') ? '' : '\n');
  return remembered(piece, value, () => {
    let node = rootOf(piece);
    for (;;) {
      if (isMap(node)) node = properties(node).at(-1)?.value;
      else if (isSeq(node)) node = items(node).at(-1);
      else return isText(node, value);
    }
  });
}

/** Everything a value says, as a string: two values with the same content say the same. */
export function content(node: YamlNode): string {
  if (isMap(node)) return `{${properties(node).map(pairContent).join(',')}}`;
  if (isSeq(node)) return `[${items(node).map(content).join(',')}]`;
  if (isAlias(node)) return `*${node.source}`;
  return JSON.stringify(sourceOf(node) ?? '');
}

/** The same of a key, by its name as written, and its value. */
export const pairContent = ({ key, value }: Property): string =>
  `${JSON.stringify(sourceOf(key) ?? '')}:${content(value)}`;

/** The lines or brackets of a collection, with `edit` applied, as a piece of YAML of its own. */
function piece(
  source: Source,
  span: Span,
  flow: boolean,
  edit: { readonly span: Span; readonly newText: string },
): string {
  const { text } = source;
  const start = flow ? span.start : lineStart(text, span.start);
  // An insertion may stand at the very end of the last line.
  const end = flow
    ? span.end
    : Math.max(text[span.end - 1] === '\n' ? span.end : lineEnd(text, span.end), edit.span.end);
  return text.slice(start, edit.span.start) + edit.newText + text.slice(edit.span.end, end);
}

/** Would a collection be read as `expected` (see `content`) after an edit inside it? */
export function keeps(
  source: Source,
  holder: YamlNode,
  edit: { readonly span: Span; readonly newText: string },
  expected: string,
): boolean {
  const span = spanOf(holder);
  if (!span) return false;
  const flow = (isMap(holder) || isSeq(holder)) && holder.flow === true;
  const after = piece(source, span, flow, edit);
  if (flow && isJson(source) && json(after) === undefined) return false;
  let node = rootOf(after);
  // A map that stands behind dashes is read with them.
  const dashes = flow
    ? 0
    : (source.text.slice(lineStart(source.text, span.start), span.start).match(/-/g)?.length ?? 0);
  for (let i = 0; i < dashes; i++) {
    if (!isSeq(node) || node.items.length !== 1) return false;
    node = items(node)[0];
  }
  return node !== undefined && content(node) === expected;
}
