import { profileSchema, propertySchema } from '../schema/cursor.ts';
import { type SchemaProblem, schemaProblems } from '../schema/problems.ts';
import { unknownKeyProblem } from '../schema/unknownKey.ts';
import { lineAt } from '../text/lines.ts';
import { renameKey, replaceValue } from '../yaml/edit/index.ts';
import { pointerOf, property } from '../yaml/nodes.ts';
import { nodeAt } from './nodeAt.ts';
import type { Edit } from './place.ts';
import { type Segment, unreadLines } from './segment.ts';
import { trapsOf } from './traps.ts';

const problems = new WeakMap<Segment, readonly SchemaProblem[]>();

/** Everything the schema refuses in a segment, found once. */
export function problemsOf(segment: Segment): readonly SchemaProblem[] {
  const known = problems.get(segment);
  if (known) return known;
  const document = segment.parsed?.document ?? null;
  const names = new Set(segment.keys.map((key) => key.name));
  // What YAML made of a text by mistake is said by `schema.cut`.
  const trapped = trapsOf(segment).map((trap) => pointerOf(trap.path));
  const isTrapped = ({ path }: SchemaProblem): boolean => {
    const pointer = pointerOf(path);
    return trapped.some((one) => pointer === one || pointer.startsWith(`${one}/`));
  };
  const unread = unreadLines(segment);
  const isUnread = ({ kind, span }: SchemaProblem): boolean =>
    kind !== 'duplicate-key' && unread.has(lineAt(segment.lines, span.start));
  const found = [
    ...segment.keys
      .filter((key) => key.name !== '<<' && !propertySchema(profileSchema, key.name))
      .flatMap((key): readonly SchemaProblem[] => {
        const { name, span, value } = key;
        const quoted = /["']/.test(segment.text.charAt(span.start));
        const problem = unknownKeyProblem({ name, value, quoted, span, path: [name] }, profileSchema, (other) =>
          names.has(other) ? (segment.keys.find((one) => one.name === other)?.value ?? null) : undefined,
        );
        return problem ? [problem] : [];
      }),
    ...segment.entries
      .flatMap((entry) => schemaProblems(entry, document))
      .filter((one) => !isTrapped(one) && !isUnread(one)),
  ];
  problems.set(segment, found);
  return found;
}

/** The edit that writes a name or a value that the format knows in place of one that it does not. */
export function correction(segment: Segment, { kind, path }: SchemaProblem, text: string): Edit | null {
  if (kind !== 'unknown-key') return replaceValue(segment, nodeAt(segment, path), text);
  const map = path.length === 1 ? segment.parsed?.document?.contents : nodeAt(segment, path.slice(0, -1));
  const key = property(map, String(path.at(-1)));
  return key ? renameKey(segment, key, text) : null;
}
