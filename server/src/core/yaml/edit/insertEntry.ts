import { isMap, isSeq } from 'yaml';
import type { SpanEdit } from '../../text/span.ts';
import { contentEnd } from '../contentEnd.ts';
import { items, kindOf, type Property, properties, spanOf, type YamlNode } from '../nodes.ts';
import { doubleQuoted, writeScalar } from './quote.ts';
import { content, keeps, pairContent } from './readBack.ts';
import { lineBreakOf, lineEnd, lineStart, type Source } from './source.ts';

/** A key of a new entry; `quoted`: in quotes even where it could stand without. */
export interface NewKey {
  readonly name: string;
  readonly value: string;
  readonly quoted?: boolean;
}

const linesOf = (keys: readonly NewKey[]): readonly string[] =>
  keys.map(({ name, value, quoted }, at) => {
    const written = quoted ? doubleQuoted(value) : writeScalar(value, false);
    return `${at === 0 ? '- ' : '  '}${name}: ${written}`;
  });

const contentOf = (keys: readonly NewKey[]): string =>
  `{${keys.map(({ name, value }) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;

/** Lines below the line on which a value ends. */
function below({ text }: Source, end: number, margin: string, lines: readonly string[]): SpanEdit {
  const at = lineEnd(text, Math.max(0, end - 1));
  const newText = lines.map((line) => lineBreakOf(text) + margin + line).join('');
  return { span: { start: at, end: at }, newText };
}

const marginAt = ({ text }: Source, offset: number): string =>
  text.slice(lineStart(text, offset), offset).replaceAll(/[^\t]/g, ' ');

/** Lines in the place of a value that says nothing: `[]`, `null` or none; what is written behind it stays on its line. */
function inPlace(source: Source, { keySpan, value }: Property, lines: readonly string[]): SpanEdit | null {
  const { text } = source;
  const colon = text.indexOf(':', keySpan.end);
  const span = spanOf(value);
  const end = span && span.end > span.start ? Math.max(colon + 1, span.end) : colon + 1;
  const rest = text.slice(end, lineEnd(text, end)).trimEnd();
  if (colon < 0 || (rest.trim() !== '' && !/^\s+#/.test(rest)) || text.slice(colon, end).includes('#')) return null;
  const margin = `${marginAt(source, keySpan.start)}  `;
  const newText = rest + lines.map((line) => lineBreakOf(text) + margin + line).join('');
  return { span: { start: colon + 1, end: lineEnd(text, end) }, newText };
}

/** Does a value stand where a list could, and hold nothing? */
const isEmptyList = (node: YamlNode): boolean =>
  kindOf(node) === 'empty' || (isSeq(node) && node.items.length === 0 && !node.anchor && !node.tag);

/**
 * The edit that writes an entry below the last one of the list under a key of a map, into it where it is empty; the key with it where
 * the map has none yet. Null where the map or the list stands in brackets, and where anything else would be read differently.
 */
export function insertEntry(source: Source, map: YamlNode, key: string, keys: readonly NewKey[]): SpanEdit | null {
  const all = properties(map);
  const last = all.at(-1);
  if (!isMap(map) || map.flow === true || !last || all.length !== map.items.length) return null;
  const own = all.find(({ name }) => name === key);
  const list = own?.value;
  const says = (of: string): string =>
    all.map((one) => (one.name === key ? `${JSON.stringify(key)}:${of}` : pairContent(one))).join(',');
  if (own && isEmptyList(list)) {
    const edit = inPlace(source, own, linesOf(keys));
    return edit && keeps(source, map, edit, `{${says(`[${contentOf(keys)}]`)}}`) ? edit : null;
  }
  if (list) {
    const first = spanOf(items(list)[0]);
    const dash = first ? source.text.lastIndexOf('-', first.start - 1) : -1;
    if (!isSeq(list) || list.flow === true || dash < 0) return null;
    const edit = below(source, contentEnd(source.text, list)!, marginAt(source, dash), linesOf(keys));
    const expected = says(`[${[...items(list).map(content), contentOf(keys)].join(',')}]`);
    return keeps(source, map, edit, `{${expected}}`) ? edit : null;
  }
  if (all.some(({ name }) => name === key)) return null;
  const margin = marginAt(source, last.keySpan.start);
  const end = Math.max(last.keySpan.end, contentEnd(source.text, last.value) ?? 0);
  const lines = [`${key}:`, ...linesOf(keys).map((line) => `  ${line}`)];
  const edit = below(source, end, margin, lines);
  return keeps(source, map, edit, `{${says('')},${JSON.stringify(key)}:[${contentOf(keys)}]}`) ? edit : null;
}
