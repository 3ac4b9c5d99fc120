import { foldName } from './fold.ts';
import { technologies } from './table.ts';
import type { Technology } from './types.ts';

/** The technology a name stands for, whatever its case and separators: "node js", "K8S", "apache kafka". */
export function lookup(name: string): Technology | undefined {
  return technologies().find(foldName(name))?.technology;
}

/** Do two names mean one technology ("Postgres" and "PostgreSQL")? Unknown names are compared by their letters. */
export function sameTechnology(a: string, b: string): boolean {
  const first = lookup(a);
  return first ? first === lookup(b) : foldName(a) === foldName(b);
}

const closures = new Map<string, readonly string[]>();

/**
 * The canonical names of everything the use of a technology shows too, nearest first: EKS → AWS, Kubernetes. The name
 * itself is not among them; an unknown name implies nothing.
 */
export function implies(name: string): readonly string[] {
  const start = lookup(name);
  if (!start) return [];
  const known = closures.get(start.name);
  if (known) return known;
  const found = new Set<string>();
  const queue = [...start.implied];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (found.has(next) || next === start.name) continue;
    found.add(next);
    queue.push(...(lookup(next)?.implied ?? []));
  }
  const closure = [...found];
  closures.set(start.name, closure);
  return closure;
}
