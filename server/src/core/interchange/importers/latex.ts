import { fromBlocks, withinBounds } from './fromBlocks.ts';
import { type Importer, Unreadable } from './importer.ts';
import { latexBlocks } from './latexBlocks.ts';

/** Braces of a source that somebody wrote are a few deep. */
const deepest = 500;

/** How deep the braces of a source go, those never closed included. Linear. */
function depthOf(source: string): number {
  let [depth, most] = [0, 0];
  for (let at = 0; at < source.length; at++)
    if (source[at] === '\\') at++;
    else if (source[at] === '{') most = Math.max(most, ++depth);
    else if (source[at] === '}') depth = Math.max(0, depth - 1);
  return most;
}

export const latex: Importer = {
  id: 'latex',
  title: 'LaTeX',
  detect: ({ text, name }) =>
    text !== null &&
    (/\\documentclass\b|\\begin\{document\}/.test(text.slice(0, 100_000)) ||
      (/\.(?:la)?tex$/i.test(name) && text.includes('\\'))),
  read({ text }) {
    if (depthOf(text ?? '') > deepest)
      throw new Unreadable(`its groups are nested more than ${deepest} deep; no résumé needs that.`);
    return fromBlocks(latexBlocks(withinBounds(text ?? '')));
  },
};
