import { countryOf } from '../reading/countries.ts';
import { readDate, wholeCanonical } from '../reading/dates/index.ts';
import { isObject } from './json.ts';

/** A profile under construction: plain data in the order in which it will be written. */
export type Draft = Record<string, unknown>;

/**
 * An object of another tool's document, read key by key. What nobody asked for is at the end kept under `x-` and noted,
 * so that a conversion loses nothing silently.
 */
export class ForeignSource {
  private readonly left: Map<string, unknown>;

  constructor(
    value: unknown,
    private readonly path: string,
    private readonly notes: string[],
  ) {
    this.left = new Map(isObject(value) ? Object.entries(value) : []);
  }

  /** How many keys nobody has asked for yet. */
  get size(): number {
    return this.left.size;
  }

  /** Takes a key's value; undefined when it says nothing. */
  take(key: string): unknown {
    const value = this.left.get(key);
    this.left.delete(key);
    return isEmpty(value) ? undefined : value;
  }

  /** A key's value, which stays. */
  peek(key: string): unknown {
    return this.left.get(key);
  }

  /** Takes a text; numbers and booleans as they are written. Other values stay. */
  text(key: string): string | undefined {
    const value = textOf(this.left.get(key));
    if (value !== undefined) this.left.delete(key);
    return value;
  }

  /** Takes the first of several keys that has a text; tools call one thing by several names. */
  first(...keys: readonly string[]): string | undefined {
    for (const key of keys) {
      const text = this.text(key);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** Takes a list of texts; a single text is a list of one. */
  texts(key: string): readonly string[] | undefined {
    const value = this.left.get(key);
    const list = (Array.isArray(value) ? value : [value]).map(textOf).filter((one) => one !== undefined);
    if (list.length === 0) return undefined;
    this.left.delete(key);
    return list;
  }

  /** Takes a date, in canonical form where it reads as one; a season stays as it is written. */
  date(...keys: readonly string[]): string | undefined {
    const text = this.first(...keys);
    return text === undefined ? undefined : canonical(text);
  }

  /**
   * Takes a list of objects, each a source of its own; an object alone is a list of one. A text among them is an entry
   * with that as its `main` key, and stays where no such key is named, as does what is neither.
   */
  entries(key: string, main?: string): readonly ForeignSource[] {
    const value = this.take(key);
    const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
    const items = list.map((item) => (main !== undefined && textOf(item) !== undefined ? { [main]: item } : item));
    const others = items.filter((item) => !isObject(item) && !isEmpty(item));
    if (others.length > 0) this.left.set(key, others);
    return items.flatMap((item, index) =>
      isObject(item) ? [new ForeignSource(item, `${this.path}.${key}[${index}]`, this.notes)] : [],
    );
  }

  /** Takes an object. */
  object(key: string): ForeignSource {
    return new ForeignSource(this.take(key), `${this.path}.${key}`, this.notes);
  }

  /** Puts a value back, to be kept under `x-`. */
  leave(key: string, value: unknown): void {
    this.left.set(key, value);
  }

  /** The keys nobody has taken yet. */
  keys(): readonly string[] {
    return [...this.left.keys()];
  }

  has(key: string): boolean {
    return !isEmpty(this.left.get(key));
  }

  /** The entry made of the source: its known keys, then what was not asked for. */
  entry(known: Draft): Draft {
    const result: Draft = {};
    for (const [key, value] of Object.entries(known)) if (!isEmpty(value)) result[key] = value;
    const said = new Set(Object.values(result).flatMap((value) => textOf(value)?.toLowerCase() ?? []));
    for (const [key, value] of this.left) {
      // What says the same as a text beside it is there already.
      if (isEmpty(value) || said.has(textOf(value)?.toLowerCase() ?? '')) continue;
      const name = key.startsWith('x-') ? key : `x-${key}`;
      result[name] = value;
      if (name !== key)
        this.notes.push(`\`${this.path}.${key}\` has no place in a profile; it is kept as \`${name}\`.`);
    }
    return result;
  }
}

/** A date in canonical form, where that says all of it. "Fall 2022" is no quarter: seasons and terms begin where each school has them begin. */
export function canonical(text: string): string {
  const found = wholeCanonical(readDate(text));
  return found === undefined || (found.includes('-Q') && !/Q|T[1-4]|quart|trim/i.test(text)) ? text : found;
}

export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isObject(value) && Object.values(value).every(isEmpty);
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The two letters of a country, from its name or from letters that stand for one (`UK`). */
export function countryCode(name: string): string | undefined {
  const known = countryOf(name);
  if (known !== null || !/^[A-Z]{2}$/.test(name)) return known ?? undefined;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return names.of(name) === undefined ? undefined : new Intl.Locale(`und-${name}`).region;
}
