import { pointerToken } from '../yaml/nodes.ts';

/** Anything JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Called with a JSON Pointer into the input and a sentence for the person who wrote it. */
export type Report = (pointer: string, reason: string) => void;

/** Values nested deeper than this are dropped: no document needs it, and recursion has an end. */
const MAX_DEPTH = 400;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The pointer of a child, with `~` and `/` escaped as RFC 6901 asks. */
export function childPointer(pointer: string, key: string | number): string {
  return `${pointer}/${pointerToken(key)}`;
}

/**
 * Applies `change` to every item and leaves out those it answers undefined for. The same array comes back when nothing
 * changed.
 */
export function mapList<T>(list: readonly unknown[], change: (item: unknown, index: number) => T | undefined) {
  const items = Array.from(list, change).filter((item) => item !== undefined);
  return items.length === list.length && items.every((item, index) => item === list[index]) ? (list as T[]) : items;
}

/** The same for the values of an object. Every key, `__proto__` included, stays an ordinary key. */
export function mapObject<T>(
  object: Readonly<Record<string, unknown>>,
  change: (value: unknown, key: string) => T | undefined,
): Readonly<Record<string, T>> {
  const before = Object.entries(object);
  const after = before
    .map(([key, value]) => [key, change(value, key)] as const)
    .filter((entry): entry is readonly [string, T] => entry[1] !== undefined);
  const same = after.length === before.length && after.every(([, value], index) => value === before[index]![1]);
  return same ? (object as Readonly<Record<string, T>>) : Object.fromEntries(after);
}

/**
 * The value as JSON, without the parts JSON cannot say (functions, infinities, cycles, …), which are reported. Never
 * throws on plain data; shared parts are looked at once.
 */
export function toJson(value: unknown, pointer: string, report: Report): Json | undefined {
  const seen = new Map<object, Json | undefined>();
  const convert = (one: unknown, at: string, depth: number): Json | undefined => {
    if (one === null || typeof one === 'string' || typeof one === 'boolean') return one;
    if (typeof one === 'number' && Number.isFinite(one)) return one;
    if (one === undefined) return undefined;
    if (!Array.isArray(one) && !isObject(one)) return refuse(at, 'JSON cannot say this value.');
    if (seen.has(one)) return seen.get(one) ?? refuse(at, 'It contains itself.');
    if (depth > MAX_DEPTH) return refuse(at, 'It is nested too deeply.');
    seen.set(one, undefined);
    const child = (item: unknown, key: string | number) => convert(item, childPointer(at, key), depth + 1);
    const result = Array.isArray(one) ? mapList(one, child) : mapObject(one, child);
    seen.set(one, result);
    return result;
  };
  const refuse = (at: string, reason: string) => {
    report(at, reason);
    return undefined;
  };
  return convert(value, pointer, 0);
}
