import { isMap } from 'yaml';
import type { SpanEdit } from '../../text/span.ts';
import { contentEnd } from '../contentEnd.ts';
import { properties, type YamlNode } from '../nodes.ts';
import { doubleQuoted, writeScalar } from './quote.ts';
import { keeps, pairContent } from './readBack.ts';
import { isJson, lineBreakOf, lineEnd, lineStart, type Source } from './source.ts';

/** A key and its text, or its map of one key, and so on inwards. */
export interface Nested {
  readonly name: string;
  readonly value: string | Nested;
}

/** As lines of block YAML, each deeper by two spaces. */
export function blockLines({ name, value }: Nested): readonly string[] {
  if (typeof value === 'string') return [`${name}: ${writeScalar(value, false)}`];
  return [`${name}:`, ...blockLines(value).map((line) => `  ${line}`)];
}

const inBraces = ({ name, value }: Nested, json: boolean): string => {
  const key = json ? doubleQuoted(name) : name;
  if (typeof value !== 'string') return `${key}: { ${inBraces(value, json)} }`;
  return `${key}: ${json ? doubleQuoted(value) : writeScalar(value, true)}`;
};

const contentOf = ({ name, value }: Nested): string =>
  `${JSON.stringify(name)}:${typeof value === 'string' ? JSON.stringify(value) : `{${contentOf(value)}}`}`;

/**
 * The edit that writes a key with a map below the last key of a map, in the style of that map. Null where the map has the key, where
 * it is empty, and where anything else would be read differently.
 */
export function insertMap(source: Source, map: YamlNode, added: Nested): SpanEdit | null {
  const all = properties(map);
  const last = all.at(-1);
  if (!isMap(map) || !last || all.length !== map.items.length || all.some(({ name }) => name === added.name))
    return null;
  const { text } = source;
  const end = Math.max(last.keySpan.end, contentEnd(text, last.value) ?? 0);
  const start = lineStart(text, last.keySpan.start);
  const before = text.slice(start, last.keySpan.start);
  let edit: SpanEdit;
  if (map.flow === true) {
    const lead = before.trim() === '' ? `,${lineBreakOf(text)}${before}` : ', ';
    edit = { span: { start: end, end }, newText: lead + inBraces(added, isJson(source)) };
  } else {
    const at = lineEnd(text, Math.max(0, end - 1));
    edit = {
      span: { start: at, end: at },
      newText: blockLines(added)
        .map((line) => lineBreakOf(text) + before + line)
        .join(''),
    };
  }
  return keeps(source, map, edit, `{${all.map(pairContent).join(',')},${contentOf(added)}}`) ? edit : null;
}
