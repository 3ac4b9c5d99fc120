import { isScalar, isSeq } from 'yaml';
import { itemSchema, profileSchema, propertySchema } from '../schema/cursor.ts';
import { plain } from '../schema/plain.ts';
import { schemaProblems } from '../schema/problems.ts';
import { pointerOf } from '../yaml/nodes.ts';
import type { ProfileData } from './data.ts';
import type { ProfileDocument } from './document.ts';
import { topLevelKeys } from './sections.ts';
import type { Entry, Segment } from './segment.ts';

const known = new WeakMap<Segment, readonly { readonly entry: Entry; readonly value: unknown }[]>();

/** The values of a segment's entries, without those the schema refuses. */
function valuesOf(segment: Segment): readonly { readonly entry: Entry; readonly value: unknown }[] {
  const before = known.get(segment);
  if (before) return before;
  const document = segment.parsed?.document ?? null;
  const values = segment.entries.flatMap((entry) => {
    const top = propertySchema(profileSchema, entry.section);
    const schema = top && entry.index !== null ? itemSchema(top) : (top ?? {});
    const refused = schemaProblems(entry, document).filter(
      ({ kind }) => kind !== 'unknown-key' && kind !== 'duplicate-key',
    );
    const drop = new Set(refused.map((problem) => pointerOf(problem.path)));
    const path = entry.index === null ? [entry.section] : [entry.section, entry.index];
    const value = plain(entry.node, schema, document, path, { drop });
    return value === undefined ? [] : [{ entry, value }];
  });
  known.set(segment, values);
  return values;
}

/**
 * The profile as plain data. Values that the schema refuses are left out, so the result has the shape of `ProfileData`
 * whatever was typed; unknown keys stay. Where a key is written twice the last one counts.
 */
export function plainProfile(document: ProfileDocument): ProfileData {
  const result: Record<string, unknown> = {};
  const set = (name: string, value: unknown): void => {
    Object.defineProperty(result, name, { value, enumerable: true, configurable: true, writable: true });
  };
  for (const { segment } of document.placed) {
    for (const { entry, value } of valuesOf(segment)) {
      const before = Object.hasOwn(result, entry.section) ? result[entry.section] : undefined;
      if (entry.index === null) {
        if (before === undefined) set(entry.section, value);
      } else if (Array.isArray(before)) before.push(value);
      else if (before === undefined) set(entry.section, [value]);
    }
    for (const { name, value } of segment.keys) {
      if (Object.hasOwn(result, name)) continue;
      if (isSeq(value) && value.items.length === 0) set(name, []);
      else if (isScalar(value) && !topLevelKeys.has(name)) set(name, null);
    }
  }
  return result as ProfileData;
}
