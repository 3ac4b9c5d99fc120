/** Where `path` is after `from`, the file itself or a folder above it, became `to`; undefined when it is not concerned. */
export function moved(path: string, from: string, to: string): string | undefined {
  if (path === from) return to;
  return path.startsWith(`${from}/`) ? to + path.slice(from.length) : undefined;
}
