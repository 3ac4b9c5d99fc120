import type { Position } from 'vscode-languageserver-types';
import { isMap, isScalar } from 'yaml';
import { type Message, say } from '../../messages/message.ts';
import { globalRange, type ProfileDocument } from '../../profile/document.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import { branch, propertySchema, schemaAt } from '../../schema/cursor.ts';
import type { SpanEdit } from '../../text/span.ts';
import { insertKey, remove, replaceValue } from '../../yaml/edit/index.ts';
import { type Path, properties, property, type YamlNode } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { type Located, locate } from '../locate.ts';
import type { Refactoring } from './highlightShape.ts';

const KEY = 'hidden';

/** An entry that the format lets be hidden. */
interface Hideable {
  readonly placed: Located['placed'];
  readonly node: YamlNode;
  readonly isRole: boolean;
}

const canBeHidden = (path: Path): boolean => {
  const schema = schemaAt(path);
  const key = schema && propertySchema(schema, KEY);
  return key !== null && branch(key, 'scalar').type === 'boolean';
};

/** The innermost entry round a position that can be hidden: a role within its job, a job within `work`. */
function hideableAt(document: ProfileDocument, position: Position): Hideable | null {
  const found = locate(document, position);
  if (!found) return null;
  const { placed, path } = found;
  for (let length = path.length; length > 0; length--) {
    const own = path.slice(0, length);
    if (typeof own.at(-1) !== 'number' || !canBeHidden(own)) continue;
    const node = nodeAt(placed.segment, own);
    return isMap(node) ? { placed, node, isRole: own.at(-2) === 'roles' } : null;
  }
  return null;
}

const titled = (title: Message, { placed }: Hideable, edit: SpanEdit | null): Refactoring | null =>
  edit && { title, edits: [{ range: globalRange(placed, edit.span), newText: edit.newText }] };

const isSwitch = (value: YamlNode): boolean =>
  isScalar(value) && value.type === 'PLAIN' && /^(?:true|false)$/.test(sourceOf(value) ?? '');

const isHidden = ({ node }: Hideable): boolean => sourceOf(property(node, KEY)?.value) === 'true';

/** An entry goes off the pages and stays in the file: `hidden: true`, right below its first key. */
export function hideEntry(document: ProfileDocument, position: Position): Refactoring | null {
  const entry = hideableAt(document, position);
  if (!entry || isHidden(entry)) return null;
  const { node, placed, isRole } = entry;
  const written = property(node, KEY);
  // Another text than yes or no is somebody's, and in quotes none of them is a switch.
  if (written && !isSwitch(written.value)) return null;
  const first = properties(node)[0]?.name ?? null;
  const edit = written
    ? replaceValue(placed.segment, written.value, 'true')
    : (insertKey(placed.segment, node, KEY, true, first) ?? insertKey(placed.segment, node, KEY, true));
  return titled(isRole ? say('Hide this role on the pages') : say('Hide this entry on the pages'), entry, edit);
}

/** Does a comment stand behind a value on its line, with no other value between them? */
const hasComment = (text: string, value: YamlNode): boolean =>
  /^[^\n,}]*#/.test(text.slice(value?.range?.[1] ?? text.length));

/** A hidden entry comes back: the key goes, or says `false` where it cannot go. */
export function showEntry(document: ProfileDocument, position: Position): Refactoring | null {
  const entry = hideableAt(document, position);
  if (!entry || !isHidden(entry)) return null;
  const { node, placed, isRole } = entry;
  const { value } = property(node, KEY)!;
  const off = replaceValue(placed.segment, value, 'false');
  // A comment beside the key is the person's own, and would go with it.
  const edit = hasComment(placed.segment.text, value) ? off : (remove(placed.segment, node, KEY) ?? off);
  return titled(
    isRole ? say('Show this role on the pages again') : say('Show this entry on the pages again'),
    entry,
    edit,
  );
}
