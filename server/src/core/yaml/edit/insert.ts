import { isMap, isSeq } from 'yaml';
import type { Span, SpanEdit } from '../../text/span.ts';
import { contentEnd } from '../contentEnd.ts';
import { items, type Property, properties, spanOf, type YamlNode } from '../nodes.ts';
import { parse, sourceOf } from '../parse.ts';
import { doubleQuoted, writeScalar } from './quote.ts';
import { content, keeps, pairContent } from './readBack.ts';
import { isJson, lineBreakOf, lineEnd, lineStart, type Source } from './source.ts';

/** Where a key and its value stand. */
export function propertySpan({ keySpan, value }: Property): Span {
  return { start: keySpan.start, end: Math.max(keySpan.end, spanOf(value)?.end ?? 0) };
}

/** Are members in brackets written without spaces between them where one ends? */
const isTight = (text: string, end: number): boolean => /^,["[{\w]/.test(text.slice(end, end + 2));

/**
 * The edit that puts a new line or a new member behind a member of a collection. In a block it is a line below, at the
 * member's own column; between brackets it follows behind a comma, on a line of its own where the member has one.
 * @param member where it stands, up to the end of its content
 */
function behind(source: Source, member: Span, flow: boolean, written: string, lead: string): SpanEdit {
  const { text } = source;
  const start = lineStart(text, member.start);
  const before = text.slice(start, member.start);
  const margin = before.replaceAll(/[^\t]/g, ' ');
  if (flow) {
    const space = isTight(text, member.end) ? '' : ' ';
    const newText = before.trim() === '' ? `,${lineBreakOf(text)}${before}${written}` : `,${space}${written}`;
    return { span: { start: member.end, end: member.end }, newText };
  }
  const at = lineEnd(text, Math.max(member.start, member.end - 1));
  const indent = lead === '' ? margin : margin.slice(0, -lead.length) + lead;
  return { span: { start: at, end: at }, newText: `${lineBreakOf(text)}${indent}${written}` };
}

/**
 * The edit that writes a key with a text, or with `true` or `false`, below (behind) the key `after` of a map, or below its
 * last one. Null where the map has the key already, where it is empty or an alias, and where anything else would be read
 * differently.
 */
export function insertKey(
  source: Source,
  map: YamlNode,
  name: string,
  value: string | boolean,
  after: string | null = null,
): SpanEdit | null {
  if (!isMap(map)) return null;
  const all = properties(map);
  const index = after === null ? all.length - 1 : all.findIndex((one) => one.name === after);
  const sibling = all[index];
  if (!sibling || all.length !== map.items.length || all.some((one) => one.name === name || sourceOf(one.key) === name))
    return null;
  const flow = map.flow === true;
  const json = isJson(source);
  const said = typeof value === 'boolean' ? String(value) : json ? doubleQuoted(value) : writeScalar(value, flow);
  const end = Math.max(sibling.keySpan.end, contentEnd(source.text, sibling.value) ?? 0);
  const tight = json && isTight(source.text, end);
  const written = `${json ? doubleQuoted(name) : writeScalar(name, flow)}:${tight ? '' : ' '}${said}`;
  const edit = behind(source, { start: sibling.keySpan.start, end }, flow, written, '');
  const pairs = all.map(pairContent);
  pairs.splice(index + 1, 0, `${JSON.stringify(name)}:${JSON.stringify(String(value))}`);
  return keeps(source, map, edit, `{${pairs.join(',')}}`) ? edit : null;
}

/** The edit that writes texts as new items behind the item at `index` of a list. Null as for a key. */
export function insertItems(source: Source, list: YamlNode, index: number, values: readonly string[]): SpanEdit | null {
  const start = spanOf(items(list)[index])?.start;
  const end = contentEnd(source.text, items(list)[index]);
  if (!isSeq(list) || start === undefined || end === null || values.length === 0) return null;
  const span = { start, end };
  const flow = list.flow === true;
  const { text } = source;
  const lead = flow ? '' : (/-[ \t]+$/.exec(text.slice(lineStart(text, span.start), span.start))?.[0] ?? '');
  if (!flow && lead === '') return null;
  const json = isJson(source);
  const edits = values.map((value) =>
    behind(source, span, flow, json ? doubleQuoted(value) : writeScalar(value, flow), lead),
  );
  const edit = { span: edits[0]!.span, newText: edits.map((one) => one.newText).join('') };
  const all = items(list).map(content);
  all.splice(index + 1, 0, ...values.map((value) => JSON.stringify(value)));
  return keeps(source, list, edit, `[${all.join(',')}]`) ? edit : null;
}

/**
 * The edit that writes several texts, each an item of its own, in the place of one item of a block list. Null where the
 * span does not stand behind a dash.
 */
export function writeItems({ text }: Source, span: Span, values: readonly string[]): SpanEdit | null {
  const lead = text.slice(lineStart(text, span.start), span.start);
  const dash = /-[ \t]+$/.exec(lead);
  if (!dash) return null;
  const margin = ' '.repeat(dash.index);
  const written = values.map((value) => writeScalar(value, false));
  const newText = written.join(`${lineBreakOf(text)}${margin}${dash[0]}`);
  let { end } = span;
  while (end > span.start && /[\r\n]/.test(text[end - 1]!)) end--;
  const { document, problems } = parse(`${lead}${newText}\n`);
  let node: YamlNode = document?.contents;
  // A list that stands behind other dashes, or the value of a key on its line.
  while (isSeq(node) && node.items.length === 1 && isSeq(items(node)[0])) node = items(node)[0];
  const sound =
    problems.length === 0 && content(node) === `[${values.map((value) => JSON.stringify(value)).join(',')}]`;
  return sound ? { span: { start: span.start, end }, newText } : null;
}

/** The edit that writes a comment on a line of its own above the line that holds an offset. */
export function insertComment(text: string, offset: number, comment: string): SpanEdit {
  const start = lineStart(text, offset);
  const indent = /^[ \t]*/.exec(text.slice(start, lineEnd(text, start)))![0];
  return { span: { start, end: start }, newText: `${indent}# ${comment}${lineBreakOf(text)}` };
}
