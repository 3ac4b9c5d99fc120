import { doubtsIn } from '../reader/notes.ts';
import { readBlocks } from '../reader/readBlocks.ts';
import type { Importer } from './importer.ts';
import { latexBlocks } from './latexBlocks.ts';

export const latex: Importer = {
  id: 'latex',
  title: 'LaTeX',
  detect: ({ text, name }) =>
    text !== null &&
    (/\\documentclass\b|\\begin\{document\}/.test(text.slice(0, 100_000)) ||
      (/\.(?:la)?tex$/i.test(name) && text.includes('\\'))),
  read({ text }) {
    const { data, unplaced } = readBlocks(latexBlocks(text ?? ''));
    return { profile: data, unplaced, uncertain: doubtsIn(data) };
  },
};
