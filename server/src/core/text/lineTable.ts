/**
 * A table as a text that is searched as it is: a line for each key, which stands in front, and what belongs to it behind, each
 * with a space before it. Nothing is made of lines that nobody asks for, so that a large table costs nothing at the start.
 */
export class LineTable {
  private readonly known = new Map<string, string | undefined>();

  constructor(private readonly text: string) {}

  /** What belongs to a key, each with a space before it; undefined where nothing does. */
  of(key: string): string | undefined {
    if (this.known.has(key)) return this.known.get(key);
    const start = key === '' ? -1 : this.text.indexOf(`\n${key} `);
    const line = start < 0 ? undefined : this.text.slice(start + key.length + 1, this.text.indexOf('\n', start + 1));
    this.known.set(key, line);
    return line;
  }
}

/** The text of such a table, each thing under its key, in the order of the list. Neither may have white space in it. */
export function lineTable<T>(things: readonly T[], keyOf: (thing: T) => string, written: (thing: T) => string): string {
  const lines = new Map<string, string>();
  for (const thing of things) {
    const [key, text] = [keyOf(thing), written(thing)];
    if (/\s/.test(key + text)) throw new Error(`A table in lines cannot hold "${key}" with "${text}".`);
    lines.set(key, `${lines.get(key) ?? key} ${text}`);
  }
  return `\n${[...lines.values()].join('\n')}\n`;
}
