import type { TextEdit } from 'vscode-languageserver-types';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { formatting } from '../../../server/src/core/features/formatting.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { lineStarts } from '../../../server/src/core/text/lines.ts';
import { commentsOf } from '../../../server/src/core/yaml/comments.ts';
import { applied } from '../../core/support/check.ts';
import { keysTwice, syntaxErrors } from '../../core/support/everyItem.ts';
import type { State, Step } from './steps.ts';

/** Every value of a text, as written: `key value`, without the position in lists. */
export function valuesOf(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown, key: string): void => {
    if (isMap(node))
      for (const pair of node.items) visit(pair.value, isScalar(pair.key) ? String(pair.key.value) : '?');
    else if (isSeq(node)) for (const item of node.items) visit(item, key);
    else if (isAlias(node)) found.push(`*${node.source}`);
    else if (isScalar(node)) found.push(String(node.value ?? '').trim());
  };
  for (const one of [parseDocument(text, { uniqueKeys: false, logLevel: 'silent', schema: 'failsafe' })])
    visit(one.contents, '');
  return found;
}

/** What is in `all` more often than in `others`. */
export function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(one) ?? 0;
    if (count > 0) left.set(one, count - 1);
    return count === 0;
  });
}

const comments = (text: string): readonly string[] =>
  commentsOf(text).map(({ start, end }) => text.slice(start, end).trim());

const offsets = (text: string, { range }: TextEdit): readonly [number, number] | null => {
  const starts = lineStarts(text);
  const at = ({ line, character }: TextEdit['range']['start']): number | null => {
    const start = starts[line];
    return start === undefined || start + character > (starts[line + 1] ?? text.length + 1) ? null : start + character;
  };
  const [start, end] = [at(range.start), at(range.end)];
  return start === null || end === null || end < start ? null : [start, end];
};

/** Titles of what takes a text or a comment away on purpose. */
const removes = /^(?:Remove|Leave|Take|Put the text in quotes|Keep only|Ignore)/;

/** Everything that is wrong with a step; empty where all is well. */
export function* faultsOf(before: State, step: Step): Iterable<string> {
  const { kind, title, edits, text } = step;
  let last = 0;
  for (const one of [...edits].sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  )) {
    const span = offsets(before.text, one);
    if (!span) yield `an edit outside the text: ${JSON.stringify(one)}`;
    else if (span[0] < last) yield `edits that overlap: ${JSON.stringify(edits)}`;
    if (span) last = span[1];
  }
  if (text === before.text && kind !== 'complete') yield 'nothing changed';
  const after = readDocument(text, before.document, before.json);
  if (syntaxErrors(before.document) === 0 && syntaxErrors(after) > 0) {
    yield `no YAML: ${after.placed.flatMap(({ segment, line }) => segment.problems.map(({ reason, code }) => `${line} ${code} ${reason}`))[0]}`;
    return;
  }
  if (before.json && isJson(before.text) && !isJson(text)) yield 'no JSON';
  const twice = without(keysTwice(after), keysTwice(before.document));
  if (twice.length > 0) yield `keys twice: ${twice.join()}`;
  if (kind !== 'complete' && !/(?:^|[^\r])\n/.test(before.text) && /[^\r]\n/.test(text)) yield 'line ends mixed';
  if (!removes.test(title) && !before.json && kind !== 'complete') {
    const lost = without(comments(before.text), comments(text));
    if (lost.length > 0 && !(title.startsWith('Make each role') || title.startsWith('Group')))
      yield `comments lost: ${lost.join(' | ')}`;
    if (lost.some((one) => !comments(text).includes(one))) yield `comments gone: ${lost.join(' | ')}`;
  }
  if (syntaxErrors(before.document) > 0) return;
  const [old, now] = [valuesOf(before.text), valuesOf(text)];
  const lost = without(old, now);
  const come = without(now, old);
  const told = `${lost.map((one) => JSON.stringify(one)).join(' | ')} → ${come.map((one) => JSON.stringify(one)).join(' | ')}`;
  if (kind === 'move' || kind === 'format') {
    if (lost.length > 0 || come.length > 0) yield `values changed: ${told}`;
  } else if (kind === 'refactor' && title.startsWith('Convert all')) {
    // Each date is written anew, in its place; what a degree says of being expected gets a key.
    const keys = come.filter((one) => one === 'true').length;
    const hoped = lost.filter((one) => /expected/i.test(one)).length;
    if (lost.length !== come.length - keys || keys > hoped || lost.length > edits.length) yield `dates lost: ${told}`;
  } else if (kind === 'refactor') {
    const gone = lost.filter((one) => !now.includes(one) && one !== 'true');
    if (gone.length > 0) yield `values lost: ${told}`;
    if (come.filter((one) => !old.includes(one)).length > 4) yield `values made: ${told}`;
  } else if (kind === 'rename') {
    if (lost.length !== come.length) yield `renaming changed the number of values: ${told}`;
    if (lost.length > edits.length) yield `renaming changed more than its places: ${told}`;
  } else if (kind === 'complete') {
    if (lost.filter((one) => one !== '').length > 1) yield `completion took values: ${told}`;
  } else if (!removes.test(title) && lost.length > Math.max(1, edits.length)) yield `a fix took values: ${told}`;
  if (kind === 'format') {
    const again = formatting(after);
    if (again.length > 0) yield `formatting is not done after once: ${JSON.stringify(again.slice(0, 3))}`;
    if (applied(text, again) !== text) yield 'formatting changes twice';
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
