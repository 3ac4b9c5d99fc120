/**
 * The key a spelling is found by: lower case, without spaces, dots, hyphens and slashes, so that "Node JS", "node.js"
 * and "NodeJS" meet. A leading dot stays, for ".NET" is not the word "net"; so do + and #, for C, C++ and C# differ.
 */
export function foldName(name: string): string {
  const text = name.trim().toLowerCase();
  return (text.startsWith('.') ? '.' : '') + text.replace(/[\s\-_./*!:()·]+/g, '');
}
