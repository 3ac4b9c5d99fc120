/** What is made when it is first asked for, and kept: a table, or a pattern put together of parts, that few runs need. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
