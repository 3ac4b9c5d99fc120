import { profileSchema, type Schema } from './cursor.ts';

function collect(schema: Schema, found: Set<string>): void {
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    found.add(name);
    collect(inner, found);
  }
  if (schema.items) collect(schema.items, found);
  for (const one of schema.anyOf ?? []) collect(one, found);
  for (const one of Object.values(schema.definitions ?? {})) collect(one, found);
}

let known: Set<string> | null = null;

/** Is a word the name of a key of the format, wherever in it? */
export function isKeyName(word: string): boolean {
  if (!known) {
    known = new Set();
    collect(profileSchema, known);
  }
  return known.has(word);
}
