import { say, verbatim } from '../../messages/message.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import type { Place } from '../../profile/place.ts';
import { removalOf } from '../../profile/removal.ts';
import type { Segment } from '../../profile/segment.ts';
import { correction, problemsOf } from '../../profile/segmentProblems.ts';
import { propertySchema, type Schema, schemaAt } from '../../schema/cursor.ts';
import { isMisspelling } from '../../schema/nearest.ts';
import { type SchemaProblem, unknownKey } from '../../schema/problems.ts';
import { pointerOf, properties, property, type YamlNode } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { documentCheck, type Related, type Rule } from '../rule.ts';

const code = 'schema.unknown-key';
/** Values with fewer characters are the same by chance. */
const shortest = 4;

/** An unknown key of a segment: its index among them, its name, and the key that was probably meant. */
interface Unknown {
  readonly index: number;
  readonly name: string;
  readonly meant: string | null;
  /** A known key of the same map that says the same; null where there is none. */
  readonly same: string | null;
  /** A key of the profile itself, so that one of the meant name may stand in another segment. */
  readonly top: boolean;
}

interface Share {
  readonly unknown: readonly Unknown[];
  /** The profile's own keys in the segment. */
  readonly keys: readonly string[];
}

const unknownIn = (segment: Segment): readonly SchemaProblem[] =>
  problemsOf(segment).filter(({ kind }) => kind === 'unknown-key');

/** Keys of one map of which several would get the same name: which of them is meant, nobody knows. */
function meantTwice(problems: readonly SchemaProblem[]): ReadonlySet<SchemaProblem> {
  const first = new Map<string, SchemaProblem>();
  const twice = new Set<SchemaProblem>();
  for (const problem of problems) {
    const key = pointerOf([...problem.path.slice(0, -1), problem.replacements[0] ?? '']);
    const other = first.get(key);
    if (other) twice.add(other).add(problem);
    else first.set(key, problem);
  }
  return twice;
}

const writtenAs = (node: YamlNode): string => (sourceOf(node) ?? '').trim().replace(/\/$/, '');

/** The first of the known keys of a map to have each value. Short values agree by chance. */
function knownByValue(map: YamlNode, schema: Schema): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, value } of properties(map)) {
    const written = writtenAs(value);
    if (written.length >= shortest && !found.has(written) && propertySchema(schema, name)) found.set(written, name);
  }
  return found;
}

/** Answers, of the unknown keys of a segment, the known one beside it whose value is the same: `website` beside `url`. */
function twinsIn(segment: Segment): (problem: SchemaProblem) => string | null {
  const maps = new Map<YamlNode, ReadonlyMap<string, string>>();
  return ({ path }) => {
    const map = path.length > 1 ? nodeAt(segment, path.slice(0, -1)) : null;
    const schema = schemaAt(path.slice(0, -1));
    if (!map || schema === null) return null;
    const known = maps.get(map) ?? knownByValue(map, schema);
    maps.set(map, known);
    const name = String(path.at(-1));
    const twin = known.get(writtenAs(property(map, name)?.value));
    return twin === undefined || twin === name || twin.startsWith('x-') ? null : twin;
  };
}

/** Keys under `meta` are for tools, each of which has its own. */
const isForTools = ({ path, replacements }: SchemaProblem): boolean =>
  path.length === 2 && path[0] === 'meta' && replacements.length === 0;

/** In a JSON Resume: what other tools keep beside a text for their own use, and nothing that anybody would print. */
const bookkeeping =
  /^(?:_?id|uuid|guid|slug|key|order|sort|icon(?:[A-Z_-]\w*)?|colou?r|lang|language|locale|theme|class(?:Name)?|_comment)$/i;

const placeOf =
  (index: number) =>
  (_: unknown, segment: Segment): Place | null =>
    unknownIn(segment)[index] ?? null;

export const schemaUnknownKey: Rule = {
  code,
  summary: 'A key that is not part of the format, said once for each name.',
  rationale:
    'A misspelt key is silently left off the page. Keys that start with `x-` are yours and never flagged; nor are those of other tools under `meta`, or icons and ids in a JSON Resume.',
  defaultSeverity: 'warning',
  examples: {
    bad: ['basics:\n  nmae: Ada Marlowe\n', 'work:\n  - employer: Quayside Bank\n  - employer: Helix Bioworks\n'],
    good: ['basics:\n  name: Ada Marlowe\n  x-pronunciation: AY-da\nmeta:\n  harbourTheme:\n    accent: teal\n'],
  },
  document: documentCheck<Share>({
    summarise(_, __, segment) {
      const problems = unknownIn(segment);
      const twice = meantTwice(problems);
      const sameAs = twinsIn(segment);
      const unknown = problems.flatMap((problem, index): readonly Unknown[] => {
        if (isForTools(problem)) return [];
        const same = sameAs(problem);
        return [
          {
            index,
            name: String(problem.path.at(-1)),
            meant: twice.has(problem) || same !== null ? null : (problem.replacements[0] ?? null),
            same,
            top: problem.path.length === 1,
          },
        ];
      });
      const keys = segment.keys.map(({ name }) => name);
      return unknown.length + keys.length > 0 ? { unknown, keys } : null;
    },
    *check(summaries, { json }) {
      const byName = new Map<string, (Unknown & { readonly at: number })[]>();
      const written = new Set(summaries.flatMap(({ value }) => value.keys));
      for (const { at, value } of summaries) {
        for (const found of value.unknown) {
          const one = found.top && found.meant !== null && written.has(found.meant) ? { ...found, meant: null } : found;
          if (json && one.meant === null && bookkeeping.test(one.name)) continue;
          const key = JSON.stringify([one.name, one.meant, one.same]);
          const group = byName.get(key);
          if (group) group.push({ ...one, at });
          else byName.set(key, [{ ...one, at }]);
        }
      }
      for (const [first, ...others] of byName.values()) {
        if (!first) continue;
        const { at, index, name, meant, same } = first;
        const slip = meant !== null && isMisspelling(name, meant);
        const message =
          same === null
            ? unknownKey(name, meant)
            : say('`{name}` says the same as `{same}` beside it, which is the one that is read. It can go.', {
                name,
                same,
              });
        const where = others.length > 0 ? say('It is written in {count} places.', { count: others.length + 1 }) : null;
        yield {
          code,
          // Other tools may know keys of their own in a JSON Resume.
          ...(same !== null
            ? { severity: 'hint' as const }
            : json && !slip
              ? { severity: 'information' as const }
              : {}),
          message: [message, where],
          at,
          place: placeOf(index),
          ...(others.length > 0
            ? {
                related: others.map(
                  (other): Related => ({ message: verbatim(`\`${name}\``), at: other.at, place: placeOf(other.index) }),
                ),
              }
            : {}),
          fixes: (lookup) => {
            if (same !== null) {
              const edits = [first, ...others].flatMap((one) => {
                const { segment } = lookup(one.at);
                const edit = removalOf(segment, unknownIn(segment)[one.index]?.path ?? []);
                return edit ? [{ ...edit, at: one.at }] : [];
              });
              return edits.length > 0 ? [{ title: say('Remove `{name}`', { name }), edits, safe: false }] : [];
            }
            if (meant === null) return [];
            const edits = [first, ...others].map((one) => {
              const { segment } = lookup(one.at);
              const problem = unknownIn(segment)[one.index];
              const edit = problem ? correction(segment, problem, meant) : null;
              return edit && { ...edit, at: one.at };
            });
            return [{ title: say('Rename to `{meant}`', { meant }), edits, safe: slip }];
          },
        };
      }
    },
  }),
};
