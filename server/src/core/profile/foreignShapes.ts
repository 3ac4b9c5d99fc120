import { verbatim } from '../messages/message.ts';
import { ownKeyOf } from '../schema/ownKeys.ts';
import type { SchemaProblem, SchemaProblemKind } from '../schema/problems.ts';
import type { Span } from '../text/span.ts';
import { type Path, pointerOf, properties, property } from '../yaml/nodes.ts';
import { nodeAt } from './nodeAt.ts';
import type { Segment } from './segment.ts';
import { problemsOf } from './segmentProblems.ts';

/**
 * Keys that the profile has and JSON Resume has not are free for other tools in a JSON Resume, and some use them: resumake
 * keeps the order of a page's parts under `sections`, sites a text under `tags`. Where the value is none of ours, the key
 * is theirs, and what is wrong with it as a value of ours is not worth saying.
 */
export interface ForeignShapes {
  /** The keys, one problem each, as unknown keys; once where a list has it in several of its items. */
  readonly keys: readonly SchemaProblem[];
  /** Is a problem of the schema one below such a key? */
  readonly has: (problem: SchemaProblem) => boolean;
}

/** Problems that say of a value that it is of another kind than ours. */
const ofKind: ReadonlySet<SchemaProblemKind> = new Set(['type', 'languages']);

const none: ForeignShapes = { keys: [], has: () => false };

/** Has the profile settings for Merit's pages, so that the keys of its own are its own? */
function isMerits(segment: Segment): boolean {
  const meta = segment.keys.find(({ name }) => name === 'meta')?.value;
  return properties(property(meta, 'render')?.value).length > 0;
}

/** Where the key at a path is written. */
const keySpan = (segment: Segment, path: Path): Span | null =>
  property(
    path.length > 1 ? nodeAt(segment, path.slice(0, -1)) : segment.parsed?.document?.contents,
    String(path.at(-1)),
  )?.keySpan ?? null;

const known = new WeakMap<Segment, ForeignShapes>();

/** The keys of ours in a segment of a JSON Resume that are written in another tool's shape, found once. */
export function foreignShapes(segment: Segment): ForeignShapes {
  const before = known.get(segment);
  if (before) return before;
  const shapes = find(segment);
  known.set(segment, shapes);
  return shapes;
}

function find(segment: Segment): ForeignShapes {
  const problems = problemsOf(segment);
  // An item that lacks what ours need, and has what ours have not, is no item of ours either.
  const strange = new Set(
    problems.filter(({ kind }) => kind === 'unknown-key').map(({ path }) => pointerOf(path.slice(0, -1))),
  );
  const owners = new Map<string, Path>();
  for (const { kind, path } of problems) {
    const own = ownKeyOf(path);
    if (!own || !(ofKind.has(kind) || (kind === 'missing-key' && strange.has(pointerOf(path))))) continue;
    owners.set(pointerOf(own), own);
  }
  if (owners.size === 0 || isMerits(segment)) return none;
  const keys = [...owners.values()].flatMap((path): readonly SchemaProblem[] => {
    const span = keySpan(segment, path);
    return span ? [{ kind: 'unknown-key', message: verbatim(''), span, path, replacements: [] }] : [];
  });
  return {
    keys,
    has: ({ path }) => {
      const own = ownKeyOf(path);
      return own !== null && owners.has(pointerOf(own));
    },
  };
}
